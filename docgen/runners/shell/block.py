"""A block that is being executed in a bash."""

from __future__ import annotations

import contextlib
import shlex
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docgen.model.snippet import Snippet
from docgen.runners.session import Session
from docgen.runners.shell.bash import Answer, Bash, decoded
from docgen.runners.shell.terminal import Terminal, plain
from docgen.runners.wording import seen_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Executed:
    """A command, the line it begins at, how it ended and what it wrote."""

    source: str
    line: int
    answer: Answer
    output: str = ""
    errors: str = ""
    is_last: bool = False


class Block:
    """The shell, the files and the time of one snippet."""

    def __init__(
        self, bash: Bash, snippet: Snippet, session: Session, folder: Path, *, is_merged: bool
    ) -> None:
        self.bash = bash
        self.folder = folder
        self.limit = session.limit
        self.seconds = float(snippet.option("timeout") or session.timeout)
        self.until = time.monotonic() + self.seconds
        self._terminal = Terminal(session.limit) if snippet.option("pty") is not None else None
        self._begin = self._redirection(is_merged=is_merged)

    def begin_in_folder(self) -> None:
        """Go to the session's folder again, where a snippet has deleted it."""
        if not self.folder.exists():
            self.folder.mkdir(parents=True)
            self._begin += f"; builtin cd -- {shlex.quote(str(self.folder))}"

    def execute(self, code: str, line: int, source: str = "", *, is_last: bool = False) -> Executed:
        """Execute a command, if it is a whole one; `source` is what is told of it."""
        written = self.bash.written(self._terminal)
        answer = self.bash.ask(code, self._begin, self.until, self.limit, self._terminal)
        self._begin = ""
        output = errors = ""
        if answer.how != "partial":
            output, errors = self.texts(written)
        return Executed(
            source=source or code, line=line, answer=answer, output=output, errors=errors, is_last=is_last
        )

    def texts(self, starts: tuple[int, int] = (0, 0)) -> tuple[str, str]:
        """The output and the errors, from some byte on, with paths as seen from the session's folder."""
        if self._terminal is None:
            output, errors = self.bash.texts(starts, self.limit)
        else:
            self._terminal.finish()
            content = bytes(self._terminal.written[starts[0] : self.limit])
            output, errors = plain(decoded(content)), ""
        return seen_from(self.folder, output), seen_from(self.folder, errors)

    def _redirection(self, *, is_merged: bool) -> str:
        if self._terminal is not None:
            return f"exec </dev/null >{self._terminal.name} 2>&1"
        output, errors = (shlex.quote(str(path)) for path in (self.bash.output, self.bash.errors))
        return f"exec </dev/null >>{output} 2>" + ("&1" if is_merged else f">{errors}")

    def close(self) -> None:
        """Hang the terminal up."""
        if self._terminal is not None:
            self._terminal.close()


@contextlib.contextmanager
def begun(
    bash: Bash, snippet: Snippet, session: Session, folder: Path, *, is_merged: bool
) -> Iterator[Block]:
    """A block that begins now, with nothing written yet."""
    bash.clear()
    block = Block(bash, snippet, session, folder, is_merged=is_merged)
    try:
        block.begin_in_folder()
        yield block
    finally:
        block.close()
