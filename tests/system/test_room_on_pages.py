"""What is large, long or many has its room on a page, on a phone and on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.system.conftest import PHONE, OpenTab

pytestmark = pytest.mark.system

PAGILA = "reference/databases/pagila"
LONGEST = (
    "reference/databases/nasty/public/tables/the_longest_name_that_a_table_may_have_is_of_sixty_three_letter/"
)
CUT = "labels => labels.filter(label => label.scrollWidth > label.clientWidth + 1).length"


def test_a_wide_picture_has_the_room_of_the_table_of_contents_and_others_leave_it(
    pagila_tab: OpenTab,
) -> None:
    contents = ".md-sidebar--secondary"

    expect(pagila_tab(f"{PAGILA}/").page.locator(contents)).to_be_hidden()
    expect(pagila_tab(f"{PAGILA}/public/tables/film/").page.locator(contents)).to_be_visible()


FADE = (
    "view => [parseFloat(getComputedStyle(view, '::after').height), view.querySelector('svg').clientHeight]"
)


def test_what_is_cut_fades_over_all_of_its_height_on_a_full_screen_too(pagila_tab: OpenTab) -> None:
    page = pagila_tab(f"{PAGILA}/").page
    page.get_by_role("button", name="Zoom in").click(click_count=3)

    page.get_by_role("button", name="Full screen").click()

    view = page.locator(".dg-figure__view")
    assert view.evaluate("view => view.scrollHeight > view.clientHeight")
    fade, picture = view.evaluate(FADE)
    assert fade == pytest.approx(picture, abs=1)


def test_a_small_picture_stays_small_on_paper(pagila_tab: OpenTab) -> None:
    page = pagila_tab(f"{PAGILA}/public/tables/payment/").page
    picture = page.locator(".dg-figure__view > svg.wide")
    size = float(picture.get_attribute("width") or 0)

    page.emulate_media(media="print")

    assert picture.evaluate("svg => svg.getBoundingClientRect().width") <= size + 1


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(("which", "said"), [(0, "All 55: "), (1, "All 18: ")])
def test_a_link_into_what_is_folded_unfolds_it(
    scripts: bool, which: int, said: str, pagila_tab: OpenTab
) -> None:
    page = pagila_tab(f"{PAGILA}/public/tables/payment/", java_script_enabled=scripts).page
    fold = page.locator("details.dg-fold").nth(which)
    expect(fold.locator("summary")).to_contain_text(said)
    expect(fold.locator("tr").last).to_be_hidden()
    last = fold.locator("tbody tr").last.get_attribute("id")

    there = pagila_tab(f"{PAGILA}/public/tables/payment/#{last}", java_script_enabled=scripts).page

    expect(there.locator("details.dg-fold").nth(which).locator("tbody tr").last).to_be_in_viewport()


def test_what_is_folded_stands_on_paper_without_a_script_too(pagila_tab: OpenTab) -> None:
    page = pagila_tab(f"{PAGILA}/public/tables/payment/", java_script_enabled=False).page

    page.emulate_media(media="print")

    for fold in page.locator(".dg-fold").all():
        assert fold.locator("tbody tr").last.evaluate("row => row.checkVisibility()")
        expect(fold.locator("summary")).to_be_hidden()


def test_a_name_is_copied_without_its_breaks(pagila_tab: OpenTab) -> None:
    page = pagila_tab(f"{PAGILA}/public/tables/film_actor/").page
    name = page.locator("h1 code")
    expect(name.locator("wbr")).to_have_count(1)

    name.evaluate("code => getSelection().selectAllChildren(code)")

    assert page.evaluate("getSelection().toString()") == "film_actor"


def test_names_in_the_navigation_are_never_cut(tab: OpenTab) -> None:
    page = tab(LONGEST).page

    assert page.locator(".md-nav--primary .md-ellipsis:visible").evaluate_all(CUT) == 0


def test_what_the_tools_say_is_never_cut_on_a_phone(tab: OpenTab) -> None:
    page = tab("reference/databases/nasty/public/", width=PHONE).page

    page.get_by_label("Find a table or column").fill("the_longest_name")

    said = page.locator(".dg-said")
    expect(said).to_contain_text("1 of 1: the_longest_name")
    assert said.evaluate("said => said.scrollWidth <= said.clientWidth")


def test_the_words_of_the_tools_fit_a_phone(pagila_tab: OpenTab) -> None:
    page = pagila_tab(f"{PAGILA}/", width=PHONE).page

    field = page.get_by_label("Find a table or column")

    assert field.evaluate(
        """input => {
            const style = getComputedStyle(input);
            const pen = document.createElement("canvas").getContext("2d");
            pen.font = `${style.fontSize} ${style.fontFamily}`;
            return pen.measureText(input.placeholder).width <= input.clientWidth;
        }"""
    )
