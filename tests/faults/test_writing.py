"""The disk is full, closed, or somebody else's; docgen is killed or interrupted."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import Fault
from tests.hosts.programs import DOCGEN, files, run

INTERRUPTED = "Interrupted. What was written is whole; run the same command again to finish.\n"


def limited(fault: Fault, blocks: int, *arguments: str, **environment: str) -> object:
    """Run docgen where no file may grow beyond so many blocks of 512 bytes."""
    words = ["/bin/sh", "-c", f'ulimit -f {blocks}; exec "$@"', "limited", *DOCGEN, *arguments]
    return run(words, fault.project, **fault.environment(**environment))


def whole(fault: Fault) -> dict[str, bytes]:
    """What the docs folder holds when all went well."""
    ran = fault.run("write", "complete")
    assert ran.code == 0, ran.stderr
    return files(fault.project / "complete")


def every_file_is_whole(fault: Fault, complete: dict[str, bytes]) -> None:
    """Each is as it was before, or as it is to be."""
    wrong = [
        path
        for path, content in files(fault.docs).items()
        if not path.rpartition("/")[2].startswith(".docgen-")
        and content not in (fault.before.get(path), complete.get(path))
    ]
    assert wrong == []


@contextmanager
def disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of its own under a folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


needs_mount = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")


@pytest.mark.system
@needs_mount
def test_the_disk_of_the_docs_folder_is_full(fault: Fault) -> None:
    complete = whole(fault)
    with disk(fault.docs, "100k"):
        ran = fault.run()

        fault.told(ran)
        written = files(fault.docs)
        assert written == {path: complete[path] for path in written}
        assert list(fault.docs.rglob(".docgen-*")) == []

    fault.recovers()


def test_a_page_is_larger_than_a_file_may_be(fault: Fault) -> None:
    complete = whole(fault)
    shutil.rmtree(fault.docs / "assets")

    fault.told(limited(fault, 16, "write", "docs", DOCGEN_CACHE_DIR=str(fault.project / ".cold")))

    every_file_is_whole(fault, complete)
    fault.recovers()


@pytest.mark.system
@needs_mount
def test_the_disk_of_the_cache_is_full(fault: Fault) -> None:
    (fault.project / "small").mkdir()
    with disk(fault.project / "small", "16k"):
        ran = fault.run(DOCGEN_CACHE_DIR=str(fault.project / "small"))

    fault.told(ran)
    assert fault.is_complete()


@pytest.mark.system
@needs_mount
def test_the_docs_folder_may_only_be_read(fault: Fault) -> None:
    subprocess.run(["mount", "--bind", fault.docs, fault.docs], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", fault.docs], check=True)

        fault.refused(fault.run())
    finally:
        subprocess.run(["umount", "-l", fault.docs], check=True)

    fault.recovers()


def test_the_docs_folder_is_a_file(fault: Fault) -> None:
    fault.refused(fault.run("write", "docs/index.md"))


def test_somebody_wrote_a_page_by_hand_in_the_same_place(fault: Fault) -> None:
    page = fault.docs / "reference/databases/shop/public/tables/late.md"
    page.write_text("# By hand\n")
    fault.before = files(fault.docs)

    fault.refused(fault.run())


def test_the_output_goes_to_a_full_disk(fault: Fault) -> None:
    words = ["/bin/sh", "-c", '"$@" > /dev/full', "sh", *DOCGEN, "export", "json"]

    fault.refused(run(words, fault.project, **fault.environment()))


def test_the_output_is_closed(fault: Fault) -> None:
    words = ["/bin/sh", "-c", '"$@" >&-', "sh", *DOCGEN, "export", "json"]

    fault.refused(run(words, fault.project, **fault.environment()))


def test_the_reader_of_the_output_has_left(fault: Fault) -> None:
    words = ["/bin/sh", "-c", '"$@" | true', "sh", *DOCGEN, "export", "json"]

    fault.refused(run(words, fault.project, **fault.environment()))
