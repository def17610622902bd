"""`docgen check`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from docgen.hosts.cli.census import print_census
from docgen.hosts.cli.reports import print_json, print_text
from docgen.hosts.cli.screen import shown_progress
from docgen.ledger.states import BuildCommand, BuildStatus
from docgen.model.finding import Severity
from docgen.pipeline.check import Checked, check
from docgen.pipeline.marks import remember
from docgen.pipeline.record import recorded
from docgen.pipeline.selection import Selection, parse_shard, record_durations
from docgen.pipeline.update import update
from docgen.settings.load import kinds_of, load_settings
from docgen.settings.sections import Settings
from docgen.world.cache import Cache, project_cache

FAILED = 1
_MOST_ROUNDS = 50


def run_check(
    config: Path,
    paths: Sequence[Path],
    *,
    run: str | None,
    census: bool,
    floor: float | None,
    jobs: int | None,
    form: str,
    again: bool,
    explain: bool,
    rewrite: bool,
    text: str,
    last_failed: bool,
    shard: str,
    durations: bool,
) -> None:
    """Check the snippets; exits 1 where one failed, or less is accounted for than the floor."""
    settings, root = _settings(config, paths, run)
    selection = Selection(text=text, last_failed=last_failed, shard=parse_shard(shard))
    with recorded(settings, root, BuildCommand.CHECK) as recording:
        recording.checked = checked = _checked(
            settings, root, jobs=jobs, selection=selection, again=again, rewrite=rewrite
        )
        if durations:
            record_durations(checked.outcomes_by_snippet, root)
        if explain and form == "text":
            for name, reason in checked.executed:
                print(f"executed {name}: {reason}")
        if census:
            print_census(checked.census, as_json=form == "json")
        else:
            _print(checked, form)
        # A result that reached nobody is no success: it is to be known before the end is recorded.
        sys.stdout.flush()
        is_refused = _is_low(checked, floor) or _has_failed(checked)
        recording.status = BuildStatus.FAILED if is_refused else BuildStatus.PASSED
    if is_refused:
        sys.exit(FAILED)


def _checked(
    settings: Settings, root: Path, *, jobs: int | None, selection: Selection, again: bool, rewrite: bool
) -> Checked:
    cache = Cache(project_cache(root))
    with shown_progress() as progress, ThreadPoolExecutor(jobs or os.cpu_count() or 1) as executor:
        ask = partial(check, settings, root, executor=executor, cache=cache, selection=selection)
        checked = ask(again=again, progress=progress)
        if rewrite:
            checked = _rewritten(checked, root, ask)
    remember(checked, cache)
    return checked


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


def _settings(config: Path, paths: Sequence[Path], run: str | None) -> tuple[Settings, Path]:
    """What is to be checked, and the project's folder; a folder of Markdown needs no settings."""
    if config.exists() or not paths:
        settings, root = load_settings(config), config.resolve().parent
    else:
        settings, root = Settings(), Path.cwd()
    change: dict[str, object] = {}
    if paths:
        change["paths"] = tuple(os.path.relpath(path.resolve(), root) for path in paths)
        change["docstrings"] = ()
    if run is not None:
        change["run"] = kinds_of(run, "--run")
    section = settings.snippets.model_copy(update=change)
    return settings.model_copy(update={"snippets": section}), root
