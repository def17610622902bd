"""What is lent is nobody else's, and is lent again."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from docgen.world.lent import free_port, lent_cache


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_two_at_once_have_caches_of_their_own(tmp_path: Path) -> None:
    with lent_cache(tmp_path) as first, lent_cache(tmp_path) as second:
        assert first != second


def test_a_cache_is_lent_again_without_the_projects_of_the_last(tmp_path: Path) -> None:
    with lent_cache(tmp_path) as first:
        (first / "projects/one").mkdir(parents=True)
        (first / "embedded").mkdir()

    with lent_cache(tmp_path) as again:
        left = [path.name for path in again.iterdir()]

    assert again == first
    assert left == ["embedded"]


def test_where_none_can_be_made_the_other_folder_serves(tmp_path: Path, root: Path) -> None:
    root.write_text("a file in the way")

    with lent_cache(tmp_path / "other") as cache:
        assert cache == tmp_path / "other"


def test_a_port_that_is_lent_can_be_listened_at() -> None:
    with socket.create_server(("127.0.0.1", free_port())) as server:
        assert server.getsockname()[1] > 0
