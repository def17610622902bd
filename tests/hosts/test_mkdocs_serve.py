"""`mkdocs serve` builds again for what changed, prepares a database only when it did, and comes to rest."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.pipeline.snapshot import snapshot_text
from docgen.world.files import write_all
from tests.hosts.programs import MKDOCS, PATIENCE, settings, settled
from tests.unit.renderers.shop import SHOP

TABLE = "reference/databases/shop/public/tables/film/"
# As long as MkDocs needs to notice a change, and the same again.
_CALM_SECONDS = 2.5


@dataclass
class Served:
    """A running `mkdocs serve`, what it said so far, and the project it serves."""

    project: Path
    port: int
    said: Path
    process: subprocess.Popen[bytes]

    def page(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=10) as answer:
            return str(answer.read().decode())

    @property
    def builds(self) -> int:
        # MkDocs says how long a build took once: of two that took as long, the second says nothing.
        said = self.said.read_text()
        return said.count("Serving on") + said.count("Reloading browsers")

    @property
    def prepared(self) -> int:
        return (self.project / "runs.txt").read_text().count("ran")

    def wait(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < deadline, self.said.read_text()
            time.sleep(0.1)

    def builds_once_after(self, change: Callable[[], object]) -> None:
        """Make a change, and see that it makes one build: the next one would begin in the time of calm."""
        before = self.builds
        change()
        self.wait(lambda: self.builds > before)
        time.sleep(_CALM_SECONDS)
        assert self.builds == before + 1, self.said.read_text()


@contextmanager
def serving(project: Path) -> Iterator[Served]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    said = project / "said.txt"
    words = [*MKDOCS, "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with said.open("w") as stderr:
        process = subprocess.Popen(
            words,
            cwd=project,
            env=settled({"DOCGEN_CACHE_DIR": str(project / ".cache")}),
            stderr=stderr,
            stdout=subprocess.DEVNULL,
        )
    try:
        served = Served(project, port, said, process)
        served.wait(lambda: "Serving on" in said.read_text())
        # MkDocs takes its first look at the files after it says so.
        time.sleep(1)
        yield served
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    project = tmp_path / "project"
    (project / "docs").mkdir(parents=True)
    (project / "docs/index.md").write_text("# Home\n")
    (project / "mkdocs.yml").write_text("site_name: Shop\ntheme: mkdocs\nplugins: [docgen]\n")
    (project / "migrations/versions").mkdir(parents=True)
    (project / "migrations/alembic.ini").write_text("[alembic]\nscript_location = %(here)s\n")
    (project / "migrations/env.py").write_text(ENV)
    (project / "migrations/script.py.mako").write_text("")
    migration(project, 1, "CREATE TABLE film (id int PRIMARY KEY)")
    prepare = "alembic -c migrations/alembic.ini upgrade head && echo ran >> runs.txt"
    settings(project, "embedded:postgresql", f'prepare = ["{prepare}"]')
    return project


ENV = """
import os
from alembic import context
from sqlalchemy import create_engine

url = os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://")
with create_engine(url).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
"""


def migration(project: Path, number: int, sql: str) -> None:
    below = f'"{number - 1}"' if number > 1 else None
    (project / f"migrations/versions/{number}.py").write_text(
        f"from alembic import op\nrevision = '{number}'\ndown_revision = {below}\n"
        f"def upgrade():\n    op.execute({sql!r})\n"
    )


def test_a_change_makes_one_build_and_a_database_only_where_it_is_of_the_database(
    server: None, project: Path
) -> None:
    with serving(project) as served:
        time.sleep(_CALM_SECONDS)
        assert (served.builds, served.prepared) == (1, 1), served.said.read_text()

        served.builds_once_after(lambda: (project / "docs/index.md").write_text("# Another\n"))
        assert "Another" in served.page("")
        assert served.prepared == 1

        served.builds_once_after(lambda: migration(project, 2, "ALTER TABLE film ADD COLUMN title text"))
        assert "title" in served.page(TABLE)
        assert served.prepared == 2

        both = (project / "docgen.toml").read_text() + 'exclude = ["alembic_version"]\n'
        served.builds_once_after(lambda: (project / "docgen.toml").write_text(both))
        assert served.prepared == 3


def test_a_migration_that_fails_is_told_and_its_correction_is_seen(server: None, project: Path) -> None:
    with serving(project) as served:
        migration(project, 2, "ALTER TABLE flim ADD COLUMN title text")
        served.wait(lambda: "ended with exit code" in served.said.read_text())

        migration(project, 2, "ALTER TABLE film ADD COLUMN title text")
        served.wait(lambda: served.builds == 2)

        assert "title" in served.page(TABLE)


def test_a_changed_snapshot_is_shown(project: Path) -> None:
    (project / "snapshots").mkdir()
    (project / "snapshots/shop.json").write_text(snapshot_text(SHOP))
    (project / "docgen.toml").write_text('[[database]]\nname = "shop"\nsource = "snapshot"\n')
    with serving(project) as served:
        text = snapshot_text(SHOP).replace("A title that can be rented.", "What the shop is about.")
        served.builds_once_after(lambda: write_all({project / "snapshots/shop.json": text.encode()}))

        assert "What the shop is about." in served.page(TABLE)
