"""Indexes, and the keys that DBML says as indexes."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Index, IndexKey, Nulls, Sort, Table, UniqueConstraint
from docgen.pipeline.exports.dbml.names import columns
from docgen.pipeline.exports.dbml.text import expression, quoted, settings, string


def indexes(table: Table) -> tuple[list[str], list[str]]:
    """Lines of a table's indexes and of its keys of several columns; sentences on those that are none."""
    lines, unsaid = list(_keys(table)), []
    for index in table.indexes:
        if index.constraint and index.constraint not in _exclusions(table):
            continue
        keys = [_key(key) for key in index.keys]
        if None in keys:
            unsaid.append(
                f"Index {index.name}: {', '.join(key.column or key.expression or '' for key in index.keys)}"
            )
        else:
            spelled = keys[0] if len(keys) == 1 else f"({', '.join(filter(None, keys))})"
            lines.append(f"{spelled}{settings(_settings(index, table))}")
    return lines, unsaid


def _keys(table: Table) -> Iterator[str]:
    key = table.primary_key
    if key and (len(key.columns) > 1 or key.period):
        word = ["note: 'Primary key, at any one time.'"] if key.period else ["pk"]
        yield f"{columns(key.columns)}{settings([*word, f'name: {string(key.name)}'])}"
    for unique in table.unique_constraints:
        if len(unique.columns) > 1 or unique.period:
            yield f"{columns(unique.columns)}{settings(_unique(unique))}"


def _unique(unique: UniqueConstraint) -> Iterator[str]:
    if not unique.period:
        yield "unique"
    yield f"name: {string(unique.name)}"
    if unique.period:
        yield "note: 'Unique, at any one time.'"
    elif not unique.nulls_distinct:
        yield "note: 'Nulls are not distinct.'"


def _exclusions(table: Table) -> set[str]:
    return {constraint.name for constraint in table.exclusion_constraints}


def _key(key: IndexKey) -> str | None:
    return quoted(key.column) if key.column is not None else expression(key.expression or "")


def _settings(index: Index, table: Table) -> Iterator[str]:
    yield f"name: {string(index.name)}"
    # Of some rows only, or not yet of all, it is no promise that a reader of DBML would understand.
    if index.unique and index.valid and index.predicate is None:
        yield "unique"
    if index.method != "btree":
        yield f"type: {quoted(index.method)}"
    told = " ".join(_facts(index, table))
    if told:
        yield f"note: {string(told)}"


def _facts(index: Index, table: Table) -> Iterator[str]:
    if index.constraint in _exclusions(table):
        yield "An exclusion constraint: no two rows may have the keys in conflict."
    if index.unique and (index.predicate is not None or not index.valid):
        yield "Unique."
    if index.predicate is not None:
        yield f"Only rows where {index.predicate}."
    for key in index.keys:
        usual = Nulls.FIRST if key.sort is Sort.DESCENDING else Nulls.LAST
        order = ["descending"] if key.sort is Sort.DESCENDING else []
        order += [f"nulls {key.nulls}"] if key.nulls is not usual else []
        if order:
            yield f"{key.column or key.expression} {', '.join(order)}."
    if index.include:
        yield f"Includes {', '.join(index.include)}."
    if not index.valid:
        yield "Not valid."
