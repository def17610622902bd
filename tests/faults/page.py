"""The page of faults: its rows, and the tests that prove them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs/guide/when-something-goes-wrong.md"
NOTHING = "(nothing)"
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Row:
    """A fault, what is said of it, the exit code, and what to do; … stands for what differs each time."""

    fault: str
    said: str
    code: int
    remedy: str

    @property
    def test(self) -> str:
        """The name of the test: the fault's own words."""
        return "test_" + re.sub(r"[^a-z0-9]+", "_", self.fault.lower()).strip("_")

    def fits(self, stderr: str) -> bool:
        """Whether that is what the row says is said: the message ends with what to do."""
        if self.said == NOTHING:
            return stderr == ""
        pattern = ".*".join(map(re.escape, f"{self.said} {self.remedy}".split("…")))
        # A problem of several lines has its remedy on one of its own.
        return re.fullmatch(pattern.replace(r"\ ", r"\s+"), stderr.strip(), re.DOTALL) is not None


@cache
def rows() -> tuple[Row, ...]:
    """Every row of the page."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in _CELL.split(line)[1:-1]] for line in lines]
    return tuple(
        Row(plain(fault), plain(said), int(code), plain(remedy))
        for fault, said, code, remedy in cells
        if code.isdecimal()
    )


def plain(cell: str) -> str:
    """A cell without its marks of code."""
    shown = cell.replace("\\|", "|")
    if shown.startswith("`` ") and shown.endswith(" ``"):
        return shown[3:-3]
    return shown.replace("`", "") if re.fullmatch("`[^`]*`", shown) else shown


def row_of(test: str) -> Row:
    """The row that a test proves."""
    found = [row for row in rows() if row.test == test]
    assert len(found) == 1, f"docs/guide/when-something-goes-wrong.md has {len(found)} rows for {test}."
    return found[0]


def planted() -> Iterator[str]:
    """The names of all tests that plant a fault."""
    for file in sorted(HERE.glob("test_*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield from (node.name for argument in node.args.args if argument.arg == "fault")
