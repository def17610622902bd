"""A session, executed from its first snippet to its last; what an Executor is given to do."""

from __future__ import annotations

import atexit
import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.pipeline.sandboxes import close_sandboxes, sandbox_for, with_hint
from docgen.pipeline.turns import At, close_keepers, in_turns, kind_of, needs_python
from docgen.readers.snippets.languages import Kind
from docgen.runners.python.worker import Worker
from docgen.runners.session import Session, Trace
from docgen.runners.wording import seen_from
from docgen.world.lent import free_port, lent_cache
from docgen.world.processes import redact
from docgen.world.sandbox import Sandbox

_lock = threading.Lock()
# By where they are, each with the run that it was last used in.
_idle: dict[Sandbox | None, list[tuple[Worker, str]]] = {}


def execute_traced(session: Session) -> tuple[tuple[Outcome, ...], Trace | None]:
    """The outcome of each snippet, and what the session read; None where that cannot be told.

    Only Python tells it, and in a process where nothing was imported before.
    """
    if any(kind_of(snippet) is not Kind.PYTHON for snippet in session.snippets):
        return execute(session), None
    sandbox = sandbox_for(session)
    with _worker(session.run, sandbox, fresh=True) as worker:
        outcomes = _executed(replace(session, is_traced=True), worker, sandbox)
        told = worker.trace
    return outcomes, Trace(tuple(told["files"]), tuple(told["folders"]), told["unheard"]) if told else None


def execute(session: Session) -> tuple[Outcome, ...]:
    """The outcome of each snippet, in order.

    A session whose Python fails in a process that others used before is executed again in a new
    one: what others left may be the reason.
    """
    sandbox = sandbox_for(session)
    if not needs_python(session):
        return _executed(session, None, sandbox)
    with _worker(session.run, sandbox) as worker:
        was_fresh = worker.is_fresh
        outcomes = _executed(session, worker, sandbox)
    if was_fresh or all(outcome.is_well for outcome in outcomes):
        return outcomes
    with _worker(session.run, sandbox, fresh=True) as worker:
        alone = _executed(session, worker, sandbox)
    return tuple(_told(merged, single) for merged, single in zip(outcomes, alone, strict=True))


def _told(merged: Outcome, alone: Outcome) -> Outcome:
    if merged.status is alone.status:
        return alone
    said = f"In a process that ran other pages before it was {merged.status}: {merged.problem or 'well.'}"
    return replace(alone, problem=f"{alone.problem} {said}".strip())


def _executed(session: Session, worker: Worker | None, sandbox: Sandbox | None) -> tuple[Outcome, ...]:
    with (
        tempfile.TemporaryDirectory(
            prefix="docgen-", dir=sandbox.folder if sandbox else None, ignore_cleanup_errors=True
        ) as folder,
        lent_cache(Path(folder) / ".cache") as cache,
    ):
        here = Path(folder).resolve()
        at_home = _at_home(session, here, cache)
        found = in_turns(At(at_home, here, worker, sandbox))
        hinted = partial(with_hint, session=session) if sandbox else lambda outcome: outcome
        outcomes = [
            _without_secrets(_as_asked(snippet, hinted(outcome)), session, here, _shown(session, number))
            for number, (snippet, outcome) in enumerate(zip(session.snippets, found, strict=False))
        ]
        missing = session.snippets[len(outcomes) :]
        return (*outcomes, *(_not_run(snippet, outcomes[-1]) for snippet in missing))


def _shown(session: Session, number: int) -> tuple[str, ...]:
    """What the page shows of a snippet: no secret, whatever it looks like."""
    below = session.expected.get(number)
    return (session.snippets[number].source, below.source if below else "")


def _without_secrets(outcome: Outcome, session: Session, folder: Path, public: tuple[str, ...]) -> Outcome:
    """The outcome as anybody may read it: without values that the settings let in, and without the folder.

    `public` is what its page shows.
    """
    if not (outcome.output or outcome.detail or outcome.problem):
        return outcome
    if outcome.corrections and any(secret in repr(outcome.corrections) for secret in session.secrets):
        # Nothing secret is written into a page.
        outcome = replace(outcome, corrections=())

    def shown(text: str) -> str:
        if not text:
            return text
        return seen_from(folder, redact(text, session.secrets, public))

    output, detail, problem = map(shown, (outcome.output, outcome.detail, outcome.problem))
    if (output, detail, problem) == (outcome.output, outcome.detail, outcome.problem):
        return outcome
    return replace(outcome, output=output, detail=detail, problem=problem)


def _at_home(session: Session, folder: Path, cache: Path) -> Session:
    own = {"HOME": str(folder), "TMPDIR": str(folder)}
    lent = {"DOCGEN_CACHE_DIR": str(cache), "PORT": str(free_port())}
    return replace(session, environment={**lent, **session.environment, **own})


def _not_run(snippet: Snippet, stopped: Outcome) -> Outcome:
    line = stopped.origin.line
    problem = f"Not run: the snippet in line {line}, whose state it would share, did not end well."
    return Outcome(origin=snippet.origin, status=Status.SKIPPED, problem=problem)


def _as_asked(snippet: Snippet, outcome: Outcome) -> Outcome:
    """The outcome, where a failure may be just what the page says."""
    if not (snippet.option("test") or "").startswith("xfail"):
        return outcome
    if outcome.status is Status.FAILED:
        return replace(
            outcome,
            status=Status.PASSED,
            place=None,
            problem="It fails, as it says.",
            detail="",
            corrections=(),
        )
    if outcome.status is Status.PASSED:
        return replace(outcome, status=Status.FAILED, problem="It says that it fails, and it does not.")
    return outcome


@contextlib.contextmanager
def _worker(run: str, sandbox: Sandbox | None, *, fresh: bool = False) -> Iterator[Worker]:
    """A worker that nobody else uses meanwhile, and that has imported nothing before that run."""
    with _lock:
        idle = _idle.setdefault(sandbox, [])
        worker, last = idle.pop() if idle else (None, run)
    if worker is None:
        seen = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        worker = Worker(seen, sandbox)
    elif fresh or last != run:
        # Between two runs the project may have changed: what was imported is as it was.
        worker.renew()
    try:
        yield worker
    finally:
        with _lock:
            idle.append((worker, run))


@atexit.register
def close_workers() -> None:
    """End the processes that are kept warm."""
    close_keepers()
    with _lock:
        for worker, _ in chain.from_iterable(_idle.values()):
            worker.close()
        _idle.clear()
    close_sandboxes()
