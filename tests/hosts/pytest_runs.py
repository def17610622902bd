"""pytest, run as its users run it, on projects with snippets."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.hosts.programs import PYTEST, run

RUN_PYTHON = '[snippets]\nrun = ["python"]\n'


@dataclass(frozen=True)
class Items:
    """What a run of pytest came to: each test by its name, with what became of it and what was said."""

    code: int
    said: str
    outcomes: Mapping[str, str]
    messages: Mapping[str, str]


def project(folder: Path, files: Mapping[str, str], *, settings: str = RUN_PYTHON) -> Path:
    """Write a project with files, each of which may be indented as the test is."""
    for name, text in {"docgen.toml": settings, **files}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text))
    return folder


def pytest_in(folder: Path, *arguments: str, **environment: str) -> Items:
    """Run pytest in a folder with those arguments."""
    report = folder / "junit.xml"
    ran = run([*PYTEST, "-p", "no:cacheprovider", f"--junit-xml={report}", *arguments], folder, **environment)
    cases = list(ElementTree.parse(report).iter("testcase")) if report.exists() else []
    report.unlink(missing_ok=True)
    return Items(
        ran.code,
        ran.stdout + ran.stderr,
        {case.get("name", ""): _outcome(case) for case in cases},
        {case.get("name", ""): _message(case) for case in cases},
    )


def _told(case: ElementTree.Element) -> ElementTree.Element | None:
    return next(
        (case.find(kind) for kind in ("failure", "error", "skipped") if case.find(kind) is not None), None
    )


def _outcome(case: ElementTree.Element) -> str:
    told = _told(case)
    return "passed" if told is None else told.tag


def _message(case: ElementTree.Element) -> str:
    told = _told(case)
    return "" if told is None else told.text or ""
