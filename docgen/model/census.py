"""What became of every fence: the census of a documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docgen.model.snippet import Snippet, Verdict

# The order of the columns: what is proved most stands first.
ORDER = (
    Verdict.EXECUTABLE,
    Verdict.COMPILED,
    Verdict.PARSED,
    Verdict.OUTPUT,
    Verdict.PROSE,
    Verdict.SKIPPED,
    Verdict.UNACCOUNTED,
)


@dataclass(frozen=True, slots=True)
class Census:
    """How many fences there are of each verdict, by page and language; `pages` and languages are sorted."""

    snippets: Sequence[Snippet]

    @property
    def rows(self) -> Mapping[tuple[str, str], Counter[Verdict]]:
        """By page and language, how many fences have which verdict."""
        counted: dict[tuple[str, str], Counter[Verdict]] = {}
        for snippet in self.snippets:
            key = (snippet.page, snippet.language)
            counted.setdefault(key, Counter())[snippet.verdict] += 1
        return dict(sorted(counted.items()))

    @property
    def total(self) -> Counter[Verdict]:
        """How many fences have which verdict."""
        return Counter(snippet.verdict for snippet in self.snippets)

    @property
    def accounted(self) -> float:
        """The share of fences that are accounted for, in percent; of none it is all."""
        if not self.snippets:
            return 100.0
        return 100.0 * (1 - self.total[Verdict.UNACCOUNTED] / len(self.snippets))
