"""Zensical builds the written pages, with the settings that the guide tells: compared with MkDocs' site."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.hosts import sites
from tests.hosts.conftest import Site
from tests.hosts.programs import Ran, files, run
from tests.hosts.sites import Html

pytestmark = pytest.mark.xdist_group("nasty site")

GUIDE = Path(__file__).parents[2] / "docs/guide/other-site-engines.md"
SETTINGS = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
TABLES = "reference/databases/nasty/public/tables"


def zensical_build(folder: Path) -> Ran:
    return run([sys.executable, "-m", "zensical", "build", "--strict", "--clean"], folder)


def start(project: Path, written: Path) -> None:
    """A project with the guide's settings, and pages as `docgen write docs` leaves them."""
    shutil.copytree(written, project / "docs")
    (project / "docs/index.md").write_text("# Home\n\nA page of our own.\n")
    told = SETTINGS.search(GUIDE.read_text(encoding="utf-8"))
    assert told is not None
    # Its own fonts are asked for elsewhere, and the tests' machine may be alone.
    (project / "mkdocs.yml").write_text(f"{told[1]}theme: {{font: false}}\n")


@pytest.fixture(scope="module")
def site(nasty: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The nasty site as Zensical builds it; changed by no test."""
    project = tmp_path_factory.mktemp("zensical") / "project"
    start(project, nasty.written)
    ran = zensical_build(project)
    assert ran.code == 0, ran.stderr
    assert "No issues found" in ran.stdout + ran.stderr
    return project / "site"


@pytest.fixture(scope="module")
def pairs(nasty: Site, site: Path) -> dict[str, tuple[Html, Html]]:
    """Each generated page as both engines serve it: Zensical's, then MkDocs'."""
    ours, theirs = sites.pages(site), sites.pages(nasty.html)
    generated = {name for name in theirs if name.startswith("reference/")}
    assert {name for name in ours if name.startswith("reference/")} == generated
    return {name: (ours[name], theirs[name]) for name in sorted(generated)}


def values(page: Html, name: str) -> list[str]:
    return [attributes[name] for _, attributes in page.attributes if name in attributes]


def test_every_written_page_is_there_with_the_digest_of_its_markdown(
    nasty: Site, pairs: dict[str, tuple[Html, Html]]
) -> None:
    written = {path: text for path, text in files(nasty.written).items() if path.endswith(".md")}

    served = {}
    for zensical, _ in pairs.values():
        (page,) = values(zensical, "data-docgen-page")
        (served[page],) = values(zensical, "data-docgen-digest")

    assert len(written) > 20
    assert set(served) == set(written)
    for page, digest in served.items():
        assert f'digest="{digest}"' in written[page].decode().partition("\n")[0]


def test_pages_have_the_same_drawings_in_line(pairs: dict[str, tuple[Html, Html]]) -> None:
    def drawings(page: Html) -> list[str]:
        return [one["id"] for tag, one in page.attributes if tag == "svg" and one.get("id", "")[:3] == "dg-"]

    for zensical, mkdocs in pairs.values():
        assert drawings(zensical) == drawings(mkdocs)
    assert len(drawings(pairs[f"{TABLES}/points-at-them/index.html"][0])) == 2


def test_every_place_that_a_link_may_lead_to_is_there(pairs: dict[str, tuple[Html, Html]]) -> None:
    # What begins so belongs to a theme.
    def places(page: Html) -> set[str]:
        return {place for place in page.ids if not place.startswith("__")}

    for zensical, mkdocs in pairs.values():
        assert places(zensical) == places(mkdocs)
    assert "col-from" in places(pairs[f"{TABLES}/select/index.html"][0])


def test_every_link_of_a_page_leads_somewhere(site: Path) -> None:
    assert sites.broken_links_of_pages(site) == []


def test_every_page_loads_the_style_sheets_and_the_script_that_write_wrote(
    nasty: Site, site: Path, pairs: dict[str, tuple[Html, Html]]
) -> None:
    names = ["quiet.css", "docgen.css", "docgen.js"]

    for zensical, _ in pairs.values():
        loaded = [address for address in zensical.addresses if "assets/docgen/" in address]
        assert [address.rpartition("/")[2] for address in loaded] == names
    for name in names:
        path = f"assets/docgen/{name}"
        assert (site / path).read_bytes() == (nasty.written / path).read_bytes()


def test_every_page_has_its_place_in_the_navigation(site: Path) -> None:
    page = site / TABLES / "select/index.html"
    navigation = Html(page.read_text(encoding="utf-8").partition("md-sidebar--secondary")[0])

    reached = {
        (page.parent / address / "index.html").resolve().relative_to(site.resolve()).as_posix()
        for address in navigation.addresses
        if address.endswith("/") or set(address) <= set("./")
    }

    assert {name for name in sites.pages(site) if name.startswith("reference/")} <= reached


def test_titles_are_the_names_as_written(pairs: dict[str, tuple[Html, Html]]) -> None:
    for zensical, mkdocs in pairs.values():
        assert zensical.title.removesuffix(" - Shop") == mkdocs.title.removesuffix(" - Nasty")


def test_names_and_comments_start_no_script_and_set_no_handler(
    pairs: dict[str, tuple[Html, Html]],
) -> None:
    for page, _ in pairs.values():
        assert [script for script in page.scripts if "alert" in script] == []
        assert page.handlers == []
        assert [address for address in page.addresses if address.startswith("javascript")] == []


def test_search_finds_columns_and_no_text_of_drawings_crumbs_and_legends(site: Path) -> None:
    entries = json.loads((site / "search.json").read_text(encoding="utf-8"))["items"]
    text = {entry["location"]: f"{entry['title']} {entry['text']}" for entry in entries}

    select = "".join(said for place, said in text.items() if place.startswith(f"{TABLES}/select/"))

    assert select.count("größe") == 1
    assert "größe" in text[f"{TABLES}/select/#columns"]
    for said in text.values():
        assert "Referenced by nothing" not in said
        assert "<li>Databases</li>" not in said
        assert "at most one</li>" not in said


def test_search_finds_names_whole_though_they_may_break_on_the_page(site: Path) -> None:
    entries = json.loads((site / "search.json").read_text(encoding="utf-8"))["items"]
    text = {entry["location"]: f"{entry['title']} {entry['text']}" for entry in entries}
    page = f"{TABLES}/the_longest_name_that_a_table_may_have_is_of_sixty_three_letter/"

    said = text[f"{page}#references"]

    assert "the_longest_name_that_a_table_may_have_is_of_sixty_three_letter" in said
    assert not [place for place, words in text.items() if "wbr" in words]


def test_a_drawing_that_changed_is_in_the_page_though_its_words_did_not(nasty: Site, tmp_path: Path) -> None:
    project = tmp_path / "project"
    start(project, nasty.written)
    assert zensical_build(project).code == 0
    picture = project / "docs" / TABLES / "points-at-them.svg"
    picture.write_text(picture.read_text(encoding="utf-8").replace("integer", "bigger"), encoding="utf-8")

    ran = zensical_build(project)

    assert ran.code == 0, ran.stderr
    assert "bigger" in (project / f"site/{TABLES}/points-at-them/index.html").read_text(encoding="utf-8")
