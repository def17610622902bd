"""What a check, a reader or a join has to say about the system."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.origin import Origin


class Severity(enum.StrEnum):
    """How much a finding weighs: an error fails the build, a warning and a note do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it should be: which check found it, where, what, and what to do."""

    check: str
    origin: Origin
    problem: str
    remedy: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.origin}: {self.check} {self.problem} {self.remedy}"
