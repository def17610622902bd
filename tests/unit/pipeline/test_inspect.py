"""Databases are prepared where that is safe, read, and nothing else is touched."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from docgen.errors import RunError, SettingsError
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings


def settings(**database: object) -> Settings:
    return Settings.model_validate({"database": [{"name": "shop", **database}]})


def test_an_embedded_database_is_prepared_and_read(server: None, tmp_path: Path) -> None:
    (tmp_path / "fill.py").write_text(
        "import os, psycopg\n"
        "with psycopg.connect(os.environ['DATABASE_URL']) as c: c.execute('CREATE TABLE film (id int)')\n"
    )

    system = inspect(settings(url="embedded:postgresql", prepare=["python fill.py"]), tmp_path)

    assert [table.name for _, table in system.databases[0].tables()] == ["film"]


def test_prepare_commands_run_in_order_by_the_shell(server: None, tmp_path: Path) -> None:
    inspect(
        settings(
            url="embedded:postgresql",
            prepare=["echo one > said", 'case "$DATABASE_URL" in postgresql://*) echo two >> said;; esac'],
        ),
        tmp_path,
    )

    assert (tmp_path / "said").read_text() == "one\ntwo\n"


def test_prepare_is_refused_on_a_database_that_may_hold_something(database_url: str, tmp_path: Path) -> None:
    wanted = settings(url=database_url, prepare=["touch ran"])

    with pytest.raises(SettingsError, match="scratch = true"):
        inspect(wanted, tmp_path)

    assert not (tmp_path / "ran").exists()


def test_prepare_on_one_of_several_databases_is_refused_before_any_is_read(
    database_url: str, tmp_path: Path
) -> None:
    wanted = Settings.model_validate(
        {
            "database": [
                {"name": "a", "url": database_url, "scratch": True, "prepare": ["touch ran"]},
                {"name": "b", "url": database_url, "prepare": ["touch ran"]},
            ]
        }
    )

    with pytest.raises(SettingsError, match="database b"):
        inspect(wanted, tmp_path)

    assert not (tmp_path / "ran").exists()


def test_a_scratch_database_is_prepared(database_url: str, tmp_path: Path) -> None:
    program = (
        "import os, psycopg; "
        "psycopg.connect(os.environ['DATABASE_URL'], autocommit=True).execute('CREATE TABLE t ()')"
    )

    system = inspect(settings(url=database_url, scratch=True, prepare=[f'python -c "{program}"']), tmp_path)

    assert [table.name for _, table in system.databases[0].tables()] == ["t"]
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_prepare_that_fails_shows_its_output_without_the_password(
    database_url: str, tmp_path: Path
) -> None:
    url = database_url.replace("postgres@", "postgres:hunter2@")

    with pytest.raises(RunError) as caught:
        inspect(
            settings(url=url, scratch=True, prepare=['echo "no such revision $DATABASE_URL"; exit 3']),
            tmp_path,
        )

    said = str(caught.value)
    assert "ended with exit code 3" in said
    assert "    no such revision postgresql://postgres:***@" in said
    assert "hunter2" not in said


def test_an_embedded_server_of_another_kind_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match='Write url = "embedded:postgresql"'):
        inspect(settings(url="embedded:oracle"), tmp_path)


def test_settings_that_name_nothing_are_an_error_and_prune_nothing(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="names nothing to document"):
        inspect(Settings(), tmp_path)


def test_an_embedded_database_brings_its_client_programs(server: None, tmp_path: Path) -> None:
    system = inspect(
        settings(
            url="embedded:postgresql",
            prepare=['PATH="${PATH##*:}" && psql -q -d "$DATABASE_URL" -c "CREATE TABLE film ()"'],
        ),
        tmp_path,
    )

    assert [table.name for _, table in system.databases[0].tables()] == ["film"]


def test_a_prepare_that_takes_too_long_is_ended_and_tells_no_password(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.pipeline.live.PREPARE_SECONDS", 0.5)
    url = database_url.replace("postgres@", "postgres:hunter22@")

    with pytest.raises(RunError) as caught:
        inspect(settings(url=url, scratch=True, prepare=["echo with hunter22; sleep 60"]), tmp_path)

    assert "did not end within 0.5 seconds. It said: with ***" in str(caught.value)
