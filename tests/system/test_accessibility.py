"""Pages for everybody: who cannot see, has no mouse, a small screen, other colours, or paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.hosts.conftest import Site
from tests.system.conftest import PHONE, WIDE, OpenTab

pytestmark = pytest.mark.system

WIDTHS = (360, 768, 1280, 1920)
LARGE = 150_000
_FACT = re.compile(r'class="dg-facts">\s*<li><span class="dg-chip">(.*?)(?: (?:in|of|on|over) |<)')

# The theme's own, which a site of ours cannot change.
THEME = [".md-search", ".md-header", ".md-sidebar", ".md-footer"]

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What is hidden by its box and not meant to be: no scroll bar, no ellipsis, no trick for screen readers.
CUT = """() => [...document.querySelectorAll(".md-content *")].filter(element => {
    const style = getComputedStyle(element);
    return element.clientWidth > 1 && !element.closest("svg, .dg-vh, .dg-said")
        && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
}).map(element => element.outerHTML.slice(0, 80))"""
SHIFTS = """() => new Promise(told => {
    let sum = 0;
    new PerformanceObserver(seen => { for (const shift of seen.getEntries()) sum += shift.value; })
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => told(sum), 300);
})"""
# Of every text in a picture: its words, colour and size, and what is painted behind it.
TEXTS = """() => [...document.querySelectorAll(".dg-figure__view svg.dg-svg")]
    .filter(svg => svg.getClientRects().length)
    .flatMap(svg => [...svg.querySelectorAll("text, tspan")].map(text => {
        const card = text.closest(".card");
        const behind = !card ? ".plate" : text.matches(".name, .meta") ? ".head" : ".box";
        const ground = (card ?? svg).querySelector(behind) ?? card.querySelector(".box");
        return [text.textContent, getComputedStyle(text).fill, getComputedStyle(ground).fill];
    }))"""
SIZE = "svg => { const box = svg.getBoundingClientRect(); return [box.width, box.height]; }"
SHAPES = """() => ["plate", "box", "head", "line", "name"].map(name => {
    const style = getComputedStyle(document.querySelector(`svg.wide .${name}`));
    return name === "line" ? style.stroke : style.fill;
})"""


def kinds(site: Site) -> dict[str, str]:
    """A large page of every kind that the site has: what its address and its first fact call it."""
    found: dict[str, list[tuple[int, str]]] = {}
    for file in site.html.rglob("index.html"):
        path = file.parent.relative_to(site.html).as_posix()
        html = file.read_text()
        fact = _FACT.search(html)
        named = fact[1].strip() if fact and path.count("/") > 2 else f"level {path.count('/')}"
        # What a thousand columns are like, forty have shown, in a tenth of the time.
        if len(html) < LARGE:
            found.setdefault(named, []).append((len(html), path))
    return {kind: max(pages)[1] for kind, pages in sorted(found.items())}


@pytest.fixture(scope="session")
def chosen(nasty: Site, pagila: Site) -> list[tuple[str, str]]:
    """The site and the address of a page of each kind."""
    return [
        (name, path) for name, site in (("nasty", nasty), ("pagila", pagila)) for path in kinds(site).values()
    ]


@pytest.fixture
def open_each(tab: OpenTab, pagila_tab: OpenTab, chosen: list[tuple[str, str]]):
    """Opens a page of every kind of both sites, one after the other."""

    def pages(**how: object) -> Iterator[Page]:
        tabs = {"nasty": tab("", **how), "pagila": pagila_tab("", **how)}
        for site, path in chosen:
            yield tabs[site].open(f"{path}/")

    return pages


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, as WCAG 2 defines it."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_pages_that_are_looked_at_are_of_every_kind(nasty: Site, pagila: Site) -> None:
    assert set(kinds(nasty)) >= {"level 0", "level 1", "schema", "table", "view", "enum"}
    assert set(kinds(pagila)) >= {"level 2", "schema", "table", "partitioned table", "materialized view"}


@pytest.mark.parametrize(("width", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False)])
def test_axe_finds_nothing_serious(width: int, dark: bool, open_each) -> None:
    axe = Axe()

    found = [
        (page.url, violation["id"], violation["nodes"][0]["target"])
        for page in open_each(width=width, dark=dark)
        for violation in axe.run(page, {"exclude": [[part] for part in THEME]}).response["violations"]
        if violation["impact"] in {"serious", "critical"}
    ]

    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_sticks_out_and_no_text_is_cut(width: int, open_each) -> None:
    found = [
        (page.url, page.evaluate(OVERFLOW), page.evaluate(CUT))
        for page in open_each(width=width)
        if page.evaluate(OVERFLOW) > 0 or page.evaluate(CUT)
    ]

    assert found == []


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_a_page_does_not_move_while_it_loads(width: int, open_each) -> None:
    moved = {page.url: page.evaluate(SHIFTS) for page in open_each(width=width)}

    assert {url: sum_ for url, sum_ in moved.items() if sum_ >= 0.05} == {}


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_of_a_picture_stands_out_from_what_is_behind_it(dark: bool, open_each) -> None:
    texts = {tuple(text) for page in open_each(dark=dark) for text in page.evaluate(TEXTS)}

    faint = [text for text in texts if contrast(text[1], text[2]) < 4.5]

    assert len(texts) > 50
    assert faint == []


@pytest.mark.parametrize("dark", [False, True])
def test_lines_and_controls_stand_out_too(dark: bool, pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/", dark=dark).page

    plate, _, _, line, _ = page.evaluate(SHAPES)
    border = page.locator(".dg-find").evaluate("find => getComputedStyle(find).borderTopColor")
    bar = page.locator(".dg-bar").evaluate("bar => getComputedStyle(bar).backgroundColor")

    assert contrast(line, plate) >= 3
    assert contrast(border, bar) >= 3


def test_the_keyboard_goes_from_the_tools_into_the_picture_and_out_again(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/public/tables/language/").page
    page.get_by_label("Find a table or column").focus()

    reached = []
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                """() => { const here = document.activeElement;
                return here.dataset.id ?? here.dataset.z ?? here.classList[0]; }"""
            )
        )

    assert reached[:5] == ["out", "fit", "in", "full", "dg-figure__view"]
    assert reached[5:7] == ["public.language", "public.film"]
    assert not (reached[7] or "").startswith("public.")


def test_a_picture_is_zoomed_fitted_and_scrolled_by_keys_alone(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/").page
    view, picture = page.locator(".dg-figure__view"), page.locator("svg.wide")
    natural = picture.evaluate(SIZE)
    view.focus()

    for _ in range(4):
        page.keyboard.press("+")
    larger = picture.evaluate(SIZE)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.dg-figure__view').scrollLeft > 0")
    page.keyboard.press("0")

    assert larger == pytest.approx([side * 1.25**4 for side in natural], rel=0.01)
    assert picture.evaluate(SIZE) == natural


def test_a_screen_reader_hears_a_picture_as_a_named_group_of_links(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/public/tables/language/").page

    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    heard = [
        (node["role"]["value"], node["name"]["value"])
        for node in tree
        if not node["ignored"] and node.get("name", {}).get("value")
    ]

    assert ("group", "language and the tables one key away") in heard
    film, language = sorted(name for role, name in heard if role == "link" and ", table, " in name)
    assert film.startswith("film, table, 15 columns. References language. Referenced by film_actor, ")
    assert language == "language, table, 3 columns. References nothing. Referenced by film."


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_a_screen_reader_hears_every_cell_below_its_title(width: int, open_each) -> None:
    for page in open_each(width=width):
        for table in page.locator(".md-content .dg-table").all():
            titles = table.get_by_role("columnheader").count()
            cells = [row.get_by_role("cell").count() for row in table.locator("tbody tr").all()[:4]]
            assert cells == [titles] * len(cells), page.url


def test_forced_colours_keep_every_part_apart(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/", forced_colors="active").page

    plate, box, head, line, name = page.evaluate(SHAPES)

    assert plate == box == head
    assert contrast(line, plate) >= 4.5
    assert contrast(name, box) >= 4.5


def test_nothing_moves_for_who_wants_less_motion(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/", reduced_motion="reduce").page

    durations = page.locator("svg.wide .card, svg.wide .line").evaluate_all(
        "parts => parts.map(part => getComputedStyle(part).transitionDuration)"
    )

    assert set(durations) == {"0s"}


def test_on_paper_a_picture_is_whole_and_light(pagila_tab: OpenTab) -> None:
    page = pagila_tab("reference/databases/pagila/", dark=True).page
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 1000})

    view = page.locator(".dg-figure__view")
    cut = view.evaluate(
        "view => [view.scrollWidth - view.clientWidth, view.scrollHeight - view.clientHeight]"
    )

    assert max(cut) <= 1
    expect(page.locator("svg.wide .box").first).to_have_css("fill", "rgb(255, 255, 255)")


def test_a_page_prints(pagila_tab: OpenTab, tmp_path: Path) -> None:
    page = pagila_tab("reference/databases/pagila/").page

    page.pdf(path=str(tmp_path / "page.pdf"), format="A4")

    assert (tmp_path / "page.pdf").stat().st_size > 20_000
