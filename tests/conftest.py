"""A real server for whoever needs one, and caches that are nobody else's."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything asks for it: neither a developer's caches nor their server are touched.
os.environ["DOCGEN_CACHE_DIR"] = str(Path(tempfile.gettempdir()) / f"docgen-tests-{os.getuid()}")
os.environ.pop("DATABASE_URL", None)
# A shell starts its background jobs deaf to Ctrl-C, and what they start is so too. Tests of
# interrupts want processes that hear, however the tests themselves were started.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def server() -> Iterator[None]:
    """Keeps the embedded server up between tests: its start is a second, a database milliseconds."""
    from docgen.world import embedded

    with embedded.database("tests"):
        yield


@pytest.fixture
def database_url(server: None) -> Iterator[str]:
    """The URL of an empty database on a real PostgreSQL 18."""
    from docgen.world import embedded

    with embedded.database("test") as url:
        yield url


@pytest.fixture
def aside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder outside of the project, which snippets in a sandbox may write to."""
    return tmp_path_factory.mktemp("aside")
