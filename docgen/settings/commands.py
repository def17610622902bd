"""Commands that snippets of further languages are executed by."""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

_FILE = "file"
_LANGUAGE = re.compile(r"[\w#.+-]+")
# What stands behind `{file}` up to the end of its word, where that is the suffix the file has.
_SUFFIX = re.compile(r"\{file\}(\.[A-Za-z0-9_]+)(?![\w.])")


@dataclass(frozen=True, slots=True)
class CommandTemplate:
    """A program and its arguments, with `{file}` for the file that holds a snippet.

    Without `{file}` the program reads the snippet from its standard input. `suffix` is that of the
    file, "" where the template says none. `is_enabled` is false where a command line leaves it out.
    """

    words: tuple[str, ...]
    suffix: str = ""
    is_enabled: bool = True

    @property
    def program(self) -> str:
        """The name of the program, or its path."""
        return self.filled("")[0]

    @property
    def takes_file(self) -> bool:
        """Whether the snippet is given as a file."""
        return any(field is not None for word in self.words for _, field, _, _ in Formatter().parse(word))

    def filled(self, file: str) -> list[str]:
        """Program and arguments for a file."""
        return [word.format(file=file) for word in self.words]


def parse_command(text: object) -> CommandTemplate:
    """A template from what the settings say; nothing of it is for a shell.

    Raises:
        ValueError: it cannot be meant.
    """
    if isinstance(text, CommandTemplate):
        return text
    if not isinstance(text, str) or "\0" in text:
        raise ValueError('takes a command; write for example "node {file}"')
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise ValueError(f"is no command: {str(error).rstrip('.').lower()}") from None
    if not words or not words[0]:
        raise ValueError('names no program; write for example "node {file}"')
    unknown = next((field for field in _fields(words) if field != _FILE), None)
    if unknown is not None:
        raise ValueError(f"has {{{unknown}}}, which is unknown; {_meant(unknown)}")
    if _FILE in _fields(words[:1]):
        raise ValueError("begins with {file}; name the program that takes it first")
    suffix = next((found[1] for word in words for found in _SUFFIX.finditer(word)), "")
    return CommandTemplate(tuple(word.replace(f"{{file}}{suffix}", "{file}") for word in words), suffix)


def _named_by_languages(commands: dict[str, CommandTemplate]) -> dict[str, CommandTemplate]:
    for language in commands:
        if not _LANGUAGE.fullmatch(language) or language != language.lower():
            raise ValueError(f"takes languages in small letters, as on fences, and not {language!r}")
    return commands


def _fields(words: Sequence[str]) -> Iterator[str]:
    """What stands in braces, as it is written."""
    for word in words:
        try:
            for _, field, form, conversion in Formatter().parse(word):
                if field is not None:
                    yield field + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        except ValueError:
            raise ValueError("has a brace alone; {file} is the snippet, {{ and }} are braces") from None


def _meant(unknown: str) -> str:
    if difflib.get_close_matches(re.split(r"\W", unknown.lower())[0], [_FILE], cutoff=0.7):
        return "did you mean {file}?"
    return "{file} is the snippet, {{ and }} are braces"


Commands = Annotated[
    dict[str, Annotated[CommandTemplate, BeforeValidator(parse_command)]], AfterValidator(_named_by_languages)
]
