"""Row-level security: which rows some roles see or write."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import Policy, RowSecurity
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Query, Row, spelled_if_any
from docgen.readers.databases.postgresql.known import Known

POLICIES = Query(
    """
SELECT p.oid, p.polrelid, p.polname, p.polcmd, p.polpermissive,
       CASE WHEN 0 = ANY(p.polroles) THEN ARRAY['public'] ELSE ARRAY(
         SELECT r.rolname::text FROM pg_catalog.pg_roles r WHERE r.oid = ANY(p.polroles)) END,
       CASE WHEN p.polqual IS NOT NULL
         THEN COALESCE(pg_catalog.pg_get_expr(p.polqual, p.polrelid, true), '???') END,
       CASE WHEN p.polwithcheck IS NOT NULL
         THEN COALESCE(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid, true), '???') END
FROM pg_catalog.pg_policy p
WHERE p.polrelid = ANY(%(about)s)
ORDER BY p.polrelid, p.polname
""",
    loss="policies are missing",
)

_COMMANDS = {"*": "all", "r": "select", "a": "insert", "w": "update", "d": "delete"}


def policies(rows: Sequence[Row], known: Known, place: str) -> tuple[Policy, ...]:
    """The policies of one table."""
    return tuple(
        Policy(
            name=name,
            command=_COMMANDS[command],
            roles=tuple(sorted(roles)),
            origin=Origin(f"{place}.{name}"),
            permissive=permissive,
            using=spelled_if_any(using),
            check=spelled_if_any(check),
            comment=known.comments.policies.get(oid, ""),
        )
        for oid, _, name, command, permissive, roles, using, check in rows
    )


def row_security(enabled: object, forced: object) -> RowSecurity:
    """Whose rows the policies of a table choose; a table may force what it has not enabled."""
    if not enabled:
        return RowSecurity.OFF
    return RowSecurity.FORCED if forced else RowSecurity.ENABLED
