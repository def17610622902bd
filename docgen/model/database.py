"""What a schema says, in the database's own words.

Every class compares by value: reading an unchanged database twice gives equal
facts. Sequences keep the order of the database where it means something
(columns, key columns, enum values) and are sorted by name where it does not.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
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


class Generated(enum.StrEnum):
    """Where the value of a generated column lives: on disk, or computed when it is read."""

    STORED = "stored"
    VIRTUAL = "virtual"


class Identity(enum.StrEnum):
    """Whether an identity column's value may be given by the writer."""

    ALWAYS = "always"
    BY_DEFAULT = "by default"


class Sort(enum.StrEnum):
    """The direction of one key of an index."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class Nulls(enum.StrEnum):
    """Where nulls stand in an index."""

    FIRST = "first"
    LAST = "last"


class TableKind(enum.StrEnum):
    """Where the rows of a table live: in it, in its partitions, or on another server."""

    TABLE = "table"
    PARTITIONED = "partitioned"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class QualifiedName:
    """The name of an object in a schema."""

    schema: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table or view; `type` is spelled as the database spells it.

    `default` is the default expression. `generation` is the expression of a
    generated column, which has no default. `user_type` names the type of the
    database's own making behind `type`, or behind its elements.
    """

    name: str
    type: str
    origin: Origin
    nullable: bool = True
    default: str | None = None
    generated: Generated | None = None
    generation: str | None = None
    identity: Identity | None = None
    user_type: QualifiedName | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimaryKey:
    """The columns that tell the rows of a table apart, in key order."""

    name: str
    columns: tuple[str, ...]
    origin: Origin
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """Columns that hold a key of another table; `columns[i]` holds `target_columns[i]`.

    `on_delete_columns` are the only ones that SET NULL or SET DEFAULT touches;
    empty where it touches all. `validated` is false where rows older than the key
    may break it, `enforced` where all may. `period`: the last column is a range
    of time, which several target rows may cover together.
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
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UniqueConstraint:
    """Columns whose values no two rows share."""

    name: str
    columns: tuple[str, ...]
    origin: Origin
    nulls_distinct: bool = True
    deferrable: bool = False
    initially_deferred: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckConstraint:
    """A condition that every row fulfils; `columns` are those it reads, in table order."""

    name: str
    expression: str
    columns: tuple[str, ...]
    origin: Origin
    validated: bool = True
    enforced: bool = True
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexKey:
    """One key of an index: a column, or an expression over columns."""

    column: str | None
    expression: str | None = None
    sort: Sort = Sort.ASCENDING
    nulls: Nulls = Nulls.LAST


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
    predicate: str | None = None
    valid: bool = True
    constraint: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, its columns in database order, and where it was read.

    Tables compare by value: reading an unchanged database twice gives equal
    tables, so drift is `before != after`. `partitions` are the tables one level
    below a partitioned one; they have no entry of their own.
    """

    name: str
    columns: tuple[Column, ...]
    origin: Origin
    primary_key: PrimaryKey | None = None
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique_constraints: tuple[UniqueConstraint, ...] = ()
    check_constraints: tuple[CheckConstraint, ...] = ()
    indexes: tuple[Index, ...] = ()
    kind: TableKind = TableKind.TABLE
    partitions: tuple[QualifiedName, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view with the query that defines it; a materialized one stores its rows and may have indexes."""

    name: str
    columns: tuple[Column, ...]
    definition: str
    origin: Origin
    materialized: bool = False
    indexes: tuple[Index, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumType:
    """A type with a fixed list of values, in their sort order."""

    name: str
    values: tuple[str, ...]
    origin: Origin
    comment: str = ""
    kind: str = "enum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A namespace of a database; tables, views and types are sorted by name."""

    name: str
    origin: Origin
    tables: tuple[Table, ...] = ()
    views: tuple[View, ...] = ()
    types: tuple[EnumType, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """A database as the settings name it; schemas are sorted by name.

    `version` is the release line of the server ("18"), not the patch level,
    which changes without the schema changing.
    """

    name: str
    dialect: str
    version: str
    origin: Origin
    schemas: tuple[Schema, ...] = ()
    comment: str = ""

    def tables(self) -> Iterator[tuple[Schema, Table]]:
        """Every table with its schema, sorted by schema and name."""
        for schema in self.schemas:
            for table in schema.tables:
                yield schema, table
