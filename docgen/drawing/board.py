"""Cards in columns while they are being placed, and at which side and slot every edge meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docgen.drawing.cards import Box
from docgen.drawing.channels import Net
from docgen.drawing.ends import Side, net_of, slots
from docgen.model.picture import Edge


@dataclass(slots=True)
class Board:
    """Cards in columns while they are being placed; `top` may still change."""

    boxes: dict[str, Box] = field(default_factory=dict)
    column: dict[str, int] = field(default_factory=dict)
    top: dict[str, float] = field(default_factory=dict)

    def widths(self) -> list[float]:
        """The width of every column."""
        result = [0.0] * (max(self.column.values(), default=-1) + 1)
        for card, column in self.column.items():
            result[column] = max(result[column], self.boxes[card].width)
        return result


class Ended(NamedTuple):
    """An edge with the side and the slot at which it leaves and arrives."""

    edge: Edge
    net: Net
    source: Side
    source_slot: float
    target: Side
    target_slot: float


def ended(edges: Sequence[Edge], board: Board, loops_right: Callable[[Edge], bool]) -> list[Ended]:
    """Each edge leaves toward the column it goes to; within a column, on the side `loops_right` says."""
    ways = [_sides(edge, board.column, loops_right) for edge in edges]
    nets = [net_of(edge, board.column[edge.source] + way[0]) for edge, way in zip(edges, ways, strict=True)]
    slot_of = slots(_outermost_first(edges, nets, ways), lambda side: board.boxes[side.card].room(side.row))
    result = []
    for edge, net, way in zip(edges, nets, ways, strict=True):
        source, target = _source(edge, way), _target(edge, way)
        result.append(
            Ended(edge, net, source, slot_of[source, net, True], target, slot_of[target, net, False])
        )
    return result


def _outermost_first(
    edges: Sequence[Edge], nets: Sequence[Net], ways: Sequence[tuple[bool, bool]]
) -> Iterable[tuple[Side, Net, bool]]:
    """Ends in the order of their slots: of loops, the one to the lowest row is on top and runs outside."""
    through = [index for index, way in enumerate(ways) if way[0] != way[1]]
    loops = [index for index, way in enumerate(ways) if way[0] == way[1]]
    for index in [*through, *reversed(loops)]:
        yield _source(edges[index], ways[index]), nets[index], True
        yield _target(edges[index], ways[index]), nets[index], False


def _source(edge: Edge, way: tuple[bool, bool]) -> Side:
    return Side(edge.source, edge.source_row, way[0])


def _target(edge: Edge, way: tuple[bool, bool]) -> Side:
    return Side(edge.target, edge.target_row, way[1])


def _sides(edge: Edge, column: Mapping[str, int], loops_right: Callable[[Edge], bool]) -> tuple[bool, bool]:
    source, target = column[edge.source], column[edge.target]
    if source == target:
        return (loops_right(edge),) * 2
    return source < target, source > target


def height(board: Board, side: Side, slot: float) -> float:
    """Where on the picture an end is, on the half pixel, so that equal heights compare equal."""
    return round((board.top[side.card] + board.boxes[side.card].middle(side.row) + slot) * 2) / 2


def crossed(end: Ended, board: Board) -> range:
    """The columns between an edge's ends, from source to target."""
    source, target = board.column[end.source.card], board.column[end.target.card]
    step = 1 if source <= target else -1
    return range(source + step, target, step) if source != target else range(0)
