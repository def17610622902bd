"""The sections of docgen.toml."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from docgen.settings.url import DatabaseUrl

SHORTEST_TIMEOUT, LONGEST_TIMEOUT = 0.001, 86_400.0
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_SCHEME = re.compile(r"[a-z][a-z0-9+]*://|embedded:", re.IGNORECASE)


def _url(value: object) -> object:
    if isinstance(value, DatabaseUrl):
        return value
    if not isinstance(value, str) or not _SCHEME.match(value):
        raise ValueError("is no database URL; write for example postgresql://user@host/name")
    return DatabaseUrl(value)


Url = Annotated[DatabaseUrl, BeforeValidator(_url)]


class _Section(BaseModel):
    # hide_input: a validation error repeats no value, which might be a password.
    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, hide_input_in_errors=True
    )


class ProjectSettings(_Section):
    """`[project]`: what is documented."""

    name: str = Field(default="", description="Name of the project; default: the name of its folder.")


class ViewpointSettings(_Section):
    """`[[database.viewpoint]]`: some tables of a database that belong together."""

    name: str = Field(description="What the pages and `--viewpoint` call it.")
    description: str = Field(default="", description="What it shows, in a sentence.")
    tables: tuple[str, ...] = Field(
        description="The tables in it: `name` or `schema.name`, `*` and `?` allowed."
    )

    @field_validator("name")
    @classmethod
    def _is_one_line(cls, name: str) -> str:
        if not name.strip() or not name.isprintable():
            raise ValueError("takes one line of text")
        return name.strip()

    @field_validator("tables")
    @classmethod
    def _is_not_empty(cls, tables: tuple[str, ...]) -> tuple[str, ...]:
        if not tables:
            raise ValueError('names no table; write for example ["film", "stock.*"]')
        return tables


class DatabaseSettings(_Section):
    """`[[database]]`: a database to document."""

    name: str = Field(description="What the pages call it; a part of their paths.")
    url: Url = Field(
        description="Where it is: `postgresql://…`, `${VARIABLE}`, or `embedded:postgresql` for a server "
        "that docgen starts itself."
    )
    prepare: tuple[str, ...] = Field(
        default=(),
        description="Commands that fill an empty database, run in the project's folder with DATABASE_URL "
        "set; only on `embedded:` or with `scratch = true`.",
    )
    scratch: bool = Field(
        default=False,
        description="Says that the database holds nothing of value, so `prepare` may write to it.",
    )
    schemas: tuple[str, ...] = Field(
        default=(), description="The schemas to document; default: all but the system's."
    )
    exclude: tuple[str, ...] = Field(
        default=(), description="Tables and views to leave out: `name` or `schema.name`, `*` and `?` allowed."
    )
    viewpoint: tuple[ViewpointSettings, ...] = Field(
        default=(), description="Some of its tables that belong together: a page and a picture for each."
    )
    timeout: float = Field(
        default=60.0, description="Seconds that one catalog query may take, from 0.001 to a day's 86400."
    )
    function_bodies: bool = Field(default=False, description="Read the source text of functions too.")

    @field_validator("name")
    @classmethod
    def _is_plain(cls, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError("takes letters, digits, dots, dashes and underscores")
        return name

    @field_validator("timeout")
    @classmethod
    def _is_bounded(cls, seconds: float) -> float:
        # The server counts milliseconds, takes 0 for no limit, and no more than an int of them.
        if not SHORTEST_TIMEOUT <= seconds <= LONGEST_TIMEOUT:
            raise ValueError(f"takes seconds from {SHORTEST_TIMEOUT:g} to {LONGEST_TIMEOUT:g}")
        return seconds


class LedgerSettings(_Section):
    """`[ledger]`: where builds are recorded."""

    url: Url | None = Field(default=None, description="The ledger's database; default: nothing is recorded.")


class Settings(_Section):
    """Everything in docgen.toml."""

    project: ProjectSettings = ProjectSettings()
    database: tuple[DatabaseSettings, ...] = ()
    ledger: LedgerSettings = LedgerSettings()
