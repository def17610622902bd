"""The site of a schema that nobody should write, in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.hosts.conftest import Site
from tests.system.conftest import PHONE, OpenTab

pytestmark = pytest.mark.system

TABLES = "reference/databases/nasty/public/tables"
ACTING = """() => [...document.querySelectorAll("*")].flatMap(element => [...element.attributes]
    .filter(a => a.name.startsWith("on")
        || (/href|src|action/.test(a.name) && /^\\s*javascript:/i.test(a.value)))
    .map(a => `${element.tagName} ${a.name}=${a.value}`))"""
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def served(site: Site) -> list[str]:
    found = sorted(site.html.rglob("index.html"))
    return [path.parent.relative_to(site.html).as_posix() for path in found]


def text_of(page: Page, selector: str) -> str:
    """The text as it stands in the page, the link to itself left out."""
    return page.locator(selector).first.evaluate(
        """element => { const copy = element.cloneNode(true);
            copy.querySelectorAll(".headerlink").forEach(link => link.remove()); return copy.textContent; }"""
    )


def test_no_page_runs_what_the_schema_says(nasty: Site, tab: OpenTab) -> None:
    here = tab("")

    paths = served(nasty)

    assert len(paths) > 20
    for path in paths:
        page = here.open(path)
        assert page.evaluate(ACTING) == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (f"{TABLES}/select", "select"),
        (f"{TABLES}/index-1bc04b52", "index"),
        (f"{TABLES}/readme-2b7814d3", "README"),
        (f"{TABLES}/users", "users"),
        (f"{TABLES}/users-6b0cc904", "Users"),
        (f"{TABLES}/quo-te-s-table", "quo\"te's <table>"),
        (f"{TABLES}/points-at-them", "points at them"),
        (f"{TABLES}/script-alert-6-script", "<script>alert(6)</script>"),
        (f"{TABLES}/up", "../../../up"),
        (f"{TABLES}/a-amp-b", "a &amp; b"),
        (f"{TABLES}/javascript-alert-8", "javascript:alert(8)"),
        (
            "reference/databases/nasty/img-src-x-onerror-alert-9/tables/title-script-alert-10-script",
            "</title><script>alert(10)</script>",
        ),
        ("reference/databases/nasty/other-schema/views/v-iew", "v | iew"),
        ("reference/databases/nasty/public/types/mood-swing", "mood | swing"),
        ("reference/databases/nasty/img-src-x-onerror-alert-9", "<img src=x onerror=alert(9)>"),
    ],
)
def test_a_name_is_shown_as_it_is_in_heading_title_crumbs_and_navigation(
    path: str, name: str, tab: OpenTab
) -> None:
    page = tab(path).page

    assert text_of(page, "h1") == name
    assert page.title() == f"{name} - Nasty"
    assert text_of(page, ".dg-crumbs li:last-child") == name
    assert text_of(page, ".md-nav--primary .md-nav__link--active .md-ellipsis").strip() == name


def test_names_in_cells_and_cards_are_shown_as_they_are(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/select").page

    cells = page.locator("#columns ~ .dg-scroll").first.locator("td.id").all_text_contents()
    rows = page.locator("svg.wide .row text.col").all_text_contents()

    assert cells == [
        "from",
        "a|b",
        "a`b",
        "a.b",
        "a b",
        'a"b',
        "a'b",
        "<script>alert(1)</script>",
        "größe",
        "名前",
        "{{ config }}",
        "mood",
        "moods",
    ]
    assert rows == cells


def test_comments_are_shown_as_they_are(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/select").page

    heading, script, rest = page.locator(".dg-lead").all_text_contents()
    assert (heading, script) == ("# Not a heading", "<script>alert(3)</script>")
    assert rest == (
        "- not a list | not | a table | {{ jinja }} {% raw %} "
        '--8<-- "x" :smile: ++a++ ==b== ~~c~~ ^d^ [e]: http://f "g" &lt; \\* `code`'
    )
    comment = page.locator("#columns ~ .dg-scroll").first.locator("tr", has_text="a|b").locator("td").last
    assert comment.inner_text() == "one | two\nthree <img src=x onerror=alert(4)> \\u202egnp.exe"


def test_a_card_leads_to_the_page_of_its_table(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/javascript-alert-8").page

    page.locator('svg.wide a.card[data-id="public.<script>alert(6)</script>"]').click()

    expect(page.locator("h1")).to_contain_text("<script>alert(6)</script>")
    assert page.url.endswith(f"{TABLES}/script-alert-6-script/")


def test_cards_of_an_overview_lead_to_the_pages_of_their_tables(tab: OpenTab) -> None:
    here = tab("reference/databases/nasty")

    cards = here.page.locator("svg.wide a.card")
    hrefs = cards.evaluate_all("cards => cards.map(card => new URL(card.href.baseVal, card.baseURI).href)")

    assert len(hrefs) > 15
    for href in hrefs:
        answer = here.page.request.get(href)
        assert answer.ok, href


def test_the_toggle_turns_page_and_pictures_dark_and_back(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a").page
    card, body = page.locator("svg.wide .box").first, page.locator("body")
    white, night = "rgb(255, 255, 255)", "rgb(27, 31, 39)"

    seen = [card.evaluate("box => getComputedStyle(box).fill")]
    page.get_by_title("Switch to dark").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    seen.append(card.evaluate("box => getComputedStyle(box).fill"))
    page.get_by_title("Switch to light").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    seen.append(card.evaluate("box => getComputedStyle(box).fill"))

    assert seen == [white, night, white]


def test_a_reader_whose_system_is_dark_gets_dark_pages(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a", dark=True).page

    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator("svg.wide .box").first).to_have_css("fill", "rgb(27, 31, 39)")


def test_on_a_phone_nothing_sticks_out_and_pictures_are_narrow(nasty: Site, tab: OpenTab) -> None:
    here = tab("", width=PHONE)

    wide_shown = []
    for path in served(nasty):
        page = here.open(path)
        assert page.evaluate(OVERFLOW) <= 0, path
        if page.locator("svg.narrow").count():
            wide_shown.append(page.locator("svg.wide").is_visible())
            assert page.locator("svg.narrow").is_visible(), path

    assert len(wide_shown) > 15
    assert not any(wide_shown)


def test_on_a_wide_screen_nothing_sticks_out_and_pictures_are_wide(nasty: Site, tab: OpenTab) -> None:
    here = tab("")

    narrow_shown = []
    for path in served(nasty):
        page = here.open(path)
        assert page.evaluate(OVERFLOW) <= 0, path
        if page.locator("svg.narrow").count():
            narrow_shown.append(page.locator("svg.narrow").is_visible())
            assert page.locator("svg.wide").is_visible(), path

    assert len(narrow_shown) > 15
    assert not any(narrow_shown)


def test_the_keyboard_reaches_the_cards_and_shows_where_it_is(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a").page
    page.locator(".dg-figure__view").focus()

    reached = []
    for _ in range(2):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.dataset.id"))
    ring = page.locator("a.card:focus .ring").evaluate("ring => getComputedStyle(ring).stroke")
    page.keyboard.press("Enter")

    assert sorted(reached) == ["public.circle_a", "public.circle_b"]
    assert ring == "rgb(32, 80, 192)"
    page.wait_for_url(f"**/{'circle_a/#columns' if reached[-1] == 'public.circle_a' else 'circle_b/'}")


def test_a_card_under_the_pointer_lights_up_what_it_is_tied_to(tab: OpenTab) -> None:
    page = tab("reference/databases/nasty").page

    page.locator('svg.wide a.card[data-id="public.users"]').hover()

    lit = page.locator("svg.wide .card.is-on").evaluate_all("cards => cards.map(card => card.dataset.id)")
    assert sorted(lit) == ['"other schema"."far.away"', "public.Users", "public.users"]


def test_pictures_work_after_instant_navigation_there_and_back(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a").page
    page.wait_for_load_state("networkidle")
    page.evaluate("window.sameDocument = true")

    page.locator("svg.wide a.card.is-focus").click()
    page.locator("#references ~ .dg-scroll").first.get_by_role("link", name="circle_b").click()
    expect(page.locator("h1")).to_contain_text("circle_b")
    expect(page.locator(".dg-tools button")).to_have_count(4)
    there = page.evaluate("window.sameDocument")
    page.go_back()
    expect(page.locator("h1")).to_contain_text("circle_a")
    page.locator('svg.wide a.card[data-id="public.circle_b"]').hover()

    assert there is True
    assert page.evaluate("window.sameDocument") is True
    expect(page.locator("svg.wide")).to_have_attribute("data-on", "")
    expect(page.locator(".dg-tools")).to_have_count(1)


def test_zooming_in_makes_the_picture_larger_and_fitting_takes_it_back(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a").page
    picture = page.locator("svg.wide")
    natural = picture.bounding_box()

    page.get_by_label("Zoom in").click()
    larger = picture.bounding_box()
    page.get_by_label("Fit the width").click()

    assert natural is not None
    assert larger is not None
    assert larger["width"] == pytest.approx(natural["width"] * 1.25, rel=0.01)
    assert picture.bounding_box() == natural


@pytest.mark.parametrize(
    ("words", "found"), [("größe", f"{TABLES}/select/"), ("users_id", f"{TABLES}/users-6b0cc904/")]
)
def test_search_for_a_column_finds_its_table(words: str, found: str, tab: OpenTab) -> None:
    page = tab("").page

    page.locator(".md-search__input").click()
    page.keyboard.type(words)
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible(timeout=20_000)

    assert found in (first.get_attribute("href") or "")


def test_links_to_a_column_light_up_its_row(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/select#col-mood").page

    row = page.locator("tr:target")

    assert row.locator("td.id").inner_text() == "mood"
    assert (
        row.locator("td").first.evaluate("cell => getComputedStyle(cell).backgroundColor")
        == "rgb(233, 239, 252)"
    )


@pytest.mark.parametrize(("dark", "fill"), [(False, "rgb(255, 255, 255)"), (True, "rgb(27, 31, 39)")])
def test_a_picture_opened_by_itself_is_as_dark_as_the_system(
    dark: bool, fill: str, nasty: Site, tab: OpenTab
) -> None:
    here = tab(f"{TABLES}/circle_a.svg", dark=dark)

    assert here.page.evaluate("document.documentElement.tagName") == "svg"
    expect(here.page.locator(".box").first).to_have_css("fill", fill)


def test_cards_of_a_picture_opened_by_itself_lead_to_pages(tab: OpenTab) -> None:
    page = tab(f"{TABLES}/circle_a.svg").page

    page.locator('a.card[data-id="public.circle_b"]').click()

    expect(page.locator("h1")).to_contain_text("circle_b")


def test_every_picture_on_disk_opens_without_an_error(nasty: Site, tab: OpenTab) -> None:
    here = tab("")
    pictures: list[Path] = sorted(nasty.written.rglob("*.svg"))

    assert {"circle_a.svg", "circle_a.narrow.svg", "overview.all.svg"} < {path.name for path in pictures}
    for picture in pictures:
        here.page.goto(picture.as_uri())
        assert here.page.evaluate("document.documentElement.tagName") == "svg"
        assert here.page.locator("parsererror").count() == 0
