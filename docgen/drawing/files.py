"""The files of a picture: what they are called, and how a page takes one in; for who draws nothing."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.picture import Arrangement, Picture

STYLE, STYLE_END = "<style>", "</style>"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A file of the site: `path` is relative to the docs folder, `svg` its complete text."""

    path: str
    svg: str


class Variant(enum.Enum):
    """Which of a picture's drawings it is: what stands before `.svg` in its path."""

    WIDE = ""
    NARROW = "narrow"
    WHOLE = "all"

    def path(self, picture: str) -> str:
        """The docs path of the drawing of the picture at that path."""
        return f"{picture.removesuffix('.svg')}.{self.value}.svg" if self.value else picture


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


def inline(svg: str) -> str:
    """The drawing for a page that has the style sheet: without its own."""
    before, _, rest = svg.partition(STYLE)
    return before + rest.partition(STYLE_END)[2].rstrip("\n")
