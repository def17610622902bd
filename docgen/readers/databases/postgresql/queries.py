"""The catalog queries: a fixed number, each for the whole set of schemas at once.

They name everything with its schema (the search path is empty), touch no row of
user data, and work on PostgreSQL 14 and later. Objects that belong to an
extension are left out, and so are partitions, which their table lists.
"""

from __future__ import annotations

from typing import Final, LiteralString

SERVER: Final[LiteralString] = """
SELECT pg_catalog.current_setting('server_version_num')::int / 10000,
       COALESCE(d.description, '')
FROM pg_catalog.pg_database b
LEFT JOIN pg_catalog.pg_shdescription d
  ON d.objoid = b.oid AND d.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
WHERE b.datname = pg_catalog.current_database()
"""

SCHEMAS: Final[LiteralString] = """
SELECT n.oid, n.nspname, COALESCE(d.description, '')
FROM pg_catalog.pg_namespace n
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = n.oid AND d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objsubid = 0
WHERE n.nspname !~ '^pg_(toast|temp|catalog|toast_temp)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND e.objid = n.oid AND e.deptype = 'e')
ORDER BY n.nspname
"""

RELATIONS: Final[LiteralString] = """
SELECT c.oid, c.relnamespace, c.relname, c.relkind, COALESCE(d.description, ''),
       CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid, true) END
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objsubid = 0
WHERE c.relnamespace = ANY(%(schemas)s) AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid = c.oid AND e.deptype = 'e')
"""

# A domain may be over a domain: what is under them all says whether nulls may come in, and which enum it is.
COLUMNS: Final[LiteralString] = """
WITH RECURSIVE step AS (
  SELECT t.oid, t.typbasetype AS base, t.typnotnull AS required
  FROM pg_catalog.pg_type t WHERE t.typtype = 'd'
  UNION ALL
  SELECT s.oid, t.typbasetype, s.required OR t.typnotnull
  FROM step s JOIN pg_catalog.pg_type t ON t.oid = s.base AND t.typtype = 'd'
), domain AS (
  SELECT s.oid, s.base, s.required FROM step s
  JOIN pg_catalog.pg_type t ON t.oid = s.base WHERE t.typtype <> 'd'
)
SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
       NOT (a.attnotnull OR COALESCE(m.required, false)), pg_catalog.pg_get_expr(f.adbin, f.adrelid),
       a.attgenerated::text, a.attidentity::text, COALESCE(d.description, ''),
       CASE WHEN b.typtype = 'e' THEN b.typnamespace END, CASE WHEN b.typtype = 'e' THEN b.typname END
FROM pg_catalog.pg_attribute a
LEFT JOIN domain m ON m.oid = a.atttypid
JOIN pg_catalog.pg_type t ON t.oid = COALESCE(m.base, a.atttypid)
JOIN pg_catalog.pg_type b
  ON b.oid = CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem ELSE t.oid END
LEFT JOIN pg_catalog.pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = a.attrelid AND d.objsubid = a.attnum
  AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
WHERE a.attrelid = ANY(%(relations)s) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
"""

# What only newer servers have (enforced: 18, the columns of SET NULL and nulls not distinct: 15) is asked for
# by name in the row's JSON, where older ones answer with nothing. Only a key over periods leads to an
# index that excludes.
CONSTRAINTS: Final[LiteralString] = """
SELECT c.conrelid, c.contype, c.conname, c.conkey, c.confrelid, c.confkey,
       c.confdeltype, c.confupdtype, c.confmatchtype, c.condeferrable, c.condeferred, c.convalidated,
       c.convalidated OR COALESCE(pg_catalog.to_jsonb(c) ->> 'conenforced', 'true') = 'true',
       COALESCE(i.indisexclusion, false),
       CASE WHEN c.confdeltype IN ('n', 'd') THEN pg_catalog.to_jsonb(c) -> 'confdelsetcols' END,
       CASE WHEN c.contype = 'c' THEN pg_catalog.pg_get_expr(c.conbin, c.conrelid, true) END,
       c.contype = 'u' AND COALESCE(pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct', 'false') = 'true',
       COALESCE(d.description, '')
FROM pg_catalog.pg_constraint c
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('u', 'f')
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
WHERE c.conrelid = ANY(%(relations)s) AND c.contype IN ('p', 'u', 'f', 'c')
  -- A key to a partitioned table has a twin for each of its partitions.
  AND (c.contype <> 'f' OR c.conparentid = 0)
ORDER BY c.conrelid, c.conname
"""

# The far end of a foreign key may lie in a schema that is not documented, or be a partition.
TARGETS: Final[LiteralString] = """
SELECT c.oid, n.nspname, c.relname, a.attnum, a.attname
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.oid = ANY(%(targets)s)
"""

INDEXES: Final[LiteralString] = """
SELECT i.indrelid, c.relname, m.amname, i.indisunique, i.indisvalid, i.indnkeyatts,
       i.indkey::int2[], i.indoption::int2[],
       pg_catalog.pg_get_expr(i.indpred, i.indrelid, true),
       CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
         SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k, true)
         FROM pg_catalog.generate_series(1, i.indnkeyatts) AS k ORDER BY k) END,
       COALESCE(x.conname, ''), COALESCE(d.description, '')
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_am m ON m.oid = c.relam
LEFT JOIN pg_catalog.pg_constraint x ON x.conindid = i.indexrelid AND x.conrelid = i.indrelid
  AND x.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objsubid = 0
WHERE i.indrelid = ANY(%(relations)s)
ORDER BY i.indrelid, c.relname
"""

PARTITIONS: Final[LiteralString] = """
SELECT h.inhparent, n.nspname, c.relname
FROM pg_catalog.pg_inherits h
JOIN pg_catalog.pg_class c ON c.oid = h.inhrelid AND c.relispartition
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE h.inhparent = ANY(%(relations)s)
ORDER BY n.nspname, c.relname
"""

ENUMS: Final[LiteralString] = """
SELECT t.typnamespace, t.typname, ARRAY(
         SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
         WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder),
       COALESCE(d.description, '')
FROM pg_catalog.pg_type t
LEFT JOIN pg_catalog.pg_description d
  ON d.objoid = t.oid AND d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass
WHERE t.typnamespace = ANY(%(schemas)s) AND t.typtype = 'e'
  AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend e
    WHERE e.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND e.objid = t.oid AND e.deptype = 'e')
ORDER BY t.typname
"""
