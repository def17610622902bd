"""The program of a command, on this machine."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path

from docgen.settings.commands import CommandTemplate


def program_path(command: CommandTemplate, root: Path, environment: Mapping[str, str]) -> Path | None:
    """Where the program is: one with a slash in its name in the project at `root`, else on PATH."""
    name = command.program
    if "/" in name:
        # The working folder is that of the session, where nothing is yet.
        name = str(root / name)
    found = shutil.which(name, path=environment.get("PATH", ""))
    return Path(found).absolute() if found else None


def identity(command: CommandTemplate, root: Path, environment: Mapping[str, str]) -> str:
    """A digest of the command, and of where its program is, how long its file, and when it was written."""
    path = program_path(command, root, environment)
    facts = [repr(command.words), command.suffix]
    if path is not None:
        written = path.stat()
        # An environment of Python finds its libraries by where the link to its program is.
        place = path.parent.resolve() / path.name
        facts += [str(place), str(path.resolve()), str(written.st_size), str(written.st_mtime_ns)]
    return hashlib.sha256("\0".join(facts).encode("utf-8", "surrogateescape")).hexdigest()
