"""A picture laid out: every card and line with its coordinates, in pixels from the top left."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.drawing.cards import Box
from docgen.model.picture import Edge

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Tie:
    """A bracket inside a card's edge that joins the rows of one key; `depth` counts those outside it."""

    right: bool
    rows: tuple[float, ...]
    depth: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A card where it stands."""

    box: Box
    x: float
    y: float
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """An edge's way from the source row's end to the target row's; consecutive points share x or y."""

    edge: Edge
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline around the cards of a group, its name on the upper edge."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All of a picture; `far` are edges between frames, which have no line."""

    width: float
    height: float
    cards: tuple[Placed, ...]
    routes: tuple[Route, ...]
    frames: tuple[Frame, ...] = ()
    far: tuple[Edge, ...] = ()
