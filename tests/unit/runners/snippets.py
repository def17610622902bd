"""Snippets as the reader makes them of a page, at lines that tests name."""

from __future__ import annotations

from docgen.model.origin import Origin
from docgen.model.snippet import Snippet, Stretch, Verdict

# Where the fence of a snippet stands, and that of the output below it; what it holds begins a line later.
FENCE = 10
OUTPUT = 50


def executable(source: str, language: str, **options: str) -> Snippet:
    """A fence at line 10 of a page; its first line is line 11."""
    return _fence(source, FENCE, language, Verdict.EXECUTABLE, **options)


def below(text: str, language: str = "output") -> Snippet:
    """What stands below, from line 51."""
    return _fence(text, OUTPUT, language, Verdict.OUTPUT)


def _fence(source: str, line: int, language: str, verdict: Verdict, **options: str) -> Snippet:
    return Snippet(
        origin=Origin("page.md", line),
        page="page.md",
        language=language,
        source=source,
        stretches=(Stretch(1, Origin("page.md", line + 1)),),
        options=tuple(options.items()),
        verdict=verdict,
    )
