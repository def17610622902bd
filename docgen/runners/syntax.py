"""Snippets that are not run, looked at for whether they could be read at all."""

from __future__ import annotations

import re
import subprocess
import warnings
from collections.abc import Callable
from dataclasses import dataclass

from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.prompts import is_console
from docgen.runners.wording import sentence

_BASH_SECONDS = 10.0
# Where else in the snippet the mistake is, in the words of who found it.
_LINE = re.compile(r"\bline (\d+)\b")
_BASH_LINE = re.compile(r"line (\d+): (.*)")
_INSTRUCTIONS = frozenset(
    (
        *("ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL"),
        *("MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"),
    )
)
_HEREDOC = re.compile(r"<<-?[\"']?(\w+)")
_SHELL_PROMPT = re.compile(r"\s*\$ ")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a text, and in which of its lines, if that is known."""

    problem: str
    line: int | None = None


def look_at(snippet: Snippet, language: str) -> Outcome:
    """Whether the snippet has the syntax of a language that `READERS` knows."""
    try:
        reader = _console if language == "python" and is_console(snippet) else READERS[language]
        mistake = reader(snippet.source)
    except (RecursionError, MemoryError):
        mistake = Mistake("it is nested too deeply")
    except (FileNotFoundError, subprocess.TimeoutExpired) as error:
        problem = f"Bash could not look at it: {error}."
        return Outcome(origin=snippet.origin, status=Status.BROKEN, problem=problem)
    if mistake is None:
        return Outcome(origin=snippet.origin, status=Status.PASSED)
    place: Origin = snippet.place(mistake.line) if mistake.line else snippet.origin
    said = _LINE.sub(lambda found: f"line {snippet.place(int(found[1])).line}", mistake.problem)
    problem = sentence(f"It is no {NAMES.get(language, language)}: {said}")
    return Outcome(origin=snippet.origin, status=Status.FAILED, place=place, problem=problem)


def _python(source: str) -> Mistake | None:
    try:
        with warnings.catch_warnings():
            # That an escape is odd is for linters to say.
            warnings.simplefilter("ignore")
            compile(source, "snippet", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return Mistake(getattr(error, "msg", str(error)), getattr(error, "lineno", None))
    return None


def _console(source: str) -> Mistake | None:
    import doctest

    try:
        examples = doctest.DocTestParser().get_examples(source)
    except ValueError as error:
        return Mistake(str(error))
    for example in examples:
        # Lines above it, so that it counts them as the snippet does.
        found = _python("\n" * example.lineno + example.source)
        if found:
            return found
    return None


def _commands(source: str) -> str:
    """What of a console is typed, each line where it stands; a text without prompts is all typed."""
    lines = source.split("\n")
    if not any(_SHELL_PROMPT.match(line) for line in lines):
        return source
    typed = list[str]()
    for line in lines:
        found = _SHELL_PROMPT.match(line)
        above = typed[-1] if typed else ""
        goes_on = above.endswith("\\") or (above and line.startswith("> "))
        typed.append(line[found.end() :] if found else line.removeprefix("> ") if goes_on else "")
    return "\n".join(typed)


def _shell(source: str) -> Mistake | None:
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-n"],  # noqa: S607 the one on PATH
        input=_commands(source),
        capture_output=True,
        text=True,
        timeout=_BASH_SECONDS,
        check=False,
    )
    found = _BASH_LINE.search(done.stderr)
    if done.returncode == 0:
        return None
    return Mistake(found[2], int(found[1])) if found else Mistake(done.stderr.strip())


def _toml(source: str) -> Mistake | None:
    import tomllib

    try:
        tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        return Mistake(str(error), int(found[1]) if found else None)
    except ValueError:
        return Mistake("a number has too many digits")
    return None


def _json(source: str) -> Mistake | None:
    import json

    try:
        json.loads(source)
    except json.JSONDecodeError as error:
        return Mistake(error.msg, error.lineno)
    except ValueError:
        return Mistake("a number has too many digits")
    return None


def _yaml(source: str) -> Mistake | None:
    import yaml  # type: ignore[import-untyped]

    # Nothing is made of what stands there: tags of programs are as good as any.
    loader = yaml.SafeLoader(source)
    try:
        while loader.check_node():
            loader.get_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return Mistake(getattr(error, "problem", None) or str(error), mark.line + 1 if mark else None)
    finally:
        loader.dispose()
    return None


def _ini(source: str) -> Mistake | None:
    import configparser

    try:
        configparser.RawConfigParser(strict=False, allow_no_value=True).read_string(source)
    except configparser.MissingSectionHeaderError as error:
        return Mistake("a section such as [name] has to stand first", error.lineno)
    except configparser.ParsingError as error:
        line = error.errors[0][0] if error.errors else None
        return Mistake("a line is neither a section nor a key with a value", line)
    except configparser.Error as error:
        return Mistake(error.message)
    return None


def _dockerfile(source: str) -> Mistake | None:
    is_continued, inside = False, list[str]()
    for number, line in enumerate(source.split("\n"), 1):
        stripped = line.strip()
        if inside:
            inside = inside[stripped == inside[0] :]
            continue
        if not stripped or stripped.startswith("#"):
            continue
        word = stripped.split()[0]
        if not is_continued and word.upper() not in _INSTRUCTIONS:
            return Mistake(f"{word!r} is no instruction", number)
        inside = _HEREDOC.findall(stripped)
        is_continued = stripped.endswith("\\")
    return None


READERS: dict[str, Callable[[str], Mistake | None]] = {
    "python": _python,
    "shell": _shell,
    "toml": _toml,
    "json": _json,
    "yaml": _yaml,
    "ini": _ini,
    "dockerfile": _dockerfile,
}
NAMES = {
    "python": "Python",
    "shell": "Bash",
    "toml": "TOML",
    "json": "JSON",
    "yaml": "YAML",
    "ini": "INI file",
    "dockerfile": "Dockerfile",
}
