"""How long jobs tell how far they are."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told what is being done, how much of it is done, and how much there is."""

    def __call__(self, doing: str, done: int, total: int, /) -> None:
        """Take note."""


def silent(_doing: str, _done: int, _total: int) -> None:
    """Tell nobody."""
