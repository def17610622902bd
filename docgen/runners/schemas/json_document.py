"""JSON, with lines."""

from __future__ import annotations

import json
import re
from functools import partial
from json.decoder import scanstring  # type: ignore[attr-defined]

from docgen.runners.schemas.document import Document, Path

_BLANKS = re.compile(r"[ \t\n\r]*")
_decoder = json.JSONDecoder()


def json_documents(source: str) -> list[Document]:
    """The one value of a JSON text."""
    return [Document(json.loads(source), partial(_line, source))]


def _line(source: str, path: Path) -> int:
    at = _over(source, 0)
    for step in path:
        at = _item(source, at, step) if isinstance(step, int) else _member(source, at, step)
    return source.count("\n", 0, at) + 1


def _over(source: str, at: int) -> int:
    """Where the next sign stands that is no blank."""
    found = _BLANKS.match(source, at)
    return found.end() if found else at


def _item(source: str, at: int, number: int) -> int:
    at = _over(source, at + 1)
    for _ in range(number):
        _, end = _decoder.raw_decode(source, at)
        at = _over(source, _over(source, end) + 1)
    return at


def _member(source: str, at: int, name: str) -> int:
    """Where the value of a member stands; of several with one name the last counts."""
    at = found = _over(source, at + 1)
    while source[at] == '"':
        key, end = scanstring(source, at + 1)
        value = _over(source, _over(source, end) + 1)
        if key == name:
            found = value
        _, end = _decoder.raw_decode(source, value)
        at = _over(source, end)
        at = _over(source, at + 1) if source[at] == "," else at
    return found
