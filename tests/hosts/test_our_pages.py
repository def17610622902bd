"""The pages of this repository: each fence is accounted for, and a stale one fails at its line."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from docgen.model.snippet import Snippet, Verdict
from docgen.readers.snippets.reader import read
from docgen.settings.load import load_settings
from tests.hosts.programs import run

ROOT = Path(__file__).parents[2]
# Those that take no time; `make snippets` takes all.
PAGES = ("docs/guide/least-privilege.md", "docs/guide/snippets.md", "docs/guide/settings.md")
FILE = re.compile(r"tests/[\w/]+\.py")


@pytest.fixture(scope="module")
def snippets() -> tuple[Snippet, ...]:
    return read(load_settings(ROOT / "docgen.toml").snippets, ROOT).snippets


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """This repository with some of its pages, as somebody has it who has run `make setup`."""
    for name in ("Makefile", "docgen.toml", ".github/CONTRIBUTING.md", *PAGES):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "README.md").write_text("# docgen\n")
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    return tmp_path


def line_of(text: str, page: Path) -> int:
    """The line that holds the text, which is to be there once."""
    (found,) = [
        number for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1) if text in line
    ]
    return found


def test_each_fence_is_accounted_for(snippets: tuple[Snippet, ...]) -> None:
    unaccounted = [str(one.origin) for one in snippets if one.verdict is Verdict.UNACCOUNTED]

    assert len(snippets) > 80
    assert unaccounted == []


def test_python_and_shell_are_executed_unless_they_say_why_not(snippets: tuple[Snippet, ...]) -> None:
    skipped = [one for one in snippets if one.verdict is Verdict.SKIPPED]
    executed = [one for one in snippets if one.verdict is Verdict.EXECUTABLE]

    assert [str(one.origin) for one in skipped if not one.reason] == []
    assert len(executed) > 2 * len(skipped)
    assert not [
        one for one in snippets if one.verdict is Verdict.COMPILED and "test" not in dict(one.options)
    ]


def test_a_reason_that_names_a_test_names_one_that_is_there(snippets: tuple[Snippet, ...]) -> None:
    named = {name for one in snippets for name in FILE.findall(one.reason)}

    assert "tests/unit/readers/test_least_privilege_page.py" in named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_stale_snippets_fail_at_their_lines(copy: Path) -> None:
    shell, python, toml = (copy / page for page in PAGES)
    for page, right, stale in (
        (shell, "export DATABASE_URL=", "exprot DATABASE_URL="),
        (python, "#> {'a', 'b'}", "#> {'a', 'c'}"),
        (toml, 'ledger_db = "shop.testing:ledger_db"', 'ledger_db = "shop.testing:ledger_db'),
    ):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(right, stale), encoding="utf-8")

    ran = run(["make", "--old-file=setup", "snippets"], copy, MAKEFLAGS="", MAKELEVEL="")

    places = [line_of("exprot", shell), line_of("#> {'a', 'c'}", python), line_of("ledger_db = ", toml)]
    for page, line in zip(PAGES, places, strict=True):
        assert f"{page}:{line}: failed: " in ran.stdout
    assert "3 failed" in ran.stdout
    assert "Error 1" in ran.stderr
    assert ran.code == 2, "make ends so where a command ends with 1"
