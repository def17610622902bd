"""A project whose pages were written once, a fault in it, and what must be true when that is over."""

from __future__ import annotations

import os
import shutil
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg
import pytest

from docgen.world import embedded
from tests.faults.page import Row, row_of
from tests.hosts.conftest import SHOP, execute, shop_url
from tests.hosts.programs import DOCGEN, Ran, files, run, settings

__all__ = ["shop_url"]

PASSWORD = "hunter2%40x"
# How long a server takes to see that somebody has left.
_SECONDS = 20


@dataclass
class Fault:
    """A project of the shop with its pages in `docs`, and a table in the database that they lack."""

    project: Path
    url: str
    row: Row
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)

    def __post_init__(self) -> None:
        self.before = files(self.docs)

    @property
    def docs(self) -> Path:
        return self.project / "docs"

    def settings(self, url: str, *lines: str) -> None:
        settings(self.project, url, *lines)

    def environment(self, **more: str) -> dict[str, str]:
        """By the mark its processes are found again, whoever started them."""
        return {"DOCGEN_CACHE_DIR": str(self.project / ".cache"), "FAULT": self.mark, **more}

    def run(self, *arguments: str, **environment: str) -> Ran:
        words = arguments or ("write", "docs")
        return run([*DOCGEN, *words], self.project, **self.environment(**environment))

    def run_with(self, patch: str, *arguments: str) -> Ran:
        """Run docgen with a limit of it made shorter."""
        start = f"import sys; {patch}; sys.argv = ['docgen', *sys.argv[1:]]"
        program = f"{start}; from docgen.__main__ import main; main()"
        words = arguments or ("write", "docs")
        return run([DOCGEN[0], "-c", program, *words], self.project, **self.environment())

    def told(self, ran: Ran) -> None:
        """The message and the exit code are those of the page, and nobody's password is in it."""
        assert self.row.fits(ran.stderr), f"{ran.stderr}\n{self.row}"
        assert ran.code == self.row.code
        assert "Traceback" not in ran.stderr + ran.stdout
        assert "hunter2" not in ran.stderr + ran.stdout

    def refused(self, ran: Ran) -> None:
        """It was told, and no page has changed."""
        self.told(ran)
        assert ran.stdout == ""
        assert files(self.docs) == self.before

    def recovers(self) -> None:
        """Without the fault the next run makes the folder complete."""
        ran = self.run()
        assert (ran.code, ran.stderr) == (0, "")
        assert self.is_complete()

    def is_complete(self) -> bool:
        return (self.docs / "reference/databases/shop/public/tables/late.md").exists()

    def leaves_nothing(self) -> None:
        """No file on its way, no process, no connection."""
        assert list(self.project.rglob(".docgen-*")) == []
        eventually(lambda: processes(self.mark) == [], lambda: f"running: {processes(self.mark)}")
        eventually(lambda: sessions(self.url) == [], lambda: f"connected: {sessions(self.url)}")


def eventually(is_so: Callable[[], bool], otherwise: Callable[[], str] = lambda: "") -> None:
    deadline = time.monotonic() + _SECONDS
    while not is_so():
        assert time.monotonic() < deadline, otherwise()
        time.sleep(0.02)


def processes(mark: str) -> list[str]:
    """The commands of everything that docgen started, or somebody on its behalf."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("FAULT") == mark:
                found.append(" ".join(process.cmdline()))
        except psutil.Error:
            continue
    return found


def sessions(url: str) -> list[str]:
    """What docgen's connections to the database wait for."""
    query = (
        "SELECT state FROM pg_stat_activity"
        " WHERE application_name = 'docgen' AND datname = current_database() AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(url, autocommit=True) as connection:
        return [state for (state,) in connection.execute(query.encode())]


@pytest.fixture(scope="session")
def written(server: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the pages of the shop, its drawings in a cache."""
    project = tmp_path_factory.mktemp("written") / "project"
    with embedded.database("written") as url:
        execute(url, SHOP)
        settings(project, url)
        (project / "docs").mkdir()
        (project / "docs/index.md").write_text("# Home\n")
        ran = run([*DOCGEN, "write", "docs"], project, DOCGEN_CACHE_DIR=str(project / ".cache"))
        assert ran.code == 0, ran.stderr
    return project


@pytest.fixture
def fault(written: Path, shop_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Fault]:
    """The place for a fault; when the test is over, nothing of it may be left."""
    project = tmp_path / "project"
    shutil.copytree(written, project, ignore=shutil.ignore_patterns(".cache"))
    execute(shop_url, "CREATE TABLE public.late (id int PRIMARY KEY, of int REFERENCES public.customer)")
    settings(project, shop_url)
    planted = Fault(project, shop_url, row_of(request.function.__name__))
    yield planted
    planted.leaves_nothing()


def with_password(url: str) -> str:
    """The same address with a password, which the server does not ask for."""
    return url.replace("postgres@", f"postgres:{PASSWORD}@", 1)


@contextmanager
def reader(url: str, options: str = "") -> Iterator[str]:
    """The same address for a user of its own, who may do what everybody may."""
    name = f"reader_{os.getpid()}"
    execute(url, f"CREATE ROLE {name} LOGIN {options}")
    try:
        yield url.replace("postgres@", f"{name}:{PASSWORD}@", 1)
    finally:
        execute(url, f"DROP OWNED BY {name}; DROP ROLE {name}")
