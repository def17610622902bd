"""What a column says beyond its name and type."""

from __future__ import annotations

from docgen.model.database import NotNullConstraint, QualifiedName, Storage
from docgen.model.origin import Origin
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import table_named


def test_a_collation_is_told_where_it_is_not_that_of_the_type(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE COLLATION german FROM "C"; CREATE DOMAIN plain AS text COLLATE "C";
           CREATE TABLE t (usual text, c text COLLATE "C", own text COLLATE german, d plain,
             e plain COLLATE "POSIX", n int)"""
    )

    columns = table_named(database, "t").columns
    assert [(column.name, column.collation) for column in columns] == [
        ("usual", None),
        ("c", '"C"'),
        ("own", "public.german"),
        ("d", None),
        ("e", '"POSIX"'),
        ("n", None),
    ]


def test_storage_is_told_where_it_is_not_that_of_the_type(read_sql: ReadSql) -> None:
    database = read_sql("CREATE TABLE t (a text, b text STORAGE EXTERNAL, c text[] STORAGE MAIN, d int)")

    columns = table_named(database, "t").columns
    assert [column.storage for column in columns] == [None, Storage.EXTERNAL, Storage.MAIN, None]


def test_a_column_names_the_type_that_it_has_or_that_its_elements_have(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TYPE pair AS (a int);
           CREATE TYPE span AS RANGE (subtype = time, multirange_type_name = spans);
           CREATE DOMAIN code AS text; CREATE DOMAIN codes AS code[];
           CREATE TABLE other (a int);
           CREATE TABLE t (a pair, b pair[], c span, d spans, e spans[], f code[], g codes, h other, i int)"""
    )

    names = [column.user_type and column.user_type.name for column in table_named(database, "t").columns]
    assert names == ["pair", "pair", "span", "span", "span", "code", "codes", None, None]


def test_a_type_of_an_extension_or_of_a_schema_that_is_left_out_is_not_named(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION hstore; CREATE SCHEMA hidden; CREATE TYPE hidden.mood AS ENUM ('ok');
           CREATE TABLE t (a hstore, b hidden.mood)""",
        schemas=["public"],
    )

    assert [column.user_type for column in table_named(database, "t").columns] == [None, None]


def test_a_not_null_that_older_rows_may_break_lets_the_column_be_null(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE DOMAIN required AS int NOT NULL; CREATE TABLE t (a int, b int NOT NULL, c required);
           ALTER TABLE t ADD CONSTRAINT a_is_there NOT NULL a NOT VALID,
             ADD CONSTRAINT c_is_there NOT NULL c NOT VALID;"""
    )

    table = table_named(database, "t")
    assert [column.nullable for column in table.columns] == [True, False, False]
    assert table.not_null_constraints == (
        NotNullConstraint(
            name="a_is_there", column="a", validated=False, origin=Origin("shop.public.t.a_is_there")
        ),
        NotNullConstraint(
            name="c_is_there", column="c", validated=False, origin=Origin("shop.public.t.c_is_there")
        ),
    )


def test_a_named_not_null_is_told_only_where_it_says_more_than_its_column(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int CONSTRAINT quiet NOT NULL, b int CONSTRAINT loud NOT NULL,
             c int PRIMARY KEY);
           COMMENT ON CONSTRAINT loud ON t IS 'The law wants it.'"""
    )

    assert table_named(database, "t").not_null_constraints == (
        NotNullConstraint(
            name="loud", column="b", comment="The law wants it.", origin=Origin("shop.public.t.loud")
        ),
    )


def test_columns_of_views_and_composite_types_name_their_types_too(read_sql: ReadSql) -> None:
    database = read_sql("CREATE TYPE mood AS ENUM ('ok'); CREATE VIEW v AS SELECT 'ok'::mood AS m")

    assert database.schemas[0].views[0].columns[0].user_type == QualifiedName("public", "mood")
