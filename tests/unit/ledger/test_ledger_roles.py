from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from ledger_catalog import execute, query
from ledger_samples import BUILD, RUNNING

from docgen.errors import LedgerError
from docgen.ledger.location import schema_folder
from docgen.ledger.models import Entry
from docgen.ledger.store import record_build
from docgen.ledger.upgrade import upgrade
from docgen.world import embedded

_TABLES = sorted(set(Entry.metadata.tables) - {"latest_outcomes"})


@pytest.fixture(scope="module")
def owned() -> Iterator[str]:
    with embedded.database("ledger") as url:
        upgrade(url)
        for role in ("writer", "reader"):
            execute(url, (schema_folder() / "roles" / f"{role}.sql").read_text())
        yield url


def _login(owned: str, role: str) -> Iterator[str]:
    name = f"test_{role}_{secrets.token_hex(4)}"
    execute(owned, f"CREATE ROLE {name} LOGIN IN ROLE docgen_ledger_{role}")
    yield owned.replace("postgres@", f"{name}@", 1)
    execute(owned, f"DROP ROLE {name}")


@pytest.fixture(scope="module")
def writer(owned: str) -> Iterator[str]:
    yield from _login(owned, "writer")


@pytest.fixture(scope="module")
def reader(owned: str) -> Iterator[str]:
    yield from _login(owned, "reader")


def test_the_writer_records_a_build_and_its_end(owned: str, writer: str):
    record_build(writer, RUNNING)

    record_build(writer, BUILD)

    assert query(owned, "SELECT status FROM builds") == [("passed",)]


@pytest.mark.parametrize("table", _TABLES)
def test_the_writer_may_add_to_every_table(writer: str, table: str):
    assert query(writer, f"SELECT has_table_privilege('{table}', 'INSERT')") == [(True,)]


@pytest.mark.parametrize("table", _TABLES)
def test_the_writer_deletes_nothing(writer: str, table: str):
    with pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
        execute(writer, f"DELETE FROM {table}")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE builds SET commit_id = NULL",
        "UPDATE builds SET started_at = now()",
        "UPDATE pages SET path = 'else.md'",
        "UPDATE snippet_runs SET outcome = 'passed'",
        "UPDATE alembic_version SET version_num = '0001'",
        "TRUNCATE snippet_runs",
        "DROP TABLE snippet_runs",
        "CREATE TABLE mine (id integer)",
    ],
)
def test_the_writer_rewrites_no_history(writer: str, statement: str):
    with pytest.raises(sa.exc.ProgrammingError, match=r"permission denied|must be owner"):
        execute(writer, statement)


@pytest.mark.parametrize("table", [*sorted(Entry.metadata.tables), "alembic_version"])
def test_the_reader_reads_every_table_and_view(owned: str, reader: str, table: str):
    read = query(reader, f"SELECT * FROM {table}")

    assert read == query(owned, f"SELECT * FROM {table}")


@pytest.mark.parametrize("table", [*_TABLES, "alembic_version"])
def test_the_reader_adds_nothing(reader: str, table: str):
    with pytest.raises(sa.exc.ProgrammingError, match="permission denied"):
        execute(reader, f"INSERT INTO {table} DEFAULT VALUES")


def test_a_reader_who_records_a_build_is_told_which_permission_is_missing(reader: str):
    with pytest.raises(LedgerError, match="permission denied for table projects") as caught:
        record_build(reader, BUILD)

    assert "roles" in caught.value.hint


@pytest.mark.parametrize("role", ["writer", "reader"])
def test_a_role_may_be_granted_again(owned: str, role: str):
    before = query(
        owned, "SELECT relname, relacl::text FROM pg_class WHERE relacl IS NOT NULL ORDER BY relname"
    )

    execute(owned, (schema_folder() / "roles" / f"{role}.sql").read_text())

    after = query(
        owned, "SELECT relname, relacl::text FROM pg_class WHERE relacl IS NOT NULL ORDER BY relname"
    )
    assert after == before
