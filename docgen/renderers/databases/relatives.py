"""Relations by another way than keys: partitions, inheritance, and the views that read a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from docgen.model.database import Partition, QualifiedName, Table, ViewSource
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import anchor, anchor_name, code, filled_table, link
from docgen.renderers.page import section, subsection


def partitions_section(table: Table, home: str, here: str, pages: Addresses) -> str:
    """How a table is divided, its parts folded under it at every level."""
    if not table.partition_key:
        return ""
    said = f"Divided by {code(table.partition_key)}."
    if not table.partitions:
        return section("Partitions", f"{said} It has no partition, so it holds no row.")
    apart = sum(bool(leaf.foreign_keys) for partition in table.partitions for leaf in partition.leaves())
    if apart:
        said += (
            f" {apart} of its {count_partitions(table)} partitions {'has' if apart == 1 else 'have'} "
            "foreign keys that the table has not."
        )
    rows = list(_partition_rows(table.partitions, home, here, pages))
    return section("Partitions", said, filled_table(["Partition", "Rows", "Divided by", "Note"], rows))


def _partition_rows(
    partitions: Sequence[Partition], home: str, here: str, pages: Addresses, depth: int = 0
) -> Iterator[list[str]]:
    for partition in partitions:
        name = partition.name
        label = name.name if name.schema == home else f"{name.schema}.{name.name}"
        mark = anchor(anchor_name("partition", f"{name.schema}.{name.name}"))
        yield [
            mark + "↳ " * depth + code(label),
            code(partition.bound.removeprefix("FOR VALUES ")) if partition.bound else "",
            code(partition.key) if partition.key else "",
            "; ".join(_partition_notes(partition, home, here, pages)),
        ]
        yield from _partition_rows(partition.partitions, home, here, pages, depth + 1)


def _partition_notes(partition: Partition, home: str, here: str, pages: Addresses) -> Iterator[str]:
    if partition.foreign:
        yield "on another server"
    targets = dict.fromkeys(
        QualifiedName(key.target_schema, key.target_table) for key in partition.foreign_keys
    )
    if targets:
        yield f"references {', '.join(relation_link(name, home, here, pages) for name in targets)}"


def count_partitions(table: Table) -> int:
    """The partitions that hold rows."""
    return sum(1 for partition in table.partitions for _ in partition.leaves())


def inheritance_section(name: QualifiedName, table: Table, uses: Uses, here: str, pages: Addresses) -> str:
    """The tables it is a child of, and those that are its children."""
    children = uses.children.get(name, ())
    if not table.inherits and not children:
        return ""
    return section(
        "Inheritance",
        subsection("Inherits from", _listed(table.inherits, name.schema, here, pages)),
        subsection("Inherited by", _listed(children, name.schema, here, pages)),
    )


def _listed(names: Iterable[QualifiedName], home: str, here: str, pages: Addresses) -> str:
    return "\n".join(f"- {relation_link(name, home, here, pages)}" for name in names)


def relation_link(name: QualifiedName, home: str, here: str, pages: Addresses) -> str:
    """A table or view, leading to its page where it is documented."""
    label = code(name.name if name.schema == home else f"{name.schema}.{name.name}")
    page = pages.tables.get(name) or pages.views.get(name)
    return link(label, relative(page, here)) if page else label


def sources_section(sources: Sequence[ViewSource], home: str, here: str, pages: Addresses) -> str:
    """What a view reads, as the catalog recorded it when the view was made."""
    rows = [
        [relation_link(source.name, home, here, pages), _columns(source, source.name, here, pages)]
        for source in sources
    ]
    return section("Reads", filled_table(["Relation", "Columns"], rows))


def readers_section(name: QualifiedName, uses: Uses, here: str, pages: Addresses) -> str:
    """The views that read a table or view, and which of its columns."""
    rows = [
        [relation_link(view, name.schema, here, pages), _columns(source, name, here, pages)]
        for view, source in uses.readers.get(name, ())
    ]
    return section("Read by", filled_table(["View", "Columns"], rows))


def _columns(source: ViewSource, name: QualifiedName, here: str, pages: Addresses) -> str:
    if not source.columns:
        return "none by name"
    page = pages.tables.get(name) or pages.views.get(name)
    if page is None:
        return ", ".join(code(column) for column in source.columns)
    path = "" if page == here else relative(page, here)
    return ", ".join(link(code(column), f"{path}#{column_anchor(column)}") for column in source.columns)
