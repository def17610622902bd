"""Every fence has one verdict, by its language, its options and what is enabled."""

from __future__ import annotations

import pytest

from docgen.model.snippet import Verdict
from docgen.readers.snippets.languages import CONSOLES, PARSED, PROSE, RUNNABLE, Kind
from docgen.readers.snippets.verdicts import verdict_on

NOTHING: frozenset[Kind] = frozenset()


@pytest.mark.parametrize("language", [name for name, kind in RUNNABLE.items() if kind is Kind.PYTHON])
def test_python_is_executable_where_it_is_enabled_and_compiled_elsewhere(language: str) -> None:
    enabled = verdict_on(language, {}, enabled={Kind.PYTHON})
    disabled = verdict_on(language, {}, enabled={Kind.SHELL})

    assert enabled == (Verdict.EXECUTABLE, "")
    assert disabled == (Verdict.COMPILED, "python is not enabled")


def test_shell_that_is_not_enabled_is_compiled() -> None:
    assert verdict_on("bash", {}, enabled={Kind.PYTHON}) == (Verdict.COMPILED, "shell is not enabled")


@pytest.mark.parametrize("language", ["sql", "http"])
def test_what_cannot_be_compiled_is_unaccounted_where_it_is_not_enabled(language: str) -> None:
    verdict, reason = verdict_on(language, {}, enabled=NOTHING)

    assert verdict is Verdict.UNACCOUNTED
    assert reason == f"{language} is not enabled, and has no syntax that could be checked alone"


@pytest.mark.parametrize("language", ["python", "toml", "text", "output", "nothing-knows-it", ""])
def test_a_skip_comes_before_all_else_and_keeps_its_reason(language: str) -> None:
    options = {"test": "skip: needs a server", "output": ""}

    assert verdict_on(language, options, enabled=Kind) == (Verdict.SKIPPED, "needs a server")


def test_a_skip_may_be_without_a_reason() -> None:
    assert verdict_on("python", {"test": "skip"}, enabled=Kind) == (Verdict.SKIPPED, "")


def test_a_snippet_that_asks_to_be_compiled_is_not_executed() -> None:
    verdict = verdict_on("python", {"test": "compile"}, enabled=Kind)

    assert verdict == (Verdict.COMPILED, "as it asks for")


@pytest.mark.parametrize("language", ["sql", "http"])
def test_what_cannot_be_compiled_is_unaccounted_where_it_asks_for_that(language: str) -> None:
    verdict = verdict_on(language, {"test": "compile"}, enabled=Kind)

    assert verdict == (Verdict.UNACCOUNTED, f"{language} has no syntax that could be checked alone")


def test_a_snippet_that_is_to_fail_is_executed() -> None:
    assert verdict_on("python", {"test": "xfail: why"}, enabled=Kind) == (Verdict.EXECUTABLE, "")


def test_any_fence_may_say_that_it_is_output() -> None:
    assert verdict_on("output", {}, enabled=Kind)[0] is Verdict.OUTPUT
    assert verdict_on("json", {"output": ""}, enabled=Kind)[0] is Verdict.OUTPUT


@pytest.mark.parametrize("language", PARSED)
def test_what_has_a_syntax_is_parsed_whatever_is_enabled(language: str) -> None:
    assert verdict_on(language, {}, enabled=NOTHING) == (Verdict.PARSED, "")


def test_the_project_says_what_else_is_prose() -> None:
    assert verdict_on("rust", {}, enabled=NOTHING) == (Verdict.UNACCOUNTED, "nothing here reads rust")
    assert verdict_on("rust", {}, enabled=NOTHING, prose=["rust"]) == (Verdict.PROSE, "")


def test_a_directive_is_prose_and_says_which() -> None:
    assert verdict_on("{note}", {}, enabled=NOTHING) == (Verdict.PROSE, "the directive {note}")


def test_a_fence_without_a_language_is_unaccounted() -> None:
    assert verdict_on("", {}, enabled=NOTHING) == (Verdict.UNACCOUNTED, "names no language")


def test_no_language_is_in_two_tables() -> None:
    tables = [set(RUNNABLE), set(PARSED), set(PROSE)]

    assert sum(map(len, tables)) == len(set.union(*tables))
    assert set(CONSOLES) <= {name for name, kind in RUNNABLE.items() if kind is Kind.SHELL}
