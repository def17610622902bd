"""The fixtures of a session: context managers of the project, and what they give."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from docgen.runners.python.interpreter.messages import Message

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TAKEN = "a shell takes a text, a path, a number, or a mapping of names to these"


class Fixtures:
    """Fixtures by name, each entered when it is first asked for, and left with the session."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self._values: dict[str, Any] = {}

    def enter(self, paths: Mapping[str, str]) -> dict[str, Any]:
        """What some of them give, by name; `paths` say where each is, as `package.module:name`."""
        for name, path in paths.items():
            if name not in self._values:
                self._values[name] = self._stack.enter_context(_loaded(path)())
        return {name: self._values[name] for name in paths}

    def lend(self, paths: Mapping[str, str]) -> Message:
        """The same as variables of an environment, or the problem that it cannot be."""
        variables: dict[str, str] = {}
        for name, value in self.enter(paths).items():
            try:
                variables.update(_variables(name, value))
            except (TypeError, ValueError) as error:
                return {"status": "unfit", "problem": f"Fixture {name!r} gives {error}; {_TAKEN}."}
        return {"status": "passed", "variables": variables}

    def leave(self) -> None:
        """Leave them, the last one first."""
        self._values.clear()
        self._stack.close()


def _variables(name: str, value: object) -> Iterator[tuple[str, str]]:
    """Names and texts of what a fixture gives: None for a fixture that only makes something ready.

    Raises:
        TypeError: there is something that is no text.
        ValueError: there is a text or a name that no environment holds.
    """
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str) or not _VARIABLE.fullmatch(key):
                raise ValueError(f"a mapping with {key!r}, which is no name of a variable")
            yield key, _text(inner, f"a mapping in which {key!r} is ")
    elif value is not None:
        yield name.upper(), _text(value)


def _text(value: object, said: str = "") -> str:
    if isinstance(value, os.PathLike):
        value = os.fsdecode(value)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TypeError(f"{said}{_called(type(value))}")
    if "\0" in str(value):
        raise ValueError(f"{said}a text with a null character")
    return str(value)


def _called(kind: type) -> str:
    """`a list`, `an Engine`."""
    return f"{'an' if kind.__name__[0] in 'AEIOUaeiou' else 'a'} {kind.__name__}"


def _loaded(path: str) -> Callable[[], contextlib.AbstractContextManager[Any]]:
    """What `package.module:name` names."""
    import importlib

    module, _, name = path.partition(":")
    found: Callable[[], contextlib.AbstractContextManager[Any]] = getattr(
        importlib.import_module(module), name
    )
    return found
