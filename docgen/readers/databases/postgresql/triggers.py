"""Triggers of tables and views."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.model.database import Firing, QualifiedName, Timing, Trigger
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Query, Row, spelled
from docgen.readers.databases.postgresql.columns import Numbers
from docgen.readers.databases.postgresql.constraints import named
from docgen.readers.databases.postgresql.known import Known

# A zero byte ends each argument.
TRIGGERS = Query(
    """
SELECT t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgattr::int2[], t.tgenabled, t.tgoldtable, t.tgnewtable,
       t.tgconstraint <> 0, fn.nspname, f.relname, t.tgdeferrable, t.tginitdeferred,
       CASE WHEN t.tgnargs > 0 THEN ARRAY(
         SELECT pg_catalog.convert_from(
           pg_catalog.substring(t.tgargs, z.before + 1, z.place - z.before - 1),
           pg_catalog.getdatabaseencoding())
         FROM (
           SELECT k AS place, pg_catalog.lag(k, 1, 0) OVER (ORDER BY k) AS before
           FROM pg_catalog.generate_series(1, pg_catalog.length(t.tgargs)) AS k
           WHERE pg_catalog.get_byte(t.tgargs, k - 1) = 0) AS z
         ORDER BY z.place) END,
       n.nspname, p.proname,
       t.tgqual IS NOT NULL,
       CASE WHEN t.tgqual IS NOT NULL THEN pg_catalog.pg_get_triggerdef(t.oid, true) END,
       pg_catalog.quote_ident(n.nspname), pg_catalog.quote_ident(p.proname)
FROM pg_catalog.pg_trigger t
JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_class f ON f.oid = t.tgconstrrelid
LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
WHERE t.tgrelid = ANY(%(about)s) AND NOT t.tgisinternal
ORDER BY t.tgrelid, t.tgname
""",
    loss="triggers are missing",
)

_ROW, _BEFORE, _INSTEAD_OF = 1, 2, 64
_EVENTS = ((4, "insert"), (16, "update"), (8, "delete"), (32, "truncate"))
_FIRINGS = {"O": Firing.ORIGIN, "R": Firing.REPLICA, "A": Firing.ALWAYS, "D": Firing.DISABLED}
# Before its condition a definition has but words and names, and only quoted names hold spaces. A quote in a
# name is doubled: that it ends the name and begins another comes to the same.
_BEFORE_CONDITION = re.compile(r'(?:"[^"]*"|[^"])*? FOR EACH (?:ROW|STATEMENT) WHEN \(')


def triggers(rows: Sequence[Row], known: Known, numbers: Numbers, place: str) -> tuple[Trigger, ...]:
    """The triggers of one table or view."""
    return tuple([_trigger(row, known, numbers, place) for row in rows])


def _trigger(row: Row, known: Known, numbers: Numbers, place: str) -> Trigger:
    oid, _, name, kind, columns, firing, old_table, new_table, constraint, *rest = row
    (
        far_schema,
        far_table,
        deferrable,
        deferred,
        arguments,
        schema,
        function,
        has_condition,
        definition,
        *quoted,
    ) = rest
    return Trigger(
        name=name,
        timing=_timing(kind),
        events=tuple(event for bit, event in _EVENTS if kind & bit),
        function=QualifiedName(schema, function),
        origin=Origin(f"{place}.{name}"),
        arguments=tuple(arguments or ()),
        columns=named(columns, numbers),
        for_each_row=bool(kind & _ROW),
        condition=condition(spelled(definition), quoted, arguments or ()) if has_condition else None,
        firing=_FIRINGS[firing],
        old_table=old_table or "",
        new_table=new_table or "",
        constraint=constraint,
        references=QualifiedName(far_schema, far_table) if far_table else None,
        deferrable=deferrable,
        initially_deferred=deferred,
        comment=known.comments.triggers.get(oid, ""),
    )


def _timing(kind: int) -> Timing:
    if kind & _INSTEAD_OF:
        return Timing.INSTEAD_OF
    return Timing.BEFORE if kind & _BEFORE else Timing.AFTER


def condition(definition: str, quoted: Sequence[str], arguments: Sequence[str]) -> str:
    """What stands between the parentheses after WHEN.

    Only the whole definition has it in words. What comes after it is known to the
    letter: the function, with or without its schema, and the arguments. `quoted`
    are the schema and name of the function as the server quotes them.
    """
    schema, name = quoted
    literals = ", ".join("'" + argument.replace("'", "''") + "'" for argument in arguments)
    before = _BEFORE_CONDITION.match(definition)
    for function in (f"{schema}.{name}", name):
        after = f") EXECUTE FUNCTION {function}({literals})"
        if before and definition.endswith(after):
            return definition[before.end() : -len(after)]
    raise AssertionError(f"no condition in {definition!r}")
