"""Pictures drawn: facts in, SVG files out."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.drawing.groups import grouped
from docgen.drawing.layout import Layout
from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.overview import overview
from docgen.drawing.rail import rail
from docgen.drawing.svg import Variant, document
from docgen.model.picture import Arrangement, Graph, Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    """A file of the site: `path` is relative to the docs folder, `svg` its complete text."""

    path: str
    svg: str


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


def drawing_paths(picture: Picture) -> tuple[str, ...]:
    """The docs paths of what `draw` makes of the picture, without drawing it."""
    variants = [Variant.WIDE]
    if picture.graph.arrangement is Arrangement.NEIGHBOURHOOD:
        variants.append(Variant.NARROW)
    if picture.whole:
        variants.append(Variant.WHOLE)
    return tuple(variant.path(picture.path) for variant in variants)


def narrow_path(path: str) -> str:
    """Where the narrow drawing of a neighbourhood stands: `film.narrow.svg` beside `film.svg`."""
    return Variant.NARROW.path(path)


def whole_path(path: str) -> str:
    """Where the drawing with all columns stands: `index.all.svg` beside `index.svg`."""
    return Variant.WHOLE.path(path)


def _drawn(path: str, graph: Graph, variant: Variant) -> Drawing:
    return Drawing(variant.path(path), document(path, graph, _layout(graph, variant), variant))


def _layout(graph: Graph, variant: Variant) -> Layout:
    if graph.arrangement is Arrangement.OVERVIEW:
        return grouped(graph) if any(card.group for card in graph.cards) else overview(graph)
    if not graph.cards:
        return Layout(0, 0, (), ())
    return rail(graph) if variant is Variant.NARROW else neighbourhood(graph)
