"""docgen and MkDocs run as their users run them: as programs of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

DOCGEN = (sys.executable, "-m", "docgen")
MKDOCS = (sys.executable, "-m", "mkdocs")
PYTEST = (sys.executable, "-m", "pytest")
# As long as the slowest program may take on a busy machine.
PATIENCE = 120


@dataclass(frozen=True)
class Ran:
    """A program that ended: its exit code and what it said."""

    code: int
    stdout: str
    stderr: str


def run(words: Sequence[str], folder: Path, **environment: str) -> Ran:
    done = subprocess.run(
        list(words),
        cwd=folder,
        env=settled(environment),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def docgen(*arguments: str, folder: Path, **environment: str) -> Ran:
    """Run the command line in a project; its results are cached in the project, unless told otherwise."""
    return run([*DOCGEN, *arguments], folder, **{"DOCGEN_CACHE_DIR": str(folder / ".cache"), **environment})


def mkdocs_build(folder: Path, *arguments: str) -> Ran:
    return run([*MKDOCS, "build", "--strict", *arguments], folder, DOCGEN_CACHE_DIR=str(folder / ".cache"))


def settled(environment: Mapping[str, str]) -> dict[str, str]:
    """Our environment without what a developer or a pytest around us has set, and with what the test sets."""
    foreign = ("PG", "DOCGEN_DEBUG", "PYTEST_")
    ours = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return {**ours, "NO_MKDOCS_2_WARNING": "1", "COLUMNS": "100", **environment}


def settings(folder: Path, url: str, *lines: str, name: str = "shop") -> Path:
    """Write a docgen.toml with one database; more lines of its section may follow."""
    folder.mkdir(parents=True, exist_ok=True)
    written = folder / "docgen.toml"
    written.write_text("\n".join(["[[database]]", f'name = "{name}"', f'url = "{url}"', *lines, ""]))
    return written


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
