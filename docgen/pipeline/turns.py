"""Languages take turns in a session; each has its way to be run, in one table."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.runners.python.asked import fixtures_of
from docgen.runners.python.run import PythonSession
from docgen.runners.python.worker import Worker
from docgen.runners.session import Session
from docgen.runners.wording import sentence
from docgen.world.sandbox import Sandbox

if TYPE_CHECKING:
    from docgen.runners.shell.keeper import Keeper

_lock = threading.Lock()
_keepers: dict[Sandbox | None, Keeper] = {}


class _Single(Protocol):
    """What executes one snippet after the other."""

    def run(self, snippet: Snippet, expected: Snippet | None = None) -> Outcome: ...

    def close(self) -> None: ...


class _Taking(Protocol):
    """The same of what takes variables that fixtures give."""

    def run(
        self, snippet: Snippet, expected: Snippet | None = None, *, given: Mapping[str, str]
    ) -> Outcome: ...

    def close(self) -> None: ...


class _Turns(Protocol):
    """What executes several snippets of a language; `last` says that none of any language follows."""

    def run(
        self, snippets: Sequence[Snippet], expected: Mapping[Snippet, Snippet], *, last: bool = False
    ) -> Iterable[Outcome]: ...

    def end(self) -> None: ...


class _OneByOne:
    """Snippets of a turn one by one, up to the first after whose end nothing can build on it."""

    def __init__(self, single: _Single) -> None:
        self._single = single

    def run(
        self,
        snippets: Sequence[Snippet],
        expected: Mapping[Snippet, Snippet],
        *,
        last: bool = False,  # noqa: ARG002 it ends with its session
    ) -> Iterator[Outcome]:
        for snippet in snippets:
            outcome = self._single.run(snippet, expected.get(snippet))
            yield outcome
            if not _can_go_on(snippet, outcome):
                return

    def end(self) -> None:
        self._single.close()


class _WithFixtures:
    """Snippets with what their fixtures give, which are entered where the Python of the session runs."""

    def __init__(self, taking: _Taking, python: PythonSession | None) -> None:
        self._taking = taking
        self._python = python

    def run(self, snippet: Snippet, expected: Snippet | None = None) -> Outcome:
        given = self._python.lend(snippet) if self._python and is_lent(snippet) else {}
        if isinstance(given, Outcome):
            return given
        return self._taking.run(snippet, expected, given=given)

    def close(self) -> None:
        self._taking.close()


@dataclass(frozen=True, slots=True)
class At:
    """A session with its folder, the worker for its Python, and the sandbox, where it has them."""

    session: Session
    folder: Path
    worker: Worker | None
    sandbox: Sandbox | None


def _shell(at: At) -> _Taking:
    # What asks servers whether they are ready, HTTP and TLS, costs more than a page of Python.
    from docgen.runners.shell.run import ShellSession

    return ShellSession(at.session, at.folder, keeper(at.sandbox))


def _sql(session: Session) -> _Single:
    # A driver costs a tenth of a second.
    from docgen.runners.sql.run import SqlSession

    return SqlSession(session)


def _http(at: At) -> _Single:
    from docgen.runners.http.run import HttpSession

    return HttpSession(at.session, at.folder, keeper(at.sandbox))


def _command(at: At) -> _Taking:
    from docgen.runners.command.run import CommandSession

    return CommandSession(at.session, at.folder, keeper(at.sandbox))


# Python has its session from the start: that ends last, and what it lends with it.
_OPENERS: Mapping[Kind, Callable[[At, PythonSession | None], _Turns]] = {
    Kind.SHELL: lambda at, python: _OneByOne(_WithFixtures(_shell(at), python)),
    Kind.COMMAND: lambda at, python: _OneByOne(_WithFixtures(_command(at), python)),
    Kind.HTTP: lambda at, _: _OneByOne(_http(at)),
    Kind.SQL: lambda at, _: _OneByOne(_sql(at.session)),
}


def kind_of(snippet: Snippet) -> Kind:
    """How a snippet is run."""
    return RUNNABLE.get(snippet.language, Kind.COMMAND)


def is_lent(snippet: Snippet) -> bool:
    """Whether fixtures give it something that Python has to lend."""
    return kind_of(snippet) in (Kind.SHELL, Kind.COMMAND) and bool(fixtures_of(snippet))


def needs_python(session: Session) -> bool:
    """Whether something of the session runs in an interpreter."""
    return any(kind_of(snippet) is Kind.PYTHON or is_lent(snippet) for snippet in session.snippets)


def in_turns(at: At) -> list[Outcome]:
    """The outcomes up to the first after which nothing can go on; languages take turns in one folder."""
    session = at.session
    expected = {session.snippets[number]: output for number, output in session.expected.items()}
    turns = [(kind, list(turn)) for kind, turn in groupby(session.snippets, key=kind_of)]
    outcomes: list[Outcome] = []
    python = PythonSession(session, at.folder, at.worker) if at.worker else None
    opened: dict[Kind, _Turns] = {Kind.PYTHON: python} if python else {}
    with contextlib.ExitStack() as stack:
        if python:
            stack.callback(python.end)
        for kind, turn in turns:
            if kind not in opened:
                opened[kind] = _OPENERS[kind](at, python)
                stack.callback(opened[kind].end)
            before = len(outcomes)
            outcomes += opened[kind].run(turn, expected, last=len(turns) == 1)
            if len(outcomes) - before < len(turn) or not _can_go_on(turn[-1], outcomes[-1]):
                break
    left = at.worker.left if at.worker else ""
    return _with_end(outcomes, session.snippets, left) if left else outcomes


def _with_end(outcomes: list[Outcome], snippets: Sequence[Snippet], left: str) -> list[Outcome]:
    """The outcomes, where a fixture did not end well: the last snippet that asked for one is to tell."""
    asking = [n for n, snippet in enumerate(snippets[: len(outcomes)]) if fixtures_of(snippet)]
    # One of a session that was cut off before may be left with this one.
    number = asking[-1] if asking else -1
    outcome = outcomes[number]
    status = Status.BROKEN if outcome.status is Status.PASSED else outcome.status
    problem = f"{outcome.problem} At the end of the session, {sentence(left)}".strip()
    outcomes[number] = replace(outcome, status=status, problem=problem)
    return outcomes


def _can_go_on(snippet: Snippet, outcome: Outcome) -> bool:
    """Whether those below can build on what a snippet did."""
    # Who could not change the folder is not to go on and remove what lies in it.
    is_to_fail = (snippet.option("test") or "").startswith("xfail")
    return outcome.is_well or outcome.has_only_other_output or is_to_fail


def keeper(sandbox: Sandbox | None) -> Keeper:
    """What starts shells, for all sessions of the process that have the same sandbox, or none."""
    from docgen.runners.shell.keeper import Keeper

    with _lock:
        if sandbox not in _keepers:
            _keepers[sandbox] = Keeper(sandbox)
        return _keepers[sandbox]


def close_keepers() -> None:
    """End what starts shells, with all that is left of them."""
    with _lock:
        while _keepers:
            _keepers.popitem()[1].close()
