"""Foreign keys, and those that a partitioned table has by its partitions alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from docgen.model.database import ForeignKey, Match, QualifiedName, ReferentialAction
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Query, Row
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.constraints import named
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.makers import maker_of

# Newer than the oldest server: keys that are not enforced and keys over periods (18), the columns of SET NULL
# (15). A key to a partitioned table has a twin for each of its partitions, whose parent is on the same table.
FOREIGN_KEYS = Query("""
SELECT k.*
FROM (SELECT true AS conenforced, false AS conperiod, NULL::int2[] AS confdelsetcols) AS older
CROSS JOIN LATERAL (
  SELECT c.oid, c.conrelid, c.conname, c.conkey, c.confrelid, c.confkey, c.confdeltype, c.confupdtype,
         c.confmatchtype, c.condeferrable, c.condeferred, c.convalidated, conenforced, conperiod,
         confdelsetcols
  FROM pg_catalog.pg_constraint c
  WHERE c.conrelid = ANY(%(about)s) AND c.contype = 'f'
    AND (c.conparentid = 0 OR NOT EXISTS (
      SELECT FROM pg_catalog.pg_constraint p WHERE p.oid = c.conparentid AND p.conrelid = c.conrelid))
) AS k
ORDER BY k.conrelid, k.conname
""")

_ForeignKey, _Origin = maker_of(ForeignKey), maker_of(Origin)
_ACTIONS = {
    "a": ReferentialAction.NO_ACTION,
    "r": ReferentialAction.RESTRICT,
    "c": ReferentialAction.CASCADE,
    "n": ReferentialAction.SET_NULL,
    "d": ReferentialAction.SET_DEFAULT,
}
_MATCHES = {"s": Match.SIMPLE, "f": Match.FULL, "p": Match.PARTIAL}


def foreign_keys(
    rows: Iterable[Row],
    known: Known,
    place: str,
    numbers: Mapping[int, Numbers],
    names: Mapping[int, QualifiedName],
) -> tuple[ForeignKey, ...]:
    """The foreign keys of a table; `numbers` and `names` are those of all tables that keys lead to."""
    return tuple([_foreign_key(row, known, place, numbers, names) for row in rows])


def _foreign_key(
    row: Row,
    known: Known,
    place: str,
    numbers: Mapping[int, Numbers],
    names: Mapping[int, QualifiedName],
) -> ForeignKey:
    (
        oid, table, name, key, target, target_key, delete, update, match, deferrable, deferred, validated,
        enforced, period, delete_key,
    ) = row  # fmt: skip
    own_numbers, target_name = numbers[table], names[target]
    return _ForeignKey(
        name=name,
        columns=named(key, own_numbers),
        target_schema=target_name.schema,
        target_table=target_name.name,
        target_columns=named(target_key, numbers[target]),
        origin=_Origin(f"{place}.{name}"),
        on_delete=_ACTIONS[delete],
        on_update=_ACTIONS[update],
        match=_MATCHES[match],
        deferrable=deferrable,
        initially_deferred=deferred,
        on_delete_columns=named(delete_key, own_numbers) if delete_key else (),
        validated=validated,
        enforced=enforced,
        period=period,
        comment=known.comments.constraints.get(oid, ""),
    )


def lifted(own: Sequence[ForeignKey], leaves: Sequence[Sequence[ForeignKey]]) -> Iterable[ForeignKey]:
    """The keys that stand on each leaf of a partitioned table and not on the table.

    Each is told by that of the first leaf; what some leaf does not keep, it does not promise.
    """
    if not leaves:
        return
    first, *others = ({_promise(key): key for key in reversed(keys)} for keys in leaves)
    known = {_promise(key) for key in own}
    for promise, key in sorted(first.items(), key=lambda item: item[1].name):
        equals = [key, *(leaf[promise] for leaf in others if promise in leaf)]
        if promise not in known and len(equals) == len(leaves):
            yield replace(
                key,
                validated=all(equal.validated for equal in equals),
                enforced=all(equal.enforced for equal in equals),
                of_partitions=True,
            )


def besides(keys: Sequence[ForeignKey], known: Sequence[ForeignKey]) -> tuple[ForeignKey, ...]:
    """The keys that promise what none of the known ones does."""
    if not keys:
        return ()
    promises = {_promise(key) for key in known}
    return tuple(key for key in keys if _promise(key) not in promises)


def _promise(key: ForeignKey) -> ForeignKey:
    """The key without what may differ between keys that promise the same."""
    return replace(
        key, name="", origin=Origin(""), comment="", validated=True, enforced=True, of_partitions=False
    )
