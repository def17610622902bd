"""Reading a catalog: the same SQL through the driver alone, docgen, SQLAlchemy in both its ways."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace

import psycopg
import sqlalchemy
from sqlalchemy.pool import NullPool

from docgen.model.system import System
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row, oids
from docgen.readers.databases.postgresql.database import database_of
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from docgen.world.connections import read_postgresql
from tests.bench.cost import Cost, Server, best, of_call
from tests.bench.rows import Row as Measured

OWN = "docgen read"
LIMIT = 1.5
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


Asked = list[tuple[str, dict[str, object]]]


def system_of(url: str) -> System:
    """What docgen reads."""
    return read(_section(url))


def _section(url: str) -> DatabaseSettings:
    return DatabaseSettings(name="bench", url=DatabaseUrl(url))


def rows(url: str, tables: int, server: Server, section: str) -> Iterator[Measured]:
    """The rows of one size."""

    def cost(work: Callable[[str], object], rounds: int = _ROUNDS, times: int = _TIMES) -> Cost:
        several = times if tables < _TIMES_UNTIL else 1
        return best(rounds, lambda: of_call(lambda: work(url), server, times=several))

    asked = _asked(url)
    raw, own = cost(lambda url: _driver_alone(url, asked)), cost(system_of)
    peers = {
        "SQLAlchemy inspect().get_multi_*": cost(_sqlalchemy),
        # Ten times as slow as the others, so that once is exact enough.
        "SQLAlchemy MetaData.reflect()": cost(_reflected, rounds=1, times=1),
    }
    yield Measured(section=section, what="the same SQL through psycopg alone", tables=tables, cost=raw)
    yield _against(raw, Measured(section=section, what=OWN, tables=tables, cost=own, goal_ratio=LIMIT))
    for what, peer in peers.items():
        yield _against(raw, Measured(section=section, what=what, tables=tables, cost=peer))


def _against(raw: Cost, row: Measured) -> Measured:
    return replace(row, ratio=row.cost.cpu / raw.cpu, against="raw")


def growth(own: Measured, smaller: Measured) -> Measured:
    """What a table costs among many, in units of what one costs among few."""
    per_table = (own.cost.cpu / own.tables) / (smaller.cost.cpu / smaller.tables)
    return replace(
        own,
        what=f"docgen read, per table, against {smaller.tables:,} tables",
        ratio=per_table,
        against="smaller",
        goal_ratio=LINEAR,
    )


@dataclass(frozen=True, slots=True)
class _Listener(Catalog):
    """Hears what is asked."""

    asked: Asked = field(default_factory=list)

    def rows(self, query: Query, about: Collection[int] | None = None, **parameters: object) -> list[Row]:
        given = parameters if about is None else {"about": oids(about), **parameters}
        if about is None or about:
            self.asked.append((query.text, given))
        return Catalog.rows(self, query, about, **parameters)


def _asked(url: str) -> Asked:
    """Every query of a reading, with its parameters."""
    section = _section(url)
    with read_postgresql(section.url, place="bench", timeout=section.timeout) as connection:
        listener = _Listener(connection)
        database_of(listener, section)
    return listener.asked


def _driver_alone(url: str, asked: Asked) -> None:
    """What a reading asks, no row looked at."""
    with psycopg.connect(url, prepare_threshold=None) as connection:
        # Names come out qualified, which is more to send; the rest is what the server is fastest with.
        connection.execute("SET search_path = ''")
        connection.execute("SET jit = off")
        connection.execute("SET max_parallel_workers_per_gather = 0")
        connection.execute("SET work_mem = '64MB'")
        for query, parameters in asked:
            connection.execute(query, parameters or None, binary=True).fetchall()


def _sqlalchemy(url: str) -> None:
    inspector = sqlalchemy.inspect(_engine(url))
    for kind in _KINDS:
        getattr(inspector, f"get_multi_{kind}")(schema="public")


def _reflected(url: str) -> None:
    sqlalchemy.MetaData().reflect(_engine(url))


def _engine(url: str) -> sqlalchemy.Engine:
    return sqlalchemy.create_engine("postgresql+psycopg" + url.removeprefix("postgresql"), poolclass=NullPool)
