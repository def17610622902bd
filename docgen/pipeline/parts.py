"""The built-in parts, in one table."""

from __future__ import annotations

from docgen.errors import ReadError
from docgen.extend import Reader, Renderer
from docgen.model.system import System
from docgen.settings.sections import DatabaseSettings

# Dialects that docgen knows by name but does not read yet; said plainly instead of "unknown".
_NOT_YET = ("mysql", "sqlite", "mssql", "oracle", "duckdb", "cockroachdb")


def read_database(section: DatabaseSettings) -> System:
    """Read a database with the reader of its dialect.

    Raises:
        ReadError: no reader knows the dialect, or the reader could not read it.
    """
    return _reader(section)(section)


def _reader(section: DatabaseSettings) -> Reader[DatabaseSettings]:
    # Drivers cost a tenth of a second each, so only the one that is needed is imported.
    if section.url.dialect == "postgresql":
        from docgen.readers.databases.postgresql.reader import read

        return read
    raise _no_reader(section)


def renderers(system: System) -> tuple[Renderer, ...]:
    """Every renderer that has something to say of the system, in the order of the site."""
    from docgen.renderers.databases.render import render as databases

    if not system.snippets:
        return (databases,)
    from docgen.renderers.snippets.census_page import render as snippets

    return (databases, snippets)


def _no_reader(section: DatabaseSettings) -> ReadError:
    dialect = section.url.dialect
    problem = "reads no such database yet" if dialect in _NOT_YET else "knows no such database system"
    return ReadError(
        f"database {section.name}",
        f"docgen {problem}: {dialect or 'a URL without one'!s}.",
        "It reads PostgreSQL: postgresql://user@host/name, or embedded:postgresql.",
    )
