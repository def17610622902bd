"""What is told of SQL that was executed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.expected import corrections
from docgen.runners.sql.statements import Statement
from docgen.runners.sql.tables import as_markdown, differing, shown
from docgen.world.rehearsal import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    import psycopg

TABLE = "table"


def broken(snippet: Snippet, problem: str, line: int = 0) -> Outcome:
    """That the snippet could not be run to its end."""
    place = snippet.place(line) if line else None
    return Outcome(origin=snippet.origin, status=Status.BROKEN, place=place, problem=problem)


def failed(snippet: Snippet, line: int, problem: str, detail: str = "") -> Outcome:
    """That a line of the snippet is wrong."""
    place = snippet.place(line)
    return Outcome(
        origin=snippet.origin, status=Status.FAILED, place=place, problem=problem, detail=detail.rstrip()
    )


def of_error(snippet: Snippet, statement: Statement, error: psycopg.Error) -> Outcome:
    """What the server says of a statement, at the line it means."""
    said = error.diag
    position = int(said.statement_position or 0)
    line = statement.line + statement.text.count("\n", 0, max(position - 1, 0))
    code = statement.text.split("\n")[line - statement.line]
    more = [
        f"{name}: {text}"
        for name, text in (("DETAIL", said.message_detail), ("HINT", said.message_hint))
        if text
    ]
    caret = [" " * _column(statement.text, position) + "^"] if position else []
    problem = f"PostgreSQL refuses it: {(said.message_primary or str(error)).rstrip('.')}."
    return failed(snippet, line, problem, "\n".join([code, *caret, *more]))


def _column(text: str, position: int) -> int:
    """How far from the beginning of its line a sign stands."""
    return position - 1 - (text.rfind("\n", 0, position - 1) + 1)


def of_answers(snippet: Snippet, answers: Sequence[Answer], expected: Snippet | None) -> Outcome:
    """That all was executed, and whether it gives what stands below."""
    output = shown(answers)
    outcome = Outcome(origin=snippet.origin, status=Status.PASSED, output=f"{output}\n" if output else "")
    found = differing(expected.source, answers) if expected else None
    if expected is None or found is None:
        return outcome
    line, detail = found
    new = as_markdown(answers) if expected.language == TABLE else output
    return replace(
        outcome,
        status=Status.FAILED,
        place=expected.place(line),
        problem="Its result differs from what stands below it.",
        detail=detail,
        corrections=corrections(expected, expected.source, _as_written(new, expected.source)),
    )


def _as_written(new: str, old: str) -> str:
    """The new text, with lines that differ by blanks at their ends as they stand there."""
    written = {line.rstrip(): line for line in old.split("\n")}
    return "\n".join(written.get(line, line) for line in new.split("\n"))
