"""Lanes moved within their columns, so that lines are straight."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.drawing.board import Board, Ended
from docgen.drawing.channels import Net
from docgen.drawing.lanes import Lane, Link, links

_LEAST_GAP = 14
"""Graphviz leaves 20 between stacks; straightening may take some of it."""

_LINE_GAP = 10
_FAR = 60
_ROUNDS = 3


def straightened(placed: Sequence[Lane], ends: Sequence[Ended], board: Board) -> dict[tuple[Net, int], float]:
    """Moves lanes within their column's order; fills the board's tops.

    Returns the heights of passing nets.
    """
    columns = [[lane for lane in placed if lane.column == c] for c in range(placed[-1].column + 1)]
    into: dict[int, list[Link]] = {id(lane): [] for lane in placed}
    out: dict[int, list[Link]] = {id(lane): [] for lane in placed}
    for link in links(placed, ends, board):
        into[id(link.right)].append(link)
        out[id(link.left)].append(link)
    for _ in range(_ROUNDS):
        for column in columns:
            for lane in column:
                _move(column, lane, [link.rise for link in into[id(lane)]])
        for column in reversed(columns):
            for lane in column:
                if lane.net or not into[id(lane)]:
                    _move(column, lane, [-link.rise for link in out[id(lane)]])
    for lane in placed:
        board.top.update((card, round((lane.top + offset) * 2) / 2) for card, offset in lane.cards)
    return {(lane.net, lane.column): round(lane.top * 2) / 2 for lane in placed if lane.net}


def _move(column: Sequence[Lane], lane: Lane, wanted: Sequence[float]) -> None:
    """By the smallest wanted distance, as far as the neighbours in the column allow all of it."""
    distance = min(wanted, key=abs, default=0.0)
    if not distance or abs(distance) > _FAR:
        return
    index = column.index(lane)
    if distance < 0 and index:
        above = column[index - 1]
        room = lane.top - above.top - above.height - _gap(above, lane)
    elif distance > 0 and index + 1 < len(column):
        below = column[index + 1]
        room = below.top - lane.top - lane.height - _gap(lane, below)
    else:
        room = _FAR
    if abs(distance) <= room:
        lane.top += distance


def _gap(above: Lane, below: Lane) -> float:
    return _LINE_GAP if above.net or below.net else _LEAST_GAP
