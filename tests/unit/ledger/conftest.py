"""Empty databases of both kinds; all real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from docgen.ledger.upgrade import upgrade
from docgen.world import embedded


@pytest.fixture(scope="session")
def _server() -> Iterator[None]:
    # One database held for the whole session keeps the server up between tests.
    with embedded.database("tests"):
        yield


@pytest.fixture
def postgresql(_server: None) -> Iterator[str]:
    with embedded.database("ledger") as url:
        yield url


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ledger.db'}"


@pytest.fixture(params=["postgresql", "sqlite"])
def empty(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def ledger(empty: str) -> str:
    upgrade(empty)
    return empty
