"""Snippets as items of pytest: which are collected, what they are called, and how they fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hosts.pytest_runs import project, pytest_in

PAGE = """\
# Sums

```python
x = 1
```

```python
print(x + 1)
#> 2
```

```python {test="skip: needs an account"}
connect()
```

```python
y = x + 2
assert y == 2
```

```python
print(y)
```

```toml
x = 1
```
"""
WELL = """
    ```python
    x = 1
    ```
"""
NOTHING_COLLECTED = 5
SKIPPED_BELOW = "Not run: the snippet in line 16, whose state it would share, did not end well."


@pytest.fixture
def sums(tmp_path: Path) -> Path:
    """A project with a page of which one snippet fails, and one below needs it."""
    return project(tmp_path, {"docs/sums.md": PAGE})


def test_each_snippet_is_an_item_called_by_its_language_and_line(sums: Path) -> None:
    ran = pytest_in(sums, "docs", "--collect-only", "-q")

    assert ran.said.split("\n\n")[0].splitlines() == [
        "docs/sums.md::python:3",
        "docs/sums.md::python:7",
        "docs/sums.md::python:12",
        "docs/sums.md::python:16",
        "docs/sums.md::python:21",
        "docs/sums.md::toml:25",
    ]


def test_a_stale_snippet_fails_at_its_line_and_the_others_are_what_they_are(sums: Path) -> None:
    ran = pytest_in(sums, "docs", "-rfs")

    assert ran.code == 1
    assert ran.outcomes == {
        "python:3": "passed",
        "python:7": "passed",
        "python:12": "skipped",
        "python:16": "failure",
        "python:21": "skipped",
        "toml:25": "passed",
    }
    assert ran.messages["python:16"] == (
        "docs/sums.md:18: It raised AssertionError.\n"
        "Traceback (most recent call last):\n"
        '  File "docs/sums.md", line 18, in <module>\n'
        "    assert y == 2\n"
        "AssertionError"
    )
    assert "FAILED docs/sums.md::python:16 - docs/sums.md:18: It raised AssertionError." in ran.said
    assert "__ docs/sums.md:16 (python) __" in ran.said
    assert "SKIPPED [1] docs/sums.md:12: needs an account" in ran.said
    assert f"SKIPPED [1] docs/sums.md:21: {SKIPPED_BELOW}" in ran.said


def test_a_snippet_that_does_not_fit_its_schema_fails_at_its_line(tmp_path: Path) -> None:
    page = '```yaml {schema="film.json"}\ntitle: Alien\nlength: two hours\n```\n'
    schema = '{"properties": {"length": {"type": "integer"}}}'
    project(tmp_path, {"docs/film.md": page, "film.json": schema})

    ran = pytest_in(tmp_path, "docs")

    assert ran.messages == {
        "yaml:1": 'docs/film.md:3: By the schema film.json, length: "two hours" is not of type "integer".'
    }


@pytest.mark.parametrize("ini", ["", "testpaths = docs", "addopts = -q"])
def test_plain_pytest_collects_no_markdown(tmp_path: Path, ini: str) -> None:
    project(tmp_path, {"docs/page.md": WELL, "pytest.ini": f"[pytest]\n{ini}\n"})

    assert pytest_in(tmp_path).code == NOTHING_COLLECTED
    assert pytest_in(tmp_path, "-n", "2").outcomes == {}


@pytest.mark.parametrize("processes", [[], ["-n", "2"]], ids=["alone", "two processes"])
@pytest.mark.parametrize("ini", ["docgen = true", "docgen = true\ntestpaths = docs"])
def test_the_ini_file_can_ask_for_all(tmp_path: Path, ini: str, processes: list[str]) -> None:
    project(tmp_path, {"docs/page.md": WELL, "pytest.ini": f"[pytest]\n{ini}\n"})

    assert pytest_in(tmp_path, *processes).outcomes == {"python:2": "passed"}


@pytest.mark.parametrize("asked", ["docs", ".", "docs/page.md", "docs/page.md::python:2", "{here}/docs"])
def test_what_is_named_is_collected_whatever_the_ini_file_says(tmp_path: Path, asked: str) -> None:
    project(
        tmp_path, {"docs/page.md": WELL, "tests/other.md": "", "pytest.ini": "[pytest]\ntestpaths = tests\n"}
    )

    assert pytest_in(tmp_path, asked.format(here=tmp_path)).outcomes == {"python:2": "passed"}


def test_a_folder_that_is_not_named_is_left_alone(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": WELL, "tests/test_one.py": "def test_one(): pass"})

    assert pytest_in(tmp_path, "tests").outcomes == {"test_one": "passed"}


def test_a_single_snippet_still_has_those_before_it(sums: Path) -> None:
    assert pytest_in(sums, "docs/sums.md::python:7").outcomes == {"python:7": "passed"}


def test_snippets_are_chosen_by_name(sums: Path) -> None:
    ran = pytest_in(sums, "docs", "-k", "sums and python and not 16")

    assert list(ran.outcomes) == ["python:3", "python:7", "python:12", "python:21"]
    assert ran.messages["python:21"].endswith(SKIPPED_BELOW)


def test_the_command_line_says_what_is_executed(sums: Path) -> None:
    (sums / "docgen.toml").unlink()

    compiled = pytest_in(sums, "docs")
    executed = pytest_in(sums, "docs", "--docgen-run", "python")

    assert compiled.outcomes["python:16"] == "passed"
    assert "docgen: 4 snippets only compiled; [snippets] run" in compiled.said
    assert executed.outcomes["python:16"] == "failure"
    assert "only compiled" not in executed.said


def test_what_asks_to_be_compiled_is_not_complained_about(tmp_path: Path) -> None:
    project(tmp_path, {"page.md": '```python {test="compile"}\nbroken()\n```\n'})

    ran = pytest_in(tmp_path, "page.md")

    assert ran.outcomes == {"python:1": "passed"}
    assert "only compiled" not in ran.said


@pytest.mark.parametrize("folder", [".", "docs", "docs/deep"])
def test_settings_are_found_from_wherever_pytest_is_started(tmp_path: Path, folder: str) -> None:
    page = "```python\nfrom shop import price\nassert price == 3\n```\n"
    project(tmp_path, {"docs/deep/page.md": page, "shop.py": "price = 3"})

    assert pytest_in(tmp_path / folder, str(tmp_path / "docs")).outcomes == {"python:1": "passed"}


def test_without_settings_modules_are_found_where_pytest_is_started(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": "```python\nimport shop\n```\n", "shop.py": ""})
    (tmp_path / "docgen.toml").unlink()

    assert pytest_in(tmp_path, "docs", "--docgen-run", "all").outcomes == {"python:1": "passed"}


def test_pages_that_the_settings_exclude_are_left_out(tmp_path: Path) -> None:
    settings = '[snippets]\nexclude = ["docs/old"]\n'
    project(tmp_path, {"docs/old/page.md": PAGE, "docs/page.md": WELL}, settings=settings)

    assert pytest_in(tmp_path, "docs").outcomes == {"python:2": "passed"}


def test_a_snippet_of_another_file_is_called_by_it(tmp_path: Path) -> None:
    settings = "[snippets]\n"
    page = '--8<-- "shared.md"\n\n```python\n1\n```\n\n--8<-- "shared.md"\n'
    project(tmp_path, {"docs/page.md": page, "shared.md": WELL}, settings=settings)

    ran = pytest_in(tmp_path, "docs")

    assert list(ran.outcomes) == ["python:shared.md:2", "python:3", "python:shared.md:2-2"]
