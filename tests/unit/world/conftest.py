"""A cache of its own for tests that start the embedded server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from embedded_holders import servers

from docgen.world.embedded_home import base_folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the cache; no server of it may be running at the end."""
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(tmp_path / "cache"))
    yield tmp_path / "cache"
    try:
        assert not servers()
    finally:
        for process in servers():
            process.kill()
        shutil.rmtree(base_folder(foreign=os.geteuid() == 0), ignore_errors=True)
