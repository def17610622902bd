"""Requests to outcomes."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from pathlib import Path

from docgen.errors import RunError
from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.connection import first_of
from docgen.runners.expected import corrections
from docgen.runners.http.compared import corrected, difference, refused
from docgen.runners.http.exchange import exchange
from docgen.runners.http.messages import Mistake, Response, read_request, read_response
from docgen.runners.http.service import Service
from docgen.runners.session import Session, seconds_of
from docgen.runners.shell.keeper import Keeper


class HttpSession:
    """The requests of one session, sent to a service that runs, or to an app that is served for it."""

    def __init__(self, session: Session, folder: Path, keeper: Keeper | None = None) -> None:
        self._session = session
        self._address = session.http.rstrip("/")
        self._service = Service(session, folder, keeper) if session.asgi else None
        # A page may have started the service itself, in its sandbox; another runs outside of it.
        ways = ([keeper.reach] if keeper else []) + ([] if session.asgi else [socket.create_connection])
        self._reach = first_of(*ways) if ways else socket.create_connection

    def run(self, snippet: Snippet, expected: Snippet | None = None, *, last: bool = False) -> Outcome:
        """Send a request; `expected` is the response that stands below it, `last` ends the session."""
        started = time.perf_counter()
        try:
            outcome = self._run(snippet, expected)
        except RunError as error:
            outcome = _broken(snippet, f"{error.problem}{_hint(error)}")
        finally:
            if last:
                self.close()
        return replace(outcome, seconds=time.perf_counter() - started)

    def close(self) -> None:
        """End the app, where one was started."""
        if self._service:
            self._service.close()
            self._address = ""

    def _run(self, snippet: Snippet, expected: Snippet | None) -> Outcome:
        seconds = seconds_of(snippet, self._session)
        if seconds is None:
            return _broken(snippet, f"timeout={snippet.option('timeout')!r} is no number of seconds.")
        request = read_request(snippet.source)
        if isinstance(request, Mistake):
            return _mistaken(snippet, snippet, request, "request")
        wanted = read_response(expected.source) if expected else None
        if expected and isinstance(wanted, Mistake):
            return _mistaken(snippet, expected, wanted, "response")
        came = exchange(
            self._reached(), request, seconds=seconds, limit=self._session.limit, reach=self._reach
        )
        return _judged(snippet, came, expected, wanted if isinstance(wanted, Response) else None)

    def _reached(self) -> str:
        """The address of the service, which is started if it has to be."""
        if not self._address and self._service:
            self._address = self._service.start()
        if not self._address:
            raise RunError("", "Where to send it is not said: [snippets] has neither http nor asgi.", "")
        return self._address


def _judged(snippet: Snippet, came: Response, expected: Snippet | None, wanted: Response | None) -> Outcome:
    outcome = Outcome(origin=snippet.origin, status=Status.PASSED, output=_shown(came))
    why = refused(came, wanted)
    if why:
        place = snippet.place(1)
        return replace(outcome, status=Status.FAILED, place=place, problem=why, detail=came.body.rstrip())
    found = difference(came, wanted, expected.source) if expected and wanted else None
    if expected is None or wanted is None or found is None:
        return outcome
    line, detail = found
    return replace(
        outcome,
        status=Status.FAILED,
        place=expected.place(line),
        problem="Its response differs from what stands below it.",
        detail=detail,
        corrections=corrections(expected, expected.source, corrected(came, wanted, expected.source)),
    )


def _mistaken(snippet: Snippet, written: Snippet, mistake: Mistake, what: str) -> Outcome:
    problem = f"It is no {what}: {mistake.problem}."
    place = written.place(mistake.line)
    return Outcome(origin=snippet.origin, status=Status.FAILED, place=place, problem=problem)


def _broken(snippet: Snippet, problem: str) -> Outcome:
    return Outcome(origin=snippet.origin, status=Status.BROKEN, problem=problem)


def _hint(error: RunError) -> str:
    return f" {error.hint}" if error.hint else ""


def _shown(came: Response) -> str:
    head = [f"HTTP/1.1 {came.code} {came.reason}".rstrip()]
    head += [f"Content-Type: {value}" for value in came.values("content-type")]
    return "\n".join([*head, "", came.body]).rstrip("\n") + "\n"
