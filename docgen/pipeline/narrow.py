"""A system narrowed to the tables that somebody asks for."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from docgen.errors import SettingsError
from docgen.model.database import Database, QualifiedName, Schema, Viewpoint
from docgen.model.system import System
from docgen.pipeline.used import Used, relations, used_by
from docgen.settings.patterns import matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is asked for: of each kind any, and of every kind that is given one.

    `tables` are patterns, which mean views too; `viewpoints` and `schemas` are names. With none at all,
    everything is.
    """

    tables: tuple[str, ...] = ()
    viewpoints: tuple[str, ...] = ()
    schemas: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.viewpoints or self.schemas)


EVERYTHING = Choice()
# More names than these are no help in a message.
_FEW = 20


def narrow(system: System, choice: Choice) -> System:
    """The system with what is chosen alone.

    A schema is kept with all that it holds. Where tables or viewpoints are chosen, what goes with the
    tables is kept: the types of their columns, the functions of their triggers, the sequences that number
    their rows. A key to a table that was not chosen stays a fact, and so does what a view reads.

    Raises:
        SettingsError: a name or pattern means nothing in the system, or all of them together do.
    """
    if not choice:
        return system
    _refuse_unknown(system, choice)
    databases = (_narrowed(database, choice) for database in system.databases)
    kept = tuple(database for database in databases if database.schemas)
    if not kept:
        raise SettingsError(
            "--table, --viewpoint, --schema",
            "Nothing is all that they say.",
            "A table must fit one option of each kind: leave one kind out.",
        )
    return replace(system, databases=kept)


def _narrowed(database: Database, choice: Choice) -> Database:
    schemas = tuple(
        schema for schema in database.schemas if not choice.schemas or schema.name in choice.schemas
    )
    if choice.tables or choice.viewpoints:
        schemas = _with_chosen(schemas, choice, _chosen_by_viewpoint(database, choice))
    tables = {QualifiedName(schema.name, table.name) for schema in schemas for table in schema.tables}
    return replace(database, schemas=schemas, viewpoints=tuple(_viewpoints(database, choice, tables)))


def _chosen_by_viewpoint(database: Database, choice: Choice) -> Collection[QualifiedName]:
    return {
        name
        for viewpoint in database.viewpoints
        if viewpoint.name in choice.viewpoints
        for name in viewpoint.tables
    }


def _with_chosen(
    schemas: Iterable[Schema], choice: Choice, in_viewpoint: Collection[QualifiedName]
) -> tuple[Schema, ...]:
    """The schemas that hold chosen tables and views, or what these need."""

    def is_chosen(schema: str, name: str) -> bool:
        return (not choice.tables or any(matches(pattern, schema, name) for pattern in choice.tables)) and (
            not choice.viewpoints or QualifiedName(schema, name) in in_viewpoint
        )

    everything = tuple(schemas)
    chosen = [
        replace(
            schema,
            tables=tuple(table for table in schema.tables if is_chosen(schema.name, table.name)),
            views=tuple(view for view in schema.views if is_chosen(schema.name, view.name)),
        )
        for schema in everything
    ]
    used = used_by(chosen, everything)
    return tuple(filter(_holds_something, (_with_used(schema, used) for schema in chosen)))


def _with_used(schema: Schema, used: Used) -> Schema:
    def named(name: str) -> QualifiedName:
        return QualifiedName(schema.name, name)

    return replace(
        schema,
        types=tuple(type_ for type_ in schema.types if named(type_.name) in used.types),
        functions=tuple(found for found in schema.functions if named(found.name) in used.functions),
        sequences=tuple(found for found in schema.sequences if named(found.name) in used.sequences),
    )


def _holds_something(schema: Schema) -> bool:
    return bool(schema.tables or schema.views or schema.types or schema.functions or schema.sequences)


def _viewpoints(database: Database, choice: Choice, tables: Collection[QualifiedName]) -> Iterator[Viewpoint]:
    """The chosen viewpoints, with what is left of their tables."""
    for viewpoint in database.viewpoints:
        left = tuple(name for name in viewpoint.tables if name in tables)
        if left and (not choice.viewpoints or viewpoint.name in choice.viewpoints):
            yield replace(viewpoint, tables=left)


def _refuse_unknown(system: System, choice: Choice) -> None:
    schemas = [schema for database in system.databases for schema in database.schemas]
    viewpoints = [viewpoint.name for database in system.databases for viewpoint in database.viewpoints]
    known = [(schema.name, relation.name) for schema in schemas for relation in relations(schema)]
    _refuse("schema", choice.schemas, [schema.name for schema in schemas])
    _refuse("viewpoint", choice.viewpoints, viewpoints)
    for pattern in choice.tables:
        if not any(matches(pattern, schema, name) for schema, name in known):
            names = [name for _, name in known]
            raise _unknown("table", pattern, names, [f"{schema}.{name}" for schema, name in known])


def _refuse(kind: str, wanted: Iterable[str], known: Collection[str]) -> None:
    for name in wanted:
        if name not in known:
            raise _unknown(kind, name, known)


def _unknown(kind: str, name: str, known: Iterable[str], spelled: Iterable[str] = ()) -> SettingsError:
    """The error, with the nearest of the known names, in their other spelling too."""
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, [*names, *spelled], n=1)
    few = f"There are: {', '.join(names)}." if len(names) <= _FEW else f"There are {len(names)}."
    hint = f"Did you mean {close[0]!r}?" if close else few if names else f"There is no {kind} at all."
    return SettingsError(f"--{kind}", f"There is no {kind} {name!r}.", hint)
