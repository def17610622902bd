"""Whoever stops pytest while a snippet runs leaves nothing of it behind."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import psutil
import pytest

from tests.hosts.programs import PATIENCE, PYTEST, settled
from tests.hosts.pytest_runs import project

SETTINGS = '[snippets]\nrun = ["python", "shell"]\nenv = ["BEGUN"]\n'
SLEEPING = {
    "python": """\
```python
import os, subprocess, time

child = subprocess.Popen(["sleep", "300"])
with open(os.environ["BEGUN"], "w") as begun:
    print(os.getpid(), child.pid, file=begun)
time.sleep(300)
```
""",
    "shell": """\
```sh
sleep 300 &
echo $$ $! > "$BEGUN"
sleep 300
```
""",
}


def begun(folder: Path) -> Path:
    """Where a snippet tells that it runs: beside its project, which it does not write to."""
    return folder.with_name(f"{folder.name}-begun")


def begin(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start pytest as a terminal would: in a group of its own, where Ctrl-C is heard."""
    return subprocess.Popen(
        [*PYTEST, "-p", "no:cacheprovider", "docs", *arguments],
        cwd=folder,
        env=settled({"BEGUN": str(begun(folder))}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 no threads
    )


def sleepers(file: Path, started: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes of the snippet, as soon as it tells them, and all below pytest."""
    deadline = time.monotonic() + PATIENCE
    while not (file.exists() and file.read_text().endswith("\n")):
        assert started.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    told = [psutil.Process(int(number)) for number in file.read_text().split()]
    return [*told, *psutil.Process(started.pid).children(recursive=True)]


@pytest.mark.parametrize("processes", [[], ["-n", "1"]], ids=["alone", "xdist"])
@pytest.mark.parametrize("kind", SLEEPING)
def test_ctrl_c_ends_the_snippet_and_all_that_it_started(
    tmp_path: Path, kind: str, processes: list[str]
) -> None:
    project(tmp_path, {"docs/page.md": SLEEPING[kind]}, settings=SETTINGS)
    started = begin(tmp_path, *processes)
    running = sleepers(begun(tmp_path), started)

    os.killpg(started.pid, signal.SIGINT)
    said, _ = started.communicate(timeout=PATIENCE)

    assert started.returncode == pytest.ExitCode.INTERRUPTED, said
    _, left = psutil.wait_procs(running, timeout=PATIENCE)
    assert left == []


def test_a_pytest_that_is_killed_takes_the_snippet_with_it(tmp_path: Path) -> None:
    project(tmp_path, {"docs/page.md": SLEEPING["python"]}, settings=SETTINGS)
    started = begin(tmp_path)
    running = sleepers(begun(tmp_path), started)

    started.kill()
    started.communicate(timeout=PATIENCE)

    _, left = psutil.wait_procs(running, timeout=PATIENCE)
    assert left == []
