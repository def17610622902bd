"""A PostgreSQL database made by SQL and read."""

from __future__ import annotations

from collections.abc import Callable

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
