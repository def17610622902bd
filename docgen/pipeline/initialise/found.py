"""What a project holds that speaks of a database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing: where it is, and what it is, in words that hold no secret."""

    path: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrations(Found):
    """Migrations that fill an empty database: the command, and tables that are theirs alone."""

    command: str
    own_tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeafMigrations(Found):
    """Migrations that take no address from outside; `env` is the file that could be told to."""

    env: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlFile(Found):
    """A file that makes the schema, with the command that loads it."""

    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Found):
    """An address whose secrets are `${…}`; `variables` are those that must be set, `name` the database's."""

    url: str
    variables: tuple[str, ...] = ()
    name: str = ""
