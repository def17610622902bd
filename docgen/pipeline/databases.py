"""The databases of the settings, lent to sessions that have SQL."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from docgen.errors import DocgenError
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.runners.session import SHORTEST_SECRET, Access, Session
from docgen.settings.sections import DatabaseSettings


class Databases:
    """Databases that are made ready when the first session needs them, once, and kept until closed."""

    def __init__(self, sections: Sequence[DatabaseSettings], root: Path) -> None:
        self._sections = sections
        self._root = root
        self._ready: dict[str, Access] = {}
        self._stack = contextlib.ExitStack()
        self._turn = threading.Lock()

    def lend(self, session: Session) -> Session:
        """The session with what it needs to reach the databases that its SQL is for."""
        wanted = wanted_databases(session, self._sections)
        if not wanted:
            return session
        with self._turn:
            for section in wanted:
                if section.name not in self._ready:
                    self._ready[section.name] = self._made_ready(section)
        accesses = tuple(self._ready.get(section.name) or access_of(section) for section in self._sections)
        secrets = (secret for access in accesses for secret in access.url.secrets())
        return replace(
            session,
            databases=accesses,
            secrets=(*session.secrets, *(secret for secret in secrets if len(secret) >= SHORTEST_SECRET)),
        )

    def close(self) -> None:
        """Let the databases go."""
        with self._turn:
            self._ready.clear()
            self._stack.close()

    def _made_ready(self, section: DatabaseSettings) -> Access:
        # Most sessions have no SQL, and need nothing of what reads databases.
        from docgen.pipeline.live import prepared, refuse_unsafe_prepare

        access = access_of(section)
        try:
            if access.problem:
                return access
            refuse_unsafe_prepare(section)
            reachable = self._stack.enter_context(prepared(section, self._root))
        except DocgenError as error:
            return replace(access, problem=str(error))
        return replace(access, url=reachable.url)


def access_of(section: DatabaseSettings) -> Access:
    """How SQL is to reach a database, before it is made ready."""
    problem = ""
    if section.source == "snapshot":
        problem = f"Database {section.name!r} is documented from a snapshot: there is no server to ask."
    elif section.url.dialect != "postgresql" and not section.url.unset:
        problem = f"Database {section.name!r} is no PostgreSQL, the only one that SQL is executed on."
    return Access(
        name=section.name,
        url=section.url,
        is_embedded=section.url.is_embedded,
        may_write=section.url.is_embedded or section.scratch,
        problem=problem,
    )


def wanted_databases(session: Session, sections: Iterable[DatabaseSettings]) -> list[DatabaseSettings]:
    """The databases that the SQL of a session is for."""
    known = list(sections)
    asked = {s.option("database") for s in session.snippets if RUNNABLE.get(s.language) is Kind.SQL}
    return [section for section in known if section.name in asked or (None in asked and len(known) == 1)]


def is_lasting(session: Session, sections: Iterable[DatabaseSettings]) -> bool:
    """Whether what came of a session comes again as long as the project's files are the same.

    A service, and a database of somebody else, may change at any time.
    """
    if any(RUNNABLE.get(snippet.language) is Kind.HTTP for snippet in session.snippets):
        return False
    return all(section.url.is_embedded for section in wanted_databases(session, sections))
