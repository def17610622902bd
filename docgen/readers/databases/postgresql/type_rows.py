"""The types of a database's own making, as the catalog has them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from docgen.model.database import QualifiedName
from docgen.readers.databases.postgresql.catalog import Catalog, Grouped, Query, Row, grouped
from docgen.readers.databases.postgresql.scope import Scope

# The types of rows of tables and of arrays are made with what they are of.
TYPES = Query("""
SELECT t.oid, t.typnamespace, t.typname, t.typtype, t.typrelid, t.typarray
FROM pg_catalog.pg_type t
LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE t.typnamespace = ANY(%(about)s)
  AND (t.typtype IN ('e', 'd', 'r') OR t.typtype = 'c' AND c.relkind = 'c')
ORDER BY t.typname
""")

ENUMS = Query("""
SELECT e.enumtypid, pg_catalog.array_agg(e.enumlabel::text ORDER BY e.enumsortorder)
FROM pg_catalog.pg_enum e
WHERE e.enumtypid = ANY(%(about)s)
GROUP BY e.enumtypid
""")

DOMAINS = Query("""
SELECT t.oid, t.typbasetype, pg_catalog.format_type(t.typbasetype, t.typtypmod),
       pg_catalog.pg_get_expr(t.typdefaultbin, 0),
       CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation::pg_catalog.regcollation::text END
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
WHERE t.oid = ANY(%(about)s)
""")

DOMAIN_CHECKS = Query("""
SELECT c.oid, c.contypid, c.conname, pg_catalog.pg_get_expr(c.conbin, 0, true), c.convalidated
FROM pg_catalog.pg_constraint c
WHERE c.contypid = ANY(%(about)s) AND c.contype = 'c'
ORDER BY c.conname
""")

# A domain may be over a domain, and each of them may refuse nulls.
REQUIRED_DOMAINS = Query("""
WITH RECURSIVE step AS (
  SELECT t.oid, t.typbasetype AS base, t.typnotnull AS required
  FROM pg_catalog.pg_type t WHERE t.typtype = 'd'
  UNION ALL
  SELECT s.oid, t.typbasetype, t.typnotnull
  FROM step s JOIN pg_catalog.pg_type t ON t.oid = s.base AND t.typtype = 'd'
)
SELECT DISTINCT s.oid FROM step s WHERE s.required
""")

RANGES = Query("""
SELECT r.rngtypid, r.rngsubtype, pg_catalog.format_type(r.rngsubtype, NULL),
       pg_catalog.format_type(r.rngmultitypid, NULL), r.rngmultitypid, m.typarray
FROM pg_catalog.pg_range r
JOIN pg_catalog.pg_type m ON m.oid = r.rngmultitypid
WHERE r.rngtypid = ANY(%(about)s)
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRows:
    """The rows of the documented types, and by their oid what only some kinds of them have.

    `required` are all domains that refuse nulls, of whatever schema.
    """

    types: Sequence[Row]
    enums: Mapping[int, Row]
    domains: Mapping[int, Row]
    checks: Grouped
    ranges: Mapping[int, Row]
    required: Collection[int]

    def names(self, scope: Scope) -> dict[int, QualifiedName]:
        """The names by the oids of the types, of their arrays and of their multiranges."""
        names: dict[int, QualifiedName] = {}
        for oid, schema, name, _, _, array in self.types:
            names[oid] = names[array] = QualifiedName(scope.schemas[schema], name)
        for oid, (_, _, _, _, multirange, array) in self.ranges.items():
            names[multirange] = names[array] = names[oid]
        return names

    def composites(self, scope: Scope) -> dict[int, str]:
        """The origins of composite types, by the oid of the relation that holds their attributes."""
        return {
            relation: scope.place_of(schema, name)
            for _, schema, name, kind, relation, _ in self.types
            if kind == "c"
        }


def type_rows(catalog: Catalog, scope: Scope) -> TypeRows:
    """Ask about the types of the schemas in scope."""
    types = scope.members.without("pg_type", catalog.rows(TYPES, scope.schemas))
    oids: dict[str, list[int]] = {}
    for row in types:
        oids.setdefault(row[3], []).append(row[0])
    domains, ranges = oids.get("d", ()), oids.get("r", ())
    return TypeRows(
        types=types,
        enums={row[0]: row for row in catalog.rows(ENUMS, oids.get("e", ()))},
        domains={row[0]: row for row in catalog.rows(DOMAINS, domains)},
        checks=grouped(catalog.rows(DOMAIN_CHECKS, domains), by=1),
        ranges={row[0]: row for row in catalog.rows(RANGES, ranges)},
        required={oid for (oid,) in catalog.rows(REQUIRED_DOMAINS)},
    )
