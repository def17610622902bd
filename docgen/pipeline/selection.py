"""Which pages a check is about: by name, by how they ended, or a share for one of several machines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import SettingsError
from docgen.model.outcome import Outcome
from docgen.model.snippet import Snippet
from docgen.world.cache import Cache

KIND = "failed-pages"
_KEY = hashlib.sha256(b"failed pages").hexdigest()
DURATIONS = "docgen-durations.json"
# What a snippet takes that was never executed, in seconds: pages are told apart by their size then.
_UNKNOWN_SECONDS = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is chosen of all pages: those with a text in their path, those that failed, a share.

    `shard` is the number of the share, from 1, and how many there are.
    """

    text: str = ""
    last_failed: bool = False
    shard: tuple[int, int] = (1, 1)


EVERY_PAGE = Selection()


@dataclass(frozen=True, slots=True)
class History:
    """The pages that failed the last time, and how long pages took when that was recorded, in seconds.

    The durations stand in a file under version control: machines that divide the pages
    among them have to agree, whatever each of them did before.
    """

    failed: frozenset[str] = frozenset()
    seconds: Mapping[str, float] = field(default_factory=dict)


def parse_shard(text: str) -> tuple[int, int]:
    """The number of a share and how many there are, from `2/4`.

    Raises:
        SettingsError: the text is none of that.
    """
    number, slash, total = text.partition("/")
    if slash and number.isdecimal() and total.isdecimal() and 1 <= int(number) <= int(total):
        return int(number), int(total)
    raise SettingsError("--shard", f"{text!r} is no share.", "Write for example 2/4: the second of four.")


def select(snippets: Sequence[Snippet], selection: Selection, history: History) -> tuple[Snippet, ...]:
    """The snippets of the chosen pages, in their order."""
    if selection == EVERY_PAGE:
        return tuple(snippets)
    pages = list(dict.fromkeys(snippet.page for snippet in snippets))
    wanted = selection.text.lower()
    pages = [page for page in pages if wanted in page.lower()]
    if selection.last_failed:
        pages = [page for page in pages if page in history.failed]
    chosen = _share(pages, snippets, selection.shard, history)
    return tuple(snippet for snippet in snippets if snippet.page in chosen)


def _share(
    pages: Iterable[str], snippets: Iterable[Snippet], shard: tuple[int, int], history: History
) -> frozenset[str]:
    """The pages of one share: the longest first, each to whom has least."""
    number, total = shard
    if total == 1:
        return frozenset(pages)
    sizes: dict[str, int] = {}
    for snippet in snippets:
        sizes[snippet.page] = sizes.get(snippet.page, 0) + 1
    weights = {page: history.seconds.get(page, sizes[page] * _UNKNOWN_SECONDS) for page in pages}
    loads, shares = [0.0] * total, [list[str]() for _ in range(total)]
    for page in sorted(weights, key=lambda page: (-weights[page], page)):
        least = min(range(total), key=lambda share: (loads[share], share))
        loads[least] += weights[page]
        shares[least].append(page)
    return frozenset(shares[number - 1])


def remembered(cache: Cache | None, root: Path) -> History:
    """What is known of earlier times; `root` is the project's folder.

    Raises:
        SettingsError: the file of durations is none.
    """
    kept = cache.get(KIND, _KEY) if cache else None
    return History(frozenset(json.loads(kept) if kept else ()), _durations(root / DURATIONS))


def _durations(file: Path) -> dict[str, float]:
    if not file.is_file():
        return {}
    try:
        return {str(page): float(seconds) for page, seconds in json.loads(file.read_text("utf-8")).items()}
    except (ValueError, TypeError, AttributeError):
        hint = "Make it anew: docgen check --again --record-durations."
        raise SettingsError(file.name, "It holds no durations.", hint) from None


def remember_failed(outcomes: Mapping[Snippet, Outcome], cache: Cache) -> None:
    """Keep which pages failed, of those that have outcomes."""
    kept = cache.get(KIND, _KEY)
    failed = set(json.loads(kept) if kept else ()) - {snippet.page for snippet in outcomes}
    failed |= {snippet.page for snippet, outcome in outcomes.items() if not outcome.is_well}
    cache.put(KIND, _KEY, json.dumps(sorted(failed)).encode())


def record_durations(outcomes: Mapping[Snippet, Outcome], root: Path) -> None:
    """Write how long each page took, to tenths of a second, for all to divide the pages by.

    Raises:
        WriteError: the file cannot be written.
    """
    found: dict[str, float] = {}
    for snippet, outcome in outcomes.items():
        found[snippet.page] = found.get(snippet.page, 0.0) + outcome.seconds
    rounded = {page: round(seconds, 1) for page, seconds in sorted(found.items())}
    from docgen.pipeline.write import write_file

    write_file(root / DURATIONS, json.dumps(rounded, indent=2, ensure_ascii=False) + "\n")
