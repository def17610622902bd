"""The line between docgen and its server, in the hands of somebody who means no good."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit


@dataclass
class Line:
    """Passes on what both sides say, until `bytes_left` of the server's have passed.

    Then it is cut, or, where it is to `stall`, only falls silent. `heard` is called
    with what the client says, before the server gets it.
    """

    bytes_left: float = float("inf")
    stall: bool = False
    heard: Callable[[bytes], None] = lambda _: None
    sockets: list[socket.socket] = field(default_factory=list)

    def join(self, client: socket.socket, server: socket.socket) -> None:
        self.sockets += [client, server]
        for work in (lambda: self._listen(client, server), lambda: self._answer(server, client)):
            threading.Thread(target=work, daemon=True).start()

    def cut(self, *some: socket.socket) -> None:
        for one in some or self.sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _listen(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while said := client.recv(65_536):
                self.heard(said)
                server.sendall(said)
            server.shutdown(socket.SHUT_WR)

    def _answer(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while said := server.recv(4096):
                self.bytes_left -= len(said)
                if self.bytes_left > 0:
                    client.sendall(said)
                elif not self.stall:
                    client.sendall(said[: int(self.bytes_left)])
                    break
            self.cut(server, client)


@contextmanager
def through(url: str, line: Line) -> Iterator[str]:
    """The URL of the same database at the other end of the line."""
    parts = urlsplit(url)
    folder = parse_qs(parts.query)["host"][0]
    with _listening() as listener:
        threading.Thread(target=_serve, args=(listener, folder, line), daemon=True).start()
        yield f"postgresql://postgres@127.0.0.1:{port_of(listener)}{parts.path}?sslmode=disable"
    line.cut()


@contextmanager
def mute() -> Iterator[int]:
    """The port of a server that takes connections and says nothing."""
    with _listening() as listener:
        yield port_of(listener)


@contextmanager
def hanging_up() -> Iterator[int]:
    """The port of a proxy that has no server behind it."""
    with _listening() as listener:
        threading.Thread(target=_hang_up, args=(listener,), daemon=True).start()
        yield port_of(listener)


@contextmanager
def _listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def port_of(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port


def _serve(listener: socket.socket, folder: str, line: Line) -> None:
    with contextlib.suppress(OSError):
        while True:
            client, _ = listener.accept()
            server = socket.socket(socket.AF_UNIX)
            server.connect(f"{folder}/.s.PGSQL.5432")
            line.join(client, server)


def _hang_up(listener: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            listener.accept()[0].close()
