"""The pages of views and types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from docgen.model.database import Column, Database, EnumType, QualifiedName, View
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.columns import columns_of_view
from docgen.renderers.databases.constraints import indexes_of
from docgen.renderers.databases.frame import crumbs, provenance
from docgen.renderers.markdown import anchor, anchor_name, code, count, fence, filled_table, link
from docgen.renderers.page import page, section

# By type: the table or view, its page, and the column.
Users = Mapping[QualifiedName, Sequence[tuple[QualifiedName, str, Column]]]


def view_page(name: QualifiedName, view: View, of: Database, pages: Addresses) -> Page:
    """What a view shows, and the query that defines it."""
    here = pages.views[name]
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=view.comment,
        facts=[
            "materialized view" if view.materialized else "view",
            _counted(len(view.columns), "column", "#columns"),
        ],
        sections=[
            section("Columns", columns_of_view(view.columns, name.schema, here, pages)),
            section("Indexes", indexes_of(view.indexes)),
            section("Definition", fence(view.definition, "sql")),
            provenance(of, view.origin),
        ],
    )


def type_page(name: QualifiedName, found: EnumType, of: Database, users: Users, pages: Addresses) -> Page:
    """The values of an enum, and the columns that hold one."""
    here = pages.types[name]
    holding = [
        [link(code(f"{owner.name}.{column.name}"), f"{relative(path, here)}#{column_anchor(column.name)}")]
        for owner, path, column in users.get(name, ())
    ]
    values = [[anchor(anchor_name("value", value)) + code(value)] for value in found.values]
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=found.comment,
        facts=["enum", _counted(len(found.values), "value", "#values")],
        sections=[
            section("Values", filled_table(["Value"], values)),
            section("Used by", filled_table(["Column"], holding)),
            provenance(of, found.origin),
        ],
    )


def _counted(number: int, noun: str, section_: str) -> str:
    """How many there are, leading to their section; of none there is no section."""
    return link(count(number, noun), section_) if number else count(number, noun)


def users_of_types(of: Database, pages: Addresses) -> Users:
    """The columns that hold a type of the database's own, by that type."""
    users: defaultdict[QualifiedName, list[tuple[QualifiedName, str, Column]]] = defaultdict(list)
    for schema in of.schemas:
        for owners, paths in ((schema.tables, pages.tables), (schema.views, pages.views)):
            for owner in owners:
                name = QualifiedName(schema.name, owner.name)
                for column in owner.columns:
                    if column.user_type:
                        users[column.user_type].append((name, paths[name], column))
    return users
