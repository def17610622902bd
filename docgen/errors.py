"""What stops a job, named by what the user can do about it.

A finding is a value; an exception means that the job could not be done. A
message reads *place: what is wrong. What to do.*
"""

from __future__ import annotations


def to_install(extra: str) -> str:
    """What to type for an extra of docgen, which is not released yet: it comes from its checkout."""
    return f"pip install './docgen[{extra}]' from beside docgen's checkout"


class DocgenError(Exception):
    """The job could not be done.

    `place` is where (a file with a key or line, a database, a command), `problem`
    one sentence on what is wrong, `hint` one on what to do. None of the three
    ever holds a password or a token: whoever raises has redacted them.
    """

    exit_code = 2

    def __init__(self, place: str, problem: str, hint: str) -> None:
        super().__init__(place, problem, hint)
        self.place = place
        self.problem = problem
        self.hint = hint

    def __str__(self) -> str:
        # A problem that shows several lines ends with one, and the hint begins the next.
        gap = "" if self.problem.endswith("\n") else " "
        return f"{self.place}: {self.problem}{gap}{self.hint}".strip()


class SettingsError(DocgenError):
    """What the user wrote cannot be meant: correct the file, the option or the command line."""


class ReadError(DocgenError):
    """A source could not be read: bring it up, grant the permission, or correct its address."""


class UnreachableError(ReadError):
    """The server of a database is not there: start it, or document the database from a snapshot."""


class RunError(DocgenError):
    """A command could not be run to its end: its output, shown in the problem, says why."""


class WriteError(DocgenError):
    """A result could not be written: make room, grant the permission, or choose another place."""


class LedgerError(DocgenError):
    """The ledger could not take a record: migrate it or correct its address."""
