"""What the pictures of databases show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.model.database import Column, QualifiedName, ReferentialAction, Table
from docgen.model.picture import Arrangement, Card, Edge, Graph, Mark, Row
from docgen.renderers.databases.addresses import Addresses
from docgen.renderers.databases.references import Reference, References, is_unique
from docgen.renderers.databases.types import short_type
from docgen.renderers.markdown import count

# More cards than these make a wall, not a picture; the page lists them all.
MOST_NEIGHBOURS = 24
MOST_TABLES = 40
MOST_ROWS = 60


def neighbours(name: QualifiedName, known: References) -> tuple[list[QualifiedName], list[QualifiedName]]:
    """The documented tables that a table references, and those that reference it.

    Each once, itself left out; one that does both counts as referenced.
    """
    out = [r.target_name for r in known.leaving[name] if r.target is not None]
    into = [r.name for r in known.reaching.get(name, ())]
    before = [other for other in dict.fromkeys(out) if other != name]
    return before, sorted(
        (other for other in dict.fromkeys(into) if other != name and other not in before),
        key=lambda other: (other.schema, other.name),
    )


def neighbourhood(name: QualifiedName, known: References, pages: Addresses) -> Graph:
    """A table with all its columns, and the tables one key away with their keys."""
    before, after = neighbours(name, known)
    drawn = [*before[:MOST_NEIGHBOURS], name, *after[:MOST_NEIGHBOURS]]
    within = _between(drawn, known)
    edges = [r for r in within if name in (r.name, r.target_name)]
    return Graph(
        title=f"{name.name} and the tables one key away",
        description=" ".join(_sentence(r) for r in edges) or f"{name.name} has no foreign keys.",
        arrangement=Arrangement.NEIGHBOURHOOD,
        cards=tuple(_card(n, name.schema, known, pages, focus=n == name) for n in drawn),
        edges=tuple(_edge(r, labelled=True) for r in edges),
    )


def overview(title: str, names: Sequence[QualifiedName], known: References, pages: Addresses) -> Graph:
    """The most connected of the named tables, with their keys alone."""
    drawn = most_connected(names, known)
    edges = _between(drawn, known)
    schemas = {name.schema for name in drawn}
    home = schemas.pop() if len(schemas) == 1 else ""
    return Graph(
        title=title,
        description=f"{count(len(drawn), 'table')}, {count(len(edges), 'foreign key')}. "
        "Left to right: referenced, referencing.",
        arrangement=Arrangement.OVERVIEW,
        cards=tuple(_card(n, home, known, pages, focus=False, compact=True) for n in drawn),
        edges=tuple(_edge(r) for r in edges),
    )


def most_connected(names: Sequence[QualifiedName], known: References) -> list[QualifiedName]:
    """As many of the named tables as a picture holds, those with most references first chosen."""
    if len(names) <= MOST_TABLES:
        return list(names)
    degree = {name: len(known.leaving[name]) + len(known.reaching.get(name, ())) for name in names}
    chosen = sorted(names, key=lambda name: (-degree[name], name.schema, name.name))[:MOST_TABLES]
    return sorted(chosen, key=lambda name: (name.schema, name.name))


def _between(names: Iterable[QualifiedName], known: References) -> list[Reference]:
    drawn = set(names)
    return [
        reference
        for name in sorted(drawn, key=lambda name: (name.schema, name.name))
        for reference in known.leaving[name]
        if reference.target_name in drawn and reference.target is not None
    ]


def _card(
    name: QualifiedName,
    home: str,
    known: References,
    pages: Addresses,
    *,
    focus: bool,
    compact: bool = False,
) -> Card:
    table = known.tables[name]
    keys = _key_columns(table)
    rest = [column.name for column in table.columns if column.name not in keys]
    shown = [*keys, *rest] if focus else keys
    rows = _rows(table, shown[:MOST_ROWS], "" if compact else name.schema)
    return Card(
        id=f"{name.schema}.{name.name}",
        title=name.name if name.schema == home else f"{name.schema}.{name.name}",
        rows=rows,
        href=pages.tables[name] + ("#columns" if focus else ""),
        label=_label(name, table, known),
        foot=count(len(table.partitions), "partition") if table.partitions else "",
        hidden=0 if compact else len(table.columns) - len(rows),
        focus=focus,
        stacked=bool(table.partitions),
    )


def _key_columns(table: Table) -> list[str]:
    """Names of the columns that keys are made of: primary, foreign, then unique ones."""
    primary = table.primary_key.columns if table.primary_key else ()
    foreign = [name for key in table.foreign_keys for name in key.columns]
    unique = [column.name for column in table.columns if is_unique(table, (column.name,))]
    return list(dict.fromkeys([*primary, *foreign, *unique]))


def _rows(table: Table, names: Sequence[str], schema: str) -> tuple[Row, ...]:
    """Rows for the named columns; with no schema given, without their types."""
    columns = {column.name: column for column in table.columns}
    primary = set(table.primary_key.columns) if table.primary_key else set()
    foreign = {name for key in table.foreign_keys for name in key.columns}
    return tuple(
        Row(
            key=name,
            name=name,
            type=short_type(columns[name].type, schema) if schema else "",
            mark=_mark(columns[name], table, primary),
            references=name in foreign,
            optional=columns[name].nullable,
        )
        for name in names
    )


def _mark(column: Column, table: Table, primary: set[str]) -> Mark | None:
    if column.name in primary:
        return Mark.PRIMARY
    if column.generated:
        return Mark.GENERATED
    return Mark.UNIQUE if is_unique(table, (column.name,)) else None


def _edge(reference: Reference, *, labelled: bool = False) -> Edge:
    key = reference.key
    (source_row, target_row), *more = zip(key.target_columns, key.columns, strict=True)
    return Edge(
        source=f"{key.target_schema}.{key.target_table}",
        source_row=source_row,
        target=f"{reference.name.schema}.{reference.name.name}",
        target_row=target_row,
        more_rows=tuple(more),
        title=_title(reference),
        many=reference.many,
        optional=reference.optional,
        label="cascade" if labelled and key.on_delete is ReferentialAction.CASCADE else "",
    )


def _title(reference: Reference) -> str:
    key = reference.key
    one = "at most one" if reference.optional else "exactly one"
    name, target = reference.name.name, key.target_table
    return (
        f"{name}.{', '.join(key.columns)} → {target}.{', '.join(key.target_columns)}: "
        f"every {name} has {one} {target}; on delete {key.on_delete}"
    )


def _sentence(reference: Reference) -> str:
    key = reference.key
    how_many = "many" if reference.many else "at most one"
    return (
        f"{reference.name.name}.{', '.join(key.columns)} references {key.target_table} "
        f"({how_many} {reference.name.name} for each {key.target_table})."
    )


def _label(name: QualifiedName, table: Table, known: References) -> str:
    out = sorted({r.target_name.name for r in known.leaving[name]})
    into = sorted({r.name.name for r in known.reaching.get(name, ())})
    return (
        f"{name.name}, table, {count(len(table.columns), 'column')}. "
        f"References {', '.join(out) or 'nothing'}. Referenced by {', '.join(into) or 'nothing'}."
    )
