"""Grants: the access lists of everything, in one query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import Grant
from docgen.readers.databases.postgresql.catalog import Catalog, Query

# What every database is born with says nothing about this one: everybody may connect, make temporary tables,
# and use the schema `public`. Roles that are gone have no name to tell.
GRANTS = Query(
    """
SELECT o.catalog, o.oid, o.part, COALESCE(r.rolname, 'public'),
       pg_catalog.array_agg(DISTINCT pg_catalog.lower(x.privilege_type)),
       pg_catalog.array_agg(DISTINCT pg_catalog.lower(x.privilege_type)) FILTER (WHERE x.is_grantable)
FROM (
  SELECT 'pg_class' AS catalog, c.oid, 0 AS part, c.relacl AS acl, c.relowner AS owner
  FROM pg_catalog.pg_class c WHERE c.relnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_class', c.oid, a.attnum, a.attacl, c.relowner
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND c.relnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_type', t.oid, 0, t.typacl, t.typowner
  FROM pg_catalog.pg_type t WHERE t.typnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_proc', p.oid, 0, p.proacl, p.proowner
  FROM pg_catalog.pg_proc p WHERE p.pronamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_namespace', n.oid, 0, n.nspacl, n.nspowner
  FROM pg_catalog.pg_namespace n WHERE n.oid = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_database', b.oid, 0, b.datacl, b.datdba
  FROM pg_catalog.pg_database b WHERE b.datname = pg_catalog.current_database()
) o
CROSS JOIN LATERAL pg_catalog.aclexplode(o.acl) x
LEFT JOIN pg_catalog.pg_roles r ON r.oid = x.grantee
WHERE o.acl IS NOT NULL AND x.grantee <> o.owner AND (x.grantee = 0 OR r.oid IS NOT NULL)
  AND NOT (o.catalog = 'pg_database' AND x.grantee = 0 AND x.privilege_type IN ('CONNECT', 'TEMPORARY'))
  AND NOT (o.catalog = 'pg_namespace' AND EXISTS (
    SELECT FROM pg_catalog.pg_init_privs i CROSS JOIN LATERAL pg_catalog.aclexplode(i.initprivs) b
    WHERE i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND i.objoid = o.oid
      AND b.grantee = 0 AND x.grantee = 0 AND b.privilege_type = x.privilege_type))
GROUP BY o.catalog, o.oid, o.part, r.rolname
""",
    loss="grants are missing",
)

Given = Mapping[int, tuple[Grant, ...]]
"""Grants by the oids of what they are on, sorted by role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grants:
    """Grants by kind and oid; those on columns by the oid of the relation and their number."""

    database: Given
    schemas: Given
    relations: Given
    columns: Mapping[int, Given]
    types: Given
    functions: Given


def grants_of(catalog: Catalog, schemas: Mapping[int, str]) -> Grants:
    """What roles were given on the database, the schemas and what they hold."""
    objects: defaultdict[str, dict[int, tuple[Grant, ...]]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, tuple[Grant, ...]]] = defaultdict(dict)
    for name, oid, part, role, privileges, grantable in sorted(
        catalog.rows(GRANTS, schemas), key=lambda row: row[:4]
    ):
        grant = Grant(role=role, privileges=_sorted(privileges), grantable=_sorted(grantable))
        found, key = (columns[oid], part) if part else (objects[name], oid)
        found[key] = (*found.get(key, ()), grant)
    return Grants(
        database=objects["pg_database"],
        schemas=objects["pg_namespace"],
        relations=objects["pg_class"],
        columns=columns,
        types=objects["pg_type"],
        functions=objects["pg_proc"],
    )


def _sorted(privileges: list[str] | None) -> tuple[str, ...]:
    return tuple(sorted(privileges or ()))
