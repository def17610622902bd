"""The sandboxes that sessions are executed in, kept for as long as the process lives."""

from __future__ import annotations

import contextlib
import sys
import threading
from dataclasses import replace
from pathlib import Path

from docgen.errors import RunError
from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.runners.session import Session
from docgen.world.lent import lent_root
from docgen.world.sandbox import Sandbox

# How programs say that a sandbox has no network, and that they cannot write in it.
_UNREACHED = (
    "Network is unreachable",
    "Temporary failure in name resolution",
    "Name or service not known",
    "Could not resolve host",
    "No route to host",
    "Connection refused",
    "All connection attempts failed",
    "EAI_AGAIN",
    "ENETUNREACH",
    "ECONNREFUSED",
)
_UNWRITTEN = ("Read-only file system", "EROFS", "readonly database", "unable to open database file")
# It may lie where temporary files do.
_INTERPRETER = Path(sys.prefix).resolve()
_lock = threading.Lock()
# With a network and without: what is there, or why it cannot be.
_made: dict[bool, Sandbox | RunError] = {}
_former: list[Sandbox] = []


def sandbox_for(session: Session) -> Sandbox | None:
    """The sandbox of a session; None where none is wanted, or the system allows none.

    Raises:
        RunError: one is required, and the system allows none; or the project cannot be protected.
    """
    if session.sandbox == "off":
        return None
    found = _found(network=session.network)
    if isinstance(found, Sandbox):
        found.protect(_INTERPRETER, session.root.resolve())
        return found
    if session.sandbox == "required":
        raise found
    return None


def _found(*, network: bool) -> Sandbox | RunError:
    with _lock:
        found = _made.get(network)
        if isinstance(found, Sandbox) and not found.is_kept():
            # A snippet has ended its keeper. Sessions that run in it have all they need, others need more.
            _former.append(found)
            found = None
        if found is None:
            found = _made[network] = _new(network=network)
        return found


def _new(*, network: bool) -> Sandbox | RunError:
    # What is lent is made later, and is to be found then.
    with contextlib.suppress(OSError):
        lent_root().mkdir(parents=True, exist_ok=True)
    try:
        return Sandbox(network=network, writable=[lent_root()])
    except RunError as error:
        return error


def with_hint(outcome: Outcome, session: Session) -> Outcome:
    """The outcome of a snippet in a sandbox, and whether that may be why it failed."""
    if outcome.is_well or outcome.status is Status.SKIPPED or outcome.has_only_other_output:
        return outcome
    said = f"{outcome.problem}\n{outcome.detail}\n{outcome.output}".lower()
    hint = ""
    if not session.network and any(words.lower() in said for words in _UNREACHED):
        hint = "Its sandbox reaches servers of its page alone: network = true below [snippets] opens it."
    elif any(words.lower() in said for words in _UNWRITTEN):
        hint = "Its sandbox lets it write temporary files only."
    return replace(outcome, problem=f"{outcome.problem} {hint}".strip()) if hint else outcome


def unconfined() -> list[Finding]:
    """That snippets were executed without a sandbox, and why, where the system allows none."""
    with _lock:
        refused = {found.problem for found in _made.values() if isinstance(found, RunError)}
    return [
        Finding(
            check="sandbox",
            origin=Origin("docgen.toml"),
            problem=f"Snippets had no sandbox: the network was open to them, and all your files. {why}",
            remedy='Write sandbox = "off" below [snippets] to have it so, or "required" to refuse it.',
            severity=Severity.WARNING,
        )
        for why in sorted(refused)
    ]


def close_sandboxes() -> None:
    """Let all sandboxes go."""
    with _lock:
        for found in (*_made.values(), *_former):
            if isinstance(found, Sandbox):
                found.close()
        _made.clear()
        _former.clear()
