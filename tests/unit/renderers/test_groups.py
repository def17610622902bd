"""Schemas with more tables than one picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.model.database import Database, QualifiedName, Schema, Table
from docgen.model.origin import Origin
from docgen.model.page import Page
from docgen.model.picture import Graph, Kind, Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.groups import groups
from docgen.renderers.databases.references import references
from docgen.renderers.databases.render import render
from tests.unit.renderers.shop import SHOP, column, foreign_key

PUBLIC = "reference/databases/shop/public"


def table(name: str, *targets: str) -> Table:
    return Table(
        name=name,
        columns=tuple(column(name, f"{target}_id") for target in targets),
        foreign_keys=tuple(foreign_key(name, f"{target}_id", target) for target in targets),
        origin=Origin(f"shop.public.{name}"),
    )


def database(tables: Sequence[Table], **others: Sequence[Table]) -> Database:
    schemas = [
        Schema(name=name, tables=tuple(found), origin=Origin(f"shop.{name}"))
        for name, found in {"public": tables, **others}.items()
    ]
    return replace(SHOP, schemas=tuple(schemas))


def grouped(*tables: Table) -> dict[str, list[str]]:
    names = [QualifiedName("public", found.name) for found in tables]
    return {
        group.name: [name.name for name in group.tables]
        for group in groups(names, references(database(tables)))
    }


def made(of: Database) -> tuple[dict[str, str], dict[str, Graph]]:
    items = list(render(System(databases=(of,)), Report()))
    return (
        {item.path: item.markdown for item in items if isinstance(item, Page)},
        {item.path: item.graph for item in items if isinstance(item, Picture)},
    )


def test_names_that_share_their_first_word_are_a_group_with_the_table_called_so() -> None:
    found = grouped(
        table("auth"), table("auth_group"), table("auth_user"), table("blog_a"), table("blog_b"),
        table("blog_c"), table("lone"),
    )  # fmt: skip

    assert found == {
        "auth": ["auth", "auth_group", "auth_user"],
        "blog": ["blog_a", "blog_b", "blog_c"],
        "Others": ["lone"],
    }


def test_a_prefix_that_nearly_all_names_have_divides_nothing() -> None:
    tables = [table(f"app_{n}") for n in "abcdefgh"] + [table("x_a"), table("x_b"), table("x_c")]

    assert list(grouped(*tables)) == ["Others"]


def test_tables_without_common_prefixes_are_grouped_by_their_keys() -> None:
    found = grouped(
        table("film"), table("actor", "film"), table("copy", "film"), table("review", "film"),
        table("shop"), table("clerk", "shop"), table("till", "shop", "clerk"), table("island"),
    )  # fmt: skip

    assert found == {
        "film": ["film", "actor", "copy", "review"],
        "shop": ["shop", "clerk", "till"],
        "Others": ["island"],
    }


def test_a_group_has_the_name_of_its_most_referenced_table() -> None:
    found = grouped(table("a", "b"), table("b"), table("c", "b"))

    assert list(found) == ["b"]


def many() -> list[Table]:
    """Forty-five tables of five prefixes; those of `p1` reference one of `p0`."""
    return [table(f"p{p}_{n}", *(["p0_0"] if p == 1 else [])) for p in range(5) for n in range(9)]


def test_a_schema_of_many_tables_shows_a_map_of_its_groups() -> None:
    pages, graphs = made(database(many()))

    graph = graphs["reference/databases/shop/overview.svg"]
    assert [(card.title, card.kind, card.foot) for card in graph.cards] == [
        (f"p{n}", Kind.GROUP, "+ 4 tables") for n in range(5)
    ]
    assert [(edge.source, edge.target, edge.keys) for edge in graph.edges] == [("p0", "p1", 9)]
    assert graph.cards[0].also == ("p0_5", "p0_6", "p0_7", "p0_8")
    assert "| [`p0`](groups/p0.md) | 9 |" in pages[f"{PUBLIC}/index.md"]


def test_each_group_has_a_page_with_its_tables_and_their_picture() -> None:
    pages, graphs = made(database(many()))

    assert len(graphs[f"{PUBLIC}/groups/p1.svg"].cards) == 9
    assert "| [`p1_3`](../tables/p1_3.md) |" in pages[f"{PUBLIC}/groups/p1.md"]
    assert "Tables whose names begin with “p1”." in pages[f"{PUBLIC}/groups/p1.md"]


def test_every_table_of_a_grouped_schema_is_one_click_from_its_page() -> None:
    pages, _ = made(database(many()))

    for found in many():
        assert f"](tables/{found.name}.md)" in pages[f"{PUBLIC}/index.md"]


def test_a_database_of_several_schemas_with_many_tables_shows_a_map_of_the_schemas() -> None:
    _, graphs = made(database(many(), rest=[table("x")]))

    cards = graphs["reference/databases/shop/overview.svg"].cards
    assert [(card.title, card.href) for card in cards] == [
        ("public", f"{PUBLIC}/index.md"),
        ("rest", "reference/databases/shop/rest/index.md"),
    ]


def test_a_schema_that_one_picture_holds_has_no_groups() -> None:
    pages, graphs = made(database(many()[:40]))

    assert len(graphs["reference/databases/shop/overview.svg"].cards) == 40
    assert not [path for path in pages if "/groups/" in path]


def test_a_group_called_others_and_the_tables_of_no_group_have_a_page_each() -> None:
    tied = [table(f"t{n}", "others") for n in range(30)]
    loose = [table(f"loose{n}") for n in range(15)]

    pages, graphs = made(database([table("others"), *tied, *loose]))

    cards = graphs["reference/databases/shop/overview.svg"].cards
    assert [(card.title, card.kind) for card in cards] == [("others", Kind.GROUP), ("Others 2", Kind.REST)]
    assert "| [`others`](groups/others.md) | 31 |" in pages[f"{PUBLIC}/index.md"]
    assert "| [Others 2](groups/others-2.md) | 15 |" in pages[f"{PUBLIC}/index.md"]
    assert "group · 31 tables" in pages[f"{PUBLIC}/groups/others.md"]


def test_a_map_draws_the_strongest_lines_two_for_a_group_and_says_that_there_are_more() -> None:
    tables = [
        table(
            f"p{p}_{n}", *(f"p{other}_0" for other in range(6) if other != p and n < (2 if other == 0 else 1))
        )
        for p in range(6)
        for n in range(9)
    ]

    pages, graphs = made(database(tables))

    graph = graphs["reference/databases/shop/overview.svg"]
    assert len(graph.edges) == 12
    assert {edge.target for edge in graph.edges if edge.source == "p0"} == {f"p{n}" for n in range(1, 6)}
    caption = "12 of 30 arrows are drawn, those of the most keys.*"
    assert caption in pages["reference/databases/shop/index.md"]


def test_the_tables_of_no_group_go_by_one_name_everywhere() -> None:
    pages, graphs = made(database([*many(), table("lone")]))

    page = pages[f"{PUBLIC}/groups/others.md"]
    assert "\n# Others\n" in page
    assert "| [Others](groups/others.md) | 1 |" in pages[f"{PUBLIC}/index.md"]
    card = graphs["reference/databases/shop/overview.svg"].cards[-1]
    assert (card.title, card.kind) == ("Others", Kind.REST)
