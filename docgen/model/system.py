"""Everything known about the documented system."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docgen.model.finding import Finding
from docgen.model.snippet import Snippet

if TYPE_CHECKING:
    # The facts of a database take long to import, and a system of snippets has none.
    from docgen.model.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """What the readers found: databases by name, snippets by page, and what they could not read as findings.

    `fingerprint` stands for all that a reader was told: equal fingerprints, by equal
    code under equal settings, are equal facts. "" stands for nothing.
    """

    databases: tuple[Database, ...] = ()
    snippets: tuple[Snippet, ...] = ()
    findings: tuple[Finding, ...] = ()
    fingerprint: str = field(default="", compare=False)

    @staticmethod
    def join(parts: Iterable[System]) -> System:
        """Add systems up: the same key with equal facts merges, a conflict is a finding.

        The first part that speaks of a key is kept; the finding names both origins.
        """
        databases: dict[str, Database] = {}
        snippets: dict[Snippet, None] = {}
        findings: list[Finding] = []
        fingerprints: list[str] = []
        for part in parts:
            fingerprints.append(part.fingerprint)
            findings.extend(part.findings)
            snippets.update(dict.fromkeys(part.snippets))
            for database in part.databases:
                known = databases.setdefault(database.name, database)
                if known != database:
                    findings.append(_conflict(known, database))
        return System(
            databases=tuple(databases[name] for name in sorted(databases)),
            snippets=tuple(snippets),
            findings=tuple(dict.fromkeys(findings)),
            fingerprint=" ".join(fingerprints) if all(fingerprints) else "",
        )


def _conflict(known: Database, other: Database) -> Finding:
    return Finding(
        check="system-facts-agree",
        origin=other.origin,
        problem=f"Database {other.name!r} was read from {known.origin} with other facts.",
        remedy="Give each database a name of its own, or let one source speak of it.",
    )
