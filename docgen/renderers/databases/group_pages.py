"""The groups of a big schema: which there are, and the page of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import QualifiedName, Schema
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.renderers.databases.addresses import Addresses, relative
from docgen.renderers.databases.documented import Documented
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.groups import Group, Grouped
from docgen.renderers.databases.lists import tables_of
from docgen.renderers.databases.maps import leading
from docgen.renderers.databases.overview_figures import table_overview
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import code, count, filled_table, link, text
from docgen.renderers.page import page, section


def list_groups(grouped: Grouped, known: References, here: str) -> str:
    """How many tables each group has, and the most referenced of them."""
    rows = [
        [
            link(_label(group), relative(grouped.pages[group.name], here)),
            str(len(group.tables)),
            ", ".join(code(name.name) for name in leading(group, known)),
        ]
        for group in grouped.groups
    ]
    return filled_table(["Group", "Tables", "Most referenced"], rows, frozenset([1]))


def list_names(names: Sequence[QualifiedName], here: str, pages: Addresses) -> str:
    """Every table by its name alone: where there are groups, their pages say the rest."""
    return "\n".join(f"- {link(code(name.name), relative(pages.tables[name], here))}" for name in names)


def group_pages(grouped: Grouped, schema: Schema, about: Documented) -> Iterator[Page | Picture]:
    """A page for each group of a schema, with its picture."""
    for group in grouped.groups:
        yield from _group_page(group, grouped.pages[group.name], schema, about)


def _group_page(group: Group, here: str, schema: Schema, about: Documented) -> Iterator[Page | Picture]:
    of, pages = about.database, about.pages
    drawn = table_overview(f"The tables of {group.name} and their keys", group.tables, here, about, own="")
    yield page(
        here,
        crumbs=crumbs(schema.name, of, here, pages),
        title=group.name,
        heading=_label(group),
        comment=group.because,
        facts=["group", count(len(group.tables), "table")],
        sections=[
            banner(of),
            drawn.figure,
            section("Tables", tables_of(group.tables, about.references, here, pages, home=schema.name)),
            provenance(of, schema.origin),
        ],
    )
    yield from drawn.pictures


def _label(group: Group) -> str:
    return text(group.name) if group.rest else code(group.name)
