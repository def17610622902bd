"""Functions and sequences."""

from __future__ import annotations

import pytest

from docgen.model.database import (
    Argument,
    ArgumentMode,
    Function,
    FunctionKind,
    QualifiedName,
    Sequence,
    SequenceOwner,
    Volatility,
)
from docgen.model.origin import Origin
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import function_named, sequence_named


def test_a_function_tells_its_arguments_with_modes_types_and_defaults(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TYPE place AS (x int);
           CREATE FUNCTION locate(a int, OUT b place, INOUT "c d" text DEFAULT 'x, y', VARIADIC e place[]
             DEFAULT '{}') RETURNS record LANGUAGE sql STABLE STRICT SECURITY DEFINER AS
             'select null::public.place, $2';
           COMMENT ON FUNCTION locate IS 'Where it is.'"""
    )

    place = QualifiedName("public", "place")
    assert function_named(database, "locate") == Function(
        name="locate",
        signature="integer, text, public.place[]",
        arguments=(
            Argument(name="a", type="integer"),
            Argument(name="b", type="public.place", mode=ArgumentMode.OUT, user_type=place),
            Argument(name="c d", type="text", mode=ArgumentMode.INOUT, default="'x, y'::text"),
            Argument(
                name="e",
                type="public.place[]",
                mode=ArgumentMode.VARIADIC,
                default="'{}'::public.place[]",
                user_type=place,
            ),
        ),
        returns="record",
        language="sql",
        volatility=Volatility.STABLE,
        strict=True,
        security_definer=True,
        comment="Where it is.",
        origin=Origin("shop.public.locate(integer, text, public.place[])"),
    )


def test_a_function_may_return_a_table_or_a_type_of_ones_own(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TYPE mood AS ENUM ('ok');
           CREATE FUNCTION many(int) RETURNS TABLE (m mood) LANGUAGE sql AS 'select null::public.mood';
           CREATE FUNCTION moods() RETURNS SETOF mood LANGUAGE sql IMMUTABLE AS 'select null::public.mood'"""
    )

    many, moods = function_named(database, "many"), function_named(database, "moods")
    mood = QualifiedName("public", "mood")
    assert many.returns == "TABLE(m public.mood)"
    assert many.arguments == (
        Argument(name="", type="integer"),
        Argument(name="m", type="public.mood", mode=ArgumentMode.TABLE, user_type=mood),
    )
    assert many.signature == "integer"
    assert (moods.returns, moods.returns_user_type) == ("SETOF public.mood", mood)
    assert (moods.arguments, moods.volatility) == ((), Volatility.IMMUTABLE)


def test_procedures_aggregates_and_window_functions_are_told_apart(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE PROCEDURE proc(INOUT a int) LANGUAGE plpgsql AS 'begin end';
           CREATE AGGREGATE total (int) (sfunc = int4pl, stype = int);
           CREATE FUNCTION numbered() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number'"""
    )

    found = {f.name: (f.kind, f.signature, f.returns, f.language) for f in database.schemas[0].functions}
    assert found == {
        "numbered": (FunctionKind.WINDOW, "", "bigint", "internal"),
        "proc": (FunctionKind.PROCEDURE, "integer", "", "plpgsql"),
        "total": (FunctionKind.AGGREGATE, "integer", "integer", "internal"),
    }


def test_functions_of_one_name_are_sorted_by_their_signatures(read_sql: ReadSql) -> None:
    body = "LANGUAGE sql AS 'select 1'"
    database = read_sql(
        f"""CREATE FUNCTION f(text) RETURNS int {body}; CREATE FUNCTION f(int) RETURNS int {body};
            CREATE FUNCTION "F"() RETURNS int {body}; CREATE FUNCTION f() RETURNS int {body}"""
    )

    found = [(function.name, function.signature) for function in database.schemas[0].functions]
    assert found == [("F", ""), ("f", ""), ("f", "integer"), ("f", "text")]


@pytest.mark.parametrize(
    ("asked", "bodies"),
    [
        (False, [None, None, None]),
        (True, [None, "BEGIN ATOMIC\n SELECT 1 AS a;\nEND", " begin return 'it''s'; end "]),
    ],
)
def test_the_source_text_of_functions_is_read_where_the_settings_say_so(
    read_sql: ReadSql, asked: bool, bodies: list[str | None]
) -> None:
    database = read_sql(
        """CREATE FUNCTION inside(int) RETURNS int LANGUAGE internal AS 'int4abs';
           CREATE FUNCTION parsed() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1 AS a; END;
           CREATE FUNCTION quoted() RETURNS text LANGUAGE plpgsql AS $$ begin return 'it''s'; end $$""",
        function_bodies=asked,
    )

    assert [function.body for function in database.schemas[0].functions] == bodies


def test_functions_and_sequences_of_extensions_are_left_out(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION btree_gist; CREATE SEQUENCE theirs; CREATE TYPE theirs_too AS (a int);
           ALTER EXTENSION btree_gist ADD SEQUENCE theirs; ALTER EXTENSION btree_gist ADD TYPE theirs_too"""
    )

    (schema,) = database.schemas
    assert (schema.functions, schema.sequences, schema.types) == ((), (), ())
    assert [(found.name, found.schema) for found in database.extensions] == [("btree_gist", "public")]
    assert database.extensions[0].comment == "support for indexing common datatypes in GiST"


def test_a_schema_of_an_extension_is_left_out(read_sql: ReadSql) -> None:
    database = read_sql("CREATE SCHEMA theirs; ALTER EXTENSION plpgsql ADD SCHEMA theirs")

    assert [schema.name for schema in database.schemas] == ["public"]


def test_a_sequence_tells_how_it_counts(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE SEQUENCE down AS smallint INCREMENT -5 START 100 MINVALUE -10 MAXVALUE 100 CACHE 7 CYCLE;
           COMMENT ON SEQUENCE down IS 'Backwards.'"""
    )

    assert database.schemas[0].sequences == (
        Sequence(
            name="down",
            type="smallint",
            start=100,
            increment=-5,
            minimum=-10,
            maximum=100,
            cache=7,
            cycle=True,
            comment="Backwards.",
            origin=Origin("shop.public.down"),
        ),
    )


def test_a_sequence_names_the_column_that_owns_it_and_whether_it_is_an_identity(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (gone int, a serial, b int GENERATED ALWAYS AS IDENTITY);
           ALTER TABLE t DROP COLUMN gone; CREATE SEQUENCE free"""
    )

    t = QualifiedName("public", "t")
    assert sequence_named(database, "t_a_seq").owner == SequenceOwner(table=t, column="a")
    assert sequence_named(database, "t_b_seq").owner == SequenceOwner(table=t, column="b", identity=True)
    assert sequence_named(database, "free").owner is None


def test_the_sequence_of_a_table_that_is_left_out_goes_with_it(read_sql: ReadSql) -> None:
    database = read_sql("CREATE TABLE t (a serial); CREATE TABLE u (a serial)", exclude=["public.t"])

    assert [sequence.name for sequence in database.schemas[0].sequences] == ["u_a_seq"]


def test_a_sequence_of_a_partition_names_the_partition(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE p (a int) PARTITION BY RANGE (a);
           CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2); CREATE SEQUENCE s OWNED BY p1.a"""
    )

    assert sequence_named(database, "s").owner == SequenceOwner(
        table=QualifiedName("public", "p1"), column="a"
    )
