"""The app of a project, served for one session."""

from __future__ import annotations

import importlib.util
import shlex
import sys
from pathlib import Path

from docgen.errors import RunError, to_install
from docgen.model.origin import Origin
from docgen.model.outcome import Status
from docgen.model.snippet import Snippet, Stretch
from docgen.runners.session import Session
from docgen.runners.shell.keeper import Keeper
from docgen.runners.shell.run import ShellSession
from docgen.world.lent import free_port

_START_SECONDS = 30
_SHOWN_LINES = 20


class Service:
    """An ASGI app in a process of its own, at a free port of this machine; ended with the session.

    It is started as a server of a shell snippet is, so that it ends in the same ways, whatever
    happens to whoever started it.
    """

    def __init__(self, session: Session, folder: Path, keeper: Keeper | None) -> None:
        self._app = session.asgi
        self._root = session.root
        self._shell = ShellSession(session, folder, keeper)

    def start(self) -> str:
        """Start it, and wait until it listens; its address.

        Raises:
            RunError: it does not start, or there is no server to start it in.
        """
        if importlib.util.find_spec("uvicorn") is None:
            raise RunError(self._app, "There is no server to start it in.", f"{to_install('http')}.")
        port = free_port()
        outcome = self._shell.run(_starting(self._command(port), port))
        if outcome.status is not Status.PASSED:
            lines = outcome.detail.rstrip().split("\n")[1:] if outcome.detail else []
            said = "\n".join(lines[-_SHOWN_LINES:])
            raise RunError(self._app, f"It does not start. {outcome.problem}", said)
        return f"http://127.0.0.1:{port}"

    def close(self) -> None:
        """End it."""
        self._shell.close()

    def _command(self, port: int) -> str:
        words = (sys.executable, "-m", "uvicorn", self._app, "--app-dir", str(self._root))
        options = ("--host", "127.0.0.1", "--port", str(port), "--log-level", "warning", "--no-access-log")
        return shlex.join((*words, *options))


def _starting(command: str, port: int) -> Snippet:
    """The snippet that starts a server in the background."""
    origin = Origin("service", 1)
    return Snippet(
        origin=origin,
        page="service",
        language="bash",
        source=f"exec {command}\n",
        stretches=(Stretch(1, origin),),
        options=(("background", ""), ("ready", f"port {port}"), ("timeout", str(_START_SECONDS))),
    )
