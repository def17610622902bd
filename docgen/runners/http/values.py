"""JSON of a page against JSON that came."""

from __future__ import annotations

import json
from collections.abc import Mapping

ANY = "..."
# Mappings, lists, texts, numbers, truths and None.
Json = object


def merged(wanted: Json, came: Json) -> Json:
    """What came, with what the page shows wherever that stands for it.

    It is spelled as `wanted` exactly where it fits. `"..."` stands for any value, and as a key for any
    further keys.
    """
    if wanted == ANY:
        return ANY
    if isinstance(wanted, Mapping) and isinstance(came, Mapping):
        return _object(wanted, came)
    if isinstance(wanted, list) and isinstance(came, list):
        pairs = [merged(one, other) for one, other in zip(wanted, came, strict=False)]
        return [*pairs, *came[len(pairs) :]]
    return wanted if _is_same(wanted, came) else came


def _object(wanted: Mapping[str, Json], came: Mapping[str, Json]) -> Json:
    found = dict[str, Json]()
    for name, value in wanted.items():
        if name == ANY:
            found[ANY] = value
        elif name in came:
            found[name] = merged(value, came[name])
    if ANY not in wanted:
        found.update({name: value for name, value in came.items() if name not in wanted})
    return found


def _is_same(one: Json, other: Json) -> bool:
    # For Python True is 1.
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def spelled(value: Json, indent: int | None = 2) -> str:
    """JSON as text."""
    return json.dumps(value, indent=indent, ensure_ascii=False)


def spelled_like(value: Json, example: str) -> str:
    """JSON as text, in the manner of another text of JSON where that is plain."""
    known: Json = json.loads(example)
    for indent in (2, 4, None):
        if spelled(known, indent) == example.strip():
            return spelled(value, indent)
    return spelled(value)
