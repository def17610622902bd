"""A real PostgreSQL with nothing to install: one server for all who want a database.

Every process keeps a shared lock while it uses the server. The kernel frees locks
however a process ends, so whoever gets the lock alone knows that nobody is left:
on entering, that a running server is an orphan; on leaving, that it is the last.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docgen.errors import ReadError
from docgen.world.embedded_home import Home, prepare_home
from docgen.world.embedded_server import running, start, stop

# Starting takes a second or two, so who waits longer waits for something that hangs.
_PATIENCE_SECONDS = 180
_KEPT_SECONDS = 14 * 86_400


@contextmanager
def database(name: str) -> Iterator[str]:
    """A fresh, empty database on the shared server, as a URL; dropped at the end.

    `name` is the database as the settings name it, for errors.

    Raises:
        ReadError: the server is not installed or does not start.
    """
    place = f"database {name}"
    with contextlib.ExitStack() as stack:
        with _translated(place):
            home = stack.enter_context(_held_server(place))
            url = stack.enter_context(_fresh_database(home))
        yield url


@contextmanager
def copy_of(url: str, place: str) -> Iterator[str]:
    """A copy of a database on the shared server, as a URL; dropped at the end.

    Nobody may be connected to the database meanwhile.

    Raises:
        ReadError: the server gives none.
    """
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    original = str(conninfo_to_dict(url)["dbname"])
    name = f"run_{os.getpid()}_{secrets.token_hex(6)}"
    administration = _with_name(url, original, "postgres")
    try:
        _execute(administration, f"CREATE DATABASE {name} TEMPLATE {original} STRATEGY file_copy")
    except psycopg.Error as error:
        hint = "See whether somebody is connected to it."
        raise ReadError(place, f"The embedded PostgreSQL gives no copy: {error}.", hint) from error
    try:
        yield _with_name(url, original, name)
    finally:
        with contextlib.suppress(psycopg.Error):
            _execute(administration, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _with_name(url: str, old: str, new: str) -> str:
    """The URL of another database of the same server."""
    return url.replace(f"/{old}", f"/{new}", 1)


@contextmanager
def _translated(place: str) -> Iterator[None]:
    try:
        yield
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReadError(
            place,
            f"The embedded PostgreSQL cannot be set up: {error}.",
            "Make room or grant the permission, or set DOCGEN_CACHE_DIR to another folder.",
        ) from error


@contextmanager
def _held_server(place: str) -> Iterator[Home]:
    home = prepare_home(place)
    # Opened anew by each holder: a lock belongs to an opening, so that two
    # threads of one process are two holders.
    with _opened(home.folder / "holders.lock") as holders:
        try:
            with _alone(home):
                if _locked(holders, fcntl.LOCK_EX) or running(home) is None:
                    start(home)
                    os.utime(holders)
                    _forget_unused(home)
                fcntl.flock(holders, fcntl.LOCK_SH)
            yield home
        finally:
            # Who deletes the cache meanwhile ends the server with it: it looks for its files.
            with contextlib.suppress(FileNotFoundError), _alone(home):
                fcntl.flock(holders, fcntl.LOCK_UN)
                if _locked(holders, fcntl.LOCK_EX):
                    stop(home)
                fcntl.flock(holders, fcntl.LOCK_UN)


def _forget_unused(home: Home) -> None:
    """Remove the folders of other releases and machines, when they were not used for long."""
    for lock in home.folder.parent.glob("*/holders.lock"):
        if lock.parent != home.folder and time.time() - lock.stat().st_mtime > _KEPT_SECONDS:
            with _opened(lock) as holders:
                if _locked(holders, fcntl.LOCK_EX):
                    shutil.rmtree(lock.parent, ignore_errors=True)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _alone(home: Home) -> Iterator[None]:
    """The time in which nobody else starts or stops the server."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    with _opened(home.folder / "start.lock") as lock:
        while not _locked(lock, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise ReadError(
                    home.place,
                    "Another process has been starting the embedded PostgreSQL for minutes.",
                    f"End the process that holds {home.folder / 'start.lock'}.",
                )
            time.sleep(0.005)
        try:
            yield
        finally:
            # Closing is not enough where a fork of ours keeps the lock open.
            fcntl.flock(lock, fcntl.LOCK_UN)


def _locked(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _fresh_database(home: Home) -> Iterator[str]:
    import psycopg

    name = f"run_{os.getpid()}_{secrets.token_hex(6)}"
    try:
        # Half the time of WAL_LOG on a server that does not sync.
        _execute(home.url("postgres"), f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
    except psycopg.Error as error:
        raise ReadError(
            home.place,
            f"The embedded PostgreSQL gives no database: {error}.",
            f"Its log is {home.log}.",
        ) from error
    try:
        yield home.url(name)
    finally:
        # A server that died meanwhile took the database with it.
        with contextlib.suppress(psycopg.Error):
            _execute(home.url("postgres"), f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _execute(url: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())
