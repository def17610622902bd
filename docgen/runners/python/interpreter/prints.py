"""What snippets print, and whether their comments say so."""

from __future__ import annotations

import builtins
import itertools
import re
import sys
from collections.abc import Callable
from typing import Any

from docgen.runners.python.interpreter.messages import Message

# What of an address in a representation stays the same, as pytest-examples has it.
_ADDRESS = re.compile("0x[a-f0-9]{8,12}>")
_SIGN = "#>"
_COMMENT = f"{_SIGN} "
# What is longer stands in quotation marks below; the caller asks pytest-examples then.
_LINE_LENGTH = 88
_PRINT = builtins.print
Print = tuple[int, str, list[tuple[str, bool]]]


def recorder(file: str, first: int, prints: list[Print]) -> Callable[..., None]:
    """A `print` that also remembers its line and what it was given, where the snippet itself called it.

    What stands above its `first` line is of another snippet of the page.
    """

    def record(*values: Any, sep: str | None = " ", **options: Any) -> None:
        frame = sys._getframe(1)
        if frame.f_code.co_filename == file and frame.f_lineno >= first:
            prints.append(
                (frame.f_lineno, " " if sep is None else sep, [_spelled(value) for value in values])
            )
        stdout = getattr(sys, "stdout", None)
        if len(values) == 1 and not options and stdout is not None:
            # The value and the end of the line at once: nothing keeps them until there is more.
            stdout.write(f"{values[0]!s}\n")
        else:
            _PRINT(*values, sep=sep, **options)

    return record


def _spelled(value: Any) -> tuple[str, bool]:
    """A printed value as pytest-examples spells it, and whether it is a string."""
    if isinstance(value, str):
        return value, True
    if isinstance(value, set):
        return "{" + ", ".join(repr(item) for item in sorted(value)) + "}", False
    return _ADDRESS.sub("0x0123456789ab>", str(value)), False


def checked(command: Message, prints: list[Print]) -> Message:
    """Whether each `#>` says what was printed; where that is not plain, the caller is to look."""
    if _is_plainly_so(command["source"].split("\n"), prints, command["line"] - 1):
        return {"status": "passed"}
    return {"status": "printed", "prints": prints}


def _is_plainly_so(lines: list[str], prints: list[Print], before: int) -> bool:
    """Whether each call stands in a line of its own, with just its comments below it."""
    said = [
        number for number, line in enumerate(lines, 1) if _SIGN in line and line.lstrip(" ").startswith(_SIGN)
    ]
    printed = sorted(
        ((line - before, sep.join(value for value, _ in values)) for line, sep, values in prints),
        key=lambda found: found[0],
    )
    in_turn = sum(1 for (line, *_), (other, *_) in itertools.pairwise(prints) if line != other) + 1
    if len(said) != len(printed) or in_turn != len({line for line, _ in printed}):
        return False
    above, is_kept = 0, True
    for number, (line, text) in zip(said, printed, strict=True):
        call, comment = lines[line - 1], lines[number - 1]
        written = call[: len(call) - len(call.lstrip(" "))] + _COMMENT + text
        is_kept = is_kept and comment == written
        if number != max(line, above) + 1 or comment not in (written, text.strip() and written.rstrip(" \t")):
            return False
        if not _is_whole(call) or "\n" in text or len(written) >= _LINE_LENGTH:
            return False
        above = number
    # Blanks at the ends of lines are either all there or all taken away.
    return is_kept or not any(line.endswith((" ", "\t")) for line in lines)


def _is_whole(call: str) -> bool:
    return call.lstrip(" ").startswith("print(") and call.endswith(")") and call.count("(") == call.count(")")
