"""The pages of a small shop, word for word."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from docgen.model.database import EnumType, QualifiedName, ReferentialAction, Viewpoint
from docgen.model.origin import Origin
from docgen.model.page import Page
from docgen.model.picture import Card, Edge, Mark, Picture, Row
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.render import render
from docgen.renderers.page import MARKER
from tests.unit.renderers.shop import FILM as FILM_TABLE
from tests.unit.renderers.shop import SHOP, SYSTEM, foreign_key

MADE = list(render(SYSTEM, Report()))
PAGES = {item.path: item for item in MADE if isinstance(item, Page)}
PICTURES = {item.path: item.graph for item in MADE if isinstance(item, Picture)}
PUBLIC = "reference/databases/shop/public"

COUNTED = "[3 tables](#tables) · 11 columns · 3 foreign keys · [1 view](#views) · [1 type](#types)"
FILM = """\
[Databases](../../../index.md) / [`shop`](../../index.md) / [`public`](../index.md) / `film`

# `film`

A title that can be rented.

Copies are rows of &#60;inventory&#62;.

table · [7 columns](#columns) · [2 keys out](#references) · [1 key in](#referenced-by) · \
[3 constraints](#constraints) · [1 index](#indexes)

![film and the tables one key away](film.svg)

*`film`: it references `language`; `inventory` references it.*

## Columns

| Key | Name | Type | Null | Default | References | Comment |
| --- | --- | --- | --- | --- | --- | --- |
| PK | <a id="col-id"></a>`id` | `integer` |  | identity, always |  |  |
| UQ | <a id="col-title"></a>`title` | `varchar(200)` |  |  |  | As printed &#124; on the box. |
| FK | <a id="col-language_id"></a>`language_id` | `integer` |  |  | [`language.id`](language.md#col-id) |  |
| FK | <a id="col-dubbed_id"></a>`dubbed_id` | `integer` | null |  | [`language.id`](language.md#col-id) |  |
|  | <a id="col-rating"></a>`rating` | [`rating`](../types/rating.md) | null | `'g'` |  |  |
|  | <a id="col-seen"></a>`seen` | `timestamptz` |  | `now()` |  |  |
| ƒ | <a id="col-hours"></a>`hours` | `numeric` | null | = `(length / 60)` stored |  |  |

## Keys

### References

| Column | To | So that | On delete |
| --- | --- | --- | --- |
| <a id="fk-film_dubbed_id_fkey"></a>[`dubbed_id`](#col-dubbed_id) | [`language.id`](language.md#col-id) | \
every `film` has **at most one** `language` through `dubbed_id` | set null |
| <a id="fk-film_language_id_fkey"></a>[`language_id`](#col-language_id) | \
[`language.id`](language.md#col-id) | every `film` has **exactly one** `language` through `language_id` | \
restrict |

### Referenced by

| Table | Column | So that | On delete |
| --- | --- | --- | --- |
| [`inventory`](inventory.md#fk-inventory_film_id_fkey) | `film_id` | each `film` has **many** `inventory` | \
cascade |

## Constraints

| Name | Kind | Condition |
| --- | --- | --- |
| <a id="constraint-film_pkey"></a>`film_pkey` | primary key | [`id`](#col-id) |
| <a id="constraint-film_title_key"></a>`film_title_key` | unique | [`title`](#col-title) |
| <a id="constraint-film_length_check"></a>`film_length_check` | check | \
<code>hours &#62; 0 OR hours IS NULL</code> |

## Indexes

| Name | Columns | Kind | Where |
| --- | --- | --- | --- |
| <a id="index-film_recent"></a>`film_recent` | `seen` descending nulls last, `lower(title)` | btree | \
`rating IS NOT NULL` |

---

Read from the catalog of the running PostgreSQL 18: `shop.public.film`
"""


def test_a_table_page_says_everything_once() -> None:
    marker, _, body = PAGES[f"{PUBLIC}/tables/film.md"].markdown.partition("\n\n")

    assert body == FILM
    assert MARKER.fullmatch(marker)


def test_the_marker_is_the_digest_of_what_follows_it() -> None:
    for page in PAGES.values():
        marker, _, body = page.markdown.partition("\n\n")
        found = MARKER.fullmatch(marker)

        assert found
        assert found[1] == page.path
        assert found[2] == hashlib.sha256(body.encode()).hexdigest()[:16]


def test_there_is_a_page_for_everything() -> None:
    assert set(PAGES) == {
        "reference/databases/index.md",
        "reference/databases/shop/index.md",
        f"{PUBLIC}/index.md",
        f"{PUBLIC}/tables/film.md",
        f"{PUBLIC}/tables/inventory.md",
        f"{PUBLIC}/tables/language.md",
        f"{PUBLIC}/types/rating.md",
        f"{PUBLIC}/views/titles.md",
    }


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("reference/databases/index.md", ["| [`shop`](shop/index.md) | PostgreSQL 18 | 3 |"]),
        (f"{PUBLIC}/types/rating.md", ["| [`film.rating`](../tables/film.md#col-rating) |"]),
        (f"{PUBLIC}/views/titles.md", ["Every title.", "``` sql", "SELECT title FROM public.film;"]),
        (
            f"{PUBLIC}/index.md",
            [
                f"schema · {COUNTED} · [picture](../index.md)",
                "| [`inventory`](tables/inventory.md) |  | 2 | 1 | · |",
                "| [`titles`](views/titles.md) | view | Every title. |",
                "| [`rating`](types/rating.md) | `g`, <code>a&#96;b</code> |",
            ],
        ),
    ],
)
def test_overviews_list_what_they_lead_to(path: str, lines: list[str]) -> None:
    said = PAGES[path].markdown.splitlines()

    assert [line for line in lines if line not in said] == []


def test_chips_lead_to_sections_that_are_there() -> None:
    schema = SHOP.schemas[0]
    view = replace(schema.views[0], columns=())
    enum = EnumType(name="none", values=(), origin=Origin("shop.public.none"))
    bare = replace(schema, tables=(), views=(view,), types=(enum,))

    made = render(System(databases=(replace(SHOP, schemas=(bare,)),)), Report())

    pages = {page.path: page.markdown for page in made if isinstance(page, Page)}
    assert "\nview · 0 columns\n" in pages[f"{PUBLIC}/views/titles.md"]
    assert "\nenum · 0 values\n" in pages[f"{PUBLIC}/types/none.md"]


def test_a_neighbourhood_shows_the_table_whole_and_its_neighbours_keys() -> None:
    graph = PICTURES[f"{PUBLIC}/tables/film.svg"]

    assert [(card.title, card.focus, card.hidden) for card in graph.cards] == [
        ("language", False, 1),
        ("film", True, 0),
        ("inventory", False, 0),
    ]
    assert [row.key for row in graph.cards[1].rows] == [
        "id",
        "dubbed_id",
        "language_id",
        "title",
        "rating",
        "seen",
        "hours",
    ]
    assert graph.cards[2].rows[1] == Row(key="film_id", name="film_id", type="integer", references=True)
    assert graph.cards[1].rows[3].mark is Mark.UNIQUE
    assert isinstance(graph.cards[0], Card)


def test_the_picture_of_a_lone_schema_stands_on_the_page_of_its_database_alone() -> None:
    assert "reference/databases/shop/overview.svg" in PICTURES
    assert f"{PUBLIC}/overview.svg" not in PICTURES
    assert "overview.svg" not in PAGES[f"{PUBLIC}/index.md"].markdown


def test_each_of_several_schemas_with_tables_has_its_own_picture() -> None:
    other = replace(SHOP.schemas[0], name="other")

    made = render(System(databases=(replace(SHOP, schemas=(*SHOP.schemas, other)),)), Report())

    drawn = {item.path for item in made if isinstance(item, Picture)}
    assert {f"{PUBLIC}/overview.svg", "reference/databases/shop/other/overview.svg"} <= drawn


def test_a_key_that_does_what_every_key_does_says_no_action() -> None:
    keys = tuple(
        replace(key, on_delete=ReferentialAction.NO_ACTION, on_update=ReferentialAction.CASCADE)
        for key in FILM_TABLE.foreign_keys
    )
    schema = SHOP.schemas[0]
    tables = tuple(replace(t, foreign_keys=keys) if t.name == "film" else t for t in schema.tables)

    made = list(
        render(System(databases=(replace(SHOP, schemas=(replace(schema, tables=tables),)),)), Report())
    )

    said = next(item.markdown for item in made if isinstance(item, Page) and item.path.endswith("film.md"))
    assert "| Column | To | So that | On update |" in said
    assert "no action" not in said
    graph = next(item.graph for item in made if isinstance(item, Picture) and item.path.endswith("film.svg"))
    assert not [edge for edge in graph.edges if "no action" in edge.title]


def test_a_caption_says_where_to_look_and_of_circles_that_it_is_not_so() -> None:
    order = "A table stands to the right of what it refers to, or below it"
    circle = foreign_key("language", "id", "film")
    schema = SHOP.schemas[0]
    tables = tuple(replace(t, foreign_keys=(circle,)) if t.name == "language" else t for t in schema.tables)

    made = render(System(databases=(replace(SHOP, schemas=(replace(schema, tables=tables),)),)), Report())

    pages = {item.path: item.markdown for item in made if isinstance(item, Page)}
    here = "reference/databases/shop/index.md"
    assert f"All 3 tables, keys only. {order}.*" in PAGES[here].markdown
    assert f"All 3 tables, keys only. {order}, but where keys run in circles.*" in pages[here]


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        (("film", "language"), "or below it."),
        (("inventory", "language"), "keys only. 1 key leads to a table that is not here."),
        (("film",), "keys only. 2 keys lead to tables that are not here."),
    ],
)
def test_a_caption_says_of_some_tables_that_keys_lead_to_others(tables: tuple[str, ...], said: str) -> None:
    some = Viewpoint(name="some", tables=tuple(QualifiedName("public", name) for name in tables))

    made = render(System(databases=(replace(SHOP, viewpoints=(some,)),)), Report())

    page = next(item for item in made if isinstance(item, Page) and item.path.endswith("viewpoints/some.md"))
    assert f" {said}*\n" in page.markdown


def test_an_edge_says_how_many_and_what_happens_on_delete() -> None:
    graph = PICTURES[f"{PUBLIC}/tables/inventory.svg"]

    assert graph.edges == (
        Edge(
            source="public.film",
            source_row="id",
            target="public.inventory",
            target_row="film_id",
            title="inventory.film_id → film.id: every inventory has exactly one film; on delete cascade",
            many=True,
            optional=False,
            label="cascade",
        ),
    )


def test_every_edge_ends_at_a_row_that_is_drawn() -> None:
    for graph in PICTURES.values():
        rows = {card.id: {row.key for row in card.rows} for card in graph.cards}
        for edge in graph.edges:
            assert edge.source_row in rows[edge.source]
            assert edge.target_row in rows[edge.target]
