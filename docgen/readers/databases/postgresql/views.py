"""Views and materialized views."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.model.database import QualifiedName, ViewSource
from docgen.readers.databases.postgresql.catalog import Query, Row

DEFINITIONS = Query(
    """
SELECT c.oid, pg_catalog.pg_get_viewdef(c.oid, true)
FROM pg_catalog.pg_class c
WHERE c.oid = ANY(%(about)s)
""",
    loss="the definitions of views are missing",
    inside=frozenset({"pg_rewrite"}),
)

# A view is a rule on itself, and the rule depends on what the query reads; before 16 on the view, too.
SOURCES = Query(
    """
SELECT r.ev_class, n.nspname, c.relname,
       pg_catalog.array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum > 0)
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = r.oid
  AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'n'
JOIN pg_catalog.pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE r.ev_class = ANY(%(about)s) AND r.rulename = '_RETURN' AND d.refobjid <> r.ev_class
GROUP BY r.ev_class, n.nspname, c.relname
ORDER BY n.nspname, c.relname
""",
    loss="the sources of views are missing",
)


def sources(rows: Iterable[Row]) -> tuple[ViewSource, ...]:
    """What one view reads."""
    return tuple(
        ViewSource(name=QualifiedName(schema, name), columns=tuple(columns or ()))
        for _, schema, name, columns in rows
    )
