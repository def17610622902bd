"""Indexes of tables and materialized views."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

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
from docgen.readers.databases.postgresql.makers import maker_of

_Index, _Origin = maker_of(Index), maker_of(Origin)

# Servers before 15 have no nulls that are not distinct, and answer with `older`. An index that a partition
# has of its table is a partition itself.
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
  WHERE i.indrelid = ANY(%(about)s) AND NOT c.relispartition
) AS k
ORDER BY k.indrelid, k.relname
""")

# Which is the usual collation is looked up for keys that have one at all. An expression has that of its type.
UNUSUAL_KEYS = Query(
    """
SELECT i.indexrelid, u.place,
       CASE WHEN NOT o.opcdefault THEN
         CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE pg_catalog.quote_ident(n.nspname) || '.' END
         || pg_catalog.quote_ident(o.opcname) ELSE '' END,
       CASE WHEN u.coll <> z.usual THEN u.coll::pg_catalog.regcollation::text ELSE '' END
FROM pg_catalog.pg_index i
CROSS JOIN LATERAL ROWS FROM (
  pg_catalog.unnest(i.indclass::oid[]), pg_catalog.unnest(i.indcollation::oid[])
) WITH ORDINALITY AS u (class, coll, place)
JOIN pg_catalog.pg_opclass o ON o.oid = u.class
JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
LEFT JOIN LATERAL (
  SELECT CASE WHEN i.indkey[u.place - 1] > 0 THEN a.attcollation ELSE t.typcollation END AS usual
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
  WHERE u.coll <> 0 AND (a.attrelid, a.attnum) IN (
    (CASE WHEN i.indkey[u.place - 1] > 0 THEN i.indrelid ELSE i.indexrelid END,
     CASE WHEN i.indkey[u.place - 1] > 0 THEN i.indkey[u.place - 1] ELSE u.place END))
) z ON true
WHERE i.indrelid = ANY(%(about)s) AND (NOT o.opcdefault OR u.coll <> z.usual)
""",
    loss="operator classes and collations of index keys are missing",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexes:
    """The rows of indexes by the oid of their table or view.

    `unusual` are the operator class and the collation of keys, by the oid of the index
    and by the place of the key in it, counted from 1.
    """

    rows: Grouped
    unusual: Mapping[int, Mapping[int, tuple[str, str]]]


def indexes_of(catalog: Catalog, relations: Collection[int]) -> Indexes:
    """Ask about the indexes of tables and views; of partitions, about those that their table has not."""
    rows = grouped(catalog.rows(INDEXES, relations), by=1)
    unusual = grouped(catalog.rows(UNUSUAL_KEYS, rows))
    return Indexes(
        rows=rows,
        unusual={
            oid: {place: (class_, collation) for _, place, class_, collation in found}
            for oid, found in unusual.items()
        },
    )


def indexes(
    rows: Sequence[Row], found: Indexes, known: Known, numbers: Numbers, place: str
) -> tuple[Index, ...]:
    """The indexes of one table or view."""
    return tuple([_index(row, found, known, numbers, place) for row in rows])


def _index(row: Row, found: Indexes, known: Known, numbers: Numbers, place: str) -> Index:
    oid, _, name, method, unique, nulls_not_distinct, valid, key_count, columns, options, *rest = row
    predicate, definitions, constraint = rest
    plain = definitions is None and oid not in found.unusual
    return _Index(
        name=name,
        method=method,
        keys=tuple(
            [_plain_key(numbers[columns[i]], options[i]) for i in range(key_count)]
            if plain
            else [_key(row, i, found, numbers) for i in range(key_count)]
        ),
        origin=_Origin(f"{place}.{name}"),
        include=named(columns[key_count:], numbers) if len(columns) > key_count else (),
        unique=unique,
        nulls_distinct=not nulls_not_distinct,
        predicate=spelled_if_any(predicate),
        valid=valid,
        constraint=constraint or "",
        comment=known.comments.relations.get(oid, ""),
    )


@cache
def _plain_key(column: str, option: int) -> IndexKey:
    """A key with nothing unusual; most schemas have few of them, again and again."""
    return IndexKey(column=column, sort=_sort(option), nulls=_nulls(option))


def _key(row: Row, i: int, found: Indexes, numbers: Numbers) -> IndexKey:
    number, option = row[8][i], row[9][i]
    class_, collation = found.unusual.get(row[0], {}).get(i + 1, ("", ""))
    return IndexKey(
        column=numbers[number] if number else None,
        expression=None if number else spelled(row[11][i]),
        sort=_sort(option),
        nulls=_nulls(option),
        operator_class=class_,
        collation=collation,
    )


# indoption: bit 1 is DESC, bit 2 is NULLS FIRST.
def _sort(option: int) -> Sort:
    return Sort.DESCENDING if option & 1 else Sort.ASCENDING


def _nulls(option: int) -> Nulls:
    return Nulls.FIRST if option & 2 else Nulls.LAST
