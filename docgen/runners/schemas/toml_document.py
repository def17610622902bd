"""TOML, with the lines of its statements: no parser of it says where a value stands."""

from __future__ import annotations

import tomllib
from bisect import bisect_left
from functools import partial
from typing import Any

from docgen.runners.schemas.document import Document, Path

# What is longer is as long as all that follows: to look for its end would take longer with each line.
_LONGEST_STATEMENT = 500


def toml_documents(source: str) -> list[Document]:
    """The one table of a TOML text; dates and times are texts, as in JSON."""
    return [Document(_plain(tomllib.loads(source)), partial(_line, source))]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: _plain(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | float) else str(value)


def _line(source: str, path: Path) -> int:
    """Where the statement begins with which there is something at the path."""
    lines = source.split("\n")
    starts = _statements(lines)
    ends = [*starts[1:], len(lines)]
    number = bisect_left(ends, 1, key=lambda end: _has("\n".join(lines[:end]), path))
    return starts[min(number, len(starts) - 1)] + 1


def _statements(lines: list[str]) -> list[int]:
    """The first line of each, from 0: a table's head, nothing, or a name with its value on many lines."""
    starts, start = list[int](), 0
    for number in range(len(lines)):
        try:
            tomllib.loads("\n".join(lines[start : number + 1]))
        except tomllib.TOMLDecodeError:
            if number - start < _LONGEST_STATEMENT:
                continue
            return [*starts, start]
        starts.append(start)
        start = number + 1
    return starts


def _has(source: str, path: Path) -> bool:
    value: Any = tomllib.loads(source)
    try:
        for step in path:
            value = value[step]
    except (KeyError, IndexError):
        return False
    return True
