"""A database is read from where its settings say; a snapshot stands in for a server, and for no mistake."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from docgen.errors import DocgenError, ReadError, RunError, SettingsError, UnreachableError
from docgen.model.finding import Severity
from docgen.model.system import System
from docgen.pipeline.inspect import inspect
from docgen.pipeline.snapshot import read_all_live, snapshot_text, write_snapshots
from docgen.settings.load import load_settings
from docgen.settings.sections import Settings
from tests.unit.renderers.shop import SHOP

NOBODY = "postgresql://me:hunter2@127.0.0.1:1/shop"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a committed snapshot of the shop."""
    (tmp_path / "snapshots").mkdir()
    (tmp_path / "snapshots/shop.json").write_text(snapshot_text(SHOP))
    return tmp_path


def read(root: Path, **keys: object) -> System:
    return inspect(Settings.model_validate({"database": [{"name": "shop", **keys}]}), root)


def told_by(system: System) -> str:
    (database,) = system.databases
    return database.snapshot


def test_a_server_that_answers_is_preferred(database_url: str, root: Path) -> None:
    system = read(root, url=database_url)

    assert (told_by(system), system.findings) == ("", ())
    assert list(system.databases[0].tables()) == []


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (NOBODY, "postgresql://me@127.0.0.1:1/shop cannot be reached."),
        ("postgresql://me@no-such-host.invalid/shop", "no-such-host.invalid"),
        ("postgresql://me@/shop?host=/nowhere", "No such file or directory"),
    ],
)
def test_where_nobody_answers_the_snapshot_stands_in_with_a_note(url: str, said: str, root: Path) -> None:
    system = read(root, url=url)

    assert system.databases == (SHOP,)
    assert told_by(system) == "snapshots/shop.json"
    (note,) = system.findings
    assert (note.severity, str(note.origin)) == (Severity.NOTE, "snapshots/shop.json")
    assert note.problem.startswith("Database 'shop' was read from this snapshot: ")
    assert said in note.problem
    assert "hunter2" not in str(note)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port where somebody listens who is no PostgreSQL."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def test_a_server_that_does_not_answer_in_time_is_stood_in_for(listener: socket.socket, root: Path) -> None:
    port = listener.getsockname()[1]

    system = read(root, url=f"postgresql://me@127.0.0.1:{port}/shop?connect_timeout=2")

    assert "timeout expired" in system.findings[0].problem


def test_a_proxy_with_no_server_behind_it_is_stood_in_for(listener: socket.socket, root: Path) -> None:
    def hang_up() -> None:
        listener.settimeout(2)
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(1024)

    threading.Thread(target=hang_up, daemon=True).start()

    system = read(root, url=f"postgresql://me@127.0.0.1:{listener.getsockname()[1]}/shop")

    assert "closed the connection" in system.findings[0].problem


def test_where_the_embedded_server_is_not_installed_the_snapshot_stands_in(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.world.embedded_binaries._PACKAGE", "no_such_package")

    system = read(root, url="embedded:postgresql", prepare=["touch ran"])

    assert told_by(system) == "snapshots/shop.json"
    assert "The embedded PostgreSQL is not installed." in system.findings[0].problem
    assert not (root / "ran").exists()


def test_without_a_snapshot_a_server_that_does_not_answer_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError, match="cannot be reached"):
        read(tmp_path, url=NOBODY)


def test_a_live_source_takes_no_snapshot(root: Path) -> None:
    with pytest.raises(UnreachableError, match="cannot be reached"):
        read(root, url=NOBODY, source="live")


def test_a_snapshot_source_asks_no_server_and_needs_no_url(root: Path) -> None:
    for system in (read(root, source="snapshot"), read(root, source="snapshot", url=NOBODY)):
        assert (told_by(system), system.findings) == ("snapshots/shop.json", ())


def test_a_snapshot_source_prepares_nothing(root: Path) -> None:
    read(root, source="snapshot", prepare=["touch ran"])

    assert not (root / "ran").exists()


def test_a_server_that_refuses_is_not_stood_in_for(database_url: str, root: Path) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS nobody_of_ours")
    stranger = database_url.replace("postgres@", "nobody_of_ours@")

    with pytest.raises(ReadError, match="does not know this user"):
        read(root, url=stranger)


def test_a_server_that_wants_a_password_is_not_stood_in_for(listener: socket.socket, root: Path) -> None:
    def ask() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(1024)
            # AuthenticationCleartextPassword
            connection.sendall(b"R\0\0\0\x08\0\0\0\x03")
            connection.recv(1024)

    threading.Thread(target=ask, daemon=True).start()

    with pytest.raises(ReadError, match="no password supplied") as caught:
        read(root, url=f"postgresql://me@127.0.0.1:{listener.getsockname()[1]}/shop?sslmode=disable")

    assert not isinstance(caught.value, UnreachableError)


@pytest.mark.parametrize(
    ("keys", "error"),
    [
        ({"url": "embedded:postgresql", "prepare": ["exit 3"]}, RunError),
        ({"url": "embedded:postgresql", "schemas": ["nowhere"]}, ReadError),
        ({"url": "embedded:oracle"}, SettingsError),
        ({"url": "mysql://me@127.0.0.1:1/shop"}, ReadError),
        ({"url": NOBODY, "prepare": ["touch ran"]}, SettingsError),
    ],
)
def test_a_mistake_is_not_stood_in_for(
    keys: dict[str, object], error: type[DocgenError], server: None, root: Path
) -> None:
    with pytest.raises(error) as caught:
        read(root, **keys)

    assert not isinstance(caught.value, UnreachableError)


def test_a_snapshot_that_cannot_be_read_stands_in_for_nothing(root: Path) -> None:
    (root / "snapshots/shop.json").write_text("{")

    with pytest.raises(ReadError, match="cut off"):
        read(root, url=NOBODY)


def test_a_snapshot_gives_the_system_that_the_server_gave(database_url: str, tmp_path: Path) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE film (id int PRIMARY KEY); CREATE TABLE tag (id int)")
    viewpoint = [{"name": "Films", "tables": ["film"]}]
    live = Settings.model_validate(
        {"database": [{"name": "shop", "url": database_url, "viewpoint": viewpoint}]}
    )
    write_snapshots(read_all_live(live, tmp_path), tmp_path)

    assert read(tmp_path, source="snapshot", viewpoint=viewpoint) == inspect(live, tmp_path)


TOML = '[[database]]\nname = "shop"\nurl = "postgresql://${SHOP_USER}:${SHOP_PASSWORD}@db/shop"\n'


def test_an_address_whose_variables_are_not_set_is_stood_in_for(root: Path) -> None:
    (root / "docgen.toml").write_text(TOML)

    system = inspect(load_settings(root / "docgen.toml", {"SHOP_USER": "hunter2"}), root)

    assert told_by(system) == "snapshots/shop.json"
    assert system.findings[0].problem.endswith("Its address is not known: SHOP_PASSWORD is not set.")


@pytest.mark.parametrize("more", ['source = "live"', 'snapshot = "elsewhere.json"'])
def test_an_address_whose_variables_are_not_set_is_a_mistake_where_nothing_stands_in(
    more: str, root: Path
) -> None:
    (root / "docgen.toml").write_text(TOML + more)

    with pytest.raises(SettingsError) as caught:
        load_settings(root / "docgen.toml", {})

    assert str(caught.value) == (
        "docgen.toml: database[0].url: the environment variables SHOP_USER and SHOP_PASSWORD are not set. "
        "Correct that key."
    )
