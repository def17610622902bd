"""Views: what they read, and how they were made."""

from __future__ import annotations

from docgen.model.database import QualifiedName, ViewSource
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import view_named


def source(name: str, *columns: str, schema: str = "public") -> ViewSource:
    return ViewSource(name=QualifiedName(schema, name), columns=columns)


def test_a_view_names_what_it_reads_with_columns_in_their_order_there(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE SCHEMA far; CREATE TABLE far.b (z int, y int, x int); CREATE TABLE a (id int, note text);
           CREATE VIEW v AS SELECT b.x, b.z FROM far.b JOIN a ON a.id = b.x
             WHERE a.note = 'select q from r'"""
    )

    assert view_named(database, "v").sources == (
        source("b", "z", "x", schema="far"),
        source("a", "id", "note"),
    )


def test_a_view_over_a_view_names_the_view_and_not_what_is_below(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int); CREATE VIEW below AS SELECT a FROM t;
           CREATE MATERIALIZED VIEW kept AS SELECT a FROM below;
           CREATE VIEW above AS SELECT a AS b FROM kept"""
    )

    assert view_named(database, "above").sources == (source("kept", "a"),)
    assert view_named(database, "kept").sources == (source("below", "a"),)


def test_a_source_of_which_no_column_is_named_has_none(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int, b int); CREATE VIEW counted AS SELECT count(*) FROM t;
           CREATE VIEW whole AS SELECT t FROM t"""
    )

    assert view_named(database, "counted").sources == (source("t"),)
    assert view_named(database, "whole").sources == (source("t"),)


def test_sources_are_relations_and_not_the_sequences_and_functions_of_a_query(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE SEQUENCE s; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1';
           CREATE VIEW v AS SELECT nextval('s'), f()"""
    )

    assert view_named(database, "v").sources == ()


def test_a_recursive_view_reads_its_table_and_views_in_a_circle_read_each_other(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE node (id int, parent int);
           CREATE RECURSIVE VIEW up (id) AS SELECT id FROM node WHERE parent IS NULL
             UNION ALL SELECT n.id FROM node n JOIN up ON up.id = n.parent;
           CREATE VIEW one AS SELECT 1 AS a; CREATE VIEW two AS SELECT a FROM one;
           CREATE OR REPLACE VIEW one AS SELECT a FROM two"""
    )

    assert view_named(database, "up").sources == (source("node", "id", "parent"),)
    assert view_named(database, "one").sources == (source("two", "a"),)
    assert view_named(database, "two").sources == (source("one", "a"),)


def test_options_of_a_view_are_sorted(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int);
           CREATE VIEW v WITH (security_invoker, check_option = local, security_barrier = false)
             AS SELECT a FROM t"""
    )

    assert view_named(database, "v").options == (
        "check_option=local",
        "security_barrier=false",
        "security_invoker=true",
    )
