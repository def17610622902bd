"""Types of a database's own making; `kind` tells them apart in exports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from docgen.model.database.columns import Column
from docgen.model.database.constraints import CheckConstraint
from docgen.model.database.grants import Grant
from docgen.model.database.names import QualifiedName
from docgen.model.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumType:
    """A type with a fixed list of values, in their sort order."""

    name: str
    values: tuple[str, ...]
    origin: Origin
    grants: tuple[Grant, ...] = ()
    comment: str = ""
    kind: Literal["enum"] = "enum"


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainType:
    """A type with fewer values than the one it is over.

    `type` is that one as the database spells it; `user_type` names it where it
    is of the database's own making.
    """

    name: str
    type: str
    origin: Origin
    user_type: QualifiedName | None = None
    nullable: bool = True
    default: str | None = None
    collation: str | None = None
    check_constraints: tuple[CheckConstraint, ...] = ()
    grants: tuple[Grant, ...] = ()
    comment: str = ""
    kind: Literal["domain"] = "domain"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositeType:
    """A type made of attributes, as a row is made of columns."""

    name: str
    attributes: tuple[Column, ...]
    origin: Origin
    grants: tuple[Grant, ...] = ()
    comment: str = ""
    kind: Literal["composite"] = "composite"


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeType:
    """A type whose values run from one value of `subtype` to another.

    `multirange` names the type of several such values.
    """

    name: str
    subtype: str
    origin: Origin
    user_type: QualifiedName | None = None
    multirange: str = ""
    grants: tuple[Grant, ...] = ()
    comment: str = ""
    kind: Literal["range"] = "range"


UserType = EnumType | DomainType | CompositeType | RangeType
