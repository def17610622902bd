"""Tables and views, put together from the answers about their parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docgen.model.database import ForeignKey, QualifiedName, Table, TableKind, View
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Grouped, Query, Row, grouped, spelled
from docgen.readers.databases.postgresql.columns import Columns, Numbers
from docgen.readers.databases.postgresql.constraints import (
    Constraints,
    check_constraints,
    exclusion_constraints,
    not_null_constraints,
    primary_key,
    unique_constraints,
)
from docgen.readers.databases.postgresql.drafts import drafts_of
from docgen.readers.databases.postgresql.foreign_keys import FOREIGN_KEYS, foreign_keys, lifted
from docgen.readers.databases.postgresql.indexes import Indexes, indexes, indexes_of
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.partitions import INHERITS, PARTITIONS, leaves, parents, partitions
from docgen.readers.databases.postgresql.policies import POLICIES, policies, row_security
from docgen.readers.databases.postgresql.triggers import TRIGGERS, triggers
from docgen.readers.databases.postgresql.views import DEFINITIONS, SOURCES, sources

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

_Table, _Origin = drafts_of(Table), drafts_of(Origin)
_KINDS = {"r": TableKind.TABLE, "p": TableKind.PARTITIONED, "f": TableKind.FOREIGN}
_VIEW_KINDS = frozenset("vm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The answers about parts of tables and views, by the oid of the relation.

    `numbers` and `names` are also those of relations that are not documented, but
    that keys or sequences lead to; `partitions` have the oid of their parent.
    """

    columns: Columns
    constraints: Constraints
    foreign_keys: Grouped
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
    catalog: Catalog, known: Known, columns: Columns, constraints: Constraints, owners: Iterable[int]
) -> Parts:
    """Ask about what tables and views are made of; `owners` are tables whose names others need."""
    relations = known.scope.relations
    kinds = {kind: [oid for oid, row in relations.items() if row[3] == kind] for kind in "rpfvm"}
    tables = [*kinds["r"], *kinds["p"], *kinds["f"]]
    views = [*kinds["v"], *kinds["m"]]
    tree = grouped(catalog.rows(PARTITIONS, kinds["p"]))
    leaf_oids = [leaf for oid in kinds["p"] for leaf in leaves(tree, oid)]
    keys = catalog.rows(FOREIGN_KEYS, [*tables, *leaf_oids])
    far = {row[4] for row in keys}.union(leaf_oids, owners).difference(tables)
    others = grouped(catalog.rows(OTHERS, far))
    return Parts(
        columns=columns,
        constraints=constraints,
        foreign_keys=grouped(keys, by=1),
        indexes=indexes_of(catalog, [*tables, *kinds["m"]]),
        triggers=grouped(catalog.rows(TRIGGERS, relations), by=1),
        policies=grouped(catalog.rows(POLICIES, tables), by=1),
        partitions=tree,
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


def tables_of(parts: Parts, known: Known) -> dict[int, tuple[Table, ...]]:
    """The tables by the oid of their schema, sorted by name."""
    made: dict[int, list[Table]] = {}
    for row in known.scope.relations.values():
        if row[3] not in _VIEW_KINDS:
            made.setdefault(row[1], []).append(_table(row, parts, known))
    return {schema: tuple(tables) for schema, tables in made.items()}


def views_of(parts: Parts, known: Known) -> dict[int, tuple[View, ...]]:
    """The views by the oid of their schema, sorted by name."""
    made: dict[int, list[View]] = {}
    for row in known.scope.relations.values():
        if row[3] in _VIEW_KINDS:
            made.setdefault(row[1], []).append(_view(row, parts, known))
    return {schema: tuple(views) for schema, views in made.items()}


def _table(row: Row, parts: Parts, known: Known) -> Table:
    oid, schema, name, kind, persistence, secured, forced, partition_key, _ = row
    place = known.scope.place_of(schema, name)
    numbers = parts.numbers.get(oid, {})
    constraints = parts.constraints
    keys = constraints.keys.get(oid, ())
    return _Table(
        name=name,
        columns=parts.columns.facts.get(oid, ()),
        origin=_Origin(place),
        primary_key=primary_key(keys, known, numbers, place),
        foreign_keys=_foreign_keys(oid, parts, known, place),
        unique_constraints=unique_constraints(keys, known, numbers, place),
        check_constraints=check_constraints(constraints.checks.get(oid, ()), known, numbers, place),
        exclusion_constraints=exclusion_constraints(
            constraints.exclusions.get(oid, ()), known, numbers, place
        ),
        not_null_constraints=not_null_constraints(constraints.not_nulls.get(oid, ()), known, numbers, place),
        indexes=indexes(parts.indexes.rows.get(oid, ()), parts.indexes, known, numbers, place),
        triggers=triggers(parts.triggers.get(oid, ()), known, numbers, place),
        row_security=row_security(secured, forced),
        policies=policies(parts.policies.get(oid, ()), known, place),
        kind=_KINDS[kind],
        partition_key=spelled(partition_key) if kind == "p" else "",
        partitions=partitions(parts.partitions, oid) if kind == "p" else (),
        inherits=parts.parents.get(oid, ()),
        server=parts.servers.get(oid, ""),
        unlogged=persistence == "u",
        grants=known.grants.relations.get(oid, ()),
        comment=known.comments.relations.get(oid, ""),
    )


def _foreign_keys(oid: int, parts: Parts, known: Known, place: str) -> tuple[ForeignKey, ...]:
    own = foreign_keys(parts.foreign_keys.get(oid, ()), known, place, parts.numbers, parts.names)
    if oid not in parts.partitions:
        return own
    of_leaves = [
        foreign_keys(
            parts.foreign_keys.get(leaf, ()), known, _place(leaf, parts, known), parts.numbers, parts.names
        )
        for leaf in leaves(parts.partitions, oid)
    ]
    return tuple(sorted([*own, *lifted(own, of_leaves)], key=lambda key: key.name))


def _place(oid: int, parts: Parts, known: Known) -> str:
    name = parts.names[oid]
    return f"{known.scope.section.name}.{name.schema}.{name.name}"


def _view(row: Row, parts: Parts, known: Known) -> View:
    oid, schema, name, kind, *_, options = row
    place = known.scope.place_of(schema, name)
    numbers = parts.numbers.get(oid, {})
    return View(
        name=name,
        columns=parts.columns.facts.get(oid, ()),
        definition=spelled(parts.definitions.get(oid, "")).strip(),
        origin=Origin(place),
        materialized=kind == "m",
        options=tuple(sorted(options or ())),
        sources=sources(parts.sources.get(oid, ())),
        indexes=indexes(parts.indexes.rows.get(oid, ()), parts.indexes, known, numbers, place),
        triggers=triggers(parts.triggers.get(oid, ()), known, numbers, place),
        grants=known.grants.relations.get(oid, ()),
        comment=known.comments.relations.get(oid, ""),
    )
