"""What a database does by itself when rows are written, and which rows it shows to whom."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.database.names import QualifiedName
from docgen.model.origin import Origin


class Timing(enum.StrEnum):
    """When a trigger runs, seen from the change that sets it off."""

    BEFORE = "before"
    AFTER = "after"
    INSTEAD_OF = "instead of"


class Firing(enum.StrEnum):
    """In which sessions a trigger runs: ordinary ones, those that replicate, all, or none."""

    ORIGIN = "origin"
    REPLICA = "replica"
    ALWAYS = "always"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A function that runs when rows are written.

    `events` are of "insert", "update", "delete", "truncate", in this order.
    `columns` are those whose update sets it off; empty for any. `condition` is
    the expression after WHEN. `old_table` and `new_table` name the rows before
    and after the statement, where the function is given them. `constraint`: made
    by CREATE CONSTRAINT TRIGGER; `references` is the table after FROM, which its
    promise is about too.
    """

    name: str
    timing: Timing
    events: tuple[str, ...]
    function: QualifiedName
    origin: Origin
    arguments: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    for_each_row: bool = False
    condition: str | None = None
    firing: Firing = Firing.ORIGIN
    old_table: str = ""
    new_table: str = ""
    constraint: bool = False
    references: QualifiedName | None = None
    deferrable: bool = False
    initially_deferred: bool = False
    comment: str = ""


class RowSecurity(enum.StrEnum):
    """Whether policies choose the rows a role sees: of nobody, of all but the owner, of all."""

    OFF = "off"
    ENABLED = "enabled"
    FORCED = "forced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Which rows some roles see or write.

    `command` is "all", "select", "insert", "update" or "delete". A row passes
    where one permissive policy and every restrictive one says so. `roles` is
    ("public",) for every role. `using` chooses rows there are, `check` those written.
    """

    name: str
    command: str
    roles: tuple[str, ...]
    origin: Origin
    permissive: bool = True
    using: str | None = None
    check: str | None = None
    comment: str = ""
