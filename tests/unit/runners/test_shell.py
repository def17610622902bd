"""Shell snippets in a real bash: states, places, outputs, limits, and nothing left running."""

from __future__ import annotations

import os
import socket
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from docgen.model.origin import Origin
from docgen.model.outcome import Correction, Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.session import Session
from docgen.runners.shell.keeper import Keeper
from docgen.runners.shell.run import ShellSession
from tests.unit.runners.snippets import FENCE, OUTPUT, below, executable

Run = Callable[..., Outcome]


def snippet(source: str, language: str = "bash", **options: str) -> Snippet:
    return executable(source, language, **options)


def environment(**more: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MARK": uuid.uuid4().hex, **more}


def shell(folder: Path, *, timeout: float = 10.0, limit: int = 1 << 16, **more: str) -> ShellSession:
    session = Session(
        name="page.md",
        snippets=(),
        root=folder,
        environment=environment(**more),
        timeout=timeout,
        limit=limit,
    )
    return ShellSession(session, folder)


def running(session: ShellSession) -> list[str]:
    """What runs with the environment of a session, whoever is its parent."""
    mark = session._session.environment["MARK"]
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("MARK") == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.append(" ".join(process.cmdline()))
        except psutil.Error:
            continue
    return found


@pytest.fixture
def page(tmp_path: Path) -> Iterator[ShellSession]:
    """The shell of a page, of which nothing is left at the end."""
    # A server that other tests keep has children of its own, which come and go.
    before = set(psutil.Process().children())
    session = shell(tmp_path)
    yield session
    session.close()
    assert running(session) == []
    assert set(psutil.Process().children()) <= before


def line_of(outcome: Outcome) -> int | None:
    """The line of the snippet, from 1, that an outcome names."""
    return None if outcome.place is None else (outcome.place.line or 0) - FENCE


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        port: int = taken.getsockname()[1]
        return port


WELL = {
    "a command": "echo well\n",
    "nothing": "",
    "comments": "# one\n\n   # two; false\n",
    "a command over several lines": "echo one \\\n  two \\\n  three\n",
    "a line that is continued by none": "echo one \\\n",
    "a here-document": "cat <<'EOF'\nfalse; $(\n}\nEOF\n",
    "a here-document with tabs": "cat <<-END\n\tfalse\n\tEND\n",
    "two here-documents": "cat <<A <<B\na\nA\nb\nB\n",
    "quotes over lines": "echo 'a;\nfalse\n' \"b;\n# c\"\n",
    "a semicolon in quotes": "echo 'a; exit 3' \"b; exit 3\" c\\; # d; exit 3\n",
    "a loop": "for n in 1 2; do\n  false\n  echo $n; done\n",
    "a loop over numbers": "for ((n=0; n<2; n++)); do echo $n; done\n",
    "a condition": "if false; then exit 3\nelse\n  echo well\nfi\n",
    "a case": "case a in\n  a) echo well;;\n  b) false ;;\nesac; echo\n",
    "a function": "greet() {\n  false\n  echo well\n}\ngreet\n",
    "or": "false || echo well; false ||\n  echo well\n",
    "a subshell": "(cd /; false; echo well)\n( exit 3 ) || true\n",
    "a substitution": "echo $(false; echo `echo well; echo`) > /dev/null\n",
    "a substitution over lines": 'x=$(\n  false\n  echo a; )\ntest "$x" = a\n',
    "a process substitution": "cat <(echo a; echo b)\n",
    "arithmetic over lines": "x=$((1 +\n  2))\necho $x\ntest $x = 3\n",
    "arithmetic with a substitution over lines": "x=$((1 + $(echo 2\n)))\ntest $x = 3\n",
    "a subshell that is substituted": "x=$((echo a;\n  echo b) | tail -n 1)\ntest $x = b\n",
    "an array": "list=(a\n  b)\ntest ${#list[@]} = 2\n",
    "a negation": "! false\n",
    "a break without a loop": "break\necho well\n",
    "an extended pattern, switched on": "shopt -s extglob\necho !(a|b)\n",
    "exit 0": "echo well\nexit 0\nfalse\n",
}


@pytest.mark.parametrize("source", WELL.values(), ids=WELL)
def test_a_block_that_ends_well_has_passed(page: ShellSession, source: str):
    outcome = page.run(snippet(source))

    assert (outcome.status, outcome.place, outcome.problem) == (Status.PASSED, None, "")


ILL = {
    "the first command": ("false\necho on\n", 1, 1),
    "a later command": ("echo a\n\n# b\nls /nowhere 2>&1\n", 4, 2),
    "one of a line": ("echo a; false; echo b\n", 1, 1),
    "after a here-document": ("cat <<EOF\na\nb\nEOF\nfalse\n", 5, 1),
    "after a function": ("f() {\n  return 7\n}\nf\necho on\n", 4, 7),
    "the left of and": ("false && echo a\necho b\n", 1, 1),
    "a negation": ("echo a\n! true\necho b\n", 2, 1),
    "a pipeline": ("false | cat\necho on\n", 1, 1),
    "a subshell": ("(exit 5)\necho on\n", 1, 5),
    "a loop": ("for n in 1 2; do\n  test $n = 1\ndone\necho on\n", 1, 1),
    "exit": ("echo a\nexit 3\n", 2, 3),
    "under set -e": ("set -euo pipefail\necho a\nfalse\n", 3, 1),
    "an unset variable": ("set -u\necho $nothing\n", 2, 127),
    "a command that is not there": ("no-such-command\n", 1, 127),
    "a command that replaces the shell": ("echo a\nexec sh -c 'exit 4'\n", 2, 4),
}


@pytest.mark.parametrize(("source", "line", "code"), ILL.values(), ids=ILL)
def test_a_block_fails_at_the_line_of_its_first_command_that_failed(
    page: ShellSession, source: str, line: int, code: int
):
    outcome = page.run(snippet(source))

    assert (outcome.status, line_of(outcome)) == (Status.FAILED, line)
    assert outcome.problem == f"The command ended with exit code {code}."


UNREADABLE = {
    "a word out of place": ("echo a\nif true\nfi\n", 3),
    "an open quotation": ("echo a\necho 'b\n", 2),
    "a brace too many": ("}\necho a\n", 1),
    "an open here-document": ("echo a\ncat <<EOF\nb\n", 2),
    "an open loop": ("echo a\nfor n in 1; do\necho\n", 2),
}


@pytest.mark.parametrize(("source", "line"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_block_that_bash_cannot_read_fails_at_the_line(page: ShellSession, source: str, line: int):
    outcome = page.run(snippet(source))

    assert outcome.status is Status.FAILED
    assert outcome.problem.startswith("Bash cannot read it: ")
    assert line_of(outcome) == line


def test_the_detail_has_the_command_and_the_end_of_what_it_wrote(page: ShellSession):
    outcome = page.run(snippet("echo before\nsh -c 'seq 30; echo why >&2; exit 2'\n"))

    lines = outcome.detail.split("\n")
    assert lines[0] == "$ sh -c 'seq 30; echo why >&2; exit 2'"
    assert lines[-2:] == ["30", "why"]
    assert len(lines) == 21


def test_nothing_after_a_failing_command_is_executed(page: ShellSession):
    outcome = page.run(snippet("echo one\nfalse\necho two\n"))

    assert outcome.output == "one\n"


def test_snippets_of_a_session_share_folder_variables_functions_and_exports(page: ShellSession):
    page.run(snippet("mkdir sub && cd sub\nname=one\nexport SHOWN=two\ndeclare -a list=(a b)\n"))
    page.run(snippet('f() { echo "f: $name"; }\n', "sh"))

    outcome = page.run(snippet("basename $PWD; f; sh -c 'echo $SHOWN'; echo ${#list[@]}\n", "shell"))

    assert outcome.output == "sub\nf: one\ntwo\n2\n"


def test_the_shell_lives_on_after_a_command_that_failed(page: ShellSession):
    page.run(snippet("kept=yes\nfalse\n"))

    assert page.run(snippet("echo $kept\n")).output == "yes\n"


def test_a_block_after_one_that_left_the_shell_finds_a_new_one(page: ShellSession):
    page.run(snippet("kept=yes\nexit 3\n"))

    assert page.run(snippet("echo ${kept-no}\n")).output == "no\n"


@pytest.mark.parametrize("source", ["exit 2\n", "(exit 2)\n", "echo a\nf() { return 2; }; f # so\n\n"])
def test_an_expected_exit_code_is_that_of_the_last_command(page: ShellSession, source: str):
    assert page.run(snippet(source, exit="2")).status is Status.PASSED


@pytest.mark.parametrize(
    ("source", "line", "problem"),
    [
        ("echo a\ntrue\n", 2, "The command ended with exit code 0, not 2."),
        ("false\nexit 2\n", 1, "The command ended with exit code 1."),
    ],
)
def test_another_exit_code_than_the_expected_fails(page: ShellSession, source: str, line: int, problem: str):
    outcome = page.run(snippet(source, exit="2"))

    assert (outcome.status, line_of(outcome), outcome.problem) == (Status.FAILED, line, problem)


def test_an_option_that_is_no_number_is_told(page: ShellSession):
    outcome = page.run(snippet("true\n", exit="two"))

    assert (outcome.status, outcome.problem) == (Status.FAILED, "Option exit='two' is no number.")


def test_commands_see_the_environment_of_the_session_and_no_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OF_THE_CALLER", "seen")
    session = shell(tmp_path, OF_THE_SESSION="seen")

    outcome = session.run(snippet("cat; echo ${OF_THE_CALLER-none} $OF_THE_SESSION; pwd\n"), last=True)

    assert outcome.output == "none seen\n.\n"


def test_the_output_below_a_block_is_compared_with_its_standard_output_alone(page: ShellSession):
    outcome = page.run(snippet("echo out; echo err >&2\n"), below("out\n"))

    assert outcome.status is Status.PASSED
    assert outcome.output == "out\nerr\n"


def test_another_output_than_the_one_below_fails_there_with_a_diff(page: ShellSession):
    outcome = page.run(snippet("echo one\n"), below("two\n"))

    assert (outcome.status, outcome.place) == (Status.FAILED, Origin("page.md", OUTPUT))
    assert outcome.detail.endswith("-two\n+one")
    assert outcome.corrections == (Correction(Origin("page.md", OUTPUT + 1), ("two",), ("one",)),)


CONSOLES = {
    "output": "$ echo a; echo b >&2\na\nb\n$ true\n",
    "no output at all": "$ echo a\n$ echo b\n",
    "a continued command": "$ for n in 1 2\n> do echo $n\n> done\n1\n2\n",
    "a here-document": "$ cat <<EOF\n> a\n> EOF\na\n",
    "any lines": "$ seq 9\n1\n...\n8\n9\n",
    "no lines where there may be some": "$ echo a\n...\na\n...\n",
    "a glob": "$ echo 'took [3] s'\ntook [?] * (glob)\n",
    "a regular expression": "$ echo v12\nv\\d+ (re)\n",
    "an exit code": "$ echo a; false\na\n[exit 1]\n$ echo b\nb\n",
    "state": "$ x=1; cd /\n$ echo $x $PWD\n1 /\n",
    "blank lines": "$ printf 'a\\n\\nb\\n'\na\n\nb\n\n$ true\n",
    "a comment": "$ # first\n$ echo a\na\n",
    "an exit": "$ echo a\na\n$ exit 2\n[exit 2]\n",
    "a message of bash": "$ nothing-there\nbash: nothing-there: command not found\n[exit 127]\n",
    "no prompt": "echo a\n",
}


@pytest.mark.parametrize("source", CONSOLES.values(), ids=CONSOLES)
def test_a_console_that_shows_what_comes_has_passed(page: ShellSession, source: str):
    outcome = page.run(snippet(source, "console"))

    assert (outcome.status, outcome.problem, outcome.detail) == (Status.PASSED, "", "")


STALE = {
    "another line": ("$ seq 3\n1\n2\n4\n", 4, "Its output differs."),
    "a line too many": ("$ echo a\na\nb\n", 3, "Its output differs."),
    "a line too few": ("$ seq 2\n1\n", 2, "Its output differs."),
    "output of another command": ("$ echo a\na\n$ echo b\n", 3, "Its output differs."),
    "a glob": ("$ echo b1\na* (glob)\n", 2, "Its output differs."),
    "a pattern that is none": ("$ echo b\n( (re)\n", 2, "Its output differs."),
    "after any lines": ("$ seq 9\n1\n...\n10\n", 4, "Its output differs."),
    "an exit code": ("$ true\n$ false\n", 2, "The command ended with exit code 1."),
    "another exit code": ("$ false\n[exit 2]\n", 1, "The command ended with exit code 1, not 2."),
    "no exit code": ("$ true\n[exit 2]\n", 1, "The command ended with exit code 0, not 2."),
    "an open quotation": ("$ true\n$ echo 'a\n", 2, "Bash cannot read it: "),
}


@pytest.mark.parametrize(("source", "line", "problem"), STALE.values(), ids=STALE)
def test_a_console_fails_at_its_first_line_that_differs(
    page: ShellSession, source: str, line: int, problem: str
):
    outcome = page.run(snippet(source, "console"))

    assert (outcome.status, line_of(outcome)) == (Status.FAILED, line)
    assert outcome.problem.startswith(problem)
    assert outcome.detail


def test_on_request_a_block_writes_to_a_terminal_and_the_next_one_does_not(page: ShellSession):
    asked = "test -t 1 && test -t 2 && echo terminal || echo file\n"

    outcomes = [page.run(snippet(asked, pty="")), page.run(snippet(asked)), page.run(snippet(asked, pty=""))]

    assert [outcome.output for outcome in outcomes] == ["terminal\n", "file\n", "terminal\n"]


def test_a_terminal_takes_more_than_it_holds_and_keeps_the_order(page: ShellSession):
    outcome = page.run(snippet("seq 9000\necho end >&2\n", pty=""))

    assert outcome.output == "".join(f"{n}\n" for n in range(1, 9001)) + "end\n"


def test_what_a_terminal_shows_in_colour_is_compared_without(page: ShellSession):
    outcome = page.run(snippet("$ printf '\\033[1;31mred\\033[0m\\n'\nred\n", "console", pty=""))

    assert outcome.status is Status.PASSED


@pytest.mark.parametrize("kind", ["http://localhost:{}/", "port {}", "Serving HTTP on"])
def test_a_server_is_ready_for_the_next_block_and_gone_at_the_end(page: ShellSession, kind: str):
    port = free_port()
    serve = f"echo hello > index.html\nport={port}\npython3 -u -m http.server $port &\n"

    started = page.run(snippet(serve, background="", ready=kind.format(port)))
    asked = page.run(
        snippet(
            f"python3 -c 'import urllib.request as u; print(u.urlopen(\"http://localhost:{port}\").read())'\n"
        )
    )

    assert (started.status, started.problem) == (Status.PASSED, "")
    assert asked.status is Status.PASSED
    assert "hello" in asked.output


def test_a_server_that_ends_fails_with_what_it_wrote(page: ShellSession):
    outcome = page.run(snippet("true\necho no such file >&2; exit 4\n", background="", ready="port 1"))

    assert outcome.status is Status.FAILED
    assert outcome.problem == "It ended with exit code 4 before it was ready."


def test_a_server_that_is_not_ready_in_time_fails_at_its_line(page: ShellSession):
    outcome = page.run(
        snippet("true\nsh -c 'echo starting; sleep 60'\n", background="", ready="done", timeout="0.5")
    )

    assert (outcome.status, line_of(outcome)) == (Status.FAILED, 2)
    assert outcome.problem == "It was not ready after 0.5 s: done."
    assert outcome.detail.endswith("\nstarting")


def test_a_server_where_another_one_answers_fails(page: ShellSession):
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        port = taken.getsockname()[1]

        outcome = page.run(snippet("sleep 60\n", background="", ready=f"port {port}"))

    assert outcome.problem == f"Somebody answers at port {port} before it was started."


def test_a_server_lives_on_when_a_later_block_leaves_the_shell(page: ShellSession):
    page.run(snippet("sh -c 'sleep 60; true'\n", background=""))
    page.run(snippet("exit 0\n"))
    page.run(snippet("true\n"))

    assert "sleep 60" in running(page)


def test_a_block_that_takes_too_long_is_broken_at_the_line_that_was_running(page: ShellSession):
    outcome = page.run(snippet("echo a\nsleep 60 | cat\necho b\n", timeout="0.3"))

    assert (outcome.status, line_of(outcome)) == (Status.BROKEN, 2)
    assert outcome.problem == "It took longer than 0.3 s."
    assert outcome.output == "a\n"
    assert running(page) == []


@pytest.mark.parametrize(
    "source",
    [
        "yes\n",
        "head -c 100000000 /dev/zero\n",
        "yes >&2\n",
        "echo a | tee >(yes)\nsleep 60\n",
    ],
)
def test_a_block_that_writes_too_much_is_broken_and_its_output_cut(page: ShellSession, source: str):
    outcome = page.run(snippet(source))

    assert (outcome.status, outcome.problem) == (Status.BROKEN, "It wrote more than 64 KiB.")
    assert len(outcome.output) <= 4 << 16
    assert running(page) == []


def test_too_much_on_a_terminal_is_broken_too(page: ShellSession):
    outcome = page.run(snippet("yes\n", pty=""))

    assert (outcome.status, outcome.problem) == (Status.BROKEN, "It wrote more than 64 KiB.")


ROUGH = {
    "ignores what ends it": ("trap '' TERM INT HUP\nsleep 60\n", "It took longer than 1 s."),
    "sleeps for ever": ("while :; do sleep 1; done\n", "It took longer than 1 s."),
    "kills its group": ("sleep 60 &\nkill 0\nsleep 1\n", "It ended its shell, by signal 15."),
    "kills itself": ("kill -9 $$\n", "It ended its shell, by signal 9."),
    "kills its parent": ("setsid sleep 60 &\nkill -9 $PPID; sleep 5\n", "It ended its shell, by signal 9."),
    "kills its parent's group": ("kill -9 -- -$PPID; sleep 5\n", "It ended its shell, by signal 9."),
    "kills the parent of its parent": (
        "kill -9 $(awk '/PPid/ {print $2}' /proc/$PPID/status)\nsleep 5\n",
        "It ended its shell, by signal 9.",
    ),
    "stops its parent": ("kill -STOP $PPID\nsleep 60\n", "It took longer than 1 s."),
    "forks and waits": ("for n in 1 2 3; do (sleep 60; true) & done\nwait\n", "It took longer than 1 s."),
}


@pytest.mark.parametrize(("source", "problem"), ROUGH.values(), ids=ROUGH)
def test_a_rough_block_is_broken_and_the_next_one_runs(page: ShellSession, source: str, problem: str):
    outcome = page.run(snippet(source, timeout="1"))
    after = page.run(snippet("echo on\n"))

    assert (outcome.status, outcome.problem) == (Status.BROKEN, problem)
    assert (after.status, after.output) == (Status.PASSED, "on\n")
    assert not [command for command in running(page) if "sleep" in command]


HARMLESS = {
    "closes its output": "exec >&- 2>&-\n",
    "closes its input": "exec <&-\n",
    "sends its output elsewhere": "exec > log 2>&1\necho a\n",
    "deletes its folder": 'rm -rf "$PWD"\n',
    "changes directory": "cd /\n",
    "leaves a process": "sleep 60 &\n",
    "leaves a daemon": "(setsid sh -c 'sleep 60; true' >/dev/null 2>&1 &)\n",
    "names functions as commands are named": "echo() { false; }\nread() { false; }\nunset() { false; }\n",
    "traces itself": "set -x\n",
}


@pytest.mark.parametrize("source", HARMLESS.values(), ids=HARMLESS)
def test_a_careless_block_does_no_harm_to_the_next_one(page: ShellSession, source: str):
    outcome = page.run(snippet(source))
    after = page.run(snippet("touch here\nprintf 'on\\n'\n"), below("on\n"))

    assert (outcome.status, outcome.problem) == (Status.PASSED, "")
    assert (after.status, after.problem) == (Status.PASSED, "")


def test_a_secret_of_the_environment_is_never_told(tmp_path: Path):
    session = shell(tmp_path, DB_PASSWORD="hunter22", DATABASE_URL="postgresql://me:s3cr3t@db/x")

    outcome = session.run(snippet('echo "$DB_PASSWORD"; ls "/$DATABASE_URL/$DB_PASSWORD"\n'), last=True)

    assert outcome.output.startswith("***\n")
    assert "hunter22" not in repr(outcome)
    assert "s3cr3t" not in repr(outcome)


def test_the_last_block_ends_the_session(tmp_path: Path):
    session = shell(tmp_path)

    session.run(snippet("sleep 60 &\n"), last=True)

    assert running(session) == []


def test_sessions_that_share_a_keeper_end_only_their_own(tmp_path: Path):
    keeper = Keeper()
    one, two = (
        ShellSession(
            Session(name=name, snippets=(), root=tmp_path, environment=environment()), tmp_path, keeper
        )
        for name in ("one", "two")
    )
    one.run(snippet("setsid sleep 60 &\n"))
    two.run(snippet("(setsid sleep 60 &)\nkept=yes\n"))

    one.close()

    assert running(one) == []
    assert "sleep 60" in running(two)
    assert two.run(snippet("echo $kept\n")).output == "yes\n"
    keeper.close()
    assert running(two) == []
    two.close()


def test_a_block_is_quick_once_the_shell_is_there(page: ShellSession):
    page.run(snippet("true\n"))
    before = psutil.Process().num_fds()

    started = time.perf_counter()
    for number in range(200):
        page.run(snippet(f"x={number}\necho $x\n"))

    assert time.perf_counter() - started < 5
    assert psutil.Process().num_fds() == before
