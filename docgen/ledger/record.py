"""A build as the ledger takes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from docgen.ledger.states import BuildCommand, BuildStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRecord:
    """What one build proved.

    The same project, command and `started` are the same build: recording it
    again corrects its end, and changes nothing else. `started` and `ended` carry
    their time zone; `ended` is None while the build runs. `commit` is the full
    hash, or "" outside a repository. `pages` holds (path, digest), `snapshots`
    (database name, digest); digests are SHA-256 in lower-case hexadecimal.
    """

    project: str
    command: BuildCommand
    status: BuildStatus
    started: datetime
    ended: datetime | None = None
    commit: str = ""
    pages: tuple[tuple[str, str], ...] = ()
    snapshots: tuple[tuple[str, str], ...] = ()
