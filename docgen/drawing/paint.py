"""Cards and lines as SVG: coordinates in, elements out; all colour is left to the style sheet."""

from __future__ import annotations

from docgen.drawing.cards import INSET, Line, Scale
from docgen.drawing.ends import arrow, source_mark, target_mark, words
from docgen.drawing.layout import Frame, Placed, Route, Tie
from docgen.drawing.links import relative
from docgen.drawing.routes import rounded
from docgen.drawing.text import escaped, number
from docgen.model.picture import Edge, Kind, Mark, Row

_GLYPHS = {
    Mark.PRIMARY: (
        '<g class="g g-pk"><circle cx="3.9" cy="6" r="2.6"/><path d="M6.5 6h5M8.9 6v2.3M11.3 6v2.3"/></g>'
    ),
    Mark.UNIQUE: '<path class="g" d="M6 2.1 9.9 6 6 9.9 2.1 6z"/>',
    Mark.GENERATED: (
        '<path class="g" d="M8.8 2.4c-2.2-.7-2.8.6-3.1 2.5L4.9 9c-.2 1.4-.9 2-2.2 1.6M3.4 5.4h4.4"/>'
    ),
}
_CLASSES = {Kind.TABLE: "card", Kind.GROUP: "card group", Kind.REST: "card rest"}
_THICKER = (2, 5, 15, 50)
"""A line that stands for so many keys is drawn in the next thickness."""

_ARROW = '<path class="g g-fk" d="M2.8 9.2 9 3M4.2 3H9v4.8"/>'


def card_svg(placed: Placed, picture: str) -> str:
    """A card: a link that says its name, or an image that does; `picture` is the path links start from."""
    card = placed.box.card
    kind = "card is-focus" if card.focus else _CLASSES[card.kind]
    said = f'data-id="{escaped(card.id)}" aria-label="{escaped(card.label or card.title)}"'
    if card.also:
        said += f' data-also="{"&#10;".join(escaped(name) for name in card.also)}"'
    place = (
        f'<g transform="translate({number(placed.x)} {number(placed.y)})">{_box(placed)}{_rows(placed)}</g>'
    )
    if card.href:
        return f'<a class="{kind}" href="{escaped(relative(card.href, picture))}" {said}>{place}</a>'
    return f'<g class="{kind}" role="img" {said}>{place}</g>'


def edge_svg(route: Route, *, labelled: bool) -> str:
    """A line with the marks at both ends, the sentence of its tooltip, and a width to point at."""
    edge, points = route.edge, route.points
    kind = "edge" if edge.source_row or edge.target_row else f"edge n{sum(map(edge.keys.__ge__, _THICKER))}"
    path = rounded(points)
    (x0, y0), (x1, y1) = points[0], points[-1]
    leaves, arrives = (1 if points[1][0] > x0 else -1), (1 if points[-2][0] > x1 else -1)
    said = words(edge) if labelled else ""
    label = _label(said, x1 + 24 * arrives, y1 - 7, arrives) if said else ""
    return (
        f'<g class="{kind}" {_ends(edge)}><title>{escaped(edge.title)}</title>'
        f'<path class="hit" d="{path}"/><path class="line" d="{path}"/>'
        f"{_leaving(edge, x0, y0, leaves)}{_arriving(edge, x1, y1, arrives)}{label}</g>"
    )


def far_svg(edge: Edge) -> str:
    """An edge without a line: what it ties is known to a script."""
    return f'<g class="edge far" {_ends(edge)}/>'


def frame_svg(frame: Frame) -> str:
    """The outline of a group, with its name."""
    place = f'x="{number(frame.x)}" y="{number(frame.y)}"'
    size = f'width="{number(frame.width)}" height="{number(frame.height)}"'
    name = f'x="{number(frame.x + 18)}" y="{number(frame.y + 25)}"'
    return (
        f'<rect class="frame" {place} {size} rx="10"/><text class="fname" {name}>{escaped(frame.name)}</text>'
    )


def _ends(edge: Edge) -> str:
    return (
        f'data-from="{escaped(edge.source)}" data-to="{escaped(edge.target)}"'
        f' data-row="{escaped(edge.target_row)}"'
    )


def _leaving(edge: Edge, x: float, y: float, way: int) -> str:
    if not edge.source_row:
        return arrow(x, y, way)
    return source_mark(x, y, way, optional=edge.optional)


def _arriving(edge: Edge, x: float, y: float, way: int) -> str:
    if not (edge.source_row or edge.target_row):
        return ""
    return target_mark(x, y, way, many=edge.many)


def _label(text: str, x: float, y: float, way: int) -> str:
    anchor = "" if way > 0 else ' text-anchor="end"'
    return f'<text class="elabel" x="{number(x)}" y="{number(y)}"{anchor}>{escaped(text)}</text>'


def _box(placed: Placed) -> str:
    box = placed.box
    wide, high, head = number(box.width), number(box.height), number(box.scale.head)
    out = 5 if box.card.stacked else 0
    parts = [_stack(box.width, box.height)] if out else []
    parts.append(
        f'<rect class="ring" x="-4" y="{-4 - out}" width="{number(box.width + 8 + out)}"'
        f' height="{number(box.height + 8 + out)}" rx="11"/>'
        f'<rect class="box" width="{wide}" height="{high}" rx="7"/>'
    )
    if box.lines or box.foot:
        inner, corner = number(box.width - 0.5), number(box.width - 7.5)
        parts.append(
            f'<path class="head" d="M.5 {head}V7.5a7 7 0 0 1 7-7H{corner}a7 7 0 0 1 7 7V{head}z"/>'
            f'<path class="rule" d="M.5 {head}H{inner}"/>'
        )
    base = box.scale.head / 2 + 4.5
    parts.append(
        f'<text class="name" x="{INSET}" y="{number(base)}">{_cut(box.title, box.card.title)}</text>'
    )
    if box.card.meta:
        place = f'x="{number(box.width - INSET)}" y="{number(base - 0.3)}" text-anchor="end"'
        parts.append(f'<text class="meta" {place}>{escaped(box.card.meta)}</text>')
    return "".join(parts)


def _stack(wide: float, high: float) -> str:
    """What shows of an outline behind the card; not filled, so that it hides no end of a line."""
    top = f"M5.3 0A7 7 0 0 1 12-5H{number(wide - 2)}a7 7 0 0 1 7 7"
    return (
        f'<path class="stack" d="{top}V{number(high - 12)}A7 7 0 0 1 {number(wide)} {number(high - 5.3)}"/>'
    )


def _rows(placed: Placed) -> str:
    box, scale = placed.box, placed.box.scale
    parts, keys = [], True
    for index, line in enumerate(box.lines):
        top = box.tops[line.row.key]
        if scale.hairline and keys and index and not _is_key(line.row):
            rule = f"M{number(scale.name_x)} {number(top - 0.5)}H{number(box.width - INSET)}"
            parts.append(f'<path class="rule in" d="{rule}"/>')
        keys = _is_key(line.row)
        parts.append(_row(line, scale, top + scale.row / 2, box.type_x))
    parts.extend(_tie(tie, box.width) for tie in placed.ties)
    if box.foot:
        x = scale.name_x if box.lines else INSET
        parts.append(
            f'<text class="more" x="{number(x)}" y="{number(box.height - 9.5)}">{escaped(box.foot)}</text>'
        )
    return "".join(parts)


def _is_key(row: Row) -> bool:
    return row.references or row.mark in {Mark.PRIMARY, Mark.UNIQUE}


def _row(line: Line, scale: Scale, middle: float, type_x: float) -> str:
    row, base = line.row, number(middle + 4)
    parts = [f'<g class="row" data-row="{escaped(row.key)}">']
    if row.mark:
        parts.append(_glyph(_GLYPHS[row.mark], scale.key_x, middle))
    if row.references:
        parts.append(_glyph(_ARROW, scale.arrow_x, middle))
    kind = "col k" if row.mark is Mark.PRIMARY else "col"
    parts.append(
        f'<text class="{kind}" x="{number(scale.name_x)}" y="{base}">{_cut(line.name, row.name)}</text>'
    )
    if line.type:
        optional = '<tspan class="opt">?</tspan>' if row.optional else ""
        type_ = _cut(line.type, row.type)
        parts.append(f'<text class="ty" x="{number(type_x)}" y="{base}">{type_}{optional}</text>')
    parts.append("</g>")
    return "".join(parts)


def _glyph(glyph: str, x: float, middle: float) -> str:
    return f'<g transform="translate({number(x)} {number(middle - 6)})">{glyph}</g>'


def _cut(drawn: str, whole: str) -> str:
    """The drawn text, with the whole one as its tooltip where they differ."""
    return escaped(drawn) if drawn == whole else f"<title>{escaped(whole)}</title>{escaped(drawn)}"


def _tie(tie: Tie, wide: float) -> str:
    edge = number(wide) if tie.right else "0"
    x = number(wide - 5 - 3 * tie.depth if tie.right else 5 + 3 * tie.depth)
    first, *between, last = tie.rows
    ticks = "".join(f"M{edge} {number(y)}H{x}" for y in between)
    return f'<path class="tie" d="M{edge} {number(first)}H{x}V{number(last)}H{edge}{ticks}"/>'
