"""Schemas, and the database they are in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from docgen.model.database.functions import Function, Sequence
from docgen.model.database.grants import Grant
from docgen.model.database.names import QualifiedName
from docgen.model.database.relations import Table, View
from docgen.model.database.types import UserType
from docgen.model.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A namespace of a database; what it holds is sorted by name."""

    name: str
    origin: Origin
    tables: tuple[Table, ...] = ()
    views: tuple[View, ...] = ()
    types: tuple[UserType, ...] = ()
    functions: tuple[Function, ...] = ()
    sequences: tuple[Sequence, ...] = ()
    grants: tuple[Grant, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A package of objects that somebody else documents; its own objects are left out."""

    name: str
    version: str
    schema: str
    origin: Origin
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewpoint:
    """Some tables of a database that belong together, as the settings choose them; sorted by name."""

    name: str
    tables: tuple[QualifiedName, ...]
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """A database as the settings name it; schemas are sorted by name.

    `version` is the release line of the server ("18"), not the patch level,
    which changes without the schema changing. `snapshot` is the file that the
    facts were taken from, or "" where the running server told them; the facts
    are the same either way, so it does not count in comparisons.
    """

    name: str
    dialect: str
    version: str
    origin: Origin
    schemas: tuple[Schema, ...] = ()
    extensions: tuple[Extension, ...] = ()
    grants: tuple[Grant, ...] = ()
    viewpoints: tuple[Viewpoint, ...] = ()
    comment: str = ""
    snapshot: str = field(default="", compare=False)

    def tables(self) -> Iterator[tuple[Schema, Table]]:
        """Every table with its schema, sorted by schema and name."""
        for schema in self.schemas:
            for table in schema.tables:
                yield schema, table
