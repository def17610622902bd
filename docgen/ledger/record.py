"""A build as the ledger takes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from docgen.ledger.states import BuildCommand, BuildStatus, SnippetOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetRecord:
    """A snippet's turn in a build.

    `path` and `line` are those of its fence, `digest` is of its code, `occurrence` counts from 1
    those of a file with the same code. `milliseconds` is None where it was skipped.
    """

    path: str
    line: int
    language: str
    digest: str
    occurrence: int
    outcome: SnippetOutcome
    started: datetime
    milliseconds: int | None
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildRecord:
    """What one build proved.

    The same project, command and `started` are the same build: recording it
    again corrects its end, and changes nothing else. `started` and `ended` carry
    their time zone; `ended` is None while the build runs. `commit` is the full
    hash, or "" outside a repository. `pages` holds (path, digest), `snapshots`
    (database name, digest); digests are SHA-256 in lower-case hexadecimal.
    `snippets` are those that had their turn.
    """

    project: str
    command: BuildCommand
    status: BuildStatus
    started: datetime
    ended: datetime | None = None
    commit: str = ""
    pages: tuple[tuple[str, str], ...] = ()
    snapshots: tuple[tuple[str, str], ...] = ()
    snippets: tuple[SnippetRecord, ...] = ()
