"""Snippets of further languages, executed by commands: what they see, say and share, and how they end."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

from docgen.model.outcome import Outcome, Status
from tests.unit.runners.pages import fence, nothing_left, run_page, statuses

# A Python that docgen knows nothing of; its files have the suffix of a text.
GADGET = shlex.quote(sys.executable)
COMMANDS = {
    "gadget": f"{GADGET} {{file}}",
    "piped": f"{GADGET} -",
    "awk": "awk -f {file}",
    "upper": "tr a-z A-Z",
}


def run(folder: Path, *blocks: str, commands: dict[str, str] | None = None, **section: Any) -> list[Outcome]:
    """The outcomes of a page's blocks; what runs is only what has a command."""
    return run_page(folder, "\n".join(blocks), commands=commands or COMMANDS, **{"run": [], **section})


def one(folder: Path, source: str, header: str = "gadget", **section: Any) -> Outcome:
    (outcome,) = run(folder, fence(source, header), **section)
    return outcome


def output(text: str) -> str:
    return fence(text, "output")


@pytest.mark.parametrize(
    ("header", "source", "written"),
    [
        ("awk", 'BEGIN { print "a" }', "a\n"),
        ("gawk", 'BEGIN { print "a" }', "a\n"),
        ("upper", "naïve & $HOME `x` 'y'", "NAïVE & $HOME `X` 'Y'\n"),
        ("gadget", "print('é', 1)", "é 1\n"),
        ("piped", "print(2)", "2\n"),
        ("gadget", "import sys\nprint(repr(sys.stdin.read()), len(sys.argv))", "'' 1\n"),
        ("gadget", "", ""),
    ],
)
def test_a_snippet_is_given_to_its_program(tmp_path: Path, header: str, source: str, written: str) -> None:
    outcome = one(tmp_path, source, header)

    assert (outcome.status, outcome.problem, outcome.output) == (Status.PASSED, "", written)


def test_the_file_lies_in_the_session_s_folder_with_the_suffix_of_its_language_and_is_removed(
    tmp_path: Path,
) -> None:
    show = "import os\nprint(os.listdir(), os.path.samefile(__file__, os.listdir()[0]))"

    first, second = run(
        tmp_path, fence(show, "js"), fence(show, "js"), commands={"javascript": f"{GADGET} {{file}}"}
    )

    assert first.output == second.output == "['snippet.js'] True\n"
    assert [file.name for file in tmp_path.iterdir()] == ["page0.md"]


def test_a_file_that_a_page_made_is_not_written_over(tmp_path: Path) -> None:
    first, second = run(
        tmp_path,
        fence("import os\nopen('snippet.txt', 'w').write(f'mine {os.listdir()}')", "piped"),
        fence("print(open('snippet.txt').read(), __file__.split('/')[-1])", "gadget"),
    )

    assert (first.status, second.output) == (Status.PASSED, "mine ['snippet.txt'] snippet-2.txt\n")


def test_blocks_share_the_folder_and_nothing_else(tmp_path: Path) -> None:
    outcomes = run(
        tmp_path,
        fence("a = 1\nopen('kept', 'w').write('x')"),
        fence("print(open('kept').read(), 'a' in globals())", "gadget"),
        fence("cat kept", "sh"),
        run=["python", "shell"],
    )
    others = run(
        tmp_path, fence("a = 1\nopen('kept', 'w').write('x')", "gadget"), fence("print(a)", "gadget")
    )

    assert [outcome.output for outcome in outcomes] == ["", "x False\n", "x"]
    assert statuses(others) == ["passed", "failed"]


def test_a_failure_names_the_line_of_the_page_that_the_program_names(tmp_path: Path) -> None:
    outcome = one(tmp_path, "def f():\n    raise ValueError('no')\n\nf()")

    assert outcome.status is Status.FAILED
    assert outcome.problem == "The command ended with exit code 1."
    assert (outcome.place and outcome.place.line) == 5
    assert outcome.detail.splitlines()[1:6:2] == [
        "Traceback (most recent call last):",
        "    f()",
        "    raise ValueError('no')",
    ]
    assert '"page0.md", line 5' in outcome.detail
    assert "snippet.txt" not in "".join(outcome.detail.splitlines()[1:])


SAID = {
    "as most say it": ("print(f'{f}:2:7: no')", 3),
    "without a folder": ("print('./snippet.txt:1: no')", 2),
    "as shells say it": ("print(f'{f}: 2: no')", 3),
    "as Bash says it": ("print(f'{f}: line 2: no')", 3),
    "at line": ("print(f'no at {f} line 2.')", 3),
    "on line": ("print(f'no in {f} on line 1')", 2),
    "as an address": ("print(f'file://{f}:2')", 3),
    "the first of several": ("print(f'{f}:2'); print(f'{f}:1')", 3),
    "one beyond its end": ("print(f'{f}:9')", 2),
    "of another file": ("print(f'other-{f}.bak:2')", 2),
}


@pytest.mark.parametrize(("say", "line"), SAID.values(), ids=SAID)
def test_programs_name_lines_in_their_ways(tmp_path: Path, say: str, line: int) -> None:
    outcome = one(tmp_path, f"f = __file__; {say}\nraise SystemExit(3)")

    assert (outcome.place and outcome.place.line) == line


def test_output_below_is_compared_and_corrected(tmp_path: Path) -> None:
    well, ill, wild = run(
        tmp_path,
        fence("print(1)", "gadget"),
        output("1"),
        fence("print(2)\nimport sys; print('said', file=sys.stderr)", "gadget"),
        output("3"),
        fence("for n in range(9): print(n)", "gadget"),
        output("0\n...\n8"),
    )

    assert statuses([well, ill, wild]) == ["passed", "failed", "passed"]
    assert ill.problem == "Its output differs from what stands below it."
    assert [(change.old, change.new) for change in ill.corrections] == [(("3",), ("2",))]
    assert ill.output == "2\nsaid\n"


def test_output_that_looks_like_a_line_of_the_file_is_compared_as_it_is(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, fence("print('snippet.txt:1')", "gadget"), output("1"))

    assert (outcome.place and outcome.place.line) == 5
    assert outcome.detail.splitlines()[-1] == "+snippet.txt:1"


def test_a_line_that_the_snippet_does_not_have_is_told_as_it_is(tmp_path: Path) -> None:
    outcome = one(tmp_path, "print('snippet.txt:1 snippet.txt:9')\nraise SystemExit(3)")

    assert outcome.detail.splitlines()[-1] == "page0.md:2 snippet.txt:9"


OPTIONS = {
    "an exit code": ('gadget {exit="3"}', "raise SystemExit(3)", "passed"),
    "another exit code": ('gadget {exit="3"}', "raise SystemExit(4)", "failed"),
    "no exit code": ("gadget", "raise SystemExit(3)", "failed"),
    "to fail": ('gadget {test="xfail"}', "raise SystemExit(3)", "passed"),
    "to fail, and does not": ('gadget {test="xfail"}', "1", "failed"),
    "a folder": ('gadget {cwd="sub"}', "open('in-sub')", "passed"),
    "a folder that is not there": ('gadget {cwd="nowhere"}', "1", "failed"),
    "variables": ('gadget {env="A=1"}', "import os; assert os.environ['A'] == '1'", "passed"),
    "variables that are none": ('gadget {env="A"}', "1", "failed"),
    "a terminal": ("gadget {pty}", "import sys; assert sys.stdout.isatty()", "passed"),
    "a time that is none": ('gadget {timeout="soon"}', "1", "failed"),
}


@pytest.mark.parametrize(("header", "source", "status"), OPTIONS.values(), ids=OPTIONS)
def test_options_mean_what_they_mean_for_shell(tmp_path: Path, header: str, source: str, status: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/in-sub").touch()

    assert one(tmp_path, source, header).status == status


def test_folder_and_variables_hold_for_the_blocks_below_too(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    show = "import os; print(os.path.basename(os.getcwd()), os.environ.get('A'))"

    outcomes = run(
        tmp_path,
        fence(show, 'gadget {cwd="sub" env="A=1"}'),
        fence(show, "gadget"),
        fence(show, "gadget {standalone}"),
    )

    assert [outcome.output for outcome in outcomes[:2]] == ["sub 1\n", "sub 1\n"]
    assert outcomes[2].output.split()[1] == "None"


def test_a_server_goes_on_for_the_blocks_below_and_keeps_its_file(tmp_path: Path) -> None:
    serve = (
        "import os, time\nprint('ready', flush=True)\n"
        "while not os.path.exists('asked'): time.sleep(.01)\n"
        "open('seen', 'w').write(str('sleep(60)' in open(__file__).read()))\ntime.sleep(60)"
    )
    look = (
        "import os, time\nopen('asked', 'w')\n"
        "while not (os.path.exists('seen') and open('seen').read()): time.sleep(.01)\n"
        "print(open('seen').read())"
    )

    with nothing_left():
        first, second = run(
            tmp_path, fence(serve, 'gadget {background ready="ready"}'), fence(look, "gadget")
        )

    assert (statuses([first, second]), second.output) == (["passed", "passed"], "True\n")


def test_snippets_see_no_variable_that_the_settings_do_not_name_and_no_secret_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOP_TOKEN", "hunter2-hunter2")
    monkeypatch.setenv("OTHER", "unseen")

    outcome = one(
        tmp_path, "import os; print(os.environ['SHOP_TOKEN'], os.environ['OTHER'])", env=["SHOP_TOKEN"]
    )
    shown = one(tmp_path, "import os; exit(os.environ['SHOP_TOKEN'])", env=["SHOP_TOKEN"])

    assert "KeyError: 'OTHER'" in outcome.detail
    assert "hunter2" not in json.dumps([shown.detail, shown.output])
    assert "***" in shown.detail


@pytest.mark.parametrize(
    "program", ["no-such-program {file}", "./no-such-program {file}", "'two words' {file}"]
)
def test_a_program_that_is_not_there_is_said_to_be_missing(tmp_path: Path, program: str) -> None:
    outcome = one(tmp_path, "1", "gadget", commands={"gadget": program})

    name = shlex.split(program)[0]
    assert outcome.status is Status.BROKEN
    assert outcome.problem == (
        f"There is no program {name!r} to execute it: install it, or correct 'gadget' in [snippets.commands]."
    )


def test_a_program_of_the_project_is_found_whatever_the_folder(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    tool = tmp_path / "tools/my tool"
    tool.write_text('#!/bin/sh\necho "$1 $PWD" | sed "s:/.*/::g"; cat "$2"\n')
    tool.chmod(0o755)

    outcome = one(tmp_path, "text", commands={"gadget": "'tools/my tool' 'a  $b' {file}"})

    assert (outcome.status, outcome.output.split("\n")[1]) == (Status.PASSED, "text")


def test_a_program_named_like_a_word_of_the_shell_is_that_program(tmp_path: Path) -> None:
    outcome = one(tmp_path, "text", "gadget", commands={"gadget": "test a = b"})

    assert (outcome.status, outcome.problem) == (Status.FAILED, "The command ended with exit code 1.")
    assert outcome.detail.startswith("$ /"), (
        "it is the program on PATH, and not what bash has under that name"
    )


HOSTILE = {
    "it never ends": ("import time; time.sleep(99)", "It took longer than 1 s."),
    "it is deaf": (
        "import signal, time\nfor n in (1, 2, 15): signal.signal(n, signal.SIG_IGN)\ntime.sleep(99)",
        "It took longer than 1 s.",
    ),
    "it writes without end": (
        "import sys\nfor _ in range(100): sys.stdout.write('x' * (1 << 20))",
        "It wrote more than 1024 KiB.",
    ),
    "its errors are without end": (
        "import sys\nfor _ in range(100): sys.stderr.write('x' * (1 << 20))",
        "It wrote more than 1024 KiB.",
    ),
}


@pytest.mark.parametrize(("source", "problem"), HOSTILE.values(), ids=HOSTILE)
def test_one_that_misbehaves_is_broken_and_those_below_it_are_not_run(
    tmp_path: Path, source: str, problem: str
) -> None:
    with nothing_left():
        first, second, other = run(
            tmp_path,
            fence(source, "gadget"),
            fence("1", "gadget"),
            fence("1", "gadget {standalone}"),
            timeout=1,
        )

    assert (first.status, first.problem) == (Status.BROKEN, problem)
    assert (second.status, other.status) == (Status.SKIPPED, Status.PASSED)


LEFT = {
    "a daemon": (
        "import os, time\nif os.fork(): os._exit(0)\nos.setsid()\nif os.fork(): os._exit(0)\n"
        "import signal; signal.signal(15, signal.SIG_IGN)\ntime.sleep(99)"
    ),
    "one that kills its group": (
        "import os, subprocess\nsubprocess.Popen(['sleep', '99'], start_new_session=True)\nos.killpg(0, 9)"
    ),
    "one that kills its parent": (
        "import os\nif not os.fork():\n    __import__('time').sleep(99)\nos.kill(os.getppid(), 9)"
    ),
    "one that deletes its folder": "import os, shutil\nshutil.rmtree(os.getcwd())",
}


@pytest.mark.parametrize("source", LEFT.values(), ids=LEFT)
def test_nothing_is_left_running_and_another_page_goes_on(tmp_path: Path, source: str) -> None:
    with nothing_left():
        outcomes = run(tmp_path, fence(source, "gadget"), fence("print(1)", "gadget {standalone}"))

    assert (outcomes[-1].status, outcomes[-1].output) == (Status.PASSED, "1\n")


def test_a_block_below_one_that_deleted_the_folder_has_it_again(tmp_path: Path) -> None:
    outcomes = run(
        tmp_path,
        fence("import os, shutil\nshutil.rmtree(os.getcwd())", "gadget"),
        fence("import os; print(os.listdir())", "gadget"),
    )

    assert (statuses(outcomes), outcomes[1].output) == (["passed", "passed"], "['snippet.txt']\n")
