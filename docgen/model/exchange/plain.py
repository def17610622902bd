"""Facts as values that JSON knows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from docgen.model.origin import Origin


def plain(value: object) -> Any:
    """A fact with every field that counts in comparisons, by its name; an origin is its text."""
    if isinstance(value, Origin):
        return str(value)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.compare}
    return value
