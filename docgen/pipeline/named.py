"""The files that a command of the shell names, as far as its words tell."""

from __future__ import annotations

import posixpath
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from docgen.pipeline.alembic import INI, PYPROJECT, alembic_config

_GLOB = frozenset("*?[")


def named_by(command: str, root: Path) -> Iterator[str]:
    """Files, folders and patterns in the project, relative to its folder; not what the command writes."""
    folder = ""
    words = _words(command)
    for number, word in enumerate(words):
        before = words[number - 1] if number else ""
        if before == "cd":
            folder = posixpath.join(folder, word)
        elif not before.startswith(">"):
            yield from _in_project(word, folder, root)
            if posixpath.basename(word) == "alembic":
                yield from _migrations(words[number + 1 :], folder, root)


def _words(command: str) -> list[str]:
    lexer = shlex.shlex(command, posix=True, punctuation_chars=True)
    # Whole words: `punctuation_chars` alone would divide them at signs it does not know.
    lexer.whitespace_split = True
    lexer.commenters = ""
    try:
        return list(lexer)
    except ValueError:
        # A quote that is not closed: the shell will say so.
        return []


def _in_project(word: str, folder: str, root: Path) -> Iterator[str]:
    """What a word names, or an option in it: `schema.sql`, `--file=schema.sql`, `-fschema.sql`."""
    for said in (word, word.partition("=")[2], word[2:] if word.startswith("-") else ""):
        path = posixpath.normpath(posixpath.join(folder, said)) if said else "."
        if _is_ours(path) and _is_there(root, path):
            yield path


def _is_ours(path: str) -> bool:
    is_hidden = any(part.startswith(".") for part in PurePosixPath(path).parts)
    return path != "." and not is_hidden and not posixpath.isabs(path)


def _is_there(root: Path, path: str) -> bool:
    try:
        return next(iter(root.glob(path)), None) is not None if _GLOB & set(path) else (root / path).exists()
    except (OSError, ValueError):
        return False


def _migrations(rest: Sequence[str], folder: str, root: Path) -> Iterator[str]:
    """The configuration and the scripts of `alembic` with the words that follow."""
    chosen = _config(rest)
    for name in [chosen] if chosen else [INI, PYPROJECT]:
        config = alembic_config(root, posixpath.normpath(posixpath.join(folder, name)), ran_in=folder)
        if config is not None:
            yield config.path
            yield config.scripts


def _config(words: Sequence[str]) -> str:
    for number, word in enumerate(words):
        if word in ("-c", "--config") and number + 1 < len(words):
            return words[number + 1]
        if word.startswith("--config="):
            return word.partition("=")[2]
    return ""
