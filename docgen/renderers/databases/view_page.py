"""The page of a view."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Database, QualifiedName, View
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses
from docgen.renderers.databases.columns import columns_of_view
from docgen.renderers.databases.constraints import indexes_of
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.grants import grants_section
from docgen.renderers.databases.relatives import readers_section, sources_section
from docgen.renderers.databases.triggers import triggers_section
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import code, count, fence, link
from docgen.renderers.page import page, section


def view_page(name: QualifiedName, view: View, of: Database, uses: Uses, pages: Addresses) -> Page:
    """What a view shows, what it reads, and the query that defines it."""
    here = pages.views[name]
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=view.comment,
        facts=list(_facts(view, len(uses.readers.get(name, ())))),
        sections=[
            banner(of),
            section("Columns", columns_of_view(view.columns, name.schema, here, pages)),
            sources_section(view.sources, name.schema, here, pages),
            readers_section(name, uses, here, pages),
            section("Indexes", indexes_of(view.indexes)),
            triggers_section(view.triggers, name.schema, here, pages),
            section("Definition", _options(view), fence(view.definition, "sql")),
            grants_section(view.grants, view.columns),
            provenance(of, view.origin),
        ],
    )


def _facts(view: View, readers: int) -> Iterator[str]:
    yield "materialized view" if view.materialized else "view"
    yield counted(len(view.columns), "column", "#columns")
    for things, noun, plural, section_ in (
        (view.sources, "source", "", "#reads"),
        (view.indexes, "index", "indexes", "#indexes"),
        (view.triggers, "trigger", "", "#triggers"),
    ):
        if things:
            yield link(count(len(things), noun, plural), section_)
    if readers:
        yield link(count(readers, "view reads it", "views read it"), "#read-by")


def _options(view: View) -> str:
    return f"With {', '.join(code(option) for option in view.options)}." if view.options else ""


def counted(number: int, noun: str, section_: str) -> str:
    """How many there are, leading to their section; of none there is no section."""
    return link(count(number, noun), section_) if number else count(number, noun)
