"""Viewpoints as DBML's table groups."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Database, QualifiedName, Viewpoint
from docgen.pipeline.exports.dbml.names import Names
from docgen.pipeline.exports.dbml.text import quoted, settings, string


def groups(database: Database, names: Names) -> Iterator[list[str]]:
    """A group for each viewpoint. A table can be in one group only: that of the first that names it."""
    documented = {
        QualifiedName(schema.name, table.name) for schema, table in database.tables() if table.columns
    }
    taken: dict[QualifiedName, str] = {}
    for viewpoint in database.viewpoints:
        tables = [name for name in viewpoint.tables if name in documented]
        own = [name for name in tables if taken.setdefault(name, viewpoint.name) == viewpoint.name]
        if own:
            others = [f"{name.schema}.{name.name}" for name in tables if taken[name] != viewpoint.name]
            yield _group(viewpoint, own, others, names)


def _group(viewpoint: Viewpoint, own: list[QualifiedName], others: list[str], names: Names) -> list[str]:
    also = f"Tables of other groups belong to it too: {', '.join(others)}." if others else ""
    text = "\n\n".join(filter(None, (viewpoint.description.strip(), also)))
    said = settings([f"note: {string(text)}"] if text else [])
    return [
        f"TableGroup {quoted(names.prefix + viewpoint.name)}{said} {{",
        *(f"  {names.spelled(name)}" for name in own),
        "}",
    ]
