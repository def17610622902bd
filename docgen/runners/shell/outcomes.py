"""What is told of a block that was executed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.expected import corrections
from docgen.runners.shell.block import Block, Executed
from docgen.runners.shell.console import Command, corrected, difference

_LAST_LINES = 20
_PARSE_SECONDS = 10.0
_SAID = re.compile(r"line (\d+): (.*)")


def passed(snippet: Snippet) -> Outcome:
    """That all is well."""
    return Outcome(origin=snippet.origin, status=Status.PASSED)


def failed(snippet: Snippet, line: int, problem: str, detail: str = "") -> Outcome:
    """That a line of the snippet is wrong."""
    return Outcome(
        origin=snippet.origin,
        status=Status.FAILED,
        place=snippet.place(line),
        problem=problem,
        detail=detail,
    )


def judged(snippet: Snippet, executed: Executed, wanted: int, block: Block) -> Outcome | None:
    """What is wrong with how a command ended; None where nothing is."""
    answer = executed.answer
    match answer.how:
        case "timeout":
            problem = f"It took longer than {block.seconds:g} s."
        case "output":
            problem = f"It wrote more than {block.limit // 1024} KiB."
        case "ended" if answer.code < 0:
            problem = f"It ended its shell, by signal {-answer.code}."
        case _:
            return _of_code(snippet, executed, wanted)
    return Outcome(
        origin=snippet.origin,
        status=Status.BROKEN,
        place=snippet.place(executed.line),
        problem=problem,
        detail=_shown(executed),
    )


def _of_code(snippet: Snippet, executed: Executed, wanted: int) -> Outcome | None:
    answer = executed.answer
    is_final = executed.is_last or answer.how == "ended"
    if answer.code == (wanted if is_final else 0):
        return None
    instead = f", not {wanted}" if is_final and wanted else ""
    problem = f"The command ended with exit code {answer.code}{instead}."
    return failed(snippet, executed.line, problem, _shown(executed))


def of_console(snippet: Snippet, command: Command, executed: Executed) -> Outcome | None:
    """How the output differs from what stands below a command; None where it does not."""
    found = difference(command, executed.output)
    if found is None:
        return None
    line, diff = found
    right = corrected(command, executed.output, snippet.source)
    wanted = corrections(snippet, snippet.source, right) if right else ()
    return replace(failed(snippet, line, "Its output differs.", diff), corrections=wanted)


def of_syntax(snippet: Snippet, executed: Executed, environment: Mapping[str, str]) -> Outcome:
    """What bash says of a command that it cannot read."""
    bash = shutil.which("bash") or "bash"
    source = "\n" * (executed.line - 1) + executed.source + "\n"
    told = subprocess.run(  # noqa: S603 it reads, and executes nothing
        [bash, "--noprofile", "--norc", "-O", "extglob", "-n"],
        input=source.encode("utf-8", "surrogateescape"),
        capture_output=True,
        env={**environment, "LC_ALL": "C.UTF-8"},
        timeout=_PARSE_SECONDS,
        check=False,
    )
    found = _SAID.search(told.stderr.decode("utf-8", "backslashreplace"))
    if found is None:
        return failed(snippet, executed.line, "Bash cannot read the command.", _shown(executed))
    line = int(found[1])
    lines = source.split("\n")
    # At the end of all it is the beginning of the command that says more.
    is_open = line >= len(lines) or found[2].startswith("warning: here-document")
    within = executed.line if is_open else line
    problem = f"Bash cannot read it: {found[2].removeprefix('warning: ')}."
    return failed(snippet, within, problem, lines[within - 1])


def _shown(executed: Executed) -> str:
    """The command as after a prompt, and the end of what it wrote."""
    command = executed.source.rstrip("\n").replace("\n", "\n> ")
    written = (executed.output + executed.errors).rstrip("\n").split("\n")
    return "\n".join([f"$ {command}", *written[-_LAST_LINES:]]).rstrip("\n")
