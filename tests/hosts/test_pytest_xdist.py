"""pytest with several processes: the snippets of a session stay together, and are executed once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.hosts.pytest_runs import project, pytest_in

SETTINGS = '[snippets]\nrun = ["python"]\nenv = ["COUNTED"]\n'
FIRST = """\
```python
import os

def count(what):
    with open(os.environ["COUNTED"], "a") as counted:
        counted.write(what + "\\n")

count("PAGE 1")
```
"""
MORE = "".join(f'\n```python\ncount("PAGE {number}")\n```\n' for number in range(2, 7))
PAGES = ("a", "b", "c", "d")
SNIPPETS = {f"docs/{page}.md {number}": 1 for page in PAGES for number in range(1, 7)}
OWN_TESTS = """
    import pytest

    import pytest

    @pytest.mark.xdist_group("own")
    @pytest.mark.parametrize("number", range(8))
    def test_own(number): pass
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A project with pages whose snippets count themselves, and with tests beside them."""
    texts = {f"docs/{page}.md": (FIRST + MORE).replace("PAGE", f"docs/{page}.md") for page in PAGES}
    return project(tmp_path, {**texts, "tests/test_own.py": OWN_TESTS}, settings=SETTINGS)


def counted(folder: Path, *arguments: str) -> Counter[str]:
    """How often each snippet was executed in a run in which all is well."""
    # Beside the project, which snippets do not write to.
    file = folder.with_name(f"{folder.name}-counted")
    file.unlink(missing_ok=True)
    ran = pytest_in(folder, *arguments, COUNTED=str(file))
    assert ran.code == 0, ran.said
    return Counter(file.read_text().splitlines())


@pytest.mark.parametrize("how", ["load", "worksteal", "loadfile", "loadscope", "loadgroup"])
def test_each_session_is_executed_once(pages: Path, how: str) -> None:
    assert counted(pages, "docs", "tests", "-n", "2", "--dist", how) == SNIPPETS


def test_each_process_executes_all_where_it_is_asked_for(pages: Path) -> None:
    twice = dict.fromkeys(SNIPPETS, 2)

    assert counted(pages, "docs", "--dist", "each", "--tx", "2*popen") == twice


def test_the_ini_file_is_enough(pages: Path) -> None:
    (pages / "pytest.ini").write_text("[pytest]\ndocgen = true\n")

    assert counted(pages, "-n", "2") == SNIPPETS


def test_tests_without_markdown_are_shared_out_as_ever(pages: Path) -> None:
    assert "scheduling tests via LoadScheduling" in pytest_in(pages, "tests", "-n", "2", "-v").said
    assert "scheduling tests via PageScheduling" in pytest_in(pages, ".", "-n", "2", "-v").said


def test_what_is_only_compiled_is_said_at_the_end(pages: Path) -> None:
    ran = pytest_in(pages, "docs", "-n", "2", "--docgen-run", "")

    assert "docgen: 24 snippets only compiled;" in ran.said
