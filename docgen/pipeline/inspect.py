"""Settings to System: every source is read, from where its section says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from docgen.errors import SettingsError, UnreachableError
from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.model.system import System
from docgen.pipeline.live import read_live, refuse_unsafe_prepare
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.viewpoints import with_viewpoints
from docgen.readers.databases import snapshot
from docgen.settings.sections import DatabaseSettings, Settings
from docgen.settings.snippets import SnippetSettings

CHECK = "database-is-reachable"

# What asks the running server of a section; the path is the project's folder.
ReadLive = Callable[[DatabaseSettings, Path], System]


def inspect(
    settings: Settings, root: Path, progress: Progress = silent, *, live: ReadLive = read_live
) -> System:
    """Read every source that the settings name; `root` is the project's folder.

    Raises:
        SettingsError: there is nothing to read, or `prepare` stands on a database that it might damage.
        RunError: a `prepare` command failed.
        ReadError: a source could not be read.
    """
    refuse_nothing(settings)
    for section in settings.database:
        if section.source != "snapshot":
            refuse_unsafe_prepare(section)
    parts = []
    for number, section in enumerate(settings.database):
        progress(f"Reading {section.name}", number, len(settings.database))
        parts.append(with_viewpoints(_read(section, root, live), section, number))
    progress("Reading", len(settings.database), len(settings.database))
    if settings.snippets != SnippetSettings():
        parts.append(_snippets(settings.snippets, root))
    return System.join(parts)


def refuse_nothing(settings: Settings) -> None:
    """Let settings be used that name something to read.

    Raises:
        SettingsError: they name nothing.
    """
    if not settings.database and settings.snippets == SnippetSettings():
        raise SettingsError(
            "docgen.toml",
            "It names nothing to document.",
            "Add a [[database]] with a name and a url, or give --database URL.",
        )


def _snippets(section: SnippetSettings, root: Path) -> System:
    """The fences of the documentation; what is wrong with them is for `docgen check` to say."""
    # Who documents databases alone does without all that reads Markdown.
    from docgen.readers.snippets.reader import read

    found = read(section, root).snippets
    facts = [(s.page, s.origin, s.language, s.verdict, s.reason) for s in found]
    fingerprint = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()
    return System(snippets=found, fingerprint=fingerprint)


def _read(section: DatabaseSettings, root: Path, live: ReadLive) -> System:
    if section.source == "snapshot":
        return snapshot.read(section, root)
    try:
        return live(section, root)
    except UnreachableError as error:
        if section.source == "live" or not (root / section.snapshot_path).is_file():
            raise
        return _read_instead(section, root, error)


def _read_instead(section: DatabaseSettings, root: Path, error: UnreachableError) -> System:
    """The snapshot of a database whose server is not there, and a note that says why."""
    note = Finding(
        check=CHECK,
        origin=Origin(section.snapshot_path),
        problem=f"Database {section.name!r} was read from this snapshot: {error.problem}",
        remedy=error.hint,
        severity=Severity.NOTE,
    )
    read = snapshot.read(section, root)
    return replace(read, findings=(*read.findings, note))
