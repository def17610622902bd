"""A large database is asked the questions that a small one is."""

from __future__ import annotations

from typing import Any

import psycopg

from docgen.readers.databases.postgresql.catalog import Catalog
from docgen.readers.databases.postgresql.database import database_of
from docgen.readers.databases.postgresql.rights import QUERIES
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from docgen.world.connections import read_postgresql
from tests.unit.readers.conftest import ReadSql

ONE_OF_EACH = """
CREATE SCHEMA s{n}; CREATE TYPE s{n}.e AS ENUM (); CREATE DOMAIN s{n}.d AS int CHECK (VALUE > 0);
CREATE TABLE s{n}.t (id serial PRIMARY KEY, d s{n}.d CHECK (d < 9), EXCLUDE USING btree (d WITH =));
CREATE TABLE s{n}.u (id int REFERENCES s{n}.t, far int REFERENCES s0.t);
CREATE TABLE s{n}.child () INHERITS (s{n}.u);
CREATE TABLE s{n}.p (id int) PARTITION BY RANGE (id); CREATE TABLE s{n}.p1 PARTITION OF s{n}.p DEFAULT;
CREATE INDEX ON s{n}.p1 (id); CREATE VIEW s{n}.v AS SELECT id FROM s{n}.p1;
CREATE POLICY p ON s{n}.t USING (id > 0);
CREATE FUNCTION s{n}.f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tr BEFORE UPDATE ON s{n}.t FOR EACH ROW EXECUTE FUNCTION s{n}.f();
"""


class Listening:
    """A connection, and the questions that were asked through it."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection
        self.asked: list[str] = []

    def execute(self, query: str, *rest: Any, **more: Any) -> psycopg.Cursor:
        self.asked.append(query)
        return self._connection.execute(query.encode(), *rest, **more)


def asked_of(url: str) -> list[str]:
    section = DatabaseSettings(name="shop", url=DatabaseUrl(url))
    with read_postgresql(section.url, place="shop", timeout=section.timeout) as connection:
        listening = Listening(connection)
        database_of(Catalog(listening), section)  # type: ignore[arg-type]
    return listening.asked


def test_each_query_is_asked_once_whatever_the_size(read_sql: ReadSql, database_url: str) -> None:
    read_sql(ONE_OF_EACH.replace("{n}", "0"))
    of_one = asked_of(database_url)
    read_sql("".join(ONE_OF_EACH.replace("{n}", str(number)) for number in range(1, 8)))

    of_eight = asked_of(database_url)

    assert of_eight == of_one
    assert len(of_one) == len(set(of_one))
    assert set(of_one) <= {query.text for query in QUERIES}
    assert len(of_one) > 25


def test_nothing_is_asked_of_what_is_not_there(database_url: str) -> None:
    asked = asked_of(database_url)

    assert not [query for query in asked if "pg_trigger" in query or "pg_index" in query]
