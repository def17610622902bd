"""Names that need quoting are read as they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.model.database import Database, Table
from tests.unit.readers.conftest import ReadSql

NASTY = (Path(__file__).parents[2] / "data" / "nasty.sql").read_text(encoding="utf-8")


@pytest.fixture
def nasty(read_sql: ReadSql) -> Database:
    return read_sql(NASTY)


def table(database: Database, name: str) -> Table:
    return next(found for _, found in database.tables() if found.name == name)


def test_schemas_tables_and_views_keep_their_names_sorted_as_bytes(nasty: Database) -> None:
    names = {schema.name: [found.name for found in schema.tables] for schema in nasty.schemas}

    assert names == {
        "other schema": ["far.away"],
        "public": [
            "README",
            "Users",
            "circle_a",
            "circle_b",
            "index",
            "itself",
            "none",
            "points at them",
            "quo\"te's <table>",
            "select",
            "users",
        ],
    }


def test_columns_keep_their_names(nasty: Database) -> None:
    assert [column.name for column in table(nasty, "select").columns] == [
        "from",
        "a|b",
        "a`b",
        "a.b",
        "a b",
        'a"b',
        "a'b",
        "<script>alert(1)</script>",
        "größe",
        "名前",
        "{{ config }}",
        "mood",
        "moods",
    ]


def test_keys_between_odd_names_end_where_they_should(nasty: Database) -> None:
    (key,) = table(nasty, "points at them").foreign_keys

    assert key.name == "fk | odd <name>"
    assert key.columns == ("one", "two")
    assert key.target_table == "quo\"te's <table>"
    assert key.target_columns == ('key "one"', "key 'two'")


def test_a_table_without_columns_is_a_table(nasty: Database) -> None:
    assert table(nasty, "none").columns == ()


def test_a_table_that_references_itself_and_tables_in_a_circle_are_read(nasty: Database) -> None:
    assert table(nasty, "itself").foreign_keys[0].target_table == "itself"
    assert table(nasty, "circle_a").foreign_keys[0].target_table == "circle_b"
    assert table(nasty, "circle_b").foreign_keys[0].target_table == "circle_a"


def test_excluded_names_and_patterns_are_left_out(read_sql: ReadSql) -> None:
    database = read_sql(NASTY, schemas=["public"], exclude=["circle_*", "public.user?", "README"])

    assert [found.name for _, found in database.tables()] == [
        "Users",
        "index",
        "itself",
        "none",
        "points at them",
        "quo\"te's <table>",
        "select",
    ]
