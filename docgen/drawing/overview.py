"""A whole schema: referenced tables left, referencing right, lines on shared trunks between."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.drawing.blocks import packed
from docgen.drawing.board import Board, ended
from docgen.drawing.cards import SMALL, Box, aligned, measured
from docgen.drawing.channels import Spacing
from docgen.drawing.lanes import lanes
from docgen.drawing.layout import Layout
from docgen.drawing.ranks import components, folded, ranks, squeezed
from docgen.drawing.stacks import Stacks, stacked
from docgen.drawing.straight import straightened
from docgen.drawing.trips import finished
from docgen.model.picture import Graph, Kind

SPACING = Spacing(left=22, right=28, track=8, least=64, margin=24)
STACK_GAP = 14
TALL = 1500
"""A column higher than this gives cards to the next."""


def overview(graph: Graph, tall: float = TALL) -> Layout:
    """Every group of connected cards laid out by itself, the groups packed; columns as high as `tall`."""
    stacks = stacked(graph)
    boxes = _boxes(graph, stacks)
    pairs = stacks.edges(graph)
    groups = components(list(stacks.members), pairs)
    single = [card for group in groups if len(group) == 1 for card in stacks.members[group[0]]]
    boxes |= {box.card.id: box for box in aligned([boxes[card] for card in single])}
    return packed([_group(group, stacks, boxes, graph, tall) for group in groups], SPACING.margin)


def _boxes(graph: Graph, stacks: Stacks) -> dict[str, Box]:
    """Cards measured, with the rows that reach a lookup above them first."""
    first: dict[str, set[str]] = {card.id: set() for card in graph.cards}
    for edge in graph.edges:
        if edge.source != edge.target and stacks.home[edge.source] == stacks.home[edge.target]:
            first[edge.target].update((edge.target_row, *(row for _, row in edge.more_rows)))
    return {card.id: measured(card, SMALL, first=frozenset(first[card.id])) for card in graph.cards}


def _group(group: Sequence[str], stacks: Stacks, boxes: dict[str, Box], graph: Graph, tall: float) -> Layout:
    inside = {member for home in group for member in stacks.members[home]}
    edges = [edge for edge in graph.edges if edge.source in inside]
    pairs = [(s, t) for s, t in stacks.edges(graph) if s in inside]
    heights = {home: _height(stacks.members[home], boxes) for home in group}
    rank = folded(ranks(group, pairs), pairs, heights, tall)
    if any(card.kind is Kind.GROUP for card in graph.cards):
        rank = squeezed(rank)
    board = Board()
    for column in range(max(rank.values()) + 1):
        homes = [home for home in group if rank[home] == column]
        _fill(board, [card for home in homes for card in stacks.members[home]], boxes, column)
    ends = ended(edges, board, lambda edge: edge.source == edge.target)
    stacks_here = [_offsets(stacks.members[home], board) for home in group]
    return finished(board, ends, straightened(lanes(stacks_here, ends, board), ends, board), SPACING)


def _height(cards: Sequence[str], boxes: dict[str, Box]) -> float:
    return sum(boxes[card].height + STACK_GAP for card in cards) - STACK_GAP


def _fill(board: Board, cards: Sequence[str], boxes: dict[str, Box], column: int) -> None:
    for box in aligned([boxes[card] for card in cards]):
        board.boxes[box.card.id] = box
        board.column[box.card.id] = column


def _offsets(cards: Sequence[str], board: Board) -> tuple[tuple[str, float], ...]:
    """Each card's distance from the top of its stack."""
    result, top = [], 0.0
    for card in cards:
        result.append((card, top))
        top += board.boxes[card].height + STACK_GAP
    return tuple(result)
