"""Files are written where they differ, pruned where nothing makes them, and whole at every moment."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.errors import WriteError
from docgen.pipeline.write import compare, write

PAGE = "reference/databases/shop/index.md"
OTHER = "reference/databases/shop/public/index.md"


def marked(path: str) -> bytes:
    return f'<!-- docgen page="{path}" digest="0123456789abcdef" -->\n'.encode()


def test_files_are_written_once_and_left_alone_then(tmp_path: Path) -> None:
    files = {PAGE: marked(PAGE), "assets/docgen/docgen.css": b"a {}"}

    first = write(files, tmp_path)
    before = (tmp_path / PAGE).stat().st_mtime_ns
    second = write(files, tmp_path)

    assert first.created == ("assets/docgen/docgen.css", PAGE)
    assert (second.created, second.changed, second.removed, second.unchanged) == ((), (), (), 2)
    assert (tmp_path / PAGE).stat().st_mtime_ns == before


def test_generated_files_that_nothing_makes_any_more_go_with_their_folders(tmp_path: Path) -> None:
    write({PAGE: marked(PAGE), OTHER: marked(OTHER)}, tmp_path)

    difference = write({PAGE: marked(PAGE)}, tmp_path)

    assert difference.removed == (OTHER,)
    assert not (tmp_path / OTHER).parent.exists()
    assert (tmp_path / PAGE).exists()


def test_what_somebody_wrote_by_hand_stays(tmp_path: Path) -> None:
    own = tmp_path / "reference/databases/shop/notes.md"
    own.parent.mkdir(parents=True)
    own.write_text("# Ours")

    difference = write({PAGE: marked(PAGE)}, tmp_path)

    assert difference.removed == ()
    assert own.read_text() == "# Ours"


def test_comparing_writes_nothing(tmp_path: Path) -> None:
    write({PAGE: marked(PAGE)}, tmp_path)

    difference = compare({PAGE: marked(PAGE) + b"more", OTHER: b"x"}, tmp_path)

    assert (difference.created, difference.changed) == ((OTHER,), (PAGE,))
    assert (tmp_path / PAGE).read_bytes() == marked(PAGE)
    assert not (tmp_path / OTHER).exists()


def test_files_are_as_readable_as_the_umask_allows(tmp_path: Path) -> None:
    write({PAGE: b"x"}, tmp_path)

    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / PAGE).stat().st_mode) == 0o666 & ~mask


def test_a_file_in_the_place_of_the_folder_is_an_error_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("a file")

    with pytest.raises(WriteError, match="choose another folder"):
        write({PAGE: b"x"}, tmp_path / "docs")

    assert (tmp_path / "docs").read_text() == "a file"


def told(made: dict[str, bytes], folder: Path) -> str:
    with pytest.raises(WriteError) as caught:
        write(made, folder)
    return str(caught.value)


def test_a_folder_in_the_place_of_a_page_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / PAGE).mkdir(parents=True)

    said = told({PAGE: b"x"}, tmp_path)

    assert said == f"{tmp_path}: index.md: Is a directory. Move what is in the way, or choose another folder."


def test_a_page_in_the_place_of_a_folder_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "reference").write_text("a file")

    said = told({PAGE: b"x"}, tmp_path)

    assert said.startswith(f"{tmp_path}: ")
    assert said.endswith(": Not a directory. Move what is in the way, or choose another folder.")


def test_a_name_that_no_disk_takes_is_told_without_that_of_the_unfinished_file(tmp_path: Path) -> None:
    folder = "reference/" + "x" * 300

    said = told({f"{folder}/index.md": b"x"}, tmp_path)

    assert said == (
        f"{tmp_path}: {'x' * 300}: File name too long. "
        "Make room or grant the permission, or choose another folder; then run it again."
    )


def test_a_disk_that_is_full_leaves_the_old_file_whole(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the kernel refuses the write in the middle."""
    write({PAGE: marked(PAGE)}, tmp_path)
    program = f"""
import pathlib, resource, signal
from docgen.errors import WriteError
from docgen.pipeline.write import write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write({{{PAGE!r}: b"new" * 100_000}}, pathlib.Path({str(tmp_path)!r}))
except WriteError as error:
    print(error)
"""

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert "File too large. Make room" in ended.stdout
    assert (tmp_path / PAGE).read_bytes() == marked(PAGE)
    assert [path.name for path in (tmp_path / PAGE).parent.iterdir()] == ["index.md"]


def test_a_page_that_somebody_wrote_by_hand_is_never_replaced(tmp_path: Path) -> None:
    own = tmp_path / PAGE
    own.parent.mkdir(parents=True)
    own.write_text("# Ours")

    with pytest.raises(WriteError, match="Somebody wrote this page by hand"):
        write({PAGE: marked(PAGE), OTHER: marked(OTHER)}, tmp_path)

    assert own.read_text() == "# Ours"
    assert not (tmp_path / OTHER).exists()


def test_folders_that_are_not_owned_are_not_pruned(tmp_path: Path) -> None:
    write({PAGE: marked(PAGE), "reference/databases/stock/index.md": marked("x")}, tmp_path)

    difference = write({}, tmp_path, ["reference/databases/stock"])

    assert difference.removed == ("reference/databases/stock/index.md",)
    assert (tmp_path / PAGE).exists()


def test_several_writers_at_once_leave_every_file_whole(tmp_path: Path) -> None:
    """A thousand files, so that the writers meet; none takes what another just writes for stale."""
    svg = b'<svg class="dg-svg">' + b"x" * 500
    files = {f"reference/databases/shop/t{number}.svg": svg for number in range(1000)}

    with ThreadPoolExecutor(4) as writers:
        ended = [writers.submit(write, files, tmp_path) for _ in range(4)]

    assert [writer.result().removed for writer in ended] == [()] * 4
    assert {path.name for path in (tmp_path / "reference/databases/shop").iterdir()} == {
        path.rpartition("/")[2] for path in files
    }
