"""What the tables allow and what they refuse, on both databases; the seeds are the rows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from ledger_catalog import query

from docgen.ledger.engines import connected
from docgen.ledger.location import schema_folder
from docgen.ledger.upgrade import upgrade
from docgen.world import embedded

_START = "INSERT INTO builds (project_id, commit_id, command, status, started_at)"


def _load_seeds(url: str) -> None:
    seeds = [sys.executable, str(schema_folder() / "seeds" / "demo.py")]
    subprocess.run(seeds, env={**os.environ, "DATABASE_URL": url}, check=True, timeout=60)


@pytest.fixture(scope="module", params=["postgresql", "sqlite"])
def seeded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('seeded') / 'ledger.db'}"
        upgrade(url)
        _load_seeds(url)
        yield url
        return
    with embedded.database("ledger") as url:
        upgrade(url)
        _load_seeds(url)
        yield url


@pytest.fixture
def rows(seeded: str) -> Iterator[sa.Connection]:
    with connected(seeded, create=False) as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


def _count(rows: sa.Connection, table: str) -> object:
    return rows.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()


def test_seeds_loaded_twice_are_the_seeds_loaded_once(seeded: str):
    before = query(seeded, "SELECT id, build_id, snippet_id, outcome FROM snippet_runs ORDER BY id")

    _load_seeds(seeded)

    assert len(before) == 12
    assert query(seeded, "SELECT id, build_id, snippet_id, outcome FROM snippet_runs ORDER BY id") == before


def test_the_latest_outcome_of_a_snippet_is_that_of_its_last_run(rows: sa.Connection):
    rows.exec_driver_sql(
        """
        INSERT INTO snippet_runs (build_id, snippet_id, attempt, outcome, started_at, duration_ms)
        SELECT max(builds.id), min(snippets.id), 2, 'failed', '2026-04-01 00:00:00+00:00', 7
        FROM builds, snippets
        """
    )

    found = rows.exec_driver_sql("SELECT path, line, outcome FROM latest_outcomes ORDER BY snippet_id")

    assert [tuple(row) for row in found] == [
        ("README.md", 12, "failed"),
        ("docs/guide/tutorial.md", 20, "passed"),
        ("docs/guide/tutorial.md", 48, "passed"),
    ]


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE builds SET ended_at = NULL", "ck_builds_ended_when_reported"),
        ("UPDATE builds SET status = 'running'", "ck_builds_ended_when_reported"),
        ("UPDATE builds SET ended_at = '2020-01-01 00:00:00+00:00'", "ck_builds_ends_after_start"),
        ("UPDATE builds SET retry_of_id = id", "ck_builds_retries_another"),
        ("UPDATE projects SET name = ' '", "ck_projects_name_is_filled"),
        ("UPDATE commits SET hash = 'abc'", "ck_commits_hash_is_full"),
        ("UPDATE build_pages SET digest = upper(digest)", "ck_build_pages_digest_is_sha256"),
        ("UPDATE build_pages SET digest = substr(digest, 2)", "ck_build_pages_digest_is_sha256"),
        ("UPDATE pages SET path = '/' || path", "ck_pages_path_is_relative"),
        ("UPDATE snippets SET line = 0", "ck_snippets_line_counts_from_one"),
        ("UPDATE snippet_runs SET duration_ms = -duration_ms", "ck_snippet_runs_duration_is_not_negative"),
        ("UPDATE snippet_runs SET duration_ms = NULL", "ck_snippet_runs_timed_when_run"),
    ],
)
def test_a_row_that_cannot_be_true_is_refused(rows: sa.Connection, statement: str, rule: str):
    with pytest.raises(sa.exc.IntegrityError, match=rule):
        rows.exec_driver_sql(statement)


def test_only_one_build_of_a_commit_runs_at_a_time(rows: sa.Connection):
    one = "SELECT project_id, id, 'write', 'running', '{}' FROM commits ORDER BY id LIMIT 1"
    rows.exec_driver_sql(f"{_START} {one.format('2026-05-01 00:00:00+00:00')}")

    with pytest.raises(sa.exc.IntegrityError, match=r"uq_builds_running|builds.commit_id, builds.command"):
        rows.exec_driver_sql(f"{_START} {one.format('2026-05-02 00:00:00+00:00')}")


def test_a_build_cannot_be_of_another_projects_commit(rows: sa.Connection):
    rows.exec_driver_sql("INSERT INTO projects (name) VALUES ('other')")

    with pytest.raises(sa.exc.IntegrityError, match=r"(?i)foreign key"):
        rows.exec_driver_sql(
            f"""
            {_START} SELECT projects.id, max(commits.id), 'write', 'running', '2026-05-01 00:00:00+00:00'
            FROM projects, commits WHERE projects.name = 'other' GROUP BY projects.id
            """
        )


@pytest.mark.parametrize("table", ["projects", "commits", "pages", "schema_snapshots", "snippets"])
def test_what_a_build_speaks_of_is_kept(rows: sa.Connection, table: str):
    with pytest.raises(sa.exc.IntegrityError, match=r"(?i)foreign key"):
        rows.exec_driver_sql(f"DELETE FROM {table}")


def test_a_build_takes_its_parts_along_and_leaves_its_retry(rows: sa.Connection):
    retries = "builds WHERE retry_of_id IS NOT NULL"
    before = _count(rows, retries)

    rows.exec_driver_sql("DELETE FROM builds WHERE status = 'failed'")

    assert (before, _count(rows, retries), _count(rows, "builds")) == (1, 0, 3)
    assert (_count(rows, "snippet_runs"), _count(rows, "build_pages")) == (9, 9)


def test_a_project_without_builds_takes_its_pages_and_snapshots_along(rows: sa.Connection):
    rows.exec_driver_sql("DELETE FROM builds")
    rows.exec_driver_sql("DELETE FROM commits")

    rows.exec_driver_sql("DELETE FROM projects")

    assert [_count(rows, table) for table in ("pages", "snippets", "schema_snapshots")] == [0, 0, 0]
