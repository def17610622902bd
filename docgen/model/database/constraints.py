"""What a database promises of the rows of a table."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.origin import Origin


class ReferentialAction(enum.StrEnum):
    """What happens to the referencing rows when the referenced key goes or changes."""

    NO_ACTION = "no action"
    RESTRICT = "restrict"
    CASCADE = "cascade"
    SET_NULL = "set null"
    SET_DEFAULT = "set default"


class Match(enum.StrEnum):
    """How a key of several columns treats nulls."""

    SIMPLE = "simple"
    FULL = "full"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimaryKey:
    """The columns that tell the rows of a table apart, in key order.

    `period`: the last column is a range of time, and keys may repeat at times that do not overlap.
    """

    name: str
    columns: tuple[str, ...]
    origin: Origin
    period: bool = False
    deferrable: bool = False
    initially_deferred: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """Columns that hold a key of another table; `columns[i]` holds `target_columns[i]`.

    `on_delete_columns` are the only ones that SET NULL or SET DEFAULT touches;
    empty where it touches all. `validated` is false where rows older than the key
    may break it, `enforced` where all may. `period`: the last column is a range
    of time, which several target rows may cover together. `of_partitions`: the
    partitioned table has no such key, but each of its partitions has; the name
    is that of the first.
    """

    name: str
    columns: tuple[str, ...]
    target_schema: str
    target_table: str
    target_columns: tuple[str, ...]
    origin: Origin
    on_delete: ReferentialAction = ReferentialAction.NO_ACTION
    on_update: ReferentialAction = ReferentialAction.NO_ACTION
    match: Match = Match.SIMPLE
    deferrable: bool = False
    initially_deferred: bool = False
    on_delete_columns: tuple[str, ...] = ()
    validated: bool = True
    enforced: bool = True
    period: bool = False
    of_partitions: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UniqueConstraint:
    """Columns whose values no two rows share.

    `period`: the last column is a range of time, and the others may repeat at times that do not overlap.
    """

    name: str
    columns: tuple[str, ...]
    origin: Origin
    nulls_distinct: bool = True
    period: bool = False
    deferrable: bool = False
    initially_deferred: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckConstraint:
    """A condition that every row fulfils; `columns` are those it reads, in table order.

    Of a domain, a condition that every value fulfils; it reads no column.
    """

    name: str
    expression: str
    columns: tuple[str, ...]
    origin: Origin
    validated: bool = True
    enforced: bool = True
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotNullConstraint:
    """A named NOT NULL that says more than its column does: not validated, or commented."""

    name: str
    column: str
    origin: Origin
    validated: bool = True
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExclusionElement:
    """What two rows may not both have: a column or expression, and the operator that compares it."""

    column: str | None
    operator: str
    expression: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExclusionConstraint:
    """No two rows (that fulfil the predicate) answer yes to every element's operator."""

    name: str
    method: str
    elements: tuple[ExclusionElement, ...]
    origin: Origin
    predicate: str | None = None
    deferrable: bool = False
    initially_deferred: bool = False
    comment: str = ""
