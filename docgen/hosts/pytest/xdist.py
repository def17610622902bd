"""What pytest-xdist has to know: the snippets of a page go together."""

from __future__ import annotations

from xdist.scheduler import LoadGroupScheduling

from docgen.hosts.pytest.asked import SUFFIXES


class PageScheduling(LoadGroupScheduling):  # type: ignore[misc]  # xdist tells no types
    """Shares out item by item or, where they are marked so, group by group, and Markdown page by page."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file.lower().endswith(SUFFIXES) else str(super()._split_scope(nodeid))
