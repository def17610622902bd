"""A PostgreSQL database made by SQL and read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest

from docgen.model.database import Database
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl

ReadSql = Callable[..., Database]


@pytest.fixture
def read_sql(database_url: str) -> ReadSql:
    """Run SQL on an empty database, then read it as `shop`; options are settings of the database."""

    def run(sql: str, **options: object) -> Database:
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(sql.encode())
        section = DatabaseSettings.model_validate(
            {"name": "shop", "url": DatabaseUrl(database_url), **options}
        )
        return read(section).databases[0]

    return run


@pytest.fixture
def database_in(database_url: str) -> Iterator[Callable[[str], str]]:
    """Make an empty database in an encoding: its URL."""
    name = database_url.partition("/run_")[2].partition("?")[0]
    made = []

    def make(encoding: str) -> str:
        made.append(f"run_{name}_{encoding.lower()}")
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(
                f"CREATE DATABASE {made[-1]} ENCODING '{encoding}' TEMPLATE template0"
                " LOCALE_PROVIDER libc LOCALE 'C'".encode()
            )
        return database_url.replace(f"/run_{name}", f"/{made[-1]}")

    yield make
    with psycopg.connect(database_url, autocommit=True) as connection:
        for database in made:
            connection.execute(f"DROP DATABASE {database}".encode())
