"""Executes the snippets of a session, in a process whose whole business that is."""

from __future__ import annotations

import builtins
import contextvars
import io
import os
import sys
import threading
import time
import traceback
import types
from collections.abc import Callable, Iterable, Iterator
from importlib import machinery
from typing import Any

from docgen.runners.python.interpreter.console import converse
from docgen.runners.python.interpreter.fixtures import Fixtures
from docgen.runners.python.interpreter.limits import Output, limited
from docgen.runners.python.interpreter.messages import Message
from docgen.runners.python.interpreter.prints import Print, checked, recorder
from docgen.runners.python.interpreter.raised import raised
from docgen.runners.python.interpreter.sources import Sources
from docgen.runners.python.interpreter.state import State
from docgen.runners.python.interpreter.trace import Trace
from docgen.world.descendants import end_descendants

# After these, what the snippets below would build on is not there.
_BROKEN = frozenset({"timeout", "output"})
_STOPPING = frozenset({"raised", "exit", *_BROKEN})
# To empty a file costs more than to write at its end: it is done when it has become this long.
_EMPTIED = 1 << 16
_BUILTINS = dict(builtins.__dict__)


class Executor:
    """One process's memory of the session that it is in."""

    def __init__(self, output: int, errors: int, watcher: int) -> None:
        self._files = (output, errors)
        self._watcher = watcher
        self._process = os.getpid()
        self._session = ""
        self._main = types.ModuleType("__main__")
        self._fixtures = Fixtures()
        self._context = contextvars.copy_context()
        self._sources = Sources()
        self._builtins: dict[str, Any] | None = None
        self._begun = State()
        self._trace: Trace | None = None
        self.is_worn = False

    def obey(self, command: Message) -> Iterator[Message]:
        """Execute the snippets of a command up to the first that raises; begin and end its session.

        An answer for each, and a last one that says whether all is left behind.
        """
        session = command["session"]
        if session["name"] != self._session:
            self._begin(session)
        for snippet in command["snippets"]:
            answer = self._execute(snippet, session["limit"])
            stops = answer["status"] in (_BROKEN if snippet["fails"] else _STOPPING)
            stops = stops or (bool(answer.get("cut")) and not snippet["fails"])
            yield {**answer, "stops": stops}
            if stops:
                break
        said = self._end() if command["last"] else ""
        yield {"done": said, "trace": self._trace.told() if self._trace else None}

    def _begin(self, session: Message) -> None:
        self._session = session["name"]
        if session["is_traced"]:
            self._trace = Trace(session["root"])
        os.chdir(session["folder"])
        # Its own `clear` takes four times as long.
        for name in list(os.environ):
            del os.environ[name]
        os.environ.update(session["environment"])
        sys.path[:] = [session["folder"], *sys.path, session["root"]]
        sys.argv[:] = [session["name"]]
        self._context = contextvars.copy_context()
        self._builtins = None
        self._main = types.ModuleType("__main__")
        self._main.__dict__["__builtins__"] = builtins
        # Processes that multiprocessing starts do not look for its file, which is Markdown.
        self._main.__spec__ = machinery.ModuleSpec("__main__", None)
        sys.modules["__main__"] = self._main

    def _end(self) -> str:
        """Leave the session, and nothing of it; say what could not be undone."""
        said = ""
        try:
            self._context.run(self._fixtures.leave)
        except Exception as error:  # noqa: BLE001 of a fixture, anything may come
            said = f"a fixture ended with {traceback.format_exception_only(error)[-1].strip()}"
        self._main.__dict__.clear()
        self._sources.forget()
        end_descendants(os.getpid())
        end_descendants(self._watcher, but=os.getpid())
        # Who listens to Python does so to its end.
        self.is_worn = threading.active_count() > 1 or self._trace is not None
        self._begun.restore()
        self._session = ""
        return said

    def _execute(self, command: Message, limit: int) -> Message:
        begun = sizes(self._files)
        prints: list[Print] = []
        started = time.perf_counter()
        self._redirect(limit)
        with limited(command["timeout"]):
            answer = self._lent(command) if command["lends"] else self._outcome(command, prints)
            if os.getpid() != self._process:
                # A child that the snippet forked and let go on.
                os._exit(0)
        answer["seconds"] = time.perf_counter() - started
        written = sizes(self._files)
        answer["output"], answer["errors"] = (
            _content(file, start, min(end - start, limit))
            for file, start, end in zip(self._files, begun, written, strict=True)
        )
        if max(written) > _EMPTIED:
            for file in self._files:
                os.ftruncate(file, 0)
            written = sizes(self._files)
        answer["written"] = written
        return answer

    def _outcome(self, command: Message, prints: list[Print]) -> Message:
        name = command["name"]
        self._sources.add(name, command["line"], command["source"])
        # With it and the sources, inspect finds the code of what is defined here.
        self._main.__file__ = name
        try:
            if command["fixtures"] or command["cwd"] or command["variables"]:
                self._context.run(self._prepare, command)
            if command["console"]:
                return converse(command, self._run)
            padding = "\n" * (command["line"] - 1)
            code = compile(padding + command["source"], name, "exec", dont_inherit=True)
            self._run(code, recorder(name, command["line"], prints) if command["checks"] else None)
        except BaseException as error:  # noqa: BLE001 whatever a snippet raises is its outcome
            self._sources.show()
            return raised(error, name)
        if command["checks"]:
            return checked(command, prints)
        return {"status": "passed"}

    def _lent(self, command: Message) -> Message:
        """What fixtures give to a snippet of another language."""
        try:
            return self._context.run(self._fixtures.lend, command["fixtures"])
        except BaseException as error:  # noqa: BLE001 whatever a fixture raises is to be told
            return raised(error, command["name"])

    def _run(self, code: types.CodeType, printing: Callable[..., None] | None = None) -> None:
        """Execute with the built-ins as the session left them; afterwards they are whole again, for us."""
        theirs, ours = builtins.__dict__, _BUILTINS
        if self._builtins is not None:
            theirs.update(self._builtins)
        before = theirs.get("print")
        if printing is not None:
            theirs["print"] = printing
        try:
            self._context.run(exec, code, self._main.__dict__)
        finally:
            # No name of theirs is used here: whatever it was, it may be something else now.
            if printing is not None and theirs.get("print") is printing:
                theirs["print"] = before
            self._builtins = None
            if theirs != ours:
                self._builtins = theirs.copy()
                theirs.clear()
                theirs.update(ours)

    def _prepare(self, command: Message) -> None:
        if command["cwd"]:
            os.chdir(command["cwd"])
        os.environ.update(command["variables"])
        self._main.__dict__.update(self._fixtures.enter(command["fixtures"]))

    def _redirect(self, limit: int) -> None:
        """Let standard output and errors be as a snippet sees them, whatever the one before did to them."""
        for number, descriptor in enumerate(self._files, 1):
            os.dup2(descriptor, number)
        streams = []
        for number in (1, 2):
            raw = Output(number, "w", closefd=False)
            raw.left = limit
            streams.append(
                io.TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)
            )
        sys.stdout, sys.stderr = streams


def sizes(descriptors: Iterable[int]) -> list[int]:
    """How many bytes each of some open files holds."""
    return [os.fstat(descriptor).st_size for descriptor in descriptors]


def _content(descriptor: int, start: int, size: int) -> str:
    return os.pread(descriptor, size, start).decode("utf-8", "backslashreplace") if size > 0 else ""
