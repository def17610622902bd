"""The lines of snippets, for tracebacks and for inspect."""

from __future__ import annotations

import linecache


class Sources:
    """The lines of a session's snippets, without the margins that they have in their files."""

    def __init__(self) -> None:
        self._known: dict[str, list[str]] = {}

    def add(self, name: str, line: int, source: str) -> None:
        """Take a snippet that begins in that line of a file; tracebacks and inspect show it from now on."""
        lines = self._known.get(name)
        if lines is None:
            lines = self._known[name] = []
        written = source.splitlines(keepends=True)
        end = line - 1 + len(written)
        if end > len(lines):
            lines.extend(["\n"] * (end - len(lines)))
        lines[line - 1 : end] = written
        # Without a time, it is not compared with the file.
        linecache.cache[name] = (0, None, lines, name)

    def show(self) -> None:
        """Have them shown, whatever became of what is known of files."""
        for name, lines in self._known.items():
            linecache.cache[name] = (0, None, lines, name)

    def forget(self) -> None:
        """Take them all away."""
        for name in self._known:
            linecache.cache.pop(name, None)
        self._known.clear()
