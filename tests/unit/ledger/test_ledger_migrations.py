from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from ledger_catalog import catalog, execute, query
from ledger_samples import BUILD

from docgen.errors import LedgerError
from docgen.ledger.location import head_revision, schema_folder
from docgen.ledger.store import record_build
from docgen.ledger.upgrade import upgrade

_BROKEN = """
from alembic import op
revision, down_revision = "9999", {head!r}
def upgrade():
    op.execute("INSERT INTO projects (name) VALUES ('half')")
    op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("CREATE TABLE half (id INTEGER)")
"""
_SLOW = """
import time
from alembic import op
revision, down_revision = "9999", {head!r}
def upgrade():
    time.sleep(1.5)
    op.execute("CREATE TABLE slow (id INTEGER)")
"""
_COPYING = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", {head!r}
def upgrade():
    with op.batch_alter_table("projects", recreate="always") as projects:
        projects.add_column(sa.Column("site", sa.Text()))
"""
_ORPHANING = """
from alembic import op
revision, down_revision = "9999", {head!r}
def upgrade():
    op.execute("DELETE FROM projects")
"""


def _config(url: str, schema: Path | None = None) -> Config:
    return Config((schema or schema_folder()) / "alembic.ini", attributes={"url": url})


def _with_migration(folder: Path, text: str) -> Path:
    schema = folder / "schema"
    shutil.copytree(schema_folder(), schema)
    (schema / "migrations/versions/9999_added.py").write_text(text.format(head=head_revision()))
    return schema


def _alembic(url: str | None, *arguments: str, schema: Path | None = None) -> subprocess.Popen[str]:
    ini = (schema or schema_folder()) / "alembic.ini"
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return subprocess.Popen(
        [sys.executable, "-m", "alembic", "-c", str(ini), *arguments],
        env=environment | ({"DATABASE_URL": url} if url is not None else {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _tables(url: str) -> set[object]:
    names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    if url.startswith("sqlite"):
        names = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {row[0] for row in query(url, names)}


def test_the_file_of_a_migration_begins_with_its_revision():
    scripts = list(ScriptDirectory(str(schema_folder() / "migrations")).walk_revisions())

    files = [Path(script.path).name.partition("_")[0] for script in scripts]

    assert files == [script.revision for script in scripts]
    assert files == sorted(files, reverse=True)
    assert files[0] == head_revision()


def test_a_ledger_taken_down_leaves_nothing_and_comes_up_the_same(ledger: str):
    before = catalog(ledger)

    command.downgrade(_config(ledger), "base")
    left = catalog(ledger)
    upgrade(ledger)

    assert left == []
    assert catalog(ledger) == before


@pytest.mark.parametrize("steps", range(1, 5))
def test_each_migration_can_be_taken_back(ledger: str, steps: int):
    before = catalog(ledger)

    command.downgrade(_config(ledger), f"-{steps}")
    between = catalog(ledger)
    upgrade(ledger)

    assert between != before
    assert catalog(ledger) == before


def test_a_migration_that_fails_in_the_middle_leaves_what_was_before(ledger: str, tmp_path: Path):
    before = catalog(ledger)
    schema = _with_migration(tmp_path, _BROKEN)

    with pytest.raises(Exception, match="half"):
        command.upgrade(_config(ledger, schema), "head")

    assert catalog(ledger) == before
    assert query(ledger, "SELECT name FROM projects") == []
    assert query(ledger, "SELECT version_num FROM alembic_version") == [(head_revision(),)]


def test_a_failure_in_an_empty_sqlite_leaves_it_empty(sqlite: str, tmp_path: Path):
    schema = _with_migration(tmp_path, _BROKEN)

    with pytest.raises(Exception, match="half"):
        command.upgrade(_config(sqlite, schema), "head")

    assert _tables(sqlite) == set()


def test_a_failure_in_an_empty_postgresql_keeps_the_migrations_before_it(postgresql: str, tmp_path: Path):
    schema = _with_migration(tmp_path, _BROKEN)

    with pytest.raises(Exception, match="half"):
        command.upgrade(_config(postgresql, schema), "head")

    assert query(postgresql, "SELECT version_num FROM alembic_version") == [(head_revision(),)]
    assert "half" not in _tables(postgresql)


def test_a_ledger_that_a_newer_docgen_upgraded_is_left_alone(ledger: str):
    execute(ledger, "UPDATE alembic_version SET version_num = '9000'")

    with pytest.raises(LedgerError, match="9000"):
        upgrade(ledger)

    assert query(ledger, "SELECT version_num FROM alembic_version") == [("9000",)]


def test_an_upgrade_from_python_tells_that_nobody_answers():
    with pytest.raises(LedgerError, match="cannot be reached") as caught:
        upgrade("postgresql://tester:s3cr3t@127.0.0.1:1/ledger")

    assert "s3cr3t" not in str(caught.value)


def test_a_table_that_sqlite_copies_keeps_the_rows_that_refer_to_it(sqlite: str, tmp_path: Path):
    upgrade(sqlite)
    record_build(sqlite, BUILD)

    command.upgrade(_config(sqlite, _with_migration(tmp_path, _COPYING)), "head")

    assert query(sqlite, "SELECT name, site FROM projects") == [(BUILD.project, None)]
    assert query(sqlite, "SELECT count(*) FROM build_pages") == [(len(BUILD.pages),)]


def test_a_migration_that_orphans_rows_is_undone_on_sqlite(sqlite: str, tmp_path: Path):
    upgrade(sqlite)
    record_build(sqlite, BUILD)

    with pytest.raises(CommandError, match="refer to nothing"):
        command.upgrade(_config(sqlite, _with_migration(tmp_path, _ORPHANING)), "head")

    assert query(sqlite, "SELECT name FROM projects") == [(BUILD.project,)]


def test_two_upgrades_at_once_both_end_well(empty: str, tmp_path: Path):
    schema = _with_migration(tmp_path, _SLOW)

    upgrades = [_alembic(empty, "upgrade", "head", schema=schema) for _ in range(2)]
    ends = [(upgrade.communicate(timeout=60)[0], upgrade.returncode) for upgrade in upgrades]

    assert ends == [("", 0), ("", 0)]
    assert "slow" in _tables(empty)


def test_without_an_address_alembic_says_which_variable_is_missing():
    process = _alembic(None, "upgrade", "head")

    said = " ".join(process.communicate(timeout=60)[0].split())

    assert process.returncode != 0
    assert said.startswith("FAILED: DATABASE_URL is not set")
    assert said.count("DATABASE_URL") == 1
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://tester:s3cr3t@127.0.0.1:1/ledger",
        "postgresql://tester@127.0.0.1:1/ledger?password=s3cr3t",
        "postgresql://tester:s3cr3t@127.0.0.1:s3cr3t/ledger",
        "mysql://tester:s3cr3t@127.0.0.1/ledger",
        "s3cr3t",
    ],
)
def test_no_error_of_alembic_shows_the_password(url: str):
    process = _alembic(url, "upgrade", "head")

    said = process.communicate(timeout=60)[0]

    assert process.returncode != 0
    assert said.startswith("FAILED: ")
    assert "s3cr3t" not in said
    assert "Traceback" not in said


def test_the_migrations_can_be_printed_without_a_server():
    process = _alembic("postgres://nobody@nowhere.invalid/ledger", "upgrade", "head", "--sql")

    said = process.communicate(timeout=60)[0]

    assert process.returncode == 0
    assert "CREATE TABLE snippet_runs" in said
    assert f"version_num='{head_revision()}'" in said
