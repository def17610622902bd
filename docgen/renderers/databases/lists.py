"""Lists of tables, views and types, as overviews show them."""

from __future__ import annotations

from docgen.model.database import EnumType, QualifiedName, Schema, UserType, View
from docgen.renderers.databases.addresses import Addresses, relative
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import code, filled_table, link, paragraphs

_NUMBERS = frozenset([2, 3, 4])


def tables_of(schema: Schema, known: References, here: str, pages: Addresses) -> str:
    """Every table of a schema with its comment and the number of its columns and keys."""
    rows = []
    for found in schema.tables:
        name = QualifiedName(schema.name, found.name)
        rows.append(
            [
                link(code(found.name), relative(pages.tables[name], here)),
                summary(found.comment),
                str(len(found.columns)),
                _number(len(known.leaving[name])),
                _number(len(known.reaching.get(name, ()))),
            ]
        )
    return filled_table(["Table", "Comment", "Columns", "Keys out", "Keys in"], rows, _NUMBERS)


def views_of(schema: Schema, here: str, pages: Addresses) -> str:
    """Every view of a schema with its comment."""
    rows = [
        [_view_link(schema, view, here, pages), _kind(view), summary(view.comment)] for view in schema.views
    ]
    return filled_table(["View", "Kind", "Comment"], rows)


def types_of(schema: Schema, here: str, pages: Addresses) -> str:
    """Every enum of a schema with its values."""
    rows = [[_type_link(schema, t, here, pages), _values(t), summary(t.comment)] for t in schema.types]
    return filled_table(["Type", "Values", "Comment"], rows)


def summary(comment: str) -> str:
    """The first paragraph of a comment: lists show no more."""
    return (paragraphs(comment) or [""])[0]


def _number(value: int) -> str:
    return str(value) if value else "·"


def _kind(view: View) -> str:
    return "materialized view" if view.materialized else "view"


def _view_link(schema: Schema, view: View, here: str, pages: Addresses) -> str:
    return link(code(view.name), relative(pages.views[QualifiedName(schema.name, view.name)], here))


def _type_link(schema: Schema, found: UserType, here: str, pages: Addresses) -> str:
    return link(code(found.name), relative(pages.types[QualifiedName(schema.name, found.name)], here))


def _values(found: UserType) -> str:
    if not isinstance(found, EnumType):
        return ""
    shown = ", ".join(code(value) for value in found.values[:12])
    return f"{shown} and {len(found.values) - 12} more" if len(found.values) > 12 else shown
