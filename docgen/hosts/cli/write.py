"""`docgen write`."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path

from docgen.hosts.cli.screen import shown_progress
from docgen.hosts.cli.sources import chosen_settings
from docgen.ledger.states import BuildCommand, BuildStatus
from docgen.pipeline.build import build
from docgen.pipeline.deliver import Delivered, deliver
from docgen.pipeline.narrow import Choice
from docgen.pipeline.record import recorded
from docgen.pipeline.write import OWNED, folders_of
from docgen.world.signals import INTERRUPTING

NOT_UP_TO_DATE = 1
# Below this, starting processes costs more time than they save.
_WORTH_PROCESSES = 3000
# Paths of one kind that a person is shown.
_SHOWN = 20


def write(
    folder: Path,
    config: Path,
    url: str | None,
    choice: Choice,
    *,
    check: bool,
    explain: bool,
    as_json: bool,
) -> None:
    """Write the site's files, or say what would be written; exits 1 if `check` finds a difference."""
    settings, root = chosen_settings(config, url)
    with recorded(settings, root, BuildCommand.WRITE) as recording:
        with shown_progress() as progress, _processes() as executor:
            recording.built = built = build(
                settings, root, executor=executor, progress=progress, choice=choice
            )
            owned = OWNED if url is None else folders_of(built.system)
            delivered = deliver(built, folder, owned, check=check, progress=progress)
        for said in (*map(str, built.system.findings), built.cache.problem):
            if said:
                sys.stderr.write(f"{said}\n")
        if as_json:
            _print_json(delivered, folder, check=check)
        else:
            _print_text(delivered, folder, check=check, explain=explain)
        # A result that reached nobody is no success: it is to be known before the end is recorded.
        sys.stdout.flush()
        is_refused = check and bool(delivered.difference)
        recording.status = BuildStatus.FAILED if is_refused else BuildStatus.PASSED
    if is_refused:
        sys.exit(NOT_UP_TO_DATE)


@contextmanager
def _processes() -> Iterator[Callable[[int], Executor | None]]:
    """Processes for drawing, made when there is enough to draw and more than one core to draw on."""
    with ExitStack() as stack:

        def processes(pictures: int) -> Executor | None:
            cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
            if pictures < _WORTH_PROCESSES or cores == 1:
                return None
            from concurrent.futures import ProcessPoolExecutor

            made = ProcessPoolExecutor(cores, initializer=_leave_interrupts_to_us)
            # Whoever interrupts us does not wait for the pictures that nobody draws yet.
            stack.callback(made.shutdown, cancel_futures=True)
            # An interrupt in the middle of a fork is lost, or leaves a lock closed for good.
            signal.pthread_sigmask(signal.SIG_BLOCK, INTERRUPTING)
            try:
                made.submit(int)
            finally:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, INTERRUPTING)
            return made

        yield processes


def _leave_interrupts_to_us() -> None:
    # Ctrl-C reaches every process of the terminal; a traceback from each would say nothing.
    for asking in INTERRUPTING:
        signal.signal(asking, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, INTERRUPTING)


def _print_text(delivered: Delivered, folder: Path, *, check: bool, explain: bool) -> None:
    difference = delivered.difference
    if explain:
        for path, reason in delivered.drawn:
            print(f"drawn    {path}: {reason}")
    for word, paths in (
        ("create", difference.created),
        ("change", difference.changed),
        ("remove", difference.removed),
    ):
        if check or explain:
            for path in paths[:_SHOWN]:
                print(f"{word:8} {path}")
            if len(paths) > _SHOWN:
                print(f"{word:8} and {len(paths) - _SHOWN} more; --format json lists them all")
    counts = ", ".join(
        f"{number} {word}"
        for number, word in (
            (len(difference.created), "new"),
            (len(difference.changed), "changed"),
            (len(difference.removed), "removed"),
            (difference.unchanged, "unchanged"),
            (len(delivered.drawn), "drawn"),
        )
        if number
    )
    verdict = ("Not up to date" if difference else "Up to date") if check else "Written"
    print(f"{verdict}: {folder}/ ({counts or 'nothing to write'}).")
    if check and difference:
        print("Run the same command without --check, and commit what it writes.")


def _print_json(delivered: Delivered, folder: Path, *, check: bool) -> None:
    document = {
        "folder": folder.as_posix(),
        "written": not check,
        **asdict(delivered.difference),
        "drawn": [{"path": path, "reason": reason} for path, reason in delivered.drawn],
    }
    print(json.dumps(document, ensure_ascii=False, indent=2))
