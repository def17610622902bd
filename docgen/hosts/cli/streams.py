"""Standard output and standard error as every command finds them, whatever the shell made of them."""

from __future__ import annotations

import io
import os
import sys

from docgen.errors import WriteError

_STDOUT, _STDERR = 1, 2


def open_streams() -> None:
    """Let both streams be there and speak UTF-8, and standard output fail with a sentence."""
    # Python has no stream where the shell closed one, and the next file would take its number.
    if sys.stdout is None:
        # Not to be written to: a result that goes nowhere is to be told.
        _lead_nowhere(_STDOUT, os.O_RDONLY)
    if sys.stderr is None:
        _lead_nowhere(_STDERR, os.O_WRONLY)
    sys.stdout = _Stream(_STDOUT, line_buffering=os.isatty(_STDOUT))
    sys.stderr = _Stream(_STDERR, line_buffering=True)


def _lead_nowhere(number: int, mode: int) -> None:
    nowhere = os.open(os.devnull, mode)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)


class _Stream(io.TextIOWrapper):
    """A standard stream whose failures are docgen's errors; a reader that has left is no failure."""

    def __init__(self, number: int, *, line_buffering: bool) -> None:
        self._number = number
        file = open(number, "wb", closefd=False)  # noqa: SIM115 open as long as the process
        super().__init__(file, encoding="utf-8", errors="backslashreplace", line_buffering=line_buffering)

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError as error:
            self._fail(error)
        return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        # What is still waiting would fail once more when Python ends.
        _lead_nowhere(self._number, os.O_WRONLY)
        # An error that cannot be told on standard error can be told nowhere.
        if self._number == _STDOUT and not isinstance(error, BrokenPipeError):
            raise WriteError(
                "standard output", f"{error.strerror}.", "Make room, or send it elsewhere."
            ) from error
