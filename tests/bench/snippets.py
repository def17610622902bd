"""Snippets of documentation, executed: docgen beside the bare work and beside other tools.

Alone: `python -m tests.bench.snippets`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from docgen.readers.snippets.reader import read
from docgen.runners.python.lint import lint
from docgen.settings.snippets import SnippetSettings
from tests.bench import snippet_pages, snippet_peers
from tests.bench.cost import Cost, best, of_call, of_command
from tests.bench.rows import Row, printed
from tests.bench.writing import DOCGEN

SNIPPETS = 1000
LARGER = 5
OF_BARE = 4.0
OF_PRINT_CHECK = 1 / 8
OF_EMPTY_ITEMS = 1.6
PARSE_SECONDS = 0.015
LINTED = 200
LINT_SECONDS = 0.15
UNCHANGED_SECONDS = 0.6
# How much more a snippet may cost among five times as many.
LINEAR = 1.1
_ROUNDS = 3
_PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
_CHECK = (DOCGEN, "check", "docs", "--run", "python")


def rows(folder: Path, snippets: int, *, with_peers: bool) -> Iterator[Row]:
    """The rows of the section, in a folder that is empty."""
    folder = folder.resolve()
    smaller, larger = (_project(folder / str(number), number) for number in (snippets, LARGER * snippets))
    bare = _row("exec and compare alone, one process", snippets, _cost(smaller, _bare))
    yield bare
    own = _row("docgen check --run python --again", snippets, _cost(smaller, (*_CHECK, "--again")))
    yield _against(own, bare, "bare", OF_BARE)
    yield from _unchanged(smaller, snippets)
    yield from _print_check(smaller, snippets, own)
    yield from _items(smaller, snippets)
    if with_peers:
        for what, command in snippet_peers.commands(folder / "peers", smaller):
            yield _against(_row(what, snippets, _cost(smaller, command)), own, "own")
    yield _parsed(smaller, snippets)
    yield _linted(folder / "linted")
    more = _row("docgen check", LARGER * snippets, _cost(larger, (*_CHECK, "--again"), rounds=2))
    yield _growth(more, own)


_bare = (sys.executable, str(Path(__file__).with_name("bare.py")), "docs")


def _project(folder: Path, snippets: int) -> Path:
    snippet_pages.write(folder / "docs", snippets)
    return folder


def _cost(folder: Path, command: Sequence[str], rounds: int = _ROUNDS) -> Cost:
    # Not in the project: what changes there is executed anew.
    environment = os.environ | {"DOCGEN_CACHE_DIR": str(folder.with_name(f"{folder.name}-cache"))}
    return best(rounds, lambda: of_command(command, folder=folder, environment=environment))


def _row(what: str, snippets: int, cost: Cost) -> Row:
    return Row(section=f"Executing {_SIZE}", what=what, tables=snippets, cost=cost)


_SIZE = "small Python snippets, ten on a page, each program from its start"


def _against(row: Row, other: Row, name: str, goal: float | None = None) -> Row:
    return replace(row, ratio=row.cost.cpu / other.cost.cpu, against=name, goal_ratio=goal)


def _unchanged(folder: Path, snippets: int) -> Iterator[Row]:
    """The same when all of it was proved before; the round that proves it does not count."""
    _cost(folder, _CHECK, rounds=1)
    row = _row("docgen check --run python, unchanged", snippets, _cost(folder, _CHECK))
    yield replace(row, goal_client=UNCHANGED_SECONDS if snippets == SNIPPETS else None)


_EXAMPLES = """
import pytest
from pytest_examples import find_examples

@pytest.mark.parametrize("example", find_examples("docs"), ids=str)
def test_example(example, eval_example):
    eval_example.run_print_check(example)
"""


def _print_check(folder: Path, snippets: int, own: Row) -> Iterator[Row]:
    """pytest-examples, once, for it takes its time; docgen in units of it."""
    (folder / "test_examples.py").write_text(_EXAMPLES)
    cost = _cost(folder, (*_PYTEST, "test_examples.py"), rounds=1)
    theirs = _row("pytest-examples run_print_check", snippets, cost)
    yield _against(theirs, own, "own")
    what = "docgen check --run python --again, as above"
    yield _against(replace(own, what=what), theirs, "theirs", OF_PRINT_CHECK)


def _items(folder: Path, snippets: int) -> Iterator[Row]:
    """docgen in pytest, and pytest with as many items that do nothing, in as many files."""
    empty = folder / "empty"
    empty.mkdir()
    tests = "".join(f"def test_{number}():\n    pass\n\n" for number in range(snippet_pages.PER_PAGE))
    for page in range(snippets // snippet_pages.PER_PAGE):
        (empty / f"test_page_{page:04}.py").write_text(tests)
    nothing = _row("pytest, items that do nothing", snippets, _cost(folder, (*_PYTEST, "empty")))
    yield nothing
    own = _row(
        "pytest, docgen's items", snippets, _cost(folder, (*_PYTEST, "docs", "--docgen-run", "python"))
    )
    yield _against(own, nothing, "empty", OF_EMPTY_ITEMS)


def _parsed(folder: Path, snippets: int) -> Row:
    section = SnippetSettings(paths=("docs",), run=("python",))
    cost = best(_ROUNDS, lambda: of_call(lambda: read(section, folder), times=5))
    row = _row("docgen reads the fences, in process", snippets, cost)
    return replace(row, goal_client=PARSE_SECONDS if snippets == SNIPPETS else None)


def _linted(folder: Path) -> Row:
    """ruff on the snippets of twenty pages, with the processes that it takes."""
    section = SnippetSettings(paths=("docs",), run=("python",))
    pages = groupby(read(section, _project(folder, LINTED)).snippets, key=lambda snippet: snippet.page)
    sessions = [list(snippets) for _, snippets in pages]
    cost = best(_ROUNDS, lambda: of_call(lambda: lint(sessions, folder)))
    row = _row("docgen lints the snippets, in process", LINTED, cost)
    return replace(row, goal_client=LINT_SECONDS)


def _growth(more: Row, few: Row) -> Row:
    """What a snippet costs among many, in units of what one costs among few."""
    ratio = (more.cost.cpu / more.tables) / (few.cost.cpu / few.tables)
    what = f"docgen check, per snippet, against {few.tables:,}"
    return replace(more, what=what, ratio=ratio, against="smaller", goal_ratio=LINEAR)


def main() -> None:
    """Print the rows of this section alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", action="store_true")
    with tempfile.TemporaryDirectory() as folder:
        for _ in printed(rows(Path(folder), SNIPPETS, with_peers=parser.parse_args().peers)):
            pass


if __name__ == "__main__":
    main()
