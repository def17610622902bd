"""Watches over a child that executes Python snippets, in a process that is made for it.

Commands come in through one file, answers go out through two, and what snippets write goes to
two more. The process that is started stays clean and only watches: snippets run in a child of it,
so that one that ends the interpreter costs a fork and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal

from docgen.runners.python.interpreter.bytecode import distrust_new_bytecode
from docgen.runners.python.interpreter.executor import Executor, sizes
from docgen.runners.python.interpreter.messages import Answers, read
from docgen.world.descendants import (
    PR_SET_CHILD_SUBREAPER,
    PR_SET_PDEATHSIG,
    children,
    control,
    end_descendants,
)

_FINISHED, _REPLACED = 71, 72
# How often it is looked for the end of a child where the system does not tell it.
_LOOK_MILLISECONDS = 50


def main(*files: str) -> None:
    """Watch, given the numbers of five files: commands, answers, their bell, output and errors."""
    distrust_new_bytecode()
    commands, answers, bell, output, errors = map(int, files)
    watch(commands, Answers(answers, bell), output, errors)


def watch(commands: int, answers: Answers, output: int, errors: int) -> None:
    """Watch over a child that executes, and replace it when it ends."""
    control()(PR_SET_CHILD_SUBREAPER, 1)
    while True:
        written = sizes((output, errors))
        child = os.fork()
        if child == 0:
            # Whatever happens in here, nobody goes on from here as the parent.
            try:
                _obey(commands, answers, output, errors)
            finally:
                os._exit(70)
        answers.write({"started": child, "written": written})
        status = _wait_for(child, answers.descriptor)
        end_descendants(os.getpid())
        if status is None:
            os._exit(0)
        code = os.waitstatus_to_exitcode(status)
        if code == _FINISHED:
            os._exit(0)
        if code != _REPLACED:
            answers.write({"ended": code})


def _wait_for(child: int, answers: int) -> int | None:
    """How the child ended; None where nobody is there any more to hear answers.

    The signal for the death of a parent is not asked for: it comes with the end of the thread that
    started us, while others of its process still ask.
    """

    def bury(_signal: int, _frame: object) -> None:
        # What sessions left is ended with them, and would stay in the table of processes.
        for other in children(os.getpid()):
            if other != child:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(other, os.WNOHANG)

    signal.signal(signal.SIGCHLD, bury)
    heard = select.poll()
    heard.register(answers, 0)
    ended, milliseconds = -1, _LOOK_MILLISECONDS
    with contextlib.suppress(AttributeError, OSError):
        ended, milliseconds = os.pidfd_open(child), -1
        heard.register(ended, select.POLLIN)
    while True:
        if any(descriptor == answers for descriptor, _ in heard.poll(milliseconds)):
            return None
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            if ended >= 0:
                os.close(ended)
            return status


def _obey(commands: int, answers: Answers, output: int, errors: int) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    watcher = os.getppid()
    os.setsid()
    control()(PR_SET_PDEATHSIG, signal.SIGKILL)
    executor = Executor(output, errors, watcher)
    while command := read(commands):
        for answer in executor.obey(command):
            answers.write(answer, wakes="done" in answer)
        if executor.is_worn:
            os._exit(_REPLACED)
    os._exit(_FINISHED)
