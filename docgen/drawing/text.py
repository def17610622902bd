"""What a drawn text is: safe in XML, measured without fonts, cut in the middle where it is too long."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CHARACTER = 0.602
"""Width of a monospaced character in em; the system's monospaced fonts agree on it."""

ELLIPSIS = "…"

# Not allowed in XML 1.0, or turning the direction of what follows: a name of a database may hold both.
_UNDRAWABLE = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}
_ENTITIES |= {ord(blank): " " for blank in "\t\n\r"}


@lru_cache(maxsize=16384)
def escaped(text: str) -> str:
    """The text for an element or a quoted attribute; what XML cannot carry becomes U+FFFD."""
    if not (text.isascii() and text.isprintable()):
        text = _UNDRAWABLE.sub("\ufffd", text)
    return text.translate(_ENTITIES)


def cells(text: str) -> int:
    """How many monospaced cells the text fills: wide characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def width(text: str, size: float) -> float:
    """How wide the text is at the given font size, in pixels."""
    return cells(text) * CHARACTER * size


def shortened(text: str, limit: int) -> str:
    """The text in at most `limit` cells, its middle replaced by an ellipsis."""
    if cells(text) <= limit:
        return text
    tail = (limit - 1) // 2
    return _head(text, limit - 1 - tail) + ELLIPSIS + _head(text[::-1], tail)[::-1]


@lru_cache(maxsize=16384)
def number(value: float) -> str:
    """The shortest decimal that is exact to a hundredth of a pixel; never `-0`."""
    return f"{round(value, 2) + 0.0:.10g}"


@lru_cache(maxsize=4096)
def _cells_of(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _head(text: str, limit: int) -> str:
    used = 0
    for index, character in enumerate(text):
        used += _cells_of(character)
        if used > limit:
            return text[:index]
    return text
