"""`#>` is judged as pytest-examples judges it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docgen.model.outcome import Outcome, Status
from docgen.runners.python.interpreter import prints as ours
from tests.unit.runners.pages import fence, is_well, page, run_page, run_pages, statuses
from tests.unit.runners.print_cases import CASES

# Runs every source with pytest-examples, as its run_print_check does, and says which are as printed.
ORACLE = """
import json, sys
from pathlib import Path
from _pytest.outcomes import Failed
from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.run_code import run_code

said = {}
for name, source in json.load(sys.stdin).items():
    file = Path("snippet.py")
    file.write_text(source)
    example = CodeExample.create(source)
    inserted, _ = run_code(
        example=example, python_file=file, loader=None, config=ExamplesConfig(), enable_print_mock=True,
        print_callback=None, include_print=None, module_globals=None, call=None,
    )
    try:
        inserted.check_print_statements(example)
        said[name] = True
    except Failed:
        said[name] = False
sys.__stdout__.write(json.dumps(said))
"""

# A comment that nothing prints is stale, and a `print` in `match` is one that pytest-examples cannot find.
OTHERWISE = {"no call": False, "match": True}


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Whether each case is right, says pytest-examples."""
    done = subprocess.run(
        [sys.executable, "-c", ORACLE],
        input=json.dumps(CASES),
        cwd=tmp_path_factory.mktemp("oracle"),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found: dict[str, bool] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """The outcome of each case, as a session of its own."""
    text = "".join(fence(source, "python {standalone}") for source in CASES.values())
    return dict(zip(CASES, run_page(tmp_path_factory.mktemp("cases"), text), strict=True))


@pytest.mark.parametrize("case", [case for case in CASES if "#>" in CASES[case] and case not in OTHERWISE])
def test_a_snippet_is_judged_as_pytest_examples_does(
    case: str, right: dict[str, bool], judged: dict[str, Outcome]
) -> None:
    assert (judged[case].status is Status.PASSED) is right[case], judged[case].detail


def test_there_are_right_and_wrong_cases(right: dict[str, bool]) -> None:
    assert sum(right.values()) >= 25
    assert list(right.values()).count(False) >= 12


@pytest.mark.parametrize("case", CASES)
def test_the_short_way_never_takes_what_is_wrong_for_right(case: str, right: dict[str, bool]) -> None:
    prints: list[ours.Print] = []
    code = compile(CASES[case], "snippet", "exec", dont_inherit=True)
    space = {"__name__": "snippet", "print": ours.recorder("snippet", 1, prints)}

    exec(code, space)

    if ours._is_plainly_so(CASES[case].split("\n"), prints, 0):
        assert right[case] or case in OTHERWISE


@pytest.mark.parametrize("case", OTHERWISE)
def test_where_pytest_examples_is_not_followed_it_still_says_what_we_think(
    case: str, right: dict[str, bool], judged: dict[str, Outcome]
) -> None:
    assert (judged[case].status is Status.PASSED) is OTHERWISE[case]
    assert right[case] is not OTHERWISE[case]


def test_a_difference_is_shown_at_its_line(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, "# A\n\n" + page("a = 1\n\nprint(a)\n#> 2\nprint(3)\n#> 3"))

    assert (outcome.status, outcome.problem) == (Status.FAILED, "What it prints differs.")
    assert str(outcome.place) == "page0.md:7"
    assert [line for line in outcome.detail.splitlines() if line[:1] in "+-"][2:] == ["-#> 2", "+#> 1"]


def test_those_below_a_difference_are_executed(tmp_path: Path) -> None:
    assert statuses(run_page(tmp_path, page("a = 1\nprint(a)\n#> 2", "assert a"))) == ["failed", "passed"]


def test_a_snippet_without_such_comments_prints_what_it_likes(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, page("print(1)"))

    assert is_well(outcome)
    assert outcome.output == "1\n"


def test_print_is_as_ever_after_a_snippet_whose_prints_were_recorded(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, page("print(1)\n#> 1", "assert 'built-in' in repr(print)"))

    assert statuses(outcomes) == ["passed", "passed"]


def test_what_functions_of_another_snippet_print_does_not_count_where_it_stands_elsewhere(
    tmp_path: Path,
) -> None:
    first = "def f():\n    print('f')\n    #> f\n\n\nf()"

    outcomes = run_page(tmp_path, page(first, "f()\nprint(1)\n#> 1"))

    assert statuses(outcomes) == ["passed", "passed"], outcomes[1].detail


@pytest.mark.parametrize(("shown", "status"), [("a\n    b", "passed"), ("a\n    c", "failed")])
def test_docstrings_have_other_quotation_marks(tmp_path: Path, shown: str, status: str) -> None:
    code = f"print('a\\\\nb')\n    '''\n    {shown}\n    '''\n    print(1)\n    #> 1"
    (tmp_path / "a.py").write_text(
        f'''def f():\n    """It.\n\n    ```python\n    {code}\n    ```\n    """\n'''
    )

    (outcome,) = run_pages(tmp_path, docstrings=["a.py"])

    assert outcome.status == status, outcome
    assert [correction.new for correction in outcome.corrections] == ([("b",)] if status == "failed" else [])
