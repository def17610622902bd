"""What docgen keeps, in its cache and in snapshots, was damaged or is of another time."""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Fault
from tests.faults.disks import on_disks, read_only
from tests.hosts.programs import files


def results(fault: Fault) -> Path:
    """The file of the cache, filled by a run."""
    assert fault.run().code == 0
    (file,) = (fault.project / ".cache").glob("projects/*/results.sqlite")
    return file


def does_no_harm(fault: Fault, damage: Callable[[Path], object]) -> None:
    """The pages are the same with a damaged cache, and the run after that finds a whole one."""
    file = results(fault)
    complete = files(fault.docs)
    damage(file)
    shutil.rmtree(fault.docs / "reference")

    fault.told(fault.run())

    assert files(fault.docs) == complete
    assert fault.run("write", "docs", "--check").stdout.startswith("Up to date: docs/ (")


def test_the_cache_holds_random_bytes(fault: Fault) -> None:
    def scramble(file: Path) -> None:
        content = bytearray(file.read_bytes())
        chance = random.Random(1)
        for _ in range(200):
            content[chance.randrange(len(content))] = chance.randrange(256)
        file.write_bytes(content)

    does_no_harm(fault, scramble)


def test_the_cache_is_no_cache_at_all(fault: Fault) -> None:
    does_no_harm(fault, lambda file: file.write_bytes(random.Random(1).randbytes(50_000)))


def test_the_cache_is_cut_off(fault: Fault) -> None:
    does_no_harm(fault, lambda file: os.truncate(file, file.stat().st_size // 2))


def test_the_cache_has_the_tables_of_somebody_else(fault: Fault) -> None:
    def rename(file: Path) -> None:
        connection = sqlite3.connect(file)
        connection.execute("ALTER TABLE result RENAME COLUMN data TO datum")
        connection.close()

    does_no_harm(fault, rename)


def test_a_folder_lies_in_the_place_of_the_cache(fault: Fault) -> None:
    def replace(file: Path) -> None:
        file.unlink()
        file.mkdir()

    does_no_harm(fault, replace)


@pytest.mark.system
def test_the_cache_may_only_be_read(fault: Fault) -> None:
    folder = results(fault).parent
    complete = files(fault.docs)
    (folder / "results.sqlite").unlink()
    shutil.rmtree(fault.docs / "reference")

    fault.told(on_disks(fault, read_only(folder)))

    assert files(fault.docs) == complete


def test_the_clock_has_gone_back(fault: Fault) -> None:
    file = results(fault)
    connection = sqlite3.connect(file)
    connection.execute("UPDATE use SET day = day + 9000")
    (today,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {today + 9000}")
    connection.commit()
    connection.close()
    later = time.time() + 9000 * 86_400
    for path in fault.docs.rglob("*"):
        os.utime(path, (later, later))
    (fault.docs / "reference/databases/shop/public/tables/late.md").unlink()

    fault.told(fault.run())

    assert fault.is_complete()
    assert fault.run("write", "docs", "--check").code == 0


def snapshot(fault: Fault, change: Callable[[bytes], bytes]) -> None:
    """A project that reads a snapshot in which something has changed."""
    assert fault.run("snapshot").code == 0
    file = fault.project / "snapshots/shop.json"
    file.write_bytes(change(file.read_bytes()))
    fault.settings(fault.url, 'source = "snapshot"')


def test_the_snapshot_is_missing(fault: Fault) -> None:
    fault.settings(fault.url, 'source = "snapshot"')

    fault.refused(fault.run())


def test_the_snapshot_was_written_by_a_newer_docgen(fault: Fault) -> None:
    snapshot(fault, lambda content: re.sub(rb'"version": \d+', b'"version": 99', content, count=1))

    fault.refused(fault.run())


def test_the_snapshot_is_cut_off(fault: Fault) -> None:
    snapshot(fault, lambda content: content[: len(content) // 2].rpartition(b",")[0] + b",")

    fault.refused(fault.run())


def test_the_snapshot_is_not_json(fault: Fault) -> None:
    snapshot(fault, lambda content: content.replace(b":", b"=", 1))

    fault.refused(fault.run())


def test_the_snapshot_is_binary(fault: Fault) -> None:
    snapshot(fault, lambda content: b"\x00\xff" + content)

    fault.refused(fault.run())


def test_a_merge_left_conflicts_in_the_snapshot(fault: Fault) -> None:
    snapshot(fault, lambda content: content.replace(b"\n", b"\n<<<<<<< HEAD\n", 1))

    fault.refused(fault.run())
