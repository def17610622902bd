"""Whoever is told to stop leaves nothing behind: no child, no server, no traceback."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest

from docgen.world.embedded_home import base_folder
from tests.hosts.conftest import execute
from tests.hosts.programs import DOCGEN, PATIENCE, run, settings, settled

INTERRUPTED = "Interrupted. What was written is whole; run the same command again to finish.\n"

pytestmark = pytest.mark.xdist_group("a server of its own")


@pytest.fixture(scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache that nobody else uses, so that its server is nobody else's."""
    cache = tmp_path_factory.mktemp("cache")
    yield cache
    shutil.rmtree(server_folder(cache), ignore_errors=True)


def server_folder(cache: Path) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DOCGEN_CACHE_DIR", str(cache))
        return base_folder(foreign=os.geteuid() == 0)


def processes_of(cache: Path) -> list[str]:
    folder = str(server_folder(cache))
    commands = (" ".join(process.info["cmdline"] or ()) for process in psutil.process_iter(["cmdline"]))
    return [command for command in commands if folder in command]


def eventually(path: Path) -> str:
    deadline = time.monotonic() + PATIENCE
    while not (path.exists() and path.read_text().endswith("\n")):
        assert time.monotonic() < deadline, f"{path.name} did not come"
        time.sleep(0.01)
    return path.read_text().strip()


def begin(project: Path, cache: Path, program: Sequence[str] = DOCGEN) -> subprocess.Popen[str]:
    """Start `docgen write docs` as a terminal would: in a group of its own, where Ctrl-C is heard."""
    return subprocess.Popen(
        [*program, "write", "docs"],
        cwd=project,
        env=settled({"DOCGEN_CACHE_DIR": str(cache)}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 no threads
    )


def children_of(started: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes it draws in, as soon as there are some."""
    deadline = time.monotonic() + PATIENCE
    while not (found := psutil.Process(started.pid).children()):
        assert started.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.005)
    return found


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_write_leaves_nothing_behind(
    asked: signal.Signals, tmp_path: Path, own_cache: Path
) -> None:
    settings(tmp_path, "embedded:postgresql", 'prepare = ["echo $$ > child; exec sleep 300"]')
    started = begin(tmp_path, own_cache)
    child = int(eventually(tmp_path / "child"))
    assert processes_of(own_cache) != []
    started.send_signal(asked)
    stdout, stderr = started.communicate(timeout=PATIENCE)

    assert (started.returncode, stdout) == (2, "")
    assert stderr == INTERRUPTED
    assert not psutil.pid_exists(child)
    assert processes_of(own_cache) == []
    assert not (tmp_path / "docs").exists()


def test_ctrl_c_while_many_processes_draw_is_one_sentence(tmp_path: Path, database_url: str) -> None:
    tables = (
        f"CREATE TABLE public.t{n} (id int PRIMARY KEY, up int REFERENCES t{n // 2});" for n in range(1, 400)
    )
    execute(database_url, "CREATE TABLE public.t0 (id int PRIMARY KEY);" + "".join(tables))
    settings(tmp_path, database_url)
    # With so few pictures docgen would draw them itself.
    many = (
        "import docgen.hosts.cli.write as w; w._WORTH_PROCESSES = 1; from docgen.__main__ import main; main()"
    )
    started = begin(tmp_path, tmp_path / "cache", [sys.executable, "-c", many])
    drawers = children_of(started)

    os.killpg(started.pid, signal.SIGINT)
    stdout, stderr = started.communicate(timeout=PATIENCE)

    assert (started.returncode, stdout) == (2, "")
    assert stderr == INTERRUPTED
    assert [drawer for drawer in drawers if drawer.is_running()] == []
    assert not (tmp_path / "docs").exists()


def test_a_reader_that_has_enough_is_no_error(tmp_path: Path, shop_url: str) -> None:
    many = "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY, name text);" for n in range(100))
    execute(shop_url, many)
    settings(tmp_path, shop_url)
    exported = " ".join([*DOCGEN, "export", "json"])

    ran = run(["/bin/sh", "-c", f"{exported} | head -n 2"], tmp_path)

    assert ran.stdout == '{\n  "format": "docgen-system",\n'
    assert ran.stderr == ""
