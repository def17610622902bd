"""Comments: the prose of a schema."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row

# Objects that users made have numbers from 16384 on; the schema `public` is older than they are.
COMMENTS = Query(
    """
SELECT d.classoid::pg_catalog.regclass::text, d.objoid, d.objsubid, d.description
FROM pg_catalog.pg_description d
WHERE d.objoid >= 16384 OR d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
""",
    loss="comments are missing",
)

# A database of encoding SQL_ASCII takes every byte: there the server is asked for bytes, and whose.
COMMENTS_AS_BYTES = Query(
    """
SELECT d.classoid::pg_catalog.regclass::text, d.objoid, d.objsubid,
       pg_catalog.convert_to(d.description, 'SQL_ASCII'),
       pg_catalog.pg_describe_object(d.classoid, d.objoid, d.objsubid)
FROM pg_catalog.pg_description d
WHERE d.objoid >= 16384 OR d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
""",
    loss="comments are missing",
)

DATABASE_COMMENT = Query(
    """
SELECT d.description
FROM pg_catalog.pg_shdescription d
JOIN pg_catalog.pg_database b ON b.oid = d.objoid
WHERE d.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass AND b.datname = pg_catalog.current_database()
""",
    loss="the comment on the database is missing",
)

# What PostgreSQL itself writes on the schema that every database is born with.
_BORN_WITH = "standard public schema"

Texts = Mapping[int, str]
"""Comments by the oids of what they are on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comments:
    """Comments by kind and oid; those on columns by the oid of the relation and their number."""

    schemas: Texts
    relations: Texts
    columns: Mapping[int, Texts]
    constraints: Texts
    triggers: Texts
    policies: Texts
    types: Texts
    functions: Texts
    extensions: Texts
    findings: tuple[Finding, ...]


def comments_of(catalog: Catalog, database: str, encoding: str) -> Comments:
    """Every comment; one in another encoding than UTF-8 is read as far as it goes, and is a finding."""
    if encoding != "SQL_ASCII":
        return _comments(catalog.rows(COMMENTS), ())
    rows, findings = [], []
    for *what, raw, described in catalog.rows(COMMENTS_AS_BYTES):
        text = bytes(raw).decode(errors="replace")
        rows.append((*what, text))
        if text.encode() != bytes(raw):
            findings.append(_not_utf8(database, described))
    return _comments(rows, tuple(sorted(findings, key=str)))


def database_comment(catalog: Catalog) -> str:
    """The comment on the database itself."""
    return next((text for (text,) in catalog.rows(DATABASE_COMMENT)), "")


def _comments(rows: list[Row], findings: tuple[Finding, ...]) -> Comments:
    objects: defaultdict[str, dict[int, str]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for catalog, oid, number, text in rows:
        if number:
            columns[oid][number] = text
        elif catalog != "pg_namespace" or text != _BORN_WITH:
            objects[catalog][oid] = text
    return Comments(
        schemas=objects["pg_namespace"],
        relations=objects["pg_class"],
        columns=columns,
        constraints=objects["pg_constraint"],
        triggers=objects["pg_trigger"],
        policies=objects["pg_policy"],
        types=objects["pg_type"],
        functions=objects["pg_proc"],
        extensions=objects["pg_extension"],
        findings=findings,
    )


def _not_utf8(database: str, described: str) -> Finding:
    return Finding(
        check="comment-is-utf8",
        origin=Origin(database),
        problem=f"The comment on {described} is not UTF-8 text; what is not shows as \ufffd.",
        remedy="Write it again in UTF-8; a database of encoding SQL_ASCII does not notice.",
        severity=Severity.WARNING,
    )
