"""What was checked, as people and programs read it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from docgen.hosts.cli.census import described
from docgen.hosts.cli.screen import tame
from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import Checked

_SHOWN_LINES = 40


def print_text(checked: Checked) -> None:
    """Each failure with its place, why others were skipped, and what there was in one line."""
    for found in checked.findings:
        print(tame(f"{found.severity}: {found}"))
    for outcome in checked.failed:
        print(tame(f"{outcome.place or outcome.origin}: {outcome.status}: {outcome.problem}"))
        for line in _shown(outcome):
            print(tame(f"    {line}".rstrip()))
    for line in _skipped(checked):
        print(tame(line))
    print(summary(checked))


def _shown(outcome: Outcome) -> Iterator[str]:
    lines = outcome.detail.rstrip().split("\n") if outcome.detail else []
    yield from lines[:_SHOWN_LINES]
    if len(lines) > _SHOWN_LINES:
        yield f"… and {len(lines) - _SHOWN_LINES} more lines; --format json has them all"


def _skipped(checked: Checked) -> Iterator[str]:
    """Why snippets did not have their turn: a line for each reason on a page."""
    places: dict[tuple[str, str], list[Origin]] = {}
    for snippet, outcome in checked.outcomes_by_snippet.items():
        if outcome.status is Status.SKIPPED:
            places.setdefault((snippet.page, outcome.problem), []).append(outcome.origin)
    for (_, reason), (first, *others) in places.items():
        yield f"{first}: skipped: {reason}" + (f" And {len(others)} more." if others else "")


def summary(checked: Checked) -> str:
    """What there was, in one line."""
    counted = Counter(outcome.status for outcome in checked.outcomes)
    parts = [f"{counted[status]:,} {status}" for status in Status if counted[status]]
    pages = len({snippet.page for snippet in checked.snippets})
    said = ", ".join(parts) or "nothing to check"
    return f"{_counted(len(checked.snippets), 'fence')} on {_counted(pages, 'page')}: {said}."


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def print_json(checked: Checked) -> None:
    """Everything that is known of each fence."""
    document = {
        "fences": [
            {**described(snippet), "outcome": _outcome(checked.outcomes_by_snippet.get(snippet))}
            for snippet in checked.snippets
        ],
        "findings": [
            {
                "check": found.check,
                **_place(found.origin),
                "severity": found.severity,
                "problem": found.problem,
                "remedy": found.remedy,
            }
            for found in checked.findings
        ],
    }
    print(json.dumps(document, ensure_ascii=False, indent=2))


def _outcome(outcome: Outcome | None) -> dict[str, object] | None:
    if outcome is None:
        return None
    return {
        "status": outcome.status,
        **_place(outcome.place or outcome.origin),
        "problem": outcome.problem,
        "detail": outcome.detail,
        "output": outcome.output,
        "seconds": round(outcome.seconds, 6),
    }


def _place(origin: Origin) -> dict[str, object]:
    return {"path": origin.place, "line": origin.line}
