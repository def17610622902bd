"""Snapshots: the facts of each database in a file to commit, and what they lack."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from pathlib import Path

from docgen.errors import SettingsError, WriteError
from docgen.model.database import Database
from docgen.model.exchange import VERSION
from docgen.model.exchange.compact import compact
from docgen.model.exchange.layout import text_of
from docgen.model.finding import Finding
from docgen.pipeline.changes import Changes, changes
from docgen.pipeline.inspect import refuse_nothing
from docgen.pipeline.live import read_live, refuse_unsafe_prepare
from docgen.pipeline.progress import Progress, silent
from docgen.readers.databases.snapshot import FORMAT, Snapshot, parse_snapshot
from docgen.settings.load import FILE_NAME
from docgen.settings.sections import Settings
from docgen.world.files import read_if_there, write_all

# How the text of a snapshot begins, whatever a merge left in the rest of it.
_BEGINNING = f'{{\n  "format": "{FORMAT}"'.encode()


class State(enum.StrEnum):
    """What the file of a snapshot is to the server, before anything is written."""

    MISSING = "missing"
    DIFFERENT = "different"
    CURRENT = "current"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A database as its server tells it, beside its snapshot; `path` is relative to the project's folder."""

    database: Database
    path: str
    state: State
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Databases read from their servers, each with the path of its snapshot, and what could not be read."""

    databases: tuple[tuple[str, Database], ...]
    findings: tuple[Finding, ...]


def read_all_live(settings: Settings, root: Path, progress: Progress = silent) -> Read:
    """Read every database that has a url from its server, whatever its `source` is.

    Raises:
        DocgenError: there is nothing to read, or a server cannot be reached or read.
    """
    refuse_nothing(settings)
    # One without an address comes from somebody else, who has the server.
    sections = [section for section in settings.database if section.url.text or section.url.unset]
    if not sections:
        raise SettingsError(
            FILE_NAME, "No database in it has a url, so there is no server to ask.", "Add one."
        )
    for section in sections:
        refuse_unsafe_prepare(section)
    databases: list[tuple[str, Database]] = []
    findings: list[Finding] = []
    for number, section in enumerate(sections):
        progress(f"Reading {section.name}", number, len(sections))
        system = read_live(section, root)
        databases += ((section.snapshot_path, database) for database in system.databases)
        findings += system.findings
    progress("Reading", len(sections), len(sections))
    return Read(databases=tuple(databases), findings=tuple(findings))


def snapshot_text(database: Database) -> str:
    """The snapshot of a database: its facts, without what the settings say of it and where it was read."""
    facts = replace(database, viewpoints=(), snapshot="")
    return text_of(compact(Snapshot(format=FORMAT, version=VERSION, database=facts)))


def compare_snapshots(read: Read, root: Path) -> tuple[Compared, ...]:
    """What each snapshot in the project's folder is to the database on its server.

    Raises:
        ReadError: a file is not a snapshot that this docgen can read.
    """
    return tuple(
        _compared(database, path, read_if_there(root / path, path)) for path, database in read.databases
    )


def write_snapshots(read: Read, root: Path) -> tuple[Compared, ...]:
    """Write the snapshots that are not as their databases are; all of them, or none.

    Raises:
        WriteError: a file is somebody else's, or cannot be written.
    """
    before = {path: read_if_there(root / path, path) for path, _ in read.databases}
    after = {
        path: snapshot_text(database).encode("utf-8", "backslashreplace") for path, database in read.databases
    }
    for path, content in before.items():
        _refuse_to_replace(path, content)
    write_all({root / path: text for path, text in after.items() if text != before[path]})
    return tuple(_written(database, path, before[path], after[path]) for path, database in read.databases)


def _compared(database: Database, path: str, content: bytes | None) -> Compared:
    if content is None:
        return Compared(database=database, path=path, state=State.MISSING, changes=Changes())
    found = changes(parse_snapshot(content, path), replace(database, viewpoints=()))
    state = State.DIFFERENT if found else State.CURRENT
    return Compared(database=database, path=path, state=state, changes=found)


def _written(database: Database, path: str, before: bytes | None, after: bytes) -> Compared:
    if before == after:
        return Compared(database=database, path=path, state=State.CURRENT, changes=Changes())
    state = State.MISSING if before is None else State.DIFFERENT
    return Compared(database=database, path=path, state=state, changes=Changes())


def _refuse_to_replace(path: str, content: bytes | None) -> None:
    if content and not content.replace(b"\r\n", b"\n").startswith(_BEGINNING):
        raise WriteError(
            path,
            "There is a file that is no snapshot.",
            "Move it elsewhere, or name another file as `snapshot` in the settings.",
        )
