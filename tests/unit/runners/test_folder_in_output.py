"""The folder of a session has a name that no page can know: what is written is compared without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.pipeline.update import update
from tests.unit.runners.pages import fence, run_page, statuses

PAGES = {
    "console": fence("$ pwd\n.\n$ touch a b; ls $PWD/*\na\nb", "console"),
    "shell and output": fence('echo "$PWD/a"; echo "in $HOME" >&2; pwd', "sh") + fence("a\n.", "output"),
    "python and output": fence("import os\nprint(os.getcwd() + '/a')") + fence("a", "output"),
    "comments": fence("from pathlib import Path\nprint(Path.cwd() / 'a')\n#> a\nprint(Path.cwd())\n#> ."),
    "python console": fence(
        ">>> from pathlib import Path\n>>> Path.cwd() / 'a'\nPosixPath('a')\n"
        ">>> Path.cwd()\nPosixPath('/...')\n>>> print(Path.cwd())\n.\n"
        ">>> raise ValueError(f'{Path.cwd()}/a')\nTraceback (most recent call last):\n    ...\nValueError: a"
    ),
    "a command": fence('END { print ENVIRON["HOME"] "/a" }', "awk") + fence("a", "output"),
}


RUN = {"run": ["python", "shell"], "commands": {"awk": "awk -f {file}"}}


@pytest.mark.parametrize("name", PAGES)
def test_paths_in_the_folder_are_compared_as_seen_from_there(tmp_path: Path, name: str) -> None:
    assert set(statuses(run_page(tmp_path, PAGES[name], **RUN))) == {"passed"}


@pytest.mark.parametrize("name", PAGES)
def test_what_is_put_in_the_place_of_other_output_names_no_folder(tmp_path: Path, name: str) -> None:
    page = PAGES[name].replace("\na\n", "\nx\n").replace("#> a", "#> x").replace("('a')\n", "('x')\n")
    assert page != PAGES[name]
    found = run_page(tmp_path, page, **RUN)

    (failed,) = (outcome for outcome in found if not outcome.is_well)
    list(update(failed.corrections, tmp_path))

    assert (tmp_path / "page0.md").read_text() == PAGES[name]
    assert "docgen-" not in failed.detail
    assert len({line[1:] for line in failed.detail.split("\n") if line[:1] in "+-"}) > 2
