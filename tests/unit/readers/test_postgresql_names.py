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
        "newest": ["period", "within"],
        "other schema": ["child`", "far.away", "two ways"],
        "public": [
            "README",
            "Users",
            "circle_a",
            "circle_b",
            "every|thing",
            "fore`ign",
            "index",
            "itself",
            "none",
            "parent|",
            "parted\ntable",
            "points at them",
            "quo\"te's <table>",
            "select",
            "users",
            "wide <table>",
        ],
    }
    assert [view.name for view in nasty.schemas[2].views] == [
        "chicken |",
        "egg |",
        "kept `view`",
        "re|cursive",
        "view over v|iew",
        "v|iew",
    ]


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
        "every|thing",
        "fore`ign",
        "index",
        "itself",
        "none",
        "parent|",
        "parted\ntable",
        "points at them",
        "quo\"te's <table>",
        "select",
        "wide <table>",
    ]


def test_types_functions_and_sequences_keep_their_names(nasty: Database) -> None:
    public = nasty.schemas[2]

    assert [found.name for found in public.types] == [
        "compo<site>",
        "dom`ain",
        "mood | swing",
        "over dom`ain",
        "ran|ge",
    ]
    assert [f"{found.name}({found.signature})" for found in public.functions] == [
        "../up()",
        '../up(public."compo<site>", public."mood | swing", integer[])',
        "agg|regate(integer)",
        "index(text, integer)",
        'pro <cedure>(public."dom`ain")',
        "trig|ger `f`()",
        "🐘 window()",
    ]
    assert [found.name for found in public.sequences] == ["its | own", "se|quence"]


def test_parts_of_a_table_keep_their_names_and_their_columns(nasty: Database) -> None:
    everything = table(nasty, "every|thing")

    assert everything.unique_constraints[0].columns == ("🐘", "c")
    (exclusion,) = everything.exclusion_constraints
    assert [element.expression or element.column for element in exclusion.elements] == [
        "span",
        'int4range("🐘", "🐘" + 1)',
    ]
    assert [(found.name, found.validated) for found in everything.check_constraints] == [
        ("not | valid", False)
    ]
    assert [found.name for found in everything.triggers] == [
        "late > then",
        "state`ment",
        "tied | FROM",
        "tr|igger FOR EACH ROW WHEN (",
    ]
    assert everything.triggers[3].condition == (
        """new.c <> ') EXECUTE FUNCTION "x"('::text OR new."🐘" > 1"""
    )
    assert everything.triggers[3].arguments == (" WHEN (", "it's | `so`", ") EXECUTE FUNCTION y(")
    assert [policy.roles for policy in everything.policies] == [("public",), ("reader | <b>",)]


def test_a_partitioned_table_between_odd_names_has_the_key_of_its_leaves(nasty: Database) -> None:
    parted = table(nasty, "parted\ntable")

    assert [leaf.name.name for part in parted.partitions for leaf in part.leaves()] == [
        "part|2026|a",
        "part|rest",
    ]
    assert [(key.name, key.of_partitions, key.target_table) for key in parted.foreign_keys] == [
        ("fk | a", True, "index")
    ]
    year, rest = parted.partitions
    assert [check.name for check in year.check_constraints] == ["ch|eck `own`"]
    assert [index.name for index in year.partitions[0].indexes] == ["own | <i>"]
    assert rest.comment == "| what is | <b>left</b>"


def test_a_table_may_have_as_many_columns_and_a_comment_as_long_as_the_server_takes(nasty: Database) -> None:
    wide = table(nasty, "wide <table>")

    assert [column.name for column in wide.columns] == [f"column | {n}" for n in range(1, 1601)]
    assert len(wide.comment) == 105_000


def test_a_server_of_foreign_tables_is_named_and_its_secrets_are_not(nasty: Database) -> None:
    assert table(nasty, "fore`ign").server == "ser|ver <b>"
    assert "a secret" not in repr(nasty)
