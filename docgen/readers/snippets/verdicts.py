"""The verdict on a snippet: what becomes of it, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from docgen.model.snippet import Verdict
from docgen.readers.snippets.languages import OUTPUT, PARSED, PROSE, RUNNABLE, Kind
from docgen.settings.commands import CommandTemplate

_SKIP = "skip"
_NO_SYNTAX = "{} has no syntax that could be checked alone"
_NOT_ENABLED = "{} is not enabled, and has no syntax that could be checked alone"
NO_COMMANDS: Mapping[str, CommandTemplate] = MappingProxyType({})


def verdict_on(
    language: str,
    options: Mapping[str, str],
    *,
    enabled: Collection[Kind],
    prose: Collection[str] = (),
    commands: Mapping[str, CommandTemplate] = NO_COMMANDS,
) -> tuple[Verdict, str]:
    """What becomes of a snippet in that language with those options, and why, where that is not plain.

    `enabled` are the kinds that the project lets docgen run, `prose` the languages that it
    says are for reading, `commands` those that are executed by one.
    """
    asked, _, why = options.get("test", "").partition(":")
    if asked == _SKIP:
        return Verdict.SKIPPED, why.strip()
    if language == OUTPUT or OUTPUT in options:
        return Verdict.OUTPUT, ""
    kind = RUNNABLE.get(language)
    if kind is not None:
        return _runnable(kind, asked, enabled)
    command = commands.get(language)
    if command is not None and command.is_enabled and asked != "compile":
        return Verdict.EXECUTABLE, ""
    verdict, reason = _not_runnable(language, prose)
    if command is not None and verdict is Verdict.UNACCOUNTED:
        reason = (_NO_SYNTAX if asked == "compile" else _NOT_ENABLED).format(language)
    return verdict, reason


def _not_runnable(language: str, prose: Collection[str]) -> tuple[Verdict, str]:
    if language in PARSED:
        return Verdict.PARSED, ""
    if language in PROSE or language in prose:
        return Verdict.PROSE, ""
    if language.startswith("{"):
        return Verdict.PROSE, f"the directive {language}"
    return Verdict.UNACCOUNTED, f"nothing here reads {language}" if language else "names no language"


def _runnable(kind: Kind, asked: str, enabled: Collection[Kind]) -> tuple[Verdict, str]:
    can_be_compiled = kind in (Kind.PYTHON, Kind.SHELL)
    if asked == "compile":
        if can_be_compiled:
            return Verdict.COMPILED, "as it asks for"
        return Verdict.UNACCOUNTED, _NO_SYNTAX.format(kind)
    if kind in enabled:
        return Verdict.EXECUTABLE, ""
    if can_be_compiled:
        return Verdict.COMPILED, f"{kind} is not enabled"
    return Verdict.UNACCOUNTED, _NOT_ENABLED.format(kind)
