"""Sessions of a console: commands after a prompt, and what each is to show."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

_PROMPT = re.compile(r"^\$(?: |$)", re.MULTILINE)
_CODE = re.compile(r"\[exit (\d+)\]")
_PATTERN = re.compile(r"(.*) \((glob|re)\)")
# What bash says of itself in a script, and not at a prompt.
_LINE_OF_SCRIPT = re.compile(r"^bash: line \d+: ")
_ANYTHING = "..."


@dataclass(frozen=True, slots=True)
class Command:
    """A command of a console: `line` is that of its prompt, `shown` what stands from `shown_line` on."""

    source: str
    line: int
    shown: tuple[str, ...]
    shown_line: int
    code: int = 0


def has_prompts(source: str) -> bool:
    """Whether the first line of a block with anything in it begins with a prompt."""
    return bool(_PROMPT.match(source.lstrip("\n")))


def read_commands(source: str) -> Iterator[Command]:
    """The commands of a console, in their order."""
    lines = source.split("\n")
    starts = [number for number, line in enumerate(lines) if _PROMPT.match(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _command(lines[start:end], start + 1)


def _command(lines: list[str], line: int) -> Command:
    size = 1
    while size < len(lines) and (lines[size].startswith("> ") or lines[size] == ">"):
        size += 1
    shown = [text.rstrip() for text in lines[size:]]
    while shown and not shown[-1]:
        shown.pop()
    code = 0
    if shown and (found := _CODE.fullmatch(shown[-1])):
        code = int(found[1])
        shown.pop()
    return Command("\n".join(text[2:] for text in lines[:size]), line, tuple(shown), line + size, code)


def difference(command: Command, output: str) -> tuple[int, str] | None:
    """The line of the block that first differs from what came, and a diff; None where nothing does."""
    came = [line.rstrip() for line in output.rstrip().split("\n")] if output.strip() else []
    differing = _first_differing(command.shown, came)
    if differing is None:
        return None
    # With nothing shown it is the command itself that says too little.
    last = command.shown_line + len(command.shown) - 1
    shown = [_as_shown(line, command.shown) for line in came]
    diff = difflib.unified_diff(command.shown, shown, "expected", "got", lineterm="", n=2)
    return min(command.shown_line + differing, last), "\n".join(diff)


def corrected(command: Command, output: str, source: str) -> str:
    """The source with what came below the command; "" where a pattern of its author stands there."""
    if any(line == _ANYTHING or _PATTERN.fullmatch(line) for line in command.shown):
        return ""
    lines = source.split("\n")
    came = [line.rstrip() for line in output.rstrip().split("\n")] if output.strip() else []
    start = command.shown_line - 1
    lines[start : start + len(command.shown)] = came
    return "\n".join(lines)


def _first_differing(shown: tuple[str, ...], came: list[str]) -> int | None:
    """Where the lines stop to fit, by the places that each line may end at."""
    ends = {0}
    for number, line in enumerate(shown):
        if line == _ANYTHING:
            ends = set(range(min(ends), len(came) + 1))
        else:
            ends = {end + 1 for end in ends if end < len(came) and _fits(line, came[end])}
        if not ends:
            return number
    return None if len(came) in ends else len(shown)


def _fits(shown: str, came: str) -> bool:
    if shown in (came, _LINE_OF_SCRIPT.sub("bash: ", came)):
        return True
    found = _PATTERN.fullmatch(shown)
    if found is None:
        return False
    pattern = _of_glob(found[1]) if found[2] == "glob" else found[1]
    try:
        return bool(re.fullmatch(pattern, came))
    except re.error:
        return False


def _of_glob(glob: str) -> str:
    return re.escape(glob).replace(r"\*", ".*").replace(r"\?", ".")


def _as_shown(line: str, shown: tuple[str, ...]) -> str:
    """A line that came, as the pattern that it fits."""
    if line in shown:
        return line
    return next((pattern for pattern in shown if _fits(pattern, line)), line)
