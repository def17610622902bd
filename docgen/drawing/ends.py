"""Where an edge meets a card: the slots of a row, and the marks of how many."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from docgen.drawing.channels import Net
from docgen.drawing.text import number
from docgen.model.picture import Edge

SLOT = 11
"""Distance of two ends on one row; rows are 20 or 22 high."""

_SPACIOUS = 40


class Side(NamedTuple):
    """A place for ends: one side of one row."""

    card: str
    row: str
    right: bool


End = tuple[Side, Net, bool]
"""Where, of which net, and whether it is the source's."""


def slots(ends: Iterable[End], room: Callable[[Side], float]) -> dict[End, float]:
    """How far off the row's middle each end is: ends of one net and kind share a slot, in the given order.

    `room` says how far apart the outermost of one row may be.
    """
    rows: dict[Side, dict[End, None]] = {}
    for end in ends:
        rows.setdefault(end[0], {})[end] = None
    result = {}
    for side, here in rows.items():
        most = room(side)
        step = min(SLOT if most < _SPACIOUS else 2 * SLOT, most / (len(here) - 1)) if len(here) > 1 else 0
        for index, end in enumerate(here):
            result[end] = (index - (len(here) - 1) / 2) * step
    return result


def net_of(edge: Edge, channel: int) -> Net:
    """The trunk an edge belongs to, when it leaves its source into that channel."""
    return Net(edge.source, (edge.source_row, *(row for row, _ in edge.more_rows)), edge.optional, channel)


def words(edge: Edge) -> str:
    """What stands on the line."""
    return edge.label or (str(edge.keys) if edge.keys else "")


def arrow(x: float, y: float, way: int) -> str:
    """The head of a line that stands for many keys, at what they refer to."""
    tip = f"M{number(x + 9 * way)} {number(y - 5)}L{number(x + way)} {number(y)}L{number(x + 9 * way)}"
    return f'<path class="end a" d="{tip} {number(y + 5)}"/>'


def source_mark(x: float, y: float, way: int, *, optional: bool) -> str:
    """Two bars, exactly one; a bar and a ring, at most one. `way` is +1 where the line goes right."""
    bar = f'<path class="end" d="M{number(x + 6 * way)} {number(y - 4.5)}v9'
    if optional:
        return f'{bar}"/><circle class="end o" cx="{number(x + 13 * way)}" cy="{number(y)}" r="3.4"/>'
    return f'{bar}m{number(4.5 * way)} -9v9"/>'


def target_mark(x: float, y: float, way: int, *, many: bool) -> str:
    """A crow's foot with a ring, any number; a bar and a ring, at most one."""
    if not many:
        return source_mark(x, y, way, optional=True)
    foot = f"M{number(x)} {number(y - 5.5)}L{number(x + 11 * way)} {number(y)}L{number(x)} {number(y + 5.5)}"
    ring = f'<circle class="end o" cx="{number(x + 14.4 * way)}" cy="{number(y)}" r="3.4"/>'
    return f'<path class="end" d="{foot}"/>{ring}'
