"""Connections to the databases that are documented: read-only, bounded in time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, LiteralString

from docgen.errors import ReadError
from docgen.settings.url import DatabaseUrl
from docgen.world import refusals

if TYPE_CHECKING:
    import psycopg

    from docgen.world.impatient import ImpatientConnection

CONNECT_SECONDS = 10

# A server that answers for a long time with nothing at all is given up so much later than it should have.
_GRACE_SECONDS = 10.0
# Of the time for a statement, what may go by in a queue for a lock: so the lock is told, not the statement.
LOCK_SHARE = 0.8
# So that values look the same everywhere, whatever the role's or the server's settings are.
SPELLINGS: tuple[tuple[LiteralString, str], ...] = (
    ("datestyle", "ISO, YMD"),
    ("intervalstyle", "postgres"),
    ("timezone", "UTC"),
    ("quote_all_identifiers", "off"),
    ("standard_conforming_strings", "on"),
    ("bytea_output", "hex"),
    ("extra_float_digits", "1"),
    ("lc_monetary", "C"),
)


@contextmanager
def read_postgresql(url: DatabaseUrl, *, place: str, timeout: float) -> Iterator[psycopg.Connection]:
    """A connection inside one read-only, repeatable-read transaction.

    `timeout` is the seconds that one statement may take. Names in deparsed
    expressions come out qualified, dates in ISO form and literals in one spelling,
    whatever the role's or the server's settings are, so that the same schema reads
    the same everywhere.

    Raises:
        UnreachableError: nobody answers there.
        ReadError: no connection, a statement failed or took too long, or its answer is no text.
    """
    with _translated(url, place, timeout), connected(url, place, timeout) as connection:
        # Ends with the connection: nothing was written, and a rollback would be one more thing to interrupt.
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        _settle(connection, timeout)
        yield connection


@contextmanager
def connected(url: DatabaseUrl, place: str, timeout: float) -> Iterator[ImpatientConnection]:
    """A connection that waits `timeout` seconds for an answer, and a little longer.

    Raises:
        UnreachableError: nobody answers there.
        ReadError: no connection, or no answer.
    """
    import psycopg

    from docgen.world.impatient import ImpatientConnection

    try:
        connection = ImpatientConnection.connect(_conninfo(url), autocommit=True, prepare_threshold=None)
    except psycopg.OperationalError as error:
        raise refusals.connection_error(error, url, place) from None
    connection.patience = timeout + _GRACE_SECONDS
    with closing(connection):
        try:
            yield connection
        except psycopg.OperationalError:
            if connection.was_cut:
                raise ReadError(
                    place,
                    f"The server has not answered for {connection.patience:g} s.",
                    "See whether it is frozen or the network is lost, and try again.",
                ) from None
            raise


@contextmanager
def _translated(url: DatabaseUrl, place: str, timeout: float) -> Iterator[None]:
    import psycopg

    try:
        yield
    except psycopg.errors.QueryCanceled:
        raise ReadError(
            place,
            f"A catalog query took longer than {timeout:g} s.",
            "Try again when the server is less busy, or raise `timeout` for this database.",
        ) from None
    except psycopg.errors.LockNotAvailable:
        raise ReadError(
            place,
            f"Another session keeps locked what is to be read, for longer than {timeout * LOCK_SHARE:g} s.",
            "Try again when its migration has ended, or raise `timeout` for this database.",
        ) from None
    except psycopg.errors.InsufficientPrivilege as error:
        raise ReadError(
            place,
            f"A permission is missing: {refusals.first_line(error, url)}.",
            "Grant it to the user in the URL.",
        ) from None
    except psycopg.OperationalError as error:
        raise refusals.lost(error, url, place) from None
    except (psycopg.DataError, UnicodeDecodeError) as error:
        raise ReadError(
            place,
            f"Its catalog holds what is not UTF-8 text: {refusals.first_line(error, url)}.",
            "Correct the names, comments and definitions that were written in another encoding, "
            "which a database of encoding SQL_ASCII does not notice.",
        ) from None
    except psycopg.ProgrammingError as error:
        if error.sqlstate:
            raise
        raise refusals.url_error(error, url, place) from None


def _conninfo(url: DatabaseUrl) -> str:
    """The URL as a connection string, with defaults for what it does not say."""
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    defaults = {
        "connect_timeout": str(CONNECT_SECONDS),
        "application_name": "docgen",
        "client_encoding": "utf8",
    }
    return make_conninfo("", **{**defaults, **conninfo_to_dict(url.driver_text)})


def _settle(connection: psycopg.Connection, timeout: float) -> None:
    settings: tuple[tuple[LiteralString, str], ...] = (
        ("statement_timeout", str(round(timeout * 1000))),
        ("lock_timeout", str(max(1, round(timeout * LOCK_SHARE * 1000)))),
        ("search_path", ""),
        *SPELLINGS,
        # A catalog is small for the server: workers and compiled plans cost it more than they save.
        ("jit", "off"),
        ("max_parallel_workers_per_gather", "0"),
        ("work_mem", "64MB"),
    )
    wanted = ", ".join(f"set_config('{name}', %s, true)" for name, _ in settings)
    connection.execute(f"SELECT {wanted}".encode(), [value for _, value in settings])
