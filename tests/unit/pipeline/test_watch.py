"""What a database is made from is found in its commands, and it is made again when that changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import RunError
from docgen.pipeline.named import named_by
from docgen.pipeline.watch import Readings, watched
from docgen.settings.sections import DatabaseSettings, Settings


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in (
        "schema.sql",
        "fill.py",
        "sql/a.sql",
        "sql/b.sql",
        "my files/c.sql",
        "db/alembic.ini",
        "db/migrations/env.py",
        "db/migrations/versions/0001.py",
        "db/migrations/versions/__pycache__/0001.pyc",
        ".venv/bin/python",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    (tmp_path / "db/alembic.ini").write_text("[alembic]\nscript_location = %(here)s/migrations\n")
    return tmp_path


@pytest.mark.parametrize(
    ("command", "files"),
    [
        ('psql "$DATABASE_URL" --file schema.sql', ["schema.sql"]),
        ('psql "$DATABASE_URL" --file=schema.sql', ["schema.sql"]),
        ('psql "$DATABASE_URL" -fschema.sql', ["schema.sql"]),
        ('psql "$DATABASE_URL" <schema.sql', ["schema.sql"]),
        ("cat sql/*.sql | psql $DATABASE_URL", ["sql/*.sql"]),
        ("cat 'my files/c.sql'|psql", ["my files/c.sql"]),
        ("cd sql && psql -f a.sql; psql -f ../schema.sql", ["sql/a.sql", "schema.sql"]),
        (".venv/bin/python ./fill.py sql/", ["fill.py", "sql"]),
        ("python fill.py > schema.sql", ["fill.py"]),
        ("python fill.py >>schema.sql 2>sql/a.sql", ["fill.py"]),
        ("alembic -c db/alembic.ini upgrade head", ["db/alembic.ini", "db/migrations"]),
        (
            "python -m alembic --config=db/alembic.ini upgrade head",
            ["db/alembic.ini", "db/migrations"],
        ),
        ("cd db && alembic upgrade head", ["db/alembic.ini", "db/migrations"]),
        ("alembic upgrade head", []),
        ("psql -f /etc/passwd -f ../x.sql -f . -f nowhere.sql", []),
        ("psql -f 'schema.sql", []),
        ("", []),
    ],
)
def test_the_files_of_a_command_are_found_in_its_words(command: str, files: list[str], root: Path) -> None:
    assert set(named_by(command, root)) == set(files)


def section(**keys: object) -> DatabaseSettings:
    return DatabaseSettings.model_validate({"name": "shop", "url": "embedded:postgresql", **keys})


def watched_paths(root: Path, **keys: object) -> set[str]:
    paths = watched(Settings(database=(section(**keys),)), root)
    return {path.relative_to(root).as_posix() for path in paths}


def test_folders_are_watched_with_those_in_them_and_without_what_python_keeps_there(root: Path) -> None:
    assert watched_paths(root, prepare=["alembic -c db/alembic.ini upgrade head"]) == {
        "db/alembic.ini",
        "db/migrations",
        "db/migrations/versions",
    }


def test_what_the_settings_name_is_watched_instead(root: Path) -> None:
    assert watched_paths(root, prepare=["psql -f schema.sql"], watch=["sql/*.sql", "nowhere"]) == {
        "sql",
        "sql/a.sql",
        "sql/b.sql",
    }


def test_the_folder_of_a_snapshot_is_watched_but_not_the_project(root: Path) -> None:
    assert watched_paths(root) == set()
    (root / "snapshots").mkdir()
    (root / "snapshots/shop.json").write_text("{}")

    assert watched_paths(root) == {"snapshots"}
    assert watched_paths(root, snapshot="schema.sql") == {"schema.sql"}


RUN = "cat sql/*.sql | psql -q -d $DATABASE_URL && echo ran >> runs.txt"


def runs(root: Path) -> int:
    return (root / "runs.txt").read_text().count("ran")


def test_a_database_is_prepared_again_when_its_files_change_and_only_then(server: None, root: Path) -> None:
    readings = Readings()
    (root / "sql/a.sql").write_text("CREATE TABLE film (id int)")

    first = readings.read(section(prepare=[RUN]), root)
    (root / "schema.sql").write_text("-- not of this database")
    second = readings.read(section(prepare=[RUN]), root)
    assert (runs(root), second is first) == (1, True)

    (root / "sql/c.sql").write_text("; CREATE TABLE tag (id int)")
    third = readings.read(section(prepare=[RUN]), root)
    assert runs(root) == 2
    assert [table.name for _, table in third.databases[0].tables()] == ["film", "tag"]

    readings.read(section(prepare=[RUN], exclude=["tag"]), root)
    assert runs(root) == 3


def test_a_failed_prepare_is_tried_again(server: None, root: Path) -> None:
    readings = Readings()
    failing = section(prepare=["echo ran >> runs.txt; exit 3"])

    for _ in range(2):
        with pytest.raises(RunError):
            readings.read(failing, root)

    assert runs(root) == 2


def test_a_server_that_runs_by_itself_is_read_each_time(database_url: str, root: Path) -> None:
    import psycopg

    readings = Readings()
    live = section(url=database_url)
    readings.read(live, root)
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE film (id int)")

    assert [table.name for _, table in readings.read(live, root).databases[0].tables()] == ["film"]
