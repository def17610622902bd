"""The role that the docs tell to make is enough, and may do nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/guide/least-privilege.md").read_text()
NASTY = (ROOT / "tests/data/nasty.sql").read_text()
STATEMENTS = re.findall(r"^```sql(?: {[^\n]*})?\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


@pytest.fixture
def reader_url(database_url: str) -> Iterator[str]:
    """The nasty schema, and the role of the page on it; nobody else may connect."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(NASTY.encode())
        connection.execute(
            b"DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()); END $$"
        )
        for statement in STATEMENTS:
            connection.execute(statement.encode())
        yield database_url.replace("postgres@", "docgen_reader@")
        connection.execute("DROP OWNED BY docgen_reader; DROP ROLE docgen_reader")


def test_the_page_has_the_statements() -> None:
    assert [statement.split()[:2] for statement in STATEMENTS] == [["CREATE", "ROLE"], ["ALTER", "ROLE"]]


def test_the_role_of_the_page_reads_what_the_owner_reads(reader_url: str, database_url: str) -> None:
    by_reader, by_owner = (
        read(DatabaseSettings(name="shop", url=DatabaseUrl(url))) for url in (reader_url, database_url)
    )

    assert by_reader.findings == ()
    assert by_reader.databases[0].schemas == by_owner.databases[0].schemas
    assert sum(len(schema.tables) for schema in by_reader.databases[0].schemas) > 10


@pytest.mark.parametrize("statement", ["CREATE TABLE public.mine (id int)", "CREATE SCHEMA mine"])
def test_the_role_of_the_page_may_change_nothing(reader_url: str, statement: str) -> None:
    with (
        psycopg.connect(reader_url) as connection,
        pytest.raises((psycopg.errors.ReadOnlySqlTransaction, psycopg.errors.InsufficientPrivilege)),
    ):
        connection.execute(statement.encode())
