"""The fingerprint of a reading stands for everything that the server said."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings

NASTY = (Path(__file__).parents[2] / "data/nasty.sql").read_text()
CHANGES = [
    "ALTER TABLE shop.film ADD COLUMN length smallint",
    "ALTER TABLE shop.film ALTER COLUMN title DROP NOT NULL",
    "ALTER TABLE shop.film ALTER COLUMN title SET DEFAULT 'x'",
    "ALTER TABLE shop.film ALTER COLUMN id TYPE bigint",
    "ALTER TABLE shop.film RENAME COLUMN title TO name",
    "COMMENT ON COLUMN shop.film.title IS 'As printed.'",
    "DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS ''A shop.''', current_database()); END $$",
    "CREATE INDEX ON shop.film (title DESC)",
    "ALTER TABLE shop.film ADD CHECK (title <> '')",
    "ALTER TABLE shop.film ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY own ON shop.film USING (false)",
    "GRANT SELECT ON shop.film TO PUBLIC",
    "GRANT SELECT (title) ON shop.film TO PUBLIC",
    "ALTER TYPE shop.rating ADD VALUE 'r'",
    "ALTER DOMAIN shop.price DROP NOT NULL",
    "ALTER FUNCTION shop.touch() STABLE",
    "ALTER TABLE shop.film DISABLE TRIGGER touched",
    "CREATE OR REPLACE VIEW shop.titles AS SELECT upper(title) AS title FROM shop.film",
    "ALTER SEQUENCE shop.number INCREMENT 5",
    "DROP TABLE shop.film CASCADE",
    "CREATE SCHEMA another",
]
SHOP = """
CREATE SCHEMA shop;
CREATE TYPE shop.rating AS ENUM ('g');
CREATE DOMAIN shop.price AS numeric NOT NULL;
CREATE SEQUENCE shop.number;
CREATE TABLE shop.film (id int PRIMARY KEY, title text NOT NULL);
CREATE VIEW shop.titles AS SELECT title FROM shop.film;
CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER touched BEFORE UPDATE ON shop.film EXECUTE FUNCTION shop.touch();
"""


def fingerprint(url: str) -> str:
    return read(DatabaseSettings(name="shop", url=url)).fingerprint  # type: ignore[arg-type]


def execute(url: str, sql: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.encode())


def test_an_unchanged_database_says_the_same_twice(database_url: str) -> None:
    execute(database_url, NASTY)

    assert fingerprint(database_url) == fingerprint(database_url) != ""


def test_rows_and_statistics_do_not_count(database_url: str) -> None:
    execute(database_url, SHOP)
    before = fingerprint(database_url)

    execute(database_url, "INSERT INTO shop.film VALUES (1, 'Alien')")
    execute(database_url, "SELECT nextval('shop.number')")
    execute(database_url, "ANALYZE shop.film")

    assert fingerprint(database_url) == before


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_in_the_schema_changes_it(database_url: str, change: str) -> None:
    execute(database_url, SHOP)
    before = fingerprint(database_url)

    execute(database_url, change)

    assert fingerprint(database_url) != before
