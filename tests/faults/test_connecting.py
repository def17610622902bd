"""There is no server, or one that lets nobody in."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from docgen.world.embedded_home import Home, base_folder, prepare_home
from docgen.world.embedded_programs import start_program
from docgen.world.embedded_server import running, start, stop
from tests.faults.conftest import PASSWORD, Fault, eventually, reader, with_password
from tests.faults.line import hanging_up, mute
from tests.hosts.conftest import execute
from tests.system.conftest import debian_url

__all__ = ["debian_url"]


def test_nobody_listens_at_the_address(fault: Fault) -> None:
    fault.settings(f"postgresql://me:{PASSWORD}@127.0.0.1:1/shop")

    fault.refused(fault.run())


def test_the_host_is_not_known(fault: Fault) -> None:
    fault.settings(f"postgresql://me:{PASSWORD}@nowhere.invalid/shop")

    fault.refused(fault.run())


def test_the_server_accepts_and_says_nothing(fault: Fault) -> None:
    with mute() as port:
        fault.settings(f"postgresql://me:{PASSWORD}@127.0.0.1:{port}/shop?connect_timeout=2")

        fault.refused(fault.run())


def test_a_proxy_has_no_server_behind_it(fault: Fault) -> None:
    with hanging_up() as port:
        fault.settings(f"postgresql://me:{PASSWORD}@127.0.0.1:{port}/shop?sslmode=disable")

        fault.refused(fault.run())


def test_too_many_connections(fault: Fault) -> None:
    with reader(fault.url, "CONNECTION LIMIT 1") as url, psycopg.connect(url):
        fault.settings(url)

        fault.refused(fault.run())


@pytest.mark.system
def test_the_password_is_wrong(fault: Fault, debian_url: str) -> None:
    fault.settings(debian_url.replace("correct%20horse", PASSWORD))

    fault.refused(fault.run())


def test_the_user_is_not_known(fault: Fault) -> None:
    fault.settings(fault.url.replace("postgres@", f"stranger:{PASSWORD}@", 1))

    fault.refused(fault.run())


def test_the_user_may_not_connect(fault: Fault) -> None:
    with reader(fault.url) as url:
        execute(fault.url, f"REVOKE CONNECT ON DATABASE {urlsplit(fault.url).path[1:]} FROM PUBLIC")
        fault.settings(url)

        fault.refused(fault.run())


def test_the_database_does_not_exist(fault: Fault) -> None:
    fault.settings(with_password(fault.url).replace("/run_", "/no_such_"))

    fault.refused(fault.run())


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    """The home of a server that is nobody else's."""
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "own"))
    made = prepare_home("tests")
    yield made
    stop(made)
    shutil.rmtree(base_folder(foreign=made.is_foreign))


def test_the_server_is_shutting_down(fault: Fault, home: Home) -> None:
    start(home)
    fault.settings(home.url("postgres").replace("postgres@", f"postgres:{PASSWORD}@"))
    with psycopg.connect(home.url("postgres")):
        # It waits for those who are there.
        os.kill(running(home) or 0, signal.SIGTERM)
        eventually(lambda: "shutting down" in refusal(home))

        ran = fault.run()

    fault.refused(ran)


def test_the_server_is_a_standby_that_answers_nobody(fault: Fault, home: Home) -> None:
    start(home)
    stop(home)
    (home.data / "standby.signal").touch()
    shutil.chown(home.data / "standby.signal", home.uid, home.gid)
    words = ["-D", str(home.data), "-k", str(home.socket), "-c", "listen_addresses=", "-c", "hot_standby=off"]
    standby = start_program(home, str(home.programs / "postgres"), *words)
    fault.settings(home.url("postgres").replace("postgres@", f"postgres:{PASSWORD}@"))
    try:
        eventually(lambda: "not accepting" in refusal(home))

        ran = fault.run()
    finally:
        standby.send_signal(signal.SIGQUIT)
        standby.wait()

    fault.refused(ran)


def refusal(home: Home) -> str:
    try:
        psycopg.connect(home.url("postgres")).close()
    except psycopg.OperationalError as error:
        return str(error)
    return ""
