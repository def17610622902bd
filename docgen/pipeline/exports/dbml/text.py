"""Names, strings and expressions as DBML spells them, whatever they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# What acts unseen where it is shown: controls, directions, line separators.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def quoted(name: str) -> str:
    """A name. Always quoted: it may be a word of DBML, now or in a later version."""
    return '"' + _escaped(name, '"') + '"'


def string(text: str) -> str:
    """Text between single quotes, in one line."""
    return "'" + _escaped(text, "'") + "'"


def _escaped(text: str, quote: str) -> str:
    marked = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    return _UNSEEN.sub(lambda found: _ESCAPES.get(found[0]) or f"\\u{ord(found[0]):04x}", marked)


def expression(sql: str) -> str | None:
    """An SQL expression between backticks; None where it holds one, for which DBML has no escape.

    It is one line there: a line break between words becomes a space.
    """
    return None if "`" in sql else f"`{folded(sql)}`"


def folded(text: str) -> str:
    """The text in one line."""
    return re.sub(r"\s*[\r\n\v\f\x85\u2028\u2029]\s*", " ", text.strip())


def settings(values: Iterable[str]) -> str:
    """A list of settings behind what they are said of, or nothing where there are none."""
    listed = ", ".join(values)
    return f" [{listed}]" if listed else ""


def note(text: str) -> list[str]:
    """A block's line with its note; none where there is nothing to say."""
    return [f"  Note: {string(text.strip())}"] if text.strip() else []


def comment(text: str) -> str:
    """A line that every reader skips."""
    return f"// {_UNSEEN.sub(' ', folded(text))}"
