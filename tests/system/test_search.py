"""Whoever types the name of a column into the search lands on its row."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.system.conftest import PHONE, WIDE, OpenTab

pytestmark = pytest.mark.system

# The index is made by the browser, beside whatever else the machine does.
PATIENCE = 60_000
TABLES = "reference/databases/nasty/public/tables"
LIT = "row => getComputedStyle(row.querySelector('td')).backgroundColor"
# What a result is made of; a name that became markup would be something else.
STRANGERS = ".md-search-result :is(img, script, table, b, h6, iframe, [onerror])"


def search(page: Page, words: str) -> None:
    page.locator("label.md-header__button[for='__search']:visible, .md-search__input:visible").first.click()
    typed = page.locator(".md-search__input")
    expect(typed).to_be_focused()
    typed.press_sequentially(words)
    expect(typed).to_have_value(words)
    expect(page.locator(".md-search-result__meta")).to_contain_text("matching", timeout=PATIENCE)


def as_from_afar(route: Route) -> None:
    """Let a page take longer than 100 ms: Material holds what is behind its search on a phone for so long.

    Any page that is there sooner, ours or not, stays at its top.
    """
    time.sleep(0.3)
    route.continue_()


def result(page: Page, place: str) -> Locator:
    """The result that leads there; Material folds all but the first of a page."""
    found = page.locator(f".md-search-result__link[href$='{place}']").first
    expect(found).to_be_attached()
    fold = found.locator("xpath=ancestor::details[not(@open)]")
    if fold.count():
        fold.locator("summary").click()
    expect(found).to_be_visible(timeout=PATIENCE)
    return found


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_name_of_a_column_leads_to_its_row_in_view_and_lit(width: int, pagila_tab: OpenTab) -> None:
    page = pagila_tab("", width=width).page
    page.route("**/tables/film/", as_from_afar)
    search(page, "rental_rate")

    result(page, "tables/film/#col-rental_rate").click()

    row = page.locator("tr#col-rental_rate")
    expect(page).to_have_url(re.compile("/tables/film/#col-rental_rate$"))
    expect(row).to_be_in_viewport()
    assert row.evaluate("row => row.matches(':target')")
    assert row.evaluate(LIT) != page.locator("tr#col-length").evaluate(LIT)


def test_a_result_says_the_column_its_table_and_what_its_row_says(pagila_tab: OpenTab) -> None:
    page = pagila_tab("").page
    search(page, "rental_rate")

    found = result(page, "tables/film/#col-rental_rate")

    expect(found.locator("h2")).to_have_text("rental_rate · film")
    expect(found).to_contain_text("column · numeric(4,2) · default 4.99")


def test_table_and_column_together_find_the_column(pagila_tab: OpenTab) -> None:
    page = pagila_tab("").page
    search(page, "film length")

    found = result(page, "tables/film/#col-length")

    expect(found.locator("h2")).to_have_text("length · film")
    expect(found.locator(".md-search-result__terms")).to_have_count(0)


@pytest.mark.parametrize(
    ("words", "place", "title"),
    [
        ("größe", f"{TABLES}/select/#col.gr-e-d353a267", "größe · select"),
        ("a|b", f"{TABLES}/select/#col.a-b-0eab8a0a", "a|b · select"),
        ("名前", f"{TABLES}/select/#col.-7ec26292", "名前 · select"),
        ("key", f"{TABLES}/quo-te-s-table/#col.key-one-4235eb11", 'key "one" · quo"te\'s <table>'),
        ("check", f"{TABLES}/points-at-them/#constraint.check-b-d2aa13a7", "check <b> · points at them"),
    ],
)
def test_an_odd_name_is_shown_as_it_is_and_leads_to_its_row(
    words: str, place: str, title: str, tab: OpenTab
) -> None:
    page = tab("").page
    search(page, words)

    found = result(page, place)

    expect(found.locator("h2")).to_have_text(title)
    expect(page.locator(STRANGERS)).to_have_count(0)
    found.click()
    expect(page.locator("tr:target")).to_be_in_viewport()
