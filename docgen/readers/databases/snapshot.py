"""A database read from its committed snapshot."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docgen.errors import ReadError
from docgen.model.database import Database
from docgen.model.exchange import VERSION
from docgen.model.exchange.parse import Unfit, parse
from docgen.model.system import System
from docgen.settings.sections import DatabaseSettings

FORMAT = "docgen-database"
_AGAIN = "Write it again: docgen snapshot."


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The whole of a file; `version` is that of the model, as exports have it."""

    format: str
    version: int
    database: Database


def read(section: DatabaseSettings, root: Path) -> System:
    """Read the snapshot of a section of the settings; `root` is the project's folder.

    The facts are those that were read from the server when it was written: with
    the schemas and the tables to leave out as they were set then.

    Raises:
        ReadError: the file is missing, or is not a snapshot of this database that this docgen can read.
    """
    place = section.snapshot_path
    content = _bytes(root / place, place)
    database = parse_snapshot(content, place)
    if database.name != section.name:
        raise ReadError(
            place,
            f"It is the snapshot of a database {database.name!r}, not of {section.name!r}.",
            f"Correct `snapshot` or `name` in the settings. {_AGAIN}",
        )
    # Not that of a server that was told the same: pages say where their facts come from.
    fingerprint = f"{place} {hashlib.sha256(content).hexdigest()}"
    return System(databases=(replace(database, snapshot=place),), fingerprint=fingerprint)


def parse_snapshot(content: bytes, place: str) -> Database:
    """The database that a snapshot tells; `place` is its file, for errors.

    Raises:
        ReadError: it is not a snapshot that this docgen can read.
    """
    document = _document(content, place)
    _refuse_other_version(document.get("version"), place)
    try:
        return parse(Snapshot, document).database
    except Unfit as unfit:
        raise ReadError(place, f"{unfit}.", f"If a newer docgen wrote it, upgrade. {_AGAIN}") from None


def _bytes(path: Path, place: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ReadError(
            place, "There is no such snapshot.", "Write it where the server can be reached: docgen snapshot."
        ) from None
    except IsADirectoryError:
        raise ReadError(place, "It is a folder.", "Name a file as `snapshot` in the settings.") from None
    except OSError as error:
        raise ReadError(place, f"It cannot be read: {error.strerror}.", "Make it readable.") from None


def _document(content: bytes, place: str) -> dict[str, Any]:
    try:
        document = json.loads(content.decode())
    except UnicodeDecodeError:
        raise ReadError(place, "It is not UTF-8 text.", _AGAIN) from None
    except json.JSONDecodeError as error:
        raise ReadError(place, f"{_not_json(content, error)}.", _AGAIN) from None
    except RecursionError:
        raise ReadError(place, "It is nested too deeply for a snapshot.", _AGAIN) from None
    except ValueError:
        raise ReadError(place, "It holds a number of too many digits.", _AGAIN) from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise ReadError(
            place,
            f'It is not a snapshot: there is no "format": "{FORMAT}".',
            "Correct `snapshot` in the settings.",
        )
    return document


def _not_json(content: bytes, error: json.JSONDecodeError) -> str:
    if not content.strip():
        return "It is empty"
    if b"\n<<<<<<< " in content:
        return "A merge left conflicts in it"
    if not error.doc[error.pos :].strip():
        return f"It is cut off at line {error.lineno}"
    return f"It is not JSON: {error.msg}, line {error.lineno} column {error.colno}"


def _refuse_other_version(version: object, place: str) -> None:
    if type(version) is not int:
        raise ReadError(place, "version: must be a whole number.", _AGAIN)
    if version > VERSION:
        raise ReadError(
            place,
            f"It was written by a newer docgen (version {version}); this one reads up to {VERSION}.",
            "Upgrade docgen, or write the snapshot again: docgen snapshot.",
        )
    if version < VERSION:
        raise ReadError(place, f"It is of version {version}; this docgen reads {VERSION}.", _AGAIN)
