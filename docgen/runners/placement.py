"""Where a snippet says that it runs, and with which variables."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from docgen.model.snippet import Snippet

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Placement:
    """The folder to change to, "" for none, and variables to set; both hold for the snippets below too.

    `problem` says in a sentence what of it cannot be meant.
    """

    folder: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""

    def with_variables(self, given: Mapping[str, str]) -> Placement:
        """The same with further variables; its own come before them."""
        return replace(self, variables={**given, **self.variables}) if given else self

    @property
    def commands(self) -> str:
        """The same as lines for a shell."""
        lines = [f"cd -- {shlex.quote(self.folder)}"] if self.folder else []
        lines += [f"export {name}={shlex.quote(value)}" for name, value in self.variables.items()]
        return "".join(f"{line}\n" for line in lines)


def placement(snippet: Snippet, root: Path) -> Placement:
    """What the options `cwd`, a folder of the project at `root`, and `env`, as `NAME=value …`, ask for."""
    cwd, env = snippet.option("cwd"), snippet.option("env")
    if cwd is None and env is None:
        return Placement()
    folder = ""
    if cwd is not None:
        path = PurePosixPath(cwd)
        if path.is_absolute() or ".." in path.parts or not (root / path).is_dir():
            return Placement(problem=f"cwd={cwd!r} is no folder of the project.")
        folder = str(root / path)
    try:
        words = [word.partition("=") for word in shlex.split(env or "")]
    except ValueError:
        words = [("", "", "")]
    if not all(_NAME.fullmatch(name) and sign for name, sign, _ in words):
        return Placement(problem=f"env={env!r} is not as NAME=value.")
    return Placement(folder, {name: value for name, _, value in words})
