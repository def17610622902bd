"""The overviews: of a schema, of a database, of all databases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import Database, QualifiedName, Schema, Table, View
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.renderers.databases.addresses import ROOT, relative
from docgen.renderers.databases.documented import Documented
from docgen.renderers.databases.frame import banner, crumbs, provenance, server
from docgen.renderers.databases.grants import grants_section
from docgen.renderers.databases.group_pages import group_pages, list_groups, list_names
from docgen.renderers.databases.groups import Grouped, group_schemas
from docgen.renderers.databases.lists import (
    extensions_of,
    functions_of,
    listed_sequences,
    sequences_of,
    summary,
    tables_of,
    types_of,
    viewpoints_of,
    views_of,
)
from docgen.renderers.databases.overview_figures import Overview, map_overview, table_overview
from docgen.renderers.databases.relatives import count_partitions
from docgen.renderers.databases.view_page import counted
from docgen.renderers.markdown import code, count, filled_table, link, text
from docgen.renderers.page import page, section, subsection

_NOTHING = "docgen sees no schema here."


def schema_overview(schema: Schema, about: Documented) -> Iterator[Page | Picture]:
    """The page of a schema with its picture; where its tables are many, the pages of their groups too.

    The picture of the only schema with tables stands on the page of the database.
    """
    of, pages, here = about.database, about.pages, about.pages.schemas[schema.name]
    grouped = about.groups[schema.name]
    alone = _only_filled(of) is schema
    title = f"The tables of {schema.name} and their keys"
    drawn = Overview("", ()) if alone else _drawn(title, _names(schema), grouped, here, about)
    facts = ["schema", *_counts([schema], linked=True)]
    if alone:
        facts.append(link("picture", relative(pages.database, here)))
    yield page(
        here,
        crumbs=crumbs("", of, here, pages),
        title=schema.name,
        comment=schema.comment,
        facts=facts,
        sections=[
            banner(of),
            drawn.figure,
            *_tables(schema, grouped, here, about),
            section("Views", views_of(schema, here, pages)),
            section("Types", types_of(schema, here, pages)),
            section("Functions", functions_of(schema, here, pages)),
            section("Sequences", sequences_of(schema, here, pages)),
            grants_section(schema.grants),
            provenance(of, schema.origin),
        ],
    )
    yield from drawn.pictures
    if grouped:
        yield from group_pages(grouped, schema, about)


def database_overview(about: Documented) -> Iterator[Page | Picture]:
    """The page of a database with its picture."""
    of, pages, here = about.database, about.pages, about.pages.database
    lone = _only_filled(of)
    grouped = about.groups[lone.name] if lone else group_schemas(of, pages)
    title = f"The tables of {of.name} and their keys"
    drawn = _drawn(title, list(about.references.tables), grouped, here, about)
    yield page(
        here,
        crumbs=crumbs("", of, here, pages),
        title=of.name,
        comment=of.comment,
        facts=[text(server(of)), counted(len(of.schemas), "schema", "#schemas"), *_counts(of.schemas)],
        sections=[
            banner(of),
            drawn.figure,
            section("Viewpoints", viewpoints_of(of, here, pages)),
            section("Schemas", *(_schema(schema, here, about) for schema in of.schemas)) or _NOTHING,
            section("Extensions", extensions_of(of)),
            grants_section(of.grants),
            provenance(of, of.origin),
        ],
    )
    yield from drawn.pictures


def _only_filled(of: Database) -> Schema | None:
    """The schema that all tables of a database are in: its picture would be that of the database again."""
    filled = [schema for schema in of.schemas if schema.tables]
    return filled[0] if len(filled) == 1 else None


def _schema(schema: Schema, here: str, about: Documented) -> str:
    """A schema on the page of its database: its tables, or the groups of them."""
    heading = link(code(schema.name), relative(about.pages.schemas[schema.name], here))
    grouped = about.groups[schema.name]
    if grouped:
        listed = list_groups(grouped, about.references, here)
    else:
        listed = tables_of(_names(schema), about.references, here, about.pages, home=schema.name)
    return subsection(heading, summary(schema.comment), listed or _inventory(schema))


def databases_overview(databases: Sequence[Database], paths: Sequence[str]) -> Page:
    """The list of all databases."""
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


def _drawn(
    title: str, names: Sequence[QualifiedName], grouped: Grouped | None, here: str, about: Documented
) -> Overview:
    if grouped:
        return map_overview(title, grouped, here, about.references)
    return table_overview(title, names, here, about)


def _tables(schema: Schema, grouped: Grouped | None, here: str, about: Documented) -> Iterator[str]:
    names = _names(schema)
    if grouped:
        yield section("Groups", list_groups(grouped, about.references, here))
        yield section("Tables", list_names(names, here, about.pages))
    else:
        yield section("Tables", tables_of(names, about.references, here, about.pages, home=schema.name))


def _names(schema: Schema) -> list[QualifiedName]:
    return [QualifiedName(schema.name, found.name) for found in schema.tables]


def _counts(schemas: Sequence[Schema], *, linked: bool = False) -> list[str]:
    """How much there is of what; linked, it leads to the sections of a schema's page."""
    found = [
        (sum(len(schema.tables) for schema in schemas), "table", "#tables"),
        (sum(count_partitions(found) for schema in schemas for found in schema.tables), "partition", ""),
        (sum(len(found.columns) for schema in schemas for found in schema.tables), "column", ""),
        (sum(len(found.foreign_keys) for schema in schemas for found in schema.tables), "foreign key", ""),
        (sum(len(schema.views) for schema in schemas), "view", "#views"),
        (sum(len(schema.types) for schema in schemas), "type", "#types"),
        (sum(len(schema.functions) for schema in schemas), "function", "#functions"),
        (sum(map(_triggers, schemas)), "trigger", ""),
        (sum(len(listed_sequences(schema)) for schema in schemas), "sequence", "#sequences"),
    ]
    return [
        counted(number, noun, section_) if linked and section_ else count(number, noun)
        for number, noun, section_ in found
        if number
    ]


def _triggers(schema: Schema) -> int:
    relations: Sequence[Table | View] = (*schema.tables, *schema.views)
    return sum(len(found.triggers) for found in relations)


def _inventory(schema: Schema) -> str:
    """What a schema without tables holds."""
    counts = _counts([schema])
    return f"No tables; {', '.join(counts)}." if counts else "Nothing that docgen documents."
