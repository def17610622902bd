"""Holders of the embedded server, and what the tests ask it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg

from docgen.world.embedded_home import base_folder, prepare_home

HOLDER = """
import sys
from docgen.world.embedded import database

with database("shop") as url:
    print(url, flush=True)
    sys.stdin.read()
"""


def hold() -> tuple[subprocess.Popen[str], str]:
    """A process that holds a database until its stdin closes, and the URL."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A group of its own, as a terminal gives it.
        process_group=0,
    )
    assert holder.stdout is not None
    return holder, holder.stdout.readline().strip()


def servers() -> list[psutil.Process]:
    """The living processes on servers of this cache."""
    folder = str(base_folder(foreign=os.geteuid() == 0))
    return [p for p in psutil.process_iter(["cmdline"]) if folder in " ".join(p.info["cmdline"] or ())]


def server_of(url: str) -> int:
    """The process id of the server."""
    return int(str(ask(url, "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)")))


def data() -> Path:
    """The data directory of this cache's server."""
    return prepare_home("test").data


def ask(url: str, question: str) -> object:
    """The first value of the first row."""
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(question.encode()).fetchone()
    return row[0] if row else None


def tell(url: str, statement: str) -> None:
    """Run a statement that answers nothing."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


def wait_for(condition: Callable[[], bool], seconds: float = 5) -> bool:
    """Whether the condition comes true in time."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()
