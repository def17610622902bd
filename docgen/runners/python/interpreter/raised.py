"""What a snippet raised, as its page is told."""

from __future__ import annotations

import contextlib
import importlib
import traceback
import types
from collections.abc import Callable, Iterator

from docgen.runners.python.interpreter.limits import TimeUp, TooMuch
from docgen.runners.python.interpreter.messages import Message

# What stands between a snippet, or its fixture, and us.
_OURS = (__file__.rpartition("/")[0], contextlib.__file__, importlib.__file__.rpartition("/")[0], "<frozen ")
_HOW: dict[type, str] = {TimeUp: "timeout", TooMuch: "output", SystemExit: "exit"}


def raised(error: BaseException, file: str) -> Message:
    """What a snippet raised, with the frames that are its own or below it, or those of its fixture."""
    trace = next(_from(error.__traceback__, lambda name: name == file), None)
    trace = trace or next(_from(error.__traceback__, lambda name: not name.startswith(_OURS)), None)
    lines = [frame.tb_lineno for frame in _frames(trace) if frame.tb_frame.f_code.co_filename == file]
    if isinstance(error, SyntaxError) and error.filename == file and error.lineno:
        lines.append(error.lineno)
    shown = traceback.TracebackException(type(error), error, trace, compact=True)
    _without_carets(shown)
    how = _HOW.get(type(error), "raised")
    answer: Message = {"status": how, "line": lines[-1] if lines else None}
    if how in ("raised", "exit"):
        answer["problem"] = _in_a_line(shown)
        answer["detail"] = "".join(shown.format())
    if isinstance(error, SystemExit):
        answer["code"] = int(error.code or 0) if isinstance(error.code, int | None) else 1
    return answer


def _in_a_line(shown: traceback.TracebackException) -> str:
    """What was raised, without the lines that its message has more, its notes, or those of wrong syntax."""
    said = "".join(shown.format_exception_only()).split("\n")
    return next((line.strip() for line in said if line[:1].strip()), "")


def _from(
    trace: types.TracebackType | None, is_wanted: Callable[[str], bool]
) -> Iterator[types.TracebackType]:
    return (frame for frame in _frames(trace) if is_wanted(frame.tb_frame.f_code.co_filename))


def _frames(trace: types.TracebackType | None) -> Iterator[types.TracebackType]:
    while trace is not None:
        yield trace
        trace = trace.tb_next


def _without_carets(shown: traceback.TracebackException) -> None:
    """Leave the marks below lines out: they count from the margin of the snippet, not of the file."""
    for frame in shown.stack:
        frame.colno = frame.end_colno = None
    for other in (shown.__cause__, shown.__context__):
        if other is not None:
            _without_carets(other)
