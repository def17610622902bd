"""The overviews: of a schema, of a database, of all databases."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import Database, QualifiedName, Schema
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.renderers.databases.addresses import ROOT, Addresses, picture_path, relative
from docgen.renderers.databases.cards import Cards
from docgen.renderers.databases.frame import crumbs, provenance, server
from docgen.renderers.databases.graphs import MOST_TABLES, overview
from docgen.renderers.databases.lists import summary, tables_of, types_of, views_of
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import code, count, filled_table, link, text
from docgen.renderers.page import figure, page, section, subsection

_NOTHING = "docgen sees no schema here."


def schema_overview(
    schema: Schema, of: Database, known: References, cards: Cards, pages: Addresses
) -> list[Page | Picture]:
    """The page of a schema with its picture."""
    here = pages.schemas[schema.name]
    names = [QualifiedName(schema.name, found.name) for found in schema.tables]
    title = f"The tables of {schema.name} and their keys"
    described = page(
        here,
        crumbs=crumbs("", of, here, pages),
        title=schema.name,
        comment=schema.comment,
        facts=["schema", *_counts([schema])],
        sections=[
            _figure(names, title, here),
            section("Tables", tables_of(schema, known, here, pages)),
            section("Views", views_of(schema, here, pages)),
            section("Types", types_of(schema, here, pages)),
            provenance(of, schema.origin),
        ],
    )
    return [described, *_picture(names, title, here, known, cards)]


def database_overview(
    of: Database, known: References, cards: Cards, pages: Addresses
) -> list[Page | Picture]:
    """The page of a database with its picture."""
    here = pages.database
    names = list(known.tables)
    title = f"The tables of {of.name} and their keys"
    schemas = [
        subsection(_heading(schema, here, pages), summary(schema.comment), tables or _inventory(schema))
        for schema in of.schemas
        for tables in [tables_of(schema, known, here, pages)]
    ]
    described = page(
        here,
        crumbs=crumbs("", of, here, pages),
        title=of.name,
        comment=of.comment,
        facts=[text(server(of)), count(len(of.schemas), "schema"), *_counts(of.schemas)],
        sections=[
            _figure(names, title, here),
            section("Schemas", *schemas) or _NOTHING,
            provenance(of, of.origin),
        ],
    )  # fmt: skip
    return [described, *_picture(names, title, here, known, cards)]


def databases_overview(databases: Sequence[Database], paths: Sequence[str]) -> Page:
    """The page that lists all databases."""
    here = f"{ROOT}/index.md"
    rows = [
        [
            link(code(database.name), relative(path, here)),
            summary(database.comment),
            text(server(database)),
            str(sum(len(schema.tables) for schema in database.schemas)),
        ]
        for database, path in zip(databases, paths, strict=True)
    ]
    return page(
        here,
        crumbs=[],
        title="Databases",
        heading="Databases",
        comment="",
        facts=[count(len(databases), "database")],
        sections=[filled_table(["Database", "Comment", "Server", "Tables"], rows, frozenset([3]))],
    )


def _counts(schemas: Sequence[Schema]) -> list[str]:
    counted = [
        (sum(len(schema.tables) for schema in schemas), "table"),
        (sum(len(found.columns) for schema in schemas for found in schema.tables), "column"),
        (sum(len(found.foreign_keys) for schema in schemas for found in schema.tables), "foreign key"),
        (sum(len(schema.views) for schema in schemas), "view"),
        (sum(len(schema.types) for schema in schemas), "type"),
    ]
    return [count(number, noun) for number, noun in counted if number]


def _heading(schema: Schema, here: str, pages: Addresses) -> str:
    return link(code(schema.name), relative(pages.schemas[schema.name], here))


def _inventory(schema: Schema) -> str:
    """What a schema without tables holds."""
    counts = _counts([schema])
    return f"No tables; {', '.join(counts)}." if counts else "Nothing that docgen documents."


def _figure(names: Sequence[QualifiedName], title: str, here: str) -> str:
    if not names:
        return ""
    drawn = (
        f"{MOST_TABLES} of {len(names):,} tables, the most connected and what they are tied to"
        if len(names) > MOST_TABLES
        else f"All {len(names)} tables" if len(names) > 1 else "The one table"
    )  # fmt: skip
    caption = f"{drawn}, keys only. Left to right: referenced, referencing."
    return figure(text(title), picture_path(here, "overview").rpartition("/")[2], caption)


def _picture(
    names: Sequence[QualifiedName], title: str, here: str, known: References, cards: Cards
) -> list[Picture]:
    if not names:
        return []
    return [Picture(path=picture_path(here, "overview"), graph=overview(title, names, known, cards))]
