"""What programs say of the lines of a file, said of the lines of its page."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.wording import seen_from

# `snippet.js:3`, `snippet.sh: line 3`, `"snippet.py", line 3`, each with or without its folders.
_PLACE = r"""(?:[^\s"'(]*/)?{name}(?P<between>: ?(?:line )?|"?,? (?:at |on )?line )(?P<line>\d+)"""


def in_its_page(outcome: Outcome, snippet: Snippet, file: Path) -> Outcome:
    """The outcome of a snippet that failed, at the first of its lines that the program names.

    `file` held the snippet.
    """
    outcome = replace(outcome, detail=seen_from(file.parent, outcome.detail))
    if outcome.status is not Status.FAILED or outcome.has_only_other_output:
        return outcome
    place = re.compile(_PLACE.format(name=re.escape(file.name)))
    lines = snippet.source.count("\n")

    def of_page(found: re.Match[str]) -> str:
        line = int(found["line"])
        if not 0 < line <= lines:
            return found[0]
        origin = snippet.place(line)
        return f"{origin.place}{found['between']}{origin.line}"

    named = (int(found["line"]) for found in place.finditer(outcome.detail))
    first = next((line for line in named if 0 < line <= lines), None)
    return replace(
        outcome,
        place=outcome.place if first is None else snippet.place(first),
        detail=place.sub(of_page, outcome.detail),
    )
