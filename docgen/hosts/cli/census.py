"""The census as people and programs read it."""

from __future__ import annotations

import json

from docgen.hosts.cli.screen import tame
from docgen.model.census import ORDER, Census
from docgen.model.origin import Origin
from docgen.model.snippet import Snippet, Verdict

# Places of one reason that a person is shown.
_SHOWN = 10


def print_census(census: Census, *, as_json: bool) -> None:
    """Print how many fences of each page and language have which verdict."""
    if as_json:
        print(json.dumps(_document(census), ensure_ascii=False, indent=2))
        return
    used = [verdict for verdict in ORDER if census.total[verdict]]
    head = ["page", "language", *map(str, used)]
    rows = [
        [page, language or "(none)", *(str(counted[verdict] or "") for verdict in used)]
        for (page, language), counted in census.rows.items()
    ]
    total = ["all", "", *(str(census.total[verdict]) for verdict in used)]
    widths = [max(len(row[column]) for row in (head, *rows, total)) for column in range(len(head))]
    for row in (head, *rows, total):
        cells = [
            cell.ljust(width) if number < 2 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
    for verdict in (Verdict.SKIPPED, Verdict.UNACCOUNTED):
        for reason, places in _reasons(census, verdict).items():
            more = f" and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
            shown = ", ".join(map(str, places[:_SHOWN]))
            print(tame(f"{verdict}, {reason or 'without a reason'}: {shown}{more}"))
    print(f"{census.accounted:.1f} % of {len(census.snippets):,} fences are accounted for.")


def _reasons(census: Census, verdict: Verdict) -> dict[str, list[Origin]]:
    """Where each reason for a verdict stands."""
    found: dict[str, list[Origin]] = {}
    for snippet in census.snippets:
        if snippet.verdict is verdict:
            found.setdefault(snippet.reason, []).append(snippet.origin)
    return found


def _document(census: Census) -> dict[str, object]:
    return {
        "accounted": round(census.accounted, 2),
        "total": {str(verdict): census.total[verdict] for verdict in ORDER},
        "fences": [described(snippet) for snippet in census.snippets],
    }


def described(snippet: Snippet) -> dict[str, object]:
    """What programs are told of every fence."""
    return {
        "page": snippet.page,
        "path": snippet.origin.place,
        "line": snippet.origin.line,
        "language": snippet.language,
        "verdict": snippet.verdict,
        "reason": snippet.reason,
    }
