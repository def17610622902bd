"""Relations by another way than keys: partitions, inheritance, and the views that read a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from docgen.model.database import Partition, QualifiedName, Table, ViewSource
from docgen.renderers.databases.addresses import Addresses, column_anchor, partition_anchor, relative
from docgen.renderers.databases.constraints import INDEX_HEADS, check_row, index_cells
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import anchor, anchor_name, cell, code, filled_table, link
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
    return section(
        "Partitions",
        said,
        filled_table(["Partition", "Rows", "Divided by", "Note", "Comment"], rows),
        subsection("Checks of single partitions", _own_checks(table, home)),
        subsection("Indexes of single partitions", _own_indexes(table, home)),
    )


def _partition_rows(
    partitions: Sequence[Partition], home: str, here: str, pages: Addresses, depth: int = 0
) -> Iterator[list[str]]:
    for partition in partitions:
        yield [
            anchor(partition_anchor(partition.name)) + "↳ " * depth + _label(partition.name, home),
            code(partition.bound.removeprefix("FOR VALUES ")) if partition.bound else "",
            code(partition.key) if partition.key else "",
            "; ".join(_partition_notes(partition, home, here, pages)),
            cell(partition.comment),
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


def _own_checks(table: Table, home: str) -> str:
    """The conditions that hold for some partitions alone."""
    rows = [
        [
            _own_name("constraint", partition, name),
            _to_partition(partition, home),
            condition,
            note,
            cell(comment),
        ]
        for partition in table.all_partitions()
        for name, _, condition, note, comment in map(check_row, partition.check_constraints)
    ]
    return filled_table(["Name", "Of", "Condition", "Note", "Comment"], rows)


def _own_indexes(table: Table, home: str) -> str:
    """The indexes that some partitions have alone."""
    rows = [
        [_own_name("index", partition, index.name), _to_partition(partition, home), *index_cells(index)]
        for partition in table.all_partitions()
        for index in partition.indexes
    ]
    return filled_table(["Name", "Of", *INDEX_HEADS], rows)


def _own_name(kind: str, partition: Partition, name: str) -> str:
    """The name of what a partition has of its own; others on the page may have something of that name."""
    whole = "\0".join((partition.name.schema, partition.name.name, name))
    return anchor(anchor_name(kind, whole)) + code(name)


def _to_partition(partition: Partition, home: str) -> str:
    return link(_label(partition.name, home), f"#{partition_anchor(partition.name)}")


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
    """A table or view, leading to its page where it is documented; a partition, to its row on one."""
    address = pages.tables.get(name) or pages.views.get(name) or pages.partitions.get(name)
    return link(_label(name, home), relative(address, here)) if address else _label(name, home)


def _label(name: QualifiedName, home: str) -> str:
    return code(name.name if name.schema == home else f"{name.schema}.{name.name}")


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
    page = pages.tables.get(name) or pages.views.get(name) or _page_of_table(name, pages)
    if not page:
        return ", ".join(code(column) for column in source.columns)
    path = "" if page == here else relative(page, here)
    return ", ".join(link(code(column), f"{path}#{column_anchor(column)}") for column in source.columns)


def _page_of_table(partition: QualifiedName, pages: Addresses) -> str:
    """The page of the table that a partition is a part of: it shows the columns of both."""
    return pages.partitions.get(partition, "").partition("#")[0]
