"""Python snippets to outcomes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from docgen.errors import to_install
from docgen.model.origin import Origin
from docgen.model.outcome import Correction, Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.expected import compared, corrections, differences
from docgen.runners.placement import placement
from docgen.runners.prompts import is_console
from docgen.runners.python.asked import fixtures_of, refusal
from docgen.runners.python.worker import Worker
from docgen.runners.session import Session, seconds_of
from docgen.runners.wording import seen_from, sentence

_COMMENT = re.compile(r"^ *#>", re.MULTILINE)


class PythonSession:
    """The Python of one session: its snippets share a namespace, in an interpreter that is warm.

    After one that ended its interpreter, or raised, those below it are not run.
    """

    def __init__(self, session: Session, folder: Path, worker: Worker) -> None:
        self._session = session
        self._folder = folder
        self._worker = worker
        self._is_open = False

    def run(
        self, snippets: Sequence[Snippet], expected: Mapping[Snippet, Snippet], *, last: bool = False
    ) -> Iterator[Outcome]:
        """Execute snippets in order, up to one after whose end nothing can build on it.

        `expected` are the outputs that stand below some of them; `last` ends the session.
        """
        refused = [refusal(snippet, self._session) for snippet in snippets]
        fitting = [snippet for snippet, no in zip(snippets, refused, strict=True) if no is None]
        command = {
            "session": self._described,
            "snippets": [self._command(snippet) for snippet in fitting],
            "last": last,
        }
        answers = self._worker.ask(command) if fitting else iter(())
        if fitting:
            self._is_open = not last
        for snippet, no in zip(snippets, refused, strict=True):
            if no is not None:
                yield no
                continue
            answer = next(answers, None)
            if answer is None:
                return
            answer = _as_seen(answer, self._folder)
            outcome = _outcome(snippet, answer, self._session)
            output = expected.get(snippet)
            yield compared(outcome, answer["output"], output) if output and outcome.is_well else outcome
        # What comes after the last answer is heard too.
        for _ in answers:
            pass

    def lend(self, snippet: Snippet) -> Mapping[str, str] | Outcome:
        """The variables that its fixtures give a snippet of another language, or why they cannot."""
        refused = refusal(snippet, self._session)
        if refused is not None or not fixtures_of(snippet):
            return refused or {}
        asked = {**self._command(snippet), "cwd": "", "variables": {}, "lends": True}
        self._is_open = True
        command = {"session": self._described, "snippets": [asked], "last": False}
        (answer,) = self._worker.ask(command)
        if answer["status"] == "passed":
            given: dict[str, str] = answer["variables"]
            return given
        outcome = _outcome(snippet, answer, self._session)
        why = f"{outcome.problem[:1].lower()}{outcome.problem[1:]}"
        names = " and ".join(map(repr, fixtures_of(snippet)))
        problem = answer["problem"] if answer["status"] == "unfit" else f"Fixture {names} fails: {why}"
        return replace(outcome, status=Status.BROKEN, problem=problem)

    def end(self) -> None:
        """End the session where no snippet did."""
        if not self._is_open:
            return
        self._is_open = False
        for _ in self._worker.ask({"session": self._described, "snippets": [], "last": True}):
            pass

    @property
    def _described(self) -> dict[str, Any]:
        return {
            "name": self._session.name,
            "folder": str(self._folder),
            "root": str(self._session.root),
            "environment": dict(self._session.environment),
            "limit": self._session.limit,
            "is_traced": self._session.is_traced,
        }

    def _command(self, snippet: Snippet) -> dict[str, Any]:
        first = snippet.stretches[0].origin
        placed = placement(snippet, self._session.root)
        is_whole = len(snippet.stretches) == 1
        return {
            "folder": str(self._folder),
            "name": f"{self._session.root}/{first.place}" if is_whole else f"<{snippet.origin}>",
            "line": first.line or 1 if is_whole else 1,
            "source": snippet.source,
            "console": is_console(snippet),
            "checks": "#>" in snippet.source and bool(_COMMENT.search(snippet.source)),
            "cwd": placed.folder,
            "variables": dict(placed.variables),
            "fixtures": {name: self._session.fixtures[name] for name in fixtures_of(snippet)},
            "lends": False,
            "timeout": seconds_of(snippet, self._session) or 0.0,
            "fails": (snippet.option("test") or "").startswith("xfail"),
        }


def _as_seen(answer: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The answer with what was written as seen from the session's folder."""
    seen: dict[str, Any] = {
        name: seen_from(folder, answer[name]) for name in ("output", "errors") if answer.get(name)
    }
    if "prints" in answer:
        seen["prints"] = [
            (line, sep, [(seen_from(folder, value), is_str) for value, is_str in values])
            for line, sep, values in answer["prints"]
        ]
    return {**answer, **seen}


def _outcome(snippet: Snippet, answer: dict[str, Any], session: Session) -> Outcome:
    status, problem = _judged(answer, snippet, session)
    outcome = Outcome(
        origin=snippet.origin,
        status=status,
        place=_place(snippet, answer.get("line")),
        problem=problem,
        detail=answer.get("detail", "").replace(f'File "{session.root}/', 'File "'),
        output=answer.get("output", "") + answer.get("errors", ""),
        seconds=answer.get("seconds", 0.0),
    )
    match answer["status"]:
        case "printed":
            return _printed(outcome, snippet, answer)
        case "differs":
            return _conversed(outcome, snippet, answer)
    return outcome


def _judged(answer: dict[str, Any], snippet: Snippet, session: Session) -> tuple[Status, str]:
    match answer["status"]:
        case "passed":
            found = Status.PASSED, ""
        case "raised":
            found = Status.FAILED, sentence(f"It raised {answer['problem']}")
        case "exit":
            found = Status.FAILED, f"It ended the interpreter with code {answer.get('code')}."
        case "timeout":
            found = Status.BROKEN, f"It took longer than {seconds_of(snippet, session):g} s."
        case "output":
            found = Status.BROKEN, f"It wrote more than {session.limit // 1024} KiB."
        case "ended":
            found = Status.BROKEN, f"It ended its process, {_ending(answer['code'])}."
        case _:
            found = Status.FAILED, ""
    return found


def _ending(code: int) -> str:
    return f"by signal {-code}" if code < 0 else f"with exit code {code}"


def _place(snippet: Snippet, line: int | None) -> Origin | None:
    if line is None:
        return None
    if len(snippet.stretches) > 1:
        return snippet.place(line)
    return Origin(snippet.stretches[0].origin.place, line)


def _printed(outcome: Outcome, snippet: Snippet, answer: dict[str, Any]) -> Outcome:
    from docgen.runners.python.printed import with_prints

    before = (snippet.stretches[0].origin.line or 1) - 1 if len(snippet.stretches) == 1 else 0
    try:
        updated = with_prints(snippet.source, answer["prints"], before, page=snippet.page)
    except ModuleNotFoundError as error:
        problem = f"Whether it prints this, only {error.name} can tell: {to_install('snippets')}."
        return replace(outcome, status=Status.BROKEN, problem=problem)
    if updated is None:
        return replace(outcome, status=Status.PASSED)
    lines = zip(snippet.source.split("\n"), updated.split("\n"), strict=False)
    differing = next((number for number, (old, new) in enumerate(lines, 1) if old != new), 1)
    return replace(
        outcome,
        place=snippet.place(differing),
        problem="What it prints differs.",
        detail=differences(snippet.source, updated),
        corrections=corrections(snippet, snippet.source, updated),
    )


def _conversed(outcome: Outcome, snippet: Snippet, answer: dict[str, Any]) -> Outcome:
    first, *others = answer["differing"]
    problem = "Its output differs."
    if others:
        problem += f" So does that of {len(others)} more below."
    if answer.get("cut"):
        problem += sentence(f" Then it raised {answer['cut']}")
    return replace(
        outcome,
        problem=problem,
        detail=differences(first["wanted"], first["got"]),
        corrections=tuple(
            _corrected(snippet, one) for one in (first, *others) if one["wanted"] and one["got"]
        ),
    )


def _corrected(snippet: Snippet, differing: dict[str, Any]) -> Correction:
    first = differing["below"]
    old = snippet.source.split("\n")[first - 1 : first - 1 + differing["wanted"].count("\n")]
    shown = [f"{' ' * differing['indent']}{line}".rstrip() for line in differing["got"].splitlines()]
    return Correction(snippet.place(first), tuple(old), tuple(line or "<BLANKLINE>" for line in shown))
