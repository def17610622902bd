"""What tables and views are made of, asked for in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docgen.model.database import QualifiedName
from docgen.readers.databases.postgresql.catalog import Catalog, Grouped, Query, grouped
from docgen.readers.databases.postgresql.columns import Columns, Numbers
from docgen.readers.databases.postgresql.constraints import Constraints
from docgen.readers.databases.postgresql.exclusions import EXCLUSIONS
from docgen.readers.databases.postgresql.foreign_keys import FOREIGN_KEYS
from docgen.readers.databases.postgresql.indexes import Indexes, indexes_of
from docgen.readers.databases.postgresql.inheritance import INHERITS, all_partitions, leaves, parents
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.policies import POLICIES
from docgen.readers.databases.postgresql.triggers import TRIGGERS
from docgen.readers.databases.postgresql.views import DEFINITIONS, SOURCES

SERVERS = Query(
    """
SELECT f.ftrelid, s.srvname
FROM pg_catalog.pg_foreign_table f
JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
WHERE f.ftrelid = ANY(%(about)s)
""",
    loss="the servers of foreign tables are missing",
)

# The far end of a foreign key or of a sequence may lie in a schema that is not documented, or be a partition.
OTHERS = Query("""
SELECT c.oid, n.nspname, c.relname, a.attnum, a.attname
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.oid = ANY(%(about)s)
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The answers about parts of tables and views, by the oid of the relation.

    `numbers` and `names` are also those of relations that are not documented, but
    that keys or sequences lead to; `partitions` have the oid of their parent.
    """

    columns: Columns
    constraints: Constraints
    foreign_keys: Grouped
    exclusions: Grouped
    indexes: Indexes
    triggers: Grouped
    policies: Grouped
    partitions: Grouped
    parents: Mapping[int, tuple[QualifiedName, ...]]
    servers: Mapping[int, str]
    definitions: Mapping[int, str | None]
    sources: Grouped
    numbers: Mapping[int, Numbers]
    names: Mapping[int, QualifiedName]


def parts_of(
    catalog: Catalog,
    known: Known,
    columns: Columns,
    constraints: Constraints,
    partitions: Grouped,
    *,
    owners: Iterable[int],
) -> Parts:
    """Ask about what tables and views are made of.

    `partitions` are rows by the oid of their parent, `owners` tables whose names others need.
    """
    relations = known.scope.relations
    kinds = {kind: [oid for oid, row in relations.items() if row[3] == kind] for kind in "rpfvm"}
    tables = [*kinds["r"], *kinds["p"], *kinds["f"]]
    views = [*kinds["v"], *kinds["m"]]
    within = all_partitions(partitions)
    leaf_oids = [leaf for oid in kinds["p"] for leaf in leaves(partitions, oid)]
    keys = catalog.rows(FOREIGN_KEYS, [*tables, *leaf_oids])
    far = {row[4] for row in keys}.union(within, owners).difference(tables)
    others = grouped(catalog.rows(OTHERS, far))
    return Parts(
        columns=columns,
        constraints=constraints,
        foreign_keys=grouped(keys, by=1),
        exclusions=grouped(catalog.rows(EXCLUSIONS, tables), by=1),
        indexes=indexes_of(catalog, [*tables, *kinds["m"], *within]),
        triggers=grouped(catalog.rows(TRIGGERS, relations), by=1),
        policies=grouped(catalog.rows(POLICIES, tables), by=1),
        partitions=partitions,
        parents=parents(catalog.rows(INHERITS, tables)),
        servers=dict(catalog.rows(SERVERS, kinds["f"])),
        definitions=dict(catalog.rows(DEFINITIONS, views)),
        sources=grouped(catalog.rows(SOURCES, views)),
        numbers={**columns.numbers, **_numbers(others)},
        names={**_names(known), **{oid: QualifiedName(*rows[0][1:3]) for oid, rows in others.items()}},
    )


def _numbers(others: Grouped) -> dict[int, Numbers]:
    return {oid: {number: name for _, _, _, number, name in rows if number} for oid, rows in others.items()}


def _names(known: Known) -> dict[int, QualifiedName]:
    scope = known.scope
    return {oid: QualifiedName(scope.schemas[row[1]], row[2]) for oid, row in scope.relations.items()}
