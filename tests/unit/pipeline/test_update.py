"""Expected output is written anew where it differs, and nothing else of a page is touched."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.errors import WriteError
from docgen.model.origin import Origin
from docgen.model.outcome import Correction
from docgen.pipeline.check import check
from docgen.pipeline.update import update
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings


def corrected(root: Path, text: str) -> str:
    """The page after one round."""
    page = root / "page.md"
    page.write_bytes(text.encode())
    settings = Settings(snippets=SnippetSettings(paths=("page.md",), run=("python", "shell")))
    with ThreadPoolExecutor(1) as executor:
        checked = check(settings, root, executor=executor)
    update([correction for outcome in checked.failed for correction in outcome.corrections], root)
    return page.read_bytes().decode()


CASES = {
    "a comment": ("```python\nprint(1)\n#> 2\n```\n", "```python\nprint(1)\n#> 1\n```\n"),
    "a comment that is missing": (
        "```python\nprint(1)\n#> 1\nprint(2)\n```\n",
        "```python\nprint(1)\n#> 1\nprint(2)\n#> 2\n```\n",
    ),
    "in a list": (
        "- a\n\n    ```python\n    if True:\n        print(1)\n        #> 2\n    ```\n",
        "- a\n\n    ```python\n    if True:\n        print(1)\n        #> 1\n    ```\n",
    ),
    "in a quotation": (
        "> ```python\n> print(1)\n> #> 2\n> ```\n",
        "> ```python\n> print(1)\n> #> 1\n> ```\n",
    ),
    "with tabs": (
        "- a\n\n\t```python\n\tprint(1)\n\t#> 2\n\t```\n",
        "- a\n\n\t```python\n\tprint(1)\n\t#> 1\n\t```\n",
    ),
    "carriage returns": (
        "```python\r\nprint(1)\r\n#> 2\r\nprint(3)\r\n#> 4\r\n```\r\nend\r\n",
        "```python\r\nprint(1)\r\n#> 1\r\nprint(3)\r\n#> 3\r\n```\r\nend\r\n",
    ),
    "output that grows": (
        "```python\nprint('a')\nprint('b')\n```\n\n```output\nx\n```\n\nend",
        "```python\nprint('a')\nprint('b')\n```\n\n```output\na\nb\n```\n\nend",
    ),
    "output that shrinks": (
        "```python\nprint('a')\n```\n\n```output\na\nb\nc\n```\n",
        "```python\nprint('a')\n```\n\n```output\na\n```\n",
    ),
    "below a shell": (
        "```sh\necho a\n```\n\n```output\nb\n```\n",
        "```sh\necho a\n```\n\n```output\na\n```\n",
    ),
    "after a prompt": ("```pycon\n>>> 1 + 1\n3\n```\n", "```pycon\n>>> 1 + 1\n2\n```\n"),
    "in a console": ("```console\n$ echo a\nb\n```\n", "```console\n$ echo a\na\n```\n"),
    "in an indented console": (
        "1. x\n\n    ```console\n    $ echo a; echo c\n    b\n    ```\n",
        "1. x\n\n    ```console\n    $ echo a; echo c\n    a\n    c\n    ```\n",
    ),
    "what fails otherwise": (
        "```python\nprint(1)\n#> 1\n1 / 0\n```\n",
        "```python\nprint(1)\n#> 1\n1 / 0\n```\n",
    ),
    "what is right": ("```python\nprint(1)  \n#> 1\n```\n\n\n", "```python\nprint(1)  \n#> 1\n```\n\n\n"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_page_says_what_came(tmp_path: Path, case: str) -> None:
    before, after = CASES[case]

    assert corrected(tmp_path, before) == after


@pytest.mark.parametrize("case", CASES)
def test_what_says_what_came_is_not_changed_again(tmp_path: Path, case: str) -> None:
    after = CASES[case][1]

    assert corrected(tmp_path, after) == after


def test_a_pattern_is_left_to_its_author(tmp_path: Path) -> None:
    text = "```console\n$ echo a; echo b\n...\nc\n```\n"

    assert corrected(tmp_path, text) == text


def test_lines_of_an_included_file_are_corrected_there(tmp_path: Path) -> None:
    (tmp_path / "part.md").write_text("```python\nprint(1)\n#> 2\n```\n")

    page = corrected(tmp_path, '- a\n\n    --8<-- "part.md"\n')

    assert page == '- a\n\n    --8<-- "part.md"\n'
    assert (tmp_path / "part.md").read_text() == "```python\nprint(1)\n#> 1\n```\n"


def test_a_page_that_changed_since_it_was_executed_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("other\ntext\n")

    with pytest.raises(WriteError, match="changed since"):
        update([Correction(Origin("page.md", 1), ("#> 2",), ("#> 1",))], tmp_path)

    assert page.read_text() == "other\ntext\n"


def test_the_difference_is_shown(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("a\nb\n")

    (shown,) = update([Correction(Origin("page.md", 2), ("b",), ("c",))], tmp_path)

    assert shown.splitlines()[-2:] == ["-b", "+c"]
