"""Connections to the ledger, on PostgreSQL and on SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from docgen.errors import LedgerError
from docgen.ledger.location import upgrade_command
from docgen.settings.url import DatabaseUrl
from docgen.world.processes import redact

_CORRECT = "Write postgresql://user@host/database, postgresql://user@/database?host=/socket/folder or sqlite:///file."


@contextmanager
def connected(url: str, *, create: bool) -> Iterator[sa.Connection]:
    """A connection of its own to the ledger; `create` makes a SQLite file that is missing.

    Raises:
        LedgerError: the address cannot be meant, or nobody answers there.
    """
    engine = _open_engine(url)
    if engine.dialect.name == "sqlite" and not create and not Path(engine.url.database or "").is_file():
        raise LedgerError(
            place(url),
            "There is no ledger in that place.",
            f"Make it, with DATABASE_URL set to it: {upgrade_command()}",
        )
    try:
        connection = engine.connect()
    except sa.exc.DBAPIError as error:
        problem = f"The ledger cannot be reached: {told(error, url)}."
        raise LedgerError(place(url), problem, "Start its server, or correct its address.") from None
    with connection:
        yield connection


def dialect_of(url: str) -> str:
    """Which of the two databases the address is of.

    Raises:
        LedgerError: the address cannot be meant.
    """
    return _address(url).get_backend_name()


def place(url: str) -> str:
    """The address without its password."""
    return str(DatabaseUrl(url))


def told(error: sa.exc.DBAPIError, url: str) -> str:
    """What the database says is wrong, in one line without a password."""
    said = redact(str(error.orig).strip(), DatabaseUrl(url).secrets())
    return said.partition("\n")[0].rstrip(".")


def _open_engine(url: str) -> sa.Engine:
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        # The time to wait for another writer: a migration or a record of a large site.
        engine = sa.create_engine(address, poolclass=NullPool, connect_args={"timeout": 60})
        sa.event.listen(engine, "connect", _enforce_foreign_keys)
        sa.event.listen(engine, "begin", _begin_immediate)
        return engine
    return sa.create_engine(
        address.update_query_dict({"connect_timeout": "10"} | dict(address.query)), poolclass=NullPool
    )


def _address(url: str) -> sa.URL:
    try:
        address = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError):
        # Neither error is repeated: both may quote a password that holds a reserved character.
        raise LedgerError(
            "The ledger's URL", "It cannot be read as the address of a database.", _CORRECT
        ) from None
    match DatabaseUrl(url).dialect:
        case "postgresql":
            # A socket's folder may also stand, percent-encoded, where the host stands.
            host = address.host and unquote(address.host)
            return address.set(drivername="postgresql+psycopg", host=host)
        case "sqlite":
            return address.set(drivername="sqlite")
        case other:
            raise LedgerError(
                place(url), f"The ledger lives on PostgreSQL or SQLite, not on {other!r}.", _CORRECT
            )


def _enforce_foreign_keys(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_immediate(connection: sa.Connection) -> None:
    # The driver would begin before an INSERT only: half a migration would stay. IMMEDIATE takes the write
    # lock at once: two writers wait for each other instead of failing at their first write.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
