"""Extensions: what somebody else documents."""

from __future__ import annotations

from docgen.model.database import Extension
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Query
from docgen.readers.databases.postgresql.known import Known

# Every database is born with plpgsql.
EXTENSIONS = Query(
    """
SELECT e.oid, e.extname, e.extversion, n.nspname
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname
""",
    loss="extensions are missing",
)


def extensions_of(catalog: Catalog, known: Known) -> tuple[Extension, ...]:
    """The extensions that somebody made, sorted by name."""
    return tuple(
        Extension(
            name=name,
            version=version,
            schema=schema,
            origin=Origin(f"{known.scope.section.name}.{name}"),
            comment=known.comments.extensions.get(oid, ""),
        )
        for oid, name, version, schema in catalog.rows(EXTENSIONS)
    )
