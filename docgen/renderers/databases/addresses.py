"""Where the pages of databases are, and how one leads to another."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from docgen.model.database import Database, QualifiedName
from docgen.renderers.markdown import anchor_name
from docgen.renderers.slugs import folder_name, slugs

ROOT = "reference/databases"
VIEWPOINTS = "viewpoints"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Docs paths of the pages of one database, by schema and name.

    A partition has no page: its path leads to its row on the page of its table.
    """

    database: str
    schemas: dict[str, str]
    tables: dict[QualifiedName, str]
    views: dict[QualifiedName, str]
    types: dict[QualifiedName, str]
    functions: dict[QualifiedName, str]
    viewpoints: dict[str, str]
    partitions: dict[QualifiedName, str]

    def group(self, schema: str, names: Iterable[str]) -> dict[str, str]:
        """The pages of a schema's groups, by name."""
        folder = posixpath.dirname(self.schemas[schema])
        return {name: f"{folder}/groups/{slug}.md" for name, slug in slugs(names).items()}


def addresses(database: Database) -> Addresses:
    """Give every schema, table, view, type, function and viewpoint of a database its page.

    Functions of one name in a schema share theirs.
    """
    folder = f"{ROOT}/{folder_name(database.name)}"
    schema_slugs = slugs((schema.name for schema in database.schemas), besides=[VIEWPOINTS])
    tables: dict[QualifiedName, str] = {}
    views: dict[QualifiedName, str] = {}
    types: dict[QualifiedName, str] = {}
    functions: dict[QualifiedName, str] = {}
    for schema in database.schemas:
        here = f"{folder}/{schema_slugs[schema.name]}"
        for kind, things, pages in (
            ("tables", schema.tables, tables),
            ("views", schema.views, views),
            ("types", schema.types, types),
            ("functions", schema.functions, functions),
        ):
            names = slugs(thing.name for thing in things)
            pages.update({QualifiedName(schema.name, n): f"{here}/{kind}/{s}.md" for n, s in names.items()})
    return Addresses(
        database=f"{folder}/index.md",
        schemas={name: f"{folder}/{slug}/index.md" for name, slug in schema_slugs.items()},
        tables=tables,
        views=views,
        types=types,
        functions=functions,
        viewpoints={
            name: f"{folder}/{VIEWPOINTS}/{slug}.md"
            for name, slug in slugs(viewpoint.name for viewpoint in database.viewpoints).items()
        },
        partitions=_partitions(database, tables),
    )


def _partitions(database: Database, tables: Mapping[QualifiedName, str]) -> dict[QualifiedName, str]:
    """Where each partition has its row."""
    found = {}
    for schema, table in database.tables():
        page = tables[QualifiedName(schema.name, table.name)]
        for partition in table.all_partitions():
            found[partition.name] = f"{page}#{partition_anchor(partition.name)}"
    return found


def relative(target: str, page: str) -> str:
    """The link from one docs path to another; the target may carry an anchor."""
    to, _, name = target.rpartition("/")
    folder = _folder(to, page.rpartition("/")[0])
    return name if folder == "." else f"{folder}/{name}"


@cache
def _folder(to: str, here: str) -> str:
    return posixpath.relpath(to, here)


def column_anchor(name: str) -> str:
    """The id of a column's row on the page of its table."""
    return anchor_name("col", name)


def partition_anchor(name: QualifiedName) -> str:
    """The id of a partition's row on the page of its table."""
    return anchor_name("partition", f"{name.schema}.{name.name}")


def function_anchor(signature: str) -> str:
    """The id of a function on the page of its name."""
    return anchor_name("fn", signature)


def picture_path(page: str, name: str = "") -> str:
    """The picture that stands on a page: beside it, under its name or the given one."""
    folder, file = posixpath.split(page)
    return f"{folder}/{name or file.removesuffix('.md')}.svg"
