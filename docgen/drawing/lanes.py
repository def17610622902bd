"""What stands in a column, stacks and passing lines, in the order Graphviz finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from docgen.drawing.board import Board, Ended, crossed
from docgen.drawing.channels import Net
from docgen.drawing.graphviz import positions

GAP = 20
"""Between two stacks of a column, as Graphviz places them."""

_INCH = 72
_FIELD = 10
_TABLE = '<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">'


@dataclass(slots=True)
class Lane:
    """A stack, with each card's distance from its top; or, of no height, a net that passes through."""

    column: int
    height: float
    cards: tuple[tuple[str, float], ...] = ()
    net: Net | None = None
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class Link:
    """A line between lanes of neighbouring columns, `left` the left one, and where on each it ends."""

    left: Lane
    left_at: float
    right: Lane
    right_at: float

    @property
    def rise(self) -> float:
        """How far the right lane would have to move for the line to be straight."""
        return self.left.top + self.left_at - self.right.top - self.right_at


def lanes(stacks: Sequence[tuple[tuple[str, float], ...]], ends: Sequence[Ended], board: Board) -> list[Lane]:
    """Every stack and every passing net, from the left, in Graphviz's order and at its height."""
    result = [Lane(board.column[cards[0][0]], _stack_height(cards, board), cards) for cards in stacks]
    passing = dict.fromkeys((end.net, column) for end in ends for column in crossed(end, board))
    result += [Lane(column, 0, net=net) for net, column in passing]
    if len(result) > 1:
        names = {id(lane): f"n{index}" for index, lane in enumerate(result)}
        centres = positions("".join(_dot(result, links(result, ends, board), names)))
        for lane in result:
            lane.top = -centres[names[id(lane)]][1] - lane.height / 2
    return sorted(result, key=lambda lane: (lane.column, lane.top))


def links(placed: Sequence[Lane], ends: Sequence[Ended], board: Board) -> list[Link]:
    """The lines between neighbouring columns; lines that stay in a column are none."""
    stand = {card: (lane, offset) for lane in placed for card, offset in lane.cards}
    passing = {(lane.net, lane.column): lane for lane in placed if lane.net}
    result = []
    for end in ends:
        if board.column[end.source.card] == board.column[end.target.card]:
            continue
        way = [(passing[end.net, column], 0.0) for column in crossed(end, board)]
        for side, slot, place in (
            (end.source, end.source_slot, 0),
            (end.target, end.target_slot, len(way) + 1),
        ):
            lane, offset = stand[side.card]
            way.insert(place, (lane, offset + board.boxes[side.card].middle(side.row) + slot))
        for (a, a_at), (b, b_at) in pairwise(way if end.source.right else way[::-1]):
            result.append(Link(a, a_at, b, b_at))
    return result


def _dot(placed: Sequence[Lane], links: Sequence[Link], names: dict[int, str]) -> Iterator[str]:
    """The graph for Graphviz: one rank a column; nodes are tables of empty cells of fixed size, each a port.

    Without a word in it no font is looked up, and every Graphviz finds the same places.
    """
    yield f"digraph {{ rankdir=LR; nodesep={GAP / _INCH:.4f}; ranksep=1; remincross=true; mclimit=4;"
    yield " node [shape=plain];"
    for lane in placed:
        cells = "".join(_cell(index, height) for index, height in enumerate(_fields(lane)))
        yield f"{names[id(lane)]} [label=<{_TABLE}{cells}</TABLE>>];"
    for column in sorted({lane.column for lane in placed}):
        members = " ".join(names[id(lane)] for lane in placed if lane.column == column)
        yield f"{{ rank=same; {members} }}"
    for link in links:
        left, right = _field(link.left, link.left_at), _field(link.right, link.right_at)
        yield f"{names[id(link.left)]}:f{left}:e -> {names[id(link.right)]}:f{right}:w;"
    yield "}"


def _fields(lane: Lane) -> list[float]:
    full, rest = divmod(max(lane.height, 4), _FIELD)
    return [_FIELD] * int(full) + ([rest] if rest else [])


def _cell(index: int, height: float) -> str:
    return f'<TR><TD PORT="f{index}" FIXEDSIZE="TRUE" WIDTH="72" HEIGHT="{height:g}"></TD></TR>'


def _field(lane: Lane, at: float) -> int:
    """The port of a node that stands for a height on its lane."""
    return min(int(at), max(0, int(lane.height) - 1)) // _FIELD


def _stack_height(cards: Sequence[tuple[str, float]], board: Board) -> float:
    last, offset = cards[-1]
    return offset + board.boxes[last].height
