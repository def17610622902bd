"""All pages and pictures of the databases of a system."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from docgen.model.database import QualifiedName, Schema
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.addresses import picture_path
from docgen.renderers.databases.documented import Documented, documented
from docgen.renderers.databases.function_page import function_page
from docgen.renderers.databases.graphs import neighbourhood
from docgen.renderers.databases.overview_pages import (
    database_overview,
    databases_overview,
    schema_overview,
)
from docgen.renderers.databases.table_page import table_page
from docgen.renderers.databases.type_page import type_page
from docgen.renderers.databases.view_page import view_page
from docgen.renderers.databases.viewpoint_page import viewpoint_page


def render(system: System, _report: Report) -> Iterator[Page | Picture]:
    """A page for each database, schema, and thing in it; pictures beside those that have one."""
    if not system.databases:
        return
    found = [documented(database) for database in system.databases]
    yield databases_overview(system.databases, [about.pages.database for about in found])
    for about in found:
        yield from _database(about)


def _database(about: Documented) -> Iterator[Page | Picture]:
    database, known, pages = about.database, about.references, about.pages
    yield from database_overview(about)
    for viewpoint in database.viewpoints:
        yield from viewpoint_page(viewpoint, about)
    for schema in database.schemas:
        yield from schema_overview(schema, about)
        for table in schema.tables:
            name = QualifiedName(schema.name, table.name)
            yield table_page(name, database, known, about.uses, pages)
            yield Picture(
                path=picture_path(pages.tables[name]), graph=neighbourhood(name, known, about.cards)
            )
        yield from _rest(schema, about)


def _rest(schema: Schema, about: Documented) -> Iterator[Page]:
    """What is no table."""
    database, users, pages = about.database, about.uses, about.pages
    for view in schema.views:
        yield view_page(QualifiedName(schema.name, view.name), view, database, users, pages)
    for type_ in schema.types:
        yield type_page(QualifiedName(schema.name, type_.name), type_, database, users, pages)
    for name, overloads in groupby(schema.functions, key=lambda function: function.name):
        yield function_page(QualifiedName(schema.name, name), list(overloads), database, users, pages)
