"""A build to record, whose clock is an hour ahead of UTC."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from docgen.ledger.record import BuildRecord
from docgen.ledger.states import BuildCommand, BuildStatus

STARTED = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=1)))
BUILD = BuildRecord(
    project="lighthouse",
    command=BuildCommand.WRITE,
    status=BuildStatus.PASSED,
    started=STARTED,
    ended=STARTED + timedelta(seconds=3),
    commit="a" * 40,
    pages=(("index.md", "b" * 64), ("guide/tutorial.md", "c" * 64)),
    snapshots=(("harbour", "d" * 64), ("stock", "e" * 64)),
)
RUNNING = replace(BUILD, status=BuildStatus.RUNNING, ended=None)
