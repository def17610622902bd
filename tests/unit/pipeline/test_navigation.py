"""Generated pages come into the navigation where the site's author wants them."""

from __future__ import annotations

from docgen.model.page import Page
from docgen.pipeline.navigation import navigation


def page(path: str, title: str) -> Page:
    return Page(path=f"reference/databases/{path}", title=title, markdown="")


PAGES = [
    page("index.md", "Databases"),
    page("shop/index.md", "shop"),
    page("shop/public/index.md", "public"),
    page("shop/public/functions/price.md", "price"),
    page("shop/public/groups/p.md", "p"),
    page("shop/public/tables/film.md", "film"),
    page("shop/public/types/rating.md", "<rating>"),
    page("shop/public/views/films.md", "films"),
    page("shop/viewpoints/lent.md", "What is lent"),
]
SECTION = [
    "reference/databases/index.md",
    {
        "shop": [
            "reference/databases/shop/index.md",
            {"Viewpoints": [{"What is lent": "reference/databases/shop/viewpoints/lent.md"}]},
            {
                "public": [
                    "reference/databases/shop/public/index.md",
                    {"Groups": [{"p": "reference/databases/shop/public/groups/p.md"}]},
                    {"Tables": [{"film": "reference/databases/shop/public/tables/film.md"}]},
                    {"Views": [{"films": "reference/databases/shop/public/views/films.md"}]},
                    {"Types": [{"&lt;rating&gt;": "reference/databases/shop/public/types/rating.md"}]},
                    {"Functions": [{"price": "reference/databases/shop/public/functions/price.md"}]},
                ]
            },
        ]
    },
]


def test_the_placeholder_is_filled_under_the_title_it_has() -> None:
    nav = ["index.md", {"Reference": [{"Data": "reference/databases/"}]}]

    assert navigation(nav, PAGES, []) == ["index.md", {"Reference": [{"Data": SECTION}]}]


def test_a_placeholder_without_a_title_gets_one() -> None:
    assert navigation(["reference/databases/"], PAGES, []) == [{"Databases": SECTION}]


def test_without_a_navigation_the_sites_own_pages_come_first() -> None:
    paths = ["guide/b.md", "index.md", "guide/index.md", "about.md", *(page.path for page in PAGES)]

    assert navigation(None, PAGES, paths) == [
        "index.md",
        "about.md",
        {"Guide": ["guide/index.md", "guide/b.md"]},
        {"Databases": SECTION},
    ]


def test_a_navigation_that_does_not_name_the_place_stays_as_it_is() -> None:
    nav = ["index.md", {"Guide": ["guide/b.md"]}]

    assert navigation(nav, PAGES, []) == nav


def test_without_generated_pages_nothing_changes() -> None:
    assert navigation(None, [], ["index.md"]) is None
