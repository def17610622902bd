"""The pytest plugin beside others, and with pages and settings that cannot be meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hosts.pytest_runs import project, pytest_in

PAGE = """
```python
print(1 + 1)
#> 2
```
"""
OWN_EXAMPLES = """
    import pytest
    from pytest_examples import CodeExample, EvalExample, find_examples

    @pytest.mark.parametrize("example", find_examples("docs"), ids=str)
    def test_examples(example: CodeExample, eval_example: EvalExample):
        eval_example.run_print_check(example)
"""
OWN_COLLECTOR = """
    import pytest

    def pytest_collect_file(file_path, parent):
        if file_path.suffix == ".md":
            return Words.from_parent(parent, path=file_path)

    class Words(pytest.File):
        def collect(self):
            yield Word.from_parent(self, name="words")

    class Word(pytest.Item):
        def runtest(self):
            assert self.path.read_text()
"""


def test_tests_of_pytest_examples_go_on_beside_it(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": PAGE, "tests/test_docs.py": OWN_EXAMPLES})

    ran = pytest_in(tmp_path, "docs", "tests")

    assert ran.outcomes == {"python:2": "passed", "test_examples[docs/page.md:2-5]": "passed"}


def test_another_collector_of_markdown_goes_on_beside_it(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": PAGE, "conftest.py": OWN_COLLECTOR})

    assert pytest_in(tmp_path, "docs").outcomes == {"python:2": "passed", "words": "passed"}
    assert pytest_in(tmp_path).outcomes == {"words": "passed"}


def test_doctests_of_markdown_go_on_beside_it(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": ">>> 1 + 1\n2\n" + PAGE})

    ran = pytest_in(tmp_path, "docs", "--doctest-glob=*.md")

    assert ran.outcomes == {"page.md": "passed", "python:4": "passed"}


def test_without_the_plugin_nothing_of_it_is_left(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": PAGE, "tests/test_one.py": "def test_one(): pass"})

    assert pytest_in(tmp_path, "-p", "no:docgen", ".").outcomes == {"test_one": "passed"}


@pytest.mark.parametrize("processes", [[], ["-n", "2"]], ids=["alone", "two processes"])
def test_it_is_silent_where_warnings_are_errors(tmp_path: Path, processes: list[str]) -> None:
    failing = '\n\n```python\nraise ValueError\n```\n```python {test="skip"}\n```\n'
    project(tmp_path, {"docs/page.md": PAGE, "docs/failing.md": failing})

    ran = pytest_in(tmp_path, "-W", "error", "docs", *processes)

    assert ran.outcomes == {"python:3": "failure", "python:6": "skipped", "python:2": "passed"}
    assert "1 failed, 1 passed, 1 skipped" in ran.said
    assert "warning" not in ran.said.lower()


def test_a_fence_that_nothing_closes_fails_at_its_line(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": PAGE + "\n```python\nx = 1\n"})

    ran = pytest_in(tmp_path, "docs")

    assert ran.code == 1
    assert ran.outcomes == {"python:2": "passed", "fence-is-closed:7": "failure"}
    assert "docs/page.md:7" in ran.messages["fence-is-closed:7"]
    assert "Close it with the same signs, at the same indentation." in ran.messages["fence-is-closed:7"]


def test_a_page_that_is_no_text_fails(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": PAGE})
    (tmp_path / "docs/picture.md").write_bytes(b"\x89PNG\xff\x00")

    ran = pytest_in(tmp_path, "docs")

    assert ran.outcomes == {"python:2": "passed", "page-is-text:1": "failure"}
    assert "docs/picture.md" in ran.messages["page-is-text:1"]


@pytest.mark.parametrize(
    ("settings", "arguments", "said"),
    [
        (
            '[snippets]\nruns = ["python"]\n',
            [],
            "docgen.toml: snippets.runs: unknown key, did you mean 'run'?",
        ),
        ("[snippets\n", [], "docgen.toml: It is not TOML"),
        ("", ["--docgen-run", "pyton"], "--docgen-run: 'pyton' is unknown."),
    ],
    ids=["unknown key", "no TOML", "unknown kind"],
)
def test_settings_that_cannot_be_meant_are_told_in_a_sentence(
    tmp_path: Path, settings: str, arguments: list[str], said: str
) -> None:
    project(tmp_path, {"docs/page.md": PAGE}, settings=settings)

    ran = pytest_in(tmp_path, "docs", *arguments)

    assert ran.code == pytest.ExitCode.INTERRUPTED
    assert said in ran.said
    assert "Traceback" not in ran.said
    assert "items.py" not in ran.said


def test_what_a_snippet_prints_stands_in_the_report(tmp_path: Path) -> None:
    project(tmp_path, {"page.md": "```python\nprint('seen')\nraise ValueError('no')\n```\n"})

    ran = pytest_in(tmp_path, "page.md")

    assert "page.md:3: It raised ValueError: no." in ran.said
    assert "Captured output call" in ran.said
    assert "\nseen\n" in ran.said


def test_a_snippet_that_ends_its_interpreter_is_one_failure(tmp_path: Path) -> None:
    ending = "```python\nimport os\nos._exit(3)\n```\n"
    project(tmp_path, {"docs/a.md": ending, "docs/b.md": PAGE})

    ran = pytest_in(tmp_path, "docs")

    assert ran.outcomes == {"python:1": "failure", "python:2": "passed"}
    assert "It ended its process, with exit code 3." in ran.messages["python:1"]
