"""What the rows of a table are promised to fulfil, foreign keys apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docgen.model.database import (
    CheckConstraint,
    NotNullConstraint,
    PrimaryKey,
    UniqueConstraint,
)
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import (
    Catalog,
    Grouped,
    Query,
    Row,
    grouped,
    oids,
    spelled,
)
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.makers import maker_of

_PrimaryKey, _UniqueConstraint = maker_of(PrimaryKey), maker_of(UniqueConstraint)
_CheckConstraint, _Origin = maker_of(CheckConstraint), maker_of(Origin)

# What older servers have no column for is found one level further out, in `older`: a name means the nearest
# column that there is. Periods came with 18, nulls that are not distinct with 15.
KEYS = Query("""
SELECT k.*
FROM (SELECT false AS conperiod, false AS indnullsnotdistinct) AS older
CROSS JOIN LATERAL (
  SELECT c.oid, c.conrelid, c.conname, c.contype, c.conkey, conperiod, c.condeferrable, c.condeferred,
         indnullsnotdistinct
  FROM pg_catalog.pg_constraint c
  JOIN pg_catalog.pg_index i ON i.indexrelid = c.conindid
  WHERE c.conrelid = ANY(%(about)s) AND c.contype IN ('p', 'u')
) AS k
ORDER BY k.conrelid, k.conname
""")

# A partition has those of its table, which are told there.
CHECKS = Query("""
SELECT k.*
FROM (SELECT true AS conenforced) AS older
CROSS JOIN LATERAL (
  SELECT c.oid, c.conrelid, c.conname, pg_catalog.pg_get_expr(c.conbin, c.conrelid, true), c.conkey,
         c.convalidated, conenforced
  FROM pg_catalog.pg_constraint c
  JOIN pg_catalog.pg_class r ON r.oid = c.conrelid
  WHERE c.conrelid = ANY(%(about)s) AND c.contype = 'c' AND (c.coninhcount = 0 OR NOT r.relispartition)
) AS k
ORDER BY k.conrelid, k.conname
""")

# From 18 on every NOT NULL has a name. Most say nothing that the column does not.
NOT_NULLS = Query("""
SELECT c.oid, c.conrelid, c.conname, c.conkey[1], c.convalidated
FROM pg_catalog.pg_constraint c
WHERE c.conrelid = ANY(%(about)s) AND c.contype = 'n'
  AND (NOT c.convalidated OR c.oid = ANY(%(commented)s))
ORDER BY c.conrelid, c.conname
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """The rows of constraints by the oid of their table."""

    keys: Grouped
    checks: Grouped
    not_nulls: Grouped

    def loose(self) -> frozenset[tuple[int, int]]:
        """The columns, by table and number, whose NOT NULL holds for new rows only."""
        return frozenset(
            (table, number)
            for rows in self.not_nulls.values()
            for _, table, _, number, validated in rows
            if not validated
        )


def constraints_of(
    catalog: Catalog, known: Known, tables: Sequence[int], partitions: Sequence[int]
) -> Constraints:
    """Ask about the constraints of tables; of partitions, about the checks that their table has not."""
    commented = oids(known.comments.constraints)
    return Constraints(
        keys=grouped(catalog.rows(KEYS, tables), by=1),
        checks=grouped(catalog.rows(CHECKS, [*tables, *partitions]), by=1),
        not_nulls=grouped(catalog.rows(NOT_NULLS, tables, commented=commented), by=1),
    )


def named(numbers: Iterable[int] | None, names: Numbers) -> tuple[str, ...]:
    """The names of columns by their numbers."""
    return tuple([names[number] for number in numbers]) if numbers else ()


def primary_key(rows: Sequence[Row], known: Known, numbers: Numbers, place: str) -> PrimaryKey | None:
    """The primary key among the keys of a table."""
    for oid, _, name, kind, key, period, deferrable, deferred, _ in rows:
        if kind == "p":
            return _PrimaryKey(
                name=name,
                columns=named(key, numbers),
                origin=_Origin(f"{place}.{name}"),
                period=period,
                deferrable=deferrable,
                initially_deferred=deferred,
                comment=known.comments.constraints.get(oid, ""),
            )
    return None


def unique_constraints(
    rows: Sequence[Row], known: Known, numbers: Numbers, place: str
) -> tuple[UniqueConstraint, ...]:
    """The other keys of a table."""
    return tuple(
        _UniqueConstraint(
            name=name,
            columns=named(key, numbers),
            origin=_Origin(f"{place}.{name}"),
            nulls_distinct=not nulls_not_distinct,
            period=period,
            deferrable=deferrable,
            initially_deferred=deferred,
            comment=known.comments.constraints.get(oid, ""),
        )
        for oid, _, name, kind, key, period, deferrable, deferred, nulls_not_distinct in rows
        if kind == "u"
    )


def check_constraints(
    rows: Sequence[Row], known: Known, numbers: Numbers, place: str
) -> tuple[CheckConstraint, ...]:
    """The checks of a table."""
    return tuple(
        _CheckConstraint(
            name=name,
            expression=spelled(expression),
            # Zero is the whole row, and what is below are the system's columns.
            columns=named(sorted(number for number in key or () if number > 0), numbers),
            origin=_Origin(f"{place}.{name}"),
            validated=validated,
            enforced=enforced,
            comment=known.comments.constraints.get(oid, ""),
        )
        for oid, _, name, expression, key, validated, enforced in rows
    )


def not_null_constraints(
    rows: Sequence[Row], known: Known, numbers: Numbers, place: str
) -> tuple[NotNullConstraint, ...]:
    """The NOT NULLs of a table that say more than its columns do."""
    return tuple(
        NotNullConstraint(
            name=name,
            column=numbers[number],
            origin=_Origin(f"{place}.{name}"),
            validated=validated,
            comment=known.comments.constraints.get(oid, ""),
        )
        for oid, _, name, number, validated in rows
    )
