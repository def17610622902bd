"""Marks on snippets, in a browser: seen, heard, opened by keys, and in the way of nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.hosts.conftest import Site
from tests.hosts.programs import Ran, docgen, mkdocs_build, run
from tests.hosts.sites import MATERIAL
from tests.system.conftest import PHONE, WIDE, OpenTab, _served, _tabs

pytestmark = pytest.mark.system

PAGE = """\
# Films

```python title="films.py"
print("x" * 200)
```

- In a list:

    ```python
    print(1 + 1)
    #> 3
    ```

```python {test="skip: takes <b>an hour</b>"}
wait()
```

=== "A tab"

    ```python
    changed = 1
    ```
"""
SEVERE = {"serious", "critical"}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def built_by_mkdocs(project: Path) -> Ran:
    return mkdocs_build(project)


def built_by_zensical(project: Path) -> Ran:
    """Without our plugin: what it brings is written before, and named in the settings."""
    config = (project / "mkdocs.yml").read_text().replace("plugins: [search, docgen]\n", "")
    config += "extra_css: [assets/docgen/quiet.css, assets/docgen/docgen.css]\n"
    (project / "mkdocs.yml").write_text(config.replace("  - admonition\n", "  - admonition\n  - docgen\n"))
    written = docgen("write", "docs", folder=project)
    assert written.code == 0, written.stderr
    words = [sys.executable, "-m", "zensical", "build", "--strict"]
    return run(words, project, DOCGEN_CACHE_DIR=str(project / ".cache"))


SEARCH_INDEX = {built_by_mkdocs: "search/search_index.json", built_by_zensical: "search.json"}


@pytest.fixture(scope="session", params=[built_by_mkdocs, built_by_zensical])
def marked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with a mark of every kind."""
    project = tmp_path_factory.mktemp("marked") / "project"
    (project / "docs").mkdir(parents=True)
    page = project / "docs/index.md"
    page.write_text(PAGE)
    config = MATERIAL.replace("hooks: [hooks.py]\n", "").replace("site_name: Nasty", "site_name: Marks")
    tabbed = "  - pymdownx.tabbed: {alternate_style: true}\n  - admonition\n"
    (project / "mkdocs.yml").write_text(config.replace("  - admonition\n", tabbed))
    (project / "docgen.toml").write_text('[snippets]\nrun = ["python"]\n')
    checked = docgen("check", folder=project)
    assert checked.code == 1, checked.stderr
    page.write_text(PAGE.replace("changed = 1", "changed = 2"))
    built = request.param(project)
    assert built.code == 0, built.stderr
    with _served(Site(project, "")) as address:
        yield address


@pytest.fixture
def marked_tab(browser: Browser, marked: str) -> Iterator[OpenTab]:
    yield from _tabs(browser, marked)


def test_each_snippet_says_what_became_of_it(marked_tab: OpenTab) -> None:
    page = marked_tab("").page

    states = page.locator(".dg-snippet").evaluate_all("all => all.map(one => one.dataset.state)")
    words = page.locator(".dg-state > summary").all_inner_texts()

    assert states == ["verified", "failed", "skipped", "stale"]
    assert [word.strip() for word in words] == [
        "verified",
        "failed: what it prints differs",
        "skipped: takes <b>an hour</b>",
        "stale: changed since it last ran",
    ]


def test_a_mark_opens_by_keys_and_shows_the_output(marked_tab: OpenTab) -> None:
    page = marked_tab("").page
    snippet = page.locator(".dg-snippet").first
    proof = snippet.locator(".dg-proof")
    expect(proof).to_be_hidden()

    snippet.locator("summary").focus()
    page.keyboard.press("Enter")

    expect(proof).to_be_visible()
    expect(proof).to_contain_text("x" * 200)
    expect(proof).to_contain_text("docs/index.md:3")


def test_a_failure_is_open_from_the_start(marked_tab: OpenTab) -> None:
    page = marked_tab("").page

    proof = page.locator("[data-state=failed] .dg-proof")

    expect(proof).to_be_visible()
    expect(proof.locator(".got")).to_have_text("+#> 2")
    expect(proof.locator(".want")).to_have_text("-#> 3")


@pytest.mark.parametrize(("width", "dark"), [(WIDE, False), (WIDE, True), (PHONE, False), (360, True)])
def test_marks_are_for_everybody(marked_tab: OpenTab, width: int, dark: bool) -> None:
    page = marked_tab("", width=width, dark=dark).page
    page.locator(".dg-state").evaluate_all("all => all.forEach(one => { one.open = true; })")

    violations = Axe().run(page, {"include": [[".dg-snippet"]]}).response["violations"]

    assert [
        (found["id"], found["nodes"][0]["html"][:90]) for found in violations if found["impact"] in SEVERE
    ] == []
    # Zensical always has a scroll bar, and room for it.
    assert page.evaluate(OVERFLOW) <= 0


def test_a_mark_is_no_part_of_the_search_index(marked_tab: OpenTab, request: pytest.FixtureRequest) -> None:
    page = marked_tab("").page

    name = SEARCH_INDEX[request.node.callspec.params["marked"]]
    index = page.evaluate(f"fetch('{name}').then(found => found.text())")

    assert "wait()" in index
    assert "verified" not in index
    assert "changed since it last ran" not in index
