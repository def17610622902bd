"""Temporary names for files that are written, and what killed runs left under them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import re
import secrets
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

# No ending, by which another run would take it for a page, and nobody's name for anything.
BEGINNING = ".docgen-"
_NAME = re.compile(r"\.docgen-(?:([0-9a-f]{8})-([0-9]{1,10})-)?[0-9a-f]{16}")
# Writing a file takes less than a second.
_SECONDS = 3600.0


def temporary_name() -> str:
    """A name for a file on its way, which tells whose it is."""
    return f"{BEGINNING}{_here()}-{os.getpid()}-{secrets.token_hex(8)}"


def forget_leftovers(folders: Iterable[Path], *, deep: bool = False) -> None:
    """Remove from the folders, and where it goes `deep` from those in them, what killed runs left.

    A file of another run that goes on stays: one whose process is alive, or of another
    machine and younger than an hour.
    """
    for folder in folders:
        for path in _below(folder) if deep else _in(folder):
            if _is_leftover(path):
                with contextlib.suppress(OSError):
                    path.unlink()


def _in(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from folder.glob(f"{BEGINNING}*")


def _below(folder: Path) -> Iterator[Path]:
    for here, _, names in os.walk(folder):
        yield from (Path(here, name) for name in names if name.startswith(BEGINNING))


def _is_leftover(path: Path) -> bool:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return False
    if found[1] == _here() and not _runs(int(found[2])):
        return True
    try:
        return time.time() - path.lstat().st_mtime > _SECONDS
    except OSError:
        return False


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@cache
def _here() -> str:
    """Where our numbers of processes hold: this machine, and in it this container."""
    try:
        numbering = Path("/proc/self/ns/pid").readlink().name
    except OSError:
        numbering = ""
    return hashlib.sha256(f"{platform.node()} {numbering}".encode()).hexdigest()[:8]
