"""A table of Markdown right below a fence of SQL: the result that the page shows."""

from __future__ import annotations

import re
from itertools import takewhile

from docgen.model.snippet import Lines, Snippet, Verdict
from docgen.readers.snippets.fences import Fence
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.readers.snippets.margins import Margin

LANGUAGE = "table"
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


def table_below(snippet: Snippet, fence: Fence, text: str, lines: Lines) -> Snippet | None:
    """The table that stands below a fence, as its output; None where there is none, or nothing to compare."""
    if snippet.verdict is not Verdict.EXECUTABLE or RUNNABLE.get(snippet.language) is not Kind.SQL:
        return None
    written = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[fence.end :]
    margin = Margin(fence.indent)
    inside = [margin.inside(line, after_blank=True) for line in written[:2]]
    blank = 1 if inside and inside[0] is not None and not inside[0].strip() else 0
    table = list(takewhile(_is_row, (margin.inside(line, after_blank=False) for line in written[blank:])))
    if len(table) < 2 or not _RULE.fullmatch(table[1] or ""):
        return None
    first = fence.end + blank + 1
    return Snippet(
        origin=lines.place(first),
        page=snippet.page,
        language=LANGUAGE,
        source="\n".join((*(line or "" for line in table), "")),
        stretches=lines.part(first, first + len(table) - 1),
        indent=fence.indent,
        verdict=Verdict.OUTPUT,
    )


def _is_row(line: str | None) -> bool:
    return line is not None and "|" in line and bool(line.strip())
