"""Python snippets are executed in order, and fail at their line of the page."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from docgen.model.outcome import Status
from tests.unit.runners.pages import fence, is_well, page, run_page, run_pages, statuses


def test_snippets_of_a_page_share_their_state(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, page("a = 1\ndef f(): return a", "a = 2", "assert f() == 2"))

    assert statuses(outcomes) == ["passed"] * 3


def test_a_snippet_is_the_main_program_of_its_page(tmp_path: Path) -> None:
    sources = (
        "assert __name__ == '__main__'",
        "import sys, pickle\nclass A: pass\nassert type(pickle.loads(pickle.dumps(A()))) is A",
        "assert sys.modules['__main__'].A is A",
    )

    outcomes = run_page(tmp_path, page(*sources))

    assert statuses(outcomes) == ["passed"] * 3


def test_a_snippet_finds_nothing_of_what_executes_it(tmp_path: Path) -> None:
    sources = (
        "import sys\nassert [name for name in sys.modules if name.startswith('docgen')] == []",
        "assert '' not in sys.path\nassert len(set(sys.path)) == len(sys.path), sys.path",
    )

    outcomes = run_page(tmp_path, page(*sources))

    assert [outcome.problem for outcome in outcomes] == ["", ""]


def test_a_module_that_a_page_replaced_is_its_own_on_the_next_page(tmp_path: Path) -> None:
    replaced = page(
        "import sys, types\nsys.modules['json'] = types.ModuleType('json')\ndel sys.modules['re']"
    )
    needs = page("import json, sys\nprint(json.dumps([1]), 're' in sys.modules)")

    _, other = run_pages(tmp_path, replaced, needs)

    assert (other.output, other.problem) == ("[1] True\n", "")


@pytest.mark.parametrize(
    "before",
    ["", "- item\n\n    ", "> ", "1. one\n\n    - two\n\n        ", '!!! note\n    === "Tab"\n\n        '],
    ids=["margin", "list", "quotation", "list in a list", "tab in an admonition"],
)
def test_a_traceback_names_the_line_of_the_page_at_any_indent(tmp_path: Path, before: str) -> None:
    *above, margin = before.split("\n")
    lines = ["```python", "def f():", "    raise ValueError('no')", "", "f()", "```"]
    text = "\n".join([*above, *(f"{margin}{line}" for line in lines), ""])

    (outcome,) = run_page(tmp_path, text)

    first = len(above) + 1
    assert (outcome.status, outcome.problem) == (Status.FAILED, "It raised ValueError: no.")
    assert str(outcome.place) == f"page0.md:{first + 2}"
    assert outcome.detail.splitlines() == [
        "Traceback (most recent call last):",
        f'  File "page0.md", line {first + 4}, in <module>',
        "    f()",
        f'  File "page0.md", line {first + 2}, in f',
        "    raise ValueError('no')",
        "ValueError: no",
    ]


def test_a_traceback_goes_through_functions_of_earlier_snippets(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, page("def f(n):\n    return 1 / n", "f(1)", "f(0)"))

    assert statuses(outcomes) == ["passed", "passed", "failed"]
    assert 'File "page0.md", line 11, in <module>' in outcomes[2].detail
    assert 'File "page0.md", line 3, in f' in outcomes[2].detail


def test_a_mistake_in_the_syntax_is_at_its_line(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, "# A\n\n" + page("a = 1\nb = = 2\n"))

    assert str(outcome.place) == "page0.md:5"
    assert outcome.problem == "It raised SyntaxError: invalid syntax."


def test_a_cause_is_told_too(tmp_path: Path) -> None:
    source = "try:\n    {}['a']\nexcept KeyError as error:\n    raise RuntimeError('lost') from error"

    (outcome,) = run_page(tmp_path, page(source))

    assert "KeyError: 'a'" in outcome.detail
    assert str(outcome.place) == "page0.md:5"


def test_what_raises_keeps_those_below_it_from_running(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, page("a = 1", "1 / 0", "a"))

    assert statuses(outcomes) == ["passed", "failed", "skipped"]
    assert outcomes[2].problem == (
        "Not run: the snippet in line 5, whose state it would share, did not end well."
    )


def test_the_future_of_one_snippet_is_not_that_of_the_next(tmp_path: Path) -> None:
    first = "from __future__ import annotations\ndef f(a: 1): pass\nassert f.__annotations__['a'] == '1'"

    outcomes = run_page(tmp_path, page(first, "def f(a: 1): pass\nassert f.__annotations__['a'] == 1"))

    assert statuses(outcomes) == ["passed", "passed"]


def test_a_snippet_that_says_that_it_fails_has_to_fail(tmp_path: Path) -> None:
    header = 'python {test="xfail: division"}'

    outcomes = run_page(tmp_path, fence("1 / 0", header) + fence("1", header) + fence("1"))

    assert statuses(outcomes) == ["passed", "failed", "passed"]
    assert outcomes[0].problem == "It fails, as it says."
    assert outcomes[1].problem == "It says that it fails, and it does not."


def test_a_snippet_for_a_later_python_is_skipped_and_the_session_goes_on(tmp_path: Path) -> None:
    now = f"{sys.version_info[0]}.{sys.version_info[1]}"

    outcomes = run_page(
        tmp_path,
        fence("a = 1", f'python {{requires="{now}"}}')
        + fence("nonsense", 'python {requires="4.0"}')
        + fence("assert a", 'python {requires="3"}'),
    )

    assert statuses(outcomes) == ["passed", "skipped", "passed"]
    assert outcomes[1].problem == "It requires Python 4.0 or later."


@pytest.mark.parametrize("timeout", ["soon", "0", "-1", "nan", "1e9"])
def test_a_timeout_that_is_no_time_breaks_the_snippet_alone(tmp_path: Path, timeout: str) -> None:
    outcomes = run_page(tmp_path, fence("1", f'python {{timeout="{timeout}"}}') + fence("1"))

    assert statuses(outcomes) == ["broken", "passed"]
    assert outcomes[0].problem == f"timeout={timeout!r} is no number of seconds."


def test_a_fixture_that_nobody_knows_breaks_the_snippet_alone(tmp_path: Path) -> None:
    outcomes = run_page(tmp_path, fence("1", 'python {fixture="shop"}') + fence("1"))

    assert statuses(outcomes) == ["broken", "passed"]
    assert outcomes[0].problem == "Fixture 'shop' is unknown."


def test_a_snippet_sees_its_folder_and_the_project_and_a_few_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    monkeypatch.setenv("SHOWN", "y")
    (tmp_path / "shop.py").write_text("price = 3\n")
    source = (
        "import os, pathlib, tempfile, shop\n"
        "assert shop.price == 3\n"
        "assert 'SECRET_TOKEN' not in os.environ and os.environ['SHOWN'] == 'y'\n"
        "here = pathlib.Path.cwd()\n"
        "assert list(here.iterdir()) == [] and pathlib.Path.home() == here\n"
        "pathlib.Path('mine.py').write_text('a = 1')\n"
        "import mine\n"
        "print(here.name)"
    )

    (outcome,) = run_page(tmp_path, page(source), env=("SHOWN",))

    assert is_well(outcome), outcome.detail
    assert outcome.output.startswith("docgen-")
    assert not Path(tempfile.gettempdir(), outcome.output.strip()).exists()


def test_what_a_snippet_writes_is_kept_from_both_streams_and_from_programs(tmp_path: Path) -> None:
    source = (
        "import os, subprocess, sys\n"
        "print('one ü')\nprint('two', file=sys.stderr)\nos.write(1, b'three\\n')\n"
        "subprocess.run(['echo', 'four'])\nsys.stdout.buffer.write(b'\\xff\\n')"
    )

    (outcome,) = run_page(tmp_path, page(source))

    assert outcome.output == "one ü\nthree\nfour\n\\xff\ntwo\n"


def test_standard_input_is_empty(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, page("import sys\nassert sys.stdin.read() == ''\ninput()"))

    assert outcome.problem == "It raised EOFError: EOF when reading a line."


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("raise ValueError('one\\ntwo')", "It raised ValueError: one."),
        ("e = ValueError('one.')\ne.add_note('two')\nraise e", "It raised ValueError: one."),
        ("raise ExceptionGroup('one', [ValueError(2)])", "It raised ExceptionGroup: one (1 sub-exception)."),
        ("raise ValueError", "It raised ValueError."),
        ("raise ValueError('really?')", "It raised ValueError: really?"),
        ("import sys\nsys.exit(False)", "It ended the interpreter with code 0."),
    ],
    ids=["lines", "note", "group", "nothing", "question", "bool"],
)
def test_a_problem_is_the_first_line_of_what_was_raised(tmp_path: Path, source: str, problem: str) -> None:
    (outcome,) = run_page(tmp_path, page(source))

    assert outcome.problem == problem


@pytest.mark.parametrize("margin", ["", "    "])
def test_inspect_finds_the_source_of_what_a_snippet_defines(tmp_path: Path, margin: str) -> None:
    source = """import inspect
class A:
    x = 1
def f():
    return 2
assert inspect.getsource(A) == "class A:\\n    x = 1\\n"
assert inspect.getsource(f) == "def f():\\n    return 2\\n"
assert inspect.getmodule(inspect.currentframe()).__name__ == "__main__"
assert __file__.endswith("/page0.md")"""
    later = "import inspect\nassert inspect.getsource(f).startswith('def f')"
    fenced = [f"{margin}{line}" for line in f"{page(source)}\n{page(later)}".split("\n")]

    outcomes = run_page(tmp_path, "\n".join(["- item", "", *fenced]))

    assert [outcome.problem for outcome in outcomes] == ["", ""]


def test_pydantic_finds_the_docstrings_of_attributes(tmp_path: Path) -> None:
    source = """from pydantic import BaseModel, ConfigDict
class M(BaseModel):
    model_config = ConfigDict(use_attribute_docstrings=True)
    x: int
    "The x."
print(M.model_fields["x"].description)
#> The x."""

    assert statuses(run_page(tmp_path, page(source))) == ["passed"]


def test_processes_that_are_spawned_do_not_read_the_page_as_python(tmp_path: Path) -> None:
    source = """import math, multiprocessing
with multiprocessing.get_context("spawn").Pool(1) as pool:
    print(pool.map(math.sqrt, [4]))
#> [2.0]"""

    assert [o.problem for o in run_page(tmp_path, page(source.replace("#>", "    #>")))] == [""]


LEAVES = {
    "a context variable": (
        "import html, contextvars\nhtml.v = contextvars.ContextVar('v', default=0)\nhtml.v.set(5)",
        "import html\nassert html.v.get() == 0",
    ),
    "decimal's context": (
        "import decimal\ndecimal.getcontext().prec = 3",
        "import decimal\nassert decimal.getcontext().prec == 28",
    ),
    "a handler of logging": (
        "import logging\nlogging.basicConfig(level='INFO')\nlogging.disable()\nlogging.captureWarnings(True)",
        """import logging, warnings
assert not logging.root.handlers and logging.root.level == 30
assert not logging.root.manager.disable
assert 'logging' not in warnings.showwarning.__module__""",
    ),
    "a loop that has run": (
        "import asyncio\nasync def f(): return 1\nassert asyncio.run(f()) == 1",
        "import asyncio\nassert asyncio.get_event_loop()",
    ),
}


@pytest.mark.parametrize("what", LEAVES)
def test_a_page_leaves_nothing_to_the_next(tmp_path: Path, what: str) -> None:
    outcomes = run_pages(tmp_path, *map(page, LEAVES[what]))

    assert all(map(is_well, outcomes)), outcomes


def test_snippets_of_a_page_share_context_variables(tmp_path: Path) -> None:
    first = "import contextvars\nv = contextvars.ContextVar('v')\nv.set(5)"

    assert statuses(run_page(tmp_path, page(first, "assert v.get() == 5"))) == ["passed"] * 2
