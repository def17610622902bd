"""Statements that are not executed: who could undo them?"""

from __future__ import annotations

from docgen.runners.sql.statements import Statement

_ENDS = frozenset({"COMMIT", "END", "ABORT", "ROLLBACK"})
_BEGINS = frozenset({"BEGIN", "START"})
_MODES = frozenset(
    {"TRANSACTION", "TRANSACTION_READ_ONLY", "DEFAULT_TRANSACTION_READ_ONLY", "CHARACTERISTICS"}
)


def refusal(statement: Statement) -> str:
    """Why the statement is not executed, in a sentence; "" where it is."""
    words = statement.words
    first = words[0] if words else ""
    if first == "\\":
        return "It is a command of psql, and no SQL."
    if first == "COPY":
        return "COPY is not executed: it reads and writes files of the server."
    if first in _BEGINS or (first == "PREPARE" and words[1:2] == ("TRANSACTION",)):
        return f"{first} is not executed: all of a page is one transaction, which is rolled back."
    if first in _ENDS and not _goes_back(words):
        return f"{first} is not executed: it would end the transaction that is to be rolled back."
    if first in ("SET", "RESET") and _MODES & set(words[1:4]):
        return (
            f"{first} {words[1]} is not executed: it would change the transaction that is to be rolled back."
        )
    return ""


def _goes_back(words: tuple[str, ...]) -> bool:
    """Whether it is a ROLLBACK TO a savepoint."""
    return words[0] == "ROLLBACK" and "TO" in words[1:3]
