"""Partitions, folded under their table at every level."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.model.database import ForeignKey, Partition, QualifiedName
from docgen.readers.databases.postgresql.catalog import Row, spelled
from docgen.readers.databases.postgresql.constraints import check_constraints
from docgen.readers.databases.postgresql.indexes import indexes
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.parts import Parts

Apart = Mapping[int, tuple[ForeignKey, ...]]
"""Foreign keys that partitions have and their table has not, by the oid of the partition."""


def partitions(table: int, parts: Parts, known: Known, apart: Apart) -> tuple[Partition, ...]:
    """The partitions of a partitioned table."""
    return tuple(_partition(row, parts, known, apart) for row in parts.partitions.get(table, ()))


def _partition(row: Row, parts: Parts, known: Known, apart: Apart) -> Partition:
    _, oid, schema, name, kind, bound, key = row
    place = f"{known.scope.section.name}.{schema}.{name}"
    numbers = parts.numbers.get(oid, {})
    return Partition(
        name=QualifiedName(schema, name),
        bound=spelled(bound),
        key=spelled(key),
        foreign=kind == "f",
        foreign_keys=apart.get(oid, ()),
        check_constraints=check_constraints(parts.constraints.checks.get(oid, ()), known, numbers, place),
        indexes=indexes(parts.indexes.rows.get(oid, ()), parts.indexes, known, numbers, place),
        partitions=partitions(oid, parts, known, apart),
        comment=known.comments.relations.get(oid, ""),
    )
