"""Fences in Markdown, found by the rules of pymdownx.superfences.

A parser of all of Markdown would take ten times as long for the same answer: what a fence
is depends on the lines before it only where it is indented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from docgen.readers.snippets.containers import is_indented_code
from docgen.readers.snippets.margins import Margin

# Where a fence may open, and where a comment begins that may hold some.
_CANDIDATE = re.compile(
    r"^(?P<margin>[> \t]*)"
    r"(?:(?P<signs>`{3,}(?![^\n]*`)|~{3,})[ \t]*(?P<header>[^\n]*?)[ \t]*$|(?P<comment><!--))",
    re.MULTILINE,
)
_NOTE = re.compile(r"[> \t]*<!--\s*docgen:(.*?)-->[ \t]*")


@dataclass(frozen=True, slots=True)
class Fence:
    """A fence as it stands in a text.

    `start` is the number of the line that opens it, from 1; `end` that of the line that
    closes it, or 0 where none does. `header` is what follows the opening signs, `lines` is
    what stands in it without `indent`. `note` is what a comment on the line above says to docgen.
    """

    start: int
    end: int
    header: str
    lines: tuple[str, ...]
    indent: str
    note: str = ""


def fences(text: str, *, is_docstring: bool = False) -> Iterator[Fence]:
    """The fences of a Markdown text, in order; those in HTML comments are left out.

    One that nothing closes is given with the lines that it would hold. In a docstring, what is
    indented stands in a section of it, `Args:` for example, and is no code block.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    position, counted, number = 0, 0, 1
    while found := _CANDIDATE.search(text, position):
        number += text.count("\n", counted, found.start())
        counted = found.start()
        if found["comment"]:
            end = text.find("-->", found.end())
            position = found.end() if end < 0 else end
        else:
            fence, position = _fence(text, found, number)
            margin = found["margin"]
            if not margin or is_docstring or not is_indented_code(text, counted, Margin(margin).width):
                yield fence


def _fence(text: str, opening: re.Match[str], number: int) -> tuple[Fence, int]:
    """The fence that opens there, and where to look for the next."""
    margin = opening["margin"]
    note = _note(text, opening.start())
    if not margin:
        closing = _closing(opening["signs"]).search(text, opening.end())
        body = text[opening.end() + 1 : closing.start() if closing else len(text)]
        lines = tuple(body.split("\n")[:-1] if body.endswith("\n") else body.split("\n"))
        if closing and not body:
            lines = ()
        end = number + len(lines) + 1 if closing else 0
        fence = Fence(number, end, opening["header"], lines, margin, note)
        return fence, closing.end() if closing else len(text)
    return _indented(text, opening, number, note)


def _indented(text: str, opening: re.Match[str], number: int, note: str) -> tuple[Fence, int]:
    margin, closing = Margin(opening["margin"]), _closing(opening["signs"])
    position, lines, end = opening.end() + 1, list[str](), 0
    while position <= len(text):
        stop = text.find("\n", position)
        line = text[position : stop if stop >= 0 else len(text)]
        position = stop + 1 if stop >= 0 else len(text) + 1
        inside = margin.inside(line, after_blank=bool(lines) and not lines[-1])
        if inside is None:
            break
        if closing.match(inside):
            end = number + len(lines) + 1
            break
        lines.append(inside)
    fence = Fence(number, end, opening["header"], tuple(lines), opening["margin"], note)
    return fence, min(position - 1, len(text)) if end else min(position, len(text))


@lru_cache
def _closing(signs: str) -> re.Pattern[str]:
    return re.compile(rf"^{signs}[ \t]*$", re.MULTILINE)


def _note(text: str, start: int) -> str:
    end = max(start - 1, 0)
    line = text[text.rfind("\n", 0, end) + 1 : end]
    found = _NOTE.fullmatch(line) if line else None
    return found[1].strip() if found else ""
