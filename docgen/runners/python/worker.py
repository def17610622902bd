"""A process that executes Python snippets, seen from outside."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

_EXECUTOR = Path(__file__).with_name("executor.py")
# A snippet that does not hear that its time is over gets so much longer, and is killed.
_GRACE_SECONDS = 1.0
# How often it is looked whether what a snippet started writes without end.
_LOOK_SECONDS = 0.25
_START_SECONDS = 60.0
# Putting away what a session left: fixtures, and processes.
_END_SECONDS = 30.0
Message = dict[str, Any]


class Worker:
    """A warm interpreter; whatever ends it, the next snippet finds a new one."""

    def __init__(self, environment: Mapping[str, str], python: str = sys.executable) -> None:
        self._environment = dict(environment)
        self._python = python
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
        """
        self._send(command)
        limit = command["session"]["limit"]
        for snippet in [*command["snippets"], {"timeout": _END_SECONDS}]:
            answer = self._answer(snippet["timeout"] + _GRACE_SECONDS, limit)
            if "done" in answer:
                self._asked += 1
                return
            yield answer
            if answer["stops"]:
                self._finish(answer)
                return

    def _answer(self, seconds: float, limit: int) -> Message:
        """The next answer, or how the process ended instead."""
        until = time.monotonic() + seconds
        reason = "ended"
        while True:
            answer = self._receive(min(until, time.monotonic() + _LOOK_SECONDS))
            if answer is None:
                if time.monotonic() >= until:
                    reason = "timeout"
                elif self._written() > limit:
                    reason = "output"
                else:
                    continue
                self._kill()
                until = time.monotonic() + _START_SECONDS
            elif "started" in answer:
                self._child = answer["started"]
                self._asked = 0
            elif "ended" in answer:
                told = {"output": self._text(0), "errors": self._text(1)}
                return {"status": reason, "code": answer["ended"], "is_gone": True, "stops": True, **told}
            else:
                return answer

    def _finish(self, answer: Message) -> None:
        """Hear out a process that goes on after a snippet that stopped those below it."""
        if not answer.get("is_gone"):
            self._answer(_END_SECONDS, sys.maxsize)
            self._asked += 1

    def close(self) -> None:
        """End the process and whatever it started."""
        with contextlib.suppress(OSError):
            os.close(self._commands)
        try:
            # Who waits for commands ends by itself when none can come any more.
            self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        os.close(self._answers)
        for file in self._files:
            file.close()

    def _start(self) -> None:
        theirs, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        self._files = _appended(), _appended()
        given = (theirs, answers, *(file.fileno() for file in self._files))
        self._process = subprocess.Popen(  # noqa: S603 our own program
            [self._python, "-X", "utf8", str(_EXECUTOR), *map(str, given)],
            pass_fds=given,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            start_new_session=True,
        )
        os.close(theirs)
        os.close(answers)
        self._buffer = b""
        self._asked = 0
        self._child = 0
        first = self._receive(time.monotonic() + _START_SECONDS)
        self._child = (first or {}).get("started", 0)

    def _restart(self) -> Message:
        output = {"output": self._text(0), "errors": self._text(1)}
        self.close()
        self._start()
        return {"ended": -signal.SIGKILL, **output}

    def _send(self, command: Message) -> None:
        content = json.dumps(command).encode()
        content = b"%08x" % len(content) + content
        with contextlib.suppress(BrokenPipeError):
            while content:
                content = content[os.write(self._commands, content) :]

    def _receive(self, until: float) -> Message | None:
        """The next message, or None where none comes in time."""
        while True:
            if len(self._buffer) >= 8:
                size = 8 + int(self._buffer[:8], 16)
                if len(self._buffer) >= size:
                    content, self._buffer = self._buffer[8:size], self._buffer[size:]
                    message: Message = json.loads(content)
                    return message
            ready, _, _ = select.select([self._answers], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                return None
            part = os.read(self._answers, 1 << 20)
            if not part:
                return self._restart()
            self._buffer += part

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self._child, signal.SIGKILL)

    def _written(self) -> int:
        return max(os.fstat(file.fileno()).st_size for file in self._files)

    def _text(self, number: int) -> str:
        return os.pread(self._files[number].fileno(), 1 << 20, 0).decode("utf-8", "backslashreplace")


def _appended() -> IO[bytes]:
    """A file without a name that is written at its end, whoever cut it meanwhile."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 it lives as long as the process that writes it
    fcntl.fcntl(file.fileno(), fcntl.F_SETFL, os.O_APPEND | fcntl.fcntl(file.fileno(), fcntl.F_GETFL))
    return file
