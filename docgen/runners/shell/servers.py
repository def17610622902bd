"""Servers that a block leaves running, and whether they are ready."""

from __future__ import annotations

import http.client
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from docgen.runners.connection import Reach, connection_to
from docgen.runners.shell.bash import decoded

_LOOK_SECONDS = 0.02
# One that nobody asks for being ready may say so long that it cannot start.
_SETTLE_SECONDS = 0.1
_REQUEST_SECONDS = 1.0
_PORT = re.compile(r"(?:port\s+)?(\d{1,5})")
_FAILURE = 500


@dataclass(frozen=True, slots=True)
class Server:
    """A process in the background; `ready` says when it is, `file` holds what it wrote.

    `reach` makes connections to where it is, as `socket.create_connection` does.
    """

    process: int
    file: Path
    ready: str
    reach: Reach

    def await_ready(self, until: float) -> str:
        """Wait until it is ready: "" then, "ended" where it ended before, "late" where time is over."""
        if not self.ready:
            until = min(until, time.monotonic() + _SETTLE_SECONDS)
        while self._is_alive():
            if self.ready and self._is_ready():
                return ""
            if time.monotonic() >= until:
                return "late" if self.ready else ""
            time.sleep(_LOOK_SECONDS)
        return "ended"

    def output(self, limit: int) -> str:
        """What it wrote so far."""
        with self.file.open("rb") as file:
            return decoded(file.read(limit))

    def _is_ready(self) -> bool:
        return answers(self.ready, self.reach) or (
            not is_address(self.ready) and self.ready in self.output(1 << 20)
        )

    def _is_alive(self) -> bool:
        try:
            os.kill(self.process, 0)
        except ProcessLookupError:
            return False
        return True


def is_address(ready: str) -> bool:
    """Whether it names a URL or a port, and not a text."""
    return ready.startswith(("http://", "https://")) or bool(_PORT.fullmatch(ready.strip()))


def answers(ready: str, reach: Reach) -> bool:
    """Whether somebody answers at a URL or a port."""
    if not is_address(ready):
        return False
    port = _PORT.fullmatch(ready.strip())
    try:
        return _listens(int(port[1]), reach) if port else _responds(ready, reach)
    except (OSError, http.client.HTTPException, ValueError):
        # A port that is too high, and a name that is none, are ValueErrors.
        return False


def _listens(port: int, reach: Reach) -> bool:
    with reach(("localhost", port), _REQUEST_SECONDS):
        return True


def _responds(url: str, reach: Reach) -> bool:
    parts = urlsplit(url)
    connection = connection_to(parts, _REQUEST_SECONDS, reach)
    try:
        connection.request("GET", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        return connection.getresponse().status < _FAILURE
    finally:
        connection.close()
