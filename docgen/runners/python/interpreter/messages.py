"""Messages between docgen and an interpreter: JSON with its length before it."""

from __future__ import annotations

import json
import os
from typing import Any

Message = dict[str, Any]
# Half of what a pipe holds.
_A_LOT = 1 << 15


def read(descriptor: int) -> Message | None:
    """A message of a pipe, with its length before it: not a byte too many is read, it may be another's."""
    head = _read_all(descriptor, 8)
    return json.loads(_read_all(descriptor, int(head, 16))) if head else None


def _read_all(descriptor: int, size: int) -> bytes:
    parts = []
    while size:
        part = os.read(descriptor, size)
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


class Answers:
    """A pipe for answers, and one to say that there are some: to wake who listens costs more than an answer.

    Who is woken by nothing looks for answers now and then.
    """

    def __init__(self, answers: int, bell: int) -> None:
        self.descriptor = answers
        self._bell = bell
        self._unheard = 0

    def write(self, message: Message, *, wakes: bool = True) -> None:
        """Write a message, whole; who listens is woken by it, or when there is a lot to hear."""
        content = json.dumps(message).encode()
        content = b"%08x" % len(content) + content
        while content:
            written = os.write(self.descriptor, content[:_A_LOT])
            content = content[written:]
            self._unheard += written
            # Never is so much unheard that there is no room in the pipe.
            if self._unheard >= _A_LOT or (wakes and not content):
                os.write(self._bell, b"!")
                self._unheard = 0
