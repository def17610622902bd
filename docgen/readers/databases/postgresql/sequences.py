"""Sequences, and the columns that they give their numbers to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import QualifiedName, Sequence, SequenceOwner
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.makers import maker_of
from docgen.readers.databases.postgresql.scope import Scope, is_excluded

_Sequence, _SequenceOwner, _Origin = maker_of(Sequence), maker_of(SequenceOwner), maker_of(Origin)

SEQUENCES = Query(
    """
SELECT s.seqrelid, c.relnamespace, c.relname, pg_catalog.format_type(s.seqtypid, NULL), s.seqstart,
       s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
WHERE c.relnamespace = ANY(%(about)s)
ORDER BY c.relname
""",
    loss="sequences are missing",
)

# A sequence goes with its column, and that of an identity column cannot be without it.
OWNERS = Query(
    """
SELECT d.objid, d.refobjid, d.refobjsubid, d.deptype = 'i'
FROM pg_catalog.pg_depend d
WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = ANY(%(about)s)
  AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0
  AND d.deptype IN ('a', 'i')
""",
    loss="the owners of sequences are missing",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceRows:
    """The rows of sequences, and those of their owners by the oid of the sequence."""

    sequences: list[Row]
    owners: Mapping[int, Row]

    def tables(self) -> set[int]:
        """The tables that own one."""
        return {row[1] for row in self.owners.values()}


def sequence_rows(catalog: Catalog, scope: Scope) -> SequenceRows:
    """Ask about the sequences of the schemas in scope."""
    rows = scope.members.without("pg_class", catalog.rows(SEQUENCES, scope.schemas))
    owners = catalog.rows(OWNERS, [row[0] for row in rows])
    return SequenceRows(sequences=rows, owners={row[0]: row for row in owners})


def sequences_of(
    rows: SequenceRows, known: Known, numbers: Mapping[int, Numbers], names: Mapping[int, QualifiedName]
) -> dict[int, tuple[Sequence, ...]]:
    """The sequences by the oid of their schema; that of a table which is left out goes with it."""
    made: dict[int, list[Sequence]] = {}
    for row in rows.sequences:
        owner = _owner(rows.owners.get(row[0]), numbers, names)
        if owner is None or not is_excluded(known.scope.section, owner.table.schema, owner.table.name):
            made.setdefault(row[1], []).append(_sequence(row, owner, known))
    return {schema: tuple(sequences) for schema, sequences in made.items()}


def _owner(
    row: Row | None, numbers: Mapping[int, Numbers], names: Mapping[int, QualifiedName]
) -> SequenceOwner | None:
    if row is None:
        return None
    _, table, column, identity = row
    return _SequenceOwner(table=names[table], column=numbers[table][column], identity=identity)


def _sequence(row: Row, owner: SequenceOwner | None, known: Known) -> Sequence:
    oid, schema, name, type_, start, increment, minimum, maximum, cache, cycle = row
    return _Sequence(
        name=name,
        type=type_,
        start=start,
        increment=increment,
        minimum=minimum,
        maximum=maximum,
        origin=_Origin(known.scope.place_of(schema, name)),
        cache=cache,
        cycle=cycle,
        owner=owner,
        grants=known.grants.relations.get(oid, ()),
        comment=known.comments.relations.get(oid, ""),
    )
