"""A layout as a complete SVG file: named, described, styled, linked."""

from __future__ import annotations

import re
from hashlib import sha256
from posixpath import basename

from docgen.drawing.files import STYLE, STYLE_END, Variant
from docgen.drawing.layout import Layout
from docgen.drawing.paint import card_svg, edge_svg, far_svg, frame_svg
from docgen.drawing.sheet import standalone_css
from docgen.drawing.text import escaped, number
from docgen.model.picture import Graph, Kind

_EMPTY_WIDTH, _EMPTY_HEIGHT = 320, 96


def document(path: str, graph: Graph, layout: Layout, variant: Variant) -> str:
    """The file's text; its one style element comes first, so that a page can do without.

    `path` is the picture's, which links start from.
    """
    name, kind = identifier(path, variant), "narrow" if variant is Variant.NARROW else "wide"
    wide, high = number(layout.width), number(layout.height)
    if not layout.cards:
        wide, high = str(_EMPTY_WIDTH), str(_EMPTY_HEIGHT)
    style = standalone_css(groups=any(card.group or card.kind is Kind.GROUP for card in graph.cards))
    return (
        f'<svg class="dg-svg er {kind}" id="{name}" xmlns="http://www.w3.org/2000/svg"'
        f' viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" role="group"'
        f' aria-labelledby="{name}-t" aria-describedby="{name}-d">{STYLE}{style}{STYLE_END}'
        f'<title id="{name}-t">{escaped(graph.title)}</title>'
        f'<desc id="{name}-d">{escaped(graph.description)}</desc>'
        f'<rect class="plate" width="100%" height="100%" rx="8"/>'
        f"{_content(graph, layout, path, variant)}</svg>\n"
    )


def identifier(path: str, variant: Variant) -> str:
    """`dg-film`, `dg-film-narrow` or `dg-film-all`; a digest keeps apart what the letters of an id cannot."""
    stem = basename(path).removesuffix(".svg")
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", stem)
    if plain != stem or stem.endswith(("-narrow", "-all")):
        plain += "-" + sha256(stem.encode("utf-8", "replace")).hexdigest()[:8]
    return f"dg-{plain}-{variant.value}" if variant.value else f"dg-{plain}"


def _content(graph: Graph, layout: Layout, path: str, variant: Variant) -> str:
    if not graph.cards:
        place = f'x="{_EMPTY_WIDTH // 2}" y="{_EMPTY_HEIGHT // 2 + 4}" text-anchor="middle"'
        return f'<text class="more" {place}>Nothing to draw.</text>'
    edges = "".join(edge_svg(route, labelled=variant is not Variant.NARROW) for route in layout.routes)
    cards = "".join(card_svg(placed, path) for placed in layout.cards)
    edges += "".join(map(far_svg, layout.far))
    frames = "".join(map(frame_svg, layout.frames))
    small = " small" if layout.cards[0].box.scale.size < 12 else ""
    return f'{frames}<g class="edges" aria-hidden="true">{edges}</g><g class="cards{small}">{cards}</g>'
