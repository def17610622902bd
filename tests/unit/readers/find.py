"""Things of a database that was read, found by their names."""

from __future__ import annotations

from docgen.model.database import Database, Function, Sequence, Table, UserType, View


def table_named(database: Database, name: str) -> Table:
    return next(table for _, table in database.tables() if table.name == name)


def view_named(database: Database, name: str) -> View:
    return next(view for schema in database.schemas for view in schema.views if view.name == name)


def type_named(database: Database, name: str) -> UserType:
    return next(found for schema in database.schemas for found in schema.types if found.name == name)


def function_named(database: Database, name: str) -> Function:
    return next(found for schema in database.schemas for found in schema.functions if found.name == name)


def sequence_named(database: Database, name: str) -> Sequence:
    return next(found for schema in database.schemas for found in schema.sequences if found.name == name)
