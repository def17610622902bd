"""Indexes of tables and materialized views."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from docgen.model.database import Index, IndexKey, Nulls, Sort
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import (
    Catalog,
    Grouped,
    Query,
    Row,
    grouped,
    spelled,
    spelled_if_any,
)
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.constraints import named
from docgen.readers.databases.postgresql.known import Known

# Servers before 15 have no nulls that are not distinct, and answer with `older`.
INDEXES = Query("""
SELECT k.*
FROM (SELECT false AS indnullsnotdistinct) AS older
CROSS JOIN LATERAL (
  SELECT i.indexrelid, i.indrelid, c.relname, m.amname, i.indisunique, indnullsnotdistinct, i.indisvalid,
         i.indnkeyatts, i.indkey::int2[], i.indoption::int2[],
         CASE WHEN i.indpred IS NOT NULL
           THEN COALESCE(pg_catalog.pg_get_expr(i.indpred, i.indrelid, true), '???') END,
         CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
           SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k, true)
           FROM pg_catalog.generate_series(1, i.indnkeyatts) AS k ORDER BY k) END,
         x.conname
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  JOIN pg_catalog.pg_am m ON m.oid = c.relam
  LEFT JOIN pg_catalog.pg_constraint x ON x.conindid = i.indexrelid AND x.conrelid = i.indrelid
    AND x.contype IN ('p', 'u', 'x')
  WHERE i.indrelid = ANY(%(about)s)
) AS k
ORDER BY k.indrelid, k.relname
""")

# An expression has the collation of its type, or says so.
UNUSUAL_KEYS = Query(
    """
SELECT i.indexrelid, u.place,
       CASE WHEN NOT o.opcdefault THEN
         CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE pg_catalog.quote_ident(n.nspname) || '.' END
         || pg_catalog.quote_ident(o.opcname) ELSE '' END,
       CASE WHEN u.coll <> COALESCE(a.attcollation, t.typcollation)
         THEN u.coll::pg_catalog.regcollation::text ELSE '' END
FROM pg_catalog.pg_index i
CROSS JOIN LATERAL ROWS FROM (
  pg_catalog.unnest(i.indclass::oid[]), pg_catalog.unnest(i.indcollation::oid[])
) WITH ORDINALITY AS u (class, coll, place)
JOIN pg_catalog.pg_opclass o ON o.oid = u.class
JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
JOIN pg_catalog.pg_attribute k ON k.attrelid = i.indexrelid AND k.attnum = u.place
JOIN pg_catalog.pg_type t ON t.oid = k.atttypid
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[u.place - 1]
WHERE i.indrelid = ANY(%(about)s)
  AND (NOT o.opcdefault OR u.coll <> COALESCE(a.attcollation, t.typcollation))
""",
    loss="operator classes and collations of index keys are missing",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexes:
    """The rows of indexes by the oid of their table or view.

    `unusual` are the operator class and the collation of keys by the oid of the index
    and the place of the key, counted from 1.
    """

    rows: Grouped
    unusual: Mapping[tuple[int, int], tuple[str, str]]


def indexes_of(catalog: Catalog, relations: Collection[int]) -> Indexes:
    """Ask about the indexes of tables and views."""
    unusual = catalog.rows(UNUSUAL_KEYS, relations)
    return Indexes(
        rows=grouped(catalog.rows(INDEXES, relations), by=1),
        unusual={(oid, place): (class_, collation) for oid, place, class_, collation in unusual},
    )


def indexes(
    rows: Sequence[Row], found: Indexes, known: Known, numbers: Numbers, place: str
) -> tuple[Index, ...]:
    """The indexes of one table or view."""
    return tuple(_index(row, found, known, numbers, place) for row in rows)


def _index(row: Row, found: Indexes, known: Known, numbers: Numbers, place: str) -> Index:
    oid, _, name, method, unique, nulls_not_distinct, valid, key_count, columns, options, *rest = row
    predicate, definitions, constraint = rest
    return Index(
        name=name,
        method=method,
        keys=tuple(
            IndexKey(
                column=numbers[columns[i]] if columns[i] > 0 else None,
                expression=spelled(definitions[i]) if columns[i] == 0 else None,
                # indoption: bit 1 is DESC, bit 2 is NULLS FIRST.
                sort=Sort.DESCENDING if options[i] & 1 else Sort.ASCENDING,
                nulls=Nulls.FIRST if options[i] & 2 else Nulls.LAST,
                operator_class=found.unusual[oid, i + 1][0] if (oid, i + 1) in found.unusual else "",
                collation=found.unusual[oid, i + 1][1] if (oid, i + 1) in found.unusual else "",
            )
            for i in range(key_count)
        ),
        origin=Origin(f"{place}.{name}"),
        include=named(columns[key_count:], numbers),
        unique=unique,
        nulls_distinct=not nulls_not_distinct,
        predicate=spelled_if_any(predicate),
        valid=valid,
        constraint=constraint or "",
        comment=known.comments.relations.get(oid, ""),
    )
