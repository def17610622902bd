"""Builds go in; SQLAlchemy is imported when the first one does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from docgen.errors import LedgerError, to_install
from docgen.ledger.location import head_revision, upgrade_command
from docgen.ledger.record import BuildRecord

if TYPE_CHECKING:
    import sqlalchemy as sa


def record_build(url: str, build: BuildRecord) -> int:
    """Write the build into the ledger at that URL, all of it or nothing; return its id.

    Recording the same build again, after a lost connection or with its end,
    gives the same id.

    Raises:
        LedgerError: the ledger cannot be reached, is not at this docgen's
            migration, or does not take the record.
    """
    with _writing(url) as connection:
        from docgen.ledger.entries import write_build

        return write_build(connection, build)


@contextmanager
def _writing(url: str) -> Iterator[sa.Connection]:
    try:
        import sqlalchemy as sa

        from docgen.ledger import engines
    except ModuleNotFoundError as error:
        raise LedgerError(
            "[ledger]", f"{error.name} is not installed.", f"Install it: {to_install('ledger')}."
        ) from None
    with engines.connected(url, create=False) as connection:
        try:
            with connection.begin():
                _require_head(connection, engines.place(url))
                yield connection
        except sa.exc.DBAPIError as error:
            problem = f"The ledger does not take the record: {engines.told(error, url)}."
            hint = "Correct what it names; a missing permission is granted by schema/roles/."
            raise LedgerError(engines.place(url), problem, hint) from None


def _require_head(connection: sa.Connection, place: str) -> None:
    import sqlalchemy as sa

    head, found = head_revision(), ""
    if sa.inspect(connection).has_table("alembic_version"):
        found = connection.scalar(sa.text("SELECT max(version_num) FROM alembic_version")) or ""
    if found > head:
        problem = f"The ledger is at migration {found}, newer than this docgen, which knows {head}."
        raise LedgerError(place, problem, "Upgrade docgen.")
    if found < head:
        problem = f"The ledger is at migration {found}, this docgen writes {head}."
        if not found:
            problem = "The ledger has no tables yet."
        raise LedgerError(place, problem, f"Upgrade it, with its URL in DATABASE_URL: {upgrade_command()}")
