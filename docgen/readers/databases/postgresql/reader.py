"""A PostgreSQL database read into a System."""

from __future__ import annotations

import difflib
import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase

from docgen.errors import ReadError
from docgen.model.system import System
from docgen.readers.databases.postgresql.answers import Answers, ask
from docgen.readers.databases.postgresql.facts import database_from
from docgen.settings.sections import DatabaseSettings
from docgen.world.connections import read_postgresql

ATTEMPTS = 3


def read(section: DatabaseSettings) -> System:
    """Read schemas, tables, columns, keys, constraints, indexes, views and enums.

    Source: the server's catalogs, in one read-only transaction; no row of user
    data is touched.

    Raises:
        ReadError: the server cannot be reached or refuses, a query took too
            long, a schema of the settings does not exist, or the schema changed
            under every attempt to read it.
    """
    for _ in range(ATTEMPTS):
        with _no_search_for_cycles():
            answers = _answers(section)
            if answers is not None:
                return System(databases=(database_from(answers, section.name),))
    raise ReadError(
        f"database {section.name}",
        f"Its schema changed during each of {ATTEMPTS} readings.",
        "Read it again when the migration that is running has ended.",
    )


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Rows and facts are many, all of them stay, and none refers to itself in a circle.

    Python's collector would walk through them again and again as they grow in
    number: half of the time of a large schema.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _answers(section: DatabaseSettings) -> Answers | None:
    """The catalog's answers, or None where an object went between two queries.

    The snapshot of the transaction keeps the catalog's rows, but the functions
    that spell out expressions look at the catalog of this very moment.
    """
    import psycopg

    place = f"database {section.name}"
    try:
        with read_postgresql(section.url, place=place, timeout=section.timeout) as connection:
            answers = ask(
                connection,
                wanted_schemas=lambda names: _wanted_schemas(section, names),
                is_wanted=lambda schema, name: not _is_excluded(section, schema, name),
            )
    except (psycopg.errors.InternalError_, psycopg.errors.UndefinedTable, psycopg.errors.UndefinedObject):
        return None
    return answers if _is_whole(answers) else None


def _is_whole(answers: Answers) -> bool:
    spelled = (row[2] for rows in answers.columns.values() for row in rows)
    views = (row for rows in answers.relations.values() for row in rows if row[2] in "vm")
    return "???" not in spelled and all(row[4] for row in views)


def _wanted_schemas(section: DatabaseSettings, names: Sequence[str]) -> Sequence[str]:
    for wanted in section.schemas:
        if wanted not in names:
            close = difflib.get_close_matches(wanted, names, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"There are: {', '.join(names) or 'none'}."
            raise ReadError(f"database {section.name}", f"It has no schema {wanted!r}.", hint)
    return section.schemas or names


def _is_excluded(section: DatabaseSettings, schema: str, name: str) -> bool:
    return any(
        fnmatchcase(name, pattern) or fnmatchcase(f"{schema}.{name}", pattern) for pattern in section.exclude
    )
