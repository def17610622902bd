"""What a database is made from, to be watched while a site is served."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from docgen.model.system import System
from docgen.pipeline.live import read_live
from docgen.pipeline.named import named_by
from docgen.settings.sections import DatabaseSettings, Settings

# Python writes there when it runs migrations: to watch it would be to build twice.
_NOT_SOURCES = frozenset({"__pycache__"})


class Readings:
    """Databases as they were read, each kept for as long as nothing changes that it is made from.

    What `prepare` fills is made from the section of the settings and the files
    it names. A server that runs by itself may change at any time, and is read
    each time.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, System]] = {}

    def read(self, section: DatabaseSettings, root: Path) -> System:
        """The database as it was read before, or anew.

        Raises:
            DocgenError: as `read_live` does.
        """
        if not section.prepare:
            return read_live(section, root)
        # Before it is read: what changes meanwhile is another state.
        state = (section, root, _digest(section, root))
        known, system = self._kept.get(section.name, (None, None))
        if system is None or known != state:
            system = read_live(section, root)
            self._kept[section.name] = (state, system)
        return system


def watched(settings: Settings, root: Path) -> frozenset[Path]:
    """Files and folders whose change is one of the site; of a folder, the files right in it."""
    paths = {_seen_from(root / section.snapshot_path, root) for section in settings.database}
    for section in settings.database:
        for pattern in _patterns(section, root):
            paths |= set(_places(pattern, root))
    return frozenset(path for path in paths if path.exists())


def _seen_from(snapshot: Path, root: Path) -> Path:
    """Its folder, so that it may come and go; but not that of the project, where everything changes."""
    return snapshot if snapshot.parent == root else snapshot.parent


def _patterns(section: DatabaseSettings, root: Path) -> tuple[str, ...]:
    derived = (name for command in section.prepare for name in named_by(command, root))
    return section.watch or tuple(dict.fromkeys(derived))


def _places(pattern: str, root: Path) -> Iterator[Path]:
    """What a pattern fits, folders with the folders in them, and where more that it fits could be."""
    for path in _fitting(pattern, root):
        yield from _folders(path) if path.is_dir() else [path]
        if path.as_posix() != (root / pattern).as_posix():
            yield path.parent


def _fitting(pattern: str, root: Path) -> Iterator[Path]:
    path = root / pattern
    if path.exists():
        yield path
    else:
        yield from root.glob(pattern)


def _folders(folder: Path) -> Iterator[Path]:
    for here, names, _ in os.walk(folder):
        names[:] = [name for name in names if name not in _NOT_SOURCES and not name.startswith(".")]
        yield Path(here)


def _digest(section: DatabaseSettings, root: Path) -> str:
    digest = hashlib.sha256()
    files = {file for pattern in _patterns(section, root) for file in _files(pattern, root)}
    for file in sorted(files):
        digest.update(f"{file}\0".encode("utf-8", "surrogateescape"))
        digest.update(hashlib.sha256(_content(file)).digest())
    return digest.hexdigest()


def _files(pattern: str, root: Path) -> Iterator[Path]:
    for path in _fitting(pattern, root):
        if path.is_dir():
            yield from (file for folder in _folders(path) for file in folder.iterdir() if file.is_file())
        else:
            yield path


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
