"""ruff looks at all Python snippets of a run at once, and what it finds is told at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import RunError
from docgen.model.snippet import Snippet
from docgen.readers.snippets.reader import read
from docgen.runners.python.lint import lint
from docgen.settings.snippets import SnippetSettings


def snippets(root: Path, text: str) -> list[Snippet]:
    (root / "page.md").write_text(text)
    return list(read(SnippetSettings(paths=("page.md",)), root).snippets)


def found(root: Path, text: str) -> list[str]:
    return [f"{f.origin} {f.problem.split(':')[0]}" for f in lint([snippets(root, text)], root)]


def test_what_ruff_finds_has_the_line_of_the_page(tmp_path: Path) -> None:
    text = "# T\n\n- a\n\n    ```python\n    import os\n    ```\n\n```python\nprint(unknown)\n```\n"

    assert found(tmp_path, text) == ["page.md:6 F401", "page.md:10 F821"]


def test_a_name_of_a_snippet_above_is_known_below(tmp_path: Path) -> None:
    assert found(tmp_path, "```python\nimport os\n```\n\n```python\nprint(os.sep)\n```\n") == []


def test_a_name_of_another_session_is_not_known(tmp_path: Path) -> None:
    first, second = snippets(tmp_path, "```python\nx = 1\n```\n\n```python\nprint(x)\n```\n")

    assert [f.origin.line for f in lint([[first], [second]], tmp_path)] == [6]


def test_the_format_of_a_snippet_is_checked(tmp_path: Path) -> None:
    assert found(tmp_path, "```python\nx = 1\ny=2\n```\n") == ["page.md:3 It is not formatted as ruff would."]


def test_what_is_printed_is_a_comment_like_others(tmp_path: Path) -> None:
    assert found(tmp_path, "```python\nif True:\n    print(1)\n    #> 1\n```\n") == []


def test_snippets_that_skip_it_and_consoles_are_left_out(tmp_path: Path) -> None:
    text = '```python {lint="skip"}\nimport os\n```\n\n```pycon\n>>> y=2\n```\n'

    assert found(tmp_path, text) == []


def test_the_settings_of_the_project_are_kept(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.ruff]\nlint.select = ["T20"]\nlint.ignore = []\n')
    text = "```python\nimport os\n```\n"

    assert found(tmp_path, text) == []


def test_a_mistake_in_the_syntax_is_a_finding(tmp_path: Path) -> None:
    assert found(tmp_path, "```python\nx = (\n```\n")[0].startswith("page.md:2 ")


def test_settings_that_ruff_cannot_read_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "ruff.toml").write_text("nonsense = [")

    with pytest.raises(RunError, match="ruff: It does not work"):
        found(tmp_path, "```python\nx = 1\n```\n")


def test_without_python_ruff_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    assert lint([], tmp_path) == []
