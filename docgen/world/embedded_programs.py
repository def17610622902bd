"""Running the programs of PostgreSQL: as its user, apart from our terminal, into its log."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TypedDict

from docgen.errors import ReadError
from docgen.world.embedded_home import Home
from docgen.world.signals import held_back

_SECONDS = 120


def run_program(home: Home, *command: str) -> None:
    """Run a program to its end.

    Raises:
        ReadError: it failed; the problem ends with what it said last.
        OSError: it could not be run.
    """
    process = start_program(home, *command)
    try:
        code = process.wait(_SECONDS)
    except BaseException:
        _kill(process)
        raise
    if code:
        raise failure(home, f"{Path(command[0]).name} for the embedded PostgreSQL failed")


def start_program(home: Home, *command: str) -> subprocess.Popen[bytes]:
    """Start a program that goes on by itself.

    Raises:
        OSError: it could not be run.
    """
    process = None
    try:
        with home.log.open("wb") as log, held_back():
            process = subprocess.Popen(command, stdout=log, **_setting(home))  # noqa: S603 our own words
    except BaseException:
        if process is not None:
            _kill(process)
        raise
    return process


def _kill(process: subprocess.Popen[bytes]) -> None:
    # With the programs that it runs itself; macOS refuses where only zombies are left.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


class _Setting(TypedDict):
    """What all programs share: the server's user, no terminal, nothing of our environment."""

    cwd: Path
    env: dict[str, str]
    stdin: int
    stderr: int
    user: int | None
    group: int | None
    extra_groups: list[str | int] | None
    start_new_session: bool


def _setting(home: Home) -> _Setting:
    return {
        "cwd": home.server,
        "env": {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
        "stdin": subprocess.DEVNULL,
        "stderr": subprocess.STDOUT,
        # Changing them takes rights that only root has.
        "user": home.uid if home.is_foreign else None,
        "group": home.gid if home.is_foreign else None,
        "extra_groups": [] if home.is_foreign else None,
        # Ctrl-C in the terminal is for us; we stop the server in our own time.
        "start_new_session": True,
    }


def failure(home: Home, problem: str) -> ReadError:
    """The problem, with what the last program said in the end."""
    said = " / ".join(home.log.read_text(errors="replace").splitlines()[-5:])
    return ReadError(
        home.place,
        f"{problem}: {said or 'it said nothing'}.",
        f"Make room or grant the permission in {home.folder}, or give the URL of a server.",
    )
