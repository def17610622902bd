"""Commands run with a time limit, and leave nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from embedded_holders import wait_for

from docgen.errors import RunError
from docgen.world.processes import environment_with_programs, redact, run


def _run(command: str | list[str], folder: Path, timeout: float = 20):
    return run(command, cwd=folder, env=dict(os.environ), timeout=timeout, place="docgen.toml")


def _is_gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_stdout_and_stderr_stand_in_the_order_they_were_written(tmp_path):
    command = "echo one; echo two >&2; echo three"

    completed = _run(command, tmp_path)

    assert (completed.code, completed.output) == (0, "one\ntwo\nthree\n")


def test_an_exit_code_other_than_zero_is_returned(tmp_path):
    command = [sys.executable, "-c", "raise SystemExit(3)"]

    completed = _run(command, tmp_path)

    assert completed.code == 3


def test_a_list_does_not_pass_through_the_shell(tmp_path):
    command = ["echo", "$HOME; false"]

    completed = _run(command, tmp_path)

    assert completed.output == "$HOME; false\n"


def test_only_the_end_of_a_long_output_is_kept(tmp_path):
    command = [sys.executable, "-c", "print('x' * 300_000); print('the end')"]

    completed = _run(command, tmp_path)

    assert len(completed.output) == 64 * 1024
    assert completed.output.endswith("x\nthe end\n")


def test_a_command_reads_nothing_from_our_stdin(tmp_path):
    script = (
        "import os, pathlib\n"
        "from docgen.world.processes import run\n"
        "done = run('cat; echo done', cwd=pathlib.Path('.'), env=dict(os.environ), timeout=20, place='')\n"
        "print(done.output)"
    )

    ours = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        input="typed",
        capture_output=True,
        text=True,
        check=True,
    )

    assert ours.stdout == "done\n\n"


def test_the_time_limit_ends_the_command_and_its_children(tmp_path):
    command = "sleep 61 & echo $! > child; echo started; sleep 62"

    with pytest.raises(RunError) as caught:
        _run(command, tmp_path, timeout=0.5)

    child = int((tmp_path / "child").read_text())
    assert "did not end within 0.5 seconds. It said: started" in caught.value.problem
    assert wait_for(lambda: _is_gone(child))


def test_a_command_that_ignores_being_asked_is_killed_at_the_time_limit(tmp_path):
    command = "trap '' TERM; echo $$ > pid; while :; do sleep 0.1; done"

    with pytest.raises(RunError):
        _run(command, tmp_path, timeout=0.3)

    assert wait_for(lambda: _is_gone(int((tmp_path / "pid").read_text())))


def test_a_child_in_the_background_neither_delays_nor_outlives_the_command(tmp_path):
    command = "sleep 63 & echo $!"

    completed = _run(command, tmp_path)

    assert completed.seconds < 5
    assert wait_for(lambda: _is_gone(int(completed.output)))


def test_the_time_limit_holds_for_a_command_that_closed_its_output(tmp_path):
    command = "exec >&- 2>&-; sleep 64"

    with pytest.raises(RunError):
        _run(command, tmp_path, timeout=0.3)


def test_ctrl_c_ends_the_command_and_its_children(tmp_path):
    script = (
        "import os, pathlib\n"
        "from docgen.world.processes import run\n"
        "run('sleep 65 & echo $! > child; sleep 66', cwd=pathlib.Path('.'), env=dict(os.environ),"
        " timeout=60, place='test')"
    )
    ours = subprocess.Popen([sys.executable, "-c", script], cwd=tmp_path, stderr=subprocess.PIPE)
    child = tmp_path / "child"
    assert wait_for(lambda: child.exists() and child.read_text().strip())

    ours.send_signal(signal.SIGINT)
    _, said = ours.communicate(timeout=10)

    assert b"KeyboardInterrupt" in said
    assert wait_for(lambda: _is_gone(int(child.read_text())))


def test_a_missing_program_is_named(tmp_path):
    command = ["no-such-program", "--now"]

    with pytest.raises(RunError) as caught:
        _run(command, tmp_path)

    assert str(caught.value) == (
        "docgen.toml: There is no program 'no-such-program'. Install it, or correct the command."
    )


def test_a_missing_folder_is_named(tmp_path):
    folder = tmp_path / "nowhere"

    with pytest.raises(RunError, match="nowhere, in which to run `true`, is missing"):
        _run("true", folder)


def test_an_error_shows_no_secret_of_the_command_or_its_output(tmp_path):
    command = "echo hunter2; echo postgresql://me:geheim@host/db; sleep 67"

    with pytest.raises(RunError) as caught:
        run(command, cwd=tmp_path, env={}, timeout=0.3, place="here", secrets=["hunter2"])

    assert "hunter2" not in str(caught.value)
    assert "geheim" not in str(caught.value)
    assert "postgresql://me:***@host/db" in caught.value.problem


def test_programs_beside_docgen_come_first_on_the_path():
    environment = environment_with_programs({"PATH": "/elsewhere", "COLOUR": "blue"})

    folders = environment["PATH"].split(os.pathsep)

    assert str(Path(sys.executable).parent) in folders[:2]
    assert folders[-1] == "/elsewhere"
    assert environment["COLOUR"] == "blue"


@pytest.mark.parametrize(
    ("text", "secrets", "expected"),
    [
        ("login p@ss/word failed", ["p@ss/word"], "login *** failed"),
        ("login p%40ss%2Fword failed", ["p@ss/word"], "login *** failed"),
        ("login p@ss failed", ["p%40ss"], "login *** failed"),
        ("nothing to hide", ["", "absent"], "nothing to hide"),
        ("at mysql://root:geheim@db:3306/shop", [], "at mysql://root:***@db:3306/shop"),
        ("at postgres://u:a@b/c@db/shop", [], "at postgres://u:***@db/shop"),
        ("at redis://:geheim@cache", [], "at redis://:***@cache"),
        ("from https://ghp_token@host/x", [], "from https://***@host/x"),
        ("host=db password='ge heim' port=1", [], "host=db password=*** port=1"),
        ('{"password": "geheim"}', [], '{"password": ***}'),
        ("DB_PASSWORD=geheim&x=1", [], "DB_PASSWORD=***&x=1"),
        ("see https://host:8080/page", [], "see https://host:8080/page"),
        ("password authentication failed", [], "password authentication failed"),
        ("password=SecretStr('geheim')", [], "password=SecretStr(***)"),
        ("password=SecretStr('**********')", [], "password=SecretStr('**********')"),
        ("password='**geheim**'", [], "password=***"),
        ("password=ge('heim", [], "password=***'heim"),
        ("password=ge(heim", [], "password=***"),
        ("in /caf\udce9/x", ["/caf\udce9"], "in ***/x"),
    ],
)
def test_redacting_hides_passwords_and_keeps_the_rest(text, secrets, expected):
    redacted = redact(text, secrets)

    assert redacted == expected


def test_what_looks_like_a_password_and_is_known_to_everybody_is_not_hidden():
    text = "password=example of pass\nat db://me:example@host\npwd: geheim"

    redacted = redact(text, ["pass"], ["see db://me:example@host", "password=example"])

    assert redacted == "***word=example of ***\nat db://me:example@host\npwd: ***"
