"""What a session reads while it is executed, as far as Python tells it."""

from __future__ import annotations

import importlib.util
import os
import resource
import sys
from collections.abc import Callable, Mapping
from typing import Any

from docgen.runners.python.interpreter.messages import Message

# From here on others read, whom nobody hears.
_UNHEARD = {
    "os.exec": "it starts a program",
    "os.fork": "it starts a process",
    "os.forkpty": "it starts a process",
    "os.fwalk": "it names files from a folder that is open",
    "os.posix_spawn": "it starts a program",
    "os.spawn": "it starts a program",
    "os.system": "it starts a program",
    "socket.connect": "it asks a server",
    "socket.sendmsg": "it asks a server",
    "socket.sendto": "it asks a server",
    "subprocess.Popen": "it starts a program",
}


class Trace:
    """The files that are opened and the folders that are listed below a folder, those that are missing too.

    Python tells of them for as long as the process lives, and not of what was opened before.
    Paths are relative to the folder. `unheard` says why there may be more, if there may.
    """

    def __init__(self, root: str) -> None:
        self._root = os.path.realpath(root)
        self._files: set[str] = set()
        self._folders: set[str] = set()
        self._unheard = ""
        self._searched: list[str] = []
        self._heard: Mapping[str, Callable[..., None]] = {
            "open": self._opened,
            "import": self._imported,
            "os.listdir": self._listed,
            "os.scandir": self._listed,
            "sqlite3.connect": self._connected,
        }
        # What is known of folders was listed before anybody listened, and a file with an ending `.pth`
        # may have imported something of the project.
        sys.path_importer_cache.clear()
        for module in list(sys.modules.values()):
            if file := getattr(module, "__file__", None):
                self._add(self._files, _source(file))
        sys.addaudithook(self._hear)

    def told(self) -> Message:
        """What was heard up to now."""
        if not self._unheard and resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss:
            self._unheard = _UNHEARD["os.fork"]
        return {
            "files": sorted(self._files),
            "folders": sorted(self._folders),
            "unheard": self._unheard,
        }

    def _hear(self, event: str, facts: tuple[Any, ...]) -> None:
        try:
            if event in _UNHEARD:
                self._unheard = _UNHEARD[event]
            elif event in self._heard:
                self._heard[event](*facts)
        except Exception:  # noqa: BLE001 what is wrong here is no failure of the snippet
            self._unheard = "it reads from a place that has no path"

    def _opened(self, path: Any, mode: str | None, _flags: int) -> None:
        if isinstance(path, int):
            return
        name = os.fsdecode(path)
        if mode is None and not name.startswith("/"):
            # It may be relative to a folder that is open, of which nothing is told.
            self._unheard = _UNHEARD["os.fwalk"]
        self._add(self._files, _source(name))

    def _imported(self, _name: str, file: str | None, folders: list[str] | None, *_: object) -> None:
        if file:
            self._add(self._files, file)
        if folders is None or folders == self._searched:
            return
        self._searched = list(folders)
        for folder in map(str, folders):
            # One that is there is listed by who searches it.
            if not os.path.isdir(folder):  # noqa: PTH112 pathlib is no part of an interpreter that was just begun
                self._add(self._folders, folder)

    def _listed(self, path: Any) -> None:
        if isinstance(path, int):
            path = os.readlink(f"/proc/self/fd/{path}")  # noqa: PTH115 as above
        self._add(self._folders, "." if path is None else os.fsdecode(path))

    def _connected(self, database: Any) -> None:
        name = os.fsdecode(database)
        if name.startswith("file:"):
            self._unheard = "it opens a database by its URI"
        self._add(self._files, name)

    def _add(self, found: set[str], name: str) -> None:
        """Take a path as it is written and as it really is, where they are below the folder."""
        for path in {os.path.abspath(name), os.path.realpath(name)}:  # noqa: PTH100 as above
            if path == self._root:
                found.add("")
            elif path.startswith(f"{self._root}/"):
                found.add(path[len(self._root) + 1 :])


def _source(name: str) -> str:
    """The path, or that of the source of what is kept bytecode, of which Python asks the time alone."""
    try:
        return importlib.util.source_from_cache(name)
    except ValueError:
        return name
