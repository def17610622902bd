"""A session: the snippets that share their state, in order, with the place they run in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from docgen.model.snippet import Snippet
from docgen.settings.commands import CommandTemplate
from docgen.settings.url import DatabaseUrl

OUTPUT_LIMIT = 1 << 20
# What is shorter is no secret, and stands in every second word.
SHORTEST_SECRET = 6
_LONGEST = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How SQL reaches a database of the settings.

    An embedded one is copied for each session; `may_write` says that nothing of value is in it.
    `problem` says why it cannot be reached, where it cannot.
    """

    name: str
    url: DatabaseUrl
    is_embedded: bool = False
    may_write: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """What a session read below the project's folder: files, also missing ones, and folders that it listed.

    Paths are relative to the folder. `unheard` says why there may be more, where there may.
    """

    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    unheard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Snippets that are executed one after the other in one working folder.

    `name` tells it from others. `root` is the project's folder, which is read; `environment` all
    that the snippets see of it. `expected` holds the output that stands below a snippet, by its
    number. `secrets` are values that no outcome may show. `run` is the same for all that are
    executed while the project stays as it is. `timeout` is in seconds, for each snippet that names no
    other. `databases` are for SQL. Requests go to the service at `http`, or to the app `asgi`.
    `commands` execute further languages. `sandbox` is "auto", "required" or "off", `network` whether
    there is one in it. `is_traced` says that what its Python reads is to be told.
    """

    name: str
    snippets: tuple[Snippet, ...]
    root: Path
    environment: Mapping[str, str] = field(repr=False)
    expected: Mapping[int, Snippet] = field(default_factory=dict)
    fixtures: Mapping[str, str] = field(default_factory=dict)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    run: str = ""
    timeout: float = 30.0
    limit: int = OUTPUT_LIMIT
    databases: tuple[Access, ...] = ()
    http: str = ""
    asgi: str = ""
    commands: Mapping[str, CommandTemplate] = field(default_factory=dict)
    is_traced: bool = False
    sandbox: str = "off"
    network: bool = True


def seconds_of(snippet: Snippet, session: Session) -> float | None:
    """How long a snippet may take; None where what it says is no number."""
    try:
        seconds = float(snippet.option("timeout") or session.timeout)
    except ValueError:
        return None
    return seconds if 0 < seconds <= _LONGEST else None
