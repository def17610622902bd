"""A parsed text as JSON schemas see it, with the lines that its parts stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

# What checks values dies of those that are nested some thousands deep.
_DEEPEST = 500
# Names of members and numbers of items, from the outermost in.
Path = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Document:
    """The value of a text, of what JSON has: numbers, texts, lists, dicts.

    `line` tells in which line the part at a path stands; lines count from 1.

    Raises:
        UnusableError: it is nested too deeply to be checked.
    """

    value: object
    line: Callable[[Path], int]

    def __post_init__(self) -> None:
        if _is_deep(self.value):
            raise UnusableError("it is nested too deeply")


class UnusableError(Exception):
    """A text is right and still has no value that a schema could be held against; the words say why."""


def _is_deep(value: object) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return False
    return True


def _parts(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
