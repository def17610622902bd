"""What was found and when: the facts that change by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.model.finding import Finding
from docgen.model.outcome import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Findings and outcomes with the commit they hold for; never part of a page's bytes.

    `commit` is the full hash, or "" outside a repository.
    """

    findings: tuple[Finding, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    commit: str = ""
