"""What a role may see of a catalog.

Everybody may read these catalogs, unless an administrator took that away. Then a
reading says what it lacks, or that it cannot do without.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final, LiteralString

from docgen.errors import ReadError
from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql import (
    columns,
    comments,
    constraints,
    database,
    exclusions,
    extensions,
    foreign_keys,
    functions,
    grants,
    indexes,
    inheritance,
    parts,
    policies,
    scope,
    sequences,
    triggers,
    type_rows,
    views,
)
from docgen.readers.databases.postgresql.catalog import Query

if TYPE_CHECKING:
    import psycopg

_MODULES = (
    columns, comments, constraints, database, exclusions, extensions, foreign_keys, functions, grants,
    indexes, inheritance, parts, policies, scope, sequences, triggers, type_rows, views,
)  # fmt: skip
# Modules may know each other's queries.
QUERIES: Final = tuple(
    dict.fromkeys(query for module in _MODULES for query in vars(module).values() if isinstance(query, Query))
)
"""Every query of a reading."""

# The functions that tell rights look for themselves: this reads no catalog.
_UNREADABLE: LiteralString = """
SELECT c.name, pg_catalog.quote_ident(current_user)
FROM ROWS FROM (pg_catalog.unnest(%(catalogs)s::text[])) AS c (name)
WHERE NOT pg_catalog.has_table_privilege('pg_catalog.' || c.name, 'SELECT')
"""


def unreadable(connection: psycopg.Connection, database: str) -> tuple[frozenset[str], tuple[Finding, ...]]:
    """The catalogs that the role may not read, and what that means, as findings.

    Raises:
        ReadError: without one of them there is no reading.
    """
    catalogs = sorted(frozenset().union(*(query.catalogs for query in QUERIES)))
    rows = connection.execute(_UNREADABLE, {"catalogs": catalogs}).fetchall()
    missing = frozenset(name for name, _ in rows)
    lacking = [query for query in QUERIES if query.catalogs & missing]
    role = rows[0][1] if rows else ""
    losses: dict[str, set[str]] = {}
    for query in lacking:
        losses.setdefault(query.loss, set()).update(query.catalogs & missing)
    if "" in losses:
        raise ReadError(
            f"database {database}",
            f"The role {role} may not read {_listed(losses[''])}.",
            f"Grant it: {_grant(losses[''], role)}",
        )
    return missing, tuple(_finding(database, role, loss, names) for loss, names in sorted(losses.items()))


def _finding(database: str, role: str, loss: str, catalogs: Collection[str]) -> Finding:
    return Finding(
        check="catalog-is-readable",
        origin=Origin(database),
        problem=f"The role {role} may not read {_listed(catalogs)}, so {loss}.",
        remedy=f"Grant it: {_grant(catalogs, role)}",
        severity=Severity.WARNING,
    )


def _listed(catalogs: Collection[str]) -> str:
    return ", ".join(f"pg_catalog.{name}" for name in sorted(catalogs))


def _grant(catalogs: Collection[str], role: str) -> str:
    return f"GRANT SELECT ON {_listed(catalogs)} TO {role};"
