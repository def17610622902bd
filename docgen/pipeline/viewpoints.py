"""The viewpoints of the settings, attached to the database that was read."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import replace

from docgen.model.database import Database, QualifiedName, Viewpoint
from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.model.system import System
from docgen.settings.load import FILE_NAME
from docgen.settings.patterns import matches
from docgen.settings.sections import DatabaseSettings, ViewpointSettings

CHECK = "viewpoint-names-tables"


def with_viewpoints(system: System, section: DatabaseSettings, number: int) -> System:
    """The system with the viewpoints of its database's section, in their order there.

    A pattern that matches no table is a finding; `number` is the section's place among its like. A
    viewpoint without any table is left out.
    """
    databases = tuple(_with_viewpoints(database, section) for database in system.databases)
    findings = (finding for database in databases for finding in _findings(database, section, number))
    return replace(system, databases=databases, findings=(*system.findings, *findings))


def _with_viewpoints(database: Database, section: DatabaseSettings) -> Database:
    viewpoints = (_viewpoint(wanted, database) for wanted in section.viewpoint)
    return replace(database, viewpoints=tuple(viewpoint for viewpoint in viewpoints if viewpoint.tables))


def _viewpoint(wanted: ViewpointSettings, database: Database) -> Viewpoint:
    names = (QualifiedName(schema.name, table.name) for schema, table in database.tables())
    tables = tuple(
        name for name in names if any(matches(pattern, name.schema, name.name) for pattern in wanted.tables)
    )
    return Viewpoint(name=wanted.name, tables=tables, description=wanted.description)


def _findings(database: Database, section: DatabaseSettings, number: int) -> Iterator[Finding]:
    names = [(schema.name, table.name) for schema, table in database.tables()]
    for place, wanted in enumerate(section.viewpoint):
        for pattern in wanted.tables:
            if not any(matches(pattern, schema, name) for schema, name in names):
                yield Finding(
                    check=CHECK,
                    origin=Origin(f"{FILE_NAME}: database[{number}].viewpoint[{place}]"),
                    problem=f"No table of {database.name!r} is {pattern!r}, "
                    f"which viewpoint {wanted.name!r} names.",
                    remedy=_remedy(pattern, names),
                    severity=Severity.WARNING,
                )


def _remedy(pattern: str, names: list[tuple[str, str]]) -> str:
    known = [name for _, name in names] + [f"{schema}.{name}" for schema, name in names]
    close = difflib.get_close_matches(pattern, known, n=1)
    return f"Did you mean {close[0]!r}?" if close else "Correct the pattern, or take it out."
