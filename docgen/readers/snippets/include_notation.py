"""How includes are written: the notation of pymdownx.snippets, which MkDocs sites use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# What each line of notation contains: looking for it costs less than a pattern.
SIGN = "8<-"
# A line that includes a file, or opens or closes a block of paths. A `;` before it makes it text.
NOTATION = re.compile(
    r"(?P<space>[ \t]*)(?P<escape>;*)(?:"
    r"""-+8<-+[ \t]+(?P<quoted>"(?:\\"|[^"\n\r])+?"|'(?:\\'|[^'\n\r])+?')"""
    r"|(?P<block>-+8<-+))$"
)
# A line that opens or closes a section; `before` never splits a run of `;` or `-`.
_SECTION = re.compile(
    r"(?P<before>.*?)(?<!;)(?!(?<=-)-)(?P<escape>;*)"
    r"(?P<after>-+8<-+[ \t]+\[[ \t]*(?P<type>start|end)[ \t]*:[ \t]*(?P<name>[a-z][-_0-9a-z]*)[ \t]*\].*)$",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"(?P<path>.*?)(?::(?P<ranges>-?[0-9]*(?::-?[0-9]*)?(?:,(?=[-0-9:])-?[0-9]*(?::-?[0-9]*)?)*)"
    r"|:(?P<section>[a-z][-_0-9a-z]*))?$",
    re.IGNORECASE,
)
# No file has a longer path, and the pattern takes its time with those that are no paths.
_LONGEST = 4096


class Line(NamedTuple):
    """A line of text, and where it stands."""

    text: str
    place: str
    number: int


@dataclass(frozen=True, slots=True)
class Target:
    """What is included: a file, or of it a section or ranges of lines.

    A range has the numbers of a slice: from 0, the second behind the last line.
    """

    path: str
    section: str = ""
    ranges: tuple[tuple[int | None, int | None], ...] = ()


def numbered(text: str, place: str) -> list[Line]:
    """The lines of a file; none where it is empty."""
    return [Line(line, place, number) for number, line in enumerate(text.split("\n"), 1)] if text else []


def parse_target(written: str) -> Target | None:
    """What `docs/a.md`, `a.py:3:9,12:` or `a.py:section` names; None where it names no file."""
    found = _TARGET.match(written) if len(written) <= _LONGEST else None
    path = found["path"].strip() if found else ""
    if not found or not path:
        return None
    if not found["ranges"]:
        return Target(path, found["section"] or "")
    try:
        return Target(path, ranges=tuple(_range(span) for span in found["ranges"].split(",")))
    except ValueError:
        return None


def _range(span: str) -> tuple[int | None, int | None]:
    """Numbers of lines, from 1 or from the end (-1), as those of a slice."""
    first, _, last = span.partition(":")
    start, end = int(first) if first else None, int(last) if last else None
    if start is not None and start > 0:
        start -= 1
    if end is not None and end < 0:
        end = end + 1 or None
    return start, end


def selected(lines: Sequence[Line], target: Target) -> list[Line] | None:
    """The lines of a file that are included; None where it has no such section."""
    if not lines:
        return []
    if target.ranges:
        return [line for start, end in target.ranges for line in lines[start:end]]
    if target.section:
        return _section(lines, target.section)
    return list(lines)


def _section(lines: Sequence[Line], name: str) -> list[Line] | None:
    opened = next((n for n, line in enumerate(lines) if (m := _marker(line)) and m["name"] == name), None)
    if opened is None or not _starts(lines[opened]):
        return None
    return list(_until_end(lines[opened + 1 :], name))


def _until_end(lines: Sequence[Line], name: str) -> Iterator[Line]:
    for line in lines:
        marker = _marker(line)
        if not marker:
            yield unescaped(line)
        elif marker["name"] == name and not _starts(line):
            return


def _marker(line: Line) -> re.Match[str] | None:
    """The marker of a section in that line, if it has one that counts."""
    found = _SECTION.match(line.text) if SIGN in line.text else None
    return found if found and not found["escape"] else None


def _starts(line: Line) -> bool:
    marker = _marker(line)
    return marker is not None and marker["type"] == "start"


def unescaped(line: Line) -> Line:
    """The line as it is shown: a marker of a section loses the first `;` before it."""
    found = _SECTION.match(line.text) if SIGN in line.text else None
    if not found or not found["escape"]:
        return line
    text = found["before"] + found["escape"][1:] + found["after"]
    return Line(text, line.place, line.number)


def is_marker(line: Line) -> bool:
    """Whether the line opens or closes a section; such lines are not shown."""
    return _marker(line) is not None
