"""Snippets as a test runner takes them: page by page, one at a time, in whatever order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docgen.model.finding import Finding, Severity
from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet, Verdict
from docgen.pipeline.check import look_at_snippet
from docgen.pipeline.databases import Databases
from docgen.pipeline.execute import execute
from docgen.pipeline.sandboxes import unconfined
from docgen.pipeline.sessions import sessions_of
from docgen.readers.snippets.reader import read
from docgen.runners.schemas.schemas import Schemas
from docgen.runners.session import Session
from docgen.settings.load import FILE_NAME, load_settings, only_running
from docgen.settings.sections import Settings

_TOLD = frozenset({Verdict.EXECUTABLE, Verdict.COMPILED, Verdict.PARSED, Verdict.SKIPPED})


@dataclass(frozen=True, slots=True)
class SuitePage:
    """What a page has for a test runner: snippets that get an outcome, and what is wrong with it."""

    snippets: tuple[Snippet, ...]
    errors: tuple[Finding, ...]


class Suite:
    """The snippets of a run; a session is executed once, when the first of its snippets is asked for."""

    def __init__(self, settings: Settings, root: Path) -> None:
        self._settings = settings
        self._root = root
        self._sessions: dict[Snippet, Session] = {}
        self._outcomes: dict[Snippet, Outcome] = {}
        self._compiled = 0
        self._schemas = Schemas(root)
        self._databases = Databases(settings.database, root)

    def close(self) -> None:
        """Let the databases go that snippets were executed on."""
        self._databases.close()

    def page(self, file: Path) -> SuitePage:
        """Read a page.

        Raises:
            SettingsError: it is not there.
        """
        path = file.relative_to(self._root) if file.is_relative_to(self._root) else file
        section = self._settings.snippets.model_copy(update={"paths": (path.as_posix(),), "docstrings": ()})
        system = read(section, self._root)
        for session in sessions_of(system.snippets, section, self._root, self._settings.fixtures):
            self._sessions.update(dict.fromkeys(session.snippets, session))
        snippets = tuple(snippet for snippet in system.snippets if snippet.verdict in _TOLD)
        self._compiled += sum(1 for snippet in snippets if _is_waiting(snippet))
        errors = tuple(found for found in system.findings if found.severity is Severity.ERROR)
        return SuitePage(snippets, errors)

    def outcome(self, snippet: Snippet) -> Outcome:
        """What becomes of a snippet; its session is executed, if it was not."""
        if snippet.verdict is Verdict.SKIPPED:
            return Outcome(origin=snippet.origin, status=Status.SKIPPED, problem=snippet.reason)
        if snippet not in self._outcomes:
            self._outcomes.update(self._found(snippet))
        return self._outcomes[snippet]

    @property
    def remarks(self) -> str:
        """What was only compiled, and what ran without a sandbox, in sentences; "" where there is nothing."""
        return " ".join([*self._unexecuted(), *(f"{found.problem} {found.remedy}" for found in unconfined())])

    def _unexecuted(self) -> Iterator[str]:
        if not self._compiled:
            return
        yield (
            f"{self._compiled} snippet{'' if self._compiled == 1 else 's'} only compiled; "
            "[snippets] run in docgen.toml or --docgen-run says what is executed."
        )

    def _found(self, snippet: Snippet) -> Iterator[tuple[Snippet, Outcome]]:
        session = self._sessions.get(snippet)
        if session is None:
            yield snippet, look_at_snippet(snippet, self._schemas)
        else:
            yield from zip(session.snippets, execute(self._databases.lend(session)), strict=True)


def _is_waiting(snippet: Snippet) -> bool:
    """Whether a snippet is compiled because its language is not enabled, and not because it asks for that."""
    return snippet.verdict is Verdict.COMPILED and snippet.option("test") != "compile"


def open_suite(start: Path, here: Path, run: str | None) -> Suite:
    """The suite of a project; `run` says what is executed instead of its settings.

    The project's folder is the next one with settings, from `start` up. Where there is none, it is
    `here`, where the work is done, or `start` if that is elsewhere.

    Raises:
        SettingsError: the settings, or `run`, cannot be meant.
    """
    root = _project(start, here)
    file = root / FILE_NAME
    settings = load_settings(file) if file.is_file() else Settings()
    if run is not None:
        section = only_running(settings.snippets, run, "--docgen-run")
        settings = settings.model_copy(update={"snippets": section})
    return Suite(settings, root)


def _project(start: Path, here: Path) -> Path:
    with_settings = (folder for folder in (start, *start.parents) if (folder / FILE_NAME).is_file())
    return next(with_settings, here if start.is_relative_to(here) else start)
