"""What a snippet may depend on besides its page, as digests by name."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from docgen.pipeline.manifest import source_digest
from docgen.pipeline.seen import Seen
from docgen.pipeline.written import without
from docgen.world.cache import Cache
from docgen.world.sandbox import sandbox_facts

_GIT_SECONDS = 30
THE_FILES = "the project's files"
_SKIPPED = frozenset({"node_modules", "site", "__pycache__", "venv"})


def surroundings(
    root: Path,
    pages: Collection[str],
    environment: Mapping[str, str],
    cache: Cache,
    written: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Digests of the interpreter, what is installed, the environment, and the project's files but its pages.

    `root` is the project's folder; `pages` are relative to it, and so is what docgen has `written` there.
    """
    return {
        "docgen": source_digest("docgen").hex(),
        "the interpreter": _digest([sys.version, sys.executable]),
        "installed packages": _digest(_installed()),
        "the environment": _digest(f"{name}={value}" for name, value in sorted(environment.items())),
        "the sandbox": _digest([sandbox_facts()]),
        THE_FILES: _tree(root, without(_files(root), written), frozenset(pages), cache),
    }


def state(root: Path, written: frozenset[str] = frozenset()) -> str:
    """What is another one as soon as a file of the project is written, made or removed, but by docgen."""
    files = sorted(without(_files(root), written))
    return _digest(f"{path} {_written(f'{root}/{path}')}" for path in files)


def _digest(parts: Iterable[str]) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return found.hexdigest()


def _installed() -> Iterator[str]:
    """Every distribution on the path, with its release and when its record was written."""
    for folder in sys.path:
        if not folder.endswith("-packages"):
            continue
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.name.endswith((".dist-info", ".egg-info", ".pth")):
                yield f"{entry.name} {_written(f'{entry.path}/RECORD')}"


def _written(file: str) -> str:
    try:
        found = os.stat(file)  # noqa: PTH116 a Path for each of hundreds costs more
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"


def _tree(root: Path, files: Iterable[str], pages: frozenset[str], cache: Cache) -> str:
    found = hashlib.sha256()
    for path, known in _digests(root, (path for path in files if path not in pages), cache):
        # What is listed and not there was removed: that counts too.
        found.update(os.fsencode(path) + b"\0" + known)
    return found.hexdigest()


def digests(root: Path, written: frozenset[str], cache: Cache) -> Iterator[tuple[str, bytes]]:
    """Every file of the project, pages too, with its digest; none of what docgen has `written`."""
    yield from _digests(root, without(_files(root), written), cache)


def _digests(root: Path, files: Iterable[str], cache: Cache) -> Iterator[tuple[str, bytes]]:
    seen = Seen(root, cache)
    for path in sorted(files):
        yield path, _held(seen, path)
    seen.keep()


def _held(seen: Seen, path: str) -> bytes:
    try:
        return seen.digest(path) or b""
    except OSError:
        # A folder with a repository of its own, or what nobody may read: its name is all there is.
        return b"?"


def _files(root: Path) -> Iterable[str]:
    """The files that git tracks or would; outside of a repository, all but hidden ones."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_GIT_SECONDS, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return _walked(root)
    return {os.fsdecode(name) for name in done.stdout.split(b"\0") if name}


def _walked(root: Path) -> Iterator[str]:
    for here, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _SKIPPED]
        inside = os.path.relpath(here, root)
        for name in files:
            if not name.startswith("."):
                yield name if inside == "." else f"{inside}/{name}"
