"""Lists of what a schema holds, as overviews show them."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.model.database import (
    CompositeType,
    Database,
    EnumType,
    Function,
    FunctionKind,
    QualifiedName,
    RangeType,
    Schema,
    Sequence,
    UserType,
    View,
)
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.references import References
from docgen.renderers.databases.types import short_type
from docgen.renderers.markdown import (
    anchor,
    anchor_name,
    cell,
    code,
    count,
    filled_table,
    link,
    paragraphs,
    text,
)

_NUMBERS = frozenset([2, 3, 4])
# What a sequence of each type runs up to, where nobody said otherwise.
_LIMITS = {"smallint": 2**15 - 1, "integer": 2**31 - 1, "bigint": 2**63 - 1}


def tables_of(
    names: Iterable[QualifiedName], known: References, here: str, pages: Addresses, *, home: str | None
) -> str:
    """Every named table with its comment and the number of its columns and keys.

    `home` is the schema whose tables go by their bare names; None where they are of several.
    """
    rows = []
    for name in names:
        found = known.tables[name]
        label = code(name.name if name.schema == home else f"{name.schema}.{name.name}")
        rows.append(
            [
                link(label, relative(pages.tables[name], here)),
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
    """Every type of a schema with what its values are."""
    rows = [
        [
            link(code(found.name), relative(pages.types[QualifiedName(schema.name, found.name)], here)),
            _values(found, schema.name),
            summary(found.comment),
        ]
        for found in schema.types
    ]
    return filled_table(["Type", "Values", "Comment"], rows)


def functions_of(schema: Schema, here: str, pages: Addresses) -> str:
    """Every function of a schema with what it takes and gives."""
    rows = [
        [
            link(code(found.name), relative(pages.functions[QualifiedName(schema.name, found.name)], here)),
            ", ".join(code(short_type(argument.type, schema.name)) for argument in found.inputs()),
            code(short_type(found.returns, schema.name)) if found.returns else "",
            "" if found.kind is FunctionKind.FUNCTION else str(found.kind),
            language(found),
            summary(found.comment),
        ]
        for found in schema.functions
    ]
    return filled_table(["Function", "Takes", "Returns", "Kind", "Language", "Comment"], rows)


def language(found: Function) -> str:
    """What a function is written in; an aggregate is put together from others, and written in nothing."""
    return "" if found.kind is FunctionKind.AGGREGATE else text(found.language)


def listed_sequences(schema: Schema) -> list[Sequence]:
    """The sequences of a schema but those that are a part of an identity column."""
    return [found for found in schema.sequences if not (found.owner and found.owner.identity)]


def sequences_of(schema: Schema, here: str, pages: Addresses) -> str:
    """The sequences of a schema: how they run, and the column that owns each."""
    rows = [
        [
            anchor(anchor_name("sequence", found.name)) + code(found.name),
            code(short_type(found.type, schema.name)),
            _runs(found),
            _owner(found, schema.name, here, pages),
            cell(found.comment),
        ]
        for found in listed_sequences(schema)
    ]
    return filled_table(["Sequence", "Kind", "Runs", "Owned by", "Comment"], rows)


def _runs(found: Sequence) -> str:
    """How a sequence runs, where that is another way than from one by one as far as its type goes."""
    said = [] if (found.start, found.increment) == (1, 1) else [f"from {found.start} by {found.increment}"]
    if (found.minimum, found.maximum) != (1, _LIMITS.get(found.type)):
        said.append(f"{found.minimum} to {found.maximum}")
    return ", ".join([*said, "then over again"] if found.cycle else said)


def _owner(found: Sequence, home: str, here: str, pages: Addresses) -> str:
    if found.owner is None:
        return ""
    table, column = found.owner.table, found.owner.column
    label = code(f"{'' if table.schema == home else f'{table.schema}.'}{table.name}.{column}")
    page = pages.tables.get(table)
    return link(label, f"{relative(page, here)}#{column_anchor(column)}") if page else label


def extensions_of(of: Database) -> str:
    """The extensions of a database; what they brought is documented by their makers."""
    rows = [
        [
            anchor(anchor_name("extension", found.name)) + code(found.name),
            code(found.version),
            code(found.schema),
            summary(found.comment),
        ]
        for found in of.extensions
    ]
    return filled_table(["Extension", "Version", "Schema", "Comment"], rows)


def viewpoints_of(of: Database, here: str, pages: Addresses) -> str:
    """The viewpoints of a database."""
    rows = [
        [
            link(text(found.name), relative(pages.viewpoints[found.name], here)),
            summary(found.description),
            str(len(found.tables)),
        ]
        for found in of.viewpoints
    ]
    return filled_table(["Viewpoint", "Description", "Tables"], rows, frozenset([2]))


def summary(comment: str) -> str:
    """The first paragraph of a comment: lists show no more."""
    return (paragraphs(comment) or [""])[0]


def _number(value: int) -> str:
    return str(value) if value else "·"


def _kind(view: View) -> str:
    return "materialized view" if view.materialized else "view"


def _view_link(schema: Schema, view: View, here: str, pages: Addresses) -> str:
    return link(code(view.name), relative(pages.views[QualifiedName(schema.name, view.name)], here))


def _values(found: UserType, home: str) -> str:
    if isinstance(found, EnumType):
        shown = ", ".join(code(value) for value in found.values[:12])
        return f"{shown} and {len(found.values) - 12} more" if len(found.values) > 12 else shown
    if isinstance(found, CompositeType):
        return count(len(found.attributes), "attribute")
    if isinstance(found, RangeType):
        return f"ranges of {code(short_type(found.subtype, home))}"
    return f"domain over {code(short_type(found.type, home))}"
