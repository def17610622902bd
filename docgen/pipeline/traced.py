"""Sessions that were executed before, by what they read then instead of by all files of the project."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docgen.model.outcome import Outcome
from docgen.pipeline.proofs import Proofs, Proved, outcomes_of, spelled
from docgen.pipeline.surroundings import THE_FILES, digests
from docgen.runners.session import Session, Trace
from docgen.world.cache import Cache

# By the name of a session: what it was, what it read, and how it ended.
KIND = "session-traced"
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Tree:
    """The files of a project as they are now: digests by path, pages too."""

    files: Mapping[str, str]
    _names: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path in self.files:
            parts = path.split("/")
            for depth, name in enumerate(parts):
                self._names.setdefault("/".join(parts[:depth]), set()).add(name)

    def file(self, path: str) -> str:
        """The digest of a file; "" where there is none."""
        return self.files.get(path, "")

    def folder(self, path: str) -> str:
        """The digest of the names in a folder; that of none where it is not there."""
        return hashlib.sha256(json.dumps(sorted(self._names.get(path, ()))).encode()).hexdigest()


def tree_of(root: Path, written: frozenset[str], cache: Cache) -> Tree:
    """The files below `root` that git tracks or would, but what docgen has `written`."""
    return Tree({path: known.hex() for path, known in digests(root, written, cache)})


@dataclass(frozen=True, slots=True)
class TracedProofs:
    """What is known of sessions by what they read, besides what is known by all files.

    What is kept here is no proof for those who do not ask for it: a trace does not see everything.
    """

    whole: Proofs
    tree: Tree
    root: Path

    def known(self, sessions: Sequence[Session]) -> dict[str, tuple[Outcome, ...]]:
        """The outcomes of the sessions that ended well before, by the name of the session."""
        known = self.whole.known(sessions)
        records = self._records([session for session in sessions if session.name not in known])
        for session, record in records:
            if record["outcomes"] is not None and not list(self._changed(session, record)):
                known[session.name] = outcomes_of(session, record["outcomes"])
        return known

    def keep(self, proved: Iterable[Proved]) -> None:
        """Remember what sessions read, and how they ended."""
        kept = {
            _key(session): json.dumps(self._record(session, outcomes, trace)).encode()
            for session, outcomes, trace in proved
        }
        self.whole.cache.put_many(KIND, kept)

    def reason(self, session: Session) -> str:
        """Why a session has to be executed."""
        for _, record in self._records([session]):
            changed = list(self._changed(session, record))
            if not changed:
                return "it did not end well"
            why = f" ({record['unheard']}, so they all count)" if THE_FILES in changed else ""
            return f"changed since: {', '.join(changed)}{why}"
        return self.whole.reason(session)

    def _records(self, sessions: Sequence[Session]) -> Iterator[tuple[Session, Record]]:
        kept = self.whole.cache.get_many(KIND, [_key(session) for session in sessions])
        for session in sessions:
            if record := kept.get(_key(session)):
                yield session, json.loads(record)

    def _record(self, session: Session, outcomes: Sequence[Outcome], trace: Trace | None) -> Record:
        parts = self.whole.parts(session)
        trace = trace or Trace(unheard="only Python is traced")
        if trace.unheard:
            trace = Trace(unheard=trace.unheard)
        else:
            del parts[THE_FILES]
        is_well = all(outcome.is_well for outcome in outcomes)
        return {
            "parts": parts,
            "files": {path: self.tree.file(path) for path in trace.files if self._counts(path)},
            "folders": {path: self.tree.folder(path) for path in trace.folders if self._counts(path)},
            "unheard": trace.unheard,
            "outcomes": spelled(outcomes) if is_well else None,
        }

    def _counts(self, path: str) -> bool:
        """Whether a path is not of an installed package, which has a part of its own."""
        return path in self.tree.files or not f"{self.root}/{path}/".startswith(_installed())

    def _changed(self, session: Session, record: Record) -> Iterator[str]:
        """What is another one than it was, by what people call it."""
        before, now = record["parts"], self.whole.parts(session)
        if THE_FILES not in before:
            del now[THE_FILES]
        yield from (name for name in {**now, **before} if before.get(name) != now.get(name))
        yield from (path for path, known in record["files"].items() if self.tree.file(path) != known)
        for path, known in record["folders"].items():
            if self.tree.folder(path) != known:
                yield f"what is in {path or '.'}/"


def _installed() -> tuple[str, ...]:
    """The folders of installed packages, as they are found."""
    folders = [folder for folder in sys.path if folder.endswith("-packages")]
    return tuple(f"{place}/" for folder in folders for place in (folder, os.path.realpath(folder)))


def _key(session: Session) -> str:
    return hashlib.sha256(session.name.encode("utf-8", "surrogatepass")).hexdigest()
