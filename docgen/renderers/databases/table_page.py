"""The page of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import Database, QualifiedName, RowSecurity, Table, TableKind
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, picture_path
from docgen.renderers.databases.columns import columns_of_table
from docgen.renderers.databases.constraints import constraints_of, count_constraints, indexes_of
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.grants import grants_section
from docgen.renderers.databases.graphs import MOST_NEIGHBOURS, fitting, neighbours
from docgen.renderers.databases.keys import leaving_keys, reaching_keys, reaching_parts
from docgen.renderers.databases.references import Reference, References
from docgen.renderers.databases.relatives import (
    count_partitions,
    inheritance_section,
    partitions_section,
    readers_section,
)
from docgen.renderers.databases.triggers import row_security_section, triggers_section
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import code, count, link, text
from docgen.renderers.page import figure, page, section, subsection


def table_page(name: QualifiedName, of: Database, known: References, uses: Uses, pages: Addresses) -> Page:
    """What a table is, what it holds, and what it is tied to."""
    described = known.tables[name]
    here = pages.tables[name]
    leaving, reaching = known.leaving[name], known.reaching.get(name, ())
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=described.comment,
        facts=list(_facts(described, leaving, reaching, len(uses.readers.get(name, ())))),
        sections=[
            banner(of),
            _figure(name, known, here),
            section("Columns", columns_of_table(name, described, known.key_columns[name], pages)),
            section(
                "Keys",
                subsection("References", leaving_keys(leaving, here, pages)),
                subsection(
                    "Referenced by",
                    reaching_keys(reaching, here, pages),
                    reaching_parts(name, uses, here, pages),
                ),
            ),
            section("Constraints", constraints_of(described)),
            section("Indexes", indexes_of(described.indexes)),
            partitions_section(described, name.schema, here, pages),
            inheritance_section(name, described, uses, here, pages),
            triggers_section(described.triggers, name.schema, here, pages),
            row_security_section(described),
            readers_section(name, uses, here, pages),
            grants_section(described.grants, described.columns),
            provenance(of, described.origin),
        ],
    )


def _facts(
    described: Table, leaving: Sequence[Reference], reaching: Sequence[Reference], readers: int
) -> Iterator[str]:
    yield _kind(described)
    counted = [
        (len(described.columns), "column", "", "columns"),
        (len(leaving), "key out", "keys out", "references"),
        (len(reaching), "key in", "keys in", "referenced-by"),
        (count_constraints(described), "constraint", "", "constraints"),
        (len(described.indexes), "index", "indexes", "indexes"),
        (count_partitions(described), "partition", "", "partitions"),
        (len(described.triggers), "trigger", "", "triggers"),
        (len(described.policies), "policy", "policies", "row-security"),
        (readers, "view reads it", "views read it", "read-by"),
    ]
    for number, noun, plural, section_ in counted:
        if number:
            yield link(count(number, noun, plural), f"#{section_}")
    if described.row_security is not RowSecurity.OFF and not described.policies:
        yield link("row security", "#row-security")


def _kind(described: Table) -> str:
    if described.kind is TableKind.FOREIGN:
        return f"foreign table on {code(described.server)}" if described.server else "foreign table"
    kind = "partitioned table" if described.kind is TableKind.PARTITIONED else "table"
    return f"unlogged {kind}" if described.unlogged else kind


def _figure(name: QualifiedName, known: References, here: str) -> str:
    before, after = neighbours(name, known)
    parts = [*_referenced(name, before, known)]
    if len(after) == 1:
        parts.append(f"{_names(after, name.schema)} references it")
    elif after:
        parts.append(f"{count(len(after), 'table')} reference it")
    many = [found for found in (before, after) if len(found) > MOST_NEIGHBOURS]
    parts += [f"{len(fitting(found))} of these {len(found)} are drawn" for found in many]
    apart = sum(1 for part in known.tables[name].partitions for leaf in part.leaves() if leaf.foreign_keys)
    if apart:
        parts.append(
            f"of its partitions, {apart} {'has' if apart == 1 else 'have'} foreign keys of their own"
        )
    said = "; ".join(parts) or "it has no foreign keys, and no documented table references it"
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
        yield f"it references {count(len(elsewhere), 'table')} without a page here"


def _names(names: Sequence[QualifiedName], home: str) -> str:
    shown = [code(n.name if n.schema == home else f"{n.schema}.{n.name}") for n in names[:4]]
    return ", ".join(shown) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
