"""Runs the migrations on the database that DATABASE_URL names."""

from __future__ import annotations

import logging
import os
from typing import Any

import sqlalchemy as sa
from alembic import context
from alembic.util import CommandError

from docgen.errors import LedgerError
from docgen.ledger.engines import connected, dialect_of
from docgen.ledger.models import Entry

# Any number will do that nobody else takes: "docgen" in hexadecimal ASCII.
LOCK = 0x646F6367656E

# Alembic logs the error that it also prints; without a handler Python would print it a second time.
logging.getLogger("alembic").addHandler(logging.NullHandler())


def url() -> str:
    # The attribute is how Python asks, see docgen/ledger/upgrade.py; the environment is for the command line.
    given: str = context.config.attributes.get("url") or os.environ.get("DATABASE_URL", "")
    if not given:
        raise CommandError(
            "DATABASE_URL is not set: it names the ledger's database, for example "
            "postgresql://user@host/ledger, postgresql://user@/ledger?host=/socket/folder or sqlite:///ledger.db."
        )
    return given


def is_no_view(thing: Any, *_: object) -> bool:
    return not getattr(thing, "is_view", False)


def migrate(connection: sa.Connection) -> None:
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        # A table that is copied and dropped must not take the rows along that refer to it.
        connection.connection.execute("PRAGMA foreign_keys = OFF")
    else:
        # Two upgrades at once: the second waits, and finds nothing left to do. Ends with the connection.
        connection.execute(sa.select(sa.func.pg_advisory_lock(LOCK)))
        connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Entry.metadata,
        include_object=is_no_view,
        transactional_ddl=True,
        # SQLite's lock is its transaction: one around all migrations, so that nobody comes in between.
        transaction_per_migration=not is_sqlite,
    )
    with context.begin_transaction():
        context.run_migrations()
        if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise CommandError("A migration left rows that refer to nothing, so it was undone.")


def print_sql() -> None:
    context.configure(dialect_name=dialect_of(url()), target_metadata=Entry.metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


try:
    if context.is_offline_mode():
        print_sql()
    else:
        with connected(url(), create=True) as connection:
            migrate(connection)
except LedgerError as error:
    if "url" in context.config.attributes:
        raise
    raise CommandError(str(error)) from None
