"""The smallest role reads everything, and what a role may not see is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
import pytest

from docgen.errors import ReadError
from docgen.model.finding import Severity
from docgen.model.origin import Origin
from docgen.model.system import System
from docgen.readers.databases.postgresql.reader import read
from docgen.readers.databases.postgresql.rights import QUERIES
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import sequence_named, table_named, view_named

SCHEMA = """
CREATE EXTENSION hstore; CREATE SCHEMA closed; REVOKE ALL ON SCHEMA closed, public FROM PUBLIC;
CREATE TYPE closed.mood AS ENUM ('ok'); REVOKE ALL ON TYPE closed.mood FROM PUBLIC;
CREATE TABLE closed.t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mood closed.mood CHECK (mood <> 'ok'),
  note text DEFAULT 'x');
CREATE INDEX t_lower ON closed.t (lower(note)) WHERE note <> ''; COMMENT ON TABLE closed.t IS 'Said.';
CREATE FUNCTION closed.f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
REVOKE ALL ON FUNCTION closed.f FROM PUBLIC;
CREATE TRIGGER tr BEFORE UPDATE ON closed.t FOR EACH ROW WHEN (new.id > 1) EXECUTE FUNCTION closed.f();
CREATE VIEW closed.v AS SELECT id FROM closed.t;
ALTER TABLE closed.t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON closed.t USING (id > 5);
"""


@pytest.fixture
def reader_url(database_url: str) -> Iterator[str]:
    """A role that may connect and nothing else, as docs tell to make it."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC".encode())
        connection.execute("CREATE ROLE docgen_reader LOGIN")
        connection.execute(f"GRANT CONNECT ON DATABASE {name} TO docgen_reader".encode())
        yield database_url.replace("postgres@", "docgen_reader@")
        connection.execute("DROP OWNED BY docgen_reader; DROP ROLE docgen_reader")


def system_of(url: str) -> System:
    return read(DatabaseSettings(name="shop", url=DatabaseUrl(url)))


def test_a_role_that_may_connect_and_nothing_else_reads_everything(
    read_sql: ReadSql, reader_url: str
) -> None:
    by_owner = read_sql(SCHEMA)

    by_reader = system_of(reader_url)

    assert by_reader.databases == (by_owner,)
    assert by_reader.findings == ()


def test_how_a_role_likes_things_spelled_does_not_change_what_is_read(
    read_sql: ReadSql, reader_url: str, database_url: str
) -> None:
    by_owner = read_sql(
        r"""CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
            CREATE TABLE t (a bytea DEFAULT '\x00ff', b text DEFAULT 'a\b', c float8 DEFAULT 0.1,
              d money DEFAULT 1.5, e timestamptz DEFAULT '2027-01-02 03:04+00');
            CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW WHEN (new.b = 'c\d') EXECUTE FUNCTION f('e\f')"""
    )
    with psycopg.connect(database_url, autocommit=True) as connection:
        for setting in (
            "standard_conforming_strings = off",
            "bytea_output = 'escape'",
            "extra_float_digits = -10",
            "datestyle = 'German'",
            "timezone = 'Asia/Tokyo'",
            "search_path = public, pg_catalog",
            "quote_all_identifiers = on",
        ):
            connection.execute(f"ALTER ROLE docgen_reader SET {setting}".encode())

    assert system_of(reader_url).databases == (by_owner,)
    assert table_named(by_owner, "t").triggers[0].condition == r"new.b = 'c\d'::text"


@contextmanager
def revoked(database_url: str, catalog: str) -> Iterator[None]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"REVOKE SELECT ON pg_catalog.{catalog} FROM PUBLIC".encode())
        yield


@pytest.mark.parametrize(
    ("catalog", "loss"),
    [
        ("pg_trigger", "triggers are missing"),
        ("pg_policy", "policies are missing"),
        ("pg_sequence", "sequences are missing"),
        ("pg_description", "comments are missing"),
        ("pg_shdescription", "the comment on the database is missing"),
        ("pg_language", "functions are missing"),
        ("pg_foreign_server", "the servers of foreign tables are missing"),
        ("pg_init_privs", "grants are missing"),
        ("pg_opclass", "operator classes and collations of index keys are missing"),
    ],
)
def test_what_is_missing_because_a_catalog_may_not_be_read_is_a_finding(
    read_sql: ReadSql, reader_url: str, database_url: str, catalog: str, loss: str
) -> None:
    read_sql(SCHEMA)

    with revoked(database_url, catalog):
        (finding,) = system_of(reader_url).findings

    assert (finding.check, finding.severity) == ("catalog-is-readable", Severity.WARNING)
    assert finding.origin == Origin("shop")
    assert finding.problem == f"The role docgen_reader may not read pg_catalog.{catalog}, so {loss}."
    assert finding.remedy == f"Grant it: GRANT SELECT ON pg_catalog.{catalog} TO docgen_reader;"


def test_the_rest_is_read_where_a_catalog_may_not_be(
    read_sql: ReadSql, reader_url: str, database_url: str
) -> None:
    made = read_sql(SCHEMA)

    with revoked(database_url, "pg_depend"):
        system = system_of(reader_url)

    (found,) = system.databases
    assert [finding.problem.partition(", so ")[2] for finding in system.findings] == [
        "the owners of sequences are missing.",
        "the sources of views are missing.",
        "what belongs to extensions is shown as if it were the database's own.",
    ]
    assert table_named(found, "t") == table_named(made, "t")
    assert view_named(found, "v").sources == ()
    assert sequence_named(found, "t_id_seq").owner is None
    assert len(found.schemas[1].functions) > 50


def test_without_the_rules_of_views_the_views_are_read_without_what_they_are_made_of(
    read_sql: ReadSql, reader_url: str, database_url: str
) -> None:
    """The server spells a view's query out with the rights of the role."""
    read_sql(SCHEMA)

    with revoked(database_url, "pg_rewrite"):
        system = system_of(reader_url)

    view = view_named(system.databases[0], "v")
    assert (view.definition, view.sources, [column.name for column in view.columns]) == ("", (), ["id"])
    assert [finding.problem.partition(", so ")[2] for finding in system.findings] == [
        "the definitions of views are missing.",
        "the sources of views are missing.",
    ]


@pytest.mark.parametrize("catalog", ["pg_class", "pg_attribute", "pg_type", "pg_constraint", "pg_index"])
def test_without_the_core_of_the_catalog_nothing_is_read_and_the_grant_is_told(
    reader_url: str, database_url: str, catalog: str
) -> None:
    with revoked(database_url, catalog), pytest.raises(ReadError) as caught:
        system_of(reader_url)

    assert str(caught.value) == (
        f"database shop: The role docgen_reader may not read pg_catalog.{catalog}."
        f" Grant it: GRANT SELECT ON pg_catalog.{catalog} TO docgen_reader;"
    )


def test_every_catalog_that_a_query_names_is_asked_for_first() -> None:
    named = {name for query in QUERIES for name in re.findall(r"pg_catalog\.(pg_\w+)\b(?![('])", query.text)}

    asked = {name for query in QUERIES for name in query.catalogs}

    assert named == asked
    assert len(QUERIES) > 25


def test_a_comment_in_another_encoding_is_read_as_far_as_it_goes_and_is_a_finding(
    database_in: Callable[[str], str],
) -> None:
    url = database_in("SQL_ASCII")
    with psycopg.connect(f"{url}&client_encoding=SQL_ASCII", autocommit=True) as connection:
        connection.execute("CREATE TABLE t (a int); COMMENT ON TABLE t IS 'größe'".encode())
        connection.execute(b"COMMENT ON COLUMN t.a IS 'gr\xf6\xdfe'")

    system = system_of(url)

    table = table_named(system.databases[0], "t")
    assert (table.comment, table.columns[0].comment) == ("größe", "gr\ufffd\ufffde")
    (finding,) = system.findings
    assert finding.check == "comment-is-utf8"
    assert finding.problem.startswith("The comment on column a of table public.t is not UTF-8 text;")


def test_a_name_in_another_encoding_is_an_error_that_says_so(database_in: Callable[[str], str]) -> None:
    url = database_in("SQL_ASCII")
    with psycopg.connect(f"{url}&client_encoding=SQL_ASCII", autocommit=True) as connection:
        connection.execute(b'CREATE TABLE "gr\xf6\xdfe" (a int)')

    with pytest.raises(ReadError) as caught:
        system_of(url)

    assert caught.value.problem.startswith("Its catalog holds what is not UTF-8 text:")
