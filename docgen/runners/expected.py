"""Expected output against what came."""

from __future__ import annotations

import difflib

_ANYTHING = "..."


def differences(wanted: str, got: str) -> str:
    """Lines that show how the output differs, as a diff; "" where it is as wanted.

    Blanks at the ends of lines and newlines at the end do not count. A line `...` stands for
    any number of lines.
    """
    expected, came = _lines(wanted), _lines(got)
    if expected == came or (_ANYTHING in expected and _fits(expected, came)):
        return ""
    return "\n".join(difflib.unified_diff(expected, came, "expected", "got", lineterm="", n=2))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().split("\n")]


def _fits(expected: list[str], came: list[str]) -> bool:
    """Whether the lines fit, by the places that each expected line may end at."""
    ends = {0}
    for line in expected:
        if line == _ANYTHING:
            ends = set(range(min(ends), len(came) + 1)) if ends else ends
        else:
            ends = {end + 1 for end in ends if end < len(came) and came[end] == line}
    return len(came) in ends
