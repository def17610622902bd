"""A build written to the ledger when it has ended, with how it ended."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import LedgerError
from docgen.ledger.record import BuildRecord, SnippetRecord
from docgen.ledger.states import BuildCommand, BuildStatus, SnippetOutcome
from docgen.ledger.store import record_build
from docgen.model.outcome import Outcome, Status
from docgen.model.system import System
from docgen.settings.sections import Settings
from docgen.world.repository import head_commit

if TYPE_CHECKING:
    # Who checks snippets needs nothing of what builds a site.
    from docgen.pipeline.build import Built
    from docgen.pipeline.check import Checked


@dataclass(slots=True, kw_only=True)
class Recording:
    """A command on its way into the ledger, which `url` names; without one, nothing is recorded.

    Whoever runs the command says what it has `built` or `checked`, and how it will end if
    nothing stops it: `status`.
    """

    url: str | None
    project: str
    root: Path
    command: BuildCommand
    started: datetime
    built: Built | None = None
    checked: Checked | None = None
    status: BuildStatus = BuildStatus.PASSED

    def end(self) -> None:
        """Record that the command ended as it says.

        Raises:
            LedgerError: the ledger cannot be reached or does not take the record.
        """
        if self.url is not None:
            record_build(self.url, self._record())

    def stop(self) -> None:
        """Record that an error stopped the command; that error is told, whatever the ledger says."""
        self.status = BuildStatus.STOPPED
        with suppress(LedgerError):
            self.end()

    def _record(self) -> BuildRecord:
        # Pages stand in the folder, byte by byte, after a success only.
        pages = self.built.site.pages if self.built and self.status is BuildStatus.PASSED else ()
        return BuildRecord(
            project=self.project,
            commit=head_commit(self.root),
            command=self.command,
            status=self.status,
            started=self.started,
            ended=datetime.now(UTC),
            pages=tuple((page.path, _digest(page.markdown)) for page in pages),
            snapshots=_snapshots(self.built.system) if self.built else (),
            snippets=tuple(_turns(self.checked)) if self.checked else (),
        )


def begin_recording(settings: Settings, root: Path, command: BuildCommand) -> Recording:
    """A recording of a command that starts now, for the ledger that the settings name.

    Raises:
        LedgerError: that ledger would not outlive the command.
    """
    url = settings.ledger.url
    if url is not None and url.is_embedded:
        raise LedgerError(
            "[ledger] url",
            "An embedded database ends with the build, and the record with it.",
            "Write postgresql://user@host/name or sqlite:///file.",
        )
    return Recording(
        url=None if url is None else url.text,
        project=settings.project.name or root.name,
        root=root,
        command=command,
        started=datetime.now(UTC),
    )


@contextmanager
def recorded(settings: Settings, root: Path, command: BuildCommand) -> Iterator[Recording]:
    """Record the command that the block is, with its end.

    Who interrupts it waits for no ledger: that is not recorded.

    Raises:
        LedgerError: the block came to its end, and the ledger takes no record of it.
    """
    recording = begin_recording(settings, root, command)
    try:
        yield recording
    except Exception:
        recording.stop()
        raise
    recording.end()


def _turns(checked: Checked) -> Iterator[SnippetRecord]:
    """The snippets that were executed now, or skipped where they would have been."""
    seen: dict[tuple[str, str], int] = {}
    for snippet, outcome in checked.outcomes_by_snippet.items():
        key = snippet.origin.place, _digest(snippet.source)
        seen[key] = seen.get(key, 0) + 1
        if snippet not in checked.ran:
            continue
        is_skipped = outcome.status is Status.SKIPPED
        yield SnippetRecord(
            path=key[0],
            line=snippet.origin.line or 1,
            language=snippet.language,
            digest=key[1],
            occurrence=seen[key],
            outcome=_ended(outcome),
            started=datetime.fromisoformat(outcome.at) - timedelta(seconds=outcome.seconds),
            milliseconds=None if is_skipped else round(outcome.seconds * 1000),
            message=outcome.problem,
        )


def _ended(outcome: Outcome) -> SnippetOutcome:
    if outcome.status is Status.BROKEN:
        is_late = outcome.problem.startswith("It took longer")
        return SnippetOutcome.TIMED_OUT if is_late else SnippetOutcome.STOPPED
    return SnippetOutcome(outcome.status.value)


def _snapshots(system: System) -> tuple[tuple[str, str], ...]:
    """The digest of each database's facts, as they are exported."""
    from docgen.pipeline.export import export_json

    return tuple(
        (database.name, _digest(export_json(System(databases=(database,))))) for database in system.databases
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
