"""What a snippet asks of the interpreter that executes it."""

from __future__ import annotations

import re
import sys

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.placement import placement
from docgen.runners.session import Session, seconds_of


def refusal(snippet: Snippet, session: Session) -> Outcome | None:
    """The outcome of a snippet that cannot be executed as it asks."""
    required = snippet.option("requires") or ""
    if not _is_satisfied(required):
        problem = f"It requires Python {required} or later."
        return Outcome(origin=snippet.origin, status=Status.SKIPPED, problem=problem)
    problem = ""
    if seconds_of(snippet, session) is None:
        problem = f"timeout={snippet.option('timeout')!r} is no number of seconds."
    problem = problem or placement(snippet, session.root).problem
    unknown = [name for name in fixtures_of(snippet) if name not in session.fixtures]
    if unknown:
        problem = f"Fixture {unknown[0]!r} is unknown."
    return Outcome(origin=snippet.origin, status=Status.BROKEN, problem=problem) if problem else None


def fixtures_of(snippet: Snippet) -> list[str]:
    """The names of the fixtures that a snippet asks for."""
    return [name.strip() for name in (snippet.option("fixture") or "").split(",") if name.strip()]


def _is_satisfied(wanted: str) -> bool:
    numbers = tuple(int(part) for part in re.findall(r"\d+", wanted))
    return sys.version_info[: len(numbers)] >= numbers
