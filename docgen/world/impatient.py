"""A connection that waits no longer than it is told to, whatever the server does."""

from __future__ import annotations

import os
import socket
import threading
from typing import Any

import psycopg


class ImpatientConnection(psycopg.Connection):
    """Is cut where a question stays without an answer for `patience` seconds.

    A server ends what takes too long by itself. One that is frozen, or a network that
    swallows its answer, ends nothing.
    """

    patience = 60.0
    was_cut = False

    def wait(self, *args: Any, **options: Any) -> Any:
        """Wait for an answer; psycopg's own, with an end."""
        watch = threading.Timer(self.patience, self._cut)
        watch.daemon = True
        watch.start()
        try:
            return super().wait(*args, **options)
        finally:
            watch.cancel()

    def _cut(self) -> None:
        self.was_cut = True
        # The descriptor stays the driver's: what is closed under it could be somebody else's soon.
        with socket.socket(fileno=os.dup(self.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
