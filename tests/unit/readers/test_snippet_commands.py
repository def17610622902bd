"""Which fences a command is for, and what the census says of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.errors import SettingsError
from docgen.model.snippet import Verdict
from docgen.readers.snippets.commands import commands_by_language
from docgen.readers.snippets.languages import RUNNABLE
from docgen.readers.snippets.reader import read
from docgen.readers.snippets.verdicts import verdict_on
from docgen.settings.commands import parse_command
from docgen.settings.snippets import SnippetSettings

NO_SYNTAX = "has no syntax that could be checked alone"
NODE, DENO = parse_command("node {file}"), parse_command("deno run {file}")


@pytest.mark.parametrize(
    ("language", "name", "suffix"),
    [
        ("javascript", "js", ".js"),
        ("js", "javascript", ".js"),
        ("go", "golang", ".go"),
        ("ruby", "rb", ".rb"),
        ("typescript", "ts", ".ts"),
        ("c++", "cpp", ".cpp"),
        ("r", "r", ".R"),
        ("kotlin", "kotlin", ".kt"),
        ("yaml", "yml", ".yaml"),
        ("nobody-highlights-it", "nobody-highlights-it", ".txt"),
    ],
)
def test_a_command_is_for_all_names_of_its_language(language: str, name: str, suffix: str) -> None:
    found = commands_by_language({language: NODE})

    assert found[language] == found[name] == replace(NODE, suffix=suffix)


def test_a_name_with_a_command_of_its_own_has_that() -> None:
    found = commands_by_language({"javascript": NODE, "js": DENO})

    assert (found["javascript"].program, found["js"].program) == ("node", "deno")


def test_the_suffix_that_a_command_names_is_kept() -> None:
    found = commands_by_language({"typescript": parse_command("deno run {file}.mts")})

    assert found["ts"].suffix == ".mts"


def test_another_shell_is_none_of_those_that_docgen_executes() -> None:
    assert set(commands_by_language({"zsh": NODE})) == {"zsh"}


@pytest.mark.parametrize("language", [*RUNNABLE, "output"])
def test_a_language_that_docgen_executes_itself_takes_no_command(language: str) -> None:
    with pytest.raises(SettingsError, match=rf"snippets\.commands\.{language}: docgen executes"):
        commands_by_language({language: NODE})


@pytest.mark.parametrize(
    ("language", "options", "is_enabled", "verdict", "reason"),
    [
        ("js", {}, True, Verdict.EXECUTABLE, ""),
        ("js", {"test": "xfail"}, True, Verdict.EXECUTABLE, ""),
        ("js", {"test": "skip: slow"}, True, Verdict.SKIPPED, "slow"),
        ("js", {"output": ""}, True, Verdict.OUTPUT, ""),
        ("js", {"test": "compile"}, True, Verdict.UNACCOUNTED, f"js {NO_SYNTAX}"),
        ("js", {}, False, Verdict.UNACCOUNTED, f"js is not enabled, and {NO_SYNTAX}"),
        ("json", {}, True, Verdict.EXECUTABLE, ""),
        ("json", {}, False, Verdict.PARSED, ""),
        ("json", {"test": "compile"}, True, Verdict.PARSED, ""),
        ("mermaid", {}, True, Verdict.EXECUTABLE, ""),
        ("mermaid", {}, False, Verdict.PROSE, ""),
        ("rust", {}, True, Verdict.UNACCOUNTED, "nothing here reads rust"),
    ],
)
def test_the_verdict_on_a_language_with_a_command(
    language: str, options: dict[str, str], is_enabled: bool, verdict: Verdict, reason: str
) -> None:
    command = replace(NODE, is_enabled=is_enabled)
    commands = commands_by_language({"javascript": command, "json": command, "mermaid": command})

    assert verdict_on(language, options, enabled=(), commands=commands) == (verdict, reason)


def test_json_below_a_request_stays_the_response_where_json_has_a_command(tmp_path: Path) -> None:
    text = "```json\n1\n```\n\n```http\nGET / HTTP/1.1\n```\n\n```json\n1\n```\n"
    (tmp_path / "a.md").write_text(text)
    section = SnippetSettings(paths=("a.md",), run=("http",), commands={"json": NODE})

    system = read(section, tmp_path)

    assert [snippet.verdict for snippet in system.snippets] == [
        Verdict.EXECUTABLE,
        Verdict.EXECUTABLE,
        Verdict.OUTPUT,
    ]
