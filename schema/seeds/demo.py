"""A month of a small project, for demonstrations and tests.

    DATABASE_URL=sqlite:///ledger.db python schema/seeds/demo.py

Loading it twice changes nothing.
"""

from __future__ import annotations

import hashlib
import os
import sys
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from docgen.ledger.engines import connected
from docgen.ledger.entries import write_build
from docgen.ledger.models import Project, Snippet, SnippetRun
from docgen.ledger.record import BuildRecord
from docgen.ledger.states import BuildCommand, BuildStatus, SnippetOutcome

PROJECT = "lighthouse"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PAGES = ("index.md", "guide/tutorial.md", "reference/databases/harbour/public/tables/vessel.md")
PASSED, FAILED, SKIPPED = SnippetOutcome.PASSED, SnippetOutcome.FAILED, SnippetOutcome.SKIPPED
SNIPPETS = (
    ("README.md", 12, "bash"),
    ("docs/guide/tutorial.md", 20, "python"),
    ("docs/guide/tutorial.md", 48, "sql"),
)

# A day, the commit, how the build ended, and what its snippets did; the failure is mended a day later.
DAYS = (
    (0, "first", BuildStatus.PASSED, (PASSED, PASSED, SKIPPED)),
    (7, "second", BuildStatus.FAILED, (PASSED, FAILED, SKIPPED)),
    (8, "second", BuildStatus.PASSED, (PASSED, PASSED, SKIPPED)),
    (21, "third", BuildStatus.PASSED, (PASSED, PASSED, PASSED)),
)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def build(day: int, commit: str, status: BuildStatus) -> BuildRecord:
    started = START + timedelta(days=day)
    return BuildRecord(
        project=PROJECT,
        command=BuildCommand.CHECK,
        status=status,
        started=started,
        ended=started + timedelta(seconds=42),
        commit=sha(commit)[:40],
        pages=tuple((path, sha(f"{path} {commit}")) for path in PAGES),
        snapshots=(("harbour", sha("harbour" if day < 21 else "harbour with pilots")),),
    )


def add_snippets(connection: sa.Connection) -> list[int]:
    project_id = connection.execute(sa.select(Project.id).filter_by(name=PROJECT)).scalar_one()
    rows = [
        {
            "project_id": project_id,
            "path": path,
            "line": line,
            "language": language,
            "digest": sha(f"{path}{line}"),
        }
        for path, line, language in SNIPPETS
    ]
    adding = sa.insert(Snippet).returning(Snippet.id, sort_by_parameter_order=True)
    return list(connection.execute(adding, rows).scalars())


def run(build_id: int, snippet_id: int, day: int, outcome: SnippetOutcome) -> dict[str, object]:
    return {
        "build_id": build_id,
        "snippet_id": snippet_id,
        "outcome": outcome,
        "started_at": START + timedelta(days=day, seconds=snippet_id),
        "duration_ms": None if outcome is SKIPPED else 130 + snippet_id,
        "message": "AssertionError: 3 vessels, the page says 2" if outcome is FAILED else "",
    }


def load(connection: sa.Connection) -> None:
    if connection.execute(sa.select(Project.id).filter_by(name=PROJECT)).first():
        return
    builds = {day: write_build(connection, build(day, commit, status)) for day, commit, status, _ in DAYS}
    snippets = add_snippets(connection)
    runs = [
        run(builds[day], snippet, day, outcome)
        for day, _, _, outcomes in DAYS
        for snippet, outcome in zip(snippets, outcomes, strict=True)
    ]
    connection.execute(sa.insert(SnippetRun), runs)


if __name__ == "__main__":
    if "DATABASE_URL" not in os.environ:
        sys.exit("DATABASE_URL is not set: it names the migrated ledger to fill.")
    with connected(os.environ["DATABASE_URL"], create=False) as ledger, ledger.begin():
        load(ledger)
