"""Fixtures of the project: what Python, shell and commands have of them, and when they are left."""

from __future__ import annotations

import shlex
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import check
from docgen.settings.sections import Settings
from tests.unit.runners.pages import fence, nothing_left, statuses

COMMANDS = {"gadget": f"{shlex.quote(sys.executable)} {{file}}"}

# Modules that were imported stay, so each test has one of its own name.
MODULE = """\
import contextlib
import decimal
import os
import pathlib

LOG = {log!r}

def log(word):
    with open(LOG, "a") as file:
        file.write(word + " ")

@contextlib.contextmanager
def shop():
    log("in")
    yield {value}
    log("out")

@contextlib.contextmanager
def torn():
    yield "x"
    raise ValueError("still open.")

@contextlib.contextmanager
def other():
    log("in2")
    yield "second"
    log("out2")
"""


def log_file(folder: Path) -> Path:
    """Beside the project, which snippets do not write to."""
    return folder.with_name(f"{folder.name}-log")


def run(folder: Path, value: str, *blocks: str, **section: Any) -> list[Outcome]:
    """The outcomes of a page's blocks in a project whose fixture `shop` gives a value."""
    name = f"fixtures_of_{folder.name}"
    (folder / f"{name}.py").write_text(MODULE.format(log=str(log_file(folder)), value=value))
    (folder / "page.md").write_text("\n".join(blocks))
    snippets = {"paths": ["page.md"], "run": ["python", "shell"], "commands": COMMANDS, **section}
    fixtures = {"shop": f"{name}:shop", "other": f"{name}:other", "torn": f"{name}:torn"}
    settings = Settings.model_validate({"snippets": snippets, "fixtures": fixtures})
    with ThreadPoolExecutor(1) as executor:
        return list(check(settings, folder, executor=executor).outcomes)


def log_of(folder: Path) -> list[str]:
    file = log_file(folder)
    return file.read_text().split() if file.exists() else []


SHELL, GADGET, PYTHON = 'sh {fixture="shop"}', 'gadget {fixture="shop"}', 'python {fixture="shop"}'
SHOW = "import os; print(os.environ['SHOP'])"
GIVEN = {
    "a text": ("'a  b $HOME `x`\\n\"é'", 'a  b $HOME `x`\n"é\n'),
    "no text": ("''", "\n"),
    "a path": ("pathlib.Path('/a b')", "/a b\n"),
    "a number": ("5432", "5432\n"),
    "a number with a point": ("0.5", "0.5\n"),
}


@pytest.mark.parametrize(("value", "shown"), GIVEN.values(), ids=GIVEN)
def test_a_shell_and_a_command_have_what_a_fixture_gives_as_a_variable(
    tmp_path: Path, value: str, shown: str
) -> None:
    outcomes = run(tmp_path, value, fence('echo "$SHOP"', SHELL), fence(SHOW, GADGET))

    assert [(outcome.status, outcome.output) for outcome in outcomes] == [(Status.PASSED, shown)] * 2
    assert log_of(tmp_path) == ["in", "out"]


def test_a_mapping_becomes_the_variables_that_it_names(tmp_path: Path) -> None:
    value = "{'HOST': 'here', 'Port_2': 8000, '_x': pathlib.Path('/a')}"

    (outcome,) = run(tmp_path, value, fence('echo "$HOST $Port_2 $_x ${SHOP-none}"', SHELL))

    assert (outcome.status, outcome.output) == (Status.PASSED, "here 8000 /a none\n")


def test_a_fixture_that_only_makes_something_ready_gives_no_variable(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, "", fence('echo "${SHOP-none}"', SHELL))

    assert (outcome.status, outcome.output) == (Status.PASSED, "none\n")
    assert log_of(tmp_path) == ["in", "out"]


TAKEN = "a shell takes a text, a path, a number, or a mapping of names to these."
UNFIT = {
    "a list": ("[1]", "a list"),
    "an object": ("decimal.Context()", "a Context"),
    "bytes": ("b'x'", "a bytes"),
    "a truth": ("True", "a bool"),
    "a null character": ("'a\\0b'", "a text with a null character"),
    "an odd name": ("{'a b': 'c'}", "a mapping with 'a b', which is no name of a variable"),
    "a number for a name": ("{1: 'c'}", "a mapping with 1, which is no name of a variable"),
    "an odd value": ("{'A': ['c']}", "a mapping in which 'A' is a list"),
}


@pytest.mark.parametrize(("value", "said"), UNFIT.values(), ids=UNFIT)
@pytest.mark.parametrize("header", [SHELL, GADGET, 'sh {fixture="shop" test="xfail"}'])
def test_what_no_shell_can_take_is_said_and_nothing_is_executed(
    tmp_path: Path, header: str, value: str, said: str
) -> None:
    (outcome,) = run(tmp_path, value, fence("touch made", header))

    assert (outcome.status, outcome.problem) == (Status.BROKEN, f"Fixture 'shop' gives {said}; {TAKEN}")
    assert log_of(tmp_path) == ["in", "out"]


def test_python_shell_and_commands_of_a_session_share_one(tmp_path: Path) -> None:
    outcomes = run(
        tmp_path,
        "{'WHERE': os.getcwd()}",
        fence('test "$WHERE" = "$PWD"', SHELL),
        fence("shop['MORE'] = 'from python'", PYTHON),
        fence("import os; print(os.environ['MORE'])", GADGET),
        fence('echo "${MORE-none}"', "sh"),
        fence("assert len(shop) == 2"),
    )

    assert statuses(outcomes) == ["passed"] * 5
    assert [outcome.output for outcome in outcomes[2:4]] == ["from python\n", "none\n"]
    assert log_of(tmp_path) == ["in", "out"]


def test_variables_of_a_fixture_hold_for_the_shell_below_and_for_no_other_session(tmp_path: Path) -> None:
    show = 'echo "${SHOP-none}"'

    outcomes = run(tmp_path, "'x'", fence(show, SHELL), fence(show, "sh"), fence(show, "sh {standalone}"))

    assert [outcome.output for outcome in outcomes] == ["x\n", "x\n", "none\n"]


def test_each_session_enters_its_own(tmp_path: Path) -> None:
    alone = 'sh {fixture="shop" standalone}'

    run(tmp_path, "'x'", fence("true", alone), fence("true", alone))

    assert log_of(tmp_path) == ["in", "out", "in", "out"]


def test_several_are_entered_in_order_and_left_the_other_way_round(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, "'first'", fence("echo $SHOP $OTHER", 'sh {fixture="shop, other"}'))

    assert outcome.output == "first second\n"
    assert log_of(tmp_path) == ["in", "in2", "out2", "out"]


def test_what_a_fence_sets_comes_before_what_its_fixture_gives(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, "'given'", fence("echo $SHOP", 'sh {fixture="shop" env="SHOP=set"}'))

    assert outcome.output == "set\n"


@pytest.mark.parametrize(
    ("above", "asked", "below"),
    [
        ([], 'fixture="shop"', []),
        ([], 'fixture="shop"', [fence("assert True")]),
        ([fence("assert shop", PYTHON)], "", []),
        ([], "", [fence("assert shop", PYTHON)]),
    ],
    ids=["alone", "with Python last", "asked for by Python above", "asked for by Python below"],
)
def test_a_fixture_is_left_after_the_servers_of_the_shell(
    tmp_path: Path, above: list[str], asked: str, below: list[str]
) -> None:
    server = (
        "trap '' TERM\nwhile sleep .02; do test -z \"$(tail -c 5 $LOG | grep out)\" || touch $LOG.late; done"
    )

    with nothing_left():
        outcomes = run(
            tmp_path,
            "'x'",
            *above,
            fence(f"bash -c {shlex.quote(server)}", f'sh {{background env="LOG={tmp_path}/log" {asked}}}'),
            *below,
        )

    assert {outcome.status for outcome in outcomes} == {Status.PASSED}
    assert log_of(tmp_path) == ["in", "out"]
    assert not (tmp_path / "log.late").exists()


@pytest.mark.parametrize(
    ("failing", "status"),
    [("false", "failed"), ("sleep 99", "broken"), ("kill -9 $$", "broken")],
)
def test_a_fixture_is_left_however_the_session_ends(tmp_path: Path, failing: str, status: str) -> None:
    with nothing_left():
        outcomes = run(tmp_path, "'x'", fence(failing, SHELL), fence("true", "sh"), timeout=1)

    assert statuses(outcomes) == [status, "skipped"]
    assert log_of(tmp_path) == ["in", "out"]


RAISING = {
    "it raises": ("{}['x']", "Fixture 'shop' fails: it raised KeyError: 'x'."),
    "it ends the interpreter": ("exit(3)", "Fixture 'shop' fails: it ended the interpreter with code 3."),
    "it ends its process": ("os._exit(3)", "Fixture 'shop' fails: it ended its process, with exit code 3."),
    "it never ends": (
        "__import__('time').sleep(99)",
        "Fixture 'shop' fails: it took longer than 1 s.",
    ),
    "it prints a lot": ("print('y' * (1 << 21))", "Fixture 'shop' fails: it wrote more than 1024 KiB."),
    "it writes without end": (
        "[os.write(1, b'x' * (1 << 20)) for _ in iter(int, 1)]",
        "Fixture 'shop' fails: it wrote more than 1024 KiB.",
    ),
}


@pytest.mark.parametrize(("value", "problem"), RAISING.values(), ids=RAISING)
@pytest.mark.parametrize("header", [SHELL, GADGET])
def test_a_fixture_that_fails_breaks_the_snippet(
    tmp_path: Path, header: str, value: str, problem: str
) -> None:
    with nothing_left():
        first, second = run(tmp_path, value, fence("1", header), fence("1"), timeout=1)

    assert (first.status, first.problem, first.place) == (Status.BROKEN, problem, None)
    assert second.status is Status.SKIPPED


def test_the_lines_of_a_fixture_that_raises_are_told(tmp_path: Path) -> None:
    (shell,) = run(tmp_path, "{}['x']", fence("1", SHELL))
    (python,) = run(tmp_path, "{}['x']", fence("1", PYTHON))

    lines = [
        "Traceback (most recent call last):",
        f'  File "fixtures_of_{tmp_path.name}.py", line 15, in shop',
        "    yield {}['x']",
        "KeyError: 'x'",
    ]
    assert [line for line in shell.detail.splitlines() if "~" not in line] == lines
    assert [line for line in python.detail.splitlines() if "~" not in line] == lines


@pytest.mark.parametrize("header", ['sh {fixture="shoop"}', 'gadget {fixture="shoop"}'])
def test_a_fixture_that_nobody_knows_is_said_to_be_unknown(tmp_path: Path, header: str) -> None:
    (outcome,) = run(tmp_path, "1", fence("1", header))

    assert (outcome.status, outcome.problem) == (Status.BROKEN, "Fixture 'shoop' is unknown.")
    assert log_of(tmp_path) == []


def test_secrets_that_a_fixture_gives_are_told_nowhere(tmp_path: Path) -> None:
    value = "{'TOKEN': 'hunter2-hunter2', 'URL': 'postgresql://me:hunter3@here/x'}"

    outcomes = run(
        tmp_path,
        value,
        fence("echo $TOKEN $URL; false", 'sh {fixture="shop" standalone}'),
        fence("echo $TOKEN", 'sh {fixture="shop" standalone}'),
        fence("old", "output"),
    )

    assert statuses(outcomes) == ["failed", "failed"]
    assert "hunter" not in repr(outcomes)


def test_a_name_that_python_had_before_is_that_of_the_fixture_where_it_is_asked_for(tmp_path: Path) -> None:
    outcomes = run(tmp_path, "'given'", fence("shop = 'mine'"), fence("assert shop == 'given'", PYTHON))

    assert statuses(outcomes) == ["passed", "passed"]
    assert log_of(tmp_path) == ["in", "out"]


@pytest.mark.parametrize("header", ["python", "sh", "gadget"])
def test_a_fixture_that_does_not_end_well_is_told_by_the_last_snippet_that_asked_for_one(
    tmp_path: Path, header: str
) -> None:
    asking = f'{header} {{fixture="torn"}}'

    outcomes = run(tmp_path, "1", fence("", asking), fence("", asking), fence("", header))
    failing = run(tmp_path, "1", fence("1 / 0", asking), fence("", header))

    said = "At the end of the session, a fixture ended with ValueError: still open."
    assert [(outcome.status, outcome.problem) for outcome in outcomes] == [
        (Status.PASSED, ""),
        (Status.BROKEN, said),
        (Status.PASSED, ""),
    ]
    assert failing[0].status is Status.FAILED
    assert failing[0].problem.endswith(said)
