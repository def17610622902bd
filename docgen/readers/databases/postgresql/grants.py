"""Grants: the access lists of everything, in one query."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import Grant
from docgen.readers.databases.postgresql.catalog import Catalog, Query

# `usual` is what everybody has of a thing as long as nobody says otherwise: it is told where it was revoked.
# That everybody may connect, make temporary tables and use the schema `public` says nothing about this
# database. Roles that are gone have no name to tell.
GRANTS = Query(
    """
SELECT o.catalog, o.oid, o.part, COALESCE(r.rolname, 'public'),
       pg_catalog.array_agg(DISTINCT x.privilege) FILTER (WHERE NOT x.revoked),
       pg_catalog.array_agg(DISTINCT x.privilege) FILTER (WHERE x.grantable),
       pg_catalog.array_agg(DISTINCT x.privilege) FILTER (WHERE x.revoked)
FROM (
  SELECT 'pg_class' AS catalog, c.oid, 0 AS part, c.relacl AS acl, c.relowner AS owner,
         NULL::aclitem[] AS usual
  FROM pg_catalog.pg_class c WHERE c.relnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_class', c.oid, a.attnum, a.attacl, c.relowner, NULL
  FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND c.relnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_type', t.oid, 0, t.typacl, t.typowner, pg_catalog.acldefault('T', t.typowner)
  FROM pg_catalog.pg_type t WHERE t.typnamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_proc', p.oid, 0, p.proacl, p.proowner, pg_catalog.acldefault('f', p.proowner)
  FROM pg_catalog.pg_proc p WHERE p.pronamespace = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_namespace', n.oid, 0, n.nspacl, n.nspowner,
         (SELECT i.initprivs FROM pg_catalog.pg_init_privs i
          WHERE i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND i.objoid = n.oid)
  FROM pg_catalog.pg_namespace n WHERE n.oid = ANY(%(about)s)
  UNION ALL
  SELECT 'pg_database', b.oid, 0, b.datacl, b.datdba, pg_catalog.acldefault('d', b.datdba)
  FROM pg_catalog.pg_database b WHERE b.datname = pg_catalog.current_database()
) o
CROSS JOIN LATERAL (
  SELECT a.grantee, pg_catalog.lower(a.privilege_type) AS privilege, a.is_grantable AS grantable,
         false AS revoked
  FROM pg_catalog.aclexplode(o.acl) a
  WHERE a.grantee <> o.owner AND NOT (
    o.catalog IN ('pg_database', 'pg_namespace') AND a.grantee = 0 AND EXISTS (
      SELECT FROM pg_catalog.aclexplode(o.usual) u
      WHERE u.grantee = 0 AND u.privilege_type = a.privilege_type))
  UNION ALL
  SELECT 0, pg_catalog.lower(u.privilege_type), false, true
  FROM pg_catalog.aclexplode(o.usual) u
  WHERE u.grantee = 0 AND NOT EXISTS (
    SELECT FROM pg_catalog.aclexplode(o.acl) a WHERE a.grantee = 0 AND a.privilege_type = u.privilege_type)
) x
LEFT JOIN pg_catalog.pg_roles r ON r.oid = x.grantee
WHERE o.acl IS NOT NULL AND (x.grantee = 0 OR r.oid IS NOT NULL)
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
    """What roles were given on the database, the schemas and what they hold, and what was taken from all."""
    objects: defaultdict[str, dict[int, tuple[Grant, ...]]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, tuple[Grant, ...]]] = defaultdict(dict)
    for name, oid, part, role, privileges, grantable, revoked in sorted(
        catalog.rows(GRANTS, schemas), key=lambda row: row[:4]
    ):
        grant = Grant(
            role=role,
            privileges=_sorted(privileges),
            grantable=_sorted(grantable),
            revoked=_sorted(revoked),
        )
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
