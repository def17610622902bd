"""Markdown pages whose Python is executed for real, in worker processes."""

from __future__ import annotations

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
    """Sees that no process which snippets or we started inside is there any more."""
    close_workers()
    before = {process.pid for process in psutil.process_iter()}
    yield
    close_workers()
    ours = [
        process
        for process in psutil.process_iter(["cmdline"])
        if process.pid not in before and _is_ours(process.info["cmdline"] or [])
    ]
    assert ours == []


def _is_ours(words: list[str]) -> bool:
    """Other programs run on this machine meanwhile: what tests start has a word that tells it."""
    return any("docgen/runners" in word or MARK in word for word in words)


MARK = "docgen-test-leftover"
