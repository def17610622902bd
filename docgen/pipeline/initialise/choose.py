"""From what was found to one database to document, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.pipeline.initialise.found import Address, Found, Migrations, SqlFile

EMBEDDED = "embedded:postgresql"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What docgen.toml will say, and why; `variables` must be set before it can be read."""

    url: str
    reason: str
    prepare: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    name: str = ""


def choose(found: Sequence[Found]) -> Choice | None:
    """Migrations, else a file of SQL, else an address; None where nothing speaks of a database."""
    for one in found:
        if isinstance(one, Migrations):
            return Choice(
                url=EMBEDDED,
                prepare=(one.command,),
                exclude=one.own_tables,
                reason=f"the migrations of {one.path}, on a PostgreSQL that docgen starts itself: the pages "
                "show the schema as this branch makes it, and no server is needed",
            )
    for one in found:
        if isinstance(one, SqlFile):
            return Choice(
                url=EMBEDDED,
                prepare=(one.command,),
                reason=f"{one.path}, loaded into a PostgreSQL that docgen starts itself: no server is needed",
            )
    return _address(found)


def _address(found: Sequence[Found]) -> Choice | None:
    for one in found:
        if isinstance(one, Address):
            return Choice(
                url=one.url,
                variables=one.variables,
                name=one.name,
                reason=f"the server that {one.path} names: docgen can run nothing here that makes its schema",
            )
    if found:
        return Choice(
            url="${DATABASE_URL}",
            variables=("DATABASE_URL",),
            reason="the server that DATABASE_URL will name: docgen reads the database that these make",
        )
    return None


def given(url: str, name: str, *, is_secret: bool) -> Choice:
    """The database of a URL that somebody gave; one with a password is not written down."""
    if is_secret:
        return Choice(
            url="${DATABASE_URL}",
            variables=("DATABASE_URL",),
            name=name,
            reason="the server that you gave, through DATABASE_URL: its password belongs in no file",
        )
    return Choice(url=url, name=name, reason="the server that you gave")
