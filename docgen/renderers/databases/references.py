"""Who references whom: foreign keys looked at from both ends."""

from __future__ import annotations

from collections import defaultdict
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
class References:
    """Every reference of a database, by the table it leaves and by the table it reaches."""

    tables: dict[QualifiedName, Table]
    leaving: dict[QualifiedName, tuple[Reference, ...]]
    reaching: dict[QualifiedName, tuple[Reference, ...]]


def references(database: Database) -> References:
    """Look at every foreign key from both ends."""
    tables = {QualifiedName(schema.name, table.name): table for schema, table in database.tables()}
    leaving = {
        name: tuple(_reference(name, table, key, tables) for key in table.foreign_keys)
        for name, table in tables.items()
    }
    reaching: defaultdict[QualifiedName, list[Reference]] = defaultdict(list)
    for found in leaving.values():
        for reference in found:
            reaching[reference.target_name].append(reference)
    return References(tables, leaving, {name: tuple(found) for name, found in reaching.items()})


def _reference(
    name: QualifiedName, table: Table, key: ForeignKey, tables: dict[QualifiedName, Table]
) -> Reference:
    target_name = QualifiedName(key.target_schema, key.target_table)
    return Reference(
        name=name,
        table=table,
        key=key,
        target_name=target_name,
        target=tables.get(target_name),
        many=not is_unique(table, key.columns),
        optional=any(column.nullable for column in table.columns if column.name in key.columns),
    )


def is_unique(table: Table, columns: tuple[str, ...]) -> bool:
    """Whether no two rows of the table share their values in these columns."""
    wanted = set(columns)
    keys = [constraint.columns for constraint in table.unique_constraints]
    if table.primary_key:
        keys.append(table.primary_key.columns)
    keys += [
        tuple(key.column or "" for key in index.keys)
        for index in table.indexes
        if index.unique and index.predicate is None and index.valid
    ]
    return any(key and set(key) <= wanted for key in keys)
