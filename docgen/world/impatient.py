"""A connection that waits no longer than it is told to, whatever the server does."""

from __future__ import annotations

import logging
from typing import Any

import psycopg

# What goes wrong is told by us: the driver's own remarks would reach the terminal where nothing else listens.
logging.getLogger("psycopg").addHandler(logging.NullHandler())


class ImpatientConnection(psycopg.Connection):
    """Is closed where a question stays without an answer for `patience` seconds.

    A server ends what takes too long by itself. One that is frozen, or a network that
    swallows its answer, ends nothing.
    """

    patience = 60.0
    was_cut = False

    def wait(self, *args: Any, **options: Any) -> Any:
        """Wait for an answer; psycopg's own, with an end."""
        try:
            return super().wait(*args, **{"timeout": self.patience, **options})
        except psycopg.errors._WaitTimeout as error:
            self.was_cut = True
            self.pgconn.finish()
            raise psycopg.OperationalError("no answer") from error
