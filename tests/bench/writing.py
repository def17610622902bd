"""`docgen write` as people run it: the first time, again, and after a migration."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.bench.cost import Cost, Server, best, of_command
from tests.bench.rows import Row
from tests.bench.schema import table_name

DOCGEN = str(Path(sys.executable).with_name("docgen"))
COLD_SECONDS = 4.0
UNCHANGED_SECONDS = 0.6
CHANGED_SECONDS = 0.8
# In MB, of the largest of our processes, at whatever size is measured.
PEAK = 300.0
# What the goals are said of.
GOAL_TABLES = 1000


class Site:
    """A project in a folder of its own, with a cache of its own."""

    def __init__(self, folder: Path, url: str, server: Server) -> None:
        self._folder = folder
        self._url = url
        self._server = server

    def cold(self) -> Cost:
        """Write with nothing there, the cache included."""
        for path in (self._docs, self._cache):
            shutil.rmtree(path, ignore_errors=True)
        return self.again()

    def again(self) -> Cost:
        """Write over what is there."""
        return of_command(
            [DOCGEN, "write", str(self._docs), "--database", self._url],
            folder=self._folder,
            environment=os.environ | {"DOCGEN_CACHE_DIR": str(self._cache)},
            server=self._server,
        )

    def after_change(self) -> Cost:
        """Write after a table got one more column."""
        with psycopg.connect(self._url, autocommit=True) as connection:
            columns = len(connection.execute(f"SELECT * FROM {_CHANGED}".encode()).description or ())
            connection.execute(f"ALTER TABLE {_CHANGED} ADD COLUMN added_{columns} text".encode())
        return self.again()

    @property
    def _docs(self) -> Path:
        return self._folder / "docs"

    @property
    def _cache(self) -> Path:
        return self._folder / "cache"


# Neither the first of its area, which all others reference, nor the last.
_CHANGED = table_name(13)


def rows(site: Site, tables: int, section: str, rounds: int) -> Iterator[Row]:
    """The rows of one size."""
    bounded = tables == GOAL_TABLES
    for what, take, goal in (
        ("docgen write, cold", site.cold, COLD_SECONDS),
        ("docgen write, unchanged", site.again, UNCHANGED_SECONDS),
        ("docgen write, one table changed", site.after_change, CHANGED_SECONDS),
    ):
        cost = best(rounds, take)
        yield Row(
            section=section,
            what=what,
            tables=tables,
            cost=cost,
            goal_client=goal if bounded else None,
            goal_peak=PEAK,
        )
