"""docgen.toml read into settings; every mistake named, all at once."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, ValidationError

from docgen.errors import SettingsError
from docgen.settings.sections import (
    DatabaseSettings,
    LedgerSettings,
    ProjectSettings,
    Settings,
    ViewpointSettings,
)
from docgen.settings.snippets import SnippetSettings
from docgen.settings.url import DatabaseUrl

FILE_NAME = "docgen.toml"
_VARIABLE = re.compile(r"\$\{(\w+)\}")
_SECTIONS: Mapping[str, type[BaseModel]] = {
    "": Settings,
    "project": ProjectSettings,
    "database": DatabaseSettings,
    "database.viewpoint": ViewpointSettings,
    "snippets": SnippetSettings,
    "ledger": LedgerSettings,
}


def load_settings(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read a docgen.toml.

    Raises:
        SettingsError: it is missing or not TOML, a key is unknown, a value is
            wrong, or a variable is not set; one error names all of them.
    """
    place = path.name
    values = _interpolate(_parse(path), environment, "")
    try:
        settings = Settings.model_validate(values, context={"root": path.resolve().parent})
    except ValidationError as error:
        raise SettingsError(place, *_problems(list(_messages(error)))) from None
    problems = _repeated_names(settings)
    if problems:
        raise SettingsError(place, *_problems(problems))
    return settings


def parse_url_settings(url: str) -> Settings:
    """Settings for one database given by its URL alone, as on the command line.

    Raises:
        SettingsError: the text is no database URL.
    """
    name = re.sub(r"[^A-Za-z0-9_.-]", "-", DatabaseUrl(url).database).lstrip("-_.") or "database"
    try:
        return Settings.model_validate({"database": [{"name": name, "url": url, "source": "live"}]})
    except ValidationError:
        raise SettingsError(
            "--database", "That is no database URL.", "Write for example postgresql://user@host/name."
        ) from None


def only_running(section: SnippetSettings, run: str, place: str) -> SnippetSettings:
    """The section with that enabled which an option names: `python,shell` or `all`; `place` is the option.

    Raises:
        SettingsError: one of them is unknown.
    """
    # What the settings take is what can be executed.
    kinds: tuple[str, ...] = get_args(get_args(SnippetSettings.model_fields["run"].annotation)[0])
    known = (*kinds, *section.commands)
    asked = known if run == "all" else [word.strip() for word in run.split(",") if word.strip()]
    for word in asked:
        if word not in known:
            close = difflib.get_close_matches(word, known, n=1)
            meant = f"Did you mean {close[0]!r}?" if close else f"Known are {', '.join(known)} and all."
            raise SettingsError(place, f"{word!r} is unknown.", meant)
    commands = {
        language: replace(command, is_enabled=language in asked)
        for language, command in section.commands.items()
    }
    run_by_us = tuple(word for word in asked if word in kinds)
    return section.model_copy(update={"run": run_by_us, "commands": commands})


def _parse(path: Path) -> dict[str, object]:
    try:
        # Editors of Windows begin a file with a mark that is none of its text.
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise SettingsError(
            path.name,
            "There is no such file.",
            "Create it with a [[database]] that has a name and a url, or give --database URL.",
        ) from None
    except OSError as error:
        raise SettingsError(path.name, f"It cannot be read: {error.strerror}.", "Make it readable.") from None
    except UnicodeDecodeError:
        raise SettingsError(path.name, "It is not UTF-8 text.", "Save it as UTF-8.") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error).replace("at end of document", f"at the end, line {len(text.splitlines())}")
        raise SettingsError(path.name, f"It is not TOML: {said}.", "Correct that line.") from None
    except (ValueError, RecursionError):
        problem = "It is not TOML: a number has too many digits, or a value too many brackets."
        raise SettingsError(path.name, problem, "Correct that value.") from None


def _interpolate(value: object, environment: Mapping[str, str], key: str) -> object:
    """Replace `${VARIABLE}` in the strings of `url` keys; one that is not set leaves its name instead."""
    if isinstance(value, dict):
        return {k: _interpolate(v, environment, f"{key}.{k}" if key else k) for k, v in value.items()}
    if isinstance(value, list):
        return [_interpolate(v, environment, key) for v in value]
    if not isinstance(value, str) or not key.endswith(".url"):
        return value
    unset = [name for name in _VARIABLE.findall(value) if not environment.get(name)]
    if unset:
        return DatabaseUrl("", tuple(dict.fromkeys(unset)))
    return _VARIABLE.sub(lambda match: environment[match[1]], value)


def _messages(error: ValidationError) -> Iterator[str]:
    for detail in error.errors(include_url=False, include_input=False, include_context=False):
        location = detail["loc"]
        key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")
        if detail["type"] == "extra_forbidden":
            yield f"{key}: unknown key{_did_you_mean(location)}"
        elif detail["type"] == "missing":
            yield f"{key}: missing"
        elif detail["type"] == "tuple_type" and (section := _section(location)) in _SECTIONS:
            yield f"{key}: write [[{section}]], with two brackets"
        elif detail["type"] == "model_type" and (section := _section(location)) in _SECTIONS:
            yield f"{key}: write [{section}], with one bracket"
        else:
            message = detail["msg"].removeprefix("Value error, ")
            yield f"{key}: {message[0].lower()}{message[1:]}"


def _section(location: tuple[int | str, ...]) -> str:
    """The place without the numbers in it, as TOML spells the heading of a section."""
    return ".".join(part for part in location if isinstance(part, str))


def _did_you_mean(location: tuple[int | str, ...]) -> str:
    above, _, name = _section(location).rpartition(".")
    section = _SECTIONS.get(above, Settings)
    close = difflib.get_close_matches(name, section.model_fields, n=1)
    if close:
        return f", did you mean {close[0]!r}?"
    return f"; known are {', '.join(section.model_fields)}"


def _repeated_names(settings: Settings) -> list[str]:
    repeated = _repeated("database", "name", (database.name for database in settings.database))
    repeated += _repeated("database", "snapshot", (database.snapshot_path for database in settings.database))
    for number, database in enumerate(settings.database):
        place = f"database[{number}].viewpoint"
        repeated += _repeated(place, "name", (viewpoint.name for viewpoint in database.viewpoint))
    return repeated


def _repeated(place: str, key: str, names: Iterable[str]) -> list[str]:
    # Case counts as equal: names become folders and files, and not every disk tells `A` from `a`.
    seen: dict[str, int] = {}
    repeated = []
    for number, name in enumerate(names):
        first = seen.setdefault(name.lower(), number)
        if first != number:
            repeated.append(f"{place}[{number}].{key}: {name!r} is {place}[{first}] already")
    return repeated


def _problems(messages: list[str]) -> tuple[str, str]:
    said = list(dict.fromkeys(messages))
    if len(said) == 1:
        return said[0] + ("" if said[0].endswith("?") else "."), "Correct that key."
    return f"{len(said)} mistakes.\n" + "".join(f"  {message}\n" for message in said), "Correct these keys."
