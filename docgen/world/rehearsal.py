"""A transaction that never happened: whatever is executed in it is undone at its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psycopg
from psycopg import generators
from psycopg.pq import ExecStatus, TransactionStatus

from docgen.errors import RunError
from docgen.settings.url import DatabaseUrl
from docgen.world import refusals
from docgen.world.connections import CONNECT_SECONDS, LOCK_SHARE, SPELLINGS, connected

if TYPE_CHECKING:
    from psycopg.pq.abc import PGresult

    from docgen.world.impatient import ImpatientConnection

_GRACE_SECONDS = 5.0
_NUMBERS = frozenset({20, 21, 23, 26, 700, 701, 790, 1700})
_SETTLED = frozenset({ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK, ExecStatus.EMPTY_QUERY})
_LIMITS = (
    "SELECT pg_catalog.set_config('statement_timeout', %s, true),"
    " pg_catalog.set_config('lock_timeout', %s, true),"
    " pg_catalog.current_setting('transaction_read_only')"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement gives: columns, those of them with numbers, rows as text, and what was done."""

    columns: tuple[str, ...]
    numbers: frozenset[int]
    rows: tuple[tuple[str | None, ...], ...]
    tag: str


class Rehearsal:
    """Statements executed one by one in a transaction that is only ever rolled back.

    Each is sent in a way in which the server takes one statement and no more.
    """

    def __init__(self, connection: ImpatientConnection, place: str, *, is_read_only: bool) -> None:
        self._connection = connection
        self._place = place
        self._is_read_only = is_read_only
        self._begin()

    @property
    def is_over(self) -> bool:
        """Whether the connection is gone."""
        return self._connection.closed

    def execute(self, statement: str, *, seconds: float, limit: int) -> Answer:
        """Execute a statement; `limit` is how many bytes it may give.

        Raises:
            psycopg.Error: the server refuses it, or it takes too long.
            RunError: it gives too much, or ends the transaction.
        """
        self._limit(seconds)
        results = list(self._results(statement, limit))
        failed = next((result for result in results if result.status == ExecStatus.FATAL_ERROR), None)
        if failed is not None:
            raise psycopg.errors.error_from_result(failed, encoding=self._encoding)
        if self._connection.pgconn.transaction_status != TransactionStatus.INTRANS:
            raise self._ended("It ended the transaction that is to be rolled back.")
        return _answer(results, self._encoding)

    def save(self) -> None:
        """Make what follows a part that can be undone alone.

        Raises:
            RunError: the connection is lost.
        """
        self._command("SAVEPOINT docgen_snippet", "The connection to the database broke.")

    def keep(self) -> None:
        """Let the part stand, for those that follow.

        Raises:
            RunError: there is no such part any more.
        """
        self._command("RELEASE SAVEPOINT docgen_snippet")

    def undo(self) -> None:
        """Undo the part.

        Raises:
            RunError: there is no such part any more.
        """
        if not self.is_over:
            self._command("ROLLBACK TO SAVEPOINT docgen_snippet")
            self._command("RELEASE SAVEPOINT docgen_snippet")

    def _command(
        self, statement: str, otherwise: str = "It undid more than itself: savepoints of earlier snippets."
    ) -> None:
        try:
            self._connection.execute(statement.encode())
        except psycopg.Error:
            raise self._ended(otherwise) from None

    def _begin(self) -> None:
        mode = "READ ONLY" if self._is_read_only else "READ WRITE"
        self._connection.execute(f"BEGIN TRANSACTION ISOLATION LEVEL READ COMMITTED, {mode}".encode())
        wanted = ", ".join(f"pg_catalog.set_config('{name}', %s, true)" for name, _ in SPELLINGS)
        self._connection.execute(f"SELECT {wanted}".encode(), [value for _, value in SPELLINGS])

    def _limit(self, seconds: float) -> None:
        """Bound the next statement in time, whatever an earlier one has set."""
        self._connection.patience = seconds + _GRACE_SECONDS
        whole = max(1, round(seconds * 1000))
        limits = str(whole), str(max(1, round(whole * LOCK_SHARE)))
        row = self._connection.execute(_LIMITS, limits).fetchone()
        if self._is_read_only and (row is None or row[2] != "on"):
            raise self._ended("The transaction is no longer one that only reads.")

    def _results(self, statement: str, limit: int) -> Iterator[PGresult]:
        """What comes, row by row, so that nothing endless is waited for."""
        connection, size = self._connection, 0
        connection.pgconn.send_query_params(statement.encode(self._encoding), None)
        connection.pgconn.set_single_row_mode()
        connection.wait(generators.send(connection.pgconn))
        while (result := connection.wait(generators.fetch(connection.pgconn))) is not None:
            size += _size(result)
            if size > limit:
                raise self._ended(f"It wrote more than {limit // 1024} KiB.")
            if result.status not in (*_SETTLED, ExecStatus.SINGLE_TUPLE, ExecStatus.FATAL_ERROR):
                raise self._ended("It wants to be given data, or gives it as a file.")
            yield result

    @property
    def _encoding(self) -> str:
        return self._connection.info.encoding

    def _ended(self, problem: str) -> RunError:
        """An end for the transaction, with the reason: its connection is given up."""
        self._connection.close()
        return RunError(self._place, problem, "")


@contextmanager
def rehearsal(url: DatabaseUrl, place: str, *, is_read_only: bool) -> Iterator[Rehearsal]:
    """A transaction in the database, which is rolled back however the block ends.

    Raises:
        ReadError: there is no connection.
    """
    # Who loses the connection is rolled back by the server.
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(connected(url, place, CONNECT_SECONDS))
            begun = Rehearsal(connection, place, is_read_only=is_read_only)
        except psycopg.OperationalError as error:
            raise refusals.lost(error, url, place) from None
        except psycopg.ProgrammingError as error:
            raise refusals.url_error(error, url, place) from None
        yield begun


def _size(result: PGresult) -> int:
    return sum(
        len(result.get_value(row, column) or b"") + 3
        for row in range(result.ntuples)
        for column in range(result.nfields)
    )


def _answer(results: list[PGresult], encoding: str) -> Answer:
    last = results[-1]
    fields = range(last.nfields)
    names = tuple((last.fname(field) or b"").decode(encoding) for field in fields)
    rows = tuple(
        tuple(_text(result.get_value(row, field), encoding) for field in fields)
        for result in results
        for row in range(result.ntuples)
    )
    numbers = frozenset(field for field in fields if last.ftype(field) in _NUMBERS)
    return Answer(names, numbers, rows, (last.command_status or b"").decode())


def _text(value: bytes | None, encoding: str) -> str | None:
    return None if value is None else value.decode(encoding, "backslashreplace")
