"""Starting and stopping the embedded PostgreSQL: the caller holds the start lock."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from docgen.errors import ReadError
from docgen.world.embedded_home import INITDB, Home
from docgen.world.embedded_programs import failure, run_program, start_program

# No data outlives a run, so nothing needs to survive a crash; and nothing may
# depend on the machine or the hour.
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
# What belongs to the whole server and not to one database: a `CREATE ROLE` of the
# last run would make this one fail.
_TRACES = """
    SELECT EXISTS (SELECT FROM pg_database WHERE datname <> ALL ('{postgres,template0,template1}'))
        OR EXISTS (SELECT FROM pg_roles WHERE rolname <> 'postgres' AND NOT starts_with(rolname, 'pg_'))
        OR EXISTS (SELECT FROM pg_tablespace WHERE NOT starts_with(spcname, 'pg_'))
        OR EXISTS (SELECT FROM pg_db_role_setting)
        OR EXISTS (SELECT FROM pg_settings WHERE sourcefile LIKE '%/postgresql.auto.conf')
"""
_DATA_SECONDS = 10 * 86_400
_START_SECONDS = 30
# Fast shutdown, immediate shutdown, and what no process survives; each with its patience.
_WAYS_TO_END = ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))


def start(home: Home) -> None:
    """Start a server that knows nothing of earlier runs; one that a killed run left ends first.

    Raises:
        ReadError: the server does not start, not even with new data.
        OSError: a file cannot be written, or a program not be run.
    """
    stop(home)
    if not (_is_reusable(home) and _starts_pristine(home)):
        stop(home)
        _make_data(home)
        _launch(home)


def stop(home: Home) -> None:
    """End the server, if one runs.

    Raises:
        ReadError: the server outlived every signal.
    """
    pid = running(home)
    for signum, seconds in _WAYS_TO_END:
        if pid is None or _ended(home, pid, signum, seconds):
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
    # Nobody else waits for it where we started it; elsewhere it is not our child.
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)
    return True


def _is_reusable(home: Home) -> bool:
    # A server that was killed leaves its pid file, and data that we did not sync. Old
    # data goes too: cleaners of /var/tmp take files by their age, one by one.
    try:
        age = time.time() - (home.data / "PG_VERSION").stat().st_mtime
    except FileNotFoundError:
        return False
    return age < _DATA_SECONDS and not (home.data / "postmaster.pid").exists()


def _starts_pristine(home: Home) -> bool:
    """Start on data of an earlier run, unless it is broken or that run left a trace."""
    import psycopg

    try:
        _launch(home)
        with psycopg.connect(home.url("postgres"), autocommit=True) as connection:
            return connection.execute(_TRACES).fetchall() == [(False,)]
    except (ReadError, psycopg.Error):
        return False


def _make_data(home: Home) -> None:
    for leftover in (*home.server.iterdir(), *home.socket.iterdir()):
        if leftover.is_dir():
            shutil.rmtree(leftover)
        else:
            leftover.unlink(missing_ok=True)
    # Renamed when it is whole, so that it is never half a cluster.
    unfinished = home.server / "unfinished"
    run_program(home, str(home.programs / "initdb"), *INITDB, "-D", str(unfinished))
    unfinished.rename(home.data)


def _launch(home: Home) -> None:
    options = [word for option in _OPTIONS for word in ("-c", option)]
    command = (str(home.programs / "postgres"), "-D", str(home.data), "-k", str(home.socket), *options)
    process = start_program(home, *command)
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
            raise failure(home, "The embedded PostgreSQL does not start")
        time.sleep(0.002)


def _is_ready(home: Home) -> bool:
    try:
        return "ready" in (home.data / "postmaster.pid").read_text().split()
    except OSError:
        return False
