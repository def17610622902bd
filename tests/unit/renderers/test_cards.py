"""Odd keys have their pictures too, and captions say what is so."""

from __future__ import annotations

from dataclasses import replace

from docgen.drawing.draw import draw
from docgen.model.database import Database, QualifiedName, Schema, Table, UniqueConstraint, Viewpoint
from docgen.model.origin import Origin
from docgen.model.page import Page
from docgen.model.picture import Graph, Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.render import render
from tests.unit.renderers.shop import column, foreign_key


def table(name: str, *columns: str, **facts: object) -> Table:
    return Table(
        name=name,
        origin=Origin(f"shop.public.{name}"),
        columns=tuple(column(name, each) for each in columns),
        **facts,  # type: ignore[arg-type]
    )


def system(**schemas: tuple[Table, ...]) -> System:
    shop = Database(
        name="shop",
        dialect="postgresql",
        version="18",
        origin=Origin("shop"),
        schemas=tuple(Schema(name=n, origin=Origin(f"shop.{n}"), tables=t) for n, t in schemas.items()),
    )
    return System(databases=(shop,))


def graph_of(made: System, path: str) -> Graph:
    return next(
        item.graph
        for item in render(made, Report())
        if isinstance(item, Picture) and item.path.endswith(path)
    )


def caption_of(made: System, path: str) -> str:
    markdown = next(
        item.markdown
        for item in render(made, Report())
        if isinstance(item, Page) and item.path.endswith(path)
    )
    return next(line for line in markdown.splitlines() if line.startswith("*`"))


def test_a_key_to_a_unique_pair_ends_at_the_rows_of_the_pair() -> None:
    pair = UniqueConstraint(name="t_ab", columns=("a", "b"), origin=Origin("shop.public.t.t_ab"))
    target = table("t", "id", "a", "b", unique_constraints=(pair,))
    key = replace(foreign_key("u", "x", "t"), columns=("x", "y"), target_columns=("a", "b"))

    made = system(public=(target, table("u", "x", "y", foreign_keys=(key,))))

    graph = graph_of(made, "tables/u.svg")
    assert [row.key for row in graph.cards[0].rows] == ["a", "b"]
    assert "<path" in draw(Picture(path="u.svg", graph=graph))[0].svg


def test_a_key_that_leads_twice_to_one_column_and_one_beyond_the_cards_rows_are_drawn() -> None:
    wide = [f"c{number}" for number in range(90)]
    pairs = tuple(
        replace(foreign_key("w", name, "t"), columns=(name, wide[-1 - place]), target_columns=("a", "b"))
        for place, name in enumerate(wide[:45])
    )
    twice = replace(foreign_key("v", "x", "t"), columns=("x", "x"), target_columns=("a", "b"))

    made = system(
        public=(
            table("t", "a", "b"),
            table("v", "x", foreign_keys=(twice,)),
            table("w", *wide, foreign_keys=pairs),
        )
    )

    for item in render(made, Report()):
        if isinstance(item, Picture):
            assert draw(item)


def test_tables_whose_qualified_names_look_alike_have_cards_of_their_own() -> None:
    made = system(**{"a": (table("b.c", "id"),), "a.b": (table("c", "id"),)})

    ids = [card.id for card in graph_of(made, "shop/overview.svg").cards]

    assert len(set(ids)) == 2


def test_a_caption_says_what_is_so() -> None:
    itself = foreign_key("film", "parent_id", "film")
    outside = foreign_key("copy", "film_id", "gone")
    made = system(
        public=(
            table("film", "id", "parent_id", foreign_keys=(itself,)),
            table("copy", "film_id", foreign_keys=(outside,)),
            table("lone", "id"),
        )
    )

    assert caption_of(made, "tables/film.md") == "*`film`: it references itself.*"
    assert caption_of(made, "tables/copy.md") == "*`copy`: it references 1 table without a page here.*"
    lone = "*`lone`: it has no foreign keys, and no documented table references it.*"
    assert caption_of(made, "tables/lone.md") == lone


def test_a_schema_without_tables_is_still_listed() -> None:
    made = system(empty=(), public=(table("film", "id"),))

    markdown = next(
        item.markdown
        for item in render(made, Report())
        if item.path.endswith("shop/index.md")
        if isinstance(item, Page)
    )

    assert "### [`empty`](empty/index.md)\n\nNothing that docgen documents." in markdown


def test_a_picture_of_many_tables_shows_those_that_are_tied_to_each_other() -> None:
    hubs = [table(f"hub{h}", "id") for h in range(30)]
    around = [
        table(f"t{h}_{n}", "hub_id", foreign_keys=(foreign_key(f"t{h}_{n}", "hub_id", f"hub{h}"),))
        for h in range(30)
        for n in range(9)
    ]
    made = system(public=(*hubs, *around))
    everything = Viewpoint(
        name="all",
        tables=tuple(QualifiedName("public", found.name) for _, found in made.databases[0].tables()),
    )
    shop = replace(made.databases[0], viewpoints=(everything,))

    graph = graph_of(replace(made, databases=(shop,)), "shop/viewpoints/all.svg")

    assert len(graph.cards) == 40
    assert len(graph.edges) == 36


def test_a_key_that_rows_may_break_promises_at_most_one() -> None:
    keys = {
        "kept": foreign_key("kept", "film_id", "film"),
        "old": replace(foreign_key("old", "film_id", "film"), validated=False),
        "loose": replace(foreign_key("loose", "film_id", "film"), validated=False, enforced=False),
    }
    required = {name: replace(column(name, "film_id"), nullable=False) for name in keys}
    tables = [replace(table(n, foreign_keys=(key,)), columns=(required[n],)) for n, key in keys.items()]

    made = {item.path: item for item in render(system(public=(table("film", "id"), *tables)), Report())}

    said = {name: made[f"reference/databases/shop/public/tables/{name}.md"] for name in keys}
    promises = {name: page.markdown for name, page in said.items() if isinstance(page, Page)}
    assert "every `kept` has **exactly one** `film`" in promises["kept"]
    assert "every `old` has **at most one** `film`" in promises["old"]
    assert "not validated: older rows may break it" in promises["old"]
    assert "every `loose` has **at most one** `film`" in promises["loose"]
    assert "not enforced" in promises["loose"]
