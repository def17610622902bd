"""What a folder holds is known without reading it, and never wrongly."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from docgen.pipeline.manifest import digest
from docgen.pipeline.seen import Seen
from docgen.world.cache import Cache


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def placed(folder: Path, content: bytes) -> Path:
    file = folder / "page.md"
    file.write_bytes(content)
    return file


def settled(file: Path) -> None:
    """Wait until a change of the file would be seen in its times."""
    while time.time_ns() - file.stat().st_ctime_ns < 50_000_000:
        time.sleep(0.01)


def looked(folder: Path, cache: Cache) -> bytes | None:
    seen = Seen(folder, cache)
    found = seen.digest("page.md")
    seen.keep()
    return found


def reads(folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read when all is looked at again."""
    read: list[str] = []
    true_read = Seen._read
    monkeypatch.setattr(Seen, "_read", staticmethod(lambda file: read.append(file) or true_read(file)))
    looked(folder, cache)
    return read


def test_a_file_that_stands_as_it_stood_is_not_read_again(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = placed(folder, b"one")
    settled(file)

    assert looked(folder, cache) == digest(b"one")

    assert reads(folder, cache, monkeypatch) == []


def test_a_file_of_the_same_size_is_read_again_when_it_was_written(folder: Path, cache: Cache) -> None:
    settled(placed(folder, b"one"))
    looked(folder, cache)

    placed(folder, b"two")

    assert looked(folder, cache) == digest(b"two")


def test_a_file_whose_time_was_set_back_is_read_again(folder: Path, cache: Cache) -> None:
    file = placed(folder, b"one")
    settled(file)
    looked(folder, cache)
    before = file.stat()

    placed(folder, b"two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert looked(folder, cache) == digest(b"two")


def test_a_file_that_another_one_took_the_place_of_is_read_again(folder: Path, cache: Cache) -> None:
    file = placed(folder, b"one")
    settled(file)
    looked(folder, cache)

    other = folder / "other"
    other.write_bytes(b"two")
    os.utime(other, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    other.replace(file)

    assert looked(folder, cache) == digest(b"two")


def test_a_file_that_was_just_written_is_not_trusted(folder: Path, cache: Cache) -> None:
    for number in range(50):
        content = b"%02d" % number
        placed(folder, content)

        assert looked(folder, cache) == digest(content)


def test_a_file_from_the_future_is_never_trusted(
    folder: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = placed(folder, b"one")
    settled(file)
    with monkeypatch.context() as clock:
        clock.setattr(time, "time_ns", lambda: file.stat().st_ctime_ns - 10**12)
        looked(folder, cache)

    assert reads(folder, cache, monkeypatch) == [f"{folder}/page.md"]


def test_what_is_not_there_has_no_digest(folder: Path, cache: Cache) -> None:
    placed(folder, b"one").unlink()

    assert Seen(folder, cache).digest("page.md") is None
    assert Seen(folder, cache).digest("page.md/inside.md") is None


def test_names_may_be_no_text(folder: Path, cache: Cache) -> None:
    name = os.fsdecode(b"\xff.md")
    (folder / name).write_bytes(b"one")
    settled(folder / name)

    for _ in range(2):
        seen = Seen(folder, cache)
        assert seen.digest(name) == digest(b"one")
        seen.keep()
