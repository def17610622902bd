"""Pictures drawn: facts in, SVG files out."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.drawing.layout import Layout
from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.overview import overview
from docgen.drawing.rail import rail
from docgen.drawing.svg import document
from docgen.model.picture import Arrangement, Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    """A file of the site: `path` is relative to the docs folder, `svg` its complete text."""

    path: str
    svg: str


def draw(picture: Picture) -> tuple[Drawing, ...]:
    """The picture's drawings: a neighbourhood has a wide one and, beside it, a narrow one for phones.

    Equal pictures give equal bytes, in any process. Raises RunError when an
    overview needs Graphviz and neither of its packages works.
    """
    graph = picture.graph
    empty = Layout(0, 0, (), ())
    if graph.arrangement is Arrangement.OVERVIEW:
        return (Drawing(picture.path, document(picture, overview(graph), narrow=False)),)
    wide, narrow = (neighbourhood(graph), rail(graph)) if graph.cards else (empty, empty)
    return (
        Drawing(picture.path, document(picture, wide, narrow=False)),
        Drawing(narrow_path(picture.path), document(picture, narrow, narrow=True)),
    )


def narrow_path(path: str) -> str:
    """Where the narrow drawing of a neighbourhood stands: `film.narrow.svg` beside `film.svg`."""
    return path.removesuffix(".svg") + ".narrow.svg"
