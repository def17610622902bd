"""Columns of tables and views, and attributes of composite types."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.database.grants import Grant
from docgen.model.database.names import QualifiedName
from docgen.model.origin import Origin


class Generated(enum.StrEnum):
    """Where the value of a generated column lives: on disk, or computed when it is read."""

    STORED = "stored"
    VIRTUAL = "virtual"


class Identity(enum.StrEnum):
    """Whether an identity column's value may be given by the writer."""

    ALWAYS = "always"
    BY_DEFAULT = "by default"


class Storage(enum.StrEnum):
    """Where long values of a column are kept, and whether they are compressed."""

    PLAIN = "plain"
    EXTERNAL = "external"
    EXTENDED = "extended"
    MAIN = "main"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table or view; `type` is spelled as the database spells it.

    `default` is the default expression. `generation` is the expression of a
    generated column, which has no default. `user_type` names the type of the
    database's own making that the column has, or its elements have. `collation`
    and `storage` are given where they are not those of the type.
    """

    name: str
    type: str
    origin: Origin
    nullable: bool = True
    default: str | None = None
    generated: Generated | None = None
    generation: str | None = None
    identity: Identity | None = None
    user_type: QualifiedName | None = None
    collation: str | None = None
    storage: Storage | None = None
    grants: tuple[Grant, ...] = ()
    comment: str = ""
