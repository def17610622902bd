"""What a killed run left under a temporary name goes; what another run is writing stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from docgen.world.leftovers import forget_leftovers, temporary_name

NAME = "from docgen.world.leftovers import temporary_name; print(temporary_name())"


def of_a_dead_process(folder: Path) -> Path:
    name = subprocess.run([sys.executable, "-c", NAME], capture_output=True, text=True, check=True).stdout
    return made(folder / name.strip())


def made(path: Path, *, hours: float = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("half a pag")
    then = time.time() - hours * 3600
    os.utime(path, (then, then))
    return path


def test_a_file_of_a_process_that_is_dead_goes(tmp_path: Path) -> None:
    left = of_a_dead_process(tmp_path)

    forget_leftovers([tmp_path])

    assert not left.exists()


def test_a_file_of_a_process_that_runs_stays(tmp_path: Path) -> None:
    written = made(tmp_path / temporary_name())

    forget_leftovers([tmp_path])

    assert written.exists()


@pytest.mark.parametrize(
    ("name", "hours", "stays"),
    [
        (".docgen-00000000-1-0123456789abcdef", 0, True),
        (".docgen-00000000-1-0123456789abcdef", 2, False),
        (".docgen-0123456789abcdef", 0, True),
        (".docgen-0123456789abcdef", 2, False),
        (".docgen-notes", 2, True),
        ("docgen-0123456789abcdef", 2, True),
        (".docgen-0123456789abcdef.md", 2, True),
    ],
)
def test_of_other_machines_the_old_ones_go_and_what_has_another_name_stays(
    tmp_path: Path, name: str, hours: float, stays: bool
) -> None:
    path = made(tmp_path / name, hours=hours)

    forget_leftovers([tmp_path])

    assert path.exists() is stays


def test_folders_in_it_are_looked_through_only_where_they_are_docgens(tmp_path: Path) -> None:
    left = of_a_dead_process(tmp_path / "one/two")

    forget_leftovers([tmp_path])
    assert left.exists()
    forget_leftovers([tmp_path], deep=True)
    assert not left.exists()


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    forget_leftovers([tmp_path / "none"])
    forget_leftovers([tmp_path / "none"], deep=True)
