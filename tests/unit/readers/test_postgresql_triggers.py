"""What a database does by itself, and which rows it shows to whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest

from docgen.model.database import Firing, Policy, QualifiedName, RowSecurity, Timing, Trigger
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import table_named, view_named

FUNCTION = """
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TABLE t (a int, b text);
"""
NOTE = QualifiedName("public", "note")


def test_a_trigger_tells_when_it_runs_and_for_what(read_sql: ReadSql) -> None:
    database = read_sql(
        FUNCTION
        + """CREATE TRIGGER one BEFORE UPDATE OF b, a OR DELETE OR INSERT ON t FOR EACH ROW
               EXECUTE FUNCTION note('x', 'it''s');
             CREATE TRIGGER two AFTER TRUNCATE ON t EXECUTE FUNCTION note();
             COMMENT ON TRIGGER two ON t IS 'All gone.'"""
    )

    assert table_named(database, "t").triggers == (
        Trigger(
            name="one",
            timing=Timing.BEFORE,
            events=("insert", "update", "delete"),
            columns=("b", "a"),
            for_each_row=True,
            function=NOTE,
            arguments=("x", "it's"),
            origin=Origin("shop.public.t.one"),
        ),
        Trigger(
            name="two",
            timing=Timing.AFTER,
            events=("truncate",),
            function=NOTE,
            comment="All gone.",
            origin=Origin("shop.public.t.two"),
        ),
    )


def test_a_trigger_names_the_rows_that_its_function_is_given(read_sql: ReadSql) -> None:
    database = read_sql(
        FUNCTION
        + """CREATE TRIGGER changed AFTER UPDATE ON t REFERENCING OLD TABLE AS "was so" NEW TABLE AS is_so
               FOR EACH STATEMENT EXECUTE FUNCTION note()"""
    )

    (trigger,) = table_named(database, "t").triggers
    assert (trigger.old_table, trigger.new_table, trigger.for_each_row) == ("was so", "is_so", False)


def test_a_constraint_trigger_says_that_it_is_one_and_whether_it_waits(read_sql: ReadSql) -> None:
    database = read_sql(
        FUNCTION
        + """CREATE CONSTRAINT TRIGGER late AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
               WHEN (new.a > 1) EXECUTE FUNCTION note()"""
    )

    (trigger,) = table_named(database, "t").triggers
    assert (trigger.constraint, trigger.deferrable, trigger.initially_deferred) == (True, True, True)
    assert trigger.condition == "new.a > 1"


def test_a_constraint_trigger_names_the_table_that_it_references(read_sql: ReadSql) -> None:
    database = read_sql(
        FUNCTION
        + """CREATE SCHEMA far; CREATE TABLE far."the FROM table" (a int);
             CREATE CONSTRAINT TRIGGER tied AFTER INSERT ON t FROM far."the FROM table" FOR EACH ROW
               WHEN (new.a > 1) EXECUTE FUNCTION note();
             CREATE CONSTRAINT TRIGGER free AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION note()"""
    )

    free, tied = table_named(database, "t").triggers
    assert (free.references, tied.references) == (None, QualifiedName("far", "the FROM table"))
    assert tied.condition == "new.a > 1"


def test_a_trigger_tells_in_which_sessions_it_runs(read_sql: ReadSql) -> None:
    made = "".join(
        f"CREATE TRIGGER {name} BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();"
        f"ALTER TABLE t {how} TRIGGER {name};"
        for name, how in (("a", "ENABLE ALWAYS"), ("d", "DISABLE"), ("o", "ENABLE"), ("r", "ENABLE REPLICA"))
    )
    database = read_sql(FUNCTION + made)

    assert [trigger.firing for trigger in table_named(database, "t").triggers] == [
        Firing.ALWAYS,
        Firing.DISABLED,
        Firing.ORIGIN,
        Firing.REPLICA,
    ]


def test_a_view_has_triggers_and_those_of_foreign_keys_are_nobodys(read_sql: ReadSql) -> None:
    database = read_sql(
        FUNCTION
        + """CREATE VIEW v AS SELECT a FROM t; CREATE TABLE u (id int PRIMARY KEY, up int REFERENCES u);
             CREATE TRIGGER written INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION note()"""
    )

    (trigger,) = view_named(database, "v").triggers
    assert (trigger.name, trigger.timing) == ("written", Timing.INSTEAD_OF)
    assert table_named(database, "u").triggers == ()


HOSTILE = """
CREATE SCHEMA "s FOR EACH ROW WHEN (";
CREATE FUNCTION "s FOR EACH ROW WHEN ("."f) EXECUTE FUNCTION g("() RETURNS trigger LANGUAGE plpgsql
  AS 'begin return new; end';
CREATE TABLE "s FOR EACH ROW WHEN ("."a "" WHEN (" ("c FOR EACH ROW WHEN (" text);
CREATE TRIGGER "t "" FOR EACH ROW WHEN (" BEFORE INSERT OR UPDATE OF "c FOR EACH ROW WHEN ("
  ON "s FOR EACH ROW WHEN ("."a "" WHEN (" FOR EACH ROW
  WHEN (new."c FOR EACH ROW WHEN (" <> ') EXECUTE FUNCTION f(''x'')' OR new."c FOR EACH ROW WHEN (" = '"')
  EXECUTE FUNCTION "s FOR EACH ROW WHEN ("."f) EXECUTE FUNCTION g("(
    ' WHEN (', ') EXECUTE FUNCTION h(', E'it''s \\\\ a\\nline', '', 'größe');
"""


def test_a_condition_is_told_to_the_letter_whatever_the_names_and_arguments_are(read_sql: ReadSql) -> None:
    database = read_sql(HOSTILE)

    (trigger,) = table_named(database, 'a " WHEN (').triggers
    column = 'new."c FOR EACH ROW WHEN ("'
    assert trigger.condition == (
        f"""{column} <> ') EXECUTE FUNCTION f(''x'')'::text OR {column} = '"'::text"""
    )
    assert trigger.arguments == (" WHEN (", ") EXECUTE FUNCTION h(", "it's \\ a\nline", "", "größe")
    assert trigger.function == QualifiedName("s FOR EACH ROW WHEN (", "f) EXECUTE FUNCTION g(")
    assert trigger.columns == ("c FOR EACH ROW WHEN (",)


def test_the_condition_of_a_trigger_with_a_function_of_the_system_is_told(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE t (a int);
           CREATE TRIGGER quiet BEFORE UPDATE ON t FOR EACH ROW WHEN (old.* IS NOT DISTINCT FROM new.*)
             EXECUTE FUNCTION suppress_redundant_updates_trigger()"""
    )

    (trigger,) = table_named(database, "t").triggers
    assert trigger.condition == "NOT old.* IS DISTINCT FROM new.*"
    assert trigger.function.schema == "pg_catalog"


def test_the_arguments_of_a_trigger_are_read_in_the_encoding_of_the_database(
    database_in: Callable[[str], str],
) -> None:
    url = database_in("LATIN1")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(FUNCTION.encode())
        connection.execute(
            "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW WHEN (new.b = 'ä')"
            " EXECUTE FUNCTION note('größe', 'ß')"
        )

    system = read(DatabaseSettings(name="shop", url=DatabaseUrl(url)))

    (trigger,) = table_named(system.databases[0], "t").triggers
    assert trigger.arguments == ("größe", "ß")
    assert trigger.condition == "new.b = 'ä'::text"


@pytest.fixture
def roles(database_url: str) -> Iterator[None]:
    """Two roles for policies; they belong to the server, and go with what they were given."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute('CREATE ROLE "policy | b"; CREATE ROLE policy_a')
        yield
        connection.execute('DROP OWNED BY "policy | b", policy_a; DROP ROLE "policy | b", policy_a')


def test_policies_tell_whom_they_let_see_and_write_what(read_sql: ReadSql, roles: None) -> None:
    database = read_sql(
        """CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY;
           CREATE POLICY mine ON t AS RESTRICTIVE FOR UPDATE TO "policy | b", policy_a
             USING (a > 1) WITH CHECK (a > 2);
           CREATE POLICY seen ON t USING (true); COMMENT ON POLICY seen ON t IS 'By all.';
           CREATE POLICY made ON t FOR INSERT TO policy_a WITH CHECK (a = 3)"""
    )

    table = table_named(database, "t")
    assert table.row_security is RowSecurity.ENABLED
    assert table.policies == (
        Policy(
            name="made",
            command="insert",
            roles=("policy_a",),
            check="a = 3",
            origin=Origin("shop.public.t.made"),
        ),
        Policy(
            name="mine",
            command="update",
            roles=("policy | b", "policy_a"),
            permissive=False,
            using="a > 1",
            check="a > 2",
            origin=Origin("shop.public.t.mine"),
        ),
        Policy(
            name="seen",
            command="all",
            roles=("public",),
            using="true",
            comment="By all.",
            origin=Origin("shop.public.t.seen"),
        ),
    )


def test_row_security_may_be_forced_but_only_where_it_is_enabled(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TABLE a (x int); ALTER TABLE a FORCE ROW LEVEL SECURITY;
           CREATE TABLE b (x int); ALTER TABLE b FORCE ROW LEVEL SECURITY, ENABLE ROW LEVEL SECURITY"""
    )

    assert table_named(database, "a").row_security is RowSecurity.OFF
    assert table_named(database, "b").row_security is RowSecurity.FORCED
