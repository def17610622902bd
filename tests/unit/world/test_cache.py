"""What was made before is found again, and nothing that goes wrong there is an error."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from docgen.world.cache import Cache, cache_root, project_cache


def _file_of(folder: Path) -> Path:
    (file,) = folder.glob("*.sqlite")
    return file


def _change(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(_file_of(folder))
    connection.execute(statement)
    connection.commit()
    connection.close()


def _count(folder: Path) -> int:
    connection = sqlite3.connect(_file_of(folder))
    (count,) = connection.execute("SELECT count(*) FROM result").fetchone()
    connection.close()
    return count


def _put_hundred(folder: Path, kind: str) -> None:
    cache = Cache(folder)
    for number in range(100):
        cache.put(kind, f"{number}", f"{kind} {number}".encode())
    assert not cache.problem


def test_a_result_is_found_by_kind_and_digest(tmp_path):
    Cache(tmp_path).put("svg", "abc", b"<svg/>")

    cache = Cache(tmp_path)

    assert cache.get("svg", "abc") == b"<svg/>"
    assert cache.get("svg", "abd") is None
    assert cache.get("layout", "abc") is None


def test_many_results_are_found_at_once_without_the_unknown(tmp_path):
    cache = Cache(tmp_path / "a #strange? folder")
    cache.put_many("svg", {f"{number}": b"%d" % number for number in range(1200)})

    found = cache.get_many("svg", [f"{number}" for number in range(1100, 1300)])

    assert found == {f"{number}": b"%d" % number for number in range(1100, 1200)}


def test_the_last_result_of_a_digest_counts(tmp_path):
    cache = Cache(tmp_path)
    cache.put("svg", "abc", b"old")

    cache.put("svg", "abc", b"new")

    assert cache.get("svg", "abc") == b"new"


def test_asking_makes_no_file(tmp_path):
    cache = Cache(tmp_path / "cache")

    found = cache.get("svg", "abc")

    assert found is None
    assert not (tmp_path / "cache").exists()


def test_a_damaged_result_is_not_found_and_the_others_are(tmp_path):
    cache = Cache(tmp_path)
    cache.put_many("svg", {"abc": b"<svg>right</svg>", "abd": b"<svg/>"})
    _change(tmp_path, "UPDATE result SET data = CAST('<svg>wrong</svg>' AS BLOB) WHERE digest = 'abc'")

    found = cache.get_many("svg", ["abc", "abd"])

    assert found == {"abd": b"<svg/>"}


@pytest.mark.parametrize("junk", [b"", b"junk" * 1000], ids=["empty", "junk"])
def test_a_file_that_is_no_database_is_replaced(junk, tmp_path):
    cache = Cache(tmp_path)
    cache.put("svg", "abc", b"<svg/>")
    _file_of(tmp_path).write_bytes(junk)

    before = cache.get("svg", "abc")
    cache.put("svg", "abc", b"<svg/>")

    assert before is None
    assert cache.get("svg", "abc") == b"<svg/>"
    assert cache.problem == ""


def test_a_torn_file_gives_no_wrong_result_and_is_replaced(tmp_path):
    results = {f"{number}": os.urandom(15_000) for number in range(50)}
    cache = Cache(tmp_path)
    cache.put_many("svg", results)
    file = _file_of(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[:200_000] + b"\xff" * 100_000 + whole[300_000:600_000])

    found = cache.get_many("svg", results)
    cache.put_many("svg", results)
    cache.put_many("svg", results)

    assert found.items() <= results.items()
    assert cache.get_many("svg", results) == results


def test_the_folder_may_be_deleted_at_any_time(tmp_path):
    cache = Cache(tmp_path / "cache")
    cache.put("svg", "abc", b"<svg/>")
    shutil.rmtree(tmp_path / "cache")

    gone = cache.get("svg", "abc")
    cache.put("svg", "abc", b"<svg/>")

    assert gone is None
    assert cache.get("svg", "abc") == b"<svg/>"


def test_a_folder_that_cannot_be_made_is_a_problem_and_no_error(tmp_path):
    (tmp_path / "cache").write_text("a file in the way")
    cache = Cache(tmp_path / "cache")

    cache.put("svg", "abc", b"<svg/>")

    assert cache.get("svg", "abc") is None
    assert cache.problem.startswith(f"{tmp_path / 'cache'}: Results cannot be kept here")


def test_a_full_disk_is_a_problem_and_no_error(tmp_path):
    # A limit on the size of files fails in the middle of writing, as a full disk does.
    script = (
        "import pathlib, resource\n"
        "from docgen.world.cache import Cache\n"
        "cache = Cache(pathlib.Path('.'))\n"
        "cache.put('svg', 'small', b'<svg/>')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "cache.put('svg', 'large', b'x' * 1_000_000)\n"
        "print(cache.get('svg', 'small'), cache.get('svg', 'large'), cache.problem)"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.stdout.startswith(f"b'<svg/>' None {tmp_path}: Results cannot be kept here")


def test_a_folder_that_is_only_readable_is_read(tmp_path):
    Cache(tmp_path).put("svg", "abc", b"<svg/>")
    _file_of(tmp_path).chmod(0o444)
    tmp_path.chmod(0o555)

    with _without_privileges(tmp_path):
        cache = Cache(tmp_path)
        found = cache.get("svg", "abc")
        cache.put("svg", "abd", b"<svg/>")

    assert found == b"<svg/>"
    assert cache.problem
    tmp_path.chmod(0o700)


def test_a_folder_that_may_not_be_entered_is_no_error(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    with _without_privileges(tmp_path):
        cache = Cache(closed / "project")
        found = cache.get("svg", "abc")
        cache.put("svg", "abd", b"<svg/>")

    assert found is None
    if os.geteuid() == 0:
        assert cache.problem


@contextmanager
def _without_privileges(folder):
    """Root may write everywhere, so root becomes somebody else for a while, who may get to the folder."""
    if os.geteuid() != 0:
        yield
        return
    passable = stat.S_IXGRP | stat.S_IXOTH
    above = [parent for parent in folder.parents if parent.stat().st_mode & passable != passable]
    modes = [parent.stat().st_mode for parent in above]
    for parent, mode in zip(above, modes, strict=True):
        parent.chmod(mode | passable)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for parent, mode in zip(above, modes, strict=True):
            parent.chmod(mode)


def test_results_unused_for_a_month_are_forgotten(tmp_path):
    cache = Cache(tmp_path)
    cache.put_many("svg", {"old": b"1", "used": b"2"})
    _change(tmp_path, "UPDATE use SET day = day - 31")
    _change(tmp_path, "PRAGMA user_version = 0")

    cache.get("svg", "used")
    cache.put("svg", "new", b"3")

    assert cache.get_many("svg", ["old", "used", "new"]) == {"used": b"2", "new": b"3"}
    assert _count(tmp_path) == 2


def test_two_processes_and_two_threads_may_write_at_the_same_time(tmp_path):
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_put_hundred, args=(tmp_path, f"process {n}")) for n in range(2)]
    writers += [threading.Thread(target=_put_hundred, args=(tmp_path, f"thread {n}")) for n in range(2)]

    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    cache = Cache(tmp_path)
    for kind in ("process 0", "process 1", "thread 0", "thread 1"):
        assert len(cache.get_many(kind, [f"{number}" for number in range(100)])) == 100


def test_two_thousand_pictures_are_read_in_no_time(tmp_path):
    results = {f"{number:064x}": os.urandom(15_000) for number in range(2000)}
    Cache(tmp_path).put_many("svg", results)

    started = time.process_time()
    found = Cache(tmp_path).get_many("svg", results)
    seconds = time.process_time() - started

    assert found == results
    # Measured: 0.03 s; the rest is for slow machines.
    assert seconds < 0.3


def test_the_cache_folder_is_where_the_environment_says(tmp_path, monkeypatch):
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "here"))

    folder = cache_root()

    assert folder == tmp_path / "here"


def test_the_cache_folder_of_the_platform_is_named_docgen(monkeypatch):
    monkeypatch.delenv("DOCGEN_CACHE_DIR", raising=False)

    folder = cache_root()

    assert folder.name == "docgen"
    assert folder.is_absolute()


def test_two_projects_have_two_caches_and_one_project_has_one(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "one")
    (tmp_path / "one").mkdir()

    one, link, two = (project_cache(tmp_path / name) for name in ("one", "link", "two"))

    assert one == link
    assert one != two


def test_a_file_with_the_tables_of_somebody_else_is_begun_anew(tmp_path):
    Cache(tmp_path).put("svg", "abc", b"<svg/>")
    _change(tmp_path, "ALTER TABLE result RENAME COLUMN checksum TO sum")

    cache = Cache(tmp_path)
    found = cache.get("svg", "abc")
    cache.put("svg", "abc", b"<svg/>")

    assert found is None
    assert cache.problem == ""
    assert cache.get("svg", "abc") == b"<svg/>"


def test_results_of_a_day_to_come_are_forgotten_like_those_of_long_ago(tmp_path):
    Cache(tmp_path).put("svg", "abc", b"<svg/>")
    _change(tmp_path, "UPDATE use SET day = day + 10000")
    _change(tmp_path, "PRAGMA user_version = 1")

    Cache(tmp_path).put("svg", "new", b"<svg/>")

    assert _count(tmp_path) == 1


def test_a_file_damaged_anywhere_gives_no_error_and_no_wrong_result(tmp_path):
    wanted = {f"{number:064d}": bytes([number % 256]) * 3000 for number in range(60)}
    Cache(tmp_path).put_many("svg", wanted)
    whole = _file_of(tmp_path).read_bytes()
    chance = random.Random(31)

    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 20])):
            at = chance.randrange(chance.choice([200, 20_000, len(whole)]))
            damaged[at : at + chance.choice([1, 64, 4000])] = chance.randbytes(64)
        _file_of(tmp_path).write_bytes(damaged)
        cache = Cache(tmp_path)

        assert cache.get_many("svg", wanted).items() <= wanted.items()
        cache.put("svg", "new", b"<svg/>")
        Cache(tmp_path).put_many("svg", wanted)
