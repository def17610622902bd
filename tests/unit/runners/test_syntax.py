"""Snippets that are not run are looked at, and fail at the line that cannot be read."""

from __future__ import annotations

import warnings

import pytest

from docgen.model.outcome import Outcome, Status
from docgen.readers.snippets.languages import PARSED
from docgen.runners.syntax import NAMES, READERS, look_at
from tests.unit.runners.snippets import executable

RIGHT = {
    "python": [
        "",
        "a = 1\n",
        "1 / 0\n",
        "from __future__ import annotations\n",
        ">>> 1 / 0\nTraceback (most recent call last):\nZeroDivisionError\n",
        ">>> def f():\n...     return 1\n\n>>> f()\n1\n",
        "a = '\\d'\n",
    ],
    "shell": [
        "",
        "rm -rf / --no-preserve-root\n",
        "for a in b; do\n  echo $a\ndone\n",
        "$ docgen write docs\nWritten: docs/ (77 new).\n",
        "$ echo a \\\n    b\na b (c\n",
        "$ cat <<X\n> (\n> X\n(\n",
        "cat <<X\n(\nX\n",
    ],
    "toml": ["", "[a]\nb = 1\n", "a = [\n  1,\n]\n"],
    "json": ["{}", '{"a": [1, null]}\n', "1\n"],
    "yaml": ["", "a: 1\n", "a: !include b.yml\n", "a: 1\n---\nb: 2\n", "- &a b\n- *a\n", "{{ x }}: 1\n"],
    "ini": ["", "[a]\nb = 1\n", "[a]\nb\n", "[a]\nb=1\n[a]\nb=2\n", "[a]\nb = %(c)s\n"],
    "dockerfile": [
        "",
        "FROM a\nRUN b\n",
        "# a\nfrom a as b\n\nRUN a && \\\n    # why\n    b\n",
        "FROM a\nRUN <<X\n  anything\nX\nCOPY <<-'Y' <<Z /c\n1\nY\n2\nZ\nCMD d\n",
    ],
}
# Each with the line that is named; None where the reader does not say it.
WRONG: dict[str, list[tuple[str, int | None, str]]] = {
    "python": [
        ("a = 1\nb = = 2\n", 2, "It is no Python: invalid syntax."),
        ("def f():\nreturn 1\n", 2, "It is no Python: expected an indented block"),
        ("a = 1\0\n", None, "It is no Python: source code string cannot contain null bytes."),
        (">>> a = 1\n>>> b = = 2\n", 2, "It is no Python: invalid syntax."),
        (">>>a\n", None, "It is no Python:"),
        ("-" * 100_000 + "1", None, "It is no Python: "),
    ],
    "shell": [
        ("echo a\nfi\n", 2, "It is no Bash: syntax error near unexpected token `fi'."),
        ("$ echo a\na\n$ done\n", 3, "It is no Bash: syntax error near unexpected token `done'."),
        ("echo 'a\n", 1, "It is no Bash: unexpected EOF while looking for matching `''."),
    ],
    "toml": [
        ("a = 1\nb =\n", 2, "It is no TOML: "),
        ("a = 1\na = 2\n", 2, "It is no TOML: "),
        ("a = " + "1" * 5_000, None, "It is no TOML: a number"),
    ],
    "json": [
        ('{\n  "a": 1,\n}\n', 3, "It is no JSON: Expecting property name"),
        ("", 1, "It is no JSON: Expecting value."),
        ("[" * 100_000, None, "It is no JSON: it is nested too deeply."),
        ("1" * 5_000, None, "It is no JSON: a number has too many digits."),
    ],
    "yaml": [
        ("a: 1\n b: 2\n", 2, "It is no YAML: mapping values are not allowed here."),
        ("a: [1\n", None, "It is no YAML: "),
        ("a: *b\n", 1, "It is no YAML: found undefined alias 'b'."),
        ("[" * 20_000, None, "It is no YAML: it is nested too deeply."),
    ],
    "ini": [
        ("a = 1\n", 1, "It is no INI file: a section such as [name] has to stand first."),
        ("[a]\nb = 1\n= 2\n", 3, "It is no INI file: a line is neither a section nor a key with a value."),
    ],
    "dockerfile": [
        ("FROM a\nRUM b\n", 2, "It is no Dockerfile: 'RUM' is no instruction."),
        ("FROM a\nRUN <<X\nX\nb\n", 4, "It is no Dockerfile: 'b' is no instruction."),
    ],
}


def looked_at(source: str, language: str) -> Outcome:
    return look_at(executable(source, language), language)


@pytest.mark.parametrize(("language", "source"), [(name, text) for name in RIGHT for text in RIGHT[name]])
def test_what_can_be_read_has_passed(language: str, source: str) -> None:
    outcome = looked_at(source, language)

    assert (outcome.status, outcome.problem) == (Status.PASSED, "")


@pytest.mark.parametrize(
    ("language", "source", "line", "problem"),
    [(name, *case) for name, cases in WRONG.items() for case in cases],
    ids=[f"{name}-{number}" for name, cases in WRONG.items() for number in range(len(cases))],
)
def test_what_cannot_be_read_fails_at_its_line(
    language: str, source: str, line: int | None, problem: str
) -> None:
    outcome = looked_at(source, language)

    assert outcome.status is Status.FAILED
    assert outcome.problem.startswith(problem)
    assert outcome.place is not None
    if line is not None:
        assert str(outcome.place) == f"page.md:{10 + line}"


def test_nothing_is_executed(tmp_path_factory: pytest.TempPathFactory) -> None:
    there = tmp_path_factory.mktemp("there") / "executed"

    looked_at(f"open({str(there)!r}, 'w')\n", "python")
    looked_at(f"touch {there}\n$(touch {there})\n", "shell")
    looked_at(f"!!python/object/apply:os.system ['touch {there}']\n", "yaml")

    assert not there.exists()


def test_warnings_of_the_compiler_stay_inside() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        looked_at("a = '\\d'\nassert (a, 1)\n", "python")

    assert caught == []


def test_without_bash_a_shell_snippet_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    outcome = looked_at("echo a\n", "shell")

    assert outcome.status is Status.BROKEN
    assert outcome.problem.startswith("Bash could not look at it:")


def test_every_language_with_a_syntax_has_a_reader_and_a_name() -> None:
    assert set(PARSED.values()) <= set(READERS)
    assert set(READERS) == set(NAMES)


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        ("python", "\n(\n]\n", "closing parenthesis ']' does not match opening parenthesis '(' on line 12."),
        ("python", ">>> 1\n1\n>>> (\n... ]\n", "opening parenthesis '(' on line 13."),
        ("toml", "a = 1\nb =\n", "(at line 12, column 4)."),
    ],
)
def test_lines_in_what_is_said_are_those_of_the_page(language: str, source: str, said: str) -> None:
    assert looked_at(source, language).problem.endswith(said)


def test_comments_may_stand_above_the_first_prompt_of_a_console() -> None:
    snippet = executable("# One.\n>>> 1\n1 and (\n", "pycon")

    assert look_at(snippet, "python").status is Status.PASSED
