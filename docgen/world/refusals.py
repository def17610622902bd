"""What a server, the client library and the operating system say, told as what is wrong and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.errors import ReadError, UnreachableError
from docgen.settings.url import DatabaseUrl

if TYPE_CHECKING:
    import psycopg

# What the server says, what that means, and what the user can do; the first that matches is told.
# Of these, that nobody serves at the moment:
_ABSENCES = (
    ("starting up", "The server is starting up.", "Try again in a moment."),
    ("shutting down", "The server is shutting down.", "Start it, and try again."),
    ("in recovery mode", "The server recovers from a crash.", "Try again in a moment."),
    ("system is not", "The server takes no connections yet.", "Try again, or ask its primary server."),
)
# And that it serves, and will not:
_REFUSALS = (
    ("not currently accepting", "The database takes no connections.", "Allow them: ALTER DATABASE …."),
    ("too many", "The server takes no more connections.", "Try again when it is less busy."),
    ("remaining connection", "The server takes no more connections.", "Try again when it is less busy."),
    ("password", "The server refuses the password.", "Correct user and password in the URL."),
    ("pg_hba.conf", "The server lets this user or host not in.", "Ask for an entry in its pg_hba.conf."),
    ("permission denied", "This user may not connect.", "Grant it: GRANT CONNECT ON DATABASE … TO …."),
    ("not permitted to log in", "This user may not log in.", "Allow it: ALTER ROLE … LOGIN."),
    ("role", "The server does not know this user.", "Correct the user in the URL."),
    ("database", "The server has no such database.", "Correct its name in the URL, or create it."),
)
# What client library and operating system say where nobody answers.
_SILENCE = re.compile(
    "connection refused|timeout expired|timed out|failed to resolve|could not translate host name"
    "|no route to host|host is down|is unreachable|no such file or directory"
    # A proxy with no server behind it.
    "|connection failed: .*closed the connection",
    re.IGNORECASE,
)


def first_line(error: Exception, url: DatabaseUrl) -> str:
    """What the driver says, without a password."""
    from docgen.world.processes import redact

    return redact(str(error).strip(), url.secrets()).partition("\n")[0].rstrip(".")


def url_error(error: psycopg.ProgrammingError, url: DatabaseUrl, place: str) -> ReadError:
    """That the driver does not understand the URL."""
    if url.is_plain:
        problem = f"The URL is not understood: {first_line(error, url)}."
        return ReadError(place, problem, "Write for example postgresql://user@host/name.")
    # The driver repeats what it does not understand, which may be a piece of the password.
    return ReadError(
        place,
        "The URL is not understood.",
        "Write for example postgresql://user:password@host/name, and in user and password %40 for @, "
        "%3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.",
    )


def connection_error(error: psycopg.OperationalError, url: DatabaseUrl, place: str) -> ReadError:
    """Why there is no connection."""
    said = first_line(error, url)
    # Names, which are quoted, may hold any of the words that are looked for.
    _, refused, words = re.sub('"[^"]*"', "", str(error)).partition("FATAL:")
    if refused:
        for word, problem, hint in _ABSENCES:
            if word in words:
                return UnreachableError(place, f"{problem} ({said})", hint)
        for word, problem, hint in _REFUSALS:
            if word in words:
                return ReadError(place, f"{problem} ({said})", hint)
        return ReadError(place, f"The server refuses the connection. ({said})", "Correct the URL.")
    unreachable = UnreachableError if _SILENCE.search(str(error)) else ReadError
    return unreachable(
        place,
        f"{url} cannot be reached. ({said})",
        "Start the server, or correct host and port in the URL.",
    )


def lost(error: psycopg.OperationalError, url: DatabaseUrl, place: str) -> ReadError:
    """Why there is one no more."""
    said = first_line(error, url)
    # What an administrator does arrives as a sentence or, if it is late, as a line that is cut.
    if error.sqlstate and not error.sqlstate.startswith(("08", "57P")):
        return ReadError(place, f"The server ended the reading. ({said})", "Try again.")
    return ReadError(place, f"The connection broke while {url} was read. ({said})", "Try again.")
