"""One server for all who want a database, gone when the last one leaves."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import psutil
import psycopg
import pytest
from embedded_holders import HOLDER, ask, data, hold, server_of, servers, wait_for

from docgen.world.embedded import database
from docgen.world.embedded_home import base_folder, prepare_home

pytestmark = pytest.mark.usefixtures("cache")


def test_threads_that_start_at_the_same_time_share_one_server():
    servers = []
    together = threading.Barrier(4)

    def use() -> None:
        together.wait()
        with database("shop") as url:
            servers.append(server_of(url))
            together.wait()

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(servers) == 4
    assert len(set(servers)) == 1


def test_two_processes_share_one_server_that_ends_with_the_last():
    first, url = hold()
    second, other = hold()

    shared = {server_of(url), server_of(other)}
    first.communicate(timeout=20)
    answer = ask(other, "SELECT 1")
    second.communicate(timeout=20)

    assert len(shared) == 1
    assert answer == 1
    assert not servers()


def test_the_orphan_of_a_killed_run_ends_at_the_next_start():
    killed, url = hold()
    orphan = server_of(url)
    killed.kill()
    killed.communicate()
    assert psutil.pid_exists(orphan)

    with database("shop") as url:
        server = server_of(url)
        databases = ask(url, "SELECT count(*) FROM pg_database WHERE starts_with(datname, 'run_')")

    assert server != orphan
    assert databases == 1
    assert orphan not in {process.pid for process in servers()}


def test_a_killed_run_does_not_take_the_server_from_the_others():
    stays, url = hold()
    killed, _ = hold()
    killed.kill()
    killed.communicate()

    with database("shop"):
        pass
    answer = ask(url, "SELECT 1")
    stays.communicate(timeout=20)

    assert answer == 1


def test_ctrl_c_leaves_nothing_running():
    holder, url = hold()

    holder.send_signal(signal.SIGINT)
    _, said = holder.communicate(timeout=20)

    assert url
    assert "KeyboardInterrupt" in said
    assert not servers()


def test_ctrl_c_in_one_terminal_does_not_end_the_server_of_another():
    interrupted, _ = hold()
    stays, url = hold()

    os.killpg(interrupted.pid, signal.SIGINT)
    interrupted.communicate(timeout=20)
    answer = ask(url, "SELECT 1")
    stays.communicate(timeout=20)

    assert answer == 1


@pytest.mark.parametrize("reached", ["unfinished", "data/postmaster.pid"])
def test_ctrl_c_during_the_start_leaves_nothing_running(reached):
    begun = prepare_home("test").server / reached
    holder = subprocess.Popen([sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while not begun.exists():
        time.sleep(0.001)

    holder.send_signal(signal.SIGINT)
    holder.communicate(timeout=20)

    assert holder.returncode != 0
    assert not servers()


@pytest.mark.parametrize("missing", ["global/pg_control", "PG_VERSION", "base"])
def test_broken_data_is_made_again(missing):
    with database("shop"):
        pass
    broken = data() / missing
    shutil.rmtree(broken) if broken.is_dir() else broken.unlink()

    with database("shop") as url:
        answer = ask(url, "SELECT 1")

    assert answer == 1


def test_data_half_made_by_a_killed_run_is_made_again():
    unfinished = prepare_home("test").server / "unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("18\n")

    with database("shop") as url:
        answer = ask(url, "SELECT 1")

    assert answer == 1
    assert not unfinished.exists()


def test_data_that_was_not_closed_is_made_again():
    with database("shop"):
        pass
    made = (data() / "PG_VERSION").stat().st_mtime_ns
    # What a power cut leaves; no process has that number.
    (data() / "postmaster.pid").write_text(f"{2**22 + 1}\n{data()}\n")

    with database("shop"):
        pass

    assert (data() / "PG_VERSION").stat().st_mtime_ns != made


def test_a_server_that_was_killed_starts_on_new_data():
    holder, url = hold()
    psutil.Process(server_of(url)).kill()
    with pytest.raises(psycopg.OperationalError):
        ask(url, "SELECT pg_sleep(1)")
    holder.communicate(timeout=20)

    with database("shop") as url:
        answer = ask(url, "SELECT 1")

    assert answer == 1


def test_folders_of_other_releases_go_when_they_are_unused_and_free():
    releases = prepare_home("test").folder.parent
    long_ago = time.time() - 15 * 86_400
    for name in ("unused", "held", "used"):
        (releases / name).mkdir()
        (releases / name / "holders.lock").touch()
    for name in ("unused", "held"):
        os.utime(releases / name / "holders.lock", (long_ago, long_ago))

    with (releases / "held" / "holders.lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        with database("shop"):
            pass

    assert {folder.name for folder in releases.iterdir()} >= {"held", "used"}
    assert not (releases / "unused").exists()


def test_an_error_in_the_block_passes_and_leaves_nothing_running():
    with pytest.raises(ZeroDivisionError), database("shop"):
        raise ZeroDivisionError

    assert not servers()


def test_the_cache_may_be_deleted_while_the_server_runs():
    with database("shop") as url:
        server = psutil.Process(server_of(url))
        shutil.rmtree(base_folder(foreign=os.geteuid() == 0))

    # It ends by itself within a minute, which is too long for a test.
    server.kill()
    wait_for(lambda: not servers())
