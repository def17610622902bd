"""The last Report, as the site shows it: a mark for each snippet that was executed."""

from __future__ import annotations

import enum
import hashlib
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet, Verdict
from docgen.readers.snippets.commands import commands_by_language
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.readers.snippets.verdicts import NO_COMMANDS
from docgen.settings.commands import CommandTemplate
from docgen.world.cache import Cache, project_cache

if TYPE_CHECKING:
    from docgen.pipeline.check import Checked

KIND = "marks"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 as one reads them
# Named anew when marks are kept in another way.
_KEY = hashlib.sha256(b"marks 1").hexdigest()


class State(enum.StrEnum):
    """What a mark says of a snippet."""

    VERIFIED = "verified"
    FAILED = "failed"
    STALE = "stale"
    SKIPPED = "skipped"


_WORST_FIRST = (State.FAILED, State.STALE, State.SKIPPED, State.VERIFIED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is known of a snippet: its state, a word on why, and what a reader finds who asks.

    `facts` are pairs of a name and a text: when it ran, with what, on which commit.
    """

    state: State
    why: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    detail: str = ""
    output: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of all pages, by page and by the digest of a snippet's text; `languages` may be executed."""

    pages: Mapping[str, Mapping[str, Mark]] = field(default_factory=dict)
    languages: frozenset[str] = frozenset(RUNNABLE)

    def of(self, page: str, language: str, text: str) -> Mark | None:
        """The mark of a snippet, where its page was checked.

        `page` is "" where nobody knows it: then a snippet has the worst mark that one of its text has.
        One that is not known of a page that is, has changed since it ran.
        """
        digest = text_digest(text)
        if not page:
            found = [marks[digest] for marks in self.pages.values() if digest in marks]
            return min(found, key=lambda mark: _WORST_FIRST.index(mark.state), default=None)
        known = self.pages.get(page)
        if known is None:
            return None
        if digest in known:
            return known[digest]
        return (
            Mark(state=State.STALE, why="changed since it last ran") if language in self.languages else None
        )


def text_digest(text: str) -> str:
    """What tells the text of a snippet from others, however its blanks are written."""
    lines = [line.rstrip() for line in text.strip("\n").expandtabs(4).split("\n")]
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def marks_cache(root: Path) -> Cache:
    """Where the marks of a project are kept: in a file of their own, which a server may watch."""
    return Cache(project_cache(root) / "marks")


def remember(checked: Checked, cache: Cache) -> None:
    """Keep the marks of the pages that were checked, beside those of others."""
    kept = cache.get(KIND, _KEY)
    pages: dict[str, dict[str, dict[str, object]]] = {} if kept is None else json.loads(kept)
    pages |= {page: {} for page in checked.pages}
    for snippet in checked.snippets:
        mark = _mark(snippet, checked.outcomes_by_snippet.get(snippet))
        if mark is not None:
            pages.setdefault(snippet.page, {})[text_digest(snippet.source)] = _plain(mark)
    cache.put(KIND, _KEY, json.dumps(dict(sorted(pages.items()))).encode())


_SPELLED = tuple(fact.name for fact in fields(Mark))


def _plain(mark: Mark) -> dict[str, object]:
    return {name: getattr(mark, name) for name in _SPELLED}


def remembered(cache: Cache, commands: Mapping[str, CommandTemplate] = NO_COMMANDS) -> Marks:
    """The marks of the last time each page was checked; `commands` are those of the settings."""
    kept = cache.get(KIND, _KEY)
    if kept is None:
        return Marks()
    return Marks(
        {
            page: {digest: _parsed(plain) for digest, plain in marks.items()}
            for page, marks in json.loads(kept).items()
        },
        frozenset((*RUNNABLE, *commands_by_language(commands))),
    )


def _parsed(plain: dict[str, object]) -> Mark:
    facts = tuple((str(name), str(text)) for name, text in _rows(plain["facts"]))
    return Mark(
        state=State(str(plain["state"])),
        why=str(plain["why"]),
        facts=facts,
        detail=str(plain["detail"]),
        output=str(plain["output"]),
    )


def _rows(value: object) -> Iterable[tuple[object, object]]:
    return [(row[0], row[1]) for row in value] if isinstance(value, list) else []


def _mark(snippet: Snippet, outcome: Outcome | None) -> Mark | None:
    if snippet.verdict is Verdict.SKIPPED:
        return Mark(state=State.SKIPPED, why=snippet.reason)
    if snippet.verdict is not Verdict.EXECUTABLE or outcome is None:
        return None
    facts = tuple(_facts(outcome, snippet.language))
    if outcome.status is Status.SKIPPED:
        return Mark(state=State.SKIPPED, why=outcome.problem.rstrip("."), facts=facts)
    if outcome.is_well:
        return Mark(state=State.VERIFIED, facts=facts, output=outcome.output)
    why = outcome.problem.rstrip(".")
    return Mark(state=State.FAILED, why=why, facts=facts, detail=outcome.detail, output=outcome.output)


def _facts(outcome: Outcome, language: str) -> Iterable[tuple[str, str]]:
    place = outcome.place or outcome.origin
    if outcome.at:
        yield "ran", f"{_moment(outcome.at)}, in {_duration(outcome.seconds)}"
    if RUNNABLE.get(language) is Kind.PYTHON:
        yield "with", f"Python {platform.python_version()}"
    commit = f"commit {outcome.commit[:7]}, " if outcome.commit else ""
    yield "at", f"{commit}{place}"


@lru_cache
def _moment(at: str) -> str:
    """`12 Nov 2026, 09:14 UTC`."""
    found = datetime.fromisoformat(at)
    return f"{found.day} {_MONTHS[found.month - 1]} {found:%Y, %H:%M} UTC"


def _duration(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.1f} s"
    return f"{seconds * 1000:.0f} ms" if seconds >= 0.001 else "less than 1 ms"
