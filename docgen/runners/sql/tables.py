"""Tables as text: results as psql shows them, and what is written in a page, compared row by row."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from docgen.world.rehearsal import Answer

_ANY = "..."
_FOOTER = re.compile(r"\s*\(\d+ rows?\)\s*")
_FRAME = re.compile(r"\s*\+[-+]*\+\s*")
_RULE = re.compile(r"\s*:?-+:?\s*")
_CELLS = re.compile(r"(?<!\\)\|")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and the line it stands in, from 1."""

    line: int
    cells: tuple[str, ...]


def shown(answers: Sequence[Answer]) -> str:
    """Results one below the other, as psql shows them."""
    return "\n\n".join(_aligned(answer) if answer.columns else answer.tag for answer in answers)


def as_markdown(answers: Sequence[Answer]) -> str:
    """Results as tables of Markdown."""
    return "\n\n".join(_piped(answer) for answer in answers if answer.columns)


def rows(text: str) -> list[Row]:
    """The rows of all tables in a text, heads too; not what only draws or counts them."""
    found, is_first, is_head = list[Row](), True, False
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or _FOOTER.fullmatch(line):
            is_first, is_head = True, False
        elif _FRAME.fullmatch(line) or (is_head and _is_rule(line)):
            is_head = False
        else:
            # A row of dashes draws something only right below the head of a table.
            is_first, is_head = False, is_first
            found.append(Row(number, _cells(line)))
    return found


def _is_rule(line: str) -> bool:
    return all(_RULE.fullmatch(cell) for cell in re.split(r"[|+]", line.strip().strip("|")))


def _cells(line: str) -> tuple[str, ...]:
    line = line.strip("\n")
    stripped = line.strip()
    if stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1:
        line = stripped[1:-1]
    parts = [part for cell in _CELLS.split(line) for part in cell.replace("\\|", "|").split("|")]
    return tuple(part.strip() for part in parts)


def differing(wanted: str, answers: Sequence[Answer]) -> tuple[int, str] | None:
    """The first line of a text that is not as the results are, and a diff; None where all is."""
    expected, came = rows(wanted), rows(_comparable(wanted, answers))
    if _fits(expected, came):
        return None
    same = sum(1 for _ in _leading(expected, came))
    line = expected[min(same, len(expected) - 1)].line if expected else 1
    before, after = _padded(expected, came)
    return line, "\n".join(difflib.unified_diff(before, after, "expected", "got", lineterm="", n=2))


def _comparable(wanted: str, answers: Sequence[Answer]) -> str:
    """The results; what statements did that give no rows, only where the text tells such things."""
    tags = {_NUMBER.sub("", answer.tag) for answer in answers if not answer.columns}
    is_told = any(_NUMBER.sub("", line.strip()) in tags for line in wanted.split("\n"))
    return shown([answer for answer in answers if answer.columns or is_told])


def _leading(expected: Sequence[Row], came: Sequence[Row]) -> list[Row]:
    """The rows that are as they should be, up to the first that is not."""
    found = list[Row]()
    for row, got in zip(expected, came, strict=False):
        if not _fits_row(row, got):
            break
        found.append(row)
    return found


def _fits(expected: Sequence[Row], came: Sequence[Row]) -> bool:
    """Whether the rows fit, by the places that each expected row may end at."""
    ends = {0}
    for row in expected:
        if _is_any(row):
            ends = set(range(min(ends), len(came) + 1)) if ends else ends
        else:
            ends = {end + 1 for end in ends if end < len(came) and _fits_row(row, came[end])}
    return len(came) in ends


def _is_any(row: Row) -> bool:
    return set(row.cells) <= {_ANY, ""} and _ANY in row.cells


def _fits_row(row: Row, got: Row) -> bool:
    return len(row.cells) == len(got.cells) and all(
        cell in (_ANY, other) for cell, other in zip(row.cells, got.cells, strict=True)
    )


def _padded(expected: Sequence[Row], came: Sequence[Row]) -> tuple[list[str], list[str]]:
    """The lines of both, as wide as each other's columns."""
    together = [row.cells for row in (*expected, *came)]
    widths = [max(map(len, column)) for column in zip_longest(*together, fillvalue="")]

    def line(row: Row) -> str:
        return " | ".join(cell.ljust(width) for cell, width in zip(row.cells, widths, strict=False)).rstrip()

    return [line(row) for row in expected], [line(row) for row in came]


def _aligned(answer: Answer) -> str:
    body = [[(value or "").replace("\n", " ") for value in row] for row in answer.rows]
    widths = [max(map(len, column)) for column in zip(answer.columns, *body, strict=True)]
    head = "|".join(f" {name.center(width)} " for name, width in zip(answer.columns, widths, strict=True))
    rule = "+".join("-" * (width + 2) for width in widths)
    lines = [
        "|".join(_cell(answer, number, cells[number], widths) for number in range(len(cells)))
        for cells in body
    ]
    count = f"({len(body)} row{'' if len(body) == 1 else 's'})"
    return "\n".join(line.rstrip() for line in (head, rule, *lines, count))


def _cell(answer: Answer, number: int, value: str, widths: Sequence[int]) -> str:
    width = widths[number]
    return f" {value.rjust(width) if number in answer.numbers else value.ljust(width)} "


def _piped(answer: Answer) -> str:
    body = [[(value or "").replace("\n", " ").replace("|", "\\|") for value in row] for row in answer.rows]
    rules = ["--:" if number in answer.numbers else "---" for number in range(len(answer.columns))]
    names = [name.replace("|", "\\|") for name in answer.columns]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (names, rules, *body))
