"""A PostgreSQL database read into a System."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from docgen.errors import ReadError
from docgen.model.system import System
from docgen.readers.databases.postgresql.catalog import Catalog, ChangedError
from docgen.readers.databases.postgresql.database import database_of
from docgen.readers.databases.postgresql.rights import unreadable
from docgen.settings.sections import DatabaseSettings
from docgen.world.connections import read_postgresql

ATTEMPTS = 3


def read(section: DatabaseSettings) -> System:
    """Read everything that the catalog says of the schemas in the section.

    Source: the server's catalogs, in one read-only transaction; no row of user
    data is touched. What the role may not see is a finding.

    Raises:
        ReadError: the server cannot be reached or refuses, a query took too
            long, a schema of the settings does not exist, the role may not read
            the core of the catalog, or the schema changed under every attempt
            to read it.
    """
    for _ in range(ATTEMPTS):
        try:
            with _no_search_for_cycles():
                return _read(section)
        except ChangedError:
            continue
    raise ReadError(
        f"database {section.name}",
        f"Its schema changed during each of {ATTEMPTS} readings.",
        "Read it again when the migration that is running has ended.",
    )


def _read(section: DatabaseSettings) -> System:
    place = f"database {section.name}"
    with read_postgresql(section.url, place=place, timeout=section.timeout) as connection:
        missing, findings = unreadable(connection, section.name)
        return database_of(Catalog(connection, missing), section, findings)


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
