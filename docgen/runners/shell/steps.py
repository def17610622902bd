"""The commands of a block, executed one after the other."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from docgen.runners.shell.block import Block, Executed
from docgen.runners.shell.commands import Part, is_nothing, parts_from, without_ampersand
from docgen.runners.shell.console import Command
from docgen.runners.shell.servers import Server


def in_order(block: Block, source: str) -> Iterator[Executed]:
    """Execute each top-level command; who stops to listen stops the block."""
    at = 0
    while (step := _next(block, source, at)) is not None:
        executed, at = step
        yield executed


def in_console(block: Block, command: Command) -> Executed | None:
    """Execute a command after a prompt; None where it is only a comment."""
    if is_nothing(command.source):
        return None
    return block.execute(command.source, command.line, is_last=True)


def in_background(block: Block, source: str, ready: str) -> Iterator[tuple[Executed, Server | None]]:
    """Execute each top-level command, the last one as a server."""
    at = 0
    file = block.bash.server_file()
    while (step := _next(block, source, at, str(file))) is not None:
        executed, at = step
        server = None
        if executed.is_last and executed.answer.how == "code":
            block.execute(f"builtin echo $! >{shlex.quote(f'{file}.pid')}", executed.line)
            server = Server(
                int(file.with_name(f"{file.name}.pid").read_text()), file, ready, block.bash.reach
            )
        yield executed, server


def _next(block: Block, source: str, at: int, server: str = "") -> tuple[Executed, int] | None:
    """The next command, and where it ends; one that is partial to the end is an error of syntax."""
    executed, end = None, at
    for part in parts_from(source, at):
        code = _as_server(part, server) if server and part.is_last else part.source
        if code.endswith("\\") and not source[part.end :].strip():
            # It continues on a line that is not there, which bash takes for an empty one.
            code += "\n"
        executed = block.execute(code, part.line, part.source, is_last=part.is_last)
        end = part.end
        if executed.answer.how != "partial":
            break
    return None if executed is None else (executed, end)


def _as_server(part: Part, file: str) -> str:
    return f"{{ {without_ampersand(part.source)}\n}} >{shlex.quote(file)} 2>&1 &"
