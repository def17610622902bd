"""Settings to a report: every snippet of the documentation, and what became of it."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, as_completed
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from docgen.model.census import Census
from docgen.model.finding import Finding
from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet, Verdict
from docgen.model.system import System
from docgen.pipeline.databases import Databases, is_lasting
from docgen.pipeline.execute import execute, execute_traced
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.proofs import Proofs, Proved
from docgen.pipeline.sandboxes import unconfined
from docgen.pipeline.selection import EVERY_PAGE, Selection, remember_failed, remembered, select
from docgen.pipeline.sessions import session_name, sessions_of
from docgen.pipeline.surroundings import surroundings
from docgen.pipeline.traced import TracedProofs, tree_of
from docgen.pipeline.written import written_by_docgen
from docgen.readers.snippets.files import is_page, pages
from docgen.readers.snippets.languages import PARSED, RUNNABLE, Kind
from docgen.readers.snippets.reader import read
from docgen.runners.command.program import identity
from docgen.runners.schemas.fit import fits
from docgen.runners.schemas.schemas import Schemas
from docgen.runners.session import Session, Trace
from docgen.runners.syntax import look_at
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings
from docgen.world.cache import Cache
from docgen.world.repository import head_commit

Executed = tuple[tuple[Outcome, ...], Trace | None]
Submit = Callable[[Session], Future[Executed]]
# What is proved in this time is lost if the power goes; each write costs.
_KEEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Checked:
    """The pages, the snippets in their order, what became of them, and the findings.

    `executed` names the sessions that were executed, each with the reason, `ran` their snippets;
    the outcomes of the others are those of an earlier time.
    """

    pages: tuple[str, ...]
    snippets: tuple[Snippet, ...]
    outcomes_by_snippet: Mapping[Snippet, Outcome]
    findings: tuple[Finding, ...]
    executed: tuple[tuple[str, str], ...]
    ran: frozenset[Snippet]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes of the snippets that have one, in their order."""
        return tuple(self.outcomes_by_snippet.values())

    @property
    def census(self) -> Census:
        """What became of every fence."""
        return Census(self.snippets)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The outcomes that somebody has to do something about."""
        return tuple(outcome for outcome in self.outcomes if not outcome.is_well)


def check(
    settings: Settings,
    root: Path,
    *,
    executor: Executor,
    cache: Cache | None = None,
    again: bool = False,
    traced: bool = False,
    selection: Selection = EVERY_PAGE,
    progress: Progress = silent,
) -> Checked:
    """Read every snippet, execute what the settings enable, and look at the syntax of the rest.

    `root` is the project's folder. What ended well before, with all the same to go by, is in the
    `cache` and is executed only if that is asked for `again`. With `traced`, Python is executed again
    only if something changed that it read. `selection` may choose some pages.

    Raises:
        SettingsError: a path of the settings is not there.
        RunError: ruff is asked for, and does not work.
    """
    system = read(settings.snippets, root)
    snippets = select(system.snippets, selection, remembered(cache, root))
    outcomes = dict(_looked_at(snippets, root))
    sessions = sessions_of(snippets, settings.snippets, root, settings.fixtures)
    proofs = _proofs(system.snippets, sessions, settings, root, cache, traced=traced)
    lasting = {session.name: session for session in sessions if is_lasting(session, settings.database)}
    known = proofs.known(tuple(lasting.values())) if proofs and not again else {}
    due = [session for session in sessions if session.name not in known]
    reasons = tuple(
        (session.name, _reason(session, proofs, again=again, is_lasting=session.name in lasting))
        for session in due
    )
    work = execute_traced if traced else _untraced
    with closing(Databases(settings.database, root)) as databases:
        known |= _proved(
            due, root, proofs, lambda session: executor.submit(work, databases.lend(session)), progress
        )
    for session in sessions:
        outcomes.update(zip(session.snippets, known[session.name], strict=True))
    ordered = {snippet: outcomes[snippet] for snippet in snippets if snippet in outcomes}
    if cache:
        remember_failed(ordered, cache)
    return Checked(
        pages=_looked_through(settings.snippets, root, snippets, selection),
        snippets=snippets,
        outcomes_by_snippet=ordered,
        findings=(
            *_findings(system, snippets, settings.snippets, root, selection),
            *(unconfined() if due else ()),
        ),
        executed=reasons,
        ran=frozenset(snippet for session in due for snippet in session.snippets),
    )


def _untraced(session: Session) -> Executed:
    return execute(session), None


def _reason(session: Session, proofs: Proofs | TracedProofs | None, *, again: bool, is_lasting: bool) -> str:
    if again or not proofs:
        return "asked for"
    return proofs.reason(session) if is_lasting else "what it asks may have changed"


def _proved(
    sessions: Sequence[Session],
    root: Path,
    proofs: Proofs | TracedProofs | None,
    submit: Submit,
    progress: Progress,
) -> dict[str, tuple[Outcome, ...]]:
    """The outcomes of sessions that have to be executed, by their names."""
    if not sessions:
        return {}
    commit = head_commit(root)
    proved = {}
    run = secrets.token_hex(8)
    due = [replace(session, run=run) for session in sessions]
    for session, outcomes, _ in _kept(_executed(due, submit, progress), commit, proofs):
        proved[session.name] = outcomes
    return proved


def _kept(executed: Iterable[Proved], commit: str, proofs: Proofs | TracedProofs | None) -> Iterator[Proved]:
    """Sessions with when and on what they were proved; kept now and then, and when somebody stops it."""
    waiting: list[Proved] = []
    until = time.monotonic() + _KEEP_SECONDS
    try:
        for session, outcomes, trace in executed:
            now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
            dated = tuple(replace(outcome, at=now, commit=commit) for outcome in outcomes)
            waiting.append((session, dated, trace))
            yield waiting[-1]
            if proofs and time.monotonic() > until:
                proofs.keep(waiting)
                waiting.clear()
                until = time.monotonic() + _KEEP_SECONDS
    finally:
        if proofs:
            proofs.keep(waiting)


def _looked_through(
    section: SnippetSettings, root: Path, snippets: Iterable[Snippet], selection: Selection
) -> tuple[str, ...]:
    """The pages of which everything is known now, also those without a snippet."""
    if selection == EVERY_PAGE:
        return tuple(pages(root.resolve(), section.paths, section.exclude))
    return tuple(dict.fromkeys(snippet.page for snippet in snippets))


def _findings(
    system: System,
    snippets: Sequence[Snippet],
    section: SnippetSettings,
    root: Path,
    selection: Selection,
) -> Iterator[Finding]:
    chosen = {snippet.page for snippet in snippets}
    for finding in system.findings:
        if selection == EVERY_PAGE or finding.origin.place in chosen:
            yield finding
    if section.lint:
        yield from _linted(snippets, root)


def _linted(snippets: Sequence[Snippet], root: Path) -> list[Finding]:
    """What ruff says of the Python snippets that are executed or compiled, by session."""
    from docgen.runners.python.lint import lint

    by_session: dict[str, list[Snippet]] = {}
    for snippet in snippets:
        is_python = RUNNABLE.get(snippet.language) is Kind.PYTHON
        if is_python and snippet.verdict in (Verdict.EXECUTABLE, Verdict.COMPILED):
            by_session.setdefault(session_name(snippet), []).append(snippet)
    return lint(by_session.values(), root)


def _proofs(
    snippets: Iterable[Snippet],
    sessions: Sequence[Session],
    settings: Settings,
    root: Path,
    cache: Cache | None,
    *,
    traced: bool,
) -> Proofs | TracedProofs | None:
    if cache is None or not sessions:
        return None
    # A module whose docstrings have fences is code that others import.
    shown = {snippet.page for snippet in snippets if is_page(snippet.page)}
    one = sessions[0]
    programs = {name: identity(command, root, one.environment) for name, command in one.commands.items()}
    written = written_by_docgen(settings, root)
    proofs = Proofs(surroundings(root, shown, one.environment, cache, written), cache, programs)
    return TracedProofs(proofs, tree_of(root, written, cache), root) if traced else proofs


def look_at_snippet(snippet: Snippet, schemas: Schemas) -> Outcome:
    """Whether a snippet that is compiled or parsed has the syntax of its language, and fits its schema."""
    if snippet.verdict is not Verdict.PARSED:
        return look_at(snippet, RUNNABLE[snippet.language])
    language = PARSED[snippet.language]
    looked_at = look_at(snippet, language)
    return fits(snippet, language, schemas) if looked_at.is_well else looked_at


def _looked_at(snippets: Iterable[Snippet], root: Path) -> Iterator[tuple[Snippet, Outcome]]:
    schemas = Schemas(root)
    for snippet in snippets:
        if snippet.verdict in (Verdict.PARSED, Verdict.COMPILED):
            yield snippet, look_at_snippet(snippet, schemas)


def _executed(sessions: Sequence[Session], submit: Submit, progress: Progress) -> Iterator[Proved]:
    futures = {submit(session): session for session in sessions}
    try:
        for done, future in enumerate(as_completed(futures), 1):
            progress("Running", done, len(futures))
            yield futures[future], *future.result()
    finally:
        # Who interrupts is not to wait for what has not begun.
        for future in futures:
            future.cancel()
