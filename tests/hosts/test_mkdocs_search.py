"""Search finds a row by its name, and leads to it: in Material's index and in MkDocs' own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.hosts.mkdocs.search import searchable
from tests.hosts import sites
from tests.hosts.conftest import Site, execute

pytestmark = pytest.mark.xdist_group("nasty site")

TABLES = "reference/databases/nasty/public/tables"
PURCHASE = "reference/databases/shop/public/tables/purchase/"
PLAIN = """
site_name: Shop
theme: mkdocs
plugins: [search, docgen]
"""
HOOK = """
def on_page_context(context, *, page, config, nav):
    assert "<h6" not in page.content
    assert len(page.toc.items) == 1
    page.content = page.content.replace("Where was it read?", "") + "<p>Added by another.</p>"
"""


@dataclass(frozen=True)
class Entry:
    """What a search index says of a place."""

    title: str
    text: str


def index(site: Path) -> dict[str, Entry]:
    """Every entry of a site's index by its place; no place has two."""
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    found = {one["location"]: Entry(one["title"], one["text"]) for one in docs}
    assert len(found) == len(docs)
    return found


def test_a_column_is_an_entry_of_its_own_with_the_words_of_its_row(nasty: Site) -> None:
    found = index(nasty.html)

    assert found[f"{TABLES}/points-at-them/#col-one"] == Entry(
        "<code>one</code> · points at them",
        'column · foreign key · integer · null · references quo"te\'s &lt;table&gt;.key "one"',
    )


def test_every_row_with_an_anchor_is_an_entry(nasty: Site) -> None:
    found = index(nasty.html)
    rows = {
        f"{name.removesuffix('index.html')}#{attributes['id']}"
        for name, page in sites.pages(nasty.html).items()
        for tag, attributes in page.attributes
        if tag == "tr" and "id" in attributes
    }

    assert len(rows) > 80
    assert rows - set(found) == set()


def test_every_entry_leads_to_a_place_of_the_site(nasty: Site) -> None:
    read = sites.pages(nasty.html)

    for place in index(nasty.html):
        page, _, anchor = place.partition("#")
        assert not anchor or anchor in read[f"{page}index.html"].ids


def test_a_foreign_key_says_where_it_leads(nasty: Site) -> None:
    (title,) = [
        entry.title for place, entry in index(nasty.html).items() if f"{TABLES}/points-at-them/#fk" in place
    ]

    assert title == (
        "<code>one, two → quo\"te's &lt;table&gt;.key \"one\", quo\"te's &lt;table&gt;.key 'two'</code>"
        " · points at them"
    )


def test_names_and_comments_are_text_in_the_index(nasty: Site) -> None:
    found = index(nasty.html)
    select = {place: entry for place, entry in found.items() if place.startswith(f"{TABLES}/select/#col")}

    titles = [entry.title for entry in select.values()]

    assert "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code> · select" in titles
    assert [one for one in found.values() if "<script" in one.title + one.text] == []
    assert [one for one in found.values() if "<img" in one.title + one.text] == []


def test_what_says_nothing_new_is_not_in_the_index(nasty: Site) -> None:
    found = index(nasty.html)

    select = "".join(
        entry.title + entry.text for place, entry in found.items() if place.startswith(f"{TABLES}/select/")
    )

    assert select.count("größe") == 1
    assert found[f"{TABLES}/points-at-them/"] == Entry("<code>points at them</code>", "")
    assert f"{TABLES}/points-at-them/#top" not in found
    assert f"{TABLES}/points-at-them/#columns" not in found
    for entry in found.values():
        assert "Referenced by nothing" not in entry.text
        assert "Read from the catalog" not in entry.text
        assert "exactly one</li>" not in entry.text


def test_sections_of_rows_without_anchors_stay(nasty: Site) -> None:
    found = index(nasty.html)

    assert "points at them" in found[f"{TABLES}/quo-te-s-table/#referenced-by"].text


def test_tables_weigh_more_than_viewpoints_and_groups_of_them(tmp_path: Path, shop_url: str) -> None:
    project = tmp_path / "project"
    sites.start_project(project, shop_url, sites.MATERIAL.replace("hooks: [hooks.py]\n", ""), name="shop")
    with (project / "docgen.toml").open("a") as settings:
        settings.write('[[database.viewpoint]]\nname = "Customer"\ntables = ["public.customer"]\n')

    sites.build(project)

    docs = json.loads((project / "site/search/search_index.json").read_text(encoding="utf-8"))["docs"]
    weights = {doc["location"]: doc.get("boost") for doc in docs}
    root = "reference/databases/shop/"
    assert weights[f"{root}viewpoints/customer/"] == 0.5
    assert weights[f"{root}public/tables/customer/#col-email"] == 2
    assert weights[f"{root}public/"] is None


def test_pages_of_a_person_are_indexed_as_ever(nasty: Site) -> None:
    assert index(nasty.html)[""] == Entry("Home", "<p>A page of our own.</p>")


def test_the_index_of_mkdocs_itself_has_the_rows_too(tmp_path: Path, shop_url: str) -> None:
    execute(shop_url, 'ALTER TABLE public.purchase ADD COLUMN "a<b" text')
    sites.start_project(tmp_path / "project", shop_url, PLAIN, name="shop")

    sites.build(tmp_path / "project")

    found = index(tmp_path / "project/site")
    assert found[f"{PURCHASE}#col-customer_id"] == Entry(
        "customer_id · purchase", "column · foreign key · integer · references customer.id"
    )
    (odd,) = [entry for place, entry in found.items() if f"{PURCHASE}#col." in place]
    assert odd == Entry("a<b · purchase", "column · text · null")


@pytest.mark.parametrize("plugins", ["[search, docgen]", "[docgen, search]"])
def test_other_plugins_see_the_page_as_it_is_and_may_change_it(
    plugins: str, tmp_path: Path, shop_url: str
) -> None:
    project = tmp_path / "project"
    sites.start_project(
        project, shop_url, PLAIN.replace("[search, docgen]", plugins) + "hooks: [hooks.py]\n", name="shop"
    )
    (project / "hooks.py").write_text(HOOK)

    sites.build(project)

    page = (project / f"site/{PURCHASE}index.html").read_text(encoding="utf-8")
    assert "Added by another." in page
    assert '<tr id="col-state"' in page
    assert "<h6" not in page
    assert f"{PURCHASE}#col-state" in index(project / "site")


def test_without_search_nothing_is_missed(tmp_path: Path, shop_url: str) -> None:
    project = tmp_path / "project"
    sites.start_project(project, shop_url, PLAIN.replace("search, ", ""), name="shop")

    sites.build(project)

    assert (project / f"site/{PURCHASE}index.html").exists()


def test_what_stands_after_the_rows_is_not_said_of_the_last_one() -> None:
    row = '<tr id="col-a" role="row"><td class="id"><code>a</code></td></tr>'
    rows = f'<div class="dg-scroll"><table><tbody>{row}</tbody></table></div>'

    shape = searchable(f'<h1 id="top">t</h1><h2 id="columns">Columns</h2><p>Some.</p>{rows}<p>More.</p>')

    assert shape == (
        '<h1 id="top">t</h1><h2 id="columns">Columns</h2><p>Some.</p>'
        '<div><h6 id="col-a"><code>a</code> · t</h6>column</div><p>More.</p>'
    )


def test_folds_and_breaks_in_names_are_not_in_the_index() -> None:
    fold = "<summary>All 13: <span><code>p_<wbr>0</code></span></summary>"
    row = '<tr id="partition-p_0"><td class="id"><code>p_<wbr>0</code></td></tr>'
    table = f'<div class="dg-scroll"><table><tbody>{row}</tbody></table></div>'

    shape = searchable(f'<h1 id="top">t</h1><details class="dg-fold">{fold}{table}</details>')

    assert '<h6 id="partition-p_0"><code>p_0</code> · t</h6>' in shape
    assert "wbr" not in shape
    assert "All 13" not in shape
