"""Sessions that were executed before, with the same to go by: nothing is to be proved again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.session import Session, Trace
from docgen.world.cache import Cache

KIND = "session"
# What a session was the last time it was executed, so that the next can say what differs.
LAST = "session-last"
# A session with its outcomes and, where that was asked for and is known, what it read.
Proved = tuple[Session, tuple[Outcome, ...], Trace | None]
Rows = list[list[Any]]


@dataclass(frozen=True, slots=True)
class Proofs:
    """What is known of sessions, under surroundings given as digests by name.

    `programs` are the digests of what executes further languages, by language.
    """

    surroundings: Mapping[str, str]
    cache: Cache
    programs: Mapping[str, str] = field(default_factory=dict)

    def known(self, sessions: Sequence[Session]) -> dict[str, tuple[Outcome, ...]]:
        """The outcomes of the sessions that ended well before, by the name of the session."""
        keys = {session.name: self._key(session) for session in sessions}
        kept = self.cache.get_many(KIND, keys.values())
        return {
            session.name: outcomes_of(session, json.loads(kept[keys[session.name]]))
            for session in sessions
            if keys[session.name] in kept
        }

    def keep(self, proved: Iterable[Proved]) -> None:
        """Remember sessions of which all is well: what failed is tried again."""
        last, well = {}, {}
        for session, outcomes, _ in proved:
            parts = json.dumps(self.parts(session))
            last[_digest(session.name)] = parts.encode()
            if all(outcome.is_well for outcome in outcomes):
                well[_digest(parts)] = json.dumps(spelled(outcomes)).encode()
        self.cache.put_many(LAST, last)
        self.cache.put_many(KIND, well)

    def reason(self, session: Session) -> str:
        """Why a session has to be executed."""
        kept = self.cache.get(LAST, _digest(session.name))
        if kept is None:
            return "not executed before"
        before: dict[str, str] = json.loads(kept)
        now = self.parts(session)
        if before == now:
            return "it did not end well"
        changed = [name for name in now if before.get(name) != now[name]]
        gone = [name for name in before if name not in now]
        return f"changed since: {', '.join(changed or gone)}"

    def _key(self, session: Session) -> str:
        return _digest(json.dumps(self.parts(session)))

    def parts(self, session: Session) -> dict[str, str]:
        """The digest of each thing that the outcomes depend on, by what people call it."""
        limits = repr(
            (
                session.timeout,
                session.limit,
                session.sandbox,
                session.network,
                sorted(session.fixtures.items()),
            )
        )
        snippets = {
            f"snippet {number}": _digest(_facts(snippet, session.expected.get(number - 1)))
            for number, snippet in enumerate(session.snippets, 1)
        }
        used = {snippet.language for snippet in session.snippets} & self.programs.keys()
        programs = {f"the command of {name}": self.programs[name] for name in sorted(used)}
        return {**snippets, **programs, "settings": _digest(limits), **self.surroundings}


def _facts(snippet: Snippet, expected: Snippet | None) -> str:
    below = expected.source if expected else None
    return repr((snippet.language, snippet.source, snippet.options, below))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def spelled(outcomes: Sequence[Outcome]) -> Rows:
    """Outcomes that are all well, for JSON."""
    return [[o.status, o.problem, o.output, o.seconds, o.at, o.commit] for o in outcomes]


def outcomes_of(session: Session, rows: Rows) -> tuple[Outcome, ...]:
    """What was spelled, at the lines where the snippets stand now."""
    return tuple(
        Outcome(
            origin=snippet.origin,
            status=Status(status),
            problem=problem,
            output=output,
            seconds=seconds,
            at=at,
            commit=commit,
        )
        for snippet, (status, problem, output, seconds, at, commit) in zip(
            session.snippets, rows, strict=True
        )
    )
