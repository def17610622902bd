"""Names turned into parts of paths that work on every disk and in every URL."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Container, Iterable

from docgen.renderers.markdown import digest

LONGEST = 80
# With a digest and `.narrow.svg` after it, what disks have room for: some letters grow when folded.
_LONGEST_BYTES = 200
# Pages that site generators and code hosts treat as a folder's own, and what Windows keeps for devices.
_RESERVED = frozenset(
    ["index", "readme", "con", "prn", "aux", "nul"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
_PLAIN_FOLDER = re.compile(r"[A-Za-z0-9_.-]{1,80}")


def slugs(names: Iterable[str], besides: Collection[str] = ()) -> dict[str, str]:
    """A slug for each name, unique without regard to case.

    A name that is its own slug keeps it; of others that would share it, each
    gets a short digest of its name. None is a slug of those in `besides`.
    """
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        sharing[_slug(name)].append(name)
    own = {
        n: slug
        for slug, rivals in sharing.items()
        if slug not in besides
        for n in rivals
        if _may_keep(n, slug, rivals)
    }
    taken = set(own.values())
    others = {}
    for slug, rivals in sharing.items():
        for name in rivals:
            if name not in own:
                others[name] = _digested(name, _cut(slug), taken)
                taken.add(others[name])
    return own | others


def folder_name(name: str) -> str:
    """A folder for a name of the settings, which differ in more than case: the name where that is safe.

    It depends on no other name, so that a run for one database finds its folder. No name of
    the settings holds a tilde.
    """
    stem = name.lower().partition(".")[0]
    if _PLAIN_FOLDER.fullmatch(name) and stem not in _RESERVED and not name.lower().endswith((".md", ".")):
        return name
    return f"{_cut(_slug(name))}~{digest(name)}"


def _digested(name: str, slug: str, taken: Container[str]) -> str:
    """The slug with a digest of the name; another digest where somebody has a name like that."""
    tries = (f"{slug}-{digest(name + again * chr(0))}" for again in itertools.count())
    return next(found for found in tries if found not in taken)


def _may_keep(name: str, slug: str, rivals: list[str]) -> bool:
    if slug in _RESERVED or slug != _cut(slug):
        return False
    return name == slug or len(rivals) == 1


def _slug(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).lower()
    return re.sub(r"[^\w-]+", "-", folded).strip("-") or "unnamed"


def _cut(slug: str) -> str:
    return slug[:LONGEST].encode()[:_LONGEST_BYTES].decode(errors="ignore")
