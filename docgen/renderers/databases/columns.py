"""The columns of a table or view, as a table on its page."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import Column, ForeignKey, QualifiedName, Table
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.references import KeyColumns
from docgen.renderers.databases.types import (
    GENERATED_WORDS,
    IDENTITY_WORDS,
    sequence_of,
    short_default,
    short_type,
)
from docgen.renderers.markdown import anchor, cell, code, filled_table, link


def columns_of_table(name: QualifiedName, of: Table, keys: KeyColumns, pages: Addresses) -> str:
    """Name, type, nullability, default, references and comment of every column."""
    here = pages.tables[name]
    targets = _targets(of.foreign_keys, here, pages, home=name.schema)
    rows = [
        [
            _mark(column, keys),
            anchor(column_anchor(column.name)) + code(column.name),
            type_link(column, name.schema, here, pages),
            "null" if column.nullable else "",
            _default(column, name.schema),
            _kept(column),
            "<br>".join(targets.get(column.name, ())),
            cell(column.comment),
        ]
        for column in of.columns
    ]
    return filled_table(["Key", "Name", "Type", "Null", "Default", "Kept", "References", "Comment"], rows)


def columns_of_view(columns: Sequence[Column], schema: str, here: str, pages: Addresses) -> str:
    """Name, type and comment of every column."""
    rows = [
        [
            anchor(column_anchor(column.name)) + code(column.name),
            type_link(column, schema, here, pages),
            _kept(column),
            cell(column.comment),
        ]
        for column in columns
    ]
    return filled_table(["Name", "Type", "Kept", "Comment"], rows)


def type_link(column: Column, schema: str, here: str, pages: Addresses) -> str:
    """The column's type, leading to its page where it has one."""
    return named_type(column.type, column.user_type, schema, here, pages)


def named_type(type_: str, user_type: QualifiedName | None, schema: str, here: str, pages: Addresses) -> str:
    """A type's name, leading to its page where it has one."""
    label = code(short_type(type_, schema))
    target = pages.types.get(user_type) if user_type else None
    return link(label, relative(target, here)) if target else label


def _mark(column: Column, keys: KeyColumns) -> str:
    name = column.name
    mark = "PK" if name in keys.primary else "UQ" if name in keys.unique else ""
    if name in keys.foreign:
        mark += " FK"
    if column.generated:
        mark += " ƒ"
    return mark.lstrip()


def _kept(column: Column) -> str:
    """What differs from how values of the type are compared and kept."""
    said = [f"collated {code(column.collation)}"] if column.collation else []
    return "; ".join([*said, f"storage {column.storage}"] if column.storage else said)


def _default(column: Column, schema: str) -> str:
    if column.generated and column.generation is not None:
        return f"= {code(column.generation)} {GENERATED_WORDS[column.generated]}"
    if column.identity:
        return IDENTITY_WORDS[column.identity]
    sequence = sequence_of(column, schema)
    if sequence:
        return f"next of {code(sequence)}"
    return "" if column.default is None else code(short_default(column.default))


def _targets(
    keys: Sequence[ForeignKey], here: str, pages: Addresses, *, home: str
) -> dict[str, dict[str, None]]:
    """By column, where the foreign keys that it is in lead, each place once."""
    found: dict[str, dict[str, None]] = {}
    for key in keys:
        for column, target in zip(key.columns, key.target_columns, strict=True):
            found.setdefault(column, {})[target_link(key, target, here, pages, home=home)] = None
    return found


def target_link(key: ForeignKey, column: str, here: str, pages: Addresses, *, home: str) -> str:
    """`table.column` at the far end of a foreign key, leading to its row where it is documented."""
    schema = "" if key.target_schema == home else f"{key.target_schema}."
    label = code(f"{schema}{key.target_table}.{column}")
    target = QualifiedName(key.target_schema, key.target_table)
    if target in pages.partitions:
        return link(label, relative(pages.partitions[target], here))
    page = pages.tables.get(target)
    return link(label, f"{relative(page, here)}#{column_anchor(column)}") if page else label
