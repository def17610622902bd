"""A parsed text as JSON schemas see it, with the lines that its parts stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

# Names of members and numbers of items, from the outermost in.
Path = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Document:
    """The value of a text, of what JSON has: numbers, texts, lists, dicts.

    `line` tells in which line the part at a path stands; lines count from 1.
    """

    value: object
    line: Callable[[Path], int]


class UnusableError(Exception):
    """A text is right and still has no value that a schema could be held against; the words say why."""
