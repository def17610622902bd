"""The ledger's migrations, run from Python."""

from __future__ import annotations

from docgen.ledger.location import schema_folder


def upgrade(url: str) -> None:
    """Bring the ledger at that URL to the newest migration; several at once wait for each other.

    Raises:
        alembic.util.CommandError: the address is wrong, or nobody answers there.
    """
    from alembic import command
    from alembic.config import Config

    command.upgrade(Config(schema_folder() / "alembic.ini", attributes={"url": url}), "head")
