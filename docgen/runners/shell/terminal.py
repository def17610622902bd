"""A pseudo-terminal that the commands of a block write to."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import struct
import termios

_ROWS, _COLUMNS = 24, 80
# A mark that does not come back was thrown away by the commands.
_MARK_SECONDS = 1.0
_END = b"\0docgen\0"
_STYLING = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07)")


class Terminal:
    """A terminal of 80 columns; what is written to it is kept in `written`, up to a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.written = bytearray()
        self.ours, self._theirs = pty.openpty()
        os.set_blocking(self.ours, False)
        self.name = os.ttyname(self._theirs)
        fcntl.ioctl(self._theirs, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        modes = termios.tcgetattr(self._theirs)
        # A newline stays a newline.
        modes[1] &= ~termios.OPOST
        termios.tcsetattr(self._theirs, termios.TCSANOW, modes)

    def drain(self) -> None:
        """Take what has been written so far."""
        with contextlib.suppress(BlockingIOError, OSError):
            while len(self.written) <= self._limit:
                part = os.read(self.ours, 1 << 16)
                if not part:
                    return
                self.written += part

    def finish(self) -> None:
        """Take all that was written before now: it comes in order, so it ends with our own mark."""
        os.set_blocking(self._theirs, False)
        self.drain()
        with contextlib.suppress(BlockingIOError):
            os.write(self._theirs, _END)
        while _END not in self.written and len(self.written) <= self._limit:
            if not select.select([self.ours], [], [], _MARK_SECONDS)[0]:
                break
            self.drain()
        head, _, _ = bytes(self.written).partition(_END)
        self.written[:] = head

    def close(self) -> None:
        """Hang up."""
        os.close(self.ours)
        os.close(self._theirs)


def plain(text: str) -> str:
    """Text without colours and movements."""
    return _STYLING.sub("", text)
