"""Projects with a real database behind them."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.hosts.programs import settings

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
