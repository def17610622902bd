"""Which languages of fences have a command to be executed by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from docgen.errors import SettingsError
from docgen.readers.snippets.languages import OUTPUT, RUNNABLE
from docgen.settings.commands import CommandTemplate

_PLAIN = ".txt"
_SUFFIX = re.compile(r"\*(\.[A-Za-z0-9]+)")


def commands_by_language(commands: Mapping[str, CommandTemplate]) -> dict[str, CommandTemplate]:
    """The command of each language, under all the names that highlighters know it by.

    Each has the suffix that files in its language have.

    Raises:
        SettingsError: a language has no need of one.
    """
    found: dict[str, CommandTemplate] = {}
    for language, command in sorted(commands.items()):
        if language in (*RUNNABLE, OUTPUT):
            place = f"docgen.toml: snippets.commands.{language}"
            hint = 'Leave it out; run = ["python", "shell", "sql", "http"] enables what docgen executes.'
            raise SettingsError(place, "docgen executes this language itself.", hint)
        names, suffix = _known(language)
        whole = replace(command, suffix=command.suffix or suffix)
        found.update({name: whole for name in names if name not in found})
        found[language] = whole
    return found


@cache
def _known(language: str) -> tuple[tuple[str, ...], str]:
    """The other names of a language, and the suffix of its files."""
    from pygments.lexers import get_all_lexers  # type: ignore[import-untyped]

    for _, names, patterns, _ in get_all_lexers(plugins=False):
        if language in names:
            # One lexer shows many shells, and some of them are run by ours.
            others = () if any(name in RUNNABLE for name in names) else names
            return others, _suffix((language, *names), patterns)
    return (), _PLAIN


def _suffix(names: tuple[str, ...], patterns: tuple[str, ...]) -> str:
    suffixes = [found[1] for pattern in patterns if (found := _SUFFIX.fullmatch(pattern))]
    named = (suffix for name in names for suffix in suffixes if suffix[1:].lower() == name)
    return next(named, next(iter(suffixes), _PLAIN))
