"""Projects with a real database behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from docgen.world import embedded
from tests.hosts import sites
from tests.hosts.programs import docgen, settings

SHOP = """
CREATE TYPE public.state AS ENUM ('open', 'paid');
CREATE TABLE public.customer (id int PRIMARY KEY, email text NOT NULL UNIQUE);
COMMENT ON TABLE public.customer IS 'Who buys.';
CREATE TABLE public.purchase (
    id int PRIMARY KEY,
    customer_id int NOT NULL REFERENCES public.customer ON DELETE CASCADE,
    state public.state NOT NULL DEFAULT 'open'
);
"""


def execute(url: str, sql: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.encode())


@pytest.fixture
def shop_url(database_url: str) -> str:
    """A database with two tables, a key between them, and an enum."""
    execute(database_url, SHOP)
    return database_url


@pytest.fixture
def shop(tmp_path: Path, shop_url: str) -> Path:
    """A project whose docgen.toml names the shop's database."""
    project = tmp_path / "project"
    settings(project, shop_url)
    return project


@dataclass(frozen=True)
class Site:
    """A project built by MkDocs, and the same pages as `docgen write` writes them."""

    project: Path
    url: str

    @property
    def html(self) -> Path:
        return self.project / "site"

    @property
    def written(self) -> Path:
        return self.project / "written"

    @property
    def seen(self) -> Path:
        return self.project / "seen"


@pytest.fixture(scope="session")
def nasty(server: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the schema that nobody should write; made once, changed by no test."""
    project = tmp_path_factory.mktemp("nasty") / "project"
    with embedded.database("nasty") as url:
        sites.load_nasty(url)
        sites.start_project(project, url)
        ran = docgen("write", "written", folder=project)
        assert ran.code == 0, ran.stderr
        sites.build(project)
        yield Site(project, url)
