"""Types of a database's own making."""

from __future__ import annotations

from docgen.model.database import (
    CheckConstraint,
    CompositeType,
    DomainType,
    EnumType,
    RangeType,
    UserType,
)
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Row, spelled
from docgen.readers.databases.postgresql.columns import Columns
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.type_rows import TypeRows


def types_of(rows: TypeRows, known: Known, columns: Columns) -> dict[int, tuple[UserType, ...]]:
    """The types by the oid of their schema, sorted by name."""
    made: dict[int, list[UserType]] = {}
    for row in rows.types:
        made.setdefault(row[1], []).append(_type(row, rows, known, columns))
    return {schema: tuple(types) for schema, types in made.items()}


def _type(row: Row, rows: TypeRows, known: Known, columns: Columns) -> UserType:
    match row[3]:
        case "e":
            return _enum(row, rows, known)
        case "d":
            return _domain(row, rows, known)
        case "r":
            return _range(row, rows, known)
        case _:
            return _composite(row, known, columns)


def _enum(row: Row, rows: TypeRows, known: Known) -> EnumType:
    oid, schema, name = row[:3]
    return EnumType(
        name=name,
        values=tuple(rows.enums[oid][1]) if oid in rows.enums else (),
        origin=Origin(known.scope.place_of(schema, name)),
        grants=known.grants.types.get(oid, ()),
        comment=known.comments.types.get(oid, ""),
    )


def _domain(row: Row, rows: TypeRows, known: Known) -> DomainType:
    oid, schema, name = row[:3]
    _, base, type_, default, collation = rows.domains[oid]
    place = known.scope.place_of(schema, name)
    return DomainType(
        name=name,
        type=spelled(type_),
        origin=Origin(place),
        user_type=known.user_types.get(base),
        nullable=oid not in rows.required,
        default=default,
        collation=collation,
        check_constraints=tuple(_check(check, known, place) for check in rows.checks.get(oid, ())),
        grants=known.grants.types.get(oid, ()),
        comment=known.comments.types.get(oid, ""),
    )


def _check(row: Row, known: Known, place: str) -> CheckConstraint:
    oid, _, name, expression, validated = row
    return CheckConstraint(
        name=name,
        expression=spelled(expression),
        columns=(),
        origin=Origin(f"{place}.{name}"),
        validated=validated,
        comment=known.comments.constraints.get(oid, ""),
    )


def _composite(row: Row, known: Known, columns: Columns) -> CompositeType:
    oid, schema, name, _, relation, _ = row
    return CompositeType(
        name=name,
        attributes=columns.facts.get(relation, ()),
        origin=Origin(known.scope.place_of(schema, name)),
        grants=known.grants.types.get(oid, ()),
        comment=known.comments.types.get(oid, ""),
    )


def _range(row: Row, rows: TypeRows, known: Known) -> RangeType:
    oid, schema, name = row[:3]
    _, subtype, spelled_subtype, multirange, _, _ = rows.ranges[oid]
    return RangeType(
        name=name,
        subtype=spelled(spelled_subtype),
        origin=Origin(known.scope.place_of(schema, name)),
        user_type=known.user_types.get(subtype),
        multirange=spelled(multirange),
        grants=known.grants.types.get(oid, ()),
        comment=known.comments.types.get(oid, ""),
    )
