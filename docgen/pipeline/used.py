"""What the tables and views of a database need: types, trigger functions, sequences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docgen.model.database import (
    Column,
    CompositeType,
    DomainType,
    QualifiedName,
    RangeType,
    Schema,
    Sequence,
    Table,
    UserType,
    View,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """Names of what some tables and views need; functions of one name are not told apart."""

    types: frozenset[QualifiedName]
    functions: frozenset[QualifiedName]
    sequences: frozenset[QualifiedName]


def relations(schema: Schema) -> Iterator[Table | View]:
    """The tables and the views of a schema."""
    yield from schema.tables
    yield from schema.views


def used_by(chosen: Iterable[Schema], everything: Iterable[Schema]) -> Used:
    """What the tables and views of some schemas need of all that there is.

    The catalog does not say which functions an expression calls, so those of triggers are all.
    """
    schemas = tuple(chosen)
    columns = [column for schema in schemas for relation in relations(schema) for column in relation.columns]
    tables = {QualifiedName(schema.name, table.name) for schema in schemas for table in schema.tables}
    named = frozenset(_named_in(column.default or "" for column in columns))
    triggers = (
        trigger for schema in schemas for relation in relations(schema) for trigger in relation.triggers
    )
    return Used(
        types=_types(columns, _definitions(everything)),
        functions=frozenset(trigger.function for trigger in triggers),
        sequences=frozenset(
            name for name, sequence in _sequences(everything) if name in named or _owner(sequence) in tables
        ),
    )


def _definitions(schemas: Iterable[Schema]) -> dict[QualifiedName, UserType]:
    """Every type by its name; a range by that of its multirange too."""
    found: dict[QualifiedName, UserType] = {}
    for schema in schemas:
        for type_ in schema.types:
            found[QualifiedName(schema.name, type_.name)] = type_
            if isinstance(type_, RangeType) and type_.multirange:
                found[QualifiedName(schema.name, type_.multirange)] = type_
    return found


def _types(columns: Iterable[Column], definitions: dict[QualifiedName, UserType]) -> frozenset[QualifiedName]:
    """The types of columns, and those that these are made of."""
    found: set[QualifiedName] = set()
    waiting = [column.user_type for column in columns]
    while waiting:
        name = waiting.pop()
        if name is None or name not in definitions:
            continue
        type_ = definitions[name]
        own = QualifiedName(name.schema, type_.name)
        if own not in found:
            found.add(own)
            waiting += _parts(type_)
    return frozenset(found)


def _parts(type_: UserType) -> list[QualifiedName | None]:
    if isinstance(type_, DomainType | RangeType):
        return [type_.user_type]
    return [attribute.user_type for attribute in type_.attributes] if isinstance(type_, CompositeType) else []


def _sequences(schemas: Iterable[Schema]) -> Iterator[tuple[QualifiedName, Sequence]]:
    for schema in schemas:
        for sequence in schema.sequences:
            yield QualifiedName(schema.name, sequence.name), sequence


def _owner(sequence: Sequence) -> QualifiedName | None:
    return sequence.owner.table if sequence.owner else None


# A sequence as defaults spell it: nextval('public."odd name"'::regclass).
_REGCLASS = re.compile(r"""'(?P<schema>"(?:[^"]|"")+"|[^".]+)\.(?P<name>"(?:[^"]|"")+"|[^".]+)'::regclass""")


def _named_in(defaults: Iterable[str]) -> Iterator[QualifiedName]:
    for default in defaults:
        for match in _REGCLASS.finditer(default):
            yield QualifiedName(_unquoted(match["schema"]), _unquoted(match["name"]))


def _unquoted(name: str) -> str:
    plain = name[1:-1].replace('""', '"') if name.startswith('"') else name
    return plain.replace("''", "'")
