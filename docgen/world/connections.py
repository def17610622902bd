"""Connections to the databases that are documented: read-only, bounded in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, LiteralString

from docgen.errors import ReadError, UnreachableError
from docgen.settings.url import DatabaseUrl

if TYPE_CHECKING:
    import psycopg

CONNECT_SECONDS = 10

# What the server says, what that means, and what the user can do; the first that matches is told.
_REFUSALS = (
    ("too many", "The server takes no more connections.", "Try again when it is less busy."),
    ("remaining connection", "The server takes no more connections.", "Try again when it is less busy."),
    ("password", "The server refuses the password.", "Correct user and password in the URL."),
    ("pg_hba.conf", "The server lets this user or host not in.", "Ask for an entry in its pg_hba.conf."),
    ("permission denied", "This user may not connect.", "Grant it: GRANT CONNECT ON DATABASE … TO …."),
    ("not permitted to log in", "This user may not log in.", "Allow it: ALTER ROLE … LOGIN."),
    ("role", "The server does not know this user.", "Correct the user in the URL."),
    ("database", "The server has no such database.", "Correct its name in the URL, or create it."),
    ("starting up", "The server is starting up.", "Try again in a moment."),
    ("shutting down", "The server is shutting down.", "Start it, and try again."),
)

# What client library and operating system say where nobody answers.
_SILENCE = re.compile(
    "connection refused|timeout expired|timed out|failed to resolve|could not translate host name"
    "|no route to host|host is down|is unreachable|no such file or directory"
    # A proxy with no server behind it.
    "|connection failed: .*closed the connection",
    re.IGNORECASE,
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
    import psycopg

    try:
        connect = psycopg.connect(_conninfo(url), autocommit=True, prepare_threshold=None)
        with connect as connection, connection.transaction():
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            _settle(connection, timeout)
            yield connection
    except psycopg.errors.QueryCanceled:
        raise ReadError(
            place,
            f"A catalog query took longer than {timeout:g} s.",
            "Try again when the server is less busy, or raise `timeout` for this database.",
        ) from None
    except psycopg.errors.InsufficientPrivilege as error:
        raise ReadError(
            place, f"A permission is missing: {_first_line(error, url)}.", "Grant it to the user in the URL."
        ) from None
    except psycopg.OperationalError as error:
        raise _connection_error(error, url, place) from None
    except (psycopg.DataError, UnicodeDecodeError) as error:
        raise ReadError(
            place,
            f"Its catalog holds what is not UTF-8 text: {_first_line(error, url)}.",
            "Correct the names, comments and definitions that were written in another encoding, "
            "which a database of encoding SQL_ASCII does not notice.",
        ) from None
    except psycopg.ProgrammingError as error:
        if error.sqlstate:
            raise
        raise _url_error(error, url, place) from None


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
        ("lock_timeout", str(round(timeout * 1000))),
        ("search_path", ""),
        ("datestyle", "ISO, YMD"),
        ("intervalstyle", "postgres"),
        ("timezone", "UTC"),
        ("quote_all_identifiers", "off"),
        ("standard_conforming_strings", "on"),
        ("bytea_output", "hex"),
        ("extra_float_digits", "1"),
        ("lc_monetary", "C"),
        # A catalog is small for the server: workers and compiled plans cost it more than they save.
        ("jit", "off"),
        ("max_parallel_workers_per_gather", "0"),
        ("work_mem", "64MB"),
    )
    wanted = ", ".join(f"set_config('{name}', %s, true)" for name, _ in settings)
    connection.execute(f"SELECT {wanted}".encode(), [value for _, value in settings])


def _first_line(error: Exception, url: DatabaseUrl) -> str:
    from docgen.world.processes import redact

    return redact(str(error).strip(), url.secrets()).partition("\n")[0].rstrip(".")


def _url_error(error: psycopg.ProgrammingError, url: DatabaseUrl, place: str) -> ReadError:
    if url.is_plain:
        problem = f"The URL is not understood: {_first_line(error, url)}."
        return ReadError(place, problem, "Write for example postgresql://user@host/name.")
    # The driver repeats what it does not understand, which may be a piece of the password.
    return ReadError(
        place,
        "The URL is not understood.",
        "Write for example postgresql://user:password@host/name, and in user and password %40 for @, "
        "%3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.",
    )


def _connection_error(error: psycopg.OperationalError, url: DatabaseUrl, place: str) -> ReadError:
    said = _first_line(error, url)
    # Names, which are quoted, may hold any of the words that are looked for.
    _, refused, words = re.sub('"[^"]*"', "", str(error)).partition("FATAL:")
    if refused:
        for word, problem, hint in _REFUSALS:
            if word in words:
                return ReadError(place, f"{problem} ({said})", hint)
        return ReadError(place, f"The server refuses the connection. ({said})", "Correct the URL.")
    if error.sqlstate and not error.sqlstate.startswith("08"):
        return ReadError(place, f"The server ended the reading. ({said})", "Try again.")
    unreachable = UnreachableError if _SILENCE.search(str(error)) else ReadError
    return unreachable(
        place,
        f"{url} cannot be reached. ({said})",
        "Start the server, or correct host and port in the URL.",
    )
