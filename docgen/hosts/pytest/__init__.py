"""The pytest plugin: each snippet of a Markdown file is an item, and fails at its line.

It collects files that are named on the command line, or below folders that are, and others
only where the ini file says `docgen = true`. Loaded with every pytest, it imports nothing
else until there is something to collect.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from docgen.hosts.pytest.asked import SUFFIXES, SUITE, has_pages, is_asked

# What the processes of pytest-xdist have to say at the end, as the one that shares out hears it.
_SAID = pytest.StashKey[str]()
_OUTPUT = "docgen_remarks"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what docgen takes to the command line and the ini file."""
    group = parser.getgroup("docgen")
    group.addoption(
        "--docgen-run",
        metavar="KINDS",
        default=None,
        help="Execute these: python, shell, sql, http, ones with a command, or all; default: as docgen.toml.",
    )
    parser.addini("docgen", "Collect Markdown wherever pytest looks.", type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A Markdown file, where it was asked for."""
    if file_path.suffix.lower() not in SUFFIXES or not is_asked(file_path, parent.config):
        return None
    from docgen.hosts.pytest.items import Page

    return Page.from_parent(parent, path=file_path)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, object]:
    """A snippet is skipped at its own line, not at one of this plugin."""
    report = yield
    if report.skipped and SUITE in item.config.stash:
        from docgen.hosts.pytest.items import Item

        if isinstance(item, Item) and isinstance(report.longrepr, tuple):
            path, line, _ = item.reportinfo()
            report.longrepr = (str(path), line + 1, report.longrepr[2])
    return report


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what was not executed or not protected, so that nobody takes a run for more than it was."""
    if said := config.stash.get(_SAID, "") or _remarks(config):
        terminalreporter.write_line(f"docgen: {said}")


def _remarks(config: pytest.Config) -> str:
    return config.stash[SUITE].remarks if SUITE in config.stash else ""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the process that shares out what is to be said of this one."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput[_OUTPUT] = _remarks(session.config)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Hear what a process has to say; each of them has collected the same."""
    node.config.stash[_SAID] = getattr(node, "workeroutput", {}).get(_OUTPUT, "")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Keep the snippets of a page on one process, where each item might go to another."""
    if config.getvalue("dist") not in ("load", "loadgroup", "worksteal") or not has_pages(config):
        return None
    from docgen.hosts.pytest.xdist import PageScheduling

    return PageScheduling(config, log)


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes that were kept warm."""
    if SUITE in config.stash:
        from docgen.pipeline.execute import close_workers

        config.stash[SUITE].close()
        close_workers()
