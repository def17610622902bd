"""The sections of docgen.toml."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from docgen.settings.section import LONGEST_TIMEOUT, SHORTEST_TIMEOUT, Section, is_inside
from docgen.settings.snippets import SnippetSettings
from docgen.settings.url import DatabaseUrl

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_SCHEME = re.compile(r"[a-z][a-z0-9+]*://|embedded:", re.IGNORECASE)


def _url(value: object) -> object:
    if isinstance(value, DatabaseUrl):
        return _set(value)
    if not isinstance(value, str) or not _SCHEME.match(value):
        raise ValueError("is no database URL; write for example postgresql://user@host/name")
    return DatabaseUrl(value)


def _set(url: DatabaseUrl) -> DatabaseUrl:
    if url.unset:
        several = len(url.unset) > 1
        names = " and ".join(url.unset)
        raise ValueError(
            f"the environment variable{'s' * several} {names} {'are' if several else 'is'} not set"
        )
    return url


def _url_or_snapshot(value: object, info: ValidationInfo) -> object:
    """The URL, which only a database with a snapshot can be without."""
    source = info.data.get("source")
    if source == "snapshot" and value == _NOWHERE:
        return value
    if value == _NOWHERE:
        raise PydanticCustomError("missing", "missing")
    if isinstance(value, DatabaseUrl) and value.unset and (source == "snapshot" or _has_snapshot(info)):
        return value
    return _url(value)


def _has_snapshot(info: ValidationInfo) -> bool:
    """Whether the snapshot may stand in, and lies in the project's folder, which the context tells."""
    root, name = (info.context or {}).get("root"), info.data.get("name")
    if not root or not name or info.data.get("source") != "either":
        return False
    return Path(root, info.data.get("snapshot") or default_snapshot(name)).is_file()


def default_snapshot(name: str) -> str:
    """Where the snapshot of a database is, relative to the project's folder."""
    return f"snapshots/{name}.json"


_NOWHERE = DatabaseUrl("")


Url = Annotated[DatabaseUrl, BeforeValidator(_url)]
UrlOrSnapshot = Annotated[DatabaseUrl, BeforeValidator(_url_or_snapshot)]


class ProjectSettings(Section):
    """`[project]`: what is documented."""

    name: str = Field(default="", description="Name of the project; default: the name of its folder.")


class ViewpointSettings(Section):
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


class DatabaseSettings(Section):
    """`[[database]]`: a database to document."""

    name: str = Field(description="What the pages call it; a part of their paths.")
    source: Literal["live", "snapshot", "either"] = Field(
        default="either",
        description="What tells its facts: the running server, the committed snapshot, or the snapshot "
        "where the server cannot be reached.",
    )
    snapshot: str = Field(
        default="", description="The file of its snapshot; default: `snapshots/`, its name and `.json`."
    )
    url: UrlOrSnapshot = Field(
        default=_NOWHERE,
        validate_default=True,
        description="Where it is: `postgresql://…`, `${VARIABLE}`, or `embedded:postgresql` for a server "
        "that docgen starts itself.",
    )
    prepare: tuple[str, ...] = Field(
        default=(),
        description="Commands that fill an empty database, run in the project's folder with DATABASE_URL "
        "set; only on `embedded:` or with `scratch = true`.",
    )
    watch: tuple[str, ...] = Field(
        default=(),
        description="Files and folders that `mkdocs serve` prepares it anew for when they change, `*` and "
        "`**` allowed; default: those that `prepare` names.",
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

    @field_validator("watch")
    @classmethod
    def _are_relative(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            if not pattern or not is_inside(pattern):
                raise ValueError("takes files, folders and patterns in the folder of docgen.toml")
            if any("**" in part and part != "**" for part in PurePath(pattern).parts):
                raise ValueError("has `**` for whole folders alone; write for example migrations/**/*.sql")
        return patterns

    @field_validator("snapshot")
    @classmethod
    def _is_in_the_project(cls, path: str) -> str:
        if not is_inside(path) or path.endswith("/"):
            raise ValueError("takes the path of a file in the folder of docgen.toml")
        return path

    @property
    def snapshot_path(self) -> str:
        """The file of its snapshot, relative to the project's folder."""
        return self.snapshot or default_snapshot(self.name)

    @field_validator("timeout")
    @classmethod
    def _is_bounded(cls, seconds: float) -> float:
        # The server counts milliseconds, takes 0 for no limit, and no more than an int of them.
        if not SHORTEST_TIMEOUT <= seconds <= LONGEST_TIMEOUT:
            raise ValueError(f"takes seconds from {SHORTEST_TIMEOUT:g} to {LONGEST_TIMEOUT:g}")
        return seconds


class LedgerSettings(Section):
    """`[ledger]`: where builds are recorded."""

    url: Url | None = Field(default=None, description="The ledger's database; default: nothing is recorded.")


_FIXTURE = re.compile(r"\w+(?:\.\w+)*:\w+")


class Settings(Section):
    """Everything in docgen.toml."""

    project: ProjectSettings = ProjectSettings()
    database: tuple[DatabaseSettings, ...] = ()
    snippets: SnippetSettings = SnippetSettings()
    fixtures: dict[str, str] = Field(
        default_factory=dict,
        description="What snippets may ask for with `fixture`, by name: `package.module:context_manager`.",
    )
    ledger: LedgerSettings = LedgerSettings()

    @field_validator("fixtures")
    @classmethod
    def _name_functions(cls, fixtures: dict[str, str]) -> dict[str, str]:
        for name, path in fixtures.items():
            if not name.isidentifier() or not _FIXTURE.fullmatch(path):
                raise ValueError('takes names with what they stand for; write db = "package.module:function"')
        return fixtures
