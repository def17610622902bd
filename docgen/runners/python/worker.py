"""A process that executes Python snippets, seen from outside."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import secrets
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from docgen.errors import RunError
from docgen.world.descendants import end_tree
from docgen.world.programs import program
from docgen.world.sandbox import Sandbox

_WATCH = "docgen.runners.python.interpreter.watch"
# A snippet that does not hear that its time is over gets so much longer, and is killed.
_GRACE_SECONDS = 1.0
# How often it is looked whether what a snippet started writes without end.
_LOOK_SECONDS = 0.25
_START_SECONDS = 60.0
# That a killed process has ended, and another begun, is told at once.
_KILL_SECONDS = 5.0
_MARK = "docgen_worker"
# Putting away what a session left: fixtures, and processes.
_END_SECONDS = 30.0
_STREAMS = ("output", "errors")
Message = dict[str, Any]


class Worker:
    """A warm interpreter; whatever ends it, the next snippet finds a new one."""

    def __init__(self, environment: Mapping[str, str], sandbox: Sandbox | None = None) -> None:
        self._environment = dict(environment)
        self._enter = sandbox.enter if sandbox else ()
        self._child = 0
        self.left = ""
        # What the last session read, where that was asked for and is known.
        self.trace: Message | None = None
        self._start()

    @property
    def is_fresh(self) -> bool:
        """Whether no snippet has been executed in the process yet."""
        return not self._asked

    def renew(self) -> None:
        """Begin anew with a process in which nothing has been executed."""
        self._kill()
        while (answer := self._receive(time.monotonic() + _START_SECONDS)) and "started" not in answer:
            pass
        self._child = (answer or {}).get("started", 0)
        self._asked = 0

    def ask(self, command: Message) -> Iterator[Message]:
        """Have snippets executed: an answer for each, up to one that stops those below it.

        A snippet that killed its process answers `{"status": "ended", "code": …}`, one whose
        process had to be killed `{"status": "timeout"}` or `{"status": "output"}`; then no more come.
        Afterwards `left` says what could not be undone where the session has ended, "" if all was.
        """
        self.left = ""
        self.trace = None
        session = command["session"]
        environment = {**session["environment"], _MARK: self._mark}
        self._send({**command, "session": {**session, "environment": environment}})
        limit = session["limit"]
        for snippet in [*command["snippets"], {"timeout": _END_SECONDS}]:
            answer = self._answer(snippet["timeout"] + _GRACE_SECONDS, limit)
            if "done" in answer:
                self.left = answer["done"]
                self.trace = answer["trace"]
                self._asked += 1
                return
            yield answer
            if answer["stops"]:
                self._finish(answer)
                return

    def _answer(self, seconds: float, limit: int) -> Message:
        """The next answer, or how the process ended instead."""
        until, reason = time.monotonic() + seconds, ""
        while True:
            answer = self._receive(min(until, time.monotonic() + _LOOK_SECONDS))
            is_late = time.monotonic() >= until
            if answer is None and is_late and reason:
                # What came since cannot be understood.
                answer = self._begin_anew()
            if answer is None:
                over = "timeout" if is_late else "output" if self._written() > limit else ""
                if over and not reason:
                    reason, until = over, time.monotonic() + _KILL_SECONDS
                    self._kill()
            elif "started" in answer:
                self._child = answer["started"]
                self._asked = 0
            elif "ended" in answer:
                self._child = 0
                told = {name: answer.get(name, self._text(number)) for number, name in enumerate(_STREAMS)}
                return {
                    "status": reason or "ended",
                    "code": answer["ended"],
                    "is_gone": True,
                    "stops": True,
                    **told,
                }
            else:
                return answer

    def _finish(self, answer: Message) -> None:
        """Hear out a process that goes on after a snippet that stopped those below it."""
        if not answer.get("is_gone"):
            self.left = self._answer(_END_SECONDS, sys.maxsize).get("done", "")
            self._asked += 1

    def close(self) -> None:
        """End the process and whatever it started."""
        with contextlib.suppress(OSError):
            os.close(self._commands)
        try:
            # Who waits for commands ends by itself when none can come any more.
            self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            end_tree(self._process.pid)
            self._process.wait()
        os.close(self._answers)
        os.close(self._bell)
        for file in self._files:
            file.close()

    def _start(self) -> None:
        theirs, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        self._bell, bell = os.pipe()
        os.set_blocking(self._answers, False)
        self._files = _appended(), _appended()
        # Where in them the output of the snippet begins that is executed.
        self._begun: list[int] = [0, 0]
        # Whatever a snippet starts has it too, and is found by it where nobody else is left to end it.
        self._mark = f"{os.getpid()}-{secrets.token_hex(8)}"
        given = (theirs, answers, bell, *(file.fileno() for file in self._files))
        self._process = subprocess.Popen(  # noqa: S603 our own program
            [*self._enter, *program(sys.executable, _WATCH, *given)],
            pass_fds=given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**self._environment, _MARK: self._mark},
            start_new_session=True,
        )
        for file in (theirs, answers, bell):
            os.close(file)
        self._buffer = b""
        self._asked = 0
        self._child = 0
        try:
            first = self._next(time.monotonic() + _START_SECONDS)
        except EOFError as error:
            raise RunError(sys.executable, "cannot be started.", "See whether it runs at all.") from error
        self._child = (first or {}).get("started", 0)

    def _begin_anew(self) -> Message:
        told = {name: self._text(number) for number, name in enumerate(_STREAMS)}
        mark = self._mark
        self.close()
        _end_marked(mark)
        self._start()
        # One that was just being started had its environment not yet.
        _end_marked(mark)
        return {"ended": -signal.SIGKILL, **told}

    def _send(self, command: Message) -> None:
        content = json.dumps(command).encode()
        content = b"%08x" % len(content) + content
        with contextlib.suppress(BrokenPipeError):
            while content:
                content = content[os.write(self._commands, content) :]

    def _receive(self, until: float) -> Message | None:
        """The next message, or None where none comes in time; where none can come, all begins anew."""
        try:
            return self._next(until)
        except (EOFError, ValueError):
            # Somebody ended those who answer, or wrote among their answers.
            return self._begin_anew()

    def _next(self, until: float) -> Message | None:
        while True:
            if len(self._buffer) >= 8:
                size = 8 + int(self._buffer[:8], 16)
                if len(self._buffer) >= size:
                    content, self._buffer = self._buffer[8:size], self._buffer[size:]
                    message: Message = json.loads(content)
                    self._begun = message.get("written", self._begun)
                    return message
            try:
                part = os.read(self._answers, 1 << 20)
            except BlockingIOError:
                left = until - time.monotonic()
                if left <= 0:
                    return None
                if select.select([self._bell], [], [], left)[0]:
                    os.read(self._bell, 1 << 10)
                continue
            if not part:
                raise EOFError
            self._buffer += part

    def _kill(self) -> None:
        # What has ended was told, and its number may be another's by now.
        if self._child:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(self._child, signal.SIGKILL)

    def _written(self) -> int:
        """How much a snippet has written, to the stream that has more of it."""
        return max(
            os.fstat(file.fileno()).st_size - begun
            for file, begun in zip(self._files, self._begun, strict=True)
        )

    def _text(self, number: int) -> str:
        return os.pread(self._files[number].fileno(), 1 << 20, self._begun[number]).decode(
            "utf-8", "backslashreplace"
        )


def _end_marked(mark: str) -> None:
    """End the processes that have the mark in their environment, where the system tells it."""
    wanted = f"{_MARK}={mark}".encode()
    for entry in Path("/proc").iterdir() if sys.platform == "linux" else ():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and wanted in (entry / "environ").read_bytes().split(b"\0"):
                end_tree(int(entry.name))


def _appended() -> IO[bytes]:
    """A file without a name that is written at its end, whoever cut it meanwhile."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 it lives as long as the process that writes it
    fcntl.fcntl(file.fileno(), fcntl.F_SETFL, os.O_APPEND | fcntl.fcntl(file.fileno(), fcntl.F_GETFL))
    return file
