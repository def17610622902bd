"""The ledger holds what snippets did, each time that they did it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from docgen.ledger.upgrade import upgrade
from tests.hosts.programs import docgen

PAGE = """\
```python
print(1)
```

```python
print(1)
```

```python
1 / 0
```

```python
print(2)
```
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    # The ledger changes with each build, and is none of the project's files.
    project = tmp_path / "project"
    (project / "docs").mkdir(parents=True)
    (project / "docs/a.md").write_text(PAGE)
    (project / "docs/b.md").write_text("```python\nimport time\ntime.sleep(9)\n```\n")
    ledger = f"sqlite:///{tmp_path / 'ledger.db'}"
    upgrade(ledger)
    (project / "docgen.toml").write_text(
        f'[snippets]\nrun = ["python"]\ntimeout = 0.5\n[ledger]\nurl = "{ledger}"\n'
    )
    return project


def asked(project: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(project.parent / "ledger.db")) as ledger:
        return ledger.execute(query).fetchall()


def test_each_snippet_that_had_its_turn_is_recorded(project: Path) -> None:
    ran = docgen("check", folder=project)

    assert ran.code == 1
    assert asked(project, "SELECT command, status FROM builds") == [("check", "failed")]
    assert asked(
        project,
        "SELECT path, line, occurrence, outcome, duration_ms IS NULL, message FROM snippet_runs"
        " JOIN snippets ON snippets.id = snippet_id ORDER BY path, line",
    ) == [
        ("docs/a.md", 1, 1, "passed", 0, ""),
        ("docs/a.md", 5, 2, "passed", 0, ""),
        ("docs/a.md", 9, 1, "failed", 0, "It raised ZeroDivisionError: division by zero."),
        (
            "docs/a.md",
            13,
            1,
            "skipped",
            1,
            "Not run: the snippet in line 9, whose state it would share, did not end well.",
        ),
        ("docs/b.md", 1, 1, "timed out", 0, "It took longer than 0.5 s."),
    ]


def test_what_was_not_executed_again_had_no_turn(project: Path) -> None:
    (project / "docs/b.md").unlink()
    (project / "docs/a.md").write_text("```python\nprint(1)\n```\n")
    docgen("check", folder=project)

    again = docgen("check", folder=project)

    assert again.code == 0
    assert asked(project, "SELECT count(*) FROM builds") == [(2,)]
    assert asked(project, "SELECT count(*) FROM snippet_runs") == [(1,)]


def test_code_that_moved_is_the_same_snippet(project: Path) -> None:
    (project / "docs/b.md").unlink()
    (project / "docs/a.md").write_text("```python\nprint(1)\n```\n")
    docgen("check", folder=project)
    (project / "docs/a.md").write_text("# More\n\n```python\nprint(1)\n```\n")

    docgen("check", "--again", folder=project)

    assert asked(project, "SELECT line FROM snippets") == [(3,)]
    assert asked(project, "SELECT count(*) FROM snippet_runs") == [(2,)]
