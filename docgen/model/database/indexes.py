"""Indexes: how rows are found."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.origin import Origin


class Sort(enum.StrEnum):
    """The direction of one key of an index."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class Nulls(enum.StrEnum):
    """Where nulls stand in an index."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexKey:
    """One key of an index: a column, or an expression over columns.

    `operator_class` is given where it is not the type's usual one, `collation`
    where it is not the column's.
    """

    column: str | None
    expression: str | None = None
    sort: Sort = Sort.ASCENDING
    nulls: Nulls = Nulls.LAST
    operator_class: str = ""
    collation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """An index: its access method, its keys in order, and the rows it covers.

    `predicate` is the condition of a partial index. `constraint` names the
    primary key, unique or exclusion constraint that the index enforces, else "".
    """

    name: str
    method: str
    keys: tuple[IndexKey, ...]
    origin: Origin
    include: tuple[str, ...] = ()
    unique: bool = False
    nulls_distinct: bool = True
    predicate: str | None = None
    valid: bool = True
    constraint: str = ""
    comment: str = ""
