"""The pytest plugin: each snippet of a Markdown file is an item, and fails at its line.

It collects files that are named on the command line, or below folders that are, and others
only where the ini file says `docgen = true`. Loaded with every pytest, it imports nothing
else until there is something to collect.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from docgen.model.outcome import Outcome
    from docgen.model.snippet import Snippet
    from docgen.pipeline.suite import Suite

_SUFFIXES = (".md", ".markdown")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what docgen takes to the command line and the ini file."""
    group = parser.getgroup("docgen")
    group.addoption(
        "--docgen-run",
        metavar="KINDS",
        default=None,
        help="Execute these snippets: python, shell, or all; default: what docgen.toml says.",
    )
    parser.addini("docgen", "Collect Markdown wherever pytest looks.", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    """Keep the snippets of a page on one process where several share the work."""
    if getattr(config.option, "dist", "no") == "load" and _is_asked(config):
        config.option.dist = "loadgroup"


def _is_asked(config: pytest.Config) -> bool:
    return bool(config.getini("docgen")) or any(
        Path(str(arg).partition("::")[0]).suffix in _SUFFIXES or Path(str(arg)).is_dir()
        for arg in config.args
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A Markdown file, where it was asked for."""
    if file_path.suffix.lower() not in _SUFFIXES or not _is_named(file_path, parent.config):
        return None
    return _Page.from_parent(parent, path=file_path)


def _is_named(file: Path, config: pytest.Config) -> bool:
    """Whether the command line names the file or a folder above it, and not by what the ini file fills in."""
    if config.getini("docgen"):
        return True
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        return False
    named = (Path(config.invocation_params.dir, str(arg).partition("::")[0]) for arg in config.args)
    return any(file.resolve().is_relative_to(path.resolve()) for path in named)


_SUITE = pytest.StashKey["Suite"]()


def _suite(config: pytest.Config) -> Suite:
    """The suite of the run, made when the first page is collected."""
    if _SUITE not in config.stash:
        from docgen.pipeline.suite import open_suite

        config.stash[_SUITE] = open_suite(config.rootpath, config.getoption("--docgen-run"))
    return config.stash[_SUITE]


class _Page(pytest.File):
    """A Markdown file with its snippets."""

    def collect(self) -> Iterable[pytest.Item]:
        from docgen.errors import DocgenError

        try:
            page = _suite(self.config).page(self.path)
        except DocgenError as error:
            raise self.CollectError(str(error)) from None
        for snippet in page.snippets:
            name = f"{snippet.language}:{snippet.origin.line}"
            item = _Item.from_parent(self, name=name)
            item.snippet = snippet
            item.add_marker(pytest.mark.xdist_group(name=str(self.path)))
            yield item
        for number, finding in enumerate(page.errors, 1):
            wrong = _Wrong.from_parent(self, name=f"{finding.check}:{finding.origin.line or number}")
            wrong.said = str(finding)
            yield wrong


class _Failure(Exception):  # noqa: N818 what it says is an outcome, not an error
    """A snippet is not as it should be."""


class _Item(pytest.Item):
    """A snippet. The first of a session that is run executes all of it, the others tell what was found."""

    snippet: Snippet

    def runtest(self) -> None:
        outcome = _suite(self.config).outcome(self.snippet)
        if outcome.output:
            self.add_report_section("call", "output", outcome.output)
        if outcome.status == "skipped":
            pytest.skip(outcome.problem)
        if not outcome.is_well:
            raise _Failure(_told(outcome))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, _Failure):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        origin = self.snippet.origin
        return self.path, (origin.line or 1) - 1, f"{origin} ({self.snippet.language})"


def _told(outcome: Outcome) -> str:
    return f"{outcome.place or outcome.origin}: {outcome.problem}\n{outcome.detail}".rstrip()


class _Wrong(pytest.Item):
    """A page that cannot be read as its author meant it."""

    said = ""

    def runtest(self) -> None:
        pytest.fail(self.said, pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, self.nodeid


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> Iterator[None] | None:
    """Say what was not executed, so that nobody takes a syntax check for more."""
    if _SUITE in config.stash and (said := config.stash[_SUITE].unexecuted):
        terminalreporter.write_line(f"docgen: {said}")
    return None


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes that were kept warm."""
    if _SUITE in config.stash:
        from docgen.pipeline.execute import close_workers

        close_workers()
