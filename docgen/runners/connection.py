"""Connections to servers, wherever snippets run."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Callable
from urllib.parse import SplitResult

# As `socket.create_connection`: it takes an address, a time, and whatever else it is given.
Reach = Callable[..., socket.socket]


def connection_to(parts: SplitResult, seconds: float, reach: Reach) -> http.client.HTTPConnection:
    """A connection to the server of a URL, not made yet; `reach` makes it."""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "localhost", parts.port, timeout=seconds)
    # Both kinds ask it for their socket; there is no other way to give them one.
    connection._create_connection = reach  # type: ignore[attr-defined]
    return connection


def first_of(*ways: Reach) -> Reach:
    """A way to the first of several places where somebody listens."""

    def reach(*asked: object) -> socket.socket:
        for way in ways[:-1]:
            try:
                return way(*asked)
            except OSError:
                continue
        return ways[-1](*asked)

    return reach
