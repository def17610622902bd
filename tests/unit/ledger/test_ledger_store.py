from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, quote

import psycopg
import pytest
import sqlalchemy as sa
from ledger_catalog import execute, query
from ledger_samples import BUILD, RUNNING, STARTED

from docgen.errors import LedgerError
from docgen.ledger.engines import told
from docgen.ledger.location import upgrade_command
from docgen.ledger.states import BuildStatus
from docgen.ledger.store import record_build

_COUNTED = (
    "projects",
    "commits",
    "builds",
    "pages",
    "build_pages",
    "schema_snapshots",
    "build_schema_snapshots",
)


def _counts(url: str) -> dict[str, object]:
    return {table: query(url, f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED}


def _statuses(url: str) -> list[tuple[object, ...]]:
    return query(url, "SELECT status FROM builds ORDER BY id")


def test_a_build_is_recorded_with_its_pages_and_snapshots(ledger: str):
    build_id = record_build(ledger, BUILD)

    assert query(ledger, "SELECT id, command, status FROM builds") == [(build_id, "write", "passed")]
    assert query(
        ledger, "SELECT path, digest FROM build_pages JOIN pages ON pages.id = page_id ORDER BY path"
    ) == [("guide/tutorial.md", "c" * 64), ("index.md", "b" * 64)]
    assert query(
        ledger,
        "SELECT database_name, digest FROM build_schema_snapshots"
        " JOIN schema_snapshots ON schema_snapshots.id = schema_snapshot_id ORDER BY database_name",
    ) == [("harbour", "d" * 64), ("stock", "e" * 64)]


def test_a_time_of_another_zone_is_the_same_moment_in_the_ledger(ledger: str):
    record_build(ledger, BUILD)

    ((started,),) = query(ledger, "SELECT started_at FROM builds")

    if isinstance(started, str):
        started = datetime.fromisoformat(started).replace(tzinfo=UTC)
    assert started == STARTED


def test_recording_a_build_again_changes_nothing(ledger: str):
    first = record_build(ledger, BUILD)
    before = _counts(ledger)

    second = record_build(ledger, BUILD)

    assert second == first
    assert _counts(ledger) == before


def test_a_running_build_is_the_same_build_when_it_ends(ledger: str):
    running = record_build(ledger, RUNNING)

    ended = record_build(ledger, BUILD)

    assert ended == running
    assert _statuses(ledger) == [("passed",)]


def test_a_build_that_never_ended_is_abandoned_when_the_next_of_its_commit_begins(ledger: str):
    record_build(ledger, RUNNING)

    record_build(ledger, replace(RUNNING, started=STARTED + timedelta(hours=1)))

    assert _statuses(ledger) == [("abandoned",), ("running",)]


def test_builds_of_two_commits_run_side_by_side(ledger: str):
    record_build(ledger, RUNNING)

    record_build(ledger, replace(RUNNING, started=STARTED + timedelta(hours=1), commit="f" * 40))

    assert _statuses(ledger) == [("running",), ("running",)]


def test_a_build_after_a_failed_one_of_its_commit_is_its_retry(ledger: str):
    failed = record_build(ledger, replace(BUILD, status=BuildStatus.FAILED))

    record_build(ledger, replace(RUNNING, started=STARTED + timedelta(hours=1)))

    assert query(ledger, "SELECT retry_of_id FROM builds ORDER BY id") == [(None,), (failed,)]


def test_a_project_without_a_repository_has_builds_without_commits(ledger: str):
    record_build(ledger, replace(BUILD, commit="", pages=(), snapshots=()))

    assert query(ledger, "SELECT commit_id FROM builds") == [(None,)]
    assert query(ledger, "SELECT * FROM commits") == []


def test_a_record_that_the_ledger_refuses_leaves_nothing(ledger: str):
    with pytest.raises(LedgerError, match="ck_build_pages_digest_is_sha256"):
        record_build(ledger, replace(BUILD, pages=(("index.md", "no digest"),)))

    assert set(_counts(ledger).values()) == {0}


def test_an_empty_database_is_not_written_but_the_command_to_upgrade_it_is_told(empty: str):
    execute(empty, "CREATE TABLE other (id INTEGER)")

    with pytest.raises(LedgerError) as caught:
        record_build(empty, BUILD)

    assert caught.value.problem == "The ledger has no tables yet."
    assert "DATABASE_URL" in caught.value.hint
    assert caught.value.hint.endswith(upgrade_command())


@pytest.mark.parametrize(("version", "hint"), [("0001", "Upgrade it, "), ("9000", "Upgrade docgen.")])
def test_a_ledger_of_another_version_is_not_written(ledger: str, version: str, hint: str):
    execute(ledger, f"UPDATE alembic_version SET version_num = '{version}'")

    with pytest.raises(LedgerError) as caught:
        record_build(ledger, BUILD)

    assert version in caught.value.problem
    assert caught.value.hint.startswith(hint)
    assert _counts(ledger)["builds"] == 0


def test_a_mistyped_file_is_an_error_and_stays_absent(tmp_path: Path):
    with pytest.raises(LedgerError, match="no ledger"):
        record_build(f"sqlite:///{tmp_path / 'legder.db'}", BUILD)

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_an_error(tmp_path: Path):
    (tmp_path / "ledger.db").write_text("A page of a logbook, not of a database." * 100)

    with pytest.raises(LedgerError, match="not a database"):
        record_build(f"sqlite:///{tmp_path / 'ledger.db'}", BUILD)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://tester:s3cr3t@127.0.0.1:1/ledger",
        "postgresql://tester@127.0.0.1:1/ledger?password=s3cr3t",
        "postgresql://tester:s3cr3t@127.0.0.1:port/ledger",
        "postgresql+psycopg://tester:s3cr3t@127.0.0.1:1/ledger",
        "postgresql://tester:s3cr3t@127.0.0.1:1/ledger?unheard=of",
        "postgresql://tester:[s3cr3t@127.0.0.1:1/ledger",
        "mysql://tester:s3cr3t@127.0.0.1/ledger",
    ],
)
def test_an_error_names_the_place_without_the_password(url: str):
    with pytest.raises(LedgerError) as caught:
        record_build(url, BUILD)

    assert "s3cr3t" not in f"{caught.value} {caught.value.__cause__}"
    assert caught.value.hint


@pytest.mark.parametrize("spelling", ["postgres://", "postgresql+psycopg2://", "postgresql+asyncpg://"])
def test_every_spelling_of_the_address_is_understood(postgresql: str, spelling: str):
    url = postgresql.replace("postgresql://", spelling)

    with pytest.raises(LedgerError, match="no tables yet"):
        record_build(url, BUILD)


def test_what_the_server_says_is_told_without_the_password():
    said = psycopg.OperationalError('the password "s3cr3t!" is too old.\nDetails follow.')
    error = sa.exc.OperationalError("", {}, said)

    assert told(error, "postgresql://tester:s3cr3t%21@127.0.0.1/ledger") == 'the password "***" is too old'


def test_the_folder_of_a_socket_may_stand_where_the_host_stands(postgresql: str):
    start, _, rest = postgresql.partition("?")
    folder = parse_qs(rest)["host"][0]

    with pytest.raises(LedgerError, match="no tables yet"):
        record_build(f"{start.replace('@', '@' + quote(folder, safe=''))}?port=5432", BUILD)


def test_builds_with_the_same_new_pages_in_other_orders_are_recorded_at_once(ledger: str):
    record_build(ledger, replace(BUILD, pages=()))
    pages = tuple((f"page-{number}.md", "b" * 64) for number in range(1000))
    builds = [
        replace(BUILD, started=STARTED + timedelta(seconds=number), pages=pages[:: -1 if number % 2 else 1])
        for number in range(4)
    ]

    with ThreadPoolExecutor(4) as threads:
        ids = set(threads.map(lambda build: record_build(ledger, build), builds))

    assert len(ids) == 4
    assert _counts(ledger)["pages"] == 1000
    assert _counts(ledger)["build_pages"] == 4000


def test_importing_the_ledger_does_not_import_its_libraries():
    program = """
import sys
import docgen.ledger, docgen.ledger.location, docgen.ledger.record, docgen.ledger.store, docgen.ledger.upgrade
print([name for name in ("sqlalchemy", "alembic", "psycopg", "pydantic") if name in sys.modules])
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
