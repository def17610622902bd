"""With a trace, Python is executed again where something changed that it read, and nowhere else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.model.outcome import Status
from docgen.pipeline.check import check
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings
from docgen.world.cache import Cache

SETTINGS = Settings(snippets=SnippetSettings(paths=("docs",), run=("python", "shell")))
HERE = "from pathlib import Path\nimport shop\nhere = Path(shop.__file__).parent\n"
# What a page does, and files whose change, appearance or end it has to notice.
READS = {
    "imports a module": ("import shop", "shop/__init__.py"),
    "imports a module of a module": ("import shop", "shop/prices.py"),
    "imports in a function": ("def f():\n    from shop import late\nf()", "shop/late.py"),
    "opens a file": (f"{HERE}(here / 'data.txt').read_text()", "shop/data.txt"),
    "opens a link": (f"{HERE}(here / 'link.txt').read_text()", "shop/data.txt"),
    "opens a file by its number": (
        f"{HERE}import os\nos.read(os.open(here / 'data.txt', os.O_RDONLY), 9)",
        "shop/data.txt",
    ),
    "opens what is missing": (
        f"{HERE}try:\n    (here / 'missing.txt').read_text()\nexcept OSError: pass",
        "shop/missing.txt",
    ),
    "looks for a module that is missing": (
        "try:\n    import shop.missing\nexcept ImportError: pass",
        "shop/missing.py",
    ),
    "imports what another may stand before": ("import shop", "shop.py"),
    "searches a folder that is missing": (
        "import sys\nsys.path.insert(0, __file__.partition('/docs/')[0] + '/plugins')\nimport colorsys",
        "plugins/colorsys.py",
    ),
    "lists a folder": (f"{HERE}list(here.iterdir())", "shop/new.txt"),
    "walks through folders": (f"{HERE}import os\nlist(os.walk(here.parent))", "shop/deep/new.txt"),
    "looks for a pattern": (f"{HERE}list(here.glob('*.txt'))", "shop/new.txt"),
    "opens a database": (
        f"{HERE}import sqlite3\nsqlite3.connect(here / 'data.db').close()",
        "shop/data.db",
    ),
    "reads another page": (f"{HERE}(here.parent / 'docs/other.md').read_text()", "docs/other.md"),
    "shows source": ("import inspect, shop.prices\ninspect.getsource(shop.prices)", "shop/prices.py"),
}
# Nobody hears what these read: all files count.
UNHEARD = {
    "starts a program": "import subprocess\nsubprocess.run(['true'])",
    "starts a shell": "import os\nos.system('true')",
    "starts a process": "import os\nif not (child := os.fork()): os._exit(0)\nos.waitpid(child, 0)",
    "starts a worker": (
        "import multiprocessing\nprocess = multiprocessing.get_context('spawn').Process(target=print)\n"
        "process.start()\nprocess.join()"
    ),
    "asks a server": "import socket\nsocket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.1', 9))",
    "opens from a folder that is open": (
        f"{HERE}import os\nfolder = os.open(here, os.O_RDONLY)\n"
        "os.read(os.open('data.txt', os.O_RDONLY, dir_fd=folder), 9)"
    ),
}


class Project:
    """A project whose pages are checked in one warm process, with what that remembers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "project"
        self._cache = Cache(folder / "kept")
        (self.folder / "docs").mkdir(parents=True)
        (self.folder / "shop/deep").mkdir(parents=True)
        for name in ("shop/late.py", "shop/deep/old.txt", "shop/data.db", "untouched.py", "docs/other.md"):
            (self.folder / name).write_text("")
        (self.folder / "shop/__init__.py").write_text("from shop.prices import price\n")
        (self.folder / "shop/prices.py").write_text("price = 3\n")
        (self.folder / "shop/data.txt").write_text("abc")
        (self.folder / "shop/link.txt").symlink_to("data.txt")

    def page(self, name: str, source: str, language: str = "python") -> None:
        (self.folder / f"docs/{name}.md").write_text(f"```{language}\n{source}\n```\n")

    def check(self, *, traced: bool = True) -> dict[str, str]:
        """Why each page was executed; all end well."""
        with ThreadPoolExecutor(1) as executor:
            checked = check(SETTINGS, self.folder, executor=executor, cache=self._cache, traced=traced)
        assert [outcome for outcome in checked.outcomes if outcome.status is not Status.PASSED] == []
        return dict(checked.executed)

    def edit(self, name: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text((file.read_text() if file.exists() else "price = 3\n") + "# edited\n")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.mark.parametrize("case", READS)
def test_what_a_page_read_has_it_executed_again_and_nothing_else_does(project: Project, case: str) -> None:
    source, edited = READS[case]
    # Executed before it, untraced: what that imports is not seen if it stays.
    project.page("a", "import shop.late, shop.prices\n```\n```sh\ntrue")
    project.page("b", source)

    first, second = project.check(), project.check()
    project.edit("untouched.py")
    untouched = project.check()
    project.edit(edited)
    changed = project.check()

    assert (list(first), second, list(untouched)) == (["docs/a.md", "docs/b.md"], {}, ["docs/a.md"])
    assert changed["docs/b.md"].startswith("changed since: ")
    assert edited in changed["docs/b.md"] or "what is in " in changed["docs/b.md"]


@pytest.mark.parametrize("case", UNHEARD)
def test_all_files_count_where_others_may_have_read(project: Project, case: str) -> None:
    project.page("b", UNHEARD[case])

    project.check()
    again = project.check()
    project.edit("untouched.py")
    edited = project.check()

    assert again == {}
    assert edited["docs/b.md"].startswith("changed since: the project's files (it ")


def test_all_files_count_for_what_is_no_python(project: Project) -> None:
    project.page("b", "cat /dev/null", "sh")

    project.check()
    project.edit("untouched.py")

    assert project.check()["docs/b.md"].endswith("(only Python is traced, so they all count)")


def test_who_goes_by_all_files_takes_no_trace_for_a_proof(project: Project) -> None:
    project.page("b", "import shop")

    traced, whole, again = project.check(), project.check(traced=False), project.check()
    project.edit("untouched.py")

    assert [list(executed) for executed in (traced, whole, again)] == [["docs/b.md"], ["docs/b.md"], []]
    assert (list(project.check()), list(project.check(traced=False))) == ([], ["docs/b.md"])


def test_a_page_that_changed_is_executed_again(project: Project) -> None:
    project.page("b", "import shop")

    project.check()
    project.page("b", "import shop\nshop.price")

    assert project.check() == {"docs/b.md": "changed since: snippet 1"}


def test_a_page_that_failed_is_executed_again(project: Project) -> None:
    project.page("b", "1 / 0")

    for _ in range(2):
        with pytest.raises(AssertionError, match="'failed'"):
            project.check()


def test_bytecode_stands_for_its_source(project: Project) -> None:
    project.page("b", "import shop")
    for file in project.folder.rglob("*.py"):
        os.utime(file, (1, 1))

    project.check()
    project.page("b", "import shop\nshop.price")
    project.check()
    project.edit("shop/prices.py")

    assert project.check() == {"docs/b.md": "changed since: shop/prices.py"}


def test_what_was_imported_with_the_interpreter_was_read_too(project: Project) -> None:
    program = (
        "import json, sys, shop\n"
        "from docgen.runners.python.interpreter.trace import Trace\n"
        "print(json.dumps(Trace(sys.argv[1]).told()['files']))"
    )

    told = subprocess.run(
        [sys.executable, "-c", program, str(project.folder)],
        env={**os.environ, "PYTHONPATH": str(project.folder)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert {"shop/__init__.py", "shop/prices.py"} <= set(json.loads(told))


def _gone(file: Path) -> None:
    file.unlink()


def _another(file: Path) -> None:
    file.write_text("another")


@pytest.mark.parametrize("change", [_gone, _another])
def test_a_file_that_a_page_opens_counts_whatever_becomes_of_it(
    project: Project, change: Callable[[Path], None]
) -> None:
    project.page("b", f"{HERE}try:\n    (here / 'data.txt').read_text()\nexcept OSError: pass")

    project.check()
    change(project.folder / "shop/data.txt")

    assert "shop/data.txt" in project.check()["docs/b.md"]
