"""Who references whom: foreign keys looked at from both ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from docgen.model.database import Database, ForeignKey, QualifiedName, Table


@dataclass(frozen=True, slots=True)
class Reference:
    """A foreign key with the table that has it and the table it leads to.

    `target` is None where that table is not documented. `many`: a row of the
    target may be referenced by many rows. `optional`: a row may reference none.
    """

    name: QualifiedName
    table: Table
    key: ForeignKey
    target_name: QualifiedName
    target: Table | None
    many: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class KeyColumns:
    """Names of the columns of a table that keys are made of.

    `unique` are so by themselves; `targets` are what foreign keys lead to.
    """

    primary: frozenset[str]
    foreign: frozenset[str]
    unique: frozenset[str]
    targets: frozenset[str]


@dataclass(frozen=True, slots=True)
class References:
    """Every reference of a database, by the table it leaves and by the table it reaches."""

    tables: dict[QualifiedName, Table]
    key_columns: dict[QualifiedName, KeyColumns]
    leaving: dict[QualifiedName, tuple[Reference, ...]]
    reaching: dict[QualifiedName, tuple[Reference, ...]]


def references(database: Database) -> References:
    """Look at every foreign key from both ends."""
    tables = {QualifiedName(schema.name, table.name): table for schema, table in database.tables()}
    unique = {name: _unique_sets(table) for name, table in tables.items()}
    leaving = {
        name: tuple(_reference(name, table, key, tables, unique[name]) for key in table.foreign_keys)
        for name, table in tables.items()
    }
    reaching: defaultdict[QualifiedName, list[Reference]] = defaultdict(list)
    for found in leaving.values():
        for reference in found:
            reaching[reference.target_name].append(reference)
    return References(
        tables=tables,
        key_columns={
            name: _key_columns(table, unique[name], reaching.get(name, ())) for name, table in tables.items()
        },
        leaving=leaving,
        reaching={name: tuple(found) for name, found in reaching.items()},
    )


def _reference(
    name: QualifiedName,
    table: Table,
    key: ForeignKey,
    tables: dict[QualifiedName, Table],
    unique: list[frozenset[str]],
) -> Reference:
    target_name = QualifiedName(key.target_schema, key.target_table)
    return Reference(
        name=name,
        table=table,
        key=key,
        target_name=target_name,
        target=tables.get(target_name),
        # Over periods of time, one row may be referenced at many of them.
        many=key.period or not any(columns.issubset(key.columns) for columns in unique),
        # Rows that break the key count as rows that reference none.
        optional=not (key.validated and key.enforced)
        or any(column.nullable for column in table.columns if column.name in key.columns),
    )


def _unique_sets(table: Table) -> list[frozenset[str]]:
    """Every set of columns whose values no two rows share."""
    sets = [frozenset(constraint.columns) for constraint in table.unique_constraints]
    if table.primary_key:
        sets.append(frozenset(table.primary_key.columns))
    for index in table.indexes:
        columns = [key.column for key in index.keys if key.column is not None]
        if index.unique and index.valid and index.predicate is None and len(columns) == len(index.keys):
            sets.append(frozenset(columns))
    return sets


def _key_columns(table: Table, unique: list[frozenset[str]], reaching: Iterable[Reference]) -> KeyColumns:
    return KeyColumns(
        primary=frozenset(table.primary_key.columns if table.primary_key else ()),
        foreign=frozenset(name for key in table.foreign_keys for name in key.columns),
        unique=frozenset(name for columns in unique if len(columns) == 1 for name in columns),
        targets=frozenset(name for reference in reaching for name in reference.key.target_columns),
    )
