"""What a table promises of its rows, and how they are found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import Index, IndexKey, Nulls, Sort, Table, UniqueConstraint
from docgen.renderers.markdown import anchor, anchor_name, cell, code, filled_table, text


def constraints_of(described: Table) -> str:
    """The unique and check constraints of a table."""
    rows = []
    for unique in described.unique_constraints:
        note = "; ".join(_notes_of_unique(unique))
        rows.append([unique.name, "unique", ", ".join(code(c) for c in unique.columns), note, unique.comment])
    for check in described.check_constraints:
        note = "" if check.validated else "not validated: older rows may break it"
        note = note if check.enforced else "not enforced"
        rows.append([check.name, "check", code(check.expression), note, check.comment])
    shown = [
        [anchor(anchor_name("constraint", name)) + code(name), kind, what, note, cell(comment)]
        for name, kind, what, note, comment in rows
    ]
    return filled_table(["Name", "Kind", "Condition", "Note", "Comment"], shown)


def _notes_of_unique(unique: UniqueConstraint) -> Iterator[str]:
    if not unique.nulls_distinct:
        yield "nulls count as equal"
    if unique.deferrable:
        yield "checked at commit" if unique.initially_deferred else "may be checked at commit"


def indexes_of(indexes: Sequence[Index]) -> str:
    """Indexes: what they are over, how, and for which rows."""
    rows = [
        [
            anchor(anchor_name("index", index.name)) + code(index.name),
            ", ".join(_index_key(key) for key in index.keys),
            f"{'unique ' if index.unique else ''}{text(index.method)}",
            code(index.predicate) if index.predicate else "",
            _index_note(index),
            cell(index.comment),
        ]
        for index in indexes
    ]
    return filled_table(["Name", "Columns", "Kind", "Where", "Note", "Comment"], rows)


def _index_key(key: IndexKey) -> str:
    said = code(key.column if key.column is not None else key.expression or "")
    if key.sort is Sort.DESCENDING:
        said += " descending"
    # Nulls stand last when ascending and first when descending, unless somebody said otherwise.
    usual = Nulls.FIRST if key.sort is Sort.DESCENDING else Nulls.LAST
    return said if key.nulls is usual else f"{said} nulls {key.nulls}"


def _index_note(index: Index) -> str:
    said = []
    if index.constraint:
        said.append(f"enforces {code(index.constraint)}")
    if index.include:
        said.append("includes " + ", ".join(code(name) for name in index.include))
    if not index.valid:
        said.append("not valid")
    return "; ".join(said)
