"""`docgen check`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NoReturn

from docgen.errors import DocgenError
from docgen.hosts.cli.census import print_census
from docgen.hosts.cli.reports import print_json, print_text
from docgen.hosts.cli.screen import shown_progress
from docgen.ledger.states import BuildCommand, BuildStatus
from docgen.model.finding import Severity
from docgen.pipeline.check import Checked, check
from docgen.pipeline.marks import marks_cache, remember
from docgen.pipeline.record import recorded
from docgen.pipeline.selection import Selection, record_durations
from docgen.pipeline.surroundings import state
from docgen.pipeline.written import written_by_docgen
from docgen.settings.load import load_settings, only_running
from docgen.settings.sections import Settings
from docgen.world.cache import Cache, project_cache

FAILED = 1
_MOST_ROUNDS = 50
_LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asks for."""

    run: str | None
    sandbox: str | None
    network: bool
    census: bool
    floor: float | None
    jobs: int | None
    form: str
    again: bool
    explain: bool
    trace: bool
    update: bool
    durations: bool
    selection: Selection


def run_check(config: Path, paths: Sequence[Path], asked: Asked) -> None:
    """Check the snippets; exits 1 where one failed, or less is accounted for than the floor."""
    if not _is_well(config, paths, asked):
        sys.exit(FAILED)


def watch(config: Path, paths: Sequence[Path], asked: Asked) -> NoReturn:
    """Check again whenever a file of the project changes, until somebody ends it."""
    root = config.resolve().parent if config.exists() else Path.cwd()
    while True:
        written = _written(config, paths, asked)
        before = state(root, written)
        try:
            _is_well(config, paths, asked)
        except DocgenError as error:
            # Half a line of settings is no reason to go away.
            sys.stderr.write(f"{error}\n")
        sys.stderr.write("Waiting for changes; Ctrl-C ends it.\n")
        while state(root, written) == before:
            time.sleep(_LOOK_SECONDS)


def _written(config: Path, paths: Sequence[Path], asked: Asked) -> frozenset[str]:
    """What is written there with each check, and no reason for another."""
    try:
        settings, root = _settings(config, paths, asked)
    except DocgenError:
        settings, root = Settings(), config.resolve().parent
    return written_by_docgen(settings, root)


def _is_well(config: Path, paths: Sequence[Path], asked: Asked) -> bool:
    settings, root = _settings(config, paths, asked)
    with recorded(settings, root, BuildCommand.CHECK) as recording:
        recording.checked = checked = _checked(settings, root, asked)
        if asked.durations:
            record_durations(checked.outcomes_by_snippet, root)
        if asked.explain and asked.form == "text":
            for name, reason in checked.executed:
                print(f"executed {name}: {reason}")
        if asked.census:
            print_census(checked.census, as_json=asked.form == "json")
        else:
            _print(checked, asked.form)
        # A result that reached nobody is no success: it is to be known before the end is recorded.
        sys.stdout.flush()
        is_refused = _is_low(checked, asked.floor) or _has_failed(checked)
        recording.status = BuildStatus.FAILED if is_refused else BuildStatus.PASSED
    return not is_refused


def _checked(settings: Settings, root: Path, asked: Asked) -> Checked:
    cache = Cache(project_cache(root))
    with shown_progress() as progress, ThreadPoolExecutor(asked.jobs or os.cpu_count() or 1) as executor:
        ask = partial(check, settings, root, executor=executor, cache=cache, selection=asked.selection)
        checked = ask(again=asked.again, traced=_is_traced(asked), progress=progress)
        if asked.update:
            checked = _rewritten(checked, root, ask)
    remember(checked, marks_cache(root))
    return checked


def _is_traced(asked: Asked) -> bool:
    """Whether to go by traces; on a build server nobody does, and that is told."""
    if asked.trace and os.environ.get("CI"):
        sys.stderr.write("--trace: It is off where CI is set: a trace does not see everything.\n")
        return False
    return asked.trace


def _is_low(checked: Checked, floor: float | None) -> bool:
    """Whether less is accounted for than the floor; that is told."""
    if floor is None or checked.census.accounted >= floor:
        return False
    sys.stderr.write(
        f"census: {checked.census.accounted:.1f} % of the fences are accounted for, "
        f"less than {floor:g} %. See docgen check --census.\n"
    )
    return True


def _rewritten(checked: Checked, root: Path, check_again: Callable[[], Checked]) -> Checked:
    """What is found when the pages say what came; a snippet that stops at a difference may have more."""
    from docgen.pipeline.update import update

    for _ in range(_MOST_ROUNDS):
        corrections = [correction for outcome in checked.failed for correction in outcome.corrections]
        if not corrections:
            break
        for diff in update(corrections, root):
            print(diff)
        checked = check_again()
    return checked


def _print(checked: Checked, form: str) -> None:
    if form in ("text", "json"):
        (print_text if form == "text" else print_json)(checked)
        return
    from docgen.hosts.cli import ci_formats

    {
        "junit": ci_formats.print_junit,
        "sarif": ci_formats.print_sarif,
        "github": ci_formats.print_github,
    }[form](checked)


def _has_failed(checked: Checked) -> bool:
    return bool(checked.failed) or any(found.severity is Severity.ERROR for found in checked.findings)


def _settings(config: Path, paths: Sequence[Path], asked: Asked) -> tuple[Settings, Path]:
    """What is to be checked, and the project's folder; a folder of Markdown needs no settings."""
    if config.exists() or not paths:
        settings, root = load_settings(config), config.resolve().parent
    else:
        settings, root = Settings(), Path.cwd()
    change: dict[str, object] = {}
    if paths:
        change["paths"] = tuple(os.path.relpath(path.resolve(), root) for path in paths)
        change["docstrings"] = ()
    if asked.sandbox is not None:
        change["sandbox"] = asked.sandbox
    if asked.network:
        change["network"] = True
    section = settings.snippets.model_copy(update=change)
    if asked.run is not None:
        section = only_running(section, asked.run, "--run")
    return settings.model_copy(update={"snippets": section}), root
