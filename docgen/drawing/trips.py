"""From columns of cards to a finished layout: ends, trips, lines; the same for every arrangement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docgen.drawing.cards import Box
from docgen.drawing.channels import Grid, Hop, Net, Spacing, Trip, gridded
from docgen.drawing.ends import Side, net_of, slots
from docgen.drawing.layout import Layout, Placed, Route, Tie
from docgen.drawing.text import width
from docgen.model.picture import Edge

LABEL_SIZE = 10.5

Passes = Mapping[tuple[Net, int], float]
"""The height at which a net crosses a column it does not end at."""


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
    slot_of = slots(_outermost_first(edges, nets, ways), min(box.scale.row for box in board.boxes.values()))
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


def trips(ends: Iterable[Ended], board: Board, passes: Passes) -> list[Trip]:
    """Every edge's way through the channels, crossing columns where `passes` says."""
    return [Trip(end.edge, end.net, tuple(_hops(end, board, passes))) for end in ends]


def _hops(end: Ended, board: Board, passes: Passes) -> Iterable[Hop]:
    channel, at = end.net.channel, height(board, end.source, end.source_slot)
    leave_right = not end.source.right
    for column in crossed(end, board):
        through = passes[end.net, column]
        yield Hop(channel, at, not end.source.right, through, end.source.right)
        at = through
        channel += 1 if end.source.right else -1
    if crossed(end, board) or end.source.right != end.target.right:
        leave_right = end.source.right
    yield Hop(channel, at, not end.source.right, height(board, end.target, end.target_slot), leave_right)


def label_room(ends: Iterable[Ended], board: Board) -> dict[tuple[int, bool], float]:
    """Room beside each side of a channel for the words that stand on its lines."""
    room: dict[tuple[int, bool], float] = {}
    for end in ends:
        if end.edge.label:
            place = (board.column[end.target.card] + end.target.right, not end.target.right)
            room[place] = max(room.get(place, 0), round(width(end.edge.label, LABEL_SIZE)) + 14)
    return room


def finished(board: Board, ends: Sequence[Ended], passes: Passes, spacing: Spacing) -> Layout:
    """The layout, moved so that everything keeps its margin."""
    ways = trips(ends, board, passes)
    grid = gridded(board.widths(), ways, spacing, label_room(ends, board))
    return composed(board, ends, ways, grid, spacing.margin)


def composed(board: Board, ends: Sequence[Ended], ways: Sequence[Trip], grid: Grid, margin: float) -> Layout:
    """Cards and routes on a grid that is already known."""
    corners = [grid.points(way) for way in ways]
    heights = [y for points in corners for _, y in points]
    up = margin - min([*board.top.values(), *heights], default=0)
    down = max([*(board.top[card] + box.height for card, box in board.boxes.items()), *heights], default=0)
    ties = _ties(ends, board)
    cards = (
        Placed(box, grid.starts[board.column[card]], board.top[card] + up, tuple(ties.get(card, ())))
        for card, box in board.boxes.items()
    )
    return Layout(
        width=grid.width,
        height=down + up + margin,
        cards=tuple(sorted(cards, key=lambda placed: (placed.x, placed.y))),
        routes=tuple(
            Route(way.edge, tuple((x, y + up) for x, y in points))
            for way, points in zip(ways, corners, strict=True)
        ),
    )


def _ties(ends: Iterable[Ended], board: Board) -> dict[str, list[Tie]]:
    """The brackets of keys of several columns, by card; equal ones once."""
    result: dict[str, list[Tie]] = {}
    for end in ends:
        further = end.edge.more_rows
        if further:
            _add_tie(result, board, end.source, [row for row, _ in further])
            _add_tie(result, board, end.target, [row for _, row in further])
    return result


def _add_tie(ties: dict[str, list[Tie]], board: Board, side: Side, further: Iterable[str]) -> None:
    box, here = board.boxes[side.card], ties.setdefault(side.card, [])
    rows = tuple(sorted({box.middle(row) for row in (side.row, *further)}))
    same = [tie for tie in here if tie.right == side.right]
    if all(tie.rows != rows for tie in same):
        here.append(Tie(side.right, rows, len(same)))
