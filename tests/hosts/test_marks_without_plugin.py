"""Marks of the last check stand on snippets in every engine that has the Markdown extension alone."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import markdown
import pytest

from tests.hosts.programs import docgen, run

PAGE = """\
# Films

```python title="films.py"
print("much output")
```

- In a list:

    ```python
    print(1 + 1)
    #> 3
    ```

```python {test="skip: slow"}
wait()
```

```python
changed = 1
```
"""
STATE = re.compile(r'data-state="(\w+)"')
ZENSICAL = """\
site_name: Films
theme: {font: false}
markdown_extensions: [attr_list, pymdownx.highlight, pymdownx.superfences, docgen]
extra_css: [assets/docgen/docgen.css]
"""


def cache(project: Path) -> str:
    """A folder beside the project: `.cache` in it is Zensical's own, which --clean empties."""
    return str(project.with_name("cache"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was checked, and has changed since; changed by no test."""
    root = tmp_path_factory.mktemp("marks") / "project"
    (root / "docs/more").mkdir(parents=True)
    (root / "docs/index.md").write_text(PAGE)
    (root / "docs/more/films.md").write_text(PAGE.replace("#> 3", "#> 2"))
    (root / "docgen.toml").write_text('[snippets]\nrun = ["python"]\n')
    (root / "mkdocs.yml").write_text(ZENSICAL)
    assert docgen("check", folder=root, DOCGEN_CACHE_DIR=cache(root)).code == 1
    assert docgen("write", "docs", folder=root, DOCGEN_CACHE_DIR=cache(root)).code == 0
    (root / "docs/index.md").write_text(PAGE.replace("changed = 1", "changed = 2"))
    return root


def converted(text: str, **options: Any) -> str:
    extensions = ["attr_list", "pymdownx.highlight", "pymdownx.superfences", "docgen"]
    return markdown.markdown(text, extensions=extensions, extension_configs={"docgen": options})


@pytest.fixture
def here(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project as an engine has it that runs in its folder."""
    monkeypatch.chdir(project)
    monkeypatch.setenv("DOCGEN_CACHE_DIR", cache(project))
    return project


def test_the_extension_finds_the_marks_of_the_project_that_it_runs_in(here: Path) -> None:
    html = converted((here / "docs/index.md").read_text())

    # Python-Markdown tells nobody which page it is: what has changed is not known then, and has no mark.
    assert STATE.findall(html) == ["verified", "failed", "skipped"]
    assert "much output" in html.partition("<dl>")[2].partition("</pre>")[0]


def test_a_text_that_several_pages_have_shows_the_worst_where_the_page_is_not_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("```python\nx\n```\n\n```python {standalone}\ny = 1\n```\n")
    (tmp_path / "docs/b.md").write_text("```python\nx = 1\n```\n\n```python\nx\n```\n")
    for pages in ("a.md", "b.md"):
        docgen("check", f"docs/{pages}", "--run", "python", folder=tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / ".cache"))

    html = converted("```python\nx\n```\n\n```python\ny = 1\n```\n\n```python\nx = 1\n```\n")

    assert STATE.findall(html) == ["failed", "verified", "verified"]


def test_the_settings_file_may_stand_elsewhere(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert STATE.findall(converted(PAGE)) == []
    assert STATE.findall(converted(PAGE, config=str(here / "docgen.toml"))) == [
        "verified",
        "failed",
        "skipped",
        "verified",
    ]


def test_a_page_of_a_project_that_was_never_checked_is_as_it_would_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "cache"))

    assert "dg-" not in converted(PAGE)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """The project as Zensical builds it."""
    words = [sys.executable, "-m", "zensical", "build", "--strict", "--clean"]
    ran = run(words, project, DOCGEN_CACHE_DIR=cache(project))
    assert ran.code == 0, ran.stderr
    return project / "site"


def test_zensical_shows_what_became_of_each_snippet_on_its_page(site: Path) -> None:
    assert STATE.findall((site / "index.html").read_text()) == ["verified", "failed", "skipped", "stale"]
    assert STATE.findall((site / "more/films/index.html").read_text()) == [
        "verified",
        "verified",
        "skipped",
        "verified",
    ]


def test_zensical_pages_have_the_style_of_marks(site: Path) -> None:
    assert "assets/docgen/docgen.css" in (site / "index.html").read_text()
    assert ".dg-snippet__bar" in (site / "assets/docgen/docgen.css").read_text()


def test_marks_are_no_part_of_what_zensical_searches(site: Path) -> None:
    items = json.loads((site / "search.json").read_text())["items"]

    said = " ".join(
        f"{item['title']} {item['text']}" for item in items if "reference" not in item["location"]
    )

    assert 'print("much output")' in said
    assert [word for word in ("verified", "films.py", "changed since", "UTC") if word in said] == []
