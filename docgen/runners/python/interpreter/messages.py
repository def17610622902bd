"""Messages between docgen and an interpreter: JSON with its length before it."""

from __future__ import annotations

import json
import os
from typing import Any

Message = dict[str, Any]


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


def write(descriptor: int, message: Message) -> None:
    """Write a message to a pipe, whole."""
    content = json.dumps(message).encode()
    content = b"%08x" % len(content) + content
    while content:
        content = content[os.write(descriptor, content) :]
