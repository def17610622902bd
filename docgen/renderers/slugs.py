"""Names turned into parts of paths that work on every disk and in every URL."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from docgen.renderers.markdown import digest

LONGEST = 80
# Pages that site generators and code hosts treat as a folder's own, and what Windows keeps for devices.
_RESERVED = frozenset(
    ["index", "readme", "con", "prn", "aux", "nul"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)


def slugs(names: Iterable[str]) -> dict[str, str]:
    """A slug for each name, unique without regard to case.

    A name that is its own slug keeps it; of others that would share it, each
    gets a short digest of its name.
    """
    sharing: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        sharing[_slug(name)].append(name)
    return {
        name: slug if _may_keep(name, slug, rivals) else f"{slug[:LONGEST]}-{digest(name)}"
        for slug, rivals in sharing.items()
        for name in rivals
    }


def _may_keep(name: str, slug: str, rivals: list[str]) -> bool:
    if slug in _RESERVED or len(slug) > LONGEST:
        return False
    return name == slug or len(rivals) == 1


def _slug(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).lower()
    return re.sub(r"[^\w-]+", "-", folded).strip("-") or "unnamed"
