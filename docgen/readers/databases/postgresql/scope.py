"""What of a database is documented."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from docgen.errors import ReadError
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row
from docgen.settings.patterns import matches
from docgen.settings.sections import DatabaseSettings

SCHEMAS = Query("""
SELECT n.oid, n.nspname
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname
""")

MEMBERS = Query(
    """
SELECT d.classid::pg_catalog.regclass::text, d.objid
FROM pg_catalog.pg_depend d
WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e'
""",
    loss="what belongs to extensions is shown as if it were the database's own",
)

RELATIONS = Query("""
SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity,
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END,
       CASE WHEN c.relkind IN ('v', 'm') THEN c.reloptions END
FROM pg_catalog.pg_class c
WHERE c.relnamespace = ANY(%(about)s) AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition
ORDER BY c.relname
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """The objects of extensions: oids, by the name of their catalog."""

    oids: Mapping[str, Collection[int]]

    def without(self, catalog: str, rows: Iterable[Row]) -> list[Row]:
        """The rows, whose oid comes first, that speak of none of them."""
        members = self.oids.get(catalog, ())
        return [row for row in rows if row[0] not in members]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The schemas that are documented, and the rows of their tables and views; both by oid."""

    section: DatabaseSettings
    members: Members
    schemas: Mapping[int, str]
    relations: Mapping[int, Row]

    def place_of(self, schema: int, name: str) -> str:
        """The origin of an object in a schema."""
        return f"{self.section.name}.{self.schemas[schema]}.{name}"


def scope_of(catalog: Catalog, section: DatabaseSettings) -> Scope:
    """What the settings and the database say is documented.

    Raises:
        ReadError: a schema of the settings does not exist.
    """
    members = _members(catalog)
    there: dict[int, str] = dict(members.without("pg_namespace", catalog.rows(SCHEMAS)))
    wanted = _wanted_schemas(section, list(there.values()))
    schemas = {oid: name for oid, name in there.items() if name in wanted}
    relations = members.without("pg_class", catalog.rows(RELATIONS, schemas))
    return Scope(
        section=section,
        members=members,
        schemas=schemas,
        relations={row[0]: row for row in relations if not is_excluded(section, schemas[row[1]], row[2])},
    )


def is_excluded(section: DatabaseSettings, schema: str, name: str) -> bool:
    """Whether the settings leave a table or view out."""
    return any(matches(pattern, schema, name) for pattern in section.exclude)


def _members(catalog: Catalog) -> Members:
    oids: dict[str, set[int]] = {}
    for name, oid in catalog.rows(MEMBERS):
        oids.setdefault(name, set()).add(oid)
    return Members(oids=oids)


def _wanted_schemas(section: DatabaseSettings, names: Sequence[str]) -> Collection[str]:
    for wanted in section.schemas:
        if wanted not in names:
            close = difflib.get_close_matches(wanted, names, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"There are: {', '.join(names) or 'none'}."
            raise ReadError(f"database {section.name}", f"It has no schema {wanted!r}.", hint)
    return set(section.schemas or names)
