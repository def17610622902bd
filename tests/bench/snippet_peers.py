"""Tools that execute the snippets of a page: Sybil and pytest-markdown-docs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.peers import installed

_PACKAGES = ("sybil==10.1.0", "pytest-markdown-docs==0.9.2", "pytest")
_SYBIL = """
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"]).pytest()
"""


def commands(folder: Path, project: Path) -> Iterator[tuple[str, list[str]]]:
    """What each is called and its command; neither compares what `#>` says. None where they cannot be had.

    They are installed in an environment of their own; the project gets a second set of settings.
    """
    program = installed(folder, *_PACKAGES)
    if program is None:
        print(f"{' and '.join(_PACKAGES[:2])} cannot be installed: they are left out.", flush=True)
        return
    pytest = [str(program / "python"), "-m", "pytest", "-q", "-p", "no:cacheprovider", "docs"]
    yield "pytest-markdown-docs, executing alone", [*pytest, "--markdown-docs"]
    (project / "conftest.py").write_text(_SYBIL)
    yield "Sybil, executing alone", [*pytest, "-p", "no:pytest_markdown_docs"]
