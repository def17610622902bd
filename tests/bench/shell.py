"""Shell snippets, executed: docgen beside cram and beside a shell for each.

Alone: `python -m tests.bench.shell`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench import shell_pages
from tests.bench.cost import Cost, best, of_command
from tests.bench.rows import Row, printed
from tests.bench.writing import DOCGEN

SNIPPETS = 200
OF_CRAM = 1.1
_ROUNDS = 5
_CRAM = str(Path(sys.executable).with_name("cram"))


def rows(folder: Path, snippets: int = SNIPPETS) -> Iterator[Row]:
    """The rows of the section, in a folder that is empty."""
    project = shell_pages.write(folder.resolve() / "project", snippets)
    alone = _row("a `bash -c` for each, compared", snippets, _cost(project, _EACH))
    yield alone
    cram = _row("cram", snippets, _cost(project, (_CRAM, "--shell=/bin/bash", "cram")))
    yield _against(cram, alone, "alone")
    own = _row("docgen check --run shell --again", snippets, _cost(project, (DOCGEN, *_CHECK)))
    yield _against(own, cram, "cram", OF_CRAM if snippets == SNIPPETS else None)


_CHECK = ("check", "docs", "--run", "shell", "--again")
_EACH = (sys.executable, str(Path(__file__).with_name("bare_shell.py")), "docs")


def _cost(folder: Path, command: Sequence[str]) -> Cost:
    # cram has the same locale whatever is set; to read another takes programs as long as their work.
    environment = os.environ | {"DOCGEN_CACHE_DIR": str(folder.with_name("cache")), "LC_ALL": "C"}
    return best(_ROUNDS, lambda: of_command(command, folder=folder, environment=environment))


def _row(what: str, snippets: int, cost: Cost) -> Row:
    section = "Executing small shell snippets, ten on a page, each program from its start"
    return Row(section=section, what=what, tables=snippets, cost=cost)


def _against(row: Row, other: Row, name: str, goal: float | None = None) -> Row:
    return replace(row, ratio=row.cost.cpu / other.cost.cpu, against=name, goal_ratio=goal)


def main() -> None:
    """Print the rows of this section alone."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in printed(rows(Path(folder))):
            pass


if __name__ == "__main__":
    main()
