"""Where a system allows no sandbox, that is said; where one is required, nothing is executed."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from tests.hosts.programs import DOCGEN, PYTEST, Ran, run

PAGE = "```python\nprint(open('/proc/net/dev').read().count(':'))\n#> 1\n```\n\n```bash\ntouch {}\n```\n"
# A user who has no rights but those of everybody.
AS_ANYBODY = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "--")
REFUSED = (
    *("unshare", "--user", "--map-root-user", "--", "bash", "-c"),
    'echo 0 >/proc/sys/user/max_net_namespaces; exec "$@"',
    "bash",
)
TOLD = "Snippets had no sandbox: the network was open to them, and all your files."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "a.md").write_text(PAGE.format(folder / "made"))
    return folder


def check(folder: Path, *options: str, by: Sequence[str] = (), **environment: str) -> Ran:
    words = [*by, *DOCGEN, "check", "a.md", "--run", "python,shell", *options]
    return run(words, folder, DOCGEN_CACHE_DIR=str(folder.parent / "cache"), **environment)


def test_who_has_no_rights_has_a_sandbox_too(project: Path) -> None:
    ran = check(project, "--sandbox", "required", by=AS_ANYBODY)

    assert "Read-only file system" in ran.stdout
    assert "1 passed, 1 failed" in ran.stdout
    assert not (project / "made").exists()


def test_a_system_that_allows_none_is_told(project: Path) -> None:
    ran = check(project, by=REFUSED)

    assert f"{TOLD} The system allows none: its limit of namespaces is reached." in ran.stdout
    assert (project / "made").exists()
    assert ran.code == 1, "the first snippet saw more than one network device"


def test_where_one_is_required_nothing_is_executed_without(project: Path) -> None:
    ran = check(project, "--sandbox", "required", by=REFUSED)

    assert ran.code == 2
    assert ran.stderr == (
        "the sandbox: The system allows none: its limit of namespaces is reached. "
        'Allow user namespaces, or write sandbox = "off" below [snippets].\n'
    )
    assert not (project / "made").exists()


def test_a_system_without_the_program_that_enters_one_is_told(project: Path, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("bash", "touch", "git"):
        (programs / name).symlink_to(str(shutil.which(name)))

    ran = check(project, PATH=str(programs))

    assert f"{TOLD} nsenter is not installed." in ran.stdout
    ran = check(project, "--sandbox", "required", PATH=str(programs))
    assert ran.stderr == (
        "the sandbox: nsenter is not installed. "
        'Install util-linux, or write sandbox = "off" below [snippets].\n'
    )


def test_who_wants_none_is_told_nothing(project: Path) -> None:
    ran = check(project, "--sandbox", "off", by=REFUSED)

    assert TOLD not in ran.stdout
    assert (project / "made").exists()


def test_a_page_is_proved_again_in_another_kind_of_sandbox(project: Path) -> None:
    (project / "a.md").write_text("```python\nprint(1)\n#> 1\n```\n")

    check(project)
    unchanged = check(project, "--explain")
    opened = check(project, "--explain", "--network")
    refused = check(project, "--explain", by=REFUSED)

    assert unchanged.stdout.startswith("1 fence")
    assert opened.stdout.startswith("executed a.md: changed since: settings\n")
    assert refused.stdout.startswith("executed a.md: changed since: settings, the sandbox\n")


def test_items_of_pytest_run_in_a_sandbox(project: Path) -> None:
    words = [*PYTEST, "-p", "no:cacheprovider", "-q", "a.md", "--docgen-run=all"]
    ran = run(words, project)
    told = run([*REFUSED, *words], project)

    assert "1 failed, 1 passed" in ran.stdout
    assert "Read-only file system" in ran.stdout
    assert TOLD not in ran.stdout
    assert TOLD in told.stdout


def test_where_pytest_requires_one_its_items_fail_without(project: Path) -> None:
    (project / "docgen.toml").write_text('[snippets]\nrun = ["python"]\nsandbox = "required"\n')

    ran = run([*REFUSED, *PYTEST, "-p", "no:cacheprovider", "-q", "a.md"], project)

    assert "the sandbox: The system allows none" in ran.stdout
    assert "Traceback" not in ran.stdout
    assert "1 failed" in ran.stdout


@pytest.mark.parametrize("by", [(), AS_ANYBODY], ids=["as we are", "as anybody"])
def test_nothing_is_left_when_docgen_is_killed(project: Path, by: Sequence[str]) -> None:
    mark = f"/of-tests-{os.getpid()}-killed"
    (project / "a.md").write_text("```python\nimport os, signal, time\ntime.sleep(60)\n```\n")
    path = f"{os.environ['PATH']}:{mark}"
    temporary = project.parent / "temporary"
    temporary.mkdir()

    words = ["timeout", "-s", "KILL", "3", *by, *DOCGEN, "check", "a.md", "--run", "python"]
    environment = {"PATH": path, "TMPDIR": str(temporary), "DOCGEN_CACHE_DIR": str(project.parent / "cache")}
    run(words, project, **environment)

    assert _with(mark) == []
    assert list(temporary.iterdir()) == []


def _with(mark: str) -> list[int]:
    for _ in range(100):
        left = [one.pid for one in psutil.process_iter() if mark in _path(one)]
        if not left:
            break
        time.sleep(0.1)
    return left


def _path(process: psutil.Process) -> str:
    try:
        return process.environ().get("PATH", "")
    except psutil.Error:
        return ""
