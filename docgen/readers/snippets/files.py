"""The files whose fences are read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from docgen.errors import SettingsError

_DEFAULT = ("docs", "README.md")
_MARKDOWN = (".md", ".markdown")
# Of others, or made by programs.
_SKIPPED = frozenset({"node_modules", "site", "__pycache__", "venv"})


def is_page(path: str) -> bool:
    """Whether a file is Markdown, and not code with fences in its docstrings."""
    return path.lower().endswith(_MARKDOWN)


def pages(root: Path, paths: Sequence[str], exclude: Sequence[str] = ()) -> list[str]:
    """The Markdown files that the paths name, sorted, relative to the project's folder.

    Raises:
        SettingsError: one of the paths is not there.
    """
    return _found(root, paths or [path for path in _DEFAULT if (root / path).exists()], exclude, _MARKDOWN)


def modules(root: Path, paths: Sequence[str], exclude: Sequence[str] = ()) -> list[str]:
    """The Python files that the paths name, sorted, relative to the project's folder.

    Raises:
        SettingsError: one of the paths is not there.
    """
    return _found(root, paths, exclude, (".py",))


def _found(root: Path, paths: Sequence[str], exclude: Sequence[str], suffixes: tuple[str, ...]) -> list[str]:
    found: set[str] = set()
    for path in paths:
        start = root / path
        if start.is_dir():
            found.update(_inside(os.path.realpath(start), suffixes))
        elif start.exists():
            found.add(os.path.realpath(start))
        else:
            raise SettingsError(path, "There is no such file or folder.", "Correct the path.")
    named = sorted(file.removeprefix(f"{root}/") for file in found)
    return [name for name in named if not any(_is_excluded(name, pattern) for pattern in exclude)]


def _inside(folder: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    """The files in a folder and those below it, where they really are, as the folder is."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _SKIPPED:
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _inside(entry.path, suffixes)
            elif entry.name.lower().endswith(suffixes) and entry.is_file():
                # To ask for each folder above each file costs more than to read it.
                yield os.path.realpath(entry.path) if entry.is_symlink() else entry.path


def _is_excluded(name: str, pattern: str) -> bool:
    stem = pattern.rstrip("/")
    return fnmatchcase(name, pattern) or name.startswith(f"{stem}/") or fnmatchcase(name, f"{stem}/*")
