"""A neighbourhood for a phone: one column, references on the left rail, referenced-by on the right."""

from __future__ import annotations

from docgen.drawing.board import Board, ended
from docgen.drawing.cards import PHONE, fitted, measured
from docgen.drawing.channels import Spacing, channel_width, gridded
from docgen.drawing.layout import Layout
from docgen.drawing.neighbourhood import sides
from docgen.drawing.trips import composed, trips
from docgen.model.picture import Graph

WIDTH = 386
SPACING = Spacing(left=25, right=25, track=9, least=0, margin=16)
CARD_GAP = 14
GROUP_GAP = 26
_NARROWEST = 200


def rail(graph: Graph) -> Layout:
    """What the card needs above it, what needs it below."""
    focus, above, below = sides(graph)
    cards = [*reversed(above), focus, *below]  # lines to lower rows from further up do not cross
    board = Board(column={card.id: 0 for card in cards})
    y = 0.0
    for box in [measured(card, PHONE) for card in cards]:
        board.boxes[box.card.id] = box
        if (below and box.card is below[0]) or (above and box.card is focus):
            y += GROUP_GAP - CARD_GAP
        board.top[box.card.id] = y
        y += box.height + CARD_GAP
    ends = ended(graph.edges, board, lambda edge: edge.source == focus.id)
    ways = trips(ends, board, {})
    room = WIDTH - sum(channel_width(ways, channel, SPACING) for channel in (0, 1))
    boxes = fitted(list(board.boxes.values()), max(_NARROWEST, room))
    board.boxes = {box.card.id: box for box in boxes}
    return composed(board, ends, ways, gridded(board.widths(), ways, SPACING, {}), SPACING.margin)
