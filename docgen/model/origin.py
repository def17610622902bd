"""Where a fact came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """A place that can be looked up: a file with a line, or a path of names in a database.

    `place` is a path relative to the project with `/`, or names joined by dots
    (`ledger.public.run`). `line` counts from 1.
    """

    place: str
    line: int | None = None

    def __str__(self) -> str:
        return self.place if self.line is None else f"{self.place}:{self.line}"
