"""`docgen init`."""

from __future__ import annotations

import json
import os
from pathlib import Path

from docgen.errors import SettingsError
from docgen.pipeline.initialise.plan import Plan, plan
from docgen.settings.load import FILE_NAME
from docgen.world.files import create_all


def init(url: str | None, *, dry_run: bool, as_json: bool) -> None:
    """Write a project's first settings and its site, or say what would be written."""
    root = Path.cwd()
    if not dry_run and os.path.lexists(FILE_NAME):
        raise SettingsError(
            FILE_NAME,
            "It is there already, and init overwrites nothing.",
            "Change it by hand; docgen init --dry-run prints what would be written without it.",
        )
    planned = plan(root, url, os.environ)
    if not dry_run:
        # The settings last: without them the next run finishes what a killed one began.
        files = [(root / path, text.encode()) for path, text in planned.files.items()]
        create_all(dict(reversed(files)))
    if as_json:
        _print_json(planned, written=not dry_run)
    else:
        _print_text(planned, written=not dry_run)


def _shown(text: str) -> str:
    """A line of what was found; a terminal obeys none of it."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def _print_text(planned: Plan, *, written: bool) -> None:
    if planned.found:
        print("Found:")
        width = max(len(one.path) for one in planned.found)
        for one in planned.found:
            print(_shown(f"  {one.path:{width}}  {one.what}"))
    print(f"Chosen: {planned.reason}.")
    if written:
        print(f"Written: {', '.join(planned.files)}.")
    else:
        for path, text in planned.files.items():
            print(f"Would be written: {path}\n")
            print("".join(f"    {line}\n" if line else "\n" for line in text.splitlines()))
    for line in planned.advice:
        print(line)
    for line in planned.before:
        print(f"First: {line}")
    print("Next: mkdocs serve")


def _print_json(planned: Plan, *, written: bool) -> None:
    document = {
        "written": written,
        "found": [{"path": one.path, "what": one.what} for one in planned.found],
        "reason": planned.reason,
        "files": dict(planned.files),
        "before": planned.before,
        "advice": planned.advice,
    }
    print(json.dumps(document, ensure_ascii=False, indent=2))
