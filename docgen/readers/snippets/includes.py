"""Files that a page includes are put in their place, and each line knows the file it stands in.

The text is what pymdownx.snippets makes of the page, but nothing is dropped in silence: an
include that cannot be followed stays in the text as it is written, and is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.model.snippet import Stretch
from docgen.readers.snippets.include_files import Refusal, Shelf
from docgen.readers.snippets.include_notation import (
    NOTATION,
    SIGN,
    Line,
    is_marker,
    numbered,
    parse_target,
    selected,
    unescaped,
)

_TAB = 4
# How many files may include each other in a row, and how many characters a page may take in. Each
# include counts as some, so that neither ten thousand empty files nor a few that double have no end.
_DEEPEST = 50
_MOST = 20_000_000
_EACH = 2_000


@dataclass(frozen=True, slots=True)
class Expanded:
    """A page with what it includes.

    `stretches` says for each line of `text`, counted from 1, in which file and line it stands.
    """

    text: str
    stretches: tuple[Stretch, ...]
    findings: tuple[Finding, ...]


def expand(text: str, place: str, root: Path, bases: Sequence[Path] = ()) -> Expanded:
    """The Markdown text of the page at `place`, with the files that it includes.

    `bases` are the folders that paths of includes start from, relative to `root`, which is the
    default. Ends of lines become `\\n` where anything is included.
    """
    if "8<" not in text:
        return Expanded(text, (Stretch(1, Origin(place, 1)),), ())
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    expansion = _Expansion(Shelf(root, bases))
    lines = list(expansion.expanded(numbered(text, place)))
    joined = "\n".join([line.text for line in lines])
    return Expanded(joined, tuple(_stretches(lines)), tuple(dict.fromkeys(expansion.findings)))


def _stretches(lines: Iterable[Line]) -> Iterator[Stretch]:
    place, expected = "", 0
    for number, line in enumerate(lines, 1):
        if line.number != expected or line.place != place:
            yield Stretch(number, Origin(line.place, line.number))
        place, expected = line.place, line.number + 1


class _Expansion:
    """One page being expanded: the files it is inside of, and what was found on the way."""

    def __init__(self, shelf: Shelf) -> None:
        self.findings: list[Finding] = []
        self._shelf = shelf
        self._inside: list[str] = []
        self._left = _MOST

    def expanded(self, lines: Iterable[Line], *, is_section: bool = False) -> Iterator[Line]:
        """The lines, and in place of each include those of its file.

        Markers of sections are left out, but a section keeps the escaped ones it shows.
        """
        opening, told = None, 0
        for line in lines:
            notation = NOTATION.match(line.text) if SIGN in line.text else None
            if notation and notation["escape"]:
                yield Line(line.text.replace(";", "", 1), line.place, line.number)
            elif notation and notation["block"]:
                opening, told = None if opening else line, len(self.findings)
            elif opening:
                # The site leaves out a quoted path in a block.
                yield from () if notation else self._listed(line)
            elif notation:
                yield from self._included(line, notation["space"], notation["quoted"][1:-1].strip())
            elif is_section:
                yield line
            elif not is_marker(line):
                yield unescaped(line)
        if opening:
            # What follows it are no paths, most likely: one finding says it for all.
            del self.findings[told:]
            self._find(opening, _UNCLOSED)

    def _listed(self, line: Line) -> Iterator[Line]:
        """What a line of a block of paths includes; an empty one is a blank line."""
        path = line.text.strip()
        if not path:
            yield Line("", line.place, line.number)
            return
        space = line.text[: len(line.text) - len(line.text.lstrip(" \t"))]
        yield from self._included(line, space, path)

    def _included(self, line: Line, space: str, written: str) -> Iterator[Line]:
        if written.startswith(";"):
            return
        taken = self._take(line, written)
        if isinstance(taken, Refusal):
            self._find(line, taken)
            yield line
            return
        place, lines, is_section = taken
        margin = space.expandtabs(_TAB)
        self._inside.append(place)
        for inner in self.expanded(lines, is_section=is_section):
            yield Line(margin + inner.text, inner.place, inner.number)
        self._inside.pop()

    def _take(self, line: Line, written: str) -> tuple[str, list[Line], bool] | Refusal:
        """Place and lines of what is included, and whether they are a section; or why nothing is."""
        target = parse_target(written)
        if target is None:
            return _nameless(written)
        file = self._shelf.take(target.path)
        if isinstance(file, Refusal):
            return file
        trouble = self._endless(file.place, len(file.text))
        if trouble:
            return trouble
        lines = selected(numbered(file.text, file.place), target)
        if lines is None:
            return _sectionless(target.path, target.section)
        if target.ranges and file.text and not lines:
            self._find(line, _lineless(written))
        return file.place, lines, bool(target.section)

    def _endless(self, place: str, size: int) -> Refusal | None:
        if place in self._inside:
            return _loop([*self._inside[self._inside.index(place) :], place])
        self._left -= size + _EACH
        return _TOO_MUCH if self._left < 0 or len(self._inside) >= _DEEPEST else None

    def _find(self, line: Line, refusal: Refusal) -> None:
        self.findings.append(
            Finding(
                check=refusal.check,
                origin=Origin(line.place, line.number),
                problem=refusal.problem,
                remedy=refusal.remedy,
                severity=refusal.severity,
            )
        )


_UNCLOSED = Refusal(
    "include-block-is-closed",
    "A block of includes is opened here and not closed, so that the rest of the text is taken for paths.",
    "Close it with a line of the same signs, or write ; before them.",
)
_TOO_MUCH = Refusal(
    "include-is-small",
    f"The page includes more than {_MOST // 1_000_000} MB, or more than {_DEEPEST} files in each other.",
    "Make several pages of it.",
)


def _nameless(written: str) -> Refusal:
    return Refusal(
        "include-is-there",
        f"The include {written[:80]!r} names no file.",
        'Write it as "path", "path:first:last" or "path:section".',
    )


def _sectionless(path: str, section: str) -> Refusal:
    return Refusal(
        "include-is-there",
        f"The included file {path!r} has no section {section!r}.",
        f"Mark it there with --8<-- [start:{section}] and [end:{section}], or correct the name.",
    )


def _lineless(written: str) -> Refusal:
    return Refusal(
        "include-has-lines",
        f"The include {written!r} takes no line: the file has not that many.",
        "Correct the numbers of its lines.",
        Severity.WARNING,
    )


def _loop(places: Sequence[str]) -> Refusal:
    return Refusal(
        "include-does-not-loop",
        f"The include leads back to itself: {' → '.join(places)}.",
        "Remove one of these includes.",
    )
