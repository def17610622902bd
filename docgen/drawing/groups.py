"""An overview in groups: each laid out in a frame of its own, references to others named in their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import sqrt

from docgen.drawing.blocks import PAGE, moved, shelved
from docgen.drawing.layout import Frame, Layout, Placed, Point, Route
from docgen.drawing.overview import SPACING, overview
from docgen.drawing.text import width
from docgen.model.picture import Card, Edge, Graph

MARGIN = 24
PAD = 18
"""From a frame to the cards in it."""

NAME = 26
"""The height that a frame keeps for its name."""

NAME_SIZE = 14
GAP = 20
TALL = 640
"""A column in a frame that is higher than this gives cards to the next."""

_BROADER = 1.5


def grouped(graph: Graph) -> Layout:
    """Every group in a frame, in the order of the graph; the frames packed to a page broader than high."""
    group = {card.id: card.group for card in graph.cards}
    near = [edge for edge in graph.edges if group[edge.source] == group[edge.target]]
    far = [edge for edge in graph.edges if group[edge.source] != group[edge.target]]
    cards = _naming_far(graph.cards, far)
    names = list(dict.fromkeys(group.values()))
    layouts = [_inside(name, cards, near, graph) for name in names]
    sizes = [_size(name, layout) for name, layout in zip(names, layouts, strict=True)]
    room = max(PAGE - 2 * MARGIN, _BROADER * sqrt(sum(wide * high for wide, high in sizes)))
    spots, wide, high = shelved(sizes, room, GAP)
    placed: list[Placed] = []
    routes: list[Route] = []
    frames: list[Frame] = []
    for name, layout, size, spot in zip(names, layouts, sizes, spots, strict=True):
        frame = Frame(name, spot[0] + MARGIN, spot[1] + MARGIN, *size)
        here, lines = moved(layout, _origin(frame))
        placed, routes = placed + here, routes + lines
        frames += [frame] if name else []
    return Layout(
        wide + 2 * MARGIN, high + 2 * MARGIN, tuple(placed), tuple(routes), tuple(frames), tuple(far)
    )


def _inside(name: str, cards: Sequence[Card], near: Sequence[Edge], graph: Graph) -> Layout:
    members = tuple(card for card in cards if card.group == name)
    ids = {card.id for card in members}
    inside = replace(graph, cards=members, edges=tuple(edge for edge in near if edge.source in ids))
    return overview(inside, TALL)


def _size(name: str, layout: Layout) -> tuple[float, float]:
    """What the frame of a layout takes; its own margin is not counted."""
    inside = 2 * (SPACING.margin - PAD)
    return (
        max(layout.width - inside, round(width(name, NAME_SIZE)) + 2 * PAD),
        layout.height - inside + (NAME if name else 0),
    )


def _origin(frame: Frame) -> Point:
    """Where the upper left corner of the layout in a frame comes to be."""
    return frame.x + PAD - SPACING.margin, frame.y + PAD - SPACING.margin + (NAME if frame.name else 0)


def _naming_far(cards: Iterable[Card], far: Sequence[Edge]) -> list[Card]:
    """The cards, with the tables of other groups named in the rows that refer to them."""
    cards = list(cards)
    titles = {card.id: card.title for card in cards}
    wanted: dict[str, dict[str, list[str]]] = {}
    for edge in far:
        wanted.setdefault(edge.target, {}).setdefault(edge.target_row, []).append(titles[edge.source])
    return [_with_targets(card, wanted[card.id]) if card.id in wanted else card for card in cards]


def _with_targets(card: Card, wanted: Mapping[str, Sequence[str]]) -> Card:
    """A row with a type keeps it: the arrow before its name says that it refers to something."""
    rows = (
        replace(row, type=f"→ {', '.join(dict.fromkeys(wanted[row.key]))}", optional=False)
        if row.key in wanted and not row.type
        else row
        for row in card.rows
    )
    return replace(card, rows=tuple(rows))
