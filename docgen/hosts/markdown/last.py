"""The marks of the last check, in an engine where no plugin of ours has them."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path

from docgen.hosts.markdown.marks import FindMark
from docgen.pipeline.marks import Marks, marks_cache, remembered


def last_marks(settings: Path, page: str) -> FindMark | None:
    """How the marks of a page are found; None where nothing was checked.

    `settings` is the settings file, there or not: its folder is the project's. `page` is the path
    of the page in it, "" where the engine does not tell.
    """
    root = settings.resolve().parent
    try:
        found = marks_cache(root).file.stat()
    except OSError:
        return None
    return partial(_read(root, found.st_mtime_ns, found.st_ino).of, page)


@lru_cache(maxsize=1)
def _read(root: Path, *_: int) -> Marks:
    # An engine asks for each page; a server goes on asking after the next check.
    return remembered(marks_cache(root))
