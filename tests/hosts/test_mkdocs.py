"""The MkDocs plugin adds the generated pages to a site, and does no harm to it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from docgen.renderers.page import MARKER
from tests.hosts import sites
from tests.hosts.conftest import Site
from tests.hosts.programs import files, mkdocs_build, settings

pytestmark = pytest.mark.xdist_group("nasty site")

TABLES = "reference/databases/nasty/public/tables"


def test_every_page_that_write_writes_is_a_page_of_the_site(nasty: Site) -> None:
    written = [path for path in files(nasty.written) if path.endswith(".md")]

    served = {path.removesuffix("index.html").rstrip("/") for path in files(nasty.html)}

    assert len(written) == 51
    for path in written:
        assert path.removesuffix(".md").removesuffix("/index") in served


def test_plugin_and_write_make_the_same_markdown_byte_by_byte(nasty: Site) -> None:
    written = {path: text for path, text in files(nasty.written).items() if path.endswith(".md")}

    seen = {path: text for path, text in files(nasty.seen).items() if path.startswith("reference/")}

    assert seen == written


def test_plugin_and_write_make_the_same_pictures_styles_and_script(nasty: Site) -> None:
    written = {path: text for path, text in files(nasty.written).items() if not path.endswith(".md")}

    served = files(nasty.html)

    assert len(written) == 3 + 2 * 5 + 2 * 27
    for path, text in written.items():
        assert without_addresses(served[path]) == without_addresses(text)


def without_addresses(text: bytes) -> bytes:
    """A picture leads to `users.md` on a code host, to `users/` on a site."""
    return re.sub(rb' href="[^"]*"', b"", text)


def test_the_plugin_writes_nothing_into_the_docs_folder(nasty: Site) -> None:
    assert list(files(nasty.project / "docs")) == ["index.md"]


def test_pages_that_write_left_in_the_docs_folder_change_nothing(nasty: Site, tmp_path: Path) -> None:
    project = tmp_path / "project"
    sites.start_project(project, nasty.url)
    shutil.copytree(nasty.written, project / "docs", dirs_exist_ok=True)
    older = '<!-- docgen page="x" digest="0123456789abcdef" -->\n\n# An older page\n'
    (project / f"docs/{TABLES}/users.md").write_text(older)

    sites.build(project)

    assert told(project / "site") == told(nasty.html)


def told(site: Path) -> dict[str, bytes]:
    return {path: text for path, text in files(site).items() if not path.startswith("sitemap")}


def test_the_marker_of_each_page_is_in_its_html_with_the_digest_of_its_markdown(nasty: Site) -> None:
    for path, text in files(nasty.written).items():
        if path.endswith(".md"):
            marked = MARKER.match(text.decode())
            assert marked is not None
            html = (nasty.html / path.removesuffix(".md").removesuffix("index") / "index.html").read_text()
            assert f'data-docgen-digest="{marked[2]}" data-docgen-page="{path}"' in html


def test_every_link_of_pages_and_pictures_leads_somewhere(nasty: Site) -> None:
    assert sites.broken_links(nasty.html) == []


def test_without_directory_urls_links_lead_somewhere_too(nasty: Site, tmp_path: Path) -> None:
    project = tmp_path / "project"
    sites.start_project(project, nasty.url, sites.MATERIAL + "use_directory_urls: false\n")

    sites.build(project)

    assert (project / f"site/{TABLES}/select.html").exists()
    assert sites.broken_links(project / "site") == []


def test_names_and_comments_start_no_script_and_set_no_handler(nasty: Site) -> None:
    read = sites.pages(nasty.html)

    assert len(read) == 51 + 2
    for page in read.values():
        assert [script for script in page.scripts if "alert" in script] == []
        assert page.handlers == []
        assert [address for address in page.addresses if address.startswith("javascript")] == []
        assert ("img", {"src": "x", "onerror": "alert(4)"}) not in page.attributes


def test_titles_are_the_names_as_written(nasty: Site) -> None:
    read = sites.pages(nasty.html)

    titles = {page.title for page in read.values()}

    assert "quo\"te's <table> - Nasty" in titles
    assert "<script>alert(6)</script> - Nasty" in titles
    assert "</title><script>alert(10)</script> - Nasty" in titles
    assert "a &amp; b - Nasty" in titles
    assert "v | iew - Nasty" in titles


def test_what_cannot_be_read_is_one_paragraph(tmp_path: Path) -> None:
    sites.start_project(tmp_path / "project", "postgresql://me:hunter2%40x@127.0.0.1:1/shop")

    ran = mkdocs_build(tmp_path / "project")

    assert ran.code == 1
    assert "database nasty: postgresql://me@127.0.0.1:1/shop cannot be reached." in ran.stderr
    assert "Start the server, or correct host and port in the URL." in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "hunter2" not in ran.stderr


def test_without_settings_the_build_says_which_file_to_write(tmp_path: Path) -> None:
    sites.start_project(tmp_path / "project", "embedded:postgresql")
    (tmp_path / "project/docgen.toml").unlink()

    ran = mkdocs_build(tmp_path / "project")

    assert ran.code == 1
    assert "docgen.toml: There is no such file." in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_settings_may_stand_elsewhere(tmp_path: Path, shop_url: str) -> None:
    elsewhere = PLAIN.replace("- docgen", "- docgen: {config: config/shop.toml}")
    sites.start_project(tmp_path / "project", shop_url, elsewhere, name="shop")
    (tmp_path / "project/docgen.toml").unlink()
    settings(tmp_path / "project/config", shop_url).rename(tmp_path / "project/config/shop.toml")

    sites.build(tmp_path / "project")

    assert (tmp_path / "project/site/reference/databases/shop/index.html").exists()


def test_a_comment_of_ours_in_a_page_of_a_person_is_left_alone(tmp_path: Path, shop_url: str) -> None:
    sites.start_project(tmp_path / "project", shop_url, PLAIN, name="shop")
    (tmp_path / "project/docs/index.md").write_text("# Home\n\n<!--docgen-later-99-->\n")

    sites.build(tmp_path / "project")

    assert "<!--docgen-later-99-->" in (tmp_path / "project/site/index.html").read_text()


PLAIN = """
site_name: Shop
theme: mkdocs
hooks: [hooks.py]
plugins:
  - docgen
"""
SHOP = {
    "shop": [
        "reference/databases/shop/index.md",
        {
            "public": [
                "reference/databases/shop/public/index.md",
                {
                    "Tables": [
                        {"customer": "reference/databases/shop/public/tables/customer.md"},
                        {"purchase": "reference/databases/shop/public/tables/purchase.md"},
                    ]
                },
                {"Types": [{"state": "reference/databases/shop/public/types/state.md"}]},
            ]
        },
    ]
}
DATABASES = ["reference/databases/index.md", SHOP]


@pytest.mark.parametrize(
    ("nav", "expected"),
    [
        pytest.param(
            "", ["index.md", {"About": ["about/us.md"]}, {"Databases": DATABASES}], id="no navigation"
        ),
        pytest.param(
            "nav: [reference/databases/, about/us.md]",
            [{"Databases": DATABASES}, "about/us.md"],
            id="the place",
        ),
        pytest.param(
            "nav: [index.md, {Reference: [about/us.md, {Our data: reference/databases/}]}]",
            ["index.md", {"Reference": ["about/us.md", {"Our data": DATABASES}]}],
            id="nested, with a title",
        ),
        pytest.param(
            "nav: [{Home: index.md}, about/us.md]", [{"Home": "index.md"}, "about/us.md"], id="not named"
        ),
    ],
)
def test_the_pages_take_their_place_in_the_navigation(
    nav: str, expected: list[object], tmp_path: Path, shop_url: str
) -> None:
    project = tmp_path / "project"
    sites.start_project(project, shop_url, f"{PLAIN}{nav}\n", name="shop")
    (project / "docs/about").mkdir()
    (project / "docs/about/us.md").write_text("# Us\n")

    sites.build(project)

    assert json.loads((project / "seen/nav.json").read_text()) == expected
    assert (project / "site/reference/databases/shop/public/tables/customer/index.html").exists()


def test_a_page_that_somebody_wrote_is_not_taken_out_of_the_site(tmp_path: Path, shop_url: str) -> None:
    project = tmp_path / "project"
    sites.start_project(project, shop_url, PLAIN, name="shop")
    own = project / "docs/reference/databases/index.md"
    own.parent.mkdir(parents=True)
    own.write_text("# Ours")

    ran = mkdocs_build(project)

    assert ran.code == 1
    assert "Somebody wrote this page by hand" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_page_left_behind_by_a_dropped_table_is_not_in_the_site(tmp_path: Path, shop_url: str) -> None:
    project = tmp_path / "project"
    sites.start_project(project, shop_url, PLAIN, name="shop")
    left = project / "docs/reference/databases/shop/public/tables/dropped.md"
    left.parent.mkdir(parents=True)
    left.write_text('<!-- docgen page="x" digest="0123456789abcdef" -->\n\n# `dropped`\n')

    ran = mkdocs_build(project)

    assert ran.code == 0
    assert (project / "site/reference/databases/shop/public/index.html").exists()
    assert not (project / "site/reference/databases/shop/public/tables/dropped").exists()
