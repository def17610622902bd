"""The page of a viewpoint: some tables of a database, from any of its schemas, that belong together."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Viewpoint
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.renderers.databases.documented import Documented
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.lists import tables_of
from docgen.renderers.databases.overview_figures import table_overview
from docgen.renderers.markdown import count, text
from docgen.renderers.page import page, section


def viewpoint_page(viewpoint: Viewpoint, about: Documented) -> Iterator[Page | Picture]:
    """What a viewpoint is about, its tables, and the keys between them."""
    of, known, here = about.database, about.references, about.pages.viewpoints[viewpoint.name]
    names = [name for name in viewpoint.tables if name in known.tables]
    inside = set(names)
    keys = sum(reference.target_name in inside for name in names for reference in known.leaving[name])
    drawn = table_overview(f"The tables of {viewpoint.name} and their keys", names, here, about, own="")
    schemas = {name.schema for name in names}
    home = schemas.pop() if len(schemas) == 1 else None
    yield page(
        here,
        crumbs=crumbs("", of, here, about.pages),
        title=viewpoint.name,
        heading=text(viewpoint.name),
        comment=viewpoint.description,
        facts=["viewpoint", count(len(names), "table"), *([count(keys, "foreign key")] if keys else [])],
        sections=[
            banner(of),
            drawn.figure,
            section("Tables", tables_of(names, known, here, about.pages, home=home)),
            provenance(of, of.origin),
        ],
    )
    yield from drawn.pictures
