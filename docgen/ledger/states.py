"""The states that rows of the ledger can be in; the database spells them as the values here."""

from __future__ import annotations

import enum


class BuildStatus(enum.StrEnum):
    """How a build stands: PASSED, FAILED and STOPPED are the exit codes 0, 1 and 2.

    ABANDONED is a build that never reported its end before the next one of the
    same commit began.
    """

    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"
    STOPPED = "stopped"
    ABANDONED = "abandoned"


class BuildCommand(enum.StrEnum):
    """What was called to build."""

    WRITE = "write"
    MKDOCS_BUILD = "mkdocs build"
    CHECK = "check"


class SnippetOutcome(enum.StrEnum):
    """What happened when a snippet's turn came: FAILED was wrong, STOPPED could not be run."""

    PASSED = "passed"
    FAILED = "failed"
    STOPPED = "stopped"
    TIMED_OUT = "timed out"
    SKIPPED = "skipped"
