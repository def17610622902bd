"""A rehearsal keeps its promise even where nobody looked at the statement before."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from docgen.errors import RunError
from docgen.settings.url import DatabaseUrl
from docgen.world.rehearsal import Rehearsal, rehearsal

SECONDS, LIMIT = 10.0, 1 << 16


@pytest.fixture
def url(database_url: str) -> str:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE film AS SELECT 1 AS id")
    return database_url


@pytest.fixture
def opened(url: str) -> Iterator[Rehearsal]:
    with rehearsal(DatabaseUrl(url), "database shop", is_read_only=True) as found:
        yield found


def films(url: str) -> int:
    with psycopg.connect(url) as connection:
        return len(connection.execute("SELECT * FROM film").fetchall())


def test_several_statements_at_once_are_refused(opened: Rehearsal, url: str) -> None:
    with pytest.raises(psycopg.errors.SyntaxError, match="multiple commands"):
        opened.execute("COMMIT; DELETE FROM film; BEGIN", seconds=SECONDS, limit=LIMIT)

    assert films(url) == 1


def test_a_transaction_that_ended_is_the_end(opened: Rehearsal) -> None:
    with pytest.raises(RunError, match="ended the transaction"):
        opened.execute("COMMIT", seconds=SECONDS, limit=LIMIT)

    assert opened.is_over


def test_nothing_is_executed_in_a_transaction_that_is_open_to_writing(opened: Rehearsal, url: str) -> None:
    opened._connection.execute("ROLLBACK")
    opened._connection.execute("BEGIN READ WRITE")

    with pytest.raises(RunError, match="only reads"):
        opened.execute("DELETE FROM film", seconds=SECONDS, limit=LIMIT)

    assert opened.is_over
    assert films(url) == 1


def test_what_is_given_as_a_file_is_refused(opened: Rehearsal) -> None:
    with pytest.raises(RunError, match="as a file"):
        opened.execute("COPY film TO STDOUT", seconds=SECONDS, limit=LIMIT)

    assert opened.is_over
