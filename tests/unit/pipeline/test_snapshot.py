"""A snapshot holds all that was read, changes little in review, and is found to be old when it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from docgen.errors import ReadError, SettingsError, UnreachableError, WriteError
from docgen.model.database import Database
from docgen.pipeline.snapshot import (
    Compared,
    State,
    compare_snapshots,
    read_all_live,
    snapshot_text,
    write_snapshots,
)
from docgen.readers.databases import snapshot
from docgen.settings.sections import Settings

NASTY = (Path(__file__).parents[2] / "data/nasty.sql").read_text(encoding="utf-8")


def execute(url: str, sql: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.encode())


def settings(url: str, **keys: object) -> Settings:
    return Settings.model_validate({"database": [{"name": "nasty", "url": url, **keys}]})


def write(wanted: Settings, root: Path) -> tuple[Compared, ...]:
    return write_snapshots(read_all_live(wanted, root), root)


def check(wanted: Settings, root: Path) -> Compared:
    (compared,) = compare_snapshots(read_all_live(wanted, root), root)
    return compared


def read_back(wanted: Settings, root: Path) -> Database:
    (database,) = snapshot.read(wanted.database[0], root).databases
    return database


def test_a_snapshot_is_read_back_as_the_database_that_the_server_told(
    database_url: str, tmp_path: Path
) -> None:
    execute(database_url, NASTY)
    wanted = settings(database_url)

    (written,) = write(wanted, tmp_path)

    assert (written.path, written.state) == ("snapshots/nasty.json", State.MISSING)
    assert read_back(wanted, tmp_path) == written.database
    assert {"public", "other schema"} <= {schema.name for schema in written.database.schemas}


def test_it_tells_no_address_no_folder_and_nothing_of_the_settings(database_url: str, tmp_path: Path) -> None:
    execute(database_url, NASTY)
    viewpoint = {"name": "People", "tables": ["users"]}

    write(settings(database_url, viewpoint=[viewpoint]), tmp_path)

    text = (tmp_path / "snapshots/nasty.json").read_text(encoding="utf-8")
    assert text.endswith("}\n")
    assert "People" not in text
    assert "postgres" not in text.replace('"dialect": "postgresql"', "")
    assert str(tmp_path) not in text


def test_an_unchanged_database_leaves_its_snapshot_alone(database_url: str, tmp_path: Path) -> None:
    execute(database_url, NASTY)
    write(settings(database_url), tmp_path)
    before = (tmp_path / "snapshots/nasty.json").stat()

    (again,) = write(settings(database_url), tmp_path)

    after = (tmp_path / "snapshots/nasty.json").stat()
    assert again.state is State.CURRENT
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_one_more_column_is_one_more_line(database_url: str, tmp_path: Path) -> None:
    execute(database_url, "CREATE TABLE film (id int PRIMARY KEY, title text)")
    write(settings(database_url), tmp_path)
    before = (tmp_path / "snapshots/nasty.json").read_text().splitlines()

    execute(database_url, "ALTER TABLE film ADD COLUMN note text")
    write(settings(database_url), tmp_path)

    after = (tmp_path / "snapshots/nasty.json").read_text().splitlines()
    assert [line.strip() for line in after if line not in before] == [
        '{"name": "title", "type": "text"},',
        '{"name": "note", "type": "text"}',
    ]


def test_what_differs_is_told_by_tables(database_url: str, tmp_path: Path) -> None:
    execute(
        database_url,
        "CREATE TABLE gone (id int); CREATE TABLE film (id int); CREATE VIEW titles AS SELECT id FROM film;"
        "CREATE TYPE state AS ENUM ('a')",
    )
    write(settings(database_url), tmp_path)
    execute(
        database_url,
        "DROP TABLE gone; ALTER TABLE film ADD COLUMN title text; COMMENT ON VIEW titles IS 'All.';"
        "CREATE TABLE tag (id int); ALTER TYPE state ADD VALUE 'b'; COMMENT ON SCHEMA public IS 'New.'",
    )

    found = check(settings(database_url), tmp_path)

    assert found.state is State.DIFFERENT
    assert [str(one) for one in found.changes.added] == ["table public.tag"]
    assert [str(one) for one in found.changes.removed] == ["table public.gone"]
    assert [str(one) for one in found.changes.changed] == [
        "schema public (comment)",
        "table public.film (columns)",
        "type public.state (values)",
        "view public.titles (comment)",
    ]


def test_a_snapshot_that_holds_the_same_is_current_whatever_its_layout(
    database_url: str, tmp_path: Path
) -> None:
    execute(database_url, "CREATE TABLE film (id int)")
    write(settings(database_url), tmp_path)
    file = tmp_path / "snapshots/nasty.json"
    file.write_text(file.read_text().replace("\n", "\r\n"), newline="")

    assert check(settings(database_url), tmp_path).state is State.CURRENT


def test_tables_in_another_order_are_a_difference_and_not_a_silent_one(
    database_url: str, tmp_path: Path
) -> None:
    execute(database_url, "CREATE TABLE a (id int); CREATE TABLE b (id int)")
    wanted = settings(database_url)
    ((_, database),) = read_all_live(wanted, tmp_path).databases
    (schema,) = database.schemas
    turned = replace(database, schemas=(replace(schema, tables=schema.tables[::-1]),))
    (tmp_path / "snapshots").mkdir()
    (tmp_path / "snapshots/nasty.json").write_text(snapshot_text(turned))

    found = check(wanted, tmp_path)

    assert [str(one) for one in found.changes.changed] == ["schema public (tables)"]


def test_a_snapshot_that_is_not_there_is_missing_and_checking_writes_none(
    database_url: str, tmp_path: Path
) -> None:
    assert check(settings(database_url), tmp_path).state is State.MISSING
    assert list(tmp_path.iterdir()) == []


def test_viewpoints_of_the_settings_are_no_difference(database_url: str, tmp_path: Path) -> None:
    execute(database_url, "CREATE TABLE film (id int)")
    write(settings(database_url), tmp_path)

    wanted = settings(database_url, viewpoint=[{"name": "Films", "tables": ["film"]}])

    assert check(wanted, tmp_path).state is State.CURRENT


def test_a_snapshot_that_a_merge_broke_is_written_anew(database_url: str, tmp_path: Path) -> None:
    wanted = settings(database_url)
    write(wanted, tmp_path)
    file = tmp_path / "snapshots/nasty.json"
    file.write_text(file.read_text().replace("  }\n", "<<<<<<< HEAD\n  }\n"))

    with pytest.raises(ReadError, match="A merge left conflicts in it"):
        check(wanted, tmp_path)
    (written,) = write(wanted, tmp_path)

    assert written.state is State.DIFFERENT
    assert check(wanted, tmp_path).state is State.CURRENT


def test_a_file_that_is_no_snapshot_is_not_replaced_and_no_other_is_written(
    database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "package.json").write_text('{"name": "shop"}')
    wanted = Settings.model_validate(
        {
            "database": [
                {"name": "a", "url": database_url},
                {"name": "b", "url": database_url, "snapshot": "package.json"},
            ]
        }
    )

    with pytest.raises(WriteError, match="There is a file that is no snapshot"):
        write(wanted, tmp_path)

    assert (tmp_path / "package.json").read_text() == '{"name": "shop"}'
    assert [path.name for path in tmp_path.iterdir()] == ["package.json"]


def test_a_snapshot_is_always_of_the_running_server(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError):
        read_all_live(settings("postgresql://me@127.0.0.1:1/shop", source="snapshot"), tmp_path)
    with pytest.raises(SettingsError, match="No database in it has a url"):
        read_all_live(Settings.model_validate({"database": [{"name": "a", "source": "snapshot"}]}), tmp_path)
