"""Moments in which nobody may interrupt."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
INTERRUPTING = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))
"""What asks a process to end, and can be heard."""


@contextmanager
def held_back() -> Iterator[None]:
    """Signals that would raise in the block do so when it has ended: a fork in the middle would be lost.

    Not by the mask of the process, which what is started would inherit.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = {number: signal.getsignal(number) for number in INTERRUPTING}
    heard = {number: handler for number, handler in before.items() if callable(handler)}
    for number in heard:
        signal.signal(number, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)
        for number in came[:1]:
            signal.raise_signal(number)
