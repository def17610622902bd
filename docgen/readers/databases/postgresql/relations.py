"""Tables and views, put together from the answers about their parts."""

from __future__ import annotations

from docgen.model.database import ForeignKey, Table, TableKind, View
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Row, spelled
from docgen.readers.databases.postgresql.constraints import (
    check_constraints,
    not_null_constraints,
    primary_key,
    unique_constraints,
)
from docgen.readers.databases.postgresql.exclusions import exclusion_constraints
from docgen.readers.databases.postgresql.foreign_keys import besides, foreign_keys, lifted
from docgen.readers.databases.postgresql.indexes import indexes
from docgen.readers.databases.postgresql.inheritance import leaves
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.makers import maker_of
from docgen.readers.databases.postgresql.partitions import Apart, partitions
from docgen.readers.databases.postgresql.parts import Parts
from docgen.readers.databases.postgresql.policies import policies, row_security
from docgen.readers.databases.postgresql.triggers import triggers
from docgen.readers.databases.postgresql.views import sources

_Table, _Origin = maker_of(Table), maker_of(Origin)
_KINDS = {"r": TableKind.TABLE, "p": TableKind.PARTITIONED, "f": TableKind.FOREIGN}
_VIEW_KINDS = frozenset("vm")


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
    own_keys, apart = _foreign_keys(oid, parts, known, place)
    keys = constraints.keys.get(oid, ())
    return _Table(
        name=name,
        columns=parts.columns.facts.get(oid, ()),
        origin=_Origin(place),
        primary_key=primary_key(keys, known, numbers, place),
        foreign_keys=own_keys,
        unique_constraints=unique_constraints(keys, known, numbers, place),
        check_constraints=check_constraints(constraints.checks.get(oid, ()), known, numbers, place),
        exclusion_constraints=exclusion_constraints(parts.exclusions.get(oid, ()), known, numbers, place),
        not_null_constraints=not_null_constraints(constraints.not_nulls.get(oid, ()), known, numbers, place),
        indexes=indexes(parts.indexes.rows.get(oid, ()), parts.indexes, known, numbers, place),
        triggers=triggers(parts.triggers.get(oid, ()), known, numbers, place),
        row_security=row_security(secured, forced),
        policies=policies(parts.policies.get(oid, ()), known, place),
        kind=_KINDS[kind],
        partition_key=spelled(partition_key) if kind == "p" else "",
        partitions=partitions(oid, parts, known, apart) if kind == "p" else (),
        inherits=parts.parents.get(oid, ()),
        server=parts.servers.get(oid, ""),
        unlogged=persistence == "u",
        grants=known.grants.relations.get(oid, ()),
        comment=known.comments.relations.get(oid, ""),
    )


def _foreign_keys(oid: int, parts: Parts, known: Known, place: str) -> tuple[tuple[ForeignKey, ...], Apart]:
    """The foreign keys of a table, and those that some of its partitions have apart from it, by their oid."""
    own = foreign_keys(parts.foreign_keys.get(oid, ()), known, place, parts.numbers, parts.names)
    if oid not in parts.partitions:
        return own, {}
    of_leaves = {
        leaf: foreign_keys(
            parts.foreign_keys.get(leaf, ()), known, _place(leaf, parts, known), parts.numbers, parts.names
        )
        for leaf in leaves(parts.partitions, oid)
    }
    every = tuple(sorted([*own, *lifted(own, list(of_leaves.values()))], key=lambda key: key.name))
    return every, {leaf: besides(keys, every) for leaf, keys in of_leaves.items()}


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
