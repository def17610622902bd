"""Who may do what, as far as somebody said so."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from docgen.model.database import Grant
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import (
    function_named,
    sequence_named,
    table_named,
    type_named,
    view_named,
)


@pytest.fixture(autouse=True)
def roles(database_url: str) -> Iterator[None]:
    """Roles belong to the server, and go with what they were given."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute('CREATE ROLE "grant | b"; CREATE ROLE grant_a')
        yield
        connection.execute('DROP OWNED BY "grant | b", grant_a; DROP ROLE "grant | b", grant_a')


def given(role: str, *privileges: str, grantable: tuple[str, ...] = ()) -> Grant:
    return Grant(role=role, privileges=privileges, grantable=grantable)


def taken(*privileges: str) -> Grant:
    return Grant(role="public", revoked=privileges)


def test_what_nobody_was_given_is_not_told(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a serial); CREATE VIEW v AS SELECT 1; CREATE TYPE e AS ENUM ();
           CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1'"""
    )

    (schema,) = database.schemas
    assert (database.grants, schema.grants) == ((), ())
    assert schema.tables[0].grants == schema.tables[0].columns[0].grants == schema.views[0].grants == ()
    assert schema.types[0].grants == schema.functions[0].grants == schema.sequences[0].grants == ()


def test_grants_on_a_table_are_told_by_role_without_those_of_its_owner(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int); GRANT SELECT ON t TO PUBLIC;
           GRANT UPDATE, INSERT ON t TO grant_a; GRANT SELECT, DELETE ON t TO "grant | b" WITH GRANT OPTION;
           GRANT TRUNCATE ON t TO "grant | b\""""
    )

    assert table_named(database, "t").grants == (
        given("grant | b", "delete", "select", "truncate", grantable=("delete", "select")),
        given("grant_a", "insert", "update"),
        given("public", "select"),
    )


def test_grants_of_several_grantors_to_one_role_are_one_grant(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int); GRANT SELECT ON t TO "grant | b" WITH GRANT OPTION;
           GRANT SELECT, UPDATE ON t TO grant_a; SET ROLE "grant | b";
           GRANT SELECT ON t TO grant_a; RESET ROLE"""
    )

    assert table_named(database, "t").grants[1] == given("grant_a", "select", "update")


def test_grants_on_columns_stand_with_the_columns(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int, b int, c int); GRANT SELECT (b), UPDATE (b, c) ON t TO grant_a"""
    )

    table = table_named(database, "t")
    assert table.grants == ()
    assert [column.grants for column in table.columns] == [
        (),
        (given("grant_a", "select", "update"),),
        (given("grant_a", "update"),),
    ]


def test_grants_on_everything_else_are_told_too(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE VIEW v AS SELECT 1 AS a; CREATE SEQUENCE s; CREATE TYPE e AS ENUM ();
           CREATE DOMAIN d AS int;
           CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1'; CREATE SCHEMA other;
           GRANT SELECT ON v TO grant_a; GRANT USAGE ON SEQUENCE s TO grant_a;
           GRANT USAGE ON SCHEMA other TO grant_a;
           GRANT EXECUTE ON FUNCTION f TO grant_a; GRANT USAGE ON TYPE e TO grant_a;
           GRANT USAGE ON DOMAIN d TO grant_a"""
    )

    usage = (given("grant_a", "usage"),)
    assert view_named(database, "v").grants == (given("grant_a", "select"),)
    assert function_named(database, "f").grants == (given("grant_a", "execute"), given("public", "execute"))
    assert sequence_named(database, "s").grants == usage
    everybody = (*usage, given("public", "usage"))
    assert type_named(database, "e").grants == type_named(database, "d").grants == everybody
    assert [schema.grants for schema in database.schemas] == [usage, ()]


def test_what_every_database_is_born_with_is_no_grant_and_what_is_beyond_it_is_one(
    read_sql: ReadSql,
) -> None:
    database = read_sql(
        """GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC; GRANT USAGE ON SCHEMA public TO grant_a;
           DO $$ BEGIN
             EXECUTE format('GRANT CONNECT ON DATABASE %I TO grant_a', current_database());
             EXECUTE format('GRANT CREATE ON DATABASE %I TO PUBLIC', current_database()); END $$"""
    )

    assert database.grants == (given("grant_a", "connect"), given("public", "create"))
    assert database.schemas[0].grants == (given("grant_a", "usage"), given("public", "create"))


def test_what_everybody_has_of_a_new_thing_is_told_where_it_was_revoked(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1';
           REVOKE EXECUTE ON FUNCTION f FROM PUBLIC;
           CREATE TYPE e AS ENUM (); REVOKE ALL ON TYPE e FROM PUBLIC, CURRENT_USER;
           CREATE DOMAIN d AS int; REVOKE USAGE ON DOMAIN d FROM PUBLIC; GRANT USAGE ON DOMAIN d TO grant_a;
           REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT CREATE ON SCHEMA public TO PUBLIC;
           DO $$ BEGIN
             EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', current_database()); END $$"""
    )

    assert function_named(database, "f").grants == (taken("execute"),)
    assert type_named(database, "e").grants == (taken("usage"),)
    assert type_named(database, "d").grants == (given("grant_a", "usage"), taken("usage"))
    assert database.schemas[0].grants == (Grant(role="public", privileges=("create",), revoked=("usage",)),)
    assert database.grants == (taken("connect"),)


def test_what_default_privileges_withhold_is_told_as_revoked(read_sql: ReadSql) -> None:
    database = read_sql(
        """ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
           CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1'"""
    )

    assert function_named(database, "f").grants == (taken("execute"),)


def test_a_role_that_is_gone_was_given_nothing(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE ROLE grant_gone; CREATE TABLE t (a int); GRANT SELECT ON t TO grant_gone, grant_a;
           SET allow_system_table_mods = on; DELETE FROM pg_catalog.pg_shdepend
             WHERE refobjid = 'grant_gone'::regrole;
           DELETE FROM pg_catalog.pg_authid WHERE rolname = 'grant_gone'"""
    )

    assert table_named(database, "t").grants == (given("grant_a", "select"),)
