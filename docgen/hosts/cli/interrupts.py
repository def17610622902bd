"""Signals that ask for an end: they are heard once, and what was begun is put away."""

from __future__ import annotations

import signal
import time
from types import FrameType

ASKING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
# Stopping a server takes a moment, in which impatience would leave it behind.
_PUTTING_AWAY_SECONDS = 30.0


def hear_interrupts() -> None:
    """Let every signal that asks for an end be a KeyboardInterrupt; those that are ignored stay so."""
    heard: list[float] = []

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        if not heard or time.monotonic() - heard[-1] > _PUTTING_AWAY_SECONDS:
            heard.append(time.monotonic())
            raise KeyboardInterrupt

    for asking in ASKING:
        # `nohup`, and a shell's background job, say by that that it shall go on.
        if signal.getsignal(asking) is not signal.SIG_IGN:
            signal.signal(asking, interrupt)
