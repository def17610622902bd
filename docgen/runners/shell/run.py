"""Shell snippets to outcomes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.expected import compared
from docgen.runners.placement import placement
from docgen.runners.session import Session
from docgen.runners.shell.bash import Bash
from docgen.runners.shell.block import Block, Executed, begun
from docgen.runners.shell.console import has_prompts, read_commands
from docgen.runners.shell.keeper import Keeper
from docgen.runners.shell.outcomes import failed, judged, of_console, of_syntax, passed
from docgen.runners.shell.secrets import masked, secrets_of
from docgen.runners.shell.servers import Server, answers, is_address
from docgen.runners.shell.steps import in_background, in_console, in_order

NOTHING: Mapping[str, str] = MappingProxyType({})
_NUMBERS: dict[str, Callable[[str], float]] = {"exit": int, "timeout": float}


class ShellSession:
    """The shell of one session: its snippets share folder, variables and functions, in one bash.

    A snippet that ends the shell, or has to be stopped, leaves a new one to those below it. What
    was started in the background lives until the session is closed. A keeper that is given is
    shared; without one the session has its own.
    """

    def __init__(self, session: Session, folder: Path, keeper: Keeper | None = None) -> None:
        self._session = session
        self._folder = folder
        self._keeper = keeper
        self._is_owner = keeper is None
        self._shells: list[Bash] = []
        self._secrets = secrets_of(session.environment)

    def run(
        self,
        snippet: Snippet,
        expected: Snippet | None = None,
        *,
        given: Mapping[str, str] = NOTHING,
        last: bool = False,
    ) -> Outcome:
        """Execute a snippet; `expected` is the output that stands below it, `last` ends the session.

        `given` are variables that are set for it and for those below it.
        """
        started = time.perf_counter()
        self._keep_secret(given)
        try:
            outcome = _unusable(snippet, self._session) or self._run(snippet, expected, given)
        finally:
            if last:
                self.close()
        return replace(self._without_secrets(outcome), seconds=time.perf_counter() - started)

    def _without_secrets(self, outcome: Outcome) -> Outcome:
        if not self._secrets:
            return outcome
        texts = (masked(text, self._secrets) for text in (outcome.problem, outcome.detail, outcome.output))
        problem, detail, output = texts
        # Nothing secret is written into a page.
        is_told = any(secret in repr(outcome.corrections) for secret in self._secrets)
        right = () if is_told else outcome.corrections
        return replace(outcome, problem=problem, detail=detail, output=output, corrections=right)

    def close(self) -> None:
        """End the shell and whatever it started."""
        for shell in self._shells:
            shell.stop()
        self._shells.clear()
        if self._keeper is not None and self._is_owner:
            self._keeper.close()
            self._keeper = None

    def _keep_secret(self, given: Mapping[str, str]) -> None:
        found = {*self._secrets, *secrets_of(given)}
        self._secrets = tuple(sorted(found, key=lambda secret: (-len(secret), secret)))

    def _run(self, snippet: Snippet, expected: Snippet | None, given: Mapping[str, str]) -> Outcome:
        is_console = has_prompts(snippet.source)
        shell = self._shell()
        with begun(shell, snippet, self._session, self._folder, is_merged=is_console) as block:
            outcome = self._executed(snippet, block, given, is_console=is_console)
            output, errors = block.texts()
        if outcome.status is Status.BROKEN:
            shell.stop()
            self._shells.remove(shell)
        if outcome.status is Status.PASSED and expected is not None:
            outcome = compared(outcome, output, expected)
        return replace(outcome, output=outcome.output or (output + errors)[: block.limit])

    def _shell(self) -> Bash:
        """The shell as it stands, or a new one where that has ended."""
        if not self._shells or self._shells[-1].is_over:
            self._keeper = self._keeper or Keeper()
            self._shells.append(Bash(self._keeper, self._folder, self._session.environment))
        return self._shells[-1]

    def _executed(
        self, snippet: Snippet, block: Block, given: Mapping[str, str], *, is_console: bool
    ) -> Outcome:
        placed = placement(snippet, self._session.root).with_variables(given)
        for executed in in_order(block, placed.commands):
            found = judged(snippet, executed, 0, block)
            if found:
                return found
        if snippet.option("background") is not None:
            return self._served(snippet, block)
        if is_console:
            return self._conversed(snippet, block)
        for executed in in_order(block, snippet.source):
            found = self._judged(snippet, executed, block)
            if found or executed.answer.how == "ended":
                return found or passed(snippet)
        return passed(snippet)

    def _judged(self, snippet: Snippet, executed: Executed, block: Block, code: int = 0) -> Outcome | None:
        if executed.answer.how == "partial":
            return of_syntax(snippet, executed, self._session.environment)
        wanted = code or int(snippet.option("exit") or 0)
        return judged(snippet, executed, wanted, block)

    def _conversed(self, snippet: Snippet, block: Block) -> Outcome:
        commands = tuple(read_commands(snippet.source))
        # Where no output is shown at all, none is promised.
        is_compared = any(command.shown for command in commands)
        for command in commands:
            executed = in_console(block, command)
            if executed is None:
                continue
            executed = replace(executed, is_last=command.code > 0 or command is commands[-1])
            found = self._judged(snippet, executed, block, command.code)
            if found is None and is_compared:
                found = of_console(snippet, command, executed)
            if found or executed.answer.how == "ended":
                return found or passed(snippet)
        return passed(snippet)

    def _served(self, snippet: Snippet, block: Block) -> Outcome:
        ready = snippet.option("ready") or ""
        if is_address(ready) and answers(ready, block.bash.reach):
            return failed(snippet, 1, f"Somebody answers at {ready} before it was started.")
        source = _without_prompts(snippet.source)
        for executed, server in in_background(block, source, ready):
            if server is not None:
                return _awaited(snippet, executed, server, block)
            found = self._judged(snippet, replace(executed, is_last=False), block)
            if found or executed.answer.how == "ended":
                return found or failed(
                    snippet, executed.line, "It ended its shell before the server was started."
                )
        return failed(snippet, 1, "There is no command to start in the background.")


def _awaited(snippet: Snippet, executed: Executed, server: Server, block: Block) -> Outcome:
    how = server.await_ready(block.until)
    output = server.output(block.limit)
    if how == "":
        return replace(passed(snippet), output=output)
    problem = f"It was not ready after {block.seconds:g} s: {server.ready}."
    if how == "ended":
        answer = block.execute(f"builtin wait {server.process}", executed.line).answer
        problem = f"It ended with exit code {answer.code}{' before it was ready' if server.ready else ''}."
        if answer.code == 0 and not server.ready:
            return replace(passed(snippet), output=output)
    detail = f"$ {executed.source}\n{output}".rstrip("\n")
    return replace(failed(snippet, executed.line, problem, detail), output=output)


def _without_prompts(source: str) -> str:
    """The commands of a console alone, each at its line."""
    if not has_prompts(source):
        return source
    lines = source.split("\n")
    kept = [""] * len(lines)
    for command in read_commands(source):
        for number, line in enumerate(command.source.split("\n"), command.line - 1):
            kept[number] = line
    return "\n".join(kept)


def _unusable(snippet: Snippet, session: Session) -> Outcome | None:
    """What is wrong with its options; None where nothing is."""
    problem = placement(snippet, session.root).problem
    if problem:
        return replace(failed(snippet, 1, ""), place=snippet.origin, problem=problem)
    for name, number in _NUMBERS.items():
        value = snippet.option(name) or "1"
        try:
            is_usable = math.isfinite(number(value)) and number(value) >= 0
        except ValueError:
            is_usable = False
        if not is_usable:
            return replace(
                failed(snippet, 1, ""), place=snippet.origin, problem=f"Option {name}={value!r} is no number."
            )
    return None
