"""Commands of the settings: what is meant, and what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import SettingsError
from docgen.settings.commands import CommandTemplate, parse_command
from docgen.settings.load import load_settings, only_running
from docgen.settings.snippets import SnippetSettings

MEANT = {
    "a file": ("node {file}", ["node", "/x/a"], True, ""),
    "standard input": ("jq .", ["jq", "."], False, ""),
    "quotes": ("sh -c 'cat {file} | wc -l'", ["sh", "-c", "cat /x/a | wc -l"], True, ""),
    "no shell": ("cat {file} | wc; $HOME *", ["cat", "/x/a", "|", "wc;", "$HOME", "*"], True, ""),
    "braces": ("awk '{{print}}' {file}", ["awk", "{print}", "/x/a"], True, ""),
    "braces alone": ("awk '{{print}}'", ["awk", "{print}"], False, ""),
    "a suffix": ("deno run {file}.mts", ["deno", "run", "/x/a"], True, ".mts"),
    "the same suffix twice": ("cc {file}.c -I {file}.c", ["cc", "/x/a", "-I", "/x/a"], True, ".c"),
    "another name": ("cc {file}.c -o {file}.out", ["cc", "/x/a", "-o", "/x/a.out"], True, ".c"),
    "two suffixes": ("x {file}.tar.gz", ["x", "/x/a.tar.gz"], True, ""),
}


@pytest.mark.parametrize(("text", "filled", "takes_file", "suffix"), MEANT.values(), ids=MEANT)
def test_a_command_is_words_with_a_place_for_the_file(
    text: str, filled: list[str], takes_file: bool, suffix: str
) -> None:
    command = parse_command(text)

    assert command.filled("/x/a") == filled
    assert (command.program, command.takes_file, command.suffix) == (filled[0], takes_file, suffix)


UNMEANT = {
    "no closing quotation": ('"node \\"{file}"', "is no command: no closing quotation"),
    "nothing": ('" "', 'names no program; write for example "node {file}"'),
    "an empty program": ("\"'' {file}\"", 'names no program; write for example "node {file}"'),
    "no program": ('"{file} --fast"', "begins with {file}; name the program that takes it first"),
    "misspelled": ('"node {flie}"', "has {flie}, which is unknown; did you mean {file}?"),
    "unknown": ('"node {x}"', "has {x}, which is unknown; {file} is the snippet, {{ and }} are braces"),
    "without a name": ('"node {}"', "has {}, which is unknown; {file} is the snippet, {{ and }} are braces"),
    "an attribute": ('"node {file.x}"', "has {file.x}, which is unknown; did you mean {file}?"),
    "a form": ('"node {file!r:>9}"', "has {file!r:>9}, which is unknown; did you mean {file}?"),
    "a brace alone": ('"awk {print"', "has a brace alone; {file} is the snippet, {{ and }} are braces"),
    "a number": ("3", 'takes a command; write for example "node {file}"'),
    "a list": ('["node", "{file}"]', 'takes a command; write for example "node {file}"'),
}


@pytest.mark.parametrize(("value", "problem"), UNMEANT.values(), ids=UNMEANT)
def test_a_command_that_cannot_be_meant_is_refused_with_its_key(
    tmp_path: Path, value: str, problem: str
) -> None:
    (tmp_path / "docgen.toml").write_text(f"[snippets.commands]\nnode = {value}\n")

    with pytest.raises(SettingsError) as error:
        load_settings(tmp_path / "docgen.toml")

    assert str(error.value).startswith(f"docgen.toml: snippets.commands.node: {problem}")


@pytest.mark.parametrize("language", ["JavaScript", "a b", ""])
def test_a_command_is_named_by_a_language_as_fences_have_it(tmp_path: Path, language: str) -> None:
    (tmp_path / "docgen.toml").write_text(f'[snippets.commands]\n"{language}" = "node {{file}}"\n')

    with pytest.raises(SettingsError, match="takes languages in small letters, as on fences, and not"):
        load_settings(tmp_path / "docgen.toml")


SECTION = SnippetSettings(
    run=("python",), commands={"node": CommandTemplate(("node",)), "go": CommandTemplate(("go",))}
)


@pytest.mark.parametrize(
    ("asked", "run", "enabled"),
    [
        ("node", (), ["node"]),
        ("shell, go", ("shell",), ["go"]),
        ("python", ("python",), []),
        ("", (), []),
        ("all", ("python", "shell", "sql", "http"), ["node", "go"]),
    ],
)
def test_an_option_says_which_commands_are_enabled(
    asked: str, run: tuple[str, ...], enabled: list[str]
) -> None:
    section = only_running(SECTION, asked, "--run")

    assert section.run == run
    assert [name for name, command in section.commands.items() if command.is_enabled] == enabled


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("nodes", "--run: 'nodes' is unknown. Did you mean 'node'?"),
        ("python,rust", "--run: 'rust' is unknown. Known are python, shell, sql, http, node, go and all."),
    ],
)
def test_an_option_that_names_no_command_is_refused(asked: str, said: str) -> None:
    with pytest.raises(SettingsError) as error:
        only_running(SECTION, asked, "--run")

    assert str(error.value) == said
