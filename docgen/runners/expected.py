"""Expected output against what came."""

from __future__ import annotations

import difflib
from dataclasses import replace

from docgen.model.outcome import Correction, Outcome, Status
from docgen.model.snippet import Snippet

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


def compared(outcome: Outcome, output: str, expected: Snippet) -> Outcome:
    """The outcome, or the failure that its output is not what stands below it."""
    detail = differences(expected.source, output)
    if not detail:
        return outcome
    return replace(
        outcome,
        status=Status.FAILED,
        place=expected.origin,
        problem="Its output differs from what stands below it.",
        detail=detail,
        corrections=corrections(expected, expected.source, output),
    )


def corrections(snippet: Snippet, old: str, new: str) -> tuple[Correction, ...]:
    """What to change in the lines of a snippet, whose source is `old`, for it to be `new`."""
    before, after = old.rstrip("\n").split("\n"), new.rstrip("\n").split("\n")
    found = []
    for what, start, end, first, last in difflib.SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if what == "equal":
            continue
        # What is put in has the margin of the line above.
        above = 1 if start == end and start else 0
        found.append(
            Correction(
                snippet.place(start - above + 1),
                tuple(before[start - above : end]),
                tuple(after[first - above : last]),
            )
        )
    return tuple(found)
