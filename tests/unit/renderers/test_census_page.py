"""The page of the census tells what becomes of each fence, and why nobody proves some."""

from __future__ import annotations

from docgen.model.origin import Origin
from docgen.model.report import Report
from docgen.model.snippet import Snippet, Stretch, Verdict
from docgen.model.system import System
from docgen.renderers.snippets.census_page import render


def snippet(page: str, line: int, language: str, verdict: Verdict, reason: str = "") -> Snippet:
    return Snippet(
        origin=Origin(page, line),
        page=page,
        language=language,
        source="x\n",
        stretches=(Stretch(1, Origin(page, line + 1)),),
        verdict=verdict,
        reason=reason,
    )


SNIPPETS = (
    snippet("docs/a.md", 3, "python", Verdict.EXECUTABLE),
    snippet("docs/a.md", 9, "python", Verdict.EXECUTABLE),
    snippet("docs/a.md", 12, "sh", Verdict.SKIPPED, "takes <b>an hour</b> | or two"),
    snippet("README.md", 1, "", Verdict.UNACCOUNTED, "names no language"),
)


def markdown(*snippets: Snippet) -> str:
    (page,) = render(System(snippets=snippets), Report())
    return page.markdown


def test_a_documentation_without_fences_has_no_page() -> None:
    assert list(render(System(), Report())) == []


def test_the_page_counts_fences_by_verdict_and_by_page() -> None:
    said = markdown(*SNIPPETS)

    assert "4 fences · 1 unaccounted" in said
    assert "| executable | 2 | is executed, and fails at its line when it is stale |" in said
    assert "| `docs/a.md` | 2 | 1 |  |" in said
    assert "| `README.md` |  |  | 1 |" in said


def test_what_nobody_proves_stands_there_with_its_reason() -> None:
    said = markdown(*SNIPPETS)

    skipped = said[said.index("## Skipped") : said.index("## Unaccounted")]
    assert "| `docs/a.md:12` | `sh` | takes" in skipped
    assert "<b>" not in skipped
    assert "| `README.md:1` | names no language |" in said


def test_sections_that_say_nothing_are_left_out() -> None:
    said = markdown(*SNIPPETS[:2])

    assert "all accounted for" in said
    assert "Skipped" not in said
    assert "Unaccounted" not in said


def test_equal_documentations_have_equal_pages() -> None:
    assert markdown(*SNIPPETS) == markdown(*SNIPPETS)
