"""All pages and pictures of the databases of a system."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Database, EnumType, QualifiedName
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.addresses import Addresses, addresses, picture_path
from docgen.renderers.databases.cards import Cards
from docgen.renderers.databases.graphs import neighbourhood
from docgen.renderers.databases.overview_pages import (
    database_overview,
    databases_overview,
    schema_overview,
)
from docgen.renderers.databases.references import references
from docgen.renderers.databases.table_page import table_page
from docgen.renderers.databases.view_page import type_page, users_of_types, view_page


def render(system: System, _report: Report) -> Iterator[Page | Picture]:
    """A page for each database, schema, table, view and type; pictures beside those that have one."""
    if not system.databases:
        return
    pages = [addresses(database) for database in system.databases]
    yield databases_overview(system.databases, [found.database for found in pages])
    for database, found in zip(system.databases, pages, strict=True):
        yield from _database(database, found)


def _database(database: Database, pages: Addresses) -> Iterator[Page | Picture]:
    known = references(database)
    cards = Cards(known, pages)
    users = users_of_types(database, pages)
    yield from database_overview(database, known, cards, pages)
    for schema in database.schemas:
        yield from schema_overview(schema, database, known, cards, pages)
        for table in schema.tables:
            name = QualifiedName(schema.name, table.name)
            yield table_page(name, database, known, pages)
            yield Picture(path=picture_path(pages.tables[name]), graph=neighbourhood(name, known, cards))
        for view in schema.views:
            yield view_page(QualifiedName(schema.name, view.name), view, database, pages)
        for enum in (t for t in schema.types if isinstance(t, EnumType)):
            yield type_page(QualifiedName(schema.name, enum.name), enum, database, users, pages)
