"""A build written to the ledger."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import LedgerError
from docgen.ledger.record import BuildRecord
from docgen.ledger.states import BuildCommand, BuildStatus
from docgen.ledger.store import record_build
from docgen.model.system import System
from docgen.pipeline.export import export_json
from docgen.settings.sections import Settings
from docgen.world.repository import head_commit

if TYPE_CHECKING:
    from docgen.pipeline.build import Built


def record(
    built: Built | None,
    settings: Settings,
    root: Path,
    *,
    command: BuildCommand | None,
    started: datetime,
    ended: datetime,
) -> None:
    """Record a build in the ledger that the settings name; `built` is None where it could not be done.

    Raises:
        LedgerError: the ledger cannot be reached or does not take the record.
    """
    url = settings.ledger.url
    if url is None or command is None:
        return
    if url.is_embedded:
        raise LedgerError(
            "[ledger] url",
            "An embedded database ends with the build, and the record with it.",
            "Write postgresql://user@host/name or sqlite:///file.",
        )
    record_build(
        url.text,
        BuildRecord(
            project=settings.project.name or root.name,
            commit=head_commit(root),
            command=command,
            status=BuildStatus.PASSED if built else BuildStatus.STOPPED,
            started=started,
            ended=ended,
            pages=tuple((page.path, _digest(page.markdown)) for page in built.site.pages) if built else (),
            snapshots=_snapshots(built.system) if built else (),
        ),
    )


def _snapshots(system: System) -> tuple[tuple[str, str], ...]:
    """The digest of each database's facts, as they are exported."""
    return tuple(
        (database.name, _digest(export_json(System(databases=(database,))))) for database in system.databases
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
