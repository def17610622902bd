"""The process that starts shells, seen from outside."""

from __future__ import annotations

import contextlib
import marshal
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping

from docgen.world.programs import program
from docgen.world.sandbox import Sandbox

_KEEP = "docgen.runners.shell.keep"


class Keeper:
    """Starts shells for any number of sessions; whatever they leave behind ends with them.

    One is enough for a run: a shell costs a fork, a keeper the start of an interpreter.
    """

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        self._enter = sandbox.enter if sandbox else ()
        # Where files go that its shells write.
        self.folder = sandbox.folder if sandbox else None
        # As `socket.create_connection`, to where the servers of its shells are.
        self.reach = sandbox.reach if sandbox else socket.create_connection
        self._turn = threading.Lock()
        self._process = self._started()

    def start(self, order: Mapping[str, str | dict[str, str]]) -> None:
        """Have a shell started; it says itself how that went."""
        with self._turn:
            if self._process.poll() is not None:
                self._end()
                self._process = self._started()
            self._send(order)

    def stop(self, watcher: int, group: int) -> None:
        """End a shell's watcher and everything below it; `group` is that of the shell."""
        with self._turn:
            if self._process.poll() is None and self._process.stdout is not None:
                self._send({"stop": watcher})
                self._process.stdout.readline()
                return
        # Whoever ended the keeper has ended its watchers and shells, but not what those had started.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)

    def close(self) -> None:
        """End everything that is left."""
        with self._turn:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 our own program
            [*self._enter, *program(sys.executable, _KEEP, options=("-I", "-S"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _send(self, order: Mapping[str, object]) -> None:
        with contextlib.suppress(BrokenPipeError):
            if self._process.stdin is not None:
                self._process.stdin.write(marshal.dumps({**order}))
                self._process.stdin.flush()

    def _end(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()
        self._process.wait()
