"""`docgen snapshot`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from docgen.hosts.cli.screen import shown_progress
from docgen.hosts.cli.sources import chosen_settings
from docgen.pipeline.snapshot import Compared, State, compare_snapshots, read_all_live, write_snapshots

NOT_CURRENT = 1
# Changes of one snapshot that a person is shown.
_SHOWN = 40
_WRITTEN = {State.MISSING: "written", State.DIFFERENT: "changed", State.CURRENT: "unchanged"}
_CHECKED = {State.MISSING: "missing", State.DIFFERENT: "differs", State.CURRENT: "up to date"}


def snapshot(config: Path, url: str | None, *, check: bool, as_json: bool) -> None:
    """Write each database's snapshot, or say what it lacks; exits 1 if `check` finds a difference."""
    settings, root = chosen_settings(config, url)
    with shown_progress() as progress:
        read = read_all_live(settings, root, progress)
    compared = compare_snapshots(read, root) if check else write_snapshots(read, root)
    for finding in read.findings:
        sys.stderr.write(f"{finding}\n")
    if as_json:
        _print_json(compared, check=check)
    else:
        _print_text(compared, check=check)
    if check and any(one.state is not State.CURRENT for one in compared):
        sys.stdout.flush()
        sys.exit(NOT_CURRENT)


def _print_text(compared: Sequence[Compared], *, check: bool) -> None:
    words = _CHECKED if check else _WRITTEN
    for one in compared:
        print(f"{one.path}: {words[one.state]}")
        lines = list(_lines(one))
        for line in lines[:_SHOWN]:
            print(line)
        if len(lines) > _SHOWN:
            print(f"  and {len(lines) - _SHOWN} more; --format json lists them all")
    if check and any(one.state is not State.CURRENT for one in compared):
        print("Run the same command without --check, and commit what it writes.")


def _lines(compared: Compared) -> Iterator[str]:
    found = compared.changes
    for word, several in (("added", found.added), ("removed", found.removed), ("changed", found.changed)):
        yield from (f"  {word:8} {change}" for change in several)


def _print_json(compared: Sequence[Compared], *, check: bool) -> None:
    snapshots = [
        {"database": one.database.name, "path": one.path, "state": one.state, **asdict(one.changes)}
        for one in compared
    ]
    print(json.dumps({"written": not check, "snapshots": snapshots}, ensure_ascii=False, indent=2))
