"""One table and those one key away: what it needs left, what needs it right, lines to the very row."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.drawing.board import Board, Ended, crossed, ended, height
from docgen.drawing.cards import FULL, Box, aligned, measured
from docgen.drawing.channels import Net, Spacing
from docgen.drawing.layout import Layout
from docgen.drawing.trips import finished
from docgen.model.picture import Card, Edge, Graph

SPACING = Spacing(left=24, right=26, track=9, least=56, margin=28)
CARD_GAP = 16
TALL = 1100
"""A column of neighbours higher than this is split, into three at most."""

_BUS = 18
_NEAR = 6
_CLASH = 4


def neighbourhood(graph: Graph) -> Layout:
    """The wide drawing: columns top-aligned, the focused card's in the middle."""
    focus, left, right = sides(graph)
    before, after = _columns(left), _columns(right)
    board = Board()
    for index, boxes in enumerate([*reversed(before), [measured(focus, FULL)], *after]):
        _stack(board, boxes, index)
    middle = len(before)
    ends = ended(graph.edges, board, lambda edge: board.column[edge.source] <= middle)
    if len(left) == 1:
        _straighten(board, ends, left[0].id, focus.id)
    for column, cards in ((middle - 1, before[:1]), (middle + 1, after[:1])):
        _settle(board, ends, [box.card.id for boxes in cards for box in boxes], column, focus.id)
    return finished(board, ends, _buses(board, ends), SPACING)


def sides(graph: Graph) -> tuple[Card, list[Card], list[Card]]:
    """The focused card, what it needs, and the rest, each by the row of the focus their line ends at.

    A card that is both stands on the left: what a table needs explains it.
    """
    focus = next((card for card in graph.cards if card.focus), graph.cards[0])
    order = {row.key: index for index, row in enumerate(focus.rows)}
    needs, needed = _by_row(graph.edges, focus.id, order)
    left = [card for card in graph.cards if card.id in needs]
    right = [card for card in graph.cards if card.id not in needs and card.id != focus.id]
    last = len(order)
    return (
        focus,
        sorted(left, key=lambda card: needs[card.id]),
        sorted(right, key=lambda card: needed.get(card.id, last)),
    )


def _by_row(
    edges: Sequence[Edge], focus: str, order: dict[str, int]
) -> tuple[dict[str, int], dict[str, int]]:
    needs: dict[str, int] = {}
    needed: dict[str, int] = {}
    for edge in edges:
        if edge.source == edge.target:
            continue
        if edge.target == focus:
            needs[edge.source] = min(order.get(edge.target_row, -1), needs.get(edge.source, len(order)))
        elif edge.source == focus:
            needed[edge.target] = min(order.get(edge.source_row, -1), needed.get(edge.target, len(order)))
    return needs, needed


def _columns(cards: Sequence[Card]) -> list[list[Box]]:
    """The cards in one column, or in several of about equal height; the first is the nearest."""
    boxes = [measured(card, FULL) for card in cards]
    total = sum(box.height + CARD_GAP for box in boxes)
    count = min(3, -(-int(total) // TALL)) or 1
    columns: list[list[Box]] = [[]]
    filled = 0.0
    for box in boxes:
        if filled >= total / count * len(columns):
            columns.append([])
        columns[-1].append(box)
        filled += box.height + CARD_GAP
    return [aligned(column) for column in columns if column]


def _stack(board: Board, boxes: Sequence[Box], column: int) -> None:
    top = 0.0
    for box in boxes:
        board.boxes[box.card.id] = box
        board.column[box.card.id] = column
        board.top[box.card.id] = top
        top += box.height + CARD_GAP


def _straighten(board: Board, ends: Sequence[Ended], card: str, focus: str) -> None:
    """One card alone goes down to where its first line is straight."""
    gaps = [
        height(board, end.target, end.target_slot) - height(board, end.source, end.source_slot)
        for end in ends
        if {end.source.card, end.target.card} == {card, focus} and end.source.card == card
    ]
    board.top[card] += max(0.0, min(gaps, default=0))


def _settle(board: Board, ends: Sequence[Ended], cards: Sequence[str], column: int, focus: str) -> None:
    """Move cards by a few pixels, so that near misses are straight and no line begins where another ends."""
    fixed = _heights(board, ends, focus, right=column > board.column[focus])
    for card in cards:
        mine = _heights(board, ends, card, right=column < board.column[focus])
        shift = next((s for s in _shifts(mine, fixed) if not _clashes(mine, fixed, s)), 0.0)
        for moved in cards[cards.index(card) :] if shift > 0 else [card]:
            board.top[moved] += shift


Heights = list[tuple[float, Net]]


def _heights(board: Board, ends: Sequence[Ended], card: str, *, right: bool) -> Heights:
    places = (
        (side, slot, end.net)
        for end in ends
        for side, slot in ((end.source, end.source_slot), (end.target, end.target_slot))
    )
    return [
        (height(board, side, slot), net)
        for side, slot, net in places
        if side.card == card and side.right == right
    ]


def _shifts(mine: Heights, fixed: Heights) -> list[float]:
    near = [y - own for own, net in mine for y, other in fixed if net == other and 0 < abs(y - own) < _NEAR]
    return [*sorted(near, key=abs), *(float(step) for step in range(0, 24, 2))]


def _clashes(mine: Heights, fixed: Heights, shift: float) -> bool:
    return any(net != other and abs(own + shift - y) < _CLASH for own, net in mine for y, other in fixed)


def _buses(board: Board, ends: Sequence[Ended]) -> dict[tuple[Net, int], float]:
    """Lines to a column that is not next run above the cards between, each net at its own height."""
    roof = min(board.top.values(), default=0) - _BUS
    far: dict[Net, set[int]] = {}
    for end in ends:
        columns = crossed(end, board)
        if columns:
            far.setdefault(end.net, set()).update(columns)
    return {
        (net, column): roof - index * SPACING.track
        for index, (net, columns) in enumerate(far.items())
        for column in columns
    }
