"""Facts as records to review: what goes without saying is left out.

A field that has its default is left out, and an origin that is that of what the
fact stands in, a dot and its own name. A text of several lines is a list of
them, so that a change of one line is that in a diff too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any

from docgen.model.exchange.shapes import shape
from docgen.model.origin import Origin


def compact(fact: Any, inside: str = "") -> dict[str, Any]:
    """The fields of a fact that do not go without saying; `inside` is the place of what it stands in."""
    return dict(_fields(fact, inside))


def usual_place(name: str, inside: str) -> str:
    """Where a fact of that name was read, if nothing else is said."""
    return f"{inside}.{name}" if inside else name


def _fields(fact: Any, inside: str) -> Iterator[tuple[str, Any]]:
    cls: Any = type(fact)
    known = shape(cls)
    origin = getattr(fact, "origin", None)
    place = origin.place if isinstance(origin, Origin) else inside
    for field in known.types:
        value = getattr(fact, field)
        if field == "origin" and value == Origin(usual_place(getattr(fact, "name", ""), inside)):
            continue
        if field in known.tags or field not in known.defaults or value != known.defaults[field]:
            yield field, _value(value, place)


def _value(value: object, place: str) -> Any:
    if isinstance(value, str):
        return value.split("\n") if "\n" in value else str(value)
    if isinstance(value, tuple):
        return [_value(item, place) for item in value]
    return compact(value, place) if is_dataclass(value) else value
