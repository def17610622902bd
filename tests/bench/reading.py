"""Reading a catalog: the same SQL through the driver alone, docgen, SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import psycopg
import sqlalchemy
from sqlalchemy.pool import NullPool

from docgen.model.system import System
from docgen.readers.databases.postgresql import queries
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from tests.bench.cost import Cost, Server, best, of_call
from tests.bench.rows import Row

OWN = "docgen read"
LIMIT = 2.0
"""How much more than the driver alone docgen may need."""
LINEAR = 1.2
"""How much more a table may cost among five times as many."""
_ROUNDS = 3
# A small schema is read several times in one go: its CPU on the server is few hundredths.
_TIMES_UNTIL = 2000
_TIMES = 4
_KINDS = (
    "columns", "pk_constraint", "foreign_keys", "indexes", "unique_constraints", "check_constraints",
    "table_comment",
)  # fmt: skip


def system_of(url: str) -> System:
    """What docgen reads."""
    return read(DatabaseSettings(name="bench", url=DatabaseUrl(url)))


def rows(url: str, tables: int, server: Server, section: str) -> Iterator[Row]:
    """The rows of one size."""

    def cost(work: Callable[[str], object]) -> Cost:
        times = _TIMES if tables < _TIMES_UNTIL else 1
        return best(_ROUNDS, lambda: of_call(lambda: work(url), server, times=times))

    raw, own, peer = cost(_driver_alone), cost(system_of), cost(_sqlalchemy)
    yield Row(section=section, what="the same SQL through psycopg alone", tables=tables, cost=raw)
    yield Row(
        section=section,
        what=OWN,
        tables=tables,
        cost=own,
        ratio=own.cpu / raw.cpu,
        against="raw",
        goal_ratio=LIMIT,
    )
    yield Row(
        section=section,
        what="SQLAlchemy inspect().get_multi_*",
        tables=tables,
        cost=peer,
        ratio=peer.cpu / raw.cpu,
        against="raw",
    )


def growth(own: Row, smaller: Row) -> Row:
    """What a table costs among many, in units of what one costs among few."""
    per_table = (own.cost.cpu / own.tables) / (smaller.cost.cpu / smaller.tables)
    return replace(
        own,
        what=f"docgen read, per table, against {smaller.tables:,} tables",
        ratio=per_table,
        against="smaller",
        goal_ratio=LINEAR,
    )


def _driver_alone(url: str) -> None:
    """Every query of the reader with the parameters it would give, no row looked at but for those."""
    parameters: dict[str, list[int]] = {}
    with psycopg.connect(url, prepare_threshold=None) as connection:
        # Names come out qualified, which is more to send; the rest is what the server is fastest with.
        connection.execute("SET search_path = ''")
        connection.execute("SET max_parallel_workers_per_gather = 0")
        connection.execute("SET work_mem = '64MB'")
        for name, query in _queries():
            found = connection.execute(query, parameters, binary=True).fetchall()
            if name in {"SCHEMAS", "RELATIONS"}:
                parameters[name.lower()] = [row[0] for row in found]
            elif name == "CONSTRAINTS":
                parameters["targets"] = list({row[4] for row in found if row[4]})


def _queries() -> list[tuple[str, str]]:
    return [(name, query) for name, query in vars(queries).items() if name.isupper()]


def _sqlalchemy(url: str) -> None:
    dialect = "postgresql+psycopg" + url.removeprefix("postgresql")
    inspector = sqlalchemy.inspect(sqlalchemy.create_engine(dialect, poolclass=NullPool))
    for kind in _KINDS:
        getattr(inspector, f"get_multi_{kind}")(schema="public")
