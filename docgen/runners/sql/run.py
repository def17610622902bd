"""SQL snippets to outcomes."""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from docgen.errors import DocgenError, RunError
from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet
from docgen.runners.session import Access, Session, seconds_of
from docgen.runners.sql.outcomes import broken, failed, of_answers, of_error
from docgen.runners.sql.refused import refusal
from docgen.runners.sql.statements import Statement, statements
from docgen.settings.url import DatabaseUrl
from docgen.world.processes import redact

if TYPE_CHECKING:
    from docgen.world.rehearsal import Answer, Rehearsal


class SqlSession:
    """The SQL of one session: one transaction for each database, which is rolled back at the end.

    A snippet that fails is undone alone. One that loses its connection leaves a new transaction to
    those below it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open: dict[str, Rehearsal] = {}
        self._stack = contextlib.ExitStack()

    def run(self, snippet: Snippet, expected: Snippet | None = None, *, last: bool = False) -> Outcome:
        """Execute a snippet; `expected` is the table that stands below it, `last` ends the session."""
        started = time.perf_counter()
        try:
            outcome = self._run(snippet, expected)
        finally:
            if last:
                self.close()
        return replace(outcome, seconds=time.perf_counter() - started)

    def close(self) -> None:
        """Undo everything."""
        self._open.clear()
        self._stack.close()

    def _run(self, snippet: Snippet, expected: Snippet | None) -> Outcome:
        seconds = seconds_of(snippet, self._session)
        if seconds is None:
            return broken(snippet, f"timeout={snippet.option('timeout')!r} is no number of seconds.")
        access = _chosen(snippet, self._session.databases)
        if isinstance(access, str):
            return broken(snippet, access)
        try:
            rehearsal = self._rehearsal(access)
            return _Execution(snippet, rehearsal, access, seconds, self._session.limit).outcome(expected)
        except DocgenError as error:
            return broken(snippet, redact(str(error), access.url.secrets()))

    def _rehearsal(self, access: Access) -> Rehearsal:
        from docgen.world.rehearsal import rehearsal

        found = self._open.get(access.name)
        if found is None or found.is_over:
            url, place = access.url, f"database {access.name}"
            if access.is_embedded:
                from docgen.world.embedded import copy_of

                # Nothing that a transaction does not undo, numbers of a sequence for one, reaches others.
                url = DatabaseUrl(self._stack.enter_context(copy_of(url.text, place)))
            entered = rehearsal(url, place, is_read_only=not access.may_write)
            found = self._open[access.name] = self._stack.enter_context(entered)
        return found


class _Execution:
    """One snippet in its transaction."""

    def __init__(
        self, snippet: Snippet, rehearsal: Rehearsal, access: Access, seconds: float, limit: int
    ) -> None:
        self._snippet = snippet
        self._rehearsal = rehearsal
        self._access = access
        self._seconds = seconds
        self._limit = limit

    def outcome(self, expected: Snippet | None) -> Outcome:
        """Execute it; what is not well is undone.

        Raises:
            RunError: the transaction is lost.
        """
        self._rehearsal.save()
        outcome = self._executed(expected)
        if outcome.is_well or outcome.has_only_other_output:
            self._rehearsal.keep()
        else:
            self._rehearsal.undo()
        return outcome

    def _executed(self, expected: Snippet | None) -> Outcome:
        answers = []
        until = time.monotonic() + self._seconds
        for statement in statements(self._snippet.source):
            why = refusal(statement)
            if why:
                return failed(self._snippet, statement.line, why)
            answer = self._answer(statement, until)
            if isinstance(answer, Outcome):
                return answer
            answers.append(answer)
        return of_answers(self._snippet, answers, expected)

    def _answer(self, statement: Statement, until: float) -> Answer | Outcome:
        """What a statement gives, or what is wrong with it."""
        import psycopg

        left = max(until - time.monotonic(), 0.001)
        try:
            return self._rehearsal.execute(statement.text, seconds=left, limit=self._limit)
        except psycopg.errors.QueryCanceled:
            problem = f"It took longer than {self._seconds:g} s."
        except psycopg.errors.LockNotAvailable:
            problem = "Another session keeps locked what it needs."
        except RunError as error:
            problem = error.problem
        except psycopg.Error as error:
            if error.sqlstate and not self._rehearsal.is_over:
                return self._plain(of_error(self._snippet, statement, error))
            problem = "The connection to the database broke."
        return broken(self._snippet, problem, statement.line)

    def _plain(self, outcome: Outcome) -> Outcome:
        """The outcome without a password that the server might repeat."""
        secrets, public = self._access.url.secrets(), [self._snippet.source]
        problem, detail = (redact(text, secrets, public) for text in (outcome.problem, outcome.detail))
        return replace(outcome, problem=problem, detail=detail)


def _chosen(snippet: Snippet, databases: tuple[Access, ...]) -> Access | str:
    """The database that a snippet is for, or why there is none."""
    asked = snippet.option("database")
    known = ", ".join(access.name for access in databases)
    if not databases:
        return "There is no database to execute it on: docgen.toml has no [[database]]."
    if asked is None and len(databases) > 1:
        return f'Which database it is for is not said. Say database="…", one of: {known}.'
    found = next((access for access in databases if asked in (None, access.name)), None)
    if found is None:
        return f"Database {asked!r} is unknown. docgen.toml has: {known}."
    return found.problem or found
