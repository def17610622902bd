"""Columns of tables, views and composite types."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from docgen.model.database import Column, Generated, Identity, Storage
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row, grouped, spelled
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.makers import maker_of

# A default reads no column; to be asked of no table spares the server the opening of each.
COLUMNS = Query("""
SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.atttypid,
       a.attnotnull,
       CASE WHEN a.attgenerated = '' THEN pg_catalog.pg_get_expr(f.adbin, 0)
            WHEN a.atthasdef THEN COALESCE(pg_catalog.pg_get_expr(f.adbin, f.adrelid), '???') END,
       NULLIF(a.attgenerated, ''), NULLIF(a.attidentity, ''),
       CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::pg_catalog.regcollation::text END,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_catalog.pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum
WHERE a.attrelid = ANY(%(about)s) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
""")

_Column, _Origin = maker_of(Column), maker_of(Origin)
_GENERATED = {"s": Generated.STORED, "v": Generated.VIRTUAL}
_IDENTITIES = {"a": Identity.ALWAYS, "d": Identity.BY_DEFAULT}
_STORAGES = {"p": Storage.PLAIN, "e": Storage.EXTERNAL, "x": Storage.EXTENDED, "m": Storage.MAIN}

Numbers = Mapping[int, str]
"""The names of a relation's columns by their numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Columns in their order, and the names of columns by number; both by the oid of the relation."""

    facts: Mapping[int, tuple[Column, ...]]
    numbers: Mapping[int, Numbers]


def columns_of(
    catalog: Catalog,
    known: Known,
    places: Mapping[int, str],
    required: Collection[int],
    loose: Collection[tuple[int, int]],
) -> Columns:
    """The columns of the relations in `places`, which maps their oids to their origins.

    `required` are the domains that refuse nulls; `loose` the columns, by relation
    and number, that are NOT NULL for new rows only.
    """
    answer = catalog.rows(COLUMNS, places)
    for spelling in {row[3] for row in answer}:
        spelled(spelling)
    rows = grouped(answer)
    return Columns(
        facts={
            oid: tuple(_columns(found, known, places[oid], required, loose)) for oid, found in rows.items()
        },
        numbers={oid: {row[1]: row[2] for row in found} for oid, found in rows.items()},
    )


def _columns(
    rows: Sequence[Row],
    known: Known,
    place: str,
    required: Collection[int],
    loose: Collection[tuple[int, int]],
) -> Iterator[Column]:
    comments = known.comments.columns.get(rows[0][0], {})
    grants = known.grants.columns.get(rows[0][0], {})
    user_types = known.user_types
    for (
        oid, number, name, type_, type_oid, not_null, expression, generated, identity, collation, storage,
    ) in rows:  # fmt: skip
        yield _Column(
            name=name,
            type=type_,
            origin=_Origin(f"{place}.{name}"),
            nullable=(not not_null or (oid, number) in loose) and type_oid not in required,
            default=None if generated else expression,
            generated=_GENERATED[generated] if generated else None,
            generation=spelled(expression) if generated else None,
            identity=_IDENTITIES[identity] if identity else None,
            user_type=user_types.get(type_oid),
            collation=collation,
            storage=_STORAGES[storage] if storage else None,
            grants=grants.get(number, ()) if grants else (),
            comment=comments.get(number, ""),
        )
