"""Settings to a report: every snippet of the documentation, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass
from pathlib import Path

from docgen.model.finding import Finding
from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet, Verdict
from docgen.pipeline.census import Census
from docgen.pipeline.execute import execute
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.sessions import sessions_of
from docgen.readers.snippets.languages import PARSED, RUNNABLE
from docgen.readers.snippets.reader import read
from docgen.runners.session import Session
from docgen.runners.syntax import READERS, look_at
from docgen.settings.sections import SnippetSettings


@dataclass(frozen=True, slots=True)
class Checked:
    """The snippets in the order of the pages, the outcomes of those that have one, and the findings."""

    snippets: tuple[Snippet, ...]
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]

    @property
    def census(self) -> Census:
        """What became of every fence."""
        return Census(self.snippets)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The outcomes that somebody has to do something about."""
        return tuple(outcome for outcome in self.outcomes if not outcome.is_well)


def check(
    section: SnippetSettings, root: Path, *, executor: Executor, progress: Progress = silent
) -> Checked:
    """Read every snippet, execute what the section enables, and look at the syntax of the rest.

    `root` is the project's folder.

    Raises:
        SettingsError: a path of the section is not there.
    """
    system = read(section, root)
    outcomes = {outcome.origin: outcome for outcome in _looked_at(system.snippets)}
    sessions = sessions_of(system.snippets, section, root)
    for outcome in _executed(sessions, executor, progress):
        outcomes[outcome.origin] = outcome
    return Checked(
        snippets=system.snippets,
        outcomes=tuple(outcomes[s.origin] for s in system.snippets if s.origin in outcomes),
        findings=system.findings,
    )


def _looked_at(snippets: Iterable[Snippet]) -> Iterator[Outcome]:
    for snippet in snippets:
        if snippet.verdict is Verdict.PARSED:
            yield look_at(snippet, PARSED[snippet.language])
        elif snippet.verdict is Verdict.COMPILED and (kind := RUNNABLE[snippet.language]) in READERS:
            yield look_at(snippet, kind)


def _executed(sessions: Sequence[Session], executor: Executor, progress: Progress) -> Iterator[Outcome]:
    futures = [executor.submit(execute, session) for session in sessions]
    for done, future in enumerate(as_completed(futures), 1):
        progress("Running", done, len(futures))
        yield from future.result()
