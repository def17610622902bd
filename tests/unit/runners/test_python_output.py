"""What stands after `>>>` and in blocks of output is what comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model.outcome import Status
from docgen.runners.expected import differences
from tests.unit.runners.pages import fence, is_well, page, run_page, statuses

HEAD = "Traceback (most recent call last):"
RIGHT = {
    "a value": ">>> 1 + 1\n2",
    "nothing": ">>> a = 1",
    "none": ">>> None",
    "several": ">>> a = 1\n>>> a\n1\n>>> a + 1\n2",
    "several lines of output": ">>> print('a\\nb')\na\nb",
    "any text": ">>> object()\n<object object at 0x...>",
    "any lines": ">>> print(*range(9), sep='\\n')\n0\n...\n8",
    "a block": ">>> def f():\n...     return 1\n...\n>>> f()\n1",
    "a blank line": ">>> print('a\\n\\nb')\na\n<BLANKLINE>\nb",
    "a directive": ">>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE\na b",
    "a skipped one": ">>> 1 / 0  # doctest: +SKIP",
    "an expected error": f">>> {{}}['a']\n{HEAD}\n  ...\nKeyError: 'a'",
    "an expected error of any text": f">>> {{}}['a']\n{HEAD}\n    ...\nKeyError: ...",
    "an expected error with its lines": (
        '>>> int("x")\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\n'
        "ValueError: invalid literal for int() with base 10: 'x'"
    ),
    "an expected mistake in the syntax": (
        ">>> a = = 1\nTraceback (most recent call last):\n    ...\nSyntaxError: invalid syntax"
    ),
    "text between": "First:\n\n>>> 1\n1\n\nThen:\n\n>>> 2\n2",
    "indented": "    >>> 1\n    1",
    "a program": ">>> import subprocess\n>>> subprocess.run(['echo', 'a']).returncode\na\n0",
}


# Python is a console where a prompt stands first.
HEADED = [
    (case, header)
    for case, source in RIGHT.items()
    for header in ("pycon", "python", "python-console")
    if header != "python" or source.lstrip().startswith(">>>")
]


@pytest.mark.parametrize(("case", "header"), HEADED)
def test_a_console_that_shows_what_comes_has_passed(tmp_path: Path, case: str, header: str) -> None:
    (outcome,) = run_page(tmp_path, fence(RIGHT[case], header))

    assert is_well(outcome), outcome


def test_a_console_that_shows_something_else_fails_at_the_line_of_the_output(tmp_path: Path) -> None:
    text = "# A\n\n- item\n\n    ```pycon\n    >>> 1\n    1\n    >>> (\n    ... 1 + 1)\n    3\n    ```\n"

    (outcome,) = run_page(tmp_path, text)

    assert (outcome.status, outcome.problem) == (Status.FAILED, "Its output differs.")
    assert str(outcome.place) == "page0.md:10"
    assert outcome.detail.splitlines()[-2:] == ["-3", "+2"]


def test_an_error_that_nobody_expects_fails_at_its_line(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, fence(">>> a = 0\n>>> 1 / a\n1", "pycon"))

    assert outcome.problem == "It raised ZeroDivisionError: division by zero."
    assert str(outcome.place) == "page0.md:3"


def test_an_error_that_is_expected_and_does_not_come_is_a_failure(tmp_path: Path) -> None:
    source = ">>> 1\nTraceback (most recent call last):\n    ...\nKeyError: 'a'"

    (outcome,) = run_page(tmp_path, fence(source, "pycon"))

    assert outcome.status is Status.FAILED


def test_another_error_than_the_expected_one_is_a_failure(tmp_path: Path) -> None:
    source = ">>> {}['b']\nTraceback (most recent call last):\n    ...\nKeyError: 'a'"

    (outcome,) = run_page(tmp_path, fence(source, "pycon"))

    assert (outcome.status, outcome.problem) == (Status.FAILED, "Its output differs.")


def test_consoles_and_others_share_their_state(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, page("a = 1", ">>> a\n1\n>>> b = 2", "assert b == 2"))

    assert statuses(outcomes) == ["passed"] * 3


def test_a_console_that_doctest_cannot_read_is_told_at_its_fence(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, fence(">>>1\n1", "pycon") + fence("1"))

    assert outcomes[0].status is Status.FAILED
    assert outcomes[0].place is None or outcomes[0].place.line in (1, 2)


def test_a_block_of_output_below_is_compared(tmp_path: Path) -> None:
    text = page("print('a')\nprint('b  ')") + fence("a\nb", "output") + page("print('c')")

    assert statuses(run_page(tmp_path, text)) == ["passed", "passed"]


@pytest.mark.parametrize("header", ["output", "{ .text output }", "json {output}"])
def test_a_block_of_output_that_differs_is_told_at_its_place(tmp_path: Path, header: str) -> None:
    text = page("print('a')") + "\nIt prints:\n\n" + fence("b", header)

    (outcome,) = run_page(tmp_path, text)

    assert outcome.problem == "Its output differs from what stands below it."
    assert str(outcome.place) == "page0.md:7"
    assert outcome.detail.splitlines()[-2:] == ["-b", "+a"]


def test_a_block_of_output_is_of_the_snippet_right_above_it(tmp_path: Path) -> None:
    text = page("print('a')") + fence("a = 1", "toml") + fence("b", "output")

    assert statuses(run_page(tmp_path, text)) == ["passed", "passed"]


def test_standard_error_is_no_part_of_a_block_of_output(tmp_path: Path) -> None:
    text = page("import sys\nprint('a', file=sys.stderr)\nprint('b')") + fence("b", "output")

    assert statuses(run_page(tmp_path, text)) == ["passed"]


def test_a_difference_stops_nobody(tmp_path: Path) -> None:
    text = page("a = 1\nprint(a)") + fence("2", "output") + page("assert a")

    assert statuses(run_page(tmp_path, text)) == ["failed", "passed"]


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        ("a\nb", "a\nb\n"),
        ("a  \nb\n\n", "a\nb"),
        ("", ""),
        ("...", "a\nb"),
        ("...", ""),
        ("a\n...\nd", "a\nb\nc\nd"),
        ("a\n...\nb", "a\nb"),
        ("...\nb\n...\nb", "b\na\nb"),
        ("...\nb", "b\na\nb"),
        ("...\na\n...", "x\na"),
        ("a\n...\n...\nb", "a\nb"),
    ],
)
def test_output_is_as_wanted(wanted: str, got: str) -> None:
    assert differences(wanted, got) == ""


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        ("a", "b"),
        ("a", "a\nb"),
        (" a", "a"),
        ("", "a"),
        ("a\n...", "b"),
        ("...\nb", "b\na"),
        ("a\n...\nb\n...\nc", "a\nc\nb"),
        ("a...", "abc"),
    ],
)
def test_output_differs(wanted: str, got: str) -> None:
    assert differences(wanted, got) != ""


def test_what_stands_below_a_difference_is_executed_and_told_too(tmp_path: Path) -> None:
    console = fence(">>> 1\n2\n>>> a = 3\n>>> a\n4", "pycon")

    outcomes = run_page(tmp_path, console + page("assert a == 3"))

    assert statuses(outcomes) == ["failed", "passed"]
    assert outcomes[0].problem == "Its output differs. So does that of 1 more below."
    assert str(outcomes[0].place) == "page0.md:3"
    assert [(str(c.place), c.old, c.new) for c in outcomes[0].corrections] == [
        ("page0.md:3", ("2",), ("1",)),
        ("page0.md:6", ("4",), ("3",)),
    ]


def test_what_raises_below_a_difference_keeps_others_from_running(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, fence(">>> 1\n2\n>>> 1 / 0\n>>> a = 1", "pycon") + page("a"))

    assert statuses(outcomes) == ["failed", "skipped"]
    assert outcomes[0].problem == "Its output differs. Then it raised ZeroDivisionError: division by zero."
    assert str(outcomes[0].place) == "page0.md:3"


def test_another_error_than_the_expected_one_is_corrected_where_it_stands(tmp_path: Path) -> None:
    source = ">>> {}['b']\nTraceback (most recent call last):\n    ...\nKeyError: 'a'"

    (outcome,) = run_page(tmp_path, fence(source, "pycon"))

    assert [(str(c.place), c.old, c.new) for c in outcome.corrections] == [
        ("page0.md:5", ("KeyError: 'a'",), ("KeyError: 'b'",))
    ]


@pytest.mark.parametrize("header", ["python", "pycon"])
def test_comments_may_stand_above_the_first_prompt(tmp_path: Path, header: str) -> None:
    outcomes = run_page(tmp_path, fence("# One.\n\n# Two.\n>>> 1\n2", header))

    assert [outcome.problem for outcome in outcomes] == ["Its output differs."]


def test_a_console_without_a_prompt_is_executed_as_it_stands(tmp_path: Path) -> None:
    in_a_string = 'text = """\n>>> 1\n2"""'

    outcomes = run_page(tmp_path, fence("a = 1", "pycon") + page("assert a == 1", in_a_string))

    assert statuses(outcomes) == ["passed"] * 3
