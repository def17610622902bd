"""Pictures drawn: facts in, SVG files out."""

from __future__ import annotations

from docgen.drawing.files import Drawing, Variant
from docgen.drawing.groups import grouped
from docgen.drawing.layout import Layout
from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.overview import overview
from docgen.drawing.rail import rail
from docgen.drawing.svg import document
from docgen.model.picture import Arrangement, Graph, Picture


def draw(picture: Picture) -> tuple[Drawing, ...]:
    """The picture's drawings: a neighbourhood has a wide one and, beside it, a narrow one for phones.

    A picture with a whole graph has a drawing of that too. Equal pictures give
    equal bytes, in any process. Raises RunError when an overview needs Graphviz and
    neither of its packages works.
    """
    drawings = [_drawn(picture.path, picture.graph, Variant.WIDE)]
    if picture.graph.arrangement is Arrangement.NEIGHBOURHOOD:
        drawings.append(_drawn(picture.path, picture.graph, Variant.NARROW))
    if picture.whole:
        drawings.append(_drawn(picture.path, picture.whole, Variant.WHOLE))
    return tuple(drawings)


def _drawn(path: str, graph: Graph, variant: Variant) -> Drawing:
    return Drawing(variant.path(path), document(path, graph, _layout(graph, variant), variant))


def _layout(graph: Graph, variant: Variant) -> Layout:
    if graph.arrangement is Arrangement.OVERVIEW:
        return grouped(graph) if any(card.group for card in graph.cards) else overview(graph)
    if not graph.cards:
        return Layout(0, 0, (), ())
    return rail(graph) if variant is Variant.NARROW else neighbourhood(graph)
