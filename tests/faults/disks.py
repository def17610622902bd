"""Disks that one run alone has, full or read-only; they go with it."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from tests.faults.conftest import Fault
from tests.hosts.programs import DOCGEN, Ran, run

# Whoever is not root may mount in a user namespace. Where a system allows none, the test fails and says so.
_ALONE = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]


def on_disks(fault: Fault, mounts: str, **environment: str) -> Ran:
    """Run `docgen write docs` where a script has mounted disks; the script may set a trap for the end."""
    words = [*_ALONE, "/bin/sh", "-ec", f'{mounts}; "$@"', "sh", *DOCGEN, "write", "docs"]
    return run(words, fault.project, **fault.environment(**environment))


def small(folder: str | Path, size: str) -> str:
    """The command for an empty disk of a size, in a folder."""
    return f"mount -t tmpfs -o size={size} tmpfs {shlex.quote(str(folder))}"


def read_only(folder: str | Path) -> str:
    """The commands that make a folder a disk that may only be read."""
    place = shlex.quote(str(folder))
    return f"mount --bind {place} {place}; mount -o remount,bind,ro {place}"
