"""Layouts side by side and below each other: what hangs together apart from what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.drawing.layout import Layout, Placed, Point, Route

GAP = 28
PAGE = 1080
"""Blocks fill lines of at least this width before a new line begins."""


def packed(layouts: Sequence[Layout], margin: float) -> Layout:
    """The layouts in lines, in their order; their own margins overlap."""
    sizes = [(layout.width - 2 * margin, layout.height - 2 * margin) for layout in layouts]
    spots, width, height = shelved(sizes, PAGE - 2 * margin, GAP)
    cards: list[Placed] = []
    routes: list[Route] = []
    for layout, spot in zip(layouts, spots, strict=True):
        moved_cards, moved_routes = moved(layout, spot)
        cards += moved_cards
        routes += moved_routes
    cards.sort(key=lambda placed: (placed.x, placed.y))
    return Layout(width + 2 * margin, height + 2 * margin, tuple(cards), tuple(routes))


def shelved(
    sizes: Sequence[tuple[float, float]], room: float, gap: float
) -> tuple[list[Point], float, float]:
    """Where blocks of these sizes stand in lines as wide as `room` or the widest, and how large all is."""
    limit = max([room, *(wide for wide, _ in sizes)])
    spots: list[Point] = []
    x, y, line, width = 0.0, 0.0, 0.0, 0.0
    for wide, high in sizes:
        if x and x + wide > limit:
            x, y, line = 0.0, y + line + gap, 0.0
        spots.append((x, y))
        x, line, width = x + wide + gap, max(line, high), max(width, x + wide)
    return spots, width, y + line


def moved(layout: Layout, by: Point) -> tuple[list[Placed], list[Route]]:
    """The cards and lines of a layout, moved right and down."""
    right, down = by
    return (
        [replace(card, x=card.x + right, y=card.y + down) for card in layout.cards],
        [Route(r.edge, tuple((x + right, y + down) for x, y in r.points)) for r in layout.routes],
    )
