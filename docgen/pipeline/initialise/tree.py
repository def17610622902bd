"""The files of a project, looked at and no more."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

# What describes a database lies near the top; the bounds keep a huge repository from taking minutes.
_DEEPEST = 5
_MOST_FILES = 20_000
_LONGEST = 2_000_000
# Folders of what others wrote, or a program.
_OTHERS = frozenset(
    {"node_modules", "vendor", "site-packages", "__pycache__", "site", "build", "dist", "target"}
)
_FOR_TESTS = frozenset({"tests", "test", "testdata", "fixtures"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Paths relative to the project's folder, with `/`; those near the top first, sorted within a depth."""

    root: Path
    paths: tuple[str, ...]

    def named(self, *patterns: str) -> list[str]:
        """Paths whose file name fits a pattern, in the order of the tree."""
        names = ((path, PurePosixPath(path).name) for path in self.paths)
        return [path for path, name in names if any(fnmatchcase(name, one) for one in patterns)]

    def text(self, path: str) -> str:
        """The beginning of a file; "" where it cannot be read."""
        try:
            with (self.root / path).open(encoding="utf-8", errors="replace") as file:
                return file.read(_LONGEST)
        except OSError:
            return ""


def tree_of(root: Path) -> Tree:
    """The files of a project that somebody wrote for it, as far as the bounds go."""
    paths = [path for path, _ in zip(_walk(root), range(_MOST_FILES), strict=False)]
    return Tree(root=root, paths=tuple(sorted(paths, key=lambda path: (path.count("/"), path))))


def _walk(root: Path) -> Iterator[str]:
    for here, folders, files in os.walk(root):
        inside = Path(here).relative_to(root)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _OTHERS | _FOR_TESTS
            and len(inside.parts) < _DEEPEST
            and not (Path(here) / name / "pyvenv.cfg").exists()
        )
        for name in files:
            if (Path(here) / name).is_file():
                yield (inside / name).as_posix()
