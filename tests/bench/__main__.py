"""Measure docgen against its peers and the physical limit, in one run.

CPU seconds rather than wall time, and the best of several rounds: both for noisy
machines. Reading counts client and server; the goals of commands the client alone.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import psycopg

from docgen.world import embedded
from docgen.world.embedded_home import base_folder
from tests.bench import exports, pictures, reading, schema, shell, site, snippets, writing
from tests.bench.cost import Server, best, of_command
from tests.bench.rows import Row, printed

TABLES = 1000
LARGER = 5
HELP_SECONDS = 0.2

_CENSUS = """
    SELECT count(*) FILTER (WHERE relkind = 'r'), count(*) FILTER (WHERE relkind = 'v'),
        (SELECT count(*) FROM pg_attribute JOIN pg_class r ON r.oid = attrelid
         WHERE attnum > 0 AND r.relkind = 'r' AND r.relnamespace = 'public'::regnamespace),
        (SELECT count(*) FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND contype <> 'n'),
        count(*) FILTER (WHERE relkind = 'i'),
        (SELECT count(*) FROM pg_type WHERE typtype = 'e')
    FROM pg_class WHERE relnamespace = 'public'::regnamespace
"""
_COUNTED = ("tables", "views", "columns", "constraints", "indexes", "enums")


def main() -> None:
    """Print the rows as they come; write them where the options say."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--tables", type=int, default=TABLES, help="size of the smaller schema")
    parser.add_argument("--snippets", type=int, default=snippets.SNIPPETS, help="how many are executed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there too")
    parser.add_argument(
        "--peers", action="store_true", help="run other programs of the kind too: minutes, and downloads"
    )
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        rows = list(printed(_rows(options.tables, options.snippets, Path(folder), with_peers=options.peers)))
    missed = [row.what for row in rows if row.met is False]
    print(f"\nGoals missed: {', '.join(missed)}." if missed else "\nAll goals are met.")
    if options.json:
        options.json.write_text(json.dumps([row.plain() for row in rows], indent=2) + "\n")


def _rows(tables: int, fences: int, folder: Path, *, with_peers: bool) -> Iterator[Row]:
    with _own_server(folder / "server"):
        with _database(tables) as (url, server, census):
            smaller = list(reading.rows(url, tables, server, f"Reading {census}"))
            yield from smaller
            drawn = f"Pictures of {tables:,} tables and those one key away"
            yield from pictures.rows(reading.system_of(url), drawn)
            written = writing.Site(_made(folder / "smaller"), url, server)
            yield from writing.rows(written, tables, f"`docgen write`, {census}", rounds=3)
            yield from site.rows(_made(folder / "site"), url, server, f"`mkdocs build`, {census}", tables)
            made = _made(folder / "exports")
            yield from exports.rows(url, tables, server, made, with_peers=with_peers)
        many = LARGER * tables
        with _database(many) as (url, server, census):
            larger = list(reading.rows(url, many, server, f"Reading {census}"))
            yield from larger
            yield reading.growth(_own(larger), _own(smaller))
            written = writing.Site(_made(folder / "larger"), url, server)
            yield from writing.rows(written, many, f"`docgen write`, {census}", rounds=2)
        yield from snippets.rows(_made(folder / "snippets"), fences, with_peers=with_peers)
        yield from shell.rows(_made(folder / "shell"), min(fences, shell.SNIPPETS))
    yield _help(folder)


def _own(rows: list[Row]) -> Row:
    return next(row for row in rows if row.what == reading.OWN)


def _help(folder: Path) -> Row:
    cost = best(5, lambda: of_command([writing.DOCGEN, "--help"], folder=folder, environment=os.environ))
    return Row(section="Starting", what="docgen --help", tables=0, cost=cost, goal_client=HELP_SECONDS)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


@contextmanager
def _own_server(cache: Path) -> Iterator[None]:
    """Time on the embedded server that nobody else uses: its CPU is ours."""
    with patch.dict(os.environ, {"DOCGEN_CACHE_DIR": str(cache)}):
        try:
            yield
        finally:
            shutil.rmtree(base_folder(foreign=os.geteuid() == 0), ignore_errors=True)


@contextmanager
def _database(tables: int) -> Iterator[tuple[str, Server, str]]:
    """A database of that many tables: its URL, its server, and what is in it."""
    with embedded.database("bench") as url:
        schema.create(url, tables)
        with psycopg.connect(url) as connection:
            counted = connection.execute(_CENSUS).fetchone() or ()
        census = ", ".join(f"{number:,} {what}" for number, what in zip(counted, _COUNTED, strict=True))
        yield url, Server(url), census


if __name__ == "__main__":
    main()
