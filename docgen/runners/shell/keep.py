"""Starts shells and watches over them, in a process of its own; imports the standard library only.

Commands come in as marshalled dictionaries, and each that stops a shell is
answered by a line. Between it and each shell stands a watcher, which inherits whatever the shell
leaves behind, so that it is found and ended, whoever started it.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import signal
import sys
import time

from docgen.world.descendants import (
    PR_SET_CHILD_SUBREAPER,
    PR_SET_PDEATHSIG,
    children,
    control,
    end_tree,
)

# To load this takes a third of the start, for which each run waits.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import IO, Any

# What is killed goes at once; a process that cannot be killed is waited for so long and no longer.
_ROUNDS, _ROUND_SECONDS = 500, 0.002
_HARMLESS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_CHANGED = (*_HARMLESS, signal.SIGPIPE)


def main() -> None:
    """Keep, told by standard input and answering on standard output."""
    keep(sys.stdin.buffer, sys.stdout)


def keep(commands: IO[bytes], answers: IO[str]) -> None:
    """Obey until nobody is there to command, and leave nothing running."""
    prctl = control()
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    for number in _HARMLESS:
        signal.signal(number, signal.SIG_IGN)
    watchers: set[int] = set()
    while command := _next(commands):
        if "stop" in command:
            _stop(command["stop"], watchers)
            answers.write("stopped\n")
            answers.flush()
        else:
            watchers.add(_started(command, prctl))
    for watcher in tuple(watchers):
        _stop(watcher, watchers)


def _next(commands: IO[bytes]) -> dict[str, Any]:
    """The next command; an empty one where nobody is there to command."""
    try:
        found: dict[str, Any] = marshal.load(commands)  # noqa: S302 from whoever started us
    except EOFError:
        return {}
    return found


def _started(command: Mapping[str, Any], prctl: Callable[[int, int], None]) -> int:
    watcher = os.fork()
    if watcher:
        return watcher
    # Whatever happens in here, nobody goes on from here as the parent.
    try:
        _watch(command, prctl)
    finally:
        os._exit(70)


def _watch(command: Mapping[str, Any], prctl: Callable[[int, int], None]) -> None:
    """Be the parent of a shell and of what it leaves, until there is nothing left."""
    os.setsid()
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nothing, descriptor)
    answers = os.open(command["answers"], os.O_WRONLY | os.O_CLOEXEC)
    shell = os.fork()
    if shell == 0:
        try:
            _become_shell(command, prctl)
        finally:
            os._exit(127)
    os.write(answers, b"watcher %d\nshell %d\n" % (os.getpid(), shell))
    with contextlib.suppress(ChildProcessError):
        while True:
            process, status = os.wait()
            if process == shell:
                os.write(answers, b"ended %d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _become_shell(command: Mapping[str, Any], prctl: Callable[[int, int], None]) -> None:
    # A group of its own, but no session: a terminal that it opens does not become its master.
    os.setpgid(0, 0)
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    for number in _CHANGED:
        signal.signal(number, signal.SIG_DFL)
    os.chdir(command["folder"])
    words = ["bash", "--noprofile", "--norc", "-c", command["script"], "bash"]
    os.execve(command["bash"], words, command["environment"])  # noqa: S606 what we are for


def _stop(watcher: int, watchers: set[int]) -> None:
    """End a watcher and all below it; and what a watcher that was killed left to us."""
    if watcher in watchers:
        for _ in range(_ROUNDS):
            if not children(watcher):
                break
            for child in children(watcher):
                end_tree(child)
            time.sleep(_ROUND_SECONDS)
        _end(watcher)
        watchers.discard(watcher)
    while strays := [child for child in children(os.getpid()) if child not in watchers]:
        for stray in strays:
            end_tree(stray)
            _end(stray)


def _end(process: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(process, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(process, 0)
