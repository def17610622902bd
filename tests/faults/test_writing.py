"""The disk is full, closed, or somebody else's; docgen is killed or interrupted."""

from __future__ import annotations

import shutil

import pytest

from tests.faults.conftest import Fault
from tests.faults.disks import on_disks, read_only, small
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


@pytest.mark.system
def test_the_disk_of_the_docs_folder_is_full(fault: Fault) -> None:
    complete = whole(fault)

    # The disk goes with the run: what it holds then is copied.
    fault.told(on_disks(fault, f"{small('docs', '100k')}; trap 'cp -a docs kept' EXIT"))

    written = files(fault.project / "kept")
    assert written == {path: complete[path] for path in written}
    fault.recovers()


def test_a_page_is_larger_than_a_file_may_be(fault: Fault) -> None:
    complete = whole(fault)
    shutil.rmtree(fault.docs / "assets")

    fault.told(limited(fault, 16, "write", "docs", DOCGEN_CACHE_DIR=str(fault.project / ".cold")))

    every_file_is_whole(fault, complete)
    fault.recovers()


@pytest.mark.system
def test_the_disk_of_the_cache_is_full(fault: Fault) -> None:
    (fault.project / "small").mkdir()

    fault.told(
        on_disks(fault, small("small", "16k"), DOCGEN_CACHE_DIR=str(fault.project / "small")),
    )

    assert fault.is_complete()


@pytest.mark.system
def test_the_docs_folder_may_only_be_read(fault: Fault) -> None:
    fault.refused(on_disks(fault, read_only("docs")))

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
