"""The rows of the bench, as they are printed and written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from tests.bench.cost import Cost

_HEAD = ("", "client", "kernel", "server", "CPU s", "wall s", "peak MB", "ms each", "ratio", "goal", "")
_WIDTHS = (50, 7, 7, 7, 7, 7, 8, 9, 14, 14, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measurement; `ratio` is its CPU, of both sides, in units of what `against` names.

    Of the goals, one bounds the CPU seconds of the client, the kernel's share
    included, one the ratio, one the peak of memory.
    """

    section: str
    what: str
    tables: int
    cost: Cost
    ratio: float | None = None
    against: str = ""
    goal_client: float | None = None
    goal_ratio: float | None = None
    goal_peak: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goals are reached; None where there is none."""
        pairs = (
            (self.cost.client, self.goal_client),
            (self.ratio, self.goal_ratio),
            (self.cost.peak, self.goal_peak),
        )
        judged = [value <= goal for value, goal in pairs if value is not None and goal is not None]
        return all(judged) if judged else None

    def plain(self) -> dict[str, object]:
        """The row for JSON."""
        return {**asdict(self), "cpu": self.cost.cpu, "met": self.met}


def heading(section: str) -> str:
    """The two lines above the rows of a section."""
    return f"\n{section}\n{_line(_HEAD)}"


def line(row: Row) -> str:
    """The row in print."""
    cost = row.cost
    verdict = {None: "", True: "met", False: "MISSED"}[row.met]
    return _line(
        (
            row.what,
            f"{cost.client:.2f}",
            f"{cost.kernel:.2f}",
            f"{cost.server:.2f}" if cost.server else "",
            f"{cost.cpu:.2f}",
            f"{cost.wall:.2f}",
            f"{cost.peak:.0f}" if cost.peak else "",
            f"{1000 * cost.cpu / row.tables:.2f}" if row.tables else "",
            f"{row.ratio:.2f} x {row.against}" if row.ratio is not None else "",
            _goal(row),
            verdict,
        )
    )


def printed(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, each printed as it comes, under the heading of its section."""
    section = ""
    for row in rows:
        if row.section != section:
            section = row.section
            print(heading(section), flush=True)
        print(line(row), flush=True)
        yield row


def _goal(row: Row) -> str:
    if row.goal_ratio is not None:
        return f"<= {row.goal_ratio:g} x"
    said = [f"{row.goal_client:g} s"] if row.goal_client is not None else []
    said += [f"{row.goal_peak:g} MB"] if row.goal_peak is not None else []
    return f"<= {', '.join(said)}" if said else ""


def _line(cells: tuple[str, ...]) -> str:
    first, *rest = zip(cells, _WIDTHS, strict=True)
    return (first[0].ljust(first[1]) + " ".join(cell.rjust(width) for cell, width in rest)).rstrip()
