"""What programs of others are lent while they run: a cache of their own, and a port."""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from docgen.world.cache import cache_root


@contextmanager
def lent_cache(otherwise: Path) -> Iterator[Path]:
    """A folder for docgen's cache that nobody else uses meanwhile; `otherwise` where none can be made.

    It is lent again and again, because an embedded server is costly to make. It is nobody else's,
    because a server that two use would end with the one who started it.
    """
    try:
        folder, lock = _taken(lent_root())
    except OSError:
        yield otherwise
        return
    try:
        yield folder
    finally:
        # The projects of those who borrow it are gone.
        shutil.rmtree(folder / "projects", ignore_errors=True)
        os.close(lock)


def lent_root() -> Path:
    """The folder of all that is lent."""
    return cache_root() / "lent"


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        found: int = listening.getsockname()[1]
    return found


def _taken(root: Path) -> tuple[Path, int]:
    """The first folder that is free, with its lock."""
    if not root.is_dir():
        root.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        folder = root / str(number)
        lock = os.open(f"{folder}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            continue
        except OSError:
            os.close(lock)
            raise
        return folder, lock
    raise AssertionError
