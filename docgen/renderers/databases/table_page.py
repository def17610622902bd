"""The page of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import Database, QualifiedName, Table, TableKind
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, picture_path
from docgen.renderers.databases.columns import columns_of_table
from docgen.renderers.databases.constraints import constraints_of, indexes_of
from docgen.renderers.databases.frame import crumbs, provenance
from docgen.renderers.databases.graphs import MOST_NEIGHBOURS, neighbours
from docgen.renderers.databases.keys import leaving_keys, reaching_keys
from docgen.renderers.databases.references import Reference, References
from docgen.renderers.markdown import code, count, link, text
from docgen.renderers.page import figure, page, section, subsection

_KINDS = {
    TableKind.TABLE: "table",
    TableKind.PARTITIONED: "partitioned table",
    TableKind.FOREIGN: "foreign table",
}


def table_page(name: QualifiedName, of: Database, known: References, pages: Addresses) -> Page:
    """What a table is, what it holds, and what it is tied to."""
    described = known.tables[name]
    here = pages.tables[name]
    leaving, reaching = known.leaving[name], known.reaching.get(name, ())
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=described.comment,
        facts=list(_facts(described, leaving, reaching)),
        sections=[
            _figure(name, known, here),
            section("Columns", columns_of_table(name, described, known.key_columns[name], pages)),
            section(
                "Keys",
                subsection("References", leaving_keys(leaving, here, pages)),
                subsection("Referenced by", reaching_keys(reaching, here, pages)),
            ),
            section("Constraints", constraints_of(described)),
            section("Indexes", indexes_of(described.indexes)),
            section("Partitions", _partitions(described, name.schema)),
            provenance(of, described.origin),
        ],
    )


def _facts(described: Table, leaving: Sequence[Reference], reaching: Sequence[Reference]) -> list[str]:
    constraints = len(described.unique_constraints) + len(described.check_constraints)
    counted = [
        (len(described.columns), "column", "", "columns"),
        (len(leaving), "key out", "keys out", "references"),
        (len(reaching), "key in", "keys in", "referenced-by"),
        (constraints, "constraint", "", "constraints"),
        (len(described.indexes), "index", "indexes", "indexes"),
        (len(described.partitions), "partition", "", "partitions"),
    ]
    said = [link(count(n, noun, plural), f"#{section_}") for n, noun, plural, section_ in counted if n]
    return [_KINDS[described.kind], *said]


def _figure(name: QualifiedName, known: References, here: str) -> str:
    before, after = neighbours(name, known)
    parts = [*_referenced(name, before, known)]
    if len(after) == 1:
        parts.append(f"{_names(after, name.schema)} references it")
    elif after:
        parts.append(f"{count(len(after), 'table')} reference it")
    many = [len(found) for found in (before, after) if len(found) > MOST_NEIGHBOURS]
    parts += [f"{MOST_NEIGHBOURS} of these {number} are drawn" for number in many]
    said = "; ".join(parts) or "it has no foreign keys, and none lead to it"
    alternative = f"{text(name.name)} and the tables one key away"
    picture = picture_path(here).rpartition("/")[2]
    return figure(alternative, picture, f"{code(name.name)}: {said}.")


def _referenced(name: QualifiedName, before: Sequence[QualifiedName], known: References) -> Iterator[str]:
    leaving = known.leaving[name]
    if before:
        yield f"it references {_names(before, name.schema)}"
    if any(reference.target_name == name for reference in leaving):
        yield "it references itself"
    elsewhere = {reference.target_name for reference in leaving if reference.target is None}
    if elsewhere:
        yield f"it references {count(len(elsewhere), 'table')} not documented here"


def _names(names: Sequence[QualifiedName], home: str) -> str:
    shown = [code(n.name if n.schema == home else f"{n.schema}.{n.name}") for n in names[:4]]
    return ", ".join(shown) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def _partitions(described: Table, home: str) -> str:
    parts = (partition.name for partition in described.partitions)
    names = (p.name if p.schema == home else f"{p.schema}.{p.name}" for p in parts)
    return "\n".join(f"- {code(name)}" for name in names)
