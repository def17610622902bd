"""Whoever asks for some tables gets these, with what they need and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.errors import SettingsError
from docgen.model.database import (
    Column,
    CompositeType,
    Database,
    DomainType,
    EnumType,
    ForeignKey,
    Function,
    QualifiedName,
    RangeType,
    Schema,
    Sequence,
    SequenceOwner,
    Table,
    Timing,
    Trigger,
    UserType,
    View,
    Viewpoint,
)
from docgen.model.origin import Origin
from docgen.model.system import System
from docgen.pipeline.narrow import Choice, narrow

HERE = Origin("shop")


def column(name: str, type_: str = "integer", **facts: object) -> Column:
    return Column(name=name, type=type_, origin=HERE, **facts)  # type: ignore[arg-type]


def table(name: str, *columns: Column, **facts: object) -> Table:
    return Table(name=name, columns=columns, origin=HERE, **facts)  # type: ignore[arg-type]


def typed(name: str) -> Column:
    return column(name, name, user_type=QualifiedName("public", name))


def sequence(name: str, owner: SequenceOwner | None = None) -> Sequence:
    return Sequence(
        name=name, type="bigint", start=1, increment=1, minimum=1, maximum=9, origin=HERE, owner=owner
    )


def function(name: str) -> Function:
    return Function(name=name, signature="", arguments=(), returns="trigger", language="sql", origin=HERE)


def trigger(name: str) -> Trigger:
    return Trigger(
        name=name,
        timing=Timing.AFTER,
        events=("insert",),
        function=QualifiedName("public", name),
        origin=HERE,
    )


TO_CUSTOMER = ForeignKey(
    name="customer_fkey",
    columns=("customer_id",),
    target_schema="public",
    target_table="customer",
    target_columns=("id",),
    origin=HERE,
)
TYPES: tuple[UserType, ...] = (
    CompositeType(name="address", attributes=(typed("country"),), origin=HERE),
    EnumType(name="country", values=("de",), origin=HERE),
    EnumType(name="mood", values=("ok",), origin=HERE),
    RangeType(name="span", subtype="integer", multirange="spans", origin=HERE),
    DomainType(name="zip", type="text", origin=HERE),
)
SHOP = System(
    databases=(
        Database(
            name="shop",
            dialect="postgresql",
            version="18",
            origin=HERE,
            schemas=(
                Schema(name="billing", origin=HERE, tables=(table("invoice", column("id")),)),
                Schema(name="empty", origin=HERE),
                Schema(
                    name="public",
                    origin=HERE,
                    tables=(
                        table("customer", column("id"), typed("address"), triggers=(trigger("told"),)),
                        table(
                            "purchase",
                            column("id", default='nextval(\'public."odd "" name"\'::regclass)'),
                            column("customer_id"),
                            typed("spans"),
                            foreign_keys=(TO_CUSTOMER,),
                        ),
                    ),
                    views=(View(name="purchases", columns=(typed("zip"),), definition="…", origin=HERE),),
                    types=TYPES,
                    functions=(function("told"), function("untold")),
                    sequences=(
                        sequence(
                            "customer_id_seq",
                            SequenceOwner(table=QualifiedName("public", "customer"), column="id"),
                        ),
                        sequence('odd " name'),
                        sequence("spare"),
                    ),
                ),
            ),
            viewpoints=(
                Viewpoint(
                    name="Orders",
                    tables=(QualifiedName("billing", "invoice"), QualifiedName("public", "purchase")),
                ),
                Viewpoint(name="Buyers", tables=(QualifiedName("public", "customer"),)),
            ),
        ),
    )
)


def kept(choice: Choice) -> dict[str, list[str]]:
    """The names of what is kept of each schema."""
    (database,) = narrow(SHOP, choice).databases
    return {
        schema.name: [
            thing.name
            for things in (schema.tables, schema.views, schema.types, schema.functions, schema.sequences)
            for thing in things
        ]
        for schema in database.schemas
    }


def test_with_no_choice_everything_is_kept() -> None:
    assert narrow(SHOP, Choice()) is SHOP


def test_a_table_comes_with_its_types_trigger_functions_and_sequences() -> None:
    assert kept(Choice(tables=("customer",))) == {
        "public": ["customer", "address", "country", "told", "customer_id_seq"]
    }


def test_a_default_brings_the_sequence_it_names_and_a_multirange_its_range() -> None:
    assert kept(Choice(tables=("purchase",))) == {"public": ["purchase", "span", 'odd " name']}


def test_a_pattern_means_views_too() -> None:
    assert kept(Choice(tables=("public.purchase*",))) == {
        "public": ["purchase", "purchases", "span", "zip", 'odd " name']
    }


def test_a_key_to_a_table_that_is_left_out_stays_a_fact() -> None:
    (database,) = narrow(SHOP, Choice(tables=("purchase",))).databases

    assert database.schemas[0].tables[0].foreign_keys == (TO_CUSTOMER,)


def test_a_schema_is_kept_whole() -> None:
    (database,) = narrow(SHOP, Choice(schemas=("public",))).databases

    assert database.schemas == (SHOP.databases[0].schemas[2],)
    assert [(v.name, len(v.tables)) for v in database.viewpoints] == [("Orders", 1), ("Buyers", 1)]


def test_a_schema_without_tables_may_be_asked_for() -> None:
    assert kept(Choice(schemas=("empty",))) == {"empty": []}


def test_a_viewpoint_keeps_its_tables_and_no_other_viewpoint() -> None:
    (database,) = narrow(SHOP, Choice(viewpoints=("Orders",))).databases

    assert [table.name for _, table in database.tables()] == ["invoice", "purchase"]
    assert [viewpoint.name for viewpoint in database.viewpoints] == ["Orders"]
    assert len(database.viewpoints[0].tables) == 2


def test_options_of_one_kind_add_up_and_of_different_kinds_narrow_down() -> None:
    both = Choice(viewpoints=("Orders", "Buyers"), schemas=("public",), tables=("c*", "invoice"))

    assert list(kept(Choice(schemas=("billing", "empty")))) == ["billing", "empty"]
    assert kept(both)["public"][0] == "customer"
    assert "billing" not in kept(both)


def test_a_database_of_which_nothing_is_chosen_is_left_out() -> None:
    stock = replace(SHOP.databases[0], name="stock", schemas=(Schema(name="cellar", origin=HERE),))
    two = replace(SHOP, databases=(*SHOP.databases, stock))

    assert [d.name for d in narrow(two, Choice(schemas=("cellar",))).databases] == ["stock"]


NOTHING_LEFT = (
    "--table, --viewpoint, --schema: Nothing is all that they say. "
    "A table must fit one option of each kind: leave one kind out."
)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (
            Choice(tables=("custommer",)),
            "--table: There is no table 'custommer'. Did you mean 'customer'?",
        ),
        (
            Choice(tables=("x*",)),
            "--table: There is no table 'x*'. There are: invoice, customer, purchase, purchases.",
        ),
        (
            Choice(viewpoints=("orders",)),
            "--viewpoint: There is no viewpoint 'orders'. Did you mean 'Orders'?",
        ),
        (
            Choice(schemas=("x",)),
            "--schema: There is no schema 'x'. There are: billing, empty, public.",
        ),
        (
            Choice(tables=("customer",), schemas=("billing",)),
            NOTHING_LEFT,
        ),
    ],
)
def test_a_choice_that_means_nothing_is_an_error(choice: Choice, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        narrow(SHOP, choice)

    assert str(caught.value) == said


def test_a_system_without_viewpoints_says_so() -> None:
    with pytest.raises(SettingsError, match="There is no viewpoint at all"):
        narrow(System(), Choice(viewpoints=("Orders",)))
