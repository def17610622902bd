"""What is typed at `>>>`, against what stands below it."""

from __future__ import annotations

import os
import traceback
import types
from collections.abc import Callable
from typing import Any

from docgen.runners.python.interpreter.messages import Message

# Nobody expects more of one command.
_CONVERSED = 1 << 20


def converse(command: Message, run: Callable[[types.CodeType], None]) -> Message:
    """Execute what follows each `>>>`, and compare what it writes with what stands below.

    Those below a difference are executed too, as others may build on them.
    """
    import doctest

    differing: list[Message] = []
    for example in doctest.DocTestParser().get_examples(command["source"]):
        flags = doctest.ELLIPSIS
        for flag, is_on in example.options.items():
            flags = flags | flag if is_on else flags & ~flag
        if flags & doctest.SKIP:
            continue
        try:
            wanted, written = _said(command, example, run)
        except Exception as error:
            if not differing:
                raise
            # What differs first is the reason as likely as not.
            return {**_differ(command, differing), "cut": traceback.format_exception_only(error)[-1].strip()}
        # As seen from the folder of the session, whose name no page can know.
        got = written.replace(f"{command['folder']}/", "").replace(command["folder"], ".")
        fits = doctest.OutputChecker().check_output
        # A pattern such as /.../a may mean the whole path.
        if not fits(wanted, got, flags) and not fits(wanted, written, flags):
            lines = example.source.count("\n") + example.want.count("\n") - wanted.count("\n")
            below = example.lineno + lines + 1
            differing.append({"wanted": wanted, "got": got, "below": below, "indent": example.indent})
    return _differ(command, differing) if differing else {"status": "passed"}


def _said(command: Message, example: Any, run: Callable[[types.CodeType], None]) -> tuple[str, str]:
    """What an example of doctest is to say, and what it says; of an error that it expects, the last lines."""
    start = os.fstat(1).st_size
    padding = "\n" * (command["line"] + example.lineno - 1)
    try:
        run(compile(padding + example.source, command["name"], "single", dont_inherit=True))
    except Exception as error:
        if example.exc_msg is None:
            raise
        said = traceback.format_exception_only(error)
        # Where a mistake in the syntax is, nobody types.
        return example.exc_msg, said[-1] if isinstance(error, SyntaxError) else "".join(said)
    return example.want, os.pread(1, _CONVERSED, start).decode("utf-8", "backslashreplace")


def _differ(command: Message, differing: list[Message]) -> Message:
    return {"status": "differs", "line": command["line"] + differing[0]["below"] - 1, "differing": differing}
