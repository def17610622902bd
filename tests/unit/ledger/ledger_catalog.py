"""Everything a database says of its schema, as text to compare: also what Alembic does not see."""

from __future__ import annotations

import re
from collections.abc import Iterable

import sqlalchemy as sa

from docgen.ledger.engines import connected

_OURS = "n.nspname = 'public' AND c.relname !~ '^(pk_)?alembic_version'"
_POSTGRESQL = {
    "relations": f"""
        SELECT c.relname, c.relkind, obj_description(c.oid, 'pg_class'),
               CASE c.relkind WHEN 'v' THEN pg_get_viewdef(c.oid) WHEN 'i' THEN pg_get_indexdef(c.oid) END
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_OURS} AND c.relkind <> 'S'
    """,
    "columns": f"""
        SELECT c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
               a.attidentity, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE {_OURS} AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
    """,
    "constraints": f"""
        SELECT c.relname, o.conname, pg_get_constraintdef(o.oid), obj_description(o.oid, 'pg_constraint')
        FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE {_OURS}
    """,
    "enums": """
        SELECT t.typname, obj_description(t.oid, 'pg_type'), array_agg(e.enumlabel ORDER BY e.enumsortorder)
        FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.oid, t.typname
    """,
}
_SQLITE = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic_version%'"


def catalog(url: str) -> list[str]:
    """One line for each thing the schema has, sorted."""
    with connected(url, create=True) as connection:
        if connection.dialect.name == "sqlite":
            return sorted(line for row in connection.execute(sa.text(_SQLITE)) for line in _lines(*row))
        return sorted(
            f"{what}: {tuple(row)}"
            for what, query in _POSTGRESQL.items()
            for row in connection.execute(sa.text(query))
        )


def execute(url: str, *statements: str) -> None:
    with connected(url, create=True) as connection, connection.begin():
        for statement in statements:
            connection.exec_driver_sql(statement)


def query(url: str, statement: str) -> list[tuple[object, ...]]:
    with connected(url, create=True) as connection:
        return [tuple(row) for row in connection.exec_driver_sql(statement)]


def _lines(kind: str, name: str, table: str, sql: str | None) -> Iterable[str]:
    # SQLite keeps the text of each statement. In CREATE TABLE the order of constraints says nothing.
    lines = (sql or "").splitlines() if kind == "table" else [sql or ""]
    return [f"{kind} {name} {table}: {_squeezed(line)}" for line in lines]


def _squeezed(sql: str) -> str:
    spaced = " ".join(sql.replace("(", " ( ").replace(")", " ) ").split()).rstrip(", ")
    return re.sub(r"\.(\w+) AS \1\b", r".\1", spaced)
