"""Processes and what they started; imports the standard library only, for programs that do the same."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


def control() -> Callable[[int, int], None]:
    """The system's `prctl` with an option and a value; nothing happens where there is none."""
    if sys.platform != "linux":
        return lambda _option, _value: None
    import ctypes

    prctl = ctypes.CDLL(None).prctl
    return lambda option, value: prctl(option, value, 0, 0, 0)


def children(process: int) -> list[int]:
    """The numbers of the processes that a process started, or inherited."""
    try:
        listing = f"/proc/{process}/task/{process}/children"
        with open(listing, "rb", buffering=0) as listed:  # noqa: PTH123 cheaper
            return [int(number) for number in listed.read().split()]
    except OSError:
        return []


def end_tree(process: int) -> None:
    """Kill a process and whatever it started."""
    # Stopped first: what is being killed starts nothing meanwhile.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(process, signal.SIGSTOP)
        for child in children(process):
            end_tree(child)
        os.kill(process, signal.SIGKILL)


def end_descendants(process: int, but: int = 0) -> None:
    """Kill whatever a process started and left, and what those started; `but` is spared."""
    while found := [child for child in children(process) if child != but]:
        for child in found:
            end_tree(child)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(child, 0)
        if process != os.getpid():
            # Those of somebody else are theirs to wait for.
            return
