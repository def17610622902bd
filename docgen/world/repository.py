"""What git says of the project."""

from __future__ import annotations

import os
import re
from pathlib import Path

from docgen.errors import RunError
from docgen.world.processes import run

_SECONDS = 10.0
# SHA-1 or SHA-256, on a line of its own: git's warnings stand between the answers.
_HASH = re.compile(r"^(?:[0-9a-f]{40}|[0-9a-f]{64})$", re.MULTILINE)


def head_commit(root: Path) -> str:
    """The full hash of the commit that is checked out, or "" outside a repository."""
    try:
        command = ["git", "rev-parse", "--verify", "HEAD"]
        completed = run(command, cwd=root, env=os.environ, timeout=_SECONDS, place="git")
    except RunError:
        return ""
    found = _HASH.search(completed.output) if completed.code == 0 else None
    return found[0] if found else ""
