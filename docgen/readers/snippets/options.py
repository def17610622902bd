"""The options of a snippet that docgen knows, and those that look like one of them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

OURS = (
    "background",
    "cwd",
    "database",
    "env",
    "exit",
    "fixture",
    "group",
    "lint",
    "output",
    "pty",
    "ready",
    "requires",
    "schema",
    "standalone",
    "test",
    "timeout",
)
_TESTS = ("skip", "xfail", "compile")
_CLOSE = 0.75


def problems_of(options: Mapping[str, str], noted: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is wrong with the options, each with what to do.

    `noted` are those of a comment, which are all docgen's; of the others some belong to the theme.
    """
    for name in (*options, *(name for name in noted if name not in options)):
        close = difflib.get_close_matches(name, OURS, n=1, cutoff=_CLOSE)
        if name in OURS:
            continue
        if close:
            yield f"Option {name!r} is unknown.", f"Did you mean {close[0]!r}?"
        elif name in noted:
            yield f"Option {name!r} is unknown.", f"Known are {', '.join(OURS)}."
    asked = {**options, **noted}.get("test", "").partition(":")[0]
    if asked and asked not in _TESTS:
        close = difflib.get_close_matches(asked, _TESTS, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"Known are {', '.join(_TESTS)}."
        yield f"test={asked!r} is unknown.", hint
