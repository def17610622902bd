"""What docgen itself keeps in the folder of a project is no reason to execute anything."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from docgen.ledger.upgrade import upgrade
from tests.hosts.programs import DOCGEN, PATIENCE, docgen, run, settled

SETTINGS = '[snippets]\nrun = ["python"]\n[ledger]\nurl = "{}"\n'


@pytest.fixture(params=["outside of git", "in a repository"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A project that has docgen's cache and the ledger among its files."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("```python\nimport shop\n```\n")
    (tmp_path / "shop.py").touch()
    if request.param == "in a repository":
        run(["git", "init", "--quiet"], tmp_path)
    return tmp_path


def explained(project: Path) -> list[str]:
    """Why something was executed."""
    ran = docgen("check", "--explain", folder=project, DOCGEN_CACHE_DIR="kept")
    assert ran.code == 0, ran.stderr
    return [line for line in ran.stdout.splitlines() if line.startswith("executed")]


@pytest.mark.parametrize(
    "url", ["sqlite:///a ledger.db", "sqlite+pysqlite:///{here}/a%20ledger.db?timeout=5"]
)
def test_the_cache_and_the_ledger_in_a_project_are_none_of_its_files(project: Path, url: str) -> None:
    upgrade(f"sqlite:///{project}/a ledger.db")
    (project / "docgen.toml").write_text(SETTINGS.format(url.format(here=project)))

    assert explained(project) == ["executed docs/a.md: not executed before"]
    assert (project / "kept").is_dir()
    assert explained(project) == []

    (project / "shop.py").write_text("# changed\n")
    assert explained(project) == ["executed docs/a.md: changed since: the project's files"]


def test_a_cache_that_is_the_project_hides_nothing_of_it(project: Path) -> None:
    (project / "docgen.toml").write_text('[snippets]\nrun = ["python"]\n')
    docgen("check", folder=project, DOCGEN_CACHE_DIR=".")
    (project / "shop.py").write_text("1 / 0\n")

    assert docgen("check", folder=project, DOCGEN_CACHE_DIR=".").code == 1


def test_no_trace_counts_where_ci_is_set(project: Path) -> None:
    (project / "docgen.toml").write_text('[snippets]\nrun = ["python"]\n')
    options = ("check", "--explain", "--trace")

    at_a_desk = docgen(*options, folder=project, CI="")
    on_a_server = docgen(*options, folder=project, CI="true")

    assert "executed docs/a.md" in at_a_desk.stdout
    assert at_a_desk.stderr == ""
    assert "executed docs/a.md" in on_a_server.stdout
    assert on_a_server.stderr == "--trace: It is off where CI is set: a trace does not see everything.\n"


def test_a_check_that_waits_for_changes_does_not_wait_for_its_own(project: Path) -> None:
    (project / "docgen.toml").write_text('[snippets]\nrun = ["python"]\n')
    environment = settled({"DOCGEN_CACHE_DIR": "kept", "PYTHONUNBUFFERED": "1"})
    words = [*DOCGEN, "check", "--watch"]
    with (project.parent / "said").open("wb") as said:
        watching = subprocess.Popen(words, cwd=project, env=environment, stdout=said, stderr=said)
    try:
        wait_for(project, 1)
        # More than it takes to look again.
        time.sleep(1.5)
        assert rounds(project) == 1
        (project / "shop.py").write_text("# changed\n")
        wait_for(project, 2)
    finally:
        watching.terminate()
        watching.wait(PATIENCE)


def rounds(project: Path) -> int:
    return (project.parent / "said").read_text().count("Waiting for changes")


def wait_for(project: Path, number: int) -> None:
    until = time.monotonic() + PATIENCE
    while rounds(project) < number and time.monotonic() < until:
        time.sleep(0.05)
    assert rounds(project) == number
