"""Graphs for the tests of drawing: small ones by hand, many by seed, and what must hold of every layout."""

from __future__ import annotations

import random
from itertools import pairwise

from docgen.drawing.layout import Layout, Placed, Point
from docgen.model.picture import Arrangement, Card, Edge, Graph, Mark, Picture, Row

NEIGHBOURHOOD, OVERVIEW = Arrangement.NEIGHBOURHOOD, Arrangement.OVERVIEW
FOLDER = "reference/databases/shop/public/tables"


def card(name: str, rows: str, **facts: object) -> Card:
    """A card with rows named by words; `id` is its key, words ending in `_id` refer to others."""
    return Card(id=name, title=name, rows=tuple(_row(word) for word in rows.split()), **facts)  # type: ignore[arg-type]


def edge(source: str, target: str, **facts: object) -> Edge:
    """`edge("film.id", "copy.film_id")`."""
    source, source_row = source.split(".")
    target, target_row = target.split(".")
    facts.setdefault("title", f"{target}.{target_row} refers to {source}")
    return Edge(source=source, source_row=source_row, target=target, target_row=target_row, **facts)  # type: ignore[arg-type]


def graph(arrangement: Arrangement, cards: list[Card], edges: list[Edge]) -> Graph:
    return Graph(
        title="a title",
        description="A sentence.",
        arrangement=arrangement,
        cards=tuple(cards),
        edges=tuple(edges),
    )


def picture(of: Graph, path: str = f"{FOLDER}/film.svg") -> Picture:
    return Picture(path=path, graph=of)


def film(arrangement: Arrangement = NEIGHBOURHOOD) -> Graph:
    """The neighbourhood of the design, in short."""
    return graph(
        arrangement,
        [
            card("film", "id language_id dubbed_id title", focus=True, href=f"{FOLDER}/film.md#columns"),
            card("language", "id", href=f"{FOLDER}/language.md#columns", hidden=2),
            card("copy", "id film_id", href=f"{FOLDER}/copy.md#columns"),
            card("poster", "film_id"),
        ],
        [
            edge("language.id", "film.language_id"),
            edge("language.id", "film.dubbed_id", optional=True),
            edge("film.id", "copy.film_id"),
            edge("film.id", "poster.film_id", many=False, label="cascade"),
        ],
    )


def generated(seed: int, arrangement: Arrangement, size: int) -> Graph:
    """Any graph: loops, cycles, keys of two columns, stacked cards, cards alone, rows with many lines."""
    chance = random.Random(seed)
    cards = [
        card(
            f"t{index}",
            "id " + " ".join(f"c{number}_id" for number in range(chance.randint(1, 6))),
            focus=index == 0,
            stacked=chance.random() < 0.1,
            hidden=chance.choice([0, 3]),
        )
        for index in range(size)
    ]
    edges = [_generated_edge(chance, cards, arrangement) for _ in range(int(size * 1.4))]
    return graph(arrangement, cards, edges)


def boxes(layout: Layout) -> dict[str, Placed]:
    return {placed.box.card.id: placed for placed in layout.cards}


def segments(points: tuple[Point, ...]) -> list[tuple[Point, Point]]:
    return list(pairwise(points))


def overlapping(layout: Layout) -> list[tuple[str, str]]:
    """Pairs of cards with less than 8 pixels between them."""
    found = []
    for index, a in enumerate(layout.cards):
        for b in layout.cards[index + 1 :]:
            apart_x = a.x + a.box.width + 8 <= b.x or b.x + b.box.width + 8 <= a.x
            apart_y = a.y + a.box.height + 8 <= b.y or b.y + b.box.height + 8 <= a.y
            if not (apart_x or apart_y):
                found.append((a.box.card.id, b.box.card.id))
    return found


def piercing(layout: Layout) -> list[tuple[str, str, str]]:
    """Lines that run through the inside of a card: source, target, card."""
    return [
        (route.edge.source, route.edge.target, placed.box.card.id)
        for route in layout.routes
        for segment in segments(route.points)
        for placed in layout.cards
        if _inside(segment, placed)
    ]


def outside(layout: Layout) -> list[Point]:
    """Corners beyond the edge of the picture."""
    return [
        (x, y)
        for route in layout.routes
        for x, y in route.points
        if not (0 < x < layout.width and 0 < y < layout.height)
    ]


def _row(word: str) -> Row:
    return Row(
        key=word,
        name=word,
        type="integer",
        mark=Mark.PRIMARY if word == "id" else None,
        references="_id" in word,
    )


def _generated_edge(chance: random.Random, cards: list[Card], arrangement: Arrangement) -> Edge:
    source, target = chance.choice(cards), chance.choice(cards)
    if arrangement is NEIGHBOURHOOD and chance.random() < 0.8:
        source, target = chance.choice([(cards[0], target), (source, cards[0])])
    row, *others = chance.sample(target.rows[1:], len(target.rows) - 1)
    further = ((source.rows[1].key, others[0].key),) if others and chance.random() < 0.1 else ()
    return edge(
        f"{source.id}.id",
        f"{target.id}.{row.key}",
        more_rows=further,
        many=chance.random() < 0.8,
        optional=chance.random() < 0.3,
        label="cascade" if chance.random() < 0.1 else "",
    )


def _inside(segment: tuple[Point, Point], placed: Placed) -> bool:
    (ax, ay), (bx, by) = segment
    left, right = placed.x + 0.5, placed.x + placed.box.width - 0.5
    top, bottom = placed.y + 0.5, placed.y + placed.box.height - 0.5
    return max(min(ax, bx), left) < min(max(ax, bx), right) + (ax == bx) * 0.001 and (
        max(min(ay, by), top) < min(max(ay, by), bottom) + (ay == by) * 0.001
    )
