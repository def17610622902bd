"""Signals that ask for an end: they are heard once, and what was begun is put away."""

from __future__ import annotations

import signal
import time
from types import FrameType

from docgen.world.signals import INTERRUPTING

# Stopping a server takes a moment, in which impatience would leave it behind.
_PUTTING_AWAY_SECONDS = 30.0


class Interrupted(KeyboardInterrupt):
    """What Ctrl-C is elsewhere. Where that one crosses an `exec`, Python ends by the signal, not our code."""


def hear_interrupts() -> None:
    """Let every signal that asks for an end be an Interrupted; those that are ignored stay so."""
    heard: list[float] = []

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        if not heard or time.monotonic() - heard[-1] > _PUTTING_AWAY_SECONDS:
            heard.append(time.monotonic())
            raise Interrupted

    for asking in INTERRUPTING:
        # `nohup`, and a shell's background job, say by that that it shall go on.
        if signal.getsignal(asking) is not signal.SIG_IGN:
            signal.signal(asking, interrupt)


def hear_no_more() -> None:
    """Let the process end by itself, with its own exit code, however often it is asked to."""
    for asking in INTERRUPTING:
        signal.signal(asking, signal.SIG_IGN)
