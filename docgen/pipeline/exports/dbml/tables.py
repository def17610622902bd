"""A table as DBML: its columns, indexes and checks, and in its note what DBML cannot say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.model.database import Column, Generated, QualifiedName, Table
from docgen.pipeline.exports.dbml.indexes import indexes
from docgen.pipeline.exports.dbml.names import Names
from docgen.pipeline.exports.dbml.text import comment, expression, note, quoted, settings, string

_NUMBER_OR_WORD = re.compile(r"-?\d+(\.\d+)?|true|false")
_LITERAL = re.compile(r"'((?:[^']|'')*)'(?:::[^']*)?")


def table_lines(name: QualifiedName, table: Table, names: Names, unsaid: Sequence[str]) -> list[str]:
    """A table's block; `unsaid` are sentences for its note."""
    spelled = names.spelled(name)
    if not table.columns:
        return [comment(f"The table {spelled} has no columns, which DBML has no word for.")]
    listed, unlisted = indexes(table)
    checks, unchecked = _checks(table)
    told = "\n\n".join([table.comment.strip(), *_kind(table), *unsaid, *unlisted, *unchecked]).strip()
    return [
        f"Table {spelled} {{",
        *(_column(column, table, names) for column in table.columns),
        *_block("indexes", listed),
        *_block("checks", checks),
        *note(told),
        "}",
    ]


def _block(name: str, lines: Sequence[str]) -> list[str]:
    return [f"  {name} {{", *(f"    {line}" for line in lines), "  }"] if lines else []


def _column(column: Column, table: Table, names: Names) -> str:
    flags = [flag for flag, holds in _flags(column, table) if holds]
    said = settings([*flags, *_default(column), *_note(column)])
    return f"  {quoted(column.name)} {names.type_of(column)}{said}"


def _flags(column: Column, table: Table) -> Iterator[tuple[str, bool]]:
    key, unique = table.primary_key, table.unique_constraints
    yield "pk", key is not None and key.columns == (column.name,) and not key.period
    yield "increment", _is_numbered(column)
    yield "unique", any(found.columns == (column.name,) and not found.period for found in unique)
    yield "not null", not column.nullable


def _is_numbered(column: Column) -> bool:
    return column.identity is not None or (column.default or "").startswith("nextval(")


def _default(column: Column) -> list[str]:
    default = column.default
    if default is None or _is_numbered(column):
        return []
    if _NUMBER_OR_WORD.fullmatch(default):
        return [f"default: {default}"]
    literal = _LITERAL.fullmatch(default)
    if literal and re.search(r"[`\n\r]", literal[1]):
        text = literal[1].replace("''", "'")
        return [f"default: {string(text)}"]
    spelled = expression(default)
    return [] if spelled is None else [f"default: {spelled}"]


def _note(column: Column) -> list[str]:
    said = [column.comment.strip()]
    if column.generated:
        how = "Stored" if column.generated is Generated.STORED else "Computed when read"
        said.append(f"{how}: {column.generation}")
    if column.default and not _is_numbered(column) and not _default(column):
        said.append(f"Default: {column.default}")
    text = "\n\n".join(filter(None, said))
    return [f"note: {string(text)}"] if text else []


def _checks(table: Table) -> tuple[list[str], list[str]]:
    """Lines of checks, and sentences on those that are none."""
    lines, unsaid = [], []
    for check in table.check_constraints:
        spelled = expression(check.expression)
        if spelled is None or not check.enforced:
            state = "" if check.enforced else ", which nobody enforces"
            unsaid.append(f"Check {check.name}{state}: {check.expression}")
        else:
            lines.append(f"{spelled} [name: {string(check.name)}]")
    return lines, unsaid


def _kind(table: Table) -> Iterator[str]:
    if table.partition_key:
        yield f"Partitioned by {table.partition_key}."
    if table.server:
        yield f"Its rows live on the server {table.server}."
    if table.inherits:
        yield f"Inherits {', '.join(f'{name.schema}.{name.name}' for name in table.inherits)}."
