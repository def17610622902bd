"""Snippets of further languages to outcomes."""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.command.places import in_its_page
from docgen.runners.command.program import program_path
from docgen.runners.session import Session
from docgen.runners.shell.keeper import Keeper
from docgen.runners.shell.run import NOTHING, ShellSession
from docgen.settings.commands import CommandTemplate

_NAME = "snippet"


class CommandSession:
    """The snippets of one session that commands execute, each in a process of its own.

    They share the working folder, what `cwd` and `env` say, and nothing else. A shell starts the
    commands, so that they end in the same ways as its own. A keeper that is given is shared.
    """

    def __init__(self, session: Session, folder: Path, keeper: Keeper | None = None) -> None:
        self._session = session
        self._folder = folder
        self._shell = ShellSession(session, folder, keeper)
        self._aside: tempfile.TemporaryDirectory[str] | None = None

    def run(
        self, snippet: Snippet, expected: Snippet | None = None, *, given: Mapping[str, str] = NOTHING
    ) -> Outcome:
        """Execute a snippet; `expected` is the output that stands below it, `given` are variables for it."""
        command = self._session.commands[snippet.language]
        program = program_path(command, self._session.root, self._session.environment)
        if program is None:
            where = f"install it, or correct {snippet.language!r} in [snippets.commands]"
            return _broken(snippet, f"There is no program {command.program!r} to execute it: {where}.")
        back = "" if self._folder.exists() else f"builtin cd -- {shlex.quote(str(self._folder))} && "
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = _written(snippet.source, self._place(command), command.suffix)
        except OSError as error:
            return _broken(snippet, f"It could not be written for its program: {error.strerror}.")
        line = back + shlex.join([str(program), *command.filled(str(file))[1:]])
        if not command.takes_file:
            line += f" <{shlex.quote(str(file))}"
        outcome = self._shell.run(replace(snippet, source=f"{line}\n"), expected, given=given)
        if snippet.option("background") is None:
            file.unlink(missing_ok=True)
        return in_its_page(outcome, snippet, file)

    def close(self) -> None:
        """End whatever the commands started."""
        self._shell.close()
        if self._aside is not None:
            self._aside.cleanup()

    def _place(self, command: CommandTemplate) -> Path:
        """The folder that the file is written to: that of the session, where the program is to see it."""
        if command.takes_file:
            return self._folder
        self._aside = self._aside or tempfile.TemporaryDirectory(prefix="docgen-")
        return Path(self._aside.name)


def _written(source: str, folder: Path, suffix: str) -> Path:
    """A new file in the folder, with the source in it."""
    for number in count(1):
        file = folder / (f"{_NAME}{suffix}" if number == 1 else f"{_NAME}-{number}{suffix}")
        try:
            with file.open("x", encoding="utf-8", errors="surrogateescape", newline="") as new:
                new.write(source)
        except FileExistsError:
            continue
        return file
    raise AssertionError


def _broken(snippet: Snippet, problem: str) -> Outcome:
    return Outcome(origin=snippet.origin, status=Status.BROKEN, problem=problem)
