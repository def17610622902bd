"""Partitioned tables, inheritance, and tables whose rows are elsewhere."""

from __future__ import annotations

import pytest

from docgen.model.database import Database, Partition, QualifiedName, ReferentialAction, TableKind
from docgen.model.exchange.compact import compact
from docgen.model.exchange.parse import parse
from docgen.model.origin import Origin
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import table_named

PARTS = """
CREATE TABLE customer (id int PRIMARY KEY);
CREATE TABLE payment (id int, customer_id int, kind text) PARTITION BY LIST (kind);
CREATE TABLE cash PARTITION OF payment FOR VALUES IN ('cash');
CREATE TABLE card PARTITION OF payment FOR VALUES IN ('card') PARTITION BY HASH (id, ((customer_id)));
CREATE TABLE card_0 PARTITION OF card FOR VALUES WITH (MODULUS 1, REMAINDER 0);
"""


def test_partitions_stand_under_their_table_at_every_level(read_sql: ReadSql) -> None:
    database = read_sql(PARTS + "CREATE TABLE rest PARTITION OF payment DEFAULT")

    table = table_named(database, "payment")
    assert (table.kind, table.partition_key) == (TableKind.PARTITIONED, "LIST (kind)")
    deep = Partition(name=QualifiedName("public", "card_0"), bound="FOR VALUES WITH (modulus 1, remainder 0)")
    assert table.partitions == (
        Partition(
            name=QualifiedName("public", "card"),
            bound="FOR VALUES IN ('card')",
            key="HASH (id, customer_id)",
            partitions=(deep,),
        ),
        Partition(name=QualifiedName("public", "cash"), bound="FOR VALUES IN ('cash')"),
        Partition(name=QualifiedName("public", "rest"), bound="DEFAULT"),
    )
    assert [table.name for _, table in database.tables()] == ["customer", "payment"]


def test_a_key_that_each_leaf_has_is_a_key_of_the_table(read_sql: ReadSql) -> None:
    database = read_sql(
        PARTS
        + """ALTER TABLE cash ADD CONSTRAINT cash_fk FOREIGN KEY (customer_id) REFERENCES customer NOT VALID;
             ALTER TABLE card_0 ADD CONSTRAINT card_fk FOREIGN KEY (customer_id) REFERENCES customer;
             COMMENT ON CONSTRAINT card_fk ON card_0 IS 'Who pays.'"""
    )

    (key,) = table_named(database, "payment").foreign_keys
    assert (key.name, key.of_partitions, key.comment) == ("card_fk", True, "Who pays.")
    assert (key.columns, key.target_table, key.target_columns) == (("customer_id",), "customer", ("id",))
    assert key.origin == Origin("shop.public.card_0.card_fk")
    assert key.validated is False


@pytest.mark.parametrize(
    "second",
    [
        "",
        "ALTER TABLE card_0 ADD FOREIGN KEY (customer_id) REFERENCES customer ON DELETE CASCADE",
        "ALTER TABLE card_0 ADD FOREIGN KEY (id) REFERENCES customer",
        "ALTER TABLE card_0 ADD FOREIGN KEY (customer_id) REFERENCES other",
    ],
)
def test_a_key_that_some_leaf_does_not_have_is_none_of_the_table(read_sql: ReadSql, second: str) -> None:
    database = read_sql(
        f"""{PARTS} CREATE TABLE other (id int PRIMARY KEY);
            ALTER TABLE cash ADD FOREIGN KEY (customer_id) REFERENCES customer; {second}"""
    )

    assert table_named(database, "payment").foreign_keys == ()


def test_a_key_that_some_partitions_have_stands_with_them(read_sql: ReadSql) -> None:
    database = read_sql(
        PARTS
        + """ALTER TABLE payment ADD CONSTRAINT p FOREIGN KEY (id) REFERENCES customer;
             ALTER TABLE cash ADD CONSTRAINT own FOREIGN KEY (customer_id) REFERENCES customer"""
    )

    table = table_named(database, "payment")
    leaves = [leaf for partition in table.partitions for leaf in partition.leaves()]
    assert [key.name for key in table.foreign_keys] == ["p"]
    assert {leaf.name.name: [key.name for key in leaf.foreign_keys] for leaf in leaves} == {
        "card_0": [],
        "cash": ["own"],
    }


def test_a_key_of_the_table_itself_is_not_told_again_for_its_leaves(read_sql: ReadSql) -> None:
    database = read_sql(
        PARTS + "ALTER TABLE payment ADD CONSTRAINT p FOREIGN KEY (customer_id) REFERENCES customer"
    )

    assert [(key.name, key.of_partitions) for key in table_named(database, "payment").foreign_keys] == [
        ("p", False)
    ]


def test_keys_of_leaves_are_compared_by_the_names_of_columns(read_sql: ReadSql) -> None:
    """A column has another number where another was dropped before it."""
    database = read_sql(
        """CREATE TABLE part (gone int, at int, x int); ALTER TABLE part DROP COLUMN gone;
           CREATE TABLE target (id int PRIMARY KEY) PARTITION BY RANGE (id);
           CREATE TABLE target_1 PARTITION OF target FOR VALUES FROM (0) TO (9);
           CREATE TABLE whole (at int, x int) PARTITION BY RANGE (at);
           CREATE TABLE first PARTITION OF whole FOR VALUES FROM (0) TO (1);
           ALTER TABLE whole ATTACH PARTITION part FOR VALUES FROM (1) TO (2);
           ALTER TABLE first ADD FOREIGN KEY (x) REFERENCES target ON DELETE SET NULL;
           ALTER TABLE part ADD FOREIGN KEY (x) REFERENCES target ON DELETE SET NULL"""
    )

    (key,) = table_named(database, "whole").foreign_keys
    assert (key.columns, key.target_table) == (("x",), "target")
    assert key.on_delete is ReferentialAction.SET_NULL


def test_indexes_and_triggers_of_partitions_are_those_of_their_table(read_sql: ReadSql) -> None:
    database = read_sql(
        PARTS
        + """CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
             CREATE INDEX payment_id ON payment (id); CREATE INDEX payment_kind ON ONLY payment (kind);
             CREATE TRIGGER check_it BEFORE INSERT ON payment FOR EACH ROW EXECUTE FUNCTION f()"""
    )

    table = table_named(database, "payment")
    assert [(index.name, index.valid) for index in table.indexes] == [
        ("payment_id", True),
        ("payment_kind", False),
    ]
    assert [trigger.name for trigger in table.triggers] == ["check_it"]


def test_a_partition_has_its_comment_and_what_of_checks_and_indexes_is_its_own(read_sql: ReadSql) -> None:
    """What a level has, the levels below it have too."""
    database = read_sql(
        PARTS
        + """ALTER TABLE payment ADD CONSTRAINT every CHECK (id > 0); CREATE INDEX payment_id ON payment (id);
             ALTER TABLE card ADD CONSTRAINT card_ok CHECK (customer_id > 1) NOT VALID;
             CREATE INDEX card_up ON card (customer_id DESC);
             ALTER TABLE card_0 ADD CONSTRAINT deep CHECK (id <> customer_id);
             ALTER TABLE cash ADD CONSTRAINT cash_pk PRIMARY KEY (id);
             CREATE INDEX cash_kind ON cash (lower(kind) text_pattern_ops) WHERE id > 5;
             COMMENT ON TABLE cash IS 'Coins.'; COMMENT ON INDEX cash_kind IS 'By kind.';
             COMMENT ON CONSTRAINT deep ON card_0 IS 'Nobody pays themselves.'"""
    )

    table = table_named(database, "payment")
    card, cash = table.partitions
    (card_0,) = card.partitions
    assert [check.name for check in table.check_constraints] == ["every"]
    assert [index.name for index in table.indexes] == ["payment_id"]
    assert (card.comment, cash.comment) == ("", "Coins.")
    assert [(check.name, check.validated) for check in card.check_constraints] == [("card_ok", False)]
    assert [(index.name, index.keys[0].column) for index in card.indexes] == [("card_up", "customer_id")]
    assert card_0.indexes == cash.check_constraints == ()
    (deep,) = card_0.check_constraints
    assert (deep.columns, deep.comment) == (("id", "customer_id"), "Nobody pays themselves.")
    assert deep.origin == Origin("shop.public.card_0.deep")
    by_kind, key = cash.indexes
    assert (by_kind.name, by_kind.predicate, by_kind.comment) == ("cash_kind", "id > 5", "By kind.")
    assert (by_kind.keys[0].expression, by_kind.keys[0].operator_class) == ("lower(kind)", "text_pattern_ops")
    assert (key.name, key.constraint, key.unique) == ("cash_pk", "cash_pk", True)
    assert parse(Database, compact(database)) == database


def test_a_table_names_its_parents_in_their_order_and_is_one_of_its_own(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE SCHEMA far; CREATE TABLE b (x int); CREATE TABLE far.a (y int);
           CREATE TABLE child (z int) INHERITS (b, far.a)"""
    )

    child = table_named(database, "child")
    assert child.inherits == (QualifiedName("public", "b"), QualifiedName("far", "a"))
    assert [column.name for column in child.columns] == ["x", "y", "z"]
    assert table_named(database, "b").inherits == ()


def test_a_foreign_table_names_its_server_and_nothing_that_may_be_secret(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE EXTENSION postgres_fdw;
           CREATE SERVER "far | away" FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hush');
           CREATE FOREIGN TABLE f (a int) SERVER "far | away" OPTIONS (table_name 'hush');
           CREATE TABLE p (a int) PARTITION BY RANGE (a);
           CREATE FOREIGN TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (2) SERVER "far | away\""""
    )

    table = table_named(database, "f")
    assert (table.kind, table.server) == (TableKind.FOREIGN, "far | away")
    assert [part.foreign for part in table_named(database, "p").partitions] == [True]
    assert "hush" not in repr(database)


def test_a_table_that_a_crash_empties_says_so(read_sql: ReadSql) -> None:
    database = read_sql("CREATE UNLOGGED TABLE quick (a int); CREATE TABLE safe (a int)")

    assert [(table.name, table.unlogged) for _, table in database.tables()] == [
        ("quick", True),
        ("safe", False),
    ]
