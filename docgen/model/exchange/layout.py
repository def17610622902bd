"""Records as JSON text that reads well and changes little: a named fact begins a line of its own."""

from __future__ import annotations

import json
import re
from typing import Any

# Of a record on one line, its margin left out: it is not divided because it moved.
_WIDTH = 130
_compact_text = json.JSONEncoder(ensure_ascii=False).encode
# Marks that turn the direction of text or cannot be seen: a reviewer is to notice them.
_UNSEEN = re.compile("[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def text_of(document: dict[str, Any]) -> str:
    """The document as text with a newline at its end; a record stands on one line where it fits."""
    text = _told(document, "") + "\n"
    return _UNSEEN.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text)


def _told(value: Any, margin: str) -> str:
    """The value as it stands in a line with that margin."""
    if not isinstance(value, dict | list) or not value:
        return _compact_text(value)
    if not _is_divided(value):
        line = _compact_text(value)
        if len(line) <= _WIDTH:
            return line
    return _divided(value, f"{margin}  ", margin)


def _divided(value: Any, inner: str, margin: str) -> str:
    if isinstance(value, list):
        lines = [_told(item, inner) for item in value]
        opening, closing = "[]"
    else:
        lines = [f"{_compact_text(key)}: {_told(item, inner)}" for key, item in value.items()]
        opening, closing = "{}"
    return opening + "\n" + ",\n".join(inner + line for line in lines) + f"\n{margin}{closing}"


def _is_divided(value: Any) -> bool:
    """Whether facts with names stand in it, however few: one more would divide it."""
    if isinstance(value, dict):
        return any(_is_divided(item) for item in value.values() if isinstance(item, dict | list))
    return any(isinstance(item, dict) and ("name" in item or _is_divided(item)) for item in value)
