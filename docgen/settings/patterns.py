"""Patterns that choose tables by name."""

from __future__ import annotations

import re
from functools import cache


def matches(pattern: str, schema: str, name: str) -> bool:
    """Whether a pattern means a table: `name` or `schema.name`; `*` stands for any characters, `?` for one.

    Upper and lower case differ, as they do in a database. All else stands for itself: brackets are a
    part of names that people do write.
    """
    pattern_ = _compiled(pattern)
    return bool(pattern_.fullmatch(name) or pattern_.fullmatch(f"{schema}.{name}"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"([*?])", pattern)
    spelled = "".join({"*": ".*", "?": "."}.get(part) or re.escape(part) for part in parts)
    return re.compile(spelled, re.DOTALL)
