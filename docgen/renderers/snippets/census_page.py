"""The census of fences: a page of counts, and of what nobody proves, with the reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from docgen.model.census import ORDER, Census
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.model.report import Report
from docgen.model.snippet import Snippet, Verdict
from docgen.model.system import System
from docgen.renderers.markdown import cell, code, count, filled_table
from docgen.renderers.page import page, section

PATH = "reference/snippets/index.md"


def render(system: System, _report: Report) -> Iterator[Page | Picture]:
    """The page, where there are fences."""
    if system.snippets:
        yield _census_page(Census(system.snippets))


def _census_page(census: Census) -> Page:
    total = census.total
    missing = total[Verdict.UNACCOUNTED]
    facts = [
        count(len(census.snippets), "fence"),
        f"{missing:,} unaccounted" if missing else "all accounted for",
    ]
    return page(
        PATH,
        crumbs=(),
        title="Snippets",
        heading="Snippets",
        comment="What becomes of each fence of this documentation: it is executed, looked at, or read.",
        facts=facts,
        sections=[
            section("By verdict", _by_verdict(total)),
            section("By page", _by_page(census)),
            section("Skipped", _listed(census.snippets, Verdict.SKIPPED)),
            section("Unaccounted", _listed(census.snippets, Verdict.UNACCOUNTED)),
        ],
    )


_MEANING = {
    Verdict.EXECUTABLE: "is executed, and fails at its line when it is stale",
    Verdict.COMPILED: "has the syntax of its language",
    Verdict.PARSED: "can be read by the programs that it is for",
    Verdict.OUTPUT: "is compared with what the snippet above it wrote",
    Verdict.PROSE: "is for reading",
    Verdict.SKIPPED: "is left out, for a reason",
    Verdict.UNACCOUNTED: "is proved by nobody",
}


def _by_verdict(total: Counter[Verdict]) -> str:
    rows = [[str(verdict), f"{total[verdict]:,}", _MEANING[verdict]] for verdict in ORDER if total[verdict]]
    return filled_table(["Verdict", "Fences", "The fence"], rows, right=frozenset({1}))


def _by_page(census: Census) -> str:
    counted: dict[str, Counter[Verdict]] = {}
    for (place, _), found in census.rows.items():
        counted.setdefault(place, Counter()).update(found)
    used = [verdict for verdict in ORDER if census.total[verdict]]
    rows = [
        [code(place), *(f"{found[verdict]:,}" if found[verdict] else "" for verdict in used)]
        for place, found in counted.items()
    ]
    right = frozenset(range(1, len(used) + 1))
    return filled_table(["Page", *(str(verdict).capitalize() for verdict in used)], rows, right=right)


def _listed(snippets: Sequence[Snippet], verdict: Verdict) -> str:
    rows = [
        [code(str(snippet.origin)), code(snippet.language) if snippet.language else "", cell(snippet.reason)]
        for snippet in snippets
        if snippet.verdict is verdict
    ]
    return filled_table(["Place", "Language", "Why"], rows)
