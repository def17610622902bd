"""Functions, procedures, and the sequences that give numbers."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from docgen.model.database.grants import Grant
from docgen.model.database.names import QualifiedName
from docgen.model.origin import Origin


class FunctionKind(enum.StrEnum):
    """How a function is called."""

    FUNCTION = "function"
    PROCEDURE = "procedure"
    AGGREGATE = "aggregate"
    WINDOW = "window"


class Volatility(enum.StrEnum):
    """What a function's result depends on beside its arguments."""

    IMMUTABLE = "immutable"
    STABLE = "stable"
    VOLATILE = "volatile"


class ArgumentMode(enum.StrEnum):
    """The way an argument goes."""

    IN = "in"
    OUT = "out"
    INOUT = "inout"
    VARIADIC = "variadic"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a function, or a column of the table it returns; `name` may be ""."""

    name: str
    type: str
    mode: ArgumentMode = ArgumentMode.IN
    default: str | None = None
    user_type: QualifiedName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function or procedure.

    Several may share a name: `signature`, the types of what goes in
    (`integer, text`), tells them apart. `returns` is "" for a procedure.
    `body` is its source text, or None where it was not asked for.
    """

    name: str
    signature: str
    arguments: tuple[Argument, ...]
    returns: str
    language: str
    origin: Origin
    kind: FunctionKind = FunctionKind.FUNCTION
    returns_user_type: QualifiedName | None = None
    volatility: Volatility = Volatility.VOLATILE
    strict: bool = False
    security_definer: bool = False
    body: str | None = None
    grants: tuple[Grant, ...] = ()
    comment: str = ""

    def inputs(self) -> Iterator[Argument]:
        """The arguments that a caller gives."""
        given = (ArgumentMode.IN, ArgumentMode.INOUT, ArgumentMode.VARIADIC)
        return (argument for argument in self.arguments if argument.mode in given)


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceOwner:
    """The column that a sequence gives its numbers to; it goes with the column."""

    table: QualifiedName
    column: str
    identity: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """A giver of numbers."""

    name: str
    type: str
    start: int
    increment: int
    minimum: int
    maximum: int
    origin: Origin
    cache: int = 1
    cycle: bool = False
    owner: SequenceOwner | None = None
    grants: tuple[Grant, ...] = ()
    comment: str = ""
