"""Who uses what: types, functions, tables and views looked at from the other end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from docgen.model.database import (
    CompositeType,
    Database,
    DomainType,
    Function,
    Partition,
    QualifiedName,
    RangeType,
    Table,
    Trigger,
    UserType,
    View,
    ViewSource,
)
from docgen.renderers.databases.addresses import Addresses, column_anchor, function_anchor

Use = TypeVar("Use")


@dataclass(frozen=True, slots=True)
class TypeUse:
    """A place where a type is used: what it is called, and the docs path with anchor that shows it."""

    what: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Uses:
    """Users of the things of a database, by what they use.

    `types`: where each type stands. `readers`: the views that read a table or
    view, with what they read of it. `triggers`: those that run a function.
    `children`: the tables that inherit from one. `parts`: the partitions that
    reference a table by keys of their own, each with the table it is a part of.
    """

    types: dict[QualifiedName, Sequence[TypeUse]]
    readers: dict[QualifiedName, Sequence[tuple[QualifiedName, ViewSource]]]
    triggers: dict[QualifiedName, Sequence[tuple[QualifiedName, Trigger]]]
    children: dict[QualifiedName, Sequence[QualifiedName]]
    parts: dict[QualifiedName, Sequence[tuple[QualifiedName, QualifiedName]]]


def uses(database: Database, pages: Addresses) -> Uses:
    """Look at every use from its other end."""
    return Uses(
        types=_grouped(_type_uses(database, pages)),
        readers=_grouped(
            (source.name, (QualifiedName(schema.name, view.name), source))
            for schema in database.schemas
            for view in schema.views
            for source in view.sources
        ),
        triggers=_grouped(_trigger_uses(database)),
        children=_grouped(
            (parent, QualifiedName(schema.name, table.name))
            for schema, table in database.tables()
            for parent in table.inherits
        ),
        parts=_grouped(
            (target, (QualifiedName(schema.name, table.name), part))
            for schema, table in database.tables()
            for partition in table.partitions
            for target, part in _references_of_parts(partition)
        ),
    )


def _grouped(pairs: Iterable[tuple[QualifiedName, Use]]) -> dict[QualifiedName, Sequence[Use]]:
    groups: defaultdict[QualifiedName, list[Use]] = defaultdict(list)
    for used, use in pairs:
        groups[used].append(use)
    return dict(groups)


def _trigger_uses(database: Database) -> Iterator[tuple[QualifiedName, tuple[QualifiedName, Trigger]]]:
    for schema in database.schemas:
        relations: Sequence[Table | View] = (*schema.tables, *schema.views)
        for relation in relations:
            for trigger in relation.triggers:
                yield trigger.function, (QualifiedName(schema.name, relation.name), trigger)


def _references_of_parts(partition: Partition) -> Iterator[tuple[QualifiedName, QualifiedName]]:
    for leaf in partition.leaves():
        targets = dict.fromkeys(
            QualifiedName(key.target_schema, key.target_table) for key in leaf.foreign_keys
        )
        yield from ((target, leaf.name) for target in targets)


def _type_uses(database: Database, pages: Addresses) -> Iterator[tuple[QualifiedName, TypeUse]]:
    for schema in database.schemas:
        for relations, paths in ((schema.tables, pages.tables), (schema.views, pages.views)):
            for relation in relations:
                for column in relation.columns:
                    if column.user_type:
                        path = paths[QualifiedName(schema.name, relation.name)]
                        label = f"{relation.name}.{column.name}"
                        yield (
                            column.user_type,
                            TypeUse("column", label, f"{path}#{column_anchor(column.name)}"),
                        )
        for type_ in schema.types:
            path = pages.types[QualifiedName(schema.name, type_.name)]
            yield from _uses_in_type(type_, path)
        for function in schema.functions:
            path = pages.functions[QualifiedName(schema.name, function.name)]
            yield from _uses_in_function(function, path)


def _uses_in_type(type_: UserType, path: str) -> Iterator[tuple[QualifiedName, TypeUse]]:
    if isinstance(type_, CompositeType):
        for attribute in type_.attributes:
            if attribute.user_type:
                anchor = column_anchor(attribute.name)
                use = TypeUse("attribute", f"{type_.name}.{attribute.name}", f"{path}#{anchor}")
                yield attribute.user_type, use
    elif isinstance(type_, DomainType | RangeType) and type_.user_type:
        yield type_.user_type, TypeUse(type_.kind, type_.name, path)


def _uses_in_function(function: Function, path: str) -> Iterator[tuple[QualifiedName, TypeUse]]:
    used = dict.fromkeys(argument.user_type for argument in function.arguments if argument.user_type)
    if function.returns_user_type:
        used[function.returns_user_type] = None
    label = f"{function.name}({function.signature})"
    for type_ in used:
        yield (
            type_,
            TypeUse(str(function.kind), label, f"{path}#{function_anchor(function.signature)}"),
        )
