"""Pages and snippets as pytest takes them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from docgen.errors import DocgenError
from docgen.hosts.pytest.asked import SUITE
from docgen.model.finding import Finding
from docgen.model.snippet import Snippet
from docgen.pipeline.suite import Suite, open_suite


def suite_of(config: pytest.Config) -> Suite:
    """The suite of the run, made when the first page is collected."""
    if SUITE not in config.stash:
        config.stash[SUITE] = open_suite(
            config.rootpath, config.invocation_params.dir, config.getoption("--docgen-run")
        )
    return config.stash[SUITE]


class Page(pytest.File):
    """A Markdown file with its snippets."""

    def collect(self) -> Iterable[pytest.Item]:
        """An item for each snippet that gets an outcome, and for each thing that is wrong with the page."""
        try:
            page = suite_of(self.config).page(self.path)
        except DocgenError as error:
            raise self.CollectError(str(error)) from None
        names: set[str] = set()
        for snippet in page.snippets:
            name = _unique(_name(snippet), names)
            yield Item.from_parent(self, name=name, snippet=snippet)
        for finding in page.errors:
            name = _unique(f"{finding.check}:{finding.origin.line or 1}", names)
            yield Wrong.from_parent(self, name=name, finding=finding)


def _name(snippet: Snippet) -> str:
    """The language and the line, with the file where it is included from another."""
    is_own = snippet.origin.place == snippet.page
    return f"{snippet.language}:{snippet.origin.line if is_own else snippet.origin}"


def _unique(name: str, taken: set[str]) -> str:
    """The name, with a number where a page includes the same twice."""
    number = 1
    numbered = name
    while numbered in taken:
        number += 1
        numbered = f"{name}-{number}"
    taken.add(numbered)
    return numbered


class Item(pytest.Item):
    """A snippet. The first of a session that is run executes all of it, the others tell what was found."""

    def __init__(self, *, snippet: Snippet, **rest: Any) -> None:
        super().__init__(**rest)
        self.snippet = snippet

    def runtest(self) -> None:
        """Fail with what is wrong, at the line where it is."""
        try:
            outcome = suite_of(self.config).outcome(self.snippet)
        except DocgenError as error:
            pytest.fail(str(error), pytrace=False)
        if outcome.output:
            self.add_report_section("call", "output", outcome.output)
        if outcome.status == "skipped":
            pytest.skip(outcome.problem)
        if not outcome.is_well:
            place = outcome.place or outcome.origin
            pytest.fail(f"{place}: {outcome.problem}\n{outcome.detail}".rstrip(), pytrace=False)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, and no traceback of ours."""
        return _said(excinfo) or super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file, the line, counted from 0, and what the heading of a failure says."""
        origin = self.snippet.origin
        return self.path, (origin.line or 1) - 1, f"{origin} ({self.snippet.language})"


class Wrong(pytest.Item):
    """A page that cannot be read as its author meant it."""

    def __init__(self, *, finding: Finding, **rest: Any) -> None:
        super().__init__(**rest)
        self.finding = finding

    def runtest(self) -> None:
        """Fail with the finding."""
        pytest.fail(str(self.finding), pytrace=False)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, and no traceback of ours."""
        return _said(excinfo) or super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file, the line, counted from 0, and what the heading of a failure says."""
        return self.path, (self.finding.origin.line or 1) - 1, str(self.finding.origin)


def _said(excinfo: pytest.ExceptionInfo[BaseException]) -> str:
    """What a failure says, without a word of how this file came to say it."""
    return str(excinfo.value) if isinstance(excinfo.value, pytest.fail.Exception) else ""
