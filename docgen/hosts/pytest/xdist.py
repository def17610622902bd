"""What pytest-xdist has to know: the snippets of a page go together."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

from docgen.hosts.pytest.asked import SUFFIXES


class PageScheduling(LoadScopeScheduling):  # type: ignore[misc]  # xdist tells no types
    """Shares out item by item, and Markdown page by page."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file.lower().endswith(SUFFIXES) else nodeid
