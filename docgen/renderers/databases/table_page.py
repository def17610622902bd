"""The page of a table."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import Database, Index, IndexKey, Nulls, QualifiedName, Sort, Table, TableKind
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, column_anchor, picture_path, relative
from docgen.renderers.databases.columns import columns_of_table, target_link
from docgen.renderers.databases.graphs import MOST_NEIGHBOURS, neighbours
from docgen.renderers.databases.references import Reference, References
from docgen.renderers.markdown import anchor, anchor_name, cell, code, count, link, table, text
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
        title=name.name,
        comment=described.comment,
        facts=list(_facts(described, leaving, reaching)),
        sections=[
            _figure(name, known, here),
            section("Columns", columns_of_table(name, described, pages)),
            section(
                "Keys",
                subsection("References", _leaving(leaving, here, pages)),
                subsection("Referenced by", _reaching(reaching, here, pages)),
            ),
            section("Constraints", _constraints(described)),
            section("Indexes", _indexes(described)),
            section("Partitions", _partitions(described, name.schema)),
            provenance(name, of, here, pages),
        ],
    )


def provenance(name: QualifiedName, of: Database, here: str, pages: Addresses) -> str:
    """Where the page's facts were read."""
    schema = link(code(name.schema), relative(pages.schemas[name.schema], here))
    database = link(code(of.name), relative(pages.database, here))
    return f"---\n\nRead from the catalog of {database}, schema {schema}, object {code(name.name)}."


def _facts(described: Table, leaving: Sequence[Reference], reaching: Sequence[Reference]) -> list[str]:
    constraints = len(described.unique_constraints) + len(described.check_constraints)
    counted = [
        (len(described.columns), "column", "", "columns"),
        (len(leaving), "key out", "keys out", "references"),
        (len(reaching), "key in", "keys in", "referenced-by"),
        (
            len(described.unique_constraints) + len(described.check_constraints),
            "constraint",
            "",
            "constraints",
        ),
        (len(described.indexes), "index", "indexes", "indexes"),
        (len(described.partitions), "partition", "", "partitions"),
    ]
    said = [link(count(n, noun, plural), f"#{section_}") for n, noun, plural, section_ in counted if n]
    return [_KINDS[described.kind], *said]


def _figure(name: QualifiedName, known: References, here: str) -> str:
    before, after = neighbours(name, known)
    parts = []
    if before:
        parts.append(f"it references {_names(before, name.schema)}")
    if len(after) == 1:
        parts.append(f"{_names(after, name.schema)} references it")
    elif after:
        parts.append(f"{count(len(after), 'table')} reference it")
    if len(after) > MOST_NEIGHBOURS:
        parts.append(f"the first {MOST_NEIGHBOURS} are drawn")
    said = "; ".join(parts) or "it has no foreign keys, and none lead to it"
    alternative = f"{text(name.name)} and the tables one key away"
    picture = picture_path(here).rpartition("/")[2]
    return figure(alternative, picture, f"{code(name.name)}: {said}.")


def _names(names: Sequence[QualifiedName], home: str) -> str:
    shown = [code(n.name if n.schema == home else f"{n.schema}.{n.name}") for n in names[:4]]
    return ", ".join(shown) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def _leaving(found: Sequence[Reference], here: str, pages: Addresses) -> str:
    if not found:
        return ""
    rows = [
        [
            anchor(anchor_name("fk", r.key.name)) + _column_links(r.key.columns),
            "<br>".join(target_link(r.key, c, here, pages, home=r.name.schema) for c in r.key.target_columns),
            f"every {code(r.name.name)} has **{'at most one' if r.optional else 'exactly one'}** "
            f"{code(r.key.target_table)}",
            str(r.key.on_delete),
            str(r.key.on_update),
            _peculiar(r),
        ]
        for r in found
    ]
    return _without_empty(["Column", "To", "So that", "On delete", "On update", "Note"], rows)


def _reaching(found: Sequence[Reference], here: str, pages: Addresses) -> str:
    if not found:
        return ""
    rows = [
        [
            link(code(_from(r)), f"{relative(pages.tables[r.name], here)}#{anchor_name('fk', r.key.name)}"),
            "<br>".join(code(c) for c in r.key.columns),
            f"each {code(r.key.target_table)} has **{'many' if r.many else 'at most one'}** {code(r.name.name)}",
            str(r.key.on_delete),
            _peculiar(r),
        ]
        for r in sorted(found, key=lambda r: (r.name.schema, r.name.name, r.key.name))
    ]
    return _without_empty(["Table", "Column", "So that", "On delete", "Note"], rows)


def _from(reference: Reference) -> str:
    if reference.name.schema == reference.key.target_schema:
        return reference.name.name
    return f"{reference.name.schema}.{reference.name.name}"


def _peculiar(reference: Reference) -> str:
    key = reference.key
    said = []
    if key.deferrable:
        said.append("checked at commit" if key.initially_deferred else "may be checked at commit")
    if not key.validated:
        said.append("not validated")
    if key.match.value != "simple":
        said.append(f"match {key.match}")
    return "; ".join([*said, cell(key.comment)] if key.comment else said)


def _column_links(names: Sequence[str]) -> str:
    return "<br>".join(link(code(name), f"#{column_anchor(name)}") for name in names)


def _constraints(described: Table) -> str:
    rows = []
    for unique in described.unique_constraints:
        note = "" if unique.nulls_distinct else "nulls count as equal"
        rows.append([unique.name, "unique", ", ".join(code(c) for c in unique.columns), note, unique.comment])
    for check in described.check_constraints:
        note = "" if check.validated else "not validated"
        rows.append([check.name, "check", code(check.expression), note, check.comment])
    shown = [
        [anchor(anchor_name("constraint", name)) + code(name), kind, what, note, cell(comment)]
        for name, kind, what, note, comment in rows
    ]
    return _without_empty(["Name", "Kind", "Condition", "Note", "Comment"], shown) if shown else ""


def _indexes(described: Table) -> str:
    if not described.indexes:
        return ""
    rows = [
        [
            anchor(anchor_name("index", index.name)) + code(index.name),
            ", ".join(_index_key(key) for key in index.keys),
            f"{'unique ' if index.unique else ''}{text(index.method)}",
            code(index.predicate) if index.predicate else "",
            _index_note(index),
            cell(index.comment),
        ]
        for index in described.indexes
    ]
    return _without_empty(["Name", "Columns", "Kind", "Where", "Note", "Comment"], rows)


def _index_key(key: IndexKey) -> str:
    said = code(key.column if key.column is not None else key.expression or "")
    if key.sort is Sort.DESCENDING:
        said += " descending"
    # Nulls stand last when ascending and first when descending, unless somebody said otherwise.
    usual = Nulls.FIRST if key.sort is Sort.DESCENDING else Nulls.LAST
    return said if key.nulls is usual else f"{said} nulls {key.nulls}"


def _index_note(index: Index) -> str:
    said = []
    if index.constraint:
        said.append(f"enforces {code(index.constraint)}")
    if index.include:
        said.append("includes " + ", ".join(code(name) for name in index.include))
    if not index.valid:
        said.append("not valid")
    return "; ".join(said)


def _partitions(described: Table, home: str) -> str:
    names = (p.name if p.schema == home else f"{p.schema}.{p.name}" for p in described.partitions)
    return "\n".join(f"- {code(name)}" for name in names)


def _without_empty(head: list[str], rows: list[list[str]]) -> str:
    kept = [i for i in range(len(head)) if any(row[i] for row in rows)]
    return table([head[i] for i in kept], [[row[i] for i in kept] for row in rows])
