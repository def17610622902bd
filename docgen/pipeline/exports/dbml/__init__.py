"""The System as DBML: tables, keys, indexes, checks, enums, and a table group for each viewpoint.

DBML has no views, functions, domains or triggers: these are left out. What it cannot say of a table
stands in the table's note, so that nothing it says promises more than the database does.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Database, EnumType, QualifiedName
from docgen.model.system import System
from docgen.pipeline.exports.dbml.groups import groups
from docgen.pipeline.exports.dbml.names import Names
from docgen.pipeline.exports.dbml.refs import Refs, refs_of
from docgen.pipeline.exports.dbml.tables import table_lines
from docgen.pipeline.exports.dbml.text import comment, note, quoted, string

_PRODUCTS = {"mysql": "MySQL", "postgresql": "PostgreSQL", "sqlite": "SQLite"}


def export_dbml(system: System) -> str:
    """The System as DBML text; the same System gives the same text.

    DBML knows one database: of several, each schema is named with its database (`"shop.public"`).
    """
    is_one = len(system.databases) == 1
    parts = [part for database in system.databases for part in _parts(database, is_one=is_one)]
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts)


def _parts(database: Database, *, is_one: bool) -> Iterator[list[str]]:
    names = Names("" if is_one else f"{database.name}.", _enums(database))
    refs = refs_of(database, names)
    if is_one:
        yield _project(database)
    for schema in database.schemas:
        for enum in schema.types:
            if isinstance(enum, EnumType):
                yield _enum(names.spelled(QualifiedName(schema.name, enum.name)), enum)
    for schema, table in database.tables():
        name = QualifiedName(schema.name, table.name)
        yield table_lines(name, table, names, refs.unsaid.get(name, ()))
    yield from _refs(refs)
    yield from groups(database, names)


def _refs(refs: Refs) -> Iterator[list[str]]:
    if refs.lines:
        yield list(refs.lines)


def _enums(database: Database) -> frozenset[QualifiedName]:
    """The enums that DBML can say: those with a value."""
    return frozenset(
        QualifiedName(schema.name, type_.name)
        for schema in database.schemas
        for type_ in schema.types
        if isinstance(type_, EnumType) and type_.values
    )


def _project(database: Database) -> list[str]:
    product = _PRODUCTS.get(database.dialect, database.dialect)
    return [
        f"Project {quoted(database.name)} {{",
        f"  database_type: {string(product)}",
        *note(database.comment),
        "}",
    ]


def _enum(spelled: str, enum: EnumType) -> list[str]:
    if not enum.values:
        return [comment(f"The enum {spelled} has no values, which DBML has no word for.")]
    about = [comment(enum.comment)] if enum.comment.strip() else []
    return [*about, f"Enum {spelled} {{", *(f"  {quoted(value)}" for value in enum.values), "}"]
