"""What docgen keeps in a project's folder, where somebody wants it there: none of the project's files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from docgen.settings.sections import Settings
from docgen.world.cache import cache_root

# What SQLite has beside a database while somebody writes.
_BESIDE = ("", "-journal", "-wal", "-shm")


def written_by_docgen(settings: Settings, root: Path) -> frozenset[str]:
    """Paths of the cache's folder, and of a ledger that is a file, as far as they lie below `root`."""
    root = root.resolve()
    places = (cache_root(), *_ledger(settings))
    found = {place.resolve() for place in places}
    return frozenset(place.relative_to(root).as_posix() for place in found if place.is_relative_to(root))


def without(paths: Iterable[str], written: frozenset[str]) -> Iterable[str]:
    """The paths that are none of what docgen wrote, and do not lie in it."""
    if not written:
        return paths
    folders = tuple(f"{path}/" for path in written)
    return (path for path in paths if path not in written and not path.startswith(folders))


def _ledger(settings: Settings) -> Iterator[Path]:
    url = settings.ledger.url
    if url is not None and url.dialect == "sqlite":
        file = unquote(url.text.partition("///")[2].partition("?")[0])
        # As SQLAlchemy has it: from the current folder.
        yield from (Path.cwd() / f"{file}{ending}" for ending in _BESIDE if file)
