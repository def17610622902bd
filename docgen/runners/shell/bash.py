"""One bash that stays, seen from outside."""

from __future__ import annotations

import os
import select
import shlex
import shutil
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import RunError
from docgen.runners.shell.keeper import Keeper
from docgen.runners.shell.terminal import Terminal

_START_SECONDS = 30.0
# How often it is looked whether what a snippet started writes without end.
_LOOK_SECONDS = 0.05
# How long the files of what was written get before they are cut.
_LONG = 1 << 22
# A tick on one pipe says that a command is to be found in the file; a line on another how it
# ended. All is opened by name and at once closed, so that nothing is inherited. A command is put
# into a function first: that tells whether it is whole, and executes nothing; in a fork where a
# substitution may be open, because bash ends over that, though not over open arithmetic. The loop around
# a command is there for a `break` that has no loop.
_SCRIPT = """\
set -o pipefail
while builtin read -r __docgen_code <{commands}; do
  {{ IFS= builtin read -r -d '' __docgen_begin; IFS= builtin read -r -d '' __docgen_code; }} <{code}
  builtin eval "$__docgen_begin"
  __docgen_begin="__docgen_whole() {{"$'\\n'"$__docgen_code"$'\\n'"}}"
  if {{ {{ [[ ${{__docgen_code//\\$\\(\\(/}} != *[\\$\\<\\>]\\(* ]] || (builtin eval "$__docgen_begin"); }} &&
      builtin eval "$__docgen_begin"; }} 2>/dev/null; then
    builtin unset -f __docgen_whole
    for __docgen_begin in 1; do builtin eval "$__docgen_code"; done
    builtin echo "code $?" >{answers}
  else
    builtin echo partial >{answers}
  fi
done
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a command ended: `code`, "partial", "ended" with the shell, "timeout" or "output"."""

    how: str
    code: int = 0


class Bash:
    """A shell with its files: what it is told, what it answers, what its commands write.

    It lives until it ends itself or is stopped; then `is_over`, and another is to be started. `reach`
    makes connections to its servers.
    """

    def __init__(self, keeper: Keeper, folder: Path, environment: Mapping[str, str]) -> None:
        self._keeper = keeper
        self._place = Path(tempfile.mkdtemp(prefix="docgen-shell-", dir=keeper.folder))
        self._code, self.output, self.errors = (self._place / name for name in ("code", "output", "errors"))
        self._files = [
            os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND) for path in (self.output, self.errors)
        ]
        self._begins = [0, 0]
        self._told = os.open(self._code, os.O_WRONLY | os.O_CREAT)
        self._commands = self._pipe("commands", os.O_RDWR)
        self._answers = self._pipe("answers", os.O_RDONLY)
        self._unread = b""
        self._watcher = self._group = 0
        self.reach = keeper.reach
        self.is_over = False
        self.servers = 0
        folder.mkdir(parents=True, exist_ok=True)
        keeper.start(self._order(folder, environment))
        self._await_start()

    def ask(self, code: str, begin: str, until: float, limit: int, terminal: Terminal | None) -> Answer:
        """Have a command executed, after `begin`, until a time of the monotonic clock."""
        # What of an older command stands below is not read; a file that is cut costs a write to disk.
        os.pwrite(self._told, f"{begin}\0{code}\0".encode("utf-8", "surrogateescape"), 0)
        os.write(self._commands, b"\n")
        while True:
            word, number = self._answer(min(until, time.monotonic() + _LOOK_SECONDS), terminal)
            if word:
                self.is_over = word == "ended"
            if max(self.written(terminal)) > limit:
                return Answer("output")
            if word:
                return Answer(word, number)
            if time.monotonic() >= until:
                return Answer("timeout")

    def written(self, terminal: Terminal | None) -> tuple[int, int]:
        """How many bytes stand in the output and in the errors."""
        sizes = [
            os.fstat(file).st_size - begin for file, begin in zip(self._files, self._begins, strict=True)
        ]
        return (len(terminal.written) if terminal else sizes[0]), sizes[1]

    def texts(self, starts: tuple[int, int], limit: int) -> tuple[str, str]:
        """The output and the errors from some byte on, cut at the limit."""
        places = zip(self._files, self._begins, starts, strict=True)
        output, errors = (_part(file, begin + start, limit) for file, begin, start in places)
        return output, errors

    def clear(self) -> None:
        """Forget what was written."""
        for number, file in enumerate(self._files):
            if os.fstat(file).st_size > _LONG:
                os.ftruncate(file, 0)
            self._begins[number] = os.fstat(file).st_size

    def server_file(self) -> Path:
        """A new file for what a server writes."""
        self.servers += 1
        file = self._place / f"server-{self.servers}"
        # It is read before the server has come to open it.
        file.touch()
        return file

    def stop(self) -> None:
        """End the shell, and all that it started."""
        self.is_over = True
        self._keeper.stop(self._watcher, self._group)
        for descriptor in (*self._files, self._told, self._commands, self._answers):
            os.close(descriptor)
        shutil.rmtree(self._place, ignore_errors=True)

    def _pipe(self, name: str, mode: int) -> int:
        path = self._place / name
        os.mkfifo(path, 0o600)
        return os.open(path, mode | os.O_NONBLOCK)

    def _order(self, folder: Path, environment: Mapping[str, str]) -> dict[str, str | dict[str, str]]:
        bash = shutil.which("bash")
        if bash is None:
            raise RunError("bash", "It is not installed.", "Install it, or leave shell out of what is run.")
        names = ("commands", "answers", "code")
        quoted = {name: shlex.quote(str(self._place / name)) for name in names}
        return {
            "bash": bash,
            "script": _SCRIPT.format(**quoted),
            "folder": str(folder),
            "answers": str(self._place / "answers"),
            "environment": dict(environment),
        }

    def _await_start(self) -> None:
        until = time.monotonic() + _START_SECONDS
        first, self._watcher = self._answer(until, None)
        second, self._group = self._answer(until, None)
        if (first, second) != ("watcher", "shell"):
            raise RunError("bash", "It did not start.", "See whether the machine is out of processes.")

    def _answer(self, until: float, terminal: Terminal | None) -> tuple[str, int]:
        """The next answer, a word and a number; "" where none came in time."""
        while b"\n" not in self._unread:
            watched = [self._answers, *([terminal.ours] if terminal else [])]
            ready, _, _ = select.select(watched, [], [], max(0.0, until - time.monotonic()))
            if terminal and terminal.ours in ready:
                terminal.drain()
            if self._answers in ready:
                part = os.read(self._answers, 1 << 12)
                if not part:
                    return "ended", -9
                self._unread += part
            elif not ready or time.monotonic() >= until:
                return "", 0
        line, _, self._unread = self._unread.partition(b"\n")
        words = line.decode().split()
        return words[0], int(words[1]) if len(words) > 1 else 0


def _part(file: int, start: int, limit: int) -> str:
    # To make room for all that there might be costs more than to ask how much there is.
    size = min(os.fstat(file).st_size - start, limit)
    return decoded(os.pread(file, size, start)) if size > 0 else ""


def decoded(content: bytes) -> str:
    """Text of what a command wrote, whatever it wrote."""
    return content.decode("utf-8", "backslashreplace")
