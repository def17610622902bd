"""Tables and views."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from docgen.model.database.columns import Column
from docgen.model.database.constraints import (
    CheckConstraint,
    ExclusionConstraint,
    ForeignKey,
    NotNullConstraint,
    PrimaryKey,
    UniqueConstraint,
)
from docgen.model.database.grants import Grant
from docgen.model.database.indexes import Index
from docgen.model.database.names import QualifiedName
from docgen.model.database.triggers import Policy, RowSecurity, Trigger
from docgen.model.origin import Origin


class TableKind(enum.StrEnum):
    """Where the rows of a table live: in it, in its partitions, or on another server."""

    TABLE = "table"
    PARTITIONED = "partitioned"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A part of a partitioned table, with its own parts.

    `bound` says which rows it holds: `FOR VALUES FROM (…) TO (…)`, or `DEFAULT`.
    `key` is how it is divided further, or "". `foreign_keys` are those that it
    has and the table it is a part of has not, nor all of its parts;
    `check_constraints` and `indexes` those that what it is a part of has not.
    """

    name: QualifiedName
    bound: str
    key: str = ""
    foreign: bool = False
    foreign_keys: tuple[ForeignKey, ...] = ()
    check_constraints: tuple[CheckConstraint, ...] = ()
    indexes: tuple[Index, ...] = ()
    partitions: tuple[Partition, ...] = ()
    comment: str = ""

    def every(self) -> Iterator[Partition]:
        """It and its parts, at every level."""
        yield self
        for partition in self.partitions:
            yield from partition.every()

    def leaves(self) -> Iterator[Partition]:
        """The parts that hold rows."""
        if not self.key:
            yield self
        for partition in self.partitions:
            yield from partition.leaves()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, its columns in database order, and where it was read.

    Tables compare by value: reading an unchanged database twice gives equal
    tables, so drift is `before != after`. `partition_key` is how a partitioned
    table is divided (`RANGE (created_at)`); its partitions have no entry of their
    own. `inherits` are the tables it was made a child of. `server` is where the
    rows of a foreign table live. `unlogged`: a crash of the server empties it.
    """

    name: str
    columns: tuple[Column, ...]
    origin: Origin
    primary_key: PrimaryKey | None = None
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique_constraints: tuple[UniqueConstraint, ...] = ()
    check_constraints: tuple[CheckConstraint, ...] = ()
    exclusion_constraints: tuple[ExclusionConstraint, ...] = ()
    not_null_constraints: tuple[NotNullConstraint, ...] = ()
    indexes: tuple[Index, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    row_security: RowSecurity = RowSecurity.OFF
    policies: tuple[Policy, ...] = ()
    kind: TableKind = TableKind.TABLE
    partition_key: str = ""
    partitions: tuple[Partition, ...] = ()
    inherits: tuple[QualifiedName, ...] = ()
    server: str = ""
    unlogged: bool = False
    grants: tuple[Grant, ...] = ()
    comment: str = ""

    def all_partitions(self) -> Iterator[Partition]:
        """Its partitions, at every level."""
        for partition in self.partitions:
            yield from partition.every()


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewSource:
    """A table or view that a view reads, and the columns it reads of it, in their order there."""

    name: QualifiedName
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view with the query that defines it; a materialized one stores its rows and may have indexes.

    `sources` are what it reads, from the catalog's own record of dependencies.
    `options` are its storage parameters (`security_invoker=true`), sorted.
    """

    name: str
    columns: tuple[Column, ...]
    definition: str
    origin: Origin
    materialized: bool = False
    options: tuple[str, ...] = ()
    sources: tuple[ViewSource, ...] = ()
    indexes: tuple[Index, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    grants: tuple[Grant, ...] = ()
    comment: str = ""
