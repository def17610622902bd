"""The options of a snippet that docgen knows, and those that look like one of them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from docgen.readers.snippets.languages import Kind

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
_OF_PROGRAMS = (Kind.SHELL, Kind.COMMAND)
# What these are for; the others are for all. None is for what is parsed.
_FOR: Mapping[str, tuple[Kind | None, ...]] = {
    "background": _OF_PROGRAMS,
    "database": (Kind.SQL,),
    "exit": _OF_PROGRAMS,
    "fixture": (Kind.PYTHON, *_OF_PROGRAMS),
    "pty": _OF_PROGRAMS,
    "ready": _OF_PROGRAMS,
    "requires": (Kind.PYTHON,),
    "schema": (None,),
}
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


def meaningless(options: Mapping[str, str], kind: Kind | None) -> Iterator[tuple[str, str]]:
    """What options of ours mean nothing to a snippet that runs so, or is parsed, each with what to do."""
    for name in options:
        meant = _FOR.get(name, (kind,))
        if kind not in meant:
            kinds = ", ".join(str(other or "what is parsed") for other in meant)
            yield f"Option {name!r} means nothing to {kind or 'what is parsed'}.", f"It is for {kinds}."
