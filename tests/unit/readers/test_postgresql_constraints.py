"""Constraints that say more than most, and indexes that are unusual."""

from __future__ import annotations

import psycopg
import pytest

from docgen.model.database import (
    ExclusionConstraint,
    ExclusionElement,
    IndexKey,
    PrimaryKey,
    UniqueConstraint,
)
from docgen.model.origin import Origin
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import table_named


def test_an_exclusion_constraint_tells_what_two_rows_may_not_both_have(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION btree_gist;
           CREATE TABLE stay (during tsrange, room int, note text,
             CONSTRAINT one_guest EXCLUDE USING gist (during WITH &&, (room / 10) WITH =, note WITH <>)
             WHERE (room > 0) DEFERRABLE INITIALLY DEFERRED);
           COMMENT ON CONSTRAINT one_guest ON stay IS 'Nobody shares.'"""
    )

    assert table_named(database, "stay").exclusion_constraints == (
        ExclusionConstraint(
            name="one_guest",
            method="gist",
            elements=(
                ExclusionElement(column="during", operator="&&"),
                ExclusionElement(column=None, operator="=", expression="(room / 10)"),
                ExclusionElement(column="note", operator="<>"),
            ),
            predicate="room > 0",
            deferrable=True,
            initially_deferred=True,
            comment="Nobody shares.",
            origin=Origin("shop.public.stay.one_guest"),
        ),
    )


def test_an_operator_of_ones_own_is_told_with_its_schema(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE SCHEMA "my ops";
           CREATE OPERATOR "my ops".=== (leftarg = int, rightarg = int, function = int4eq,
             commutator = OPERATOR("my ops".===), restrict = eqsel);
           CREATE OPERATOR CLASS "my ops".odd FOR TYPE int USING btree AS
             OPERATOR 3 "my ops".===, FUNCTION 1 btint4cmp(int, int);
           CREATE TABLE t (a int, CONSTRAINT x EXCLUDE (a "my ops".odd WITH OPERATOR("my ops".===)))"""
    )

    table = table_named(database, "t")
    (exclusion,) = table.exclusion_constraints
    assert exclusion.elements == (ExclusionElement(column="a", operator='OPERATOR("my ops".===)'),)
    assert table.indexes[0].keys == (IndexKey(column="a", operator_class='"my ops".odd'),)
    assert table.indexes[0].constraint == "x"


def test_keys_over_periods_and_keys_that_wait_say_so(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION btree_gist;
           CREATE TABLE rate (id int, code int, during daterange,
             CONSTRAINT rate_pk PRIMARY KEY (id, during WITHOUT OVERLAPS),
             CONSTRAINT rate_code UNIQUE (code, during WITHOUT OVERLAPS));
           CREATE TABLE late (id int CONSTRAINT late_pk PRIMARY KEY DEFERRABLE INITIALLY DEFERRED,
             a int CONSTRAINT late_a UNIQUE DEFERRABLE);
           COMMENT ON CONSTRAINT late_pk ON late IS 'In the end.'"""
    )

    rate, late = table_named(database, "rate"), table_named(database, "late")
    assert rate.primary_key == PrimaryKey(
        name="rate_pk", columns=("id", "during"), period=True, origin=Origin("shop.public.rate.rate_pk")
    )
    assert rate.unique_constraints[0].period is True
    assert late.primary_key == PrimaryKey(
        name="late_pk",
        columns=("id",),
        deferrable=True,
        initially_deferred=True,
        comment="In the end.",
        origin=Origin("shop.public.late.late_pk"),
    )
    assert late.unique_constraints == (
        UniqueConstraint(
            name="late_a", columns=("a",), deferrable=True, origin=Origin("shop.public.late.late_a")
        ),
    )


def test_index_keys_tell_operator_class_and_collation_where_they_are_unusual(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION pg_trgm; CREATE TABLE t (a text, b text COLLATE "C", c int);
           CREATE INDEX t_a ON t (c, a text_pattern_ops, b COLLATE "POSIX", b, (lower(a)) COLLATE "C");
           CREATE INDEX t_trgm ON t USING gin (a gin_trgm_ops)"""
    )

    one, two = table_named(database, "t").indexes
    assert one.keys == (
        IndexKey(column="c"),
        IndexKey(column="a", operator_class="text_pattern_ops"),
        IndexKey(column="b", collation='"POSIX"'),
        IndexKey(column="b"),
        IndexKey(column=None, expression="lower(a)", collation='"C"'),
    )
    assert two.keys == (IndexKey(column="a", operator_class="public.gin_trgm_ops"),)


def test_a_plain_unique_index_says_where_nulls_are_alike(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX alike ON t (a) NULLS NOT DISTINCT;
           CREATE UNIQUE INDEX usual ON t (b)"""
    )

    assert [(index.name, index.nulls_distinct) for index in table_named(database, "t").indexes] == [
        ("alike", False),
        ("usual", True),
    ]


def test_an_index_that_could_not_be_built_is_not_valid(read_sql: ReadSql, database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE t (a int)")
        connection.execute("INSERT INTO t VALUES (1), (1)")
        with pytest.raises(psycopg.errors.UniqueViolation):
            connection.execute("CREATE UNIQUE INDEX CONCURRENTLY broken ON t (a)")

    (index,) = table_named(read_sql("SELECT 1"), "t").indexes
    assert (index.name, index.valid) == ("broken", False)
