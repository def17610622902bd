"""The ledger's migrations, run from Python."""

from __future__ import annotations

from docgen.errors import LedgerError
from docgen.ledger.location import schema_folder


def upgrade(url: str) -> None:
    """Bring the ledger at that URL to the newest migration; several at once wait for each other.

    Raises:
        LedgerError: the address is wrong, nobody answers there, or a newer docgen was there first.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    from docgen.ledger.engines import place

    try:
        command.upgrade(Config(schema_folder() / "alembic.ini", attributes={"url": url}), "head")
    except CommandError as error:
        problem = f"The ledger cannot be upgraded: {str(error).rstrip('.')}."
        raise LedgerError(place(url), problem, "Use the docgen that upgraded it last.") from error
