"""What a reader does with a picture: by mouse, finger, keyboard and ear."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.system.conftest import PHONE, OpenTab

pytestmark = pytest.mark.system

DATABASE = "reference/databases/pagila/"
FILM = f"{DATABASE}public/tables/film/"
UNDER = "([x, y]) => document.elementFromPoint(x, y).classList[0]"
MIDDLE = """element => { const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2]; }"""


def card(page: Page, name: str, drawing: str = "wide") -> Locator:
    return page.locator(f'svg.{drawing}:visible .card[data-id="public.{name}"]')


def lit(page: Page, what: str = "is-on") -> list[str]:
    found = page.locator(f".dg-figure svg:visible .card.{what}")
    return sorted(found.evaluate_all("cards => cards.map(card => card.dataset.id)"))


def find(page: Page, words: str) -> Locator:
    field = page.get_by_label("Find a table or column")
    field.fill(words)
    return field


def said(page: Page) -> Locator:
    return page.locator(".dg-bar").get_by_role("status")


def test_find_counts_what_has_the_letters_and_goes_from_one_to_the_next(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page

    field = find(page, "film_")
    expect(said(page)).to_have_text("1 of 8: film_category")
    field.press("Enter")
    expect(said(page)).to_have_text("2 of 8: film_embedding")
    field.press("ArrowUp")
    field.press("ArrowUp")
    expect(said(page)).to_have_text("8 of 8: inventory.film_id")

    assert lit(page, "is-hit") == [
        f"public.{name}" for name in ("film", "film_actor", "film_category", "film_embedding", "inventory")
    ]
    expect(page.locator("svg.wide .row.is-here")).to_have_text("film_id")


def test_what_is_found_comes_into_sight(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    for _ in range(4):
        page.get_by_label("Zoom in").click()

    find(page, "payment_date")

    _, y = page.locator("svg.wide .row.is-here").evaluate(MIDDLE)
    x, _ = page.locator("svg.wide .row.is-here").evaluate(MIDDLE)
    view = page.locator(".dg-figure__view").bounding_box()
    assert view is not None
    assert view["x"] < x < view["x"] + view["width"]
    assert max(view["y"], 0) < y < min(view["y"] + view["height"], 900)


def test_escape_forgets_what_was_looked_for(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page

    find(page, "film_").press("Escape")

    assert page.locator("svg.wide").get_attribute("data-found") is None
    assert lit(page, "is-hit") == []
    expect(said(page)).to_have_text("")
    expect(page.get_by_label("Find a table or column")).to_have_value("")


def test_what_was_found_is_a_link_for_the_keyboard(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page

    find(page, "language").press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("h1")).to_contain_text("language")


def test_a_column_that_is_no_key_is_found_among_all_columns(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page

    field = find(page, "rental_duration")
    expect(said(page)).to_have_text("No match among the keys. Enter looks in all columns.")
    field.press("Enter")

    expect(said(page)).to_have_text("1 of 1: film.rental_duration")
    expect(page.get_by_role("button", name="All columns")).to_have_attribute("aria-pressed", "true")


def test_all_columns_are_fetched_when_asked_for_and_their_links_lead_to_pages(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    switch = page.get_by_role("button", name="All columns")
    keys = page.locator("svg.wide:visible .row").count()
    caption = page.locator("figcaption p")

    switch.click()
    expect(page.locator("svg:visible .row", has_text="rental_duration")).to_be_visible()
    expect(caption).to_contain_text("All 16 tables, all columns.")
    both = page.locator(".dg-figure__view > svg").count()
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(caption).to_contain_text("All 16 tables, keys only.")
    again = page.locator("svg.wide:visible .row").count()
    switch.click()
    card(page, "film").click()

    expect(page.locator("h1")).to_contain_text("film")
    assert page.url.endswith(FILM)
    assert asked.count("overview.all.svg") == 1
    assert both == 2
    assert again == keys


def test_where_nothing_can_be_fetched_all_columns_is_a_link(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE, java_script_enabled=False).page

    link = page.get_by_role("link", name="All columns")
    address = link.get_attribute("href")
    link.click()

    assert address == "overview.all.svg"  # from the page: a site may be served below any path
    assert page.url.endswith("/overview.all.svg")
    expect(page.locator(".row", has_text="rental_duration")).to_be_visible()


def test_drawings_that_cannot_be_had_are_told_of(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    page.route("**/overview.all.svg", lambda route: route.fulfill(status=200, body="<html"))

    page.get_by_role("button", name="All columns").click()

    expect(said(page)).to_have_text("The drawing with all columns could not be loaded.")
    expect(page.locator("svg.wide")).to_be_visible()


def test_a_card_opens_its_page_in_the_same_document(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    page.wait_for_load_state("networkidle")
    page.evaluate("window.sameDocument = true")

    card(page, "film").click()
    expect(page.locator("h1")).to_contain_text("film")
    card(page, "language").click()
    expect(page.locator("h1")).to_contain_text("language")

    assert page.evaluate("window.sameDocument") is True
    assert page.url.endswith(f"{DATABASE}public/tables/language/")


def test_a_card_opens_in_a_new_tab_for_who_asks_for_one(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page

    with page.context.expect_page() as opened:
        card(page, "film").click(modifiers=["Control"])

    opened.value.wait_for_load_state()
    assert opened.value.url.endswith(FILM)
    assert page.url.endswith(DATABASE)


def test_a_finger_lights_a_card_first_and_opens_it_then(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE, has_touch=True).page

    card(page, "film").tap()
    expect(said(page)).to_have_text("Tap film again to open it")
    first = lit(page)
    stays = page.url
    card(page, "film").tap()

    expect(page.locator("h1")).to_contain_text("film")
    assert stays.endswith(DATABASE)
    assert first == [
        f"public.{name}"
        for name in ("film", "film_actor", "film_category", "film_embedding", "inventory", "language")
    ]


def test_a_tap_beside_the_cards_puts_the_light_out(pagila_tab: OpenTab) -> None:
    page = pagila_tab(FILM, has_touch=True, width=PHONE).page

    card(page, "language", "narrow").tap()
    before = lit(page)
    page.locator("svg.narrow .plate").tap(position={"x": 3, "y": 3})

    assert before == ["public.film", "public.language"]
    assert lit(page) == []


def test_a_line_that_was_clicked_stays_lit_until_escape(pagila_tab: OpenTab) -> None:
    page = pagila_tab(FILM).page

    page.locator('svg.wide .edge[data-to="public.inventory"] .hit').dispatch_event("click")
    page.mouse.move(0, 0)
    held = lit(page)
    page.locator(".dg-figure__view").press("Escape")

    assert held == ["public.film", "public.inventory"]
    assert lit(page) == []


def test_the_keyboard_lights_a_card_and_enter_opens_it(pagila_tab: OpenTab) -> None:
    page = pagila_tab(FILM).page
    page.locator(".dg-figure__view").focus()

    page.keyboard.press("Tab")
    seen = lit(page)
    page.keyboard.press("Enter")

    assert seen == ["public.film", "public.language"]
    expect(page.locator("h1")).to_contain_text("language")


def test_a_dragged_card_stays_lit_and_is_not_opened(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    for _ in range(5):
        page.get_by_label("Zoom in").click()
    view = page.locator(".dg-figure__view")
    x, y = card(page, "store").evaluate(MIDDLE)

    page.mouse.move(x, y)
    before = view.evaluate("view => [view.scrollLeft, view.scrollTop]")
    page.mouse.down()
    page.mouse.move(x - 90, y - 60, steps=6)
    during = lit(page)
    page.mouse.up()

    after = view.evaluate("view => [view.scrollLeft, view.scrollTop]")
    assert [after[0] - before[0], after[1] - before[1]] == [90, 60]
    assert "public.store" in during
    assert page.url.endswith(DATABASE)


def test_a_drag_hits_the_view_alone_and_selects_no_text(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    page.get_by_label("Zoom in").click(click_count=3)
    x, y = card(page, "store").evaluate(MIDDLE)

    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 40, y, steps=4)
    during = page.evaluate(UNDER, [x - 40, y])
    page.mouse.up()

    assert during == "dg-figure__view"
    assert page.evaluate(UNDER, [x - 40, y]) != "dg-figure__view"
    assert page.evaluate("String(getSelection())") == ""


def test_a_second_visit_has_one_bar_whose_buttons_act_once(pagila_tab: OpenTab) -> None:
    page = pagila_tab(DATABASE).page
    page.wait_for_load_state("networkidle")

    card(page, "film").click()
    expect(page.locator("h1")).to_contain_text("film")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("pagila")
    expect(page.locator(".dg-bar input")).to_have_count(1)
    wide = page.locator("svg.wide").bounding_box()
    page.get_by_label("Zoom in").click()

    larger = page.locator("svg.wide").bounding_box()
    assert wide is not None
    assert larger is not None
    assert larger["width"] == pytest.approx(wide["width"] * 1.25, rel=0.01)


def test_a_picture_fills_the_screen_and_comes_back(pagila_tab: OpenTab) -> None:
    page = pagila_tab(FILM).page

    page.get_by_label("Full screen").click()
    page.wait_for_function("document.fullscreenElement?.matches('.dg-figure')")
    expect(page.get_by_label("Find a table or column")).to_be_in_viewport()
    page.get_by_label("Full screen").click()

    page.wait_for_function("document.fullscreenElement === null")


def test_the_bar_takes_no_room_without_a_script_and_on_paper(pagila_tab: OpenTab) -> None:
    plain = pagila_tab(FILM, java_script_enabled=False).page
    paper = pagila_tab(DATABASE).page

    paper.emulate_media(media="print")

    expect(plain.locator(".dg-bar")).to_be_hidden()
    expect(paper.locator(".dg-bar")).to_be_hidden()
    expect(paper.locator("svg.wide")).to_be_visible()
