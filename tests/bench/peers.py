"""Programs that export a schema as docgen does: eralchemy2 on its own, and erdscope."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from docgen.world.embedded_binaries import client_programs

ERDSCOPE = "erdscope==0.12.2"
_PROGRAMS = Path(sys.executable).parent


def eralchemy(url: str, file: Path, mode: str) -> list[str]:
    """The command by which eralchemy2 reads a database itself; `mode` is a name of its own."""
    reflected = f"postgresql+psycopg{url.removeprefix('postgresql')}"
    return [str(_PROGRAMS / "eralchemy2"), "-i", reflected, "-o", str(file), "-m", mode]


@contextmanager
def erdscope(url: str, folder: Path) -> Iterator[list[str] | None]:
    """The command by which erdscope reads a database, to which its options are added.

    It is installed in an environment of its own; None where that cannot be done. It knows servers on TCP
    alone, so a relay leads to ours, whose CPU is in nobody's account.
    """
    programs = installed(folder / "erdscope", ERDSCOPE)
    if programs is None:
        yield None
        return
    with _relay(url) as port:
        yield [
            str(programs / "erdscope"),
            f"postgres://postgres@127.0.0.1:{port}{urlsplit(url).path}",
            "--no-open",
        ]


def environment() -> dict[str, str]:
    """Ours, with the psql that erdscope asks."""
    return {**os.environ, "PATH": f"{os.environ['PATH']}{os.pathsep}{client_programs('bench')}"}


def installed(folder: Path, *packages: str) -> Path | None:
    """Where the programs of packages are that get an environment of their own; None if that fails."""
    uv = [str(_PROGRAMS / "uv"), "--quiet"]
    for command in (["venv", str(folder)], ["pip", "install", "--python", str(folder), *packages]):
        if subprocess.run([*uv, *command], check=False, capture_output=True).returncode:
            return None
    return folder / "bin"


@contextmanager
def _relay(url: str) -> Iterator[int]:
    """A port on this machine that leads to the socket of a server."""
    query = parse_qs(urlsplit(url).query)
    path = f"{query['host'][0]}/.s.PGSQL.{query['port'][0]}"
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_accept, args=(listening, path), daemon=True).start()
        yield listening.getsockname()[1]


def _accept(listening: socket.socket, path: str) -> None:
    with contextlib.suppress(OSError):
        while True:
            here, _ = listening.accept()
            there = socket.socket(socket.AF_UNIX)
            there.connect(path)
            for ends in ((here, there), (there, here)):
                threading.Thread(target=_pass_on, args=ends, daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while sent := source.recv(65536):
            target.sendall(sent)
        target.shutdown(socket.SHUT_WR)
