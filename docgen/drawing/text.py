"""What a drawn text is: safe in XML, measured without fonts, cut in the middle where it is too long."""

from __future__ import annotations

import re
from functools import cache, lru_cache

CHARACTER = 0.602
"""Width of a monospaced character in em; the system's monospaced fonts agree on it."""

ELLIPSIS = "…"

# Not allowed in XML 1.0, or turning the direction of what follows: a name of a database may hold both.
_UNDRAWABLE = re.compile(
    "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
# Named, and not asked of Python, whose Unicode grows with every release: the same name gives the same bytes.
# Marks of rarer scripts and narrow signs among the symbols get a cell too many: room rather than none.
_COMBINING = (
    "[\u00ad\u200b-\u200d\u2060-\u2065\ufe00-\ufe0f\ufeff\U000e0001-\U000e01ef"  # unseen
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"  # Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic
    "\u0900-\u0902\u093a\u093c\u0941-\u0948\u094d\u0951-\u0957\u0962\u0963"  # Devanagari
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u302a-\u302d\u3099\u309a]"  # Thai, kana
)
_WIDE = (
    "[\u1100-\u115f\u2e80-\u303e\u3040-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff"  # Hangul, kana, Han, Yi
    "\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"  # forms for vertical and for full width
    "\u231a\u231b\u23e9-\u23f3\u25fd\u25fe\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55"  # symbols
    "\U0001f18e-\U0001f19a\U0001f200-\U0001f64f\U0001f680-\U0001f6ff"  # emoji
    "\U0001f7e0-\U0001f7ff\U0001f900-\U0001faff"  # more emoji
    "\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff\U00020000-\U0003fffd]"  # Tangut, more kana, more Han
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
    if _pattern(_COMBINING).match(character):
        return 0
    return 2 if _pattern(_WIDE).match(character) else 1


# Compiled where a name of other letters is met: they take milliseconds.
_pattern = cache(re.compile)


def _head(text: str, limit: int) -> str:
    used = 0
    for index, character in enumerate(text):
        used += _cells_of(character)
        if used > limit:
            return text[:index]
    return text
