"""Cards measured: what text is drawn, where the rows are, how wide and high the box is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from docgen.drawing.text import CHARACTER, cells, shortened, width
from docgen.model.picture import Card, Kind, Row

NAME_SIZE = 13
META_SIZE = 11
FOOT_SIZE = 10.5
INSET = 14
ROWS_PAD = 5
TYPE_GAP = 16
NAME_LIMIT = 34
TYPE_LIMIT = 28


@dataclass(frozen=True, slots=True)
class Scale:
    """The measures of one kind of card; `key_x` and `arrow_x` are slots A and B."""

    size: float
    row: float
    head: float
    key_x: float
    arrow_x: float
    name_x: float
    hairline: bool


FULL = Scale(size=12, row=22, head=32, key_x=12, arrow_x=27, name_x=46, hairline=True)
SMALL = Scale(size=11.5, row=20, head=28, key_x=10, arrow_x=23, name_x=42, hairline=False)
PHONE = Scale(size=11.5, row=22, head=32, key_x=11, arrow_x=25, name_x=41, hairline=True)


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is drawn."""

    row: Row
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Box:
    """A measured card; `tops` are the rows' upper edges, from the card's top, by row key."""

    card: Card
    scale: Scale
    title: str
    foot: str
    lines: tuple[Line, ...]
    tops: dict[str, float]
    type_x: float
    width: float
    height: float

    def middle(self, key: str) -> float:
        """The height at which lines end at that row, from the card's top.

        For a row left out, at the head; lines to a card that stands for many tables
        are spread over all of it.
        """
        top = self.tops.get(key)
        if top is not None:
            return top + self.scale.row / 2
        return self.scale.head / 2 if self.card.kind is Kind.TABLE else self.height / 2

    def room(self, key: str) -> float:
        """How far apart the outermost ends at that row may be."""
        if self.card.kind is Kind.TABLE or key in self.tops:
            return self.scale.row - 8
        return self.height - 16


def measured(card: Card, scale: Scale, *, first: frozenset[str] = frozenset()) -> Box:
    """The card at its own width, rows in their order but those named by `first` at the top."""
    if card.kind is not Kind.TABLE:
        scale = replace(scale, name_x=INSET, hairline=False)
    rows = sorted(card.rows, key=lambda row: row.key not in first) if first else card.rows
    lines = tuple(Line(row, shortened(row.name, NAME_LIMIT), shortened(row.type, TYPE_LIMIT)) for row in rows)
    top = scale.head + ROWS_PAD
    title, foot = shortened(card.title, NAME_LIMIT), _foot(card)
    type_x = _type_x(lines, scale)
    return Box(
        card,
        scale,
        title,
        foot,
        lines,
        {line.row.key: top + index * scale.row for index, line in enumerate(lines)},
        type_x,
        _up(
            max(_rows_width(lines, scale, type_x), _head_width(card, title), _foot_width(foot, scale, lines))
        ),
        _height(lines, foot, scale),
    )


def aligned(boxes: Sequence[Box]) -> list[Box]:
    """The cards of one column: one width, types under each other."""
    if len(boxes) < 2:
        return list(boxes)
    type_x = max(box.type_x for box in boxes)
    wide = max(_up(max(box.width, _rows_width(box.lines, box.scale, type_x))) for box in boxes)
    return [replace(box, type_x=type_x, width=wide) for box in boxes]


def fitted(boxes: Sequence[Box], room: float) -> list[Box]:
    """The cards at exactly the given width, their texts cut to what it holds."""
    name_cells, type_cells = _shares(boxes, room)
    cut = [
        tuple(
            Line(
                line.row,
                shortened(line.row.name, name_cells),
                shortened(line.row.type, type_cells - line.row.optional),
            )
            for line in box.lines
        )
        for box in boxes
    ]
    type_x = max((_type_x(lines, box.scale) for box, lines in zip(boxes, cut, strict=True)), default=0)
    return [
        replace(box, lines=lines, type_x=type_x, width=room, title=_fitted_title(box, room))
        for box, lines in zip(boxes, cut, strict=True)
    ]


def _shares(boxes: Sequence[Box], room: float) -> tuple[int, int]:
    """How many cells of the room go to names and to types, when all of both do not fit."""
    scale = boxes[0].scale
    gap = TYPE_GAP if any(line.row.type for box in boxes for line in box.lines) else 0
    total = int((room - scale.name_x - INSET - gap) / (scale.size * CHARACTER))
    lines = [line for box in boxes for line in box.lines]
    name = max((cells(line.row.name) for line in lines), default=0)
    type_ = max((cells(line.row.type) + line.row.optional for line in lines), default=0)
    if name + type_ <= total:
        return name, type_
    type_ = max(min(type_, 16), total - name)
    return total - type_, type_


def _fitted_title(box: Box, room: float) -> str:
    meta = width(box.card.meta, META_SIZE) + 16 if box.card.meta else 0
    return shortened(box.card.title, int((room - 2 * INSET - meta) / (NAME_SIZE * CHARACTER)))


def _type_x(lines: Sequence[Line], scale: Scale) -> float:
    longest = max((cells(line.name) for line in lines), default=0)
    return scale.name_x + longest * CHARACTER * scale.size + TYPE_GAP


def _rows_width(lines: Sequence[Line], scale: Scale, type_x: float) -> float:
    longest = max((cells(line.type) + line.row.optional for line in lines if line.type), default=0)
    return type_x + longest * CHARACTER * scale.size + INSET if longest else type_x - TYPE_GAP + INSET


def _head_width(card: Card, title: str) -> float:
    meta = width(card.meta, META_SIZE) + 16 if card.meta else 0
    return 2 * INSET + width(title, NAME_SIZE) + meta


def _foot_width(foot: str, scale: Scale, lines: Sequence[Line]) -> float:
    return (scale.name_x if lines else INSET) + width(foot, FOOT_SIZE) + INSET if foot else 0


def _height(lines: Sequence[Line], foot: str, scale: Scale) -> float:
    if not lines:
        return scale.head + (22 if foot else 0)
    return scale.head + 2 * ROWS_PAD + len(lines) * scale.row + (16 if foot else 0)


def _foot(card: Card) -> str:
    what = "column" if card.kind is Kind.TABLE else "table"
    hidden = f"+ {card.hidden} {what}{'s' if card.hidden > 1 else ''}" if card.hidden else ""
    return " · ".join(filter(None, (card.foot, hidden)))


def _up(value: float) -> float:
    """Widths are multiples of four, so that columns of nearly equal width are equal."""
    return -(-value // 4) * 4
