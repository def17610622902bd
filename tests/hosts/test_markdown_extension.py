"""The Markdown extension lays out generated pages under every engine, and touches no other page."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import markdown
import pytest
from markdown import Markdown

from docgen.renderers.markdown import text
from docgen.renderers.page import page as page_of
from tests.hosts.conftest import Site
from tests.hosts.sites import Html

pytestmark = pytest.mark.xdist_group("nasty site")

TABLES = "reference/databases/nasty/public/tables"


def convert(docs: Path, text: str, **options: object) -> str:
    """A page converted by Python-Markdown alone, with what a site would have."""
    engine = Markdown(
        extensions=["tables", "toc", "docgen"],
        extension_configs={"docgen": {"docs_dir": str(docs), **options}},
    )
    return engine.convert(text)


def well_formed(html: str) -> ElementTree.Element:
    """The tree of a page, whose HTML is XML but for three habits; a tag that is not closed is an error."""
    for habit, xml in (
        ("xlink:href", "href"),
        (" data-search-exclude>", ">"),
        ("<br>", "<br/>"),
        ("<wbr>", "<wbr/>"),
    ):
        html = html.replace(habit, xml)
    return ElementTree.fromstring(f"<div>{html}</div>")


def page(site: Site, path: str, **options: object) -> str:
    return convert(site.written, (site.written / path).read_text(), **options)


def test_the_picture_of_a_page_stands_in_it_wide_and_narrow(nasty: Site) -> None:
    html = page(nasty, f"{TABLES}/points-at-them.md")

    assert 'class="dg-svg er wide"' in html
    assert 'class="dg-svg er narrow"' in html
    assert "<img" not in html
    assert "<style>" not in html


def test_a_picture_that_is_not_there_stays_an_image(nasty: Site, tmp_path: Path) -> None:
    text = (nasty.written / f"{TABLES}/points-at-them.md").read_text()

    html = convert(tmp_path, text)

    assert '<img alt="points at them and the tables one key away" src="points-at-them.svg"' in html
    assert "<figure" not in html


def test_cards_lead_to_the_pages_as_the_site_serves_them(nasty: Site) -> None:
    folders = page(nasty, f"{TABLES}/circle_a.md")
    files = page(nasty, f"{TABLES}/circle_a.md", use_directory_urls=False)

    assert 'xlink:href="../circle_b/"' in folders
    assert 'xlink:href="circle_b.html"' in files


def test_a_host_may_put_drawings_and_crumbs_in_later(nasty: Site) -> None:
    kept: list[str] = []

    def later(html: str) -> str:
        kept.append(html)
        return f"<!--{len(kept)}-->"

    html = page(nasty, f"{TABLES}/circle_a.md", defer=later)

    assert html.startswith("<!--3--><h1")
    assert "dg-svg er" not in html
    assert [part.partition(">")[0].partition(" ")[0] for part in kept] == ["<svg", "<ul", "<nav"]


@pytest.mark.parametrize(
    "text",
    [
        "# Home\n\nDatabases / shop\n\n![A picture](select.svg)\n\n| Key | To |\n| --- | --- |\n| PK | id |",
        '# Late\n\n<!-- docgen page="x.md" digest="0123456789abcdef" -->\n',
        '<!-- docgen page="x.md" digest="too short" -->\n\n# Marked badly\n\nfacts · more\n',
        "",
    ],
)
def test_a_page_without_our_marker_is_not_touched(nasty: Site, text: str) -> None:
    folder = nasty.written / TABLES
    plain = Markdown(extensions=["tables", "toc"])

    assert convert(folder, text) == plain.convert(text)


def test_one_page_leaves_no_trace_in_the_next(nasty: Site) -> None:
    engine = Markdown(
        extensions=["tables", "docgen"], extension_configs={"docgen": {"docs_dir": str(nasty.written)}}
    )
    engine.convert((nasty.written / f"{TABLES}/circle_a.md").read_text())
    engine.reset()

    html = engine.convert("# Mine\n\nDatabases / shop\n")

    assert html == "<h1>Mine</h1>\n<p>Databases / shop</p>"


@pytest.mark.parametrize("extensions", [["toc"], []], ids=["with toc", "without"])
def test_links_to_sections_lead_there_whatever_the_page_is_called(
    extensions: list[str],
) -> None:
    engine = Markdown(extensions=["tables", *extensions, "docgen"])
    text = page_of(
        "x.md",
        crumbs=["Databases"],
        title="columns",
        comment="",
        facts=["[1 column](#columns)"],
        sections=["## Columns\n\none", "## Keys\n\n### Referenced by\n\ntwo"],
    ).markdown

    html = engine.convert(text)

    ids = [found.get("id") for tag, found in Html(html).attributes if tag in {"h1", "h2", "h3"}]
    assert ids == ["top", "columns", "keys", "referenced-by"]
    toc = getattr(engine, "toc_tokens", [{"id": "top", "children": [{"id": "columns"}]}])
    assert (toc[0]["id"], toc[0]["children"][0]["id"]) == ("top", "columns")


def test_names_are_shown_as_written_and_nothing_else_is_made_of_them(nasty: Site) -> None:
    html = page(nasty, f"{TABLES}/select.md")

    columns = next(well_formed(html).iter("table"))
    names = ["".join(row[1].itertext()) for row in columns.iterfind("tbody/tr")]
    assert names == [
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


def test_the_row_of_a_column_is_what_a_link_to_it_lights_up(nasty: Site) -> None:
    html = page(nasty, f"{TABLES}/select.md")

    rows = {found["id"] for tag, found in Html(html).attributes if tag == "tr" and "id" in found}
    anchors = [found for tag, found in Html(html).attributes if tag == "a" and "id" in found]
    assert {"col-from", "col-mood", "index-select_pkey"} <= rows
    assert anchors == []


def test_a_legend_names_the_signs_of_its_drawing_and_no_others(nasty: Site) -> None:
    def legend(path: str) -> list[str]:
        html = page(nasty, path)
        tree = ElementTree.fromstring(
            html[html.index('<ul class="dg-legend">') :].partition("</ul>")[0] + "</ul>"
        )
        return ["".join(entry.itertext()) for entry in tree]

    ends = ["many", "exactly one", "at most one"]
    assert legend(f"{TABLES}/select.md") == ["primary key", "?may be null"]
    assert legend(f"{TABLES}/circle_a.md") == ["primary key", "foreign key", "?may be null", *ends]
    assert "unique" in legend("reference/databases/nasty/other-schema/tables/far-away.md")


def test_a_drawing_without_signs_has_no_legend(nasty: Site) -> None:
    html = page(nasty, f"{TABLES}/none.md")

    assert 'class="dg-svg er wide"' in html
    assert "dg-legend" not in html


@pytest.mark.parametrize("directory_urls", [True, False])
def test_every_generated_page_is_well_formed(nasty: Site, directory_urls: bool) -> None:
    written = sorted(nasty.written.rglob("*.md"))

    assert len(written) == 51
    for file in written:
        html = convert(nasty.written, file.read_text(), use_directory_urls=directory_urls)
        well_formed(html)


def test_every_class_that_a_page_is_given_has_its_rule(nasty: Site) -> None:
    style = (nasty.written / "assets/docgen/docgen.css").read_text()
    read = (
        Html(page(nasty, path.relative_to(nasty.written).as_posix())) for path in nasty.written.rglob("*.md")
    )

    given = {
        name
        for html in read
        for _, attributes in html.attributes
        for name in attributes.get("class", "").split()
        if name.startswith("dg-")
    }

    assert {"dg-provenance", "dg-chip", "dg-marks"} <= given
    assert [name for name in sorted(given) if not re.search(rf"\.{name}\b", style)] == []


def test_a_figure_is_called_by_the_name_itself_and_not_by_its_references() -> None:
    marker = '<!-- docgen page="a/b.md" digest="0123456789abcdef" -->'
    page = marker + "\n\n# x\n\ntable\n\n![{} here](b.svg)\n\n*c*\n"
    drawing = '<svg class="dg-svg er wide" width="10"><style></style></svg>'
    options = {"docgen.hosts.markdown": {"pictures": lambda _: drawing}}

    shown = markdown.markdown(
        page.format(text("_a|b_ & <c>")), extensions=["docgen.hosts.markdown"], extension_configs=options
    )

    assert 'aria-label="_a|b_ &amp; &lt;c&gt; here"' in shown


def generated(*sections: str) -> str:
    return page_of(
        "x.md", crumbs=["Databases"], title="film_actor", comment="", facts=["table"], sections=sections
    ).markdown


def partitions(number: int) -> str:
    rows = [f'| <a id="partition-p_{n}"></a>`p_{n}` | `IN ({n})` |' for n in range(number)]
    return "\n".join(["## Partitions", "", "| Partition | Rows |", "| --- | --- |", *rows])


def test_a_name_may_break_after_an_underscore_and_its_anchor_and_title_know_nothing_of_it() -> None:
    engine = Markdown(extensions=["tables", "toc", "docgen"])

    html = engine.convert(
        generated(
            "### `app_user`",
            '| Name | Default |\n| --- | --- |\n| <a id="col-a_b"></a>`a_b` | `4.99` |',
            "`_hidden` `shop.film_id`",
            "---\n\nRead",
        )
    )

    for shown in (
        '<h1 class="dg-id" id="top"><code>film_<wbr>actor</code></h1>',
        '<a class="dg-self" href="#col-a_b"><code>a_<wbr>b</code></a>',
        "<code>4.99</code>",
        "<code>_hidden</code> <code>shop.<wbr>film_<wbr>id</code>",
    ):
        assert shown in html
    ((_, heading),) = [(top, top["children"][0]) for top in engine.toc_tokens]  # type: ignore[attr-defined]
    assert (heading["id"], heading["name"]) == ("app_user", "app_user")


def test_code_in_a_block_has_no_breaks() -> None:
    engine = Markdown(extensions=["tables", "docgen"])

    html = engine.convert(generated("    SELECT a_b FROM film_actor", "---\n\nRead"))

    assert "SELECT a_b FROM film_actor" in html


def test_many_partitions_are_folded_with_their_anchors_and_few_are_not() -> None:
    engine = Markdown(extensions=["tables", "docgen"])

    many = engine.convert(generated(partitions(13), "---\n\nRead"))
    few = engine.convert(generated(partitions(12), "---\n\nRead"))

    assert (
        '<details class="dg-fold"><summary>All 13: <span><code>p_<wbr>0</code></span> … '
        '<span><code>p_<wbr>12</code></span></summary><div class="dg-scroll">'
    ) in many.replace("\n", "")
    assert 'id="partition-p_12"' in many
    assert many.count('href="#partition-p_12"') == 1
    assert "<details" not in few


def test_what_single_partitions_have_is_folded_where_it_is_much_and_a_list_of_others_is_not() -> None:
    engine = Markdown(extensions=["tables", "docgen"])
    rows = [f'| <a id="index.{n}"></a>`i{n}` | [`p{n}`](#partition-p{n}) |' for n in range(13)]
    table = "\n".join(["| Name | Of |", "| --- | --- |", *rows])

    of_partitions = engine.convert(generated(table, "---\n\nRead"))
    of_others = engine.convert(generated(table.replace("#partition-", "#col-"), "---\n\nRead"))

    assert "<summary>All 13: <span><code>i0</code></span> … <span><code>i12</code></span>" in of_partitions
    assert "<details" not in of_others


@pytest.mark.parametrize(
    ("wide", "narrow", "said"),
    [
        ((900, 600), (386, 900), ""),
        ((1080, 600), (386, 900), ' data-wide=""'),
        ((900, 2400), (386, 3000), ' data-large="" data-tall=""'),
    ],
)
def test_a_page_makes_room_for_a_picture_by_its_size(
    wide: tuple[int, int], narrow: tuple[int, int], said: str
) -> None:
    sizes = {"x.svg": wide, "x.narrow.svg": narrow}
    drawn = {
        path: f'<svg width="{width}" height="{height}"></svg>' for path, (width, height) in sizes.items()
    }
    engine = Markdown(extensions=["tables", "docgen"], extension_configs={"docgen": {"pictures": drawn.get}})

    html = engine.convert(generated("![x](x.svg)", "---\n\nRead"))

    assert f'<div class="dg-figure__view"{said} tabindex="0"' in html
