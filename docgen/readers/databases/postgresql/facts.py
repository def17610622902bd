"""Catalog rows turned into facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docgen.model.database import (
    CheckConstraint,
    Column,
    Database,
    EnumType,
    ForeignKey,
    Generated,
    Identity,
    Index,
    IndexKey,
    Match,
    Nulls,
    Partition,
    PrimaryKey,
    QualifiedName,
    ReferentialAction,
    Schema,
    Sort,
    Table,
    TableKind,
    UniqueConstraint,
    View,
)
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.answers import Answers, CatalogRow

_ACTIONS = {
    "a": ReferentialAction.NO_ACTION,
    "r": ReferentialAction.RESTRICT,
    "c": ReferentialAction.CASCADE,
    "n": ReferentialAction.SET_NULL,
    "d": ReferentialAction.SET_DEFAULT,
}
_MATCHES = {"s": Match.SIMPLE, "f": Match.FULL, "p": Match.PARTIAL}
_GENERATED = {"s": Generated.STORED, "v": Generated.VIRTUAL}
_IDENTITIES = {"a": Identity.ALWAYS, "d": Identity.BY_DEFAULT}
_KINDS = {"r": TableKind.TABLE, "p": TableKind.PARTITIONED, "f": TableKind.FOREIGN}
# What PostgreSQL itself writes on the schema that every database is born with.
_BORN_WITH = "standard public schema"
_VIEW_KINDS = frozenset("vm")


def database_from(answers: Answers, name: str) -> Database:
    """The database that the answers describe, called `name`."""
    names = {oid: schema for oid, schema, _ in answers.schemas}
    return Database(
        name=name,
        dialect="postgresql",
        version=str(answers.version),
        origin=Origin(name),
        comment=answers.comment,
        schemas=tuple(_schema(row, answers, names, name) for row in answers.schemas),
    )


def _schema(row: CatalogRow, answers: Answers, names: Mapping[int, str], database: str) -> Schema:
    oid, name, comment = row
    place = f"{database}.{name}"
    relations = sorted(answers.relations.get(oid, ()), key=lambda relation: relation[1])
    facts = _Facts(answers, names)
    return Schema(
        name=name,
        origin=Origin(place),
        comment="" if comment == _BORN_WITH else comment,
        tables=tuple(facts.table(r, place) for r in relations if r[2] not in _VIEW_KINDS),
        views=tuple(facts.view(r, place) for r in relations if r[2] in _VIEW_KINDS),
        types=tuple(
            EnumType(name=n, values=tuple(v), comment=c, origin=Origin(f"{place}.{n}"))
            for n, v, c in answers.enums.get(oid, ())
        ),
    )


class _Facts:
    """Facts of relations, looked up in the answers."""

    def __init__(self, answers: Answers, schema_names: Mapping[int, str]) -> None:
        self._answers = answers
        self._schema_names = schema_names
        self._numbered = {
            oid: {number: name for _, _, number, name in rows} for oid, rows in answers.targets.items()
        }

    def table(self, relation: CatalogRow, schema_place: str) -> Table:
        oid, name, kind, comment, _ = relation
        place = f"{schema_place}.{name}"
        numbers = {row[0]: row[1] for row in self._answers.columns.get(oid, ())}
        constraints = self._answers.constraints.get(oid, ())
        return Table(
            name=name,
            columns=tuple(self._columns(oid, place)),
            primary_key=next(
                (_primary_key(row, numbers, place) for row in constraints if row[0] == "p"), None
            ),
            foreign_keys=tuple(
                self._foreign_key(row, numbers, place) for row in constraints if row[0] == "f"
            ),
            unique_constraints=tuple(_unique(row, numbers, place) for row in constraints if row[0] == "u"),
            check_constraints=tuple(_check(row, numbers, place) for row in constraints if row[0] == "c"),
            indexes=self._indexes(oid, place),
            kind=_KINDS[kind],
            partitions=tuple(
                Partition(name=QualifiedName(*row), bound="") for row in self._answers.partitions.get(oid, ())
            ),
            comment=comment,
            origin=Origin(place),
        )

    def view(self, relation: CatalogRow, schema_place: str) -> View:
        oid, name, kind, comment, definition = relation
        place = f"{schema_place}.{name}"
        return View(
            name=name,
            columns=tuple(self._columns(oid, place)),
            definition=definition.strip(),
            indexes=self._indexes(oid, place),
            materialized=kind == "m",
            comment=comment,
            origin=Origin(place),
        )

    def _indexes(self, oid: int, place: str) -> tuple[Index, ...]:
        rows = self._answers.indexes.get(oid)
        if not rows:
            return ()
        numbers = {row[0]: row[1] for row in self._answers.columns.get(oid, ())}
        return tuple(_index(row, numbers, place) for row in rows)

    def _columns(self, oid: int, place: str) -> Iterator[Column]:
        for row in self._answers.columns.get(oid, ()):
            _, name, type_, nullable, expression, generated, identity, comment, type_schema, type_name = row
            yield Column(
                name=name,
                type=type_,
                nullable=nullable,
                default=None if generated else expression,
                generated=_GENERATED.get(generated),
                generation=expression if generated else None,
                identity=_IDENTITIES.get(identity),
                user_type=self._user_type(type_schema, type_name),
                comment=comment,
                origin=Origin(f"{place}.{name}"),
            )

    def _user_type(self, schema: int | None, name: str | None) -> QualifiedName | None:
        if schema is None or name is None or schema not in self._schema_names:
            return None
        return QualifiedName(self._schema_names[schema], name)

    def _foreign_key(self, row: CatalogRow, numbers: Mapping[int, str], place: str) -> ForeignKey:
        _, name, key, target, target_key, delete, update, match, *flags = row
        deferrable, deferred, validated, enforced, period, delete_key, _, _, comment = flags
        schema, table, _, _ = self._answers.targets[target][0]
        target_numbers = self._numbered[target]
        return ForeignKey(
            name=name,
            columns=_named(key, numbers),
            target_schema=schema,
            target_table=table,
            target_columns=_named(target_key, target_numbers),
            on_delete=_ACTIONS[delete],
            on_delete_columns=_named(delete_key, numbers),
            on_update=_ACTIONS[update],
            match=_MATCHES[match],
            deferrable=deferrable,
            initially_deferred=deferred,
            validated=validated,
            enforced=enforced,
            period=period,
            comment=comment,
            origin=Origin(f"{place}.{name}"),
        )


def _named(numbers: Sequence[int] | None, names: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(names[number] for number in numbers or ())


def _primary_key(row: CatalogRow, numbers: Mapping[int, str], place: str) -> PrimaryKey:
    return PrimaryKey(
        name=row[1], columns=_named(row[2], numbers), comment=row[-1], origin=Origin(f"{place}.{row[1]}")
    )


def _unique(row: CatalogRow, numbers: Mapping[int, str], place: str) -> UniqueConstraint:
    deferrable, deferred, *_, nulls_not_distinct, comment = row[8:]
    return UniqueConstraint(
        name=row[1],
        columns=_named(row[2], numbers),
        nulls_distinct=not nulls_not_distinct,
        deferrable=deferrable,
        initially_deferred=deferred,
        comment=comment,
        origin=Origin(f"{place}.{row[1]}"),
    )


def _check(row: CatalogRow, numbers: Mapping[int, str], place: str) -> CheckConstraint:
    _, _, validated, enforced, _, _, expression, _, comment = row[8:]
    return CheckConstraint(
        name=row[1],
        expression=expression,
        # Zero is the whole row, and what is below are the system's columns.
        columns=_named(sorted(number for number in row[2] or () if number > 0), numbers),
        validated=validated,
        enforced=enforced,
        comment=comment,
        origin=Origin(f"{place}.{row[1]}"),
    )


def _index(row: CatalogRow, numbers: Mapping[int, str], place: str) -> Index:
    name, method, unique, valid, key_count, columns, options, predicate, definitions, constraint, comment = (
        row
    )
    return Index(
        name=name,
        method=method,
        keys=tuple(
            _index_key(columns[i], options[i], numbers, definitions[i] if definitions else None)
            for i in range(key_count)
        ),
        include=_named(columns[key_count:], numbers),
        unique=unique,
        predicate=predicate,
        valid=valid,
        constraint=constraint,
        comment=comment,
        origin=Origin(f"{place}.{name}"),
    )


def _index_key(number: int, option: int, numbers: Mapping[int, str], definition: Any) -> IndexKey:
    # indoption: bit 1 is DESC, bit 2 is NULLS FIRST.
    return IndexKey(
        column=numbers.get(number),
        expression=definition if number == 0 else None,
        sort=Sort.DESCENDING if option & 1 else Sort.ASCENDING,
        nulls=Nulls.FIRST if option & 2 else Nulls.LAST,
    )
