"""Which table is a partition or a child of which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.model.database import QualifiedName
from docgen.readers.databases.postgresql.catalog import Catalog, Grouped, Query, grouped
from docgen.readers.databases.postgresql.scope import Scope

PARTITIONS = Query("""
WITH RECURSIVE tree AS (
  SELECT h.inhparent, h.inhrelid FROM pg_catalog.pg_inherits h WHERE h.inhparent = ANY(%(about)s)
  UNION ALL
  SELECT h.inhparent, h.inhrelid FROM tree t JOIN pg_catalog.pg_inherits h ON h.inhparent = t.inhrelid
)
SELECT t.inhparent, c.oid, n.nspname, c.relname, c.relkind,
       pg_catalog.pg_get_expr(c.relpartbound, c.oid),
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) ELSE '' END
FROM tree t
JOIN pg_catalog.pg_class c ON c.oid = t.inhrelid AND c.relispartition
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
ORDER BY n.nspname, c.relname
""")

INHERITS = Query("""
SELECT h.inhrelid, n.nspname, p.relname
FROM pg_catalog.pg_inherits h
JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
JOIN pg_catalog.pg_namespace n ON n.oid = p.relnamespace
WHERE h.inhrelid = ANY(%(about)s)
ORDER BY h.inhrelid, h.inhseqno
""")


def partition_rows(catalog: Catalog, scope: Scope) -> Grouped:
    """The rows of the partitions of every table, at every level, by the oid of their parent."""
    return grouped(catalog.rows(PARTITIONS, [oid for oid, row in scope.relations.items() if row[3] == "p"]))


def all_partitions(rows: Grouped) -> list[int]:
    """The partitions of every table, at every level."""
    return [row[1] for parts in rows.values() for row in parts]


def leaves(rows: Grouped, table: int) -> Iterator[int]:
    """The partitions of a table that hold rows, in order."""
    for _, oid, _, _, kind, _, _ in rows.get(table, ()):
        if kind == "p":
            yield from leaves(rows, oid)
        else:
            yield oid


def parents(rows: Iterable[tuple[int, str, str]]) -> dict[int, tuple[QualifiedName, ...]]:
    """The tables that a table inherits from, in its order, by its oid."""
    found: dict[int, tuple[QualifiedName, ...]] = {}
    for oid, schema, name in rows:
        found[oid] = (*found.get(oid, ()), QualifiedName(schema, name))
    return found
