"""From ends to a finished layout: trips, lines, brackets; the same for every arrangement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from docgen.drawing.board import Board, Ended, crossed, height
from docgen.drawing.channels import Grid, Hop, Net, Spacing, Trip, gridded
from docgen.drawing.ends import Side, words
from docgen.drawing.layout import Layout, Placed, Route, Tie
from docgen.drawing.text import width

LABEL_SIZE = 10.5

Passes = Mapping[tuple[Net, int], float]
"""The height at which a net crosses a column it does not end at."""


def trips(ends: Iterable[Ended], board: Board, passes: Passes) -> list[Trip]:
    """Every edge's way through the channels, crossing columns where `passes` says."""
    return [Trip(end.edge, end.net, tuple(_hops(end, board, passes))) for end in ends]


def _hops(end: Ended, board: Board, passes: Passes) -> Iterable[Hop]:
    channel, at = end.net.channel, height(board, end.source, end.source_slot)
    for column in crossed(end, board):
        through = passes[end.net, column]
        yield Hop(channel, at, not end.source.right, through, end.source.right)
        at = through
        channel += 1 if end.source.right else -1
    yield Hop(
        channel, at, not end.source.right, height(board, end.target, end.target_slot), not end.target.right
    )


def label_room(ends: Iterable[Ended], board: Board) -> dict[tuple[int, bool], float]:
    """Room beside each side of a channel for the words that stand on its lines."""
    room: dict[tuple[int, bool], float] = {}
    for end in ends:
        said = words(end.edge)
        if said:
            place = (board.column[end.target.card] + end.target.right, not end.target.right)
            room[place] = max(room.get(place, 0), round(width(said, LABEL_SIZE)) + 14)
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
    # Rows that the card leaves out all end at its head: there is nothing to tie then.
    if len(rows) > 1 and all(tie.rows != rows for tie in same):
        here.append(Tie(side.right, rows, len(same)))
