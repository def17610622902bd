"""What stands before each line of a fence: spaces, tabs and signs of quotation."""

from __future__ import annotations

_TAB = 4
_SIGNS = "> \t"


class Margin:
    """The margin of the line that opens a fence, which its other lines have to keep."""

    def __init__(self, written: str) -> None:
        self.width = len(_expanded(written))
        self._length = len(written)
        self._quotes = written.count(">")

    def inside(self, line: str, *, after_blank: bool) -> str | None:
        """The line without its margin; None where it stands outside, which ends the fence.

        A line that is blank may be without one.
        """
        before, rest = self._split(line)
        quotes = before.count(">")
        if not self._quotes:
            if not line.strip():
                return rest
            return rest if not quotes and len(before) == self.width else None
        if quotes > self._quotes:
            return None
        if not rest:
            return rest
        is_short = len(before) < self._length or (after_blank and quotes < self._quotes)
        return None if is_short else rest

    def _split(self, line: str) -> tuple[str, str]:
        """What of the line is margin, with its tabs as spaces, and the rest."""
        taken, before = 0, ""
        for sign in line:
            if len(before) >= self.width or sign not in _SIGNS:
                break
            taken += 1
            before += " " * (_TAB - len(before) % _TAB) if sign == "\t" else sign
        return before, line[taken:]


def _expanded(written: str) -> str:
    return written.expandtabs(_TAB)
