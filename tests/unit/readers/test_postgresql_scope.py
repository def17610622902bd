"""What the settings leave out is not read."""

from __future__ import annotations

from tests.unit.readers.conftest import ReadSql


def test_brackets_of_a_name_that_is_left_out_stand_for_themselves(read_sql: ReadSql) -> None:
    database = read_sql('CREATE TABLE "a[1]" (); CREATE TABLE a1 ()', exclude=["a[1]"])

    assert [table.name for _, table in database.tables()] == ["a1"]
