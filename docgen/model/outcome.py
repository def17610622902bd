"""What happened to a snippet."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from docgen.model.origin import Origin


class Status(enum.StrEnum):
    """How a snippet ended. One that failed was wrong; a broken one could not be run to its end."""

    PASSED = "passed"
    FAILED = "failed"
    BROKEN = "broken"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Correction:
    """Lines of a file that say what is no longer so, and those that would be right.

    `place` is the first of the old lines; both are without the margin that a fence has in the file.
    """

    place: Origin
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a snippet ended, where, and what it wrote.

    `origin` is that of the snippet. `place` is the line that says it best: of what raised, or of
    the expected output that differs. `problem` is a sentence, `detail` lines that show it: a
    traceback or a diff. `output` is what was written to standard output and standard error, cut at
    the limit. `seconds` is how long it took, `at` when
    that was, in UTC by ISO 8601, and `commit` what was checked out.
    `corrections` would make the page say what came.
    """

    origin: Origin
    status: Status
    place: Origin | None = None
    problem: str = ""
    detail: str = ""
    output: str = ""
    seconds: float = 0.0
    corrections: tuple[Correction, ...] = ()
    at: str = ""
    commit: str = ""

    @property
    def has_only_other_output(self) -> bool:
        """Whether it did what it does, and wrote something else than the page says."""
        return self.status is Status.FAILED and self.detail.startswith("--- expected")

    @property
    def is_well(self) -> bool:
        """Whether nobody has to do anything."""
        return self.status in (Status.PASSED, Status.SKIPPED)
