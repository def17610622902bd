"""Types of a database's own making."""

from __future__ import annotations

from docgen.model.database import (
    CheckConstraint,
    Column,
    CompositeType,
    DomainType,
    EnumType,
    QualifiedName,
    RangeType,
)
from docgen.model.origin import Origin
from tests.unit.readers.conftest import ReadSql
from tests.unit.readers.find import type_named


def test_a_domain_tells_its_type_checks_default_and_collation(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE DOMAIN code AS varchar(8) COLLATE "C" NOT NULL DEFAULT 'x'
             CONSTRAINT shouted CHECK (VALUE = upper(VALUE)) CONSTRAINT filled CHECK (VALUE <> '');
           ALTER DOMAIN code ADD CONSTRAINT later CHECK (length(VALUE) > 1) NOT VALID;
           COMMENT ON CONSTRAINT shouted ON DOMAIN code IS 'AS HERE'; COMMENT ON DOMAIN code IS 'A code.'"""
    )

    assert type_named(database, "code") == DomainType(
        name="code",
        type="character varying(8)",
        nullable=False,
        default="'x'::character varying",
        collation='"C"',
        check_constraints=(
            CheckConstraint(
                name="filled",
                expression="VALUE::text <> ''::text",
                columns=(),
                origin=Origin("shop.public.code.filled"),
            ),
            CheckConstraint(
                name="later",
                expression="length(VALUE::text) > 1",
                columns=(),
                validated=False,
                origin=Origin("shop.public.code.later"),
            ),
            CheckConstraint(
                name="shouted",
                expression="VALUE::text = upper(VALUE::text)",
                columns=(),
                comment="AS HERE",
                origin=Origin("shop.public.code.shouted"),
            ),
        ),
        comment="A code.",
        origin=Origin("shop.public.code"),
    )


def test_a_domain_over_a_domain_names_it_and_refuses_what_it_refuses(read_sql: ReadSql) -> None:
    database = read_sql("CREATE DOMAIN below AS int NOT NULL; CREATE DOMAIN above AS below")

    above = type_named(database, "above")
    assert isinstance(above, DomainType)
    assert (above.type, above.user_type) == ("public.below", QualifiedName("public", "below"))
    assert above.nullable is False


def test_a_composite_type_has_attributes_and_a_table_is_no_type(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE DOMAIN code AS text; CREATE TYPE place AS (street text COLLATE "C", code code);
           COMMENT ON COLUMN place.street IS 'With number.'; CREATE TABLE t (a int)"""
    )

    assert [found.name for found in database.schemas[0].types] == ["code", "place"]
    assert type_named(database, "place") == CompositeType(
        name="place",
        attributes=(
            Column(
                name="street",
                type="text",
                collation='"C"',
                comment="With number.",
                origin=Origin("shop.public.place.street"),
            ),
            Column(
                name="code",
                type="public.code",
                user_type=QualifiedName("public", "code"),
                origin=Origin("shop.public.place.code"),
            ),
        ),
        origin=Origin("shop.public.place"),
    )


def test_a_range_names_its_subtype_and_its_multirange(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE DOMAIN hour AS int;
           CREATE TYPE shift AS RANGE (subtype = hour, multirange_type_name = "many shifts");
           COMMENT ON TYPE shift IS 'When somebody works.'"""
    )

    assert [found.name for found in database.schemas[0].types] == ["hour", "shift"]
    assert type_named(database, "shift") == RangeType(
        name="shift",
        subtype="public.hour",
        user_type=QualifiedName("public", "hour"),
        multirange='public."many shifts"',
        comment="When somebody works.",
        origin=Origin("shop.public.shift"),
    )
    assert database.schemas[0].functions == ()


def test_an_enum_without_values_is_an_enum(read_sql: ReadSql) -> None:
    database = read_sql("CREATE TYPE nothing AS ENUM ()")

    assert type_named(database, "nothing") == EnumType(
        name="nothing", values=(), origin=Origin("shop.public.nothing")
    )


def test_types_are_sorted_by_name_whatever_their_kind(read_sql: ReadSql) -> None:
    database = read_sql(
        """CREATE TYPE b AS ENUM ('x'); CREATE DOMAIN a AS int; CREATE TYPE "C" AS (x int);
           CREATE TYPE d AS RANGE (subtype = int)"""
    )

    assert [found.name for found in database.schemas[0].types] == ["C", "a", "b", "d"]
