"""Names of things in a database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QualifiedName:
    """The name of an object in a schema."""

    schema: str
    name: str
