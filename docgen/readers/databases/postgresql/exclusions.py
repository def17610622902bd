"""Exclusion constraints: what no two rows may both have."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import ExclusionConstraint, ExclusionElement
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Query, Row, spelled, spelled_if_any
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.known import Known

EXCLUSIONS = Query("""
SELECT c.oid, c.conrelid, c.conname, m.amname, c.conkey,
       ARRAY(
         SELECT CASE WHEN n.nspname = 'pg_catalog' THEN o.oprname::text
                     ELSE pg_catalog.format('OPERATOR(%%I.%%s)', n.nspname, o.oprname) END
         FROM ROWS FROM (pg_catalog.unnest(c.conexclop)) WITH ORDINALITY AS u (operator, place)
         JOIN pg_catalog.pg_operator o ON o.oid = u.operator
         JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
         ORDER BY u.place),
       ARRAY(
         SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k, true)
         FROM pg_catalog.generate_series(1, i.indnkeyatts) AS k ORDER BY k),
       CASE WHEN i.indpred IS NOT NULL
         THEN COALESCE(pg_catalog.pg_get_expr(i.indpred, i.indrelid, true), '???') END,
       c.condeferrable, c.condeferred
FROM pg_catalog.pg_constraint c
JOIN pg_catalog.pg_index i ON i.indexrelid = c.conindid
JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_am m ON m.oid = x.relam
WHERE c.conrelid = ANY(%(about)s) AND c.contype = 'x'
ORDER BY c.conrelid, c.conname
""")


def exclusion_constraints(
    rows: Sequence[Row], known: Known, numbers: Numbers, place: str
) -> tuple[ExclusionConstraint, ...]:
    """The exclusion constraints of a table."""
    return tuple(
        ExclusionConstraint(
            name=name,
            method=method,
            elements=tuple(
                ExclusionElement(
                    column=numbers[number] if number else None,
                    operator=operator,
                    expression=None if number else spelled(definition),
                )
                for number, operator, definition in zip(key, operators, definitions, strict=True)
            ),
            origin=Origin(f"{place}.{name}"),
            predicate=spelled_if_any(predicate),
            deferrable=deferrable,
            initially_deferred=deferred,
            comment=known.comments.constraints.get(oid, ""),
        )
        for oid, _, name, method, key, operators, definitions, predicate, deferrable, deferred in rows
    )
