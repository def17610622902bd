"""Starting and stopping the embedded PostgreSQL: the caller holds the start lock."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import TypedDict

from docgen.errors import ReadError
from docgen.world.embedded_home import INITDB, Home

# Its data lives as long as the server, so nothing needs to survive a crash; and
# nothing may depend on the machine or the hour.
_OPTIONS = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "jit=off",
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "max_connections=100",
    "max_locks_per_transaction=512",
    "shared_buffers=32MB",
    "timezone=UTC",
    "log_timezone=UTC",
)
_COMMAND_SECONDS = 120
_START_SECONDS = 30
# Fast shutdown, immediate shutdown, and what no process survives; each with its patience.
_WAYS_TO_END = ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))


def start(home: Home) -> None:
    """Start a server with pristine data; one that a killed run left behind ends first.

    Raises:
        ReadError: the server does not start, not even from a new template.
        OSError: a file cannot be written, or a program not be run.
    """
    stop(home)
    if home.template.is_dir():
        try:
            _launch(home)
        except ReadError:
            # A template half deleted or from a broken disk looks like this. It costs little.
            stop(home)
        else:
            return
    _make_template(home)
    _launch(home)


def stop(home: Home) -> None:
    """End the server, if one runs, and throw its data away.

    Raises:
        ReadError: the server outlived every signal.
    """
    pid = running(home)
    for signum, seconds in _WAYS_TO_END:
        if pid is None or _ended(home, pid, signum, seconds):
            shutil.rmtree(home.data, ignore_errors=True)
            return
    raise ReadError(home.place, f"The embedded PostgreSQL, process {pid}, does not end.", "End it by hand.")


def running(home: Home) -> int | None:
    """The process id of the server on this home's data, if it runs."""
    try:
        pid = int((home.data / "postmaster.pid").read_text().partition("\n")[0])
    except (OSError, ValueError):
        return None
    return pid if _is_server(home, pid) else None


def _is_server(home: Home, pid: int) -> bool:
    # The file may outlive the server, and another process may have got its number.
    # A zombie has no command line any more.
    if Path("/proc/self/cmdline").exists():
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return False
    else:
        ps = ("ps", "-ww", "-o", "command=", "-p", str(pid))
        command = subprocess.run(ps, capture_output=True, check=False).stdout  # noqa: S603 our own words
    return os.fsencode(home.data) in command


def _ended(home: Home, pid: int, signum: signal.Signals, seconds: float) -> bool:
    try:
        os.kill(pid, signum)
    except ProcessLookupError:
        return True
    deadline = time.monotonic() + seconds
    while _is_server(home, pid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.002)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
    return True


def _make_template(home: Home) -> None:
    for leftover in home.server.iterdir():
        if leftover.is_dir():
            shutil.rmtree(leftover)
    # Renamed when it is whole: a template is never half a cluster.
    unfinished = home.server / "unfinished"
    _run(home, str(home.programs / "initdb"), *INITDB, "-D", str(unfinished))
    unfinished.rename(home.template)


def _launch(home: Home) -> None:
    # A copy, because roles and settings belong to the whole server: a `CREATE ROLE`
    # of the last run would make this one fail.
    _run(home, "cp", "-R", str(home.template), str(home.data))
    options = [word for option in _OPTIONS for word in ("-c", option)]
    command = (str(home.programs / "postgres"), "-D", str(home.data), "-k", str(home.socket), *options)
    with home.log.open("wb") as log:
        process = subprocess.Popen(command, stdout=log, **_setting(home))  # noqa: S603 our own words
    try:
        _await_ready(home, process)
    except BaseException:
        process.kill()
        process.wait()
        raise
    # The server outlives this object; whoever stops it waits for it.
    process.returncode = 0


def _await_ready(home: Home, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while not _is_ready(home):
        if process.poll() is not None or time.monotonic() > deadline:
            raise _failure(home, "The embedded PostgreSQL does not start")
        time.sleep(0.002)


def _is_ready(home: Home) -> bool:
    try:
        return "ready" in (home.data / "postmaster.pid").read_text().split()
    except OSError:
        return False


def _run(home: Home, *command: str) -> None:
    with home.log.open("wb") as log:
        done = subprocess.run(  # noqa: S603 our own words
            command, stdout=log, timeout=_COMMAND_SECONDS, check=False, **_setting(home)
        )
    if done.returncode:
        raise _failure(home, f"{Path(command[0]).name} for the embedded PostgreSQL failed")


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


def _failure(home: Home, problem: str) -> ReadError:
    said = " / ".join(home.log.read_text(errors="replace").splitlines()[-5:])
    return ReadError(
        home.place,
        f"{problem}: {said or 'it said nothing'}.",
        f"Make room or grant the permission in {home.folder}, or give the URL of a server.",
    )
