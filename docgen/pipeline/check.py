"""Settings to a report: every snippet of the documentation, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from docgen.model.finding import Finding
from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet, Verdict
from docgen.pipeline.census import Census
from docgen.pipeline.execute import execute
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.proofs import Proofs
from docgen.pipeline.sessions import session_name, sessions_of
from docgen.pipeline.surroundings import surroundings
from docgen.readers.snippets.files import pages
from docgen.readers.snippets.languages import PARSED, RUNNABLE, Kind
from docgen.readers.snippets.reader import read
from docgen.runners.python.lint import lint
from docgen.runners.session import Session
from docgen.runners.syntax import look_at
from docgen.settings.sections import Settings
from docgen.world.cache import Cache
from docgen.world.repository import head_commit


@dataclass(frozen=True, slots=True)
class Checked:
    """The pages, the snippets in their order, what became of them, and the findings.

    `executed` names the sessions that were executed, each with the reason; the outcomes of the
    others are those of an earlier time.
    """

    pages: tuple[str, ...]
    snippets: tuple[Snippet, ...]
    outcomes_by_snippet: Mapping[Snippet, Outcome]
    findings: tuple[Finding, ...]
    executed: tuple[tuple[str, str], ...]

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
    progress: Progress = silent,
) -> Checked:
    """Read every snippet, execute what the settings enable, and look at the syntax of the rest.

    `root` is the project's folder. What ended well before, with all the same to go by, is in the
    `cache` and is executed only if that is asked for `again`.

    Raises:
        SettingsError: a path of the settings is not there.
    """
    system = read(settings.snippets, root)
    outcomes = dict(_looked_at(system.snippets))
    sessions = sessions_of(system.snippets, settings.snippets, root, settings.fixtures)
    proofs = _proofs(system.snippets, sessions, root, cache)
    known = proofs.known(sessions) if proofs and not again else {}
    due = [session for session in sessions if session.name not in known]
    reasons = tuple(
        (session.name, proofs.reason(session) if proofs and not again else "asked for") for session in due
    )
    for session, ran in _executed(due, executor, progress):
        marked = _marked(ran, root)
        known[session.name] = marked
        if proofs:
            proofs.keep(session, marked)
    for session in sessions:
        outcomes.update(zip(session.snippets, known[session.name], strict=True))
    ordered = {snippet: outcomes[snippet] for snippet in system.snippets if snippet in outcomes}
    looked_through = pages(root.resolve(), settings.snippets.paths, settings.snippets.exclude)
    findings = (*system.findings, *(_linted(system.snippets, root) if settings.snippets.lint else ()))
    return Checked(tuple(looked_through), system.snippets, ordered, findings, reasons)


def _linted(snippets: Sequence[Snippet], root: Path) -> list[Finding]:
    """What ruff says of the Python snippets that are executed or compiled, by session."""
    by_session: dict[str, list[Snippet]] = {}
    for snippet in snippets:
        is_python = RUNNABLE.get(snippet.language) is Kind.PYTHON
        if is_python and snippet.verdict in (Verdict.EXECUTABLE, Verdict.COMPILED):
            by_session.setdefault(session_name(snippet), []).append(snippet)
    return lint(by_session.values(), root)


def _proofs(
    snippets: Iterable[Snippet], sessions: Sequence[Session], root: Path, cache: Cache | None
) -> Proofs | None:
    if cache is None or not sessions:
        return None
    shown = {snippet.page for snippet in snippets}
    return Proofs(surroundings(root, shown, sessions[0].environment, cache), cache)


def _marked(outcomes: Sequence[Outcome], root: Path) -> tuple[Outcome, ...]:
    """The outcomes with the time and the commit they hold for."""
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    commit = _commit(root)
    return tuple(replace(outcome, at=now, commit=commit) for outcome in outcomes)


_commit = lru_cache(maxsize=1)(head_commit)


def look_at_snippet(snippet: Snippet) -> Outcome:
    """Whether a snippet that is only compiled or parsed has the syntax of its language."""
    if snippet.verdict is Verdict.PARSED:
        return look_at(snippet, PARSED[snippet.language])
    return look_at(snippet, RUNNABLE[snippet.language])


def _looked_at(snippets: Iterable[Snippet]) -> Iterator[tuple[Snippet, Outcome]]:
    for snippet in snippets:
        if snippet.verdict in (Verdict.PARSED, Verdict.COMPILED):
            yield snippet, look_at_snippet(snippet)


def _executed(
    sessions: Sequence[Session], executor: Executor, progress: Progress
) -> Iterator[tuple[Session, tuple[Outcome, ...]]]:
    futures = {executor.submit(execute, session): session for session in sessions}
    for done, future in enumerate(as_completed(futures), 1):
        progress("Running", done, len(futures))
        yield futures[future], future.result()
