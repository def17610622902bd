"""Markdown pages whose Python is executed for real, in worker processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import check
from docgen.pipeline.execute import close_workers
from docgen.settings.sections import Settings


def fence(source: str, header: str = "python") -> str:
    return f"```{header}\n{source.strip(chr(10))}\n```\n"


def page(*sources: str) -> str:
    """A page with a Python fence for each source."""
    return "\n".join(map(fence, sources))


def run_pages(folder: Path, *texts: str, **section: Any) -> list[Outcome]:
    """The outcomes of pages that are executed one after the other in the same warm process."""
    names = [f"page{number}.md" for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    written = {"snippets": {"paths": names, "run": ["python"], **section}}
    with ThreadPoolExecutor(1) as executor:
        return list(check(Settings.model_validate(written), folder, executor=executor).outcomes)


def run_page(folder: Path, text: str, **section: Any) -> list[Outcome]:
    return run_pages(folder, text, **section)


def statuses(outcomes: list[Outcome]) -> list[str]:
    return [str(outcome.status) for outcome in outcomes]


def is_well(outcome: Outcome) -> bool:
    """Whether it passed, and there was nothing to say about it."""
    return outcome.status is Status.PASSED and not outcome.problem


@contextmanager
def nothing_left() -> Iterator[None]:
    """Sees that no process is left of those that workers and snippets started inside."""
    close_workers()
    # Whatever they start has this in its environment, however it left its group and its parent.
    mark = f"/of-tests-{os.getpid()}"
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{path}:{mark}"
    try:
        yield
        close_workers()
    finally:
        os.environ["PATH"] = path
    assert [process for process in psutil.process_iter() if mark in _path(process)] == []


def _path(process: psutil.Process) -> str:
    try:
        return process.environ().get("PATH", "")
    except psutil.Error:
        return ""
