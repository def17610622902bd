"""The time and the output that a snippet may take."""

from __future__ import annotations

import contextlib
import io
import signal
import sys
from collections.abc import Iterator
from typing import Any


class TimeUp(BaseException):
    """The time of a snippet is over; nothing that a snippet catches by habit catches it."""


class TooMuch(BaseException):
    """A snippet wrote more than anybody reads."""


class Output(io.FileIO):
    """A file that what a snippet writes goes to, up to a limit."""

    left = 0

    def write(self, content: Any) -> int:
        """Write what is left to be written; TooMuch where it is more."""
        written = super().write(content)
        self.left -= written or 0
        if self.left < 0:
            self.left = sys.maxsize
            raise TooMuch
        return written or 0


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """TimeUp is raised in what is done here when time is over."""

    def end(_signal: int, _frame: object) -> None:
        raise TimeUp

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
