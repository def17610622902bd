"""Layouts side by side and below each other: what hangs together apart from what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.drawing.layout import Layout, Placed, Route

GAP = 28
PAGE = 1080
"""Blocks fill lines of at least this width before a new line begins."""


def packed(layouts: Sequence[Layout], margin: float) -> Layout:
    """The layouts in lines, in their order; their own margins overlap."""
    limit = max([PAGE, *(layout.width for layout in layouts)])
    x, y, high, wide = 0.0, 0.0, 0.0, 0.0
    cards: list[Placed] = []
    routes: list[Route] = []
    for layout in layouts:
        inner_width, inner_height = layout.width - 2 * margin, layout.height - 2 * margin
        if x and x + inner_width > limit - 2 * margin:
            x, y, high = 0.0, y + high + GAP, 0.0
        cards += [replace(card, x=card.x + x, y=card.y + y) for card in layout.cards]
        routes += [
            Route(route.edge, tuple((px + x, py + y) for px, py in route.points)) for route in layout.routes
        ]
        x, high = x + inner_width + GAP, max(high, inner_height)
        wide = max(wide, x - GAP)
    cards.sort(key=lambda placed: (placed.x, placed.y))
    return Layout(wide + 2 * margin, y + high + 2 * margin, tuple(cards), tuple(routes))
