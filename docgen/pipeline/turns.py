"""Languages take turns in a session; each has its way to be run, in one table."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.runners.python.run import PythonSession
from docgen.runners.python.worker import Worker
from docgen.runners.session import Session

if TYPE_CHECKING:
    from docgen.runners.shell.keeper import Keeper

_lock = threading.Lock()
_keepers: list[Keeper] = []


class _Single(Protocol):
    """What executes one snippet after the other."""

    def run(self, snippet: Snippet, expected: Snippet | None = None) -> Outcome: ...

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
            # Who could not change the folder is not to go on and remove what lies in it.
            if not (
                outcome.is_well
                or outcome.has_only_other_output
                or (snippet.option("test") or "").startswith("xfail")
            ):
                return

    def end(self) -> None:
        self._single.close()


def _shell(session: Session, folder: Path) -> _Single:
    # What asks servers whether they are ready, HTTP and TLS, costs more than a page of Python.
    from docgen.runners.shell.run import ShellSession

    return ShellSession(session, folder, keeper())


def _sql(session: Session) -> _Single:
    # A driver costs a tenth of a second.
    from docgen.runners.sql.run import SqlSession

    return SqlSession(session)


def _http(session: Session, folder: Path) -> _Single:
    from docgen.runners.http.run import HttpSession

    return HttpSession(session, folder, keeper())


def _command(session: Session, folder: Path) -> _Single:
    from docgen.runners.command.run import CommandSession

    return CommandSession(session, folder, keeper())


_OPENERS: Mapping[Kind, Callable[[Session, Path, Worker | None], _Turns]] = {
    Kind.PYTHON: lambda session, folder, worker: PythonSession(session, folder, worker or _no_worker()),
    Kind.SHELL: lambda session, folder, _: _OneByOne(_shell(session, folder)),
    Kind.COMMAND: lambda session, folder, _: _OneByOne(_command(session, folder)),
    Kind.HTTP: lambda session, folder, _: _OneByOne(_http(session, folder)),
    Kind.SQL: lambda session, _folder, _: _OneByOne(_sql(session)),
}


def kind_of(snippet: Snippet) -> Kind:
    """How a snippet is run."""
    return RUNNABLE.get(snippet.language, Kind.COMMAND)


def in_turns(session: Session, folder: Path, worker: Worker | None) -> list[Outcome]:
    """The outcomes up to the first after which nothing can go on; languages take turns in one folder."""
    expected = {session.snippets[number]: output for number, output in session.expected.items()}
    turns = [(kind, list(turn)) for kind, turn in groupby(session.snippets, key=kind_of)]
    outcomes: list[Outcome] = []
    opened: dict[Kind, _Turns] = {}
    with contextlib.ExitStack() as stack:
        for number, (kind, turn) in enumerate(turns, 1):
            if kind not in opened:
                opened[kind] = _OPENERS[kind](session, folder, worker)
                stack.callback(opened[kind].end)
            before = len(outcomes)
            outcomes += opened[kind].run(turn, expected, last=number == len(turns))
            if len(outcomes) - before < len(turn):
                break
    return outcomes


def _no_worker() -> Worker:
    raise AssertionError("Python is executed by a worker.")


def keeper() -> Keeper:
    """What starts shells, for all sessions of the process."""
    from docgen.runners.shell.keeper import Keeper

    with _lock:
        if not _keepers:
            _keepers.append(Keeper())
        return _keepers[0]


def close_keepers() -> None:
    """End what starts shells, with all that is left of them."""
    with _lock:
        while _keepers:
            _keepers.pop().close()
