"""What a table promises of its rows, and how they are found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import (
    CheckConstraint,
    ExclusionConstraint,
    ExclusionElement,
    Index,
    IndexKey,
    Nulls,
    PrimaryKey,
    Sort,
    Table,
    UniqueConstraint,
)
from docgen.renderers.databases.addresses import column_anchor
from docgen.renderers.markdown import anchor, anchor_name, cell, code, filled_table, link, text

# Name, kind, condition, note and comment, in Markdown but for the name and the comment.
ConstraintRow = tuple[str, str, str, str, str]
INDEX_HEADS = ("Columns", "Kind", "Where", "Note", "Comment")


def constraints_of(described: Table) -> str:
    """The primary key, and the unique, exclusion, check and not-null constraints of a table."""
    shown = [
        [anchor(anchor_name("constraint", name)) + code(name), kind, condition, note, cell(comment)]
        for name, kind, condition, note, comment in _rows(described)
    ]
    return filled_table(["Name", "Kind", "Condition", "Note", "Comment"], shown)


def count_constraints(described: Table) -> int:
    """How many constraints a table has besides its foreign keys."""
    return (
        (described.primary_key is not None)
        + len(described.unique_constraints)
        + len(described.exclusion_constraints)
        + len(described.check_constraints)
        + len(described.not_null_constraints)
    )


def _rows(described: Table) -> Iterator[ConstraintRow]:
    key = described.primary_key
    if key:
        yield key.name, "primary key", _column_links(key.columns), "; ".join(_notes(key)), key.comment
    for unique in described.unique_constraints:
        note = "; ".join(_notes(unique))
        yield unique.name, "unique", _column_links(unique.columns), note, unique.comment
    for exclusion in described.exclusion_constraints:
        note = "; ".join(_notes(exclusion))
        yield (
            exclusion.name,
            f"exclusion, {text(exclusion.method)}",
            _excluded(exclusion),
            note,
            exclusion.comment,
        )
    for check in described.check_constraints:
        yield check_row(check)
    for constraint in described.not_null_constraints:
        note = "" if constraint.validated else "not validated: older rows may be null"
        yield constraint.name, "not null", _column_links([constraint.column]), note, constraint.comment


def check_row(check: CheckConstraint) -> ConstraintRow:
    """A condition that every row of a table, or value of a domain, fulfils."""
    note = "" if check.validated else "not validated: older rows may break it"
    return (
        check.name,
        "check",
        code(check.expression),
        note if check.enforced else "not enforced",
        check.comment,
    )


def _column_links(names: Sequence[str]) -> str:
    return ", ".join(link(code(name), f"#{column_anchor(name)}") for name in names)


def _notes(constraint: PrimaryKey | UniqueConstraint | ExclusionConstraint) -> Iterator[str]:
    if isinstance(constraint, UniqueConstraint) and not constraint.nulls_distinct:
        yield "nulls count as equal"
    if not isinstance(constraint, ExclusionConstraint) and constraint.period:
        yield "at any one time"
    if constraint.deferrable:
        yield "checked at commit" if constraint.initially_deferred else "may be checked at commit"


def _excluded(exclusion: ExclusionConstraint) -> str:
    elements = " and ".join(_element(element) for element in exclusion.elements)
    rows = f" where {code(exclusion.predicate)}" if exclusion.predicate else ""
    return f"no two rows with {elements}{rows}"


def _element(element: ExclusionElement) -> str:
    what = element.column if element.column is not None else element.expression or ""
    return f"{code(what)} {code(element.operator)}"


def indexes_of(indexes: Sequence[Index]) -> str:
    """Indexes: what they are over, how, and for which rows."""
    rows = [
        [
            anchor(anchor_name("index", index.name)) + code(index.name),
            *index_cells(index),
        ]
        for index in indexes
    ]
    return filled_table(["Name", *INDEX_HEADS], rows)


def index_cells(index: Index) -> list[str]:
    """What an index is over, how, and for which rows."""
    return [
        ", ".join(_index_key(key) for key in index.keys),
        f"{'unique ' if index.unique else ''}{text(index.method)}",
        code(index.predicate) if index.predicate else "",
        _index_note(index),
        cell(index.comment),
    ]


def _index_key(key: IndexKey) -> str:
    said = [code(key.column if key.column is not None else key.expression or "")]
    if key.collation:
        said.append(f"collated {code(key.collation)}")
    if key.operator_class:
        said.append(f"by {code(key.operator_class)}")
    if key.sort is Sort.DESCENDING:
        said.append("descending")
    # Nulls stand last when ascending and first when descending, unless somebody said otherwise.
    usual = Nulls.FIRST if key.sort is Sort.DESCENDING else Nulls.LAST
    if key.nulls is not usual:
        said.append(f"nulls {key.nulls}")
    return " ".join(said)


def _index_note(index: Index) -> str:
    said = []
    if index.constraint:
        # Nearly always they share a name.
        named = "" if index.constraint == index.name else f" {code(index.constraint)}"
        said.append(f"enforces the constraint{named}")
    if index.include:
        said.append("includes " + ", ".join(code(name) for name in index.include))
    if not index.nulls_distinct:
        said.append("nulls count as equal")
    if not index.valid:
        said.append("not valid")
    return "; ".join(said)
