"""Runnable pieces of documentation, and what is to become of each."""

from __future__ import annotations

import enum
from bisect import bisect_right
from dataclasses import dataclass, field

from docgen.model.origin import Origin

# Names with values, in the order of the page; a name without a value has "".
Options = tuple[tuple[str, str], ...]


class Verdict(enum.StrEnum):
    """What becomes of a snippet; each has exactly one."""

    EXECUTABLE = "executable"
    COMPILED = "compiled"
    PARSED = "parsed"
    SKIPPED = "skipped"
    OUTPUT = "output"
    PROSE = "prose"
    UNACCOUNTED = "unaccounted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of a snippet that stand one below the other in a file.

    `first` counts the snippet's own lines from 1; `origin` is where that line stands.
    """

    first: int
    origin: Origin


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each line of a text stands, by the stretches it was put together from."""

    stretches: tuple[Stretch, ...]

    def place(self, line: int) -> Origin:
        """Where a line of the text stands; lines count from 1."""
        stretch = self.stretches[0]
        if len(self.stretches) > 1:
            found = bisect_right(self.stretches, line, key=lambda stretch: stretch.first) - 1
            stretch = self.stretches[max(found, 0)]
        return Origin(stretch.origin.place, (stretch.origin.line or 1) + line - stretch.first)

    def part(self, first: int, last: int) -> tuple[Stretch, ...]:
        """The stretches of some of the lines, both named ones among them, as a text of their own."""
        inside = [s for s in self.stretches if first < s.first <= last]
        begin = Stretch(1, self.place(first))
        return (begin, *(Stretch(s.first - first + 1, s.origin) for s in inside))


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A fence of a page, or of a docstring: its code without indentation, and where each line stands.

    `origin` is the line of its opening fence, `page` the file that shows it: another one, where that
    includes the file of the fence. `language` is the first word of that line in
    lower case, `options` what else it says. `source` ends with a newline, unless it is empty.
    `indent` is what stands before each line in the file: spaces, tabs and `>`.
    `reason` says why it has its verdict, where that is not plain from the language.
    """

    origin: Origin
    page: str
    # What tells snippets apart is hashed, the rest compared alone: they are keys many times.
    language: str = field(hash=False)
    source: str
    stretches: tuple[Stretch, ...] = field(hash=False)
    options: Options = field(default=(), hash=False)
    indent: str = field(default="", hash=False)
    verdict: Verdict = field(default=Verdict.UNACCOUNTED, hash=False)
    reason: str = field(default="", hash=False)

    def option(self, name: str) -> str | None:
        """The value of an option; None where it is not given."""
        for key, value in self.options:
            if key == name:
                return value
        return None

    def place(self, line: int) -> Origin:
        """Where a line of the source stands; lines count from 1."""
        return Lines(self.stretches).place(line)
