"""Where the top-level commands of a block may end; bash itself says where one does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NOTHING = re.compile(r"(?:[ \t;]*(?:#[^\n]*)?\n)*[ \t;]*(?:#[^\n]*)?\Z")
_SKIPPED = re.compile(r"[ \t]*;?(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=[^#\s])")
_HERE_DOCUMENT = re.compile(r"(?<!<)<<-?[ \t]*\\?(['\"]?)([A-Za-z_]\w*)\1")
_AMPERSAND = re.compile(r"(?<![&>|;\\])&[ \t]*(?:#[^\n]*)?\n*\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a block that may be a whole command; `line` counts from 1, `end` is where it ends."""

    source: str
    line: int
    end: int
    is_last: bool


def parts_from(source: str, start: int) -> Iterator[Part]:
    """What may be the command that begins at a place or below it, the shortest first.

    Nothing comes where nothing is left but comments.
    """
    skipped = _SKIPPED.match(source, start)
    if skipped is None:
        return
    begin = skipped.end()
    line = source.count("\n", 0, begin) + 1
    for end in _ends(source, begin):
        is_last = bool(_NOTHING.match(source, end))
        yield Part(source[begin:end], line, end, is_last)


def without_ampersand(command: str) -> str:
    """A command that is started in the background anyhow."""
    return _AMPERSAND.sub("", command)


def is_nothing(command: str) -> bool:
    """Whether there is nothing but comments."""
    return bool(_NOTHING.match(command))


def _ends(source: str, begin: int) -> Iterator[int]:
    line_end = _line_end(source, begin)
    line = source[begin:line_end]
    yield from (begin + found.start() for found in re.finditer(r"(?<!;);(?![;&])", line.partition("#")[0]))
    end = _here_document_end(source, line, line_end)
    yield end
    while end < len(source.rstrip("\n")):
        end = _line_end(source, end + 1)
        yield end


def _line_end(source: str, begin: int) -> int:
    found = source.find("\n", begin)
    return len(source) if found < 0 else found


def _here_document_end(source: str, line: str, line_end: int) -> int:
    """Where the here-document of a line ends: no need to ask before; else the end of the line."""
    found = None if "((" in line else _HERE_DOCUMENT.search(line)
    if found is None:
        return line_end
    closing = re.compile(rf"^\t*{found[2]}$", re.MULTILINE).search(source, line_end)
    return closing.end() if closing else line_end
