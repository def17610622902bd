"""Five hundred tables in one picture: what makes it quick to pan, and how far references are followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from docgen.drawing.draw import draw
from docgen.hosts.markdown.figures import Drawn, Figure, figure_html
from docgen.model.picture import Arrangement, Card, Edge, Graph, Mark, Picture, Row
from docgen.pipeline.assets import SCRIPT, STYLE_SHEET, assets

pytestmark = pytest.mark.system

TABLES, GROUP = 500, 25
VIEW = ".dg-figure__view"


def card(number: int) -> Card:
    rows = (
        Row(key="id", name="id", mark=Mark.PRIMARY),
        Row(key="hub_id", name="hub_id", references=True),
        Row(key="far_id", name="far_id", references=True),
    )
    name = f"t{number:03}"
    return Card(
        id=f"public.{name}", title=name, rows=rows, group=f"group {number // GROUP}", href=f"{name}.md"
    )


def edge(source: int, target: int, row: str) -> Edge:
    return Edge(
        source=f"public.t{source:03}",
        source_row="id",
        target=f"public.t{target:03}",
        target_row=row,
        title=f"t{target:03} refers to t{source:03}",
    )


def many_tables() -> Graph:
    """Groups of a hub and what refers to it; every tenth table refers to one of the next group."""
    hubs = [edge(n - n % GROUP, n, "hub_id") for n in range(TABLES) if n % GROUP]
    far = [edge((n + GROUP) % TABLES, n, "far_id") for n in range(0, TABLES, 10)]
    return Graph(
        title="many",
        description="Many.",
        arrangement=Arrangement.OVERVIEW,
        cards=tuple(card(n) for n in range(TABLES)),
        edges=(*hubs, *far),
    )


@pytest.fixture(scope="module")
def large(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The picture on a page of its own."""
    folder = tmp_path_factory.mktemp("large")
    drawings = {made.path: made.svg for made in draw(Picture(path="many.svg", graph=many_tables()))}
    drawn = Drawn(page="index.md", directory_urls=True, pictures=drawings.get)
    figure = figure_html(Figure("many.svg", "many"), drawn)
    assert figure is not None
    for path, content in assets().items():
        (folder / Path(path).name).write_bytes(content)
    framed = figure.replace("<!--caption-->", "<figcaption>") + "</figcaption>"
    style, script = Path(STYLE_SHEET).name, Path(SCRIPT).name
    (folder / "index.html").write_text(
        '<!doctype html><html lang="en" style="font-size: 20px"><meta charset="utf-8">'
        f'<link rel="stylesheet" href="{style}"><script src="{script}" defer></script>'
        f'<body class="md-typeset"><figure class="dg-figure">{framed}</figure>'
    )
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((folder / "index.html").as_uri())
    return page


def test_a_large_picture_is_panned_in_a_view_no_higher_than_the_window(large: Page) -> None:
    box = large.locator(VIEW).bounding_box()

    assert box is not None
    assert box["height"] <= 0.85 * 900 + 1
    expect(large.locator(VIEW)).to_have_attribute("data-pannable", "")


def test_the_view_is_opaque_so_that_scrolling_paints_nothing_anew(large: Page) -> None:
    colour = large.locator(VIEW).evaluate("view => getComputedStyle(view).backgroundColor")

    assert colour == "rgb(246, 247, 249)"


def test_a_drag_moves_the_picture_as_far_as_the_hand(large: Page) -> None:
    view = large.locator(VIEW)
    view.evaluate("view => view.scrollTo(400, 300)")

    large.mouse.move(900, 600)
    large.mouse.down()
    large.mouse.move(700, 500, steps=20)
    large.mouse.up()

    assert view.evaluate("view => [view.scrollLeft, view.scrollTop]") == [600, 400]
    assert large.url.endswith("index.html")


def test_every_table_is_found_wherever_it_stands(large: Page) -> None:
    for name in ("t000", "t260", "t499"):
        large.get_by_label("Find a table or column").fill(name)

        here = large.locator(f'.card[data-id="public.{name}"]')
        expect(here).to_be_in_viewport()
        expect(large.get_by_role("status")).to_have_text(f"1 of 1: {name}")
    large.get_by_label("Find a table or column").press("Escape")


def test_a_reference_into_another_frame_is_drawn_while_its_card_is_lit(large: Page) -> None:
    large.get_by_label("Find a table or column").fill("t130")
    large.keyboard.press("Escape")
    here = large.locator('.card[data-id="public.t130"]')
    rows = here.locator(".ty").all_text_contents()

    here.hover()
    lit = large.locator(".card.is-on").evaluate_all("cards => cards.map(card => card.dataset.id)")
    drawn = large.locator(".bow").count()
    large.mouse.move(1, 1)

    assert rows == ["→ t155"]
    assert {"public.t125", "public.t130", "public.t155"} <= set(lit)
    assert drawn >= 1
    assert large.locator(".bow").count() == 0
