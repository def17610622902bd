"""A line's corners as the path of an SVG: orthogonal, rounded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from docgen.drawing.layout import Point
from docgen.drawing.text import number

RADIUS = 7


@lru_cache(maxsize=4096)
def rounded(points: tuple[Point, ...], radius: float = RADIUS) -> str:
    """The path through the points; where two corners are close, they share what room there is."""
    corners = _corners(points)
    (x, y), parts = corners[0], []
    parts.append(f"M{number(x)} {number(y)}")
    for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
        reach = min(radius, _length(before, here) / 2, _length(here, after) / 2)
        (ax, ay), (bx, by) = _toward(here, before, reach), _toward(here, after, reach)
        parts.append(
            f"L{number(ax)} {number(ay)}Q{number(here[0])} {number(here[1])} {number(bx)} {number(by)}"
        )
    x, y = corners[-1]
    parts.append(f"L{number(x)} {number(y)}")
    return "".join(parts)


def _corners(points: Sequence[Point]) -> list[Point]:
    """The points without those that a straight line runs through."""
    result = [points[0]]
    for index in range(1, len(points) - 1):
        (ax, ay), (bx, by), (cx, cy) = result[-1], points[index], points[index + 1]
        if not ((ax == bx == cx) or (ay == by == cy)):
            result.append(points[index])
    return [*result, points[-1]]


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _toward(a: Point, b: Point, reach: float) -> Point:
    length = _length(a, b) or 1
    return a[0] + (b[0] - a[0]) * reach / length, a[1] + (b[1] - a[1]) * reach / length
