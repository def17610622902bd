"""What git says of the project."""

from __future__ import annotations

import os
from pathlib import Path

from docgen.errors import RunError
from docgen.world.processes import run

_SECONDS = 10.0


def head_commit(root: Path) -> str:
    """The full hash of the commit that is checked out, or "" outside a repository."""
    try:
        command = ["git", "rev-parse", "--verify", "HEAD"]
        completed = run(command, cwd=root, env=os.environ, timeout=_SECONDS, place="git")
    except RunError:
        return ""
    return completed.output.strip() if completed.code == 0 else ""
