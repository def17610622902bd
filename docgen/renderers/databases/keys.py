"""The foreign keys of a table, seen from either end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from docgen.model.database import ForeignKey, Match, QualifiedName, ReferentialAction
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.columns import target_link
from docgen.renderers.databases.references import Reference
from docgen.renderers.databases.relatives import relation_link
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import anchor, anchor_name, cell, code, count, filled_table, link


def leaving_keys(found: Sequence[Reference], here: str, pages: Addresses) -> str:
    """The foreign keys of a table: what each leads to, and what that says of its rows."""
    ties = Counter(r.target_name for r in found)
    rows = [
        [
            anchor(anchor_name("fk", r.key.name)) + _column_links(r.key.columns),
            "<br>".join(target_link(r.key, c, here, pages, home=r.name.schema) for c in r.key.target_columns),
            _every(r) + _through(r, ties[r.target_name]),
            _on_delete(r.key),
            _action(r.key.on_update),
            _peculiar(r),
        ]
        for r in found
    ]
    return filled_table(["Column", "To", "So that", "On delete", "On update", "Note"], rows)


def reaching_keys(found: Sequence[Reference], here: str, pages: Addresses) -> str:
    """The foreign keys that lead to a table, by the table that has them."""
    ties = Counter(r.name for r in found)
    rows = [
        [
            link(code(_from(r)), f"{relative(pages.tables[r.name], here)}#{anchor_name('fk', r.key.name)}"),
            "<br>".join(code(c) for c in r.key.columns),
            _each(r) + _through(r, ties[r.name]),
            _on_delete(r.key),
            _peculiar(r),
        ]
        for r in sorted(found, key=lambda r: (r.name.schema, r.name.name, r.key.name))
    ]
    return filled_table(["Table", "Column", "So that", "On delete", "Note"], rows)


def reaching_parts(name: QualifiedName, uses: Uses, here: str, pages: Addresses) -> str:
    """The partitions that reference a table while the tables they are parts of do not."""
    by_table: dict[QualifiedName, list[str]] = {}
    for table, part in uses.parts.get(name, ()):
        by_table.setdefault(table, []).append(code(part.name))
    return "\n\n".join(
        f"{count(len(parts), 'partition')} of {relation_link(table, name.schema, here, pages)} "
        f"{'references' if len(parts) == 1 else 'reference'} it too, without the others: {', '.join(parts)}."
        for table, parts in by_table.items()
    )


def _from(reference: Reference) -> str:
    if reference.name.schema == reference.key.target_schema:
        return reference.name.name
    return f"{reference.name.schema}.{reference.name.name}"


def _peculiar(reference: Reference) -> str:
    key = reference.key
    said = []
    if key.deferrable:
        said.append("checked at commit" if key.initially_deferred else "may be checked at commit")
    if key.of_partitions:
        said.append("of each partition, not of the table")
    if not key.enforced:
        said.append("not enforced")
    elif not key.validated:
        said.append("not validated: older rows may break it")
    if key.period:
        said.append("over periods of time")
    if key.match is not Match.SIMPLE:
        said.append(f"match {key.match}")
    return "; ".join([*said, cell(key.comment)] if key.comment else said)


def _column_links(names: Sequence[str]) -> str:
    return "<br>".join(link(code(name), f"#{column_anchor(name)}") for name in names)


def _every(reference: Reference) -> str:
    if reference.key.period:
        return f"every {code(reference.name.name)} has {code(reference.key.target_table)} for all of its time"
    how_many = "at most one" if reference.optional else "exactly one"
    return f"every {code(reference.name.name)} has **{how_many}** {code(reference.key.target_table)}"


def _each(reference: Reference) -> str:
    how_many = "many" if reference.many else "at most one"
    return f"each {code(reference.key.target_table)} has **{how_many}** {code(reference.name.name)}"


def _through(reference: Reference, ties: int) -> str:
    """The columns of a key, where several tie the same two tables: each sentence is of one of them."""
    if ties == 1:
        return ""
    return f" through {', '.join(code(name) for name in reference.key.columns)}"


def _on_delete(key: ForeignKey) -> str:
    columns = ", ".join(code(name) for name in key.on_delete_columns)
    return f"{key.on_delete} of {columns}" if columns else _action(key.on_delete)


def _action(action: ReferentialAction) -> str:
    """What becomes of the referencing rows; of what every key does that says nothing else, nothing."""
    return "" if action is ReferentialAction.NO_ACTION else str(action)
