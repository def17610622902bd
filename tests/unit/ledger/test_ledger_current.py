from __future__ import annotations

from docgen.ledger.current import current_sql
from docgen.ledger.location import schema_folder


def test_current_sql_is_what_the_migrations_add_up_to():
    written = (schema_folder() / "current.sql").read_text()

    assert written == current_sql(), "Run: python -m docgen.ledger.current"
