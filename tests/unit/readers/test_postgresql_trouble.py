"""What keeps a database from being read is said so that somebody can act on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from docgen.errors import ReadError
from docgen.model.system import System
from docgen.readers.databases.postgresql.catalog import Catalog
from docgen.readers.databases.postgresql.database import database_of
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from docgen.world.connections import read_postgresql
from tests.unit.readers.conftest import ReadSql


def section(url: str, **options: object) -> DatabaseSettings:
    return DatabaseSettings.model_validate({"name": "shop", "url": DatabaseUrl(url), **options})


@contextmanager
def refused() -> Iterator[list[str]]:
    said: list[str] = []
    with pytest.raises(ReadError) as caught:
        yield said
    said += [caught.value.place, caught.value.problem, caught.value.hint]


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with refused() as said:
        read(section("postgresql://me:hunter2%40x@127.0.0.1:1/shop?sslmode=disable"))

    place, problem, hint = said
    assert place == "database shop"
    assert "postgresql://me@127.0.0.1:1/shop cannot be reached" in problem
    assert hint == "Start the server, or correct host and port in the URL."
    assert "hunter2" not in " ".join(said)


def test_a_database_that_does_not_exist_is_said_to_be_missing(database_url: str) -> None:
    with refused() as said:
        read(section(database_url.replace("run_", "no_such_")))

    assert said[1].startswith("The server has no such database.")


def test_a_user_who_may_not_connect_is_told_what_to_grant(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS outsider")
        connection.execute("CREATE ROLE outsider LOGIN")
        connection.execute(f"REVOKE CONNECT ON DATABASE {connection.info.dbname} FROM PUBLIC".encode())

    with refused() as said:
        read(section(database_url.replace("postgres@", "outsider@")))

    assert said[1].startswith("This user may not connect.")
    assert "GRANT CONNECT" in said[2]
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("DROP ROLE outsider")


def test_a_query_that_takes_too_long_ends_and_names_the_setting(database_url: str) -> None:
    with (
        refused() as said,
        read_postgresql(DatabaseUrl(database_url), place="database shop", timeout=0.05) as connection,
    ):
        connection.execute("SELECT pg_sleep(10)")

    assert said[1] == "A catalog query took longer than 0.05 s."
    assert "`timeout`" in said[2]


def test_a_schema_that_does_not_exist_brings_the_nearest_name(read_sql: ReadSql) -> None:
    with refused() as said:
        read_sql("CREATE SCHEMA sales", schemas=["sale"])

    assert said[1:] == ["It has no schema 'sale'.", "Did you mean 'sales'?"]


def test_the_connection_cannot_write(database_url: str) -> None:
    with (
        pytest.raises(psycopg.errors.ReadOnlySqlTransaction),
        read_postgresql(DatabaseUrl(database_url), place="database shop", timeout=5) as connection,
    ):
        connection.execute("CREATE TABLE t (a int)")


def test_a_view_dropped_between_two_queries_is_read_again(
    read_sql: ReadSql, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The snapshot still has the view's row, but its definition cannot be spelled out any more."""
    read_sql("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM t")
    dropped = threading.Event()

    def drop_once(catalog: Catalog, *rest: object) -> System:
        if not dropped.is_set():
            dropped.set()
            with psycopg.connect(database_url, autocommit=True) as other:
                other.execute("DROP VIEW v")
        return database_of(catalog, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("docgen.readers.databases.postgresql.reader.database_of", drop_once)
    system = read(section(database_url))

    assert dropped.is_set()
    assert [view.name for view in system.databases[0].schemas[0].views] == ["w"]


@pytest.mark.parametrize(
    ("made", "dropped"),
    [
        ("CREATE TABLE gone (a int CHECK (a > 0))", "TABLE gone"),
        ("CREATE TABLE gone (a int, b int GENERATED ALWAYS AS (a + 1) STORED)", "TABLE gone"),
        ("CREATE TABLE gone (a int); CREATE INDEX i ON gone (a) WHERE a > 0", "TABLE gone"),
        ("CREATE TABLE gone (a int); CREATE INDEX i ON gone ((a + 1))", "TABLE gone"),
        ("CREATE TABLE gone (a int); CREATE POLICY p ON gone USING (a > 0)", "TABLE gone"),
        ("CREATE TABLE gone (a int, EXCLUDE USING gist (int4range(a, a + 1) WITH &&))", "TABLE gone"),
        ("CREATE TABLE gone (a int) PARTITION BY RANGE (a)", "TABLE gone"),
        ("CREATE FUNCTION gone() RETURNS int LANGUAGE sql AS 'select 1'", "FUNCTION gone"),
        ("CREATE DOMAIN gone AS int; CREATE TABLE t (a gone)", "DOMAIN gone CASCADE"),
    ],
)
def test_whatever_goes_between_two_queries_is_not_read_by_halves(
    read_sql: ReadSql, database_url: str, monkeypatch: pytest.MonkeyPatch, made: str, dropped: str
) -> None:
    read_sql(made)
    attempts = []

    def drop_first(catalog: Catalog, *rest: object) -> System:
        if not attempts:
            with psycopg.connect(database_url, autocommit=True) as other:
                other.execute(f"DROP {dropped}".encode())
        attempts.append(catalog)
        return database_of(catalog, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("docgen.readers.databases.postgresql.reader.database_of", drop_first)
    system = read(section(database_url))

    assert len(attempts) == 2
    (schema,) = system.databases[0].schemas
    assert "gone" not in repr(schema)


def test_a_schema_that_never_rests_is_an_error(
    read_sql: ReadSql, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = "CREATE VIEW v AS SELECT a FROM t"
    read_sql(f"CREATE TABLE t (a int); {view}")

    def drop_always(catalog: Catalog, *rest: object) -> System:
        with psycopg.connect(database_url, autocommit=True) as other:
            other.execute("DROP VIEW v")
            try:
                return database_of(catalog, *rest)  # type: ignore[arg-type]
            finally:
                other.execute(view.encode())

    monkeypatch.setattr("docgen.readers.databases.postgresql.reader.database_of", drop_always)
    with refused() as said:
        read(section(database_url))

    assert said[1] == "Its schema changed during each of 3 readings."


def test_no_row_of_user_data_is_read(read_sql: ReadSql, database_url: str) -> None:
    """A role that may not select from the table reads its whole description."""
    made = read_sql("CREATE TABLE secret (card text); INSERT INTO secret VALUES ('4111')")
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS reader_only")
        connection.execute("CREATE ROLE reader_only LOGIN")

    system = read(section(database_url.replace("postgres@", "reader_only@")))

    assert system.databases[0] == made
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("DROP ROLE reader_only")


def test_what_a_database_or_a_role_is_called_does_not_change_what_is_said(database_url: str) -> None:
    with refused() as said:
        read(section(database_url.replace("/run_", "/password_role_")))

    assert said[1].startswith("The server has no such database.")


@pytest.mark.parametrize(
    ("role", "problem"),
    [
        ("full LOGIN CONNECTION LIMIT 0", "The server takes no more connections."),
        ("barred NOLOGIN", "This user may not log in."),
    ],
)
def test_a_role_that_is_not_let_in_is_told_why(database_url: str, role: str, problem: str) -> None:
    name = role.split(maxsplit=1)[0]
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"DROP ROLE IF EXISTS {name}; CREATE ROLE {role}".encode())

    with refused() as said:
        read(section(database_url.replace("postgres@", f"{name}@")))

    assert said[1].startswith(problem)
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"DROP ROLE {name}".encode())
