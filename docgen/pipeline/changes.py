"""What differs between two readings of a database, as a reviewer names it: tables, views, types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from docgen.model.database import Database, Schema

# Inside a database or schema these are compared one by one, each under the singular of its field.
_WITHIN_DATABASE = ("extensions",)
_WITHIN_SCHEMA = ("tables", "views", "types", "functions", "sequences")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that came, went or is another; `facts` are the fields of a changed one that differ."""

    kind: str
    name: str
    facts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind} {self.name}" + (f" ({', '.join(self.facts)})" if self.facts else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Everything that differs, sorted by kind and name."""

    added: tuple[Change, ...] = ()
    removed: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def changes(before: Database, after: Database) -> Changes:
    """What came, went and is another, from one reading to the next."""
    if before == after:
        return Changes()
    old, new = dict(_named(before)), dict(_named(after))
    return Changes(
        added=_sorted(Change(kind=kind, name=name) for kind, name in new.keys() - old.keys()),
        removed=_sorted(Change(kind=kind, name=name) for kind, name in old.keys() - new.keys()),
        changed=_sorted(_changed(old, new)),
    )


def _changed(old: Mapping[tuple[str, str], Any], new: Mapping[tuple[str, str], Any]) -> Iterator[Change]:
    for (kind, name), fact in new.items():
        before = old.get((kind, name), fact)
        differing = tuple(_differing(before, fact, _parts_of(kind)))
        if differing:
            yield Change(kind=kind, name=name, facts=differing)


def _differing(before: Any, after: Any, apart: tuple[str, ...]) -> Iterator[str]:
    """Fields that differ; of parts that are compared one by one, their order alone."""
    if type(before) is not type(after):
        yield "kind"
        return
    for field in fields(after):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if field.compare and old != new and (field.name not in apart or _is_reordered(old, new)):
            yield field.name.replace("_", " ")


def _is_reordered(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    return [_name(part) for part in old] != [_name(part) for part in new] and sorted(
        map(_name, old)
    ) == sorted(map(_name, new))


def _parts_of(kind: str) -> tuple[str, ...]:
    return {"database": ("schemas", *_WITHIN_DATABASE), "schema": _WITHIN_SCHEMA}.get(kind, ())


def _named(database: Database) -> Iterator[tuple[tuple[str, str], Any]]:
    yield ("database", database.name), database
    for extension in database.extensions:
        yield ("extension", extension.name), extension
    for schema in database.schemas:
        yield ("schema", schema.name), schema
        yield from _named_in(schema)


def _named_in(schema: Schema) -> Iterator[tuple[tuple[str, str], Any]]:
    for field in _WITHIN_SCHEMA:
        for part in getattr(schema, field):
            yield (field.removesuffix("s"), f"{schema.name}.{_name(part)}"), part


def _name(part: Any) -> str:
    signature = getattr(part, "signature", None)
    return str(part.name) if signature is None else f"{part.name}({signature})"


def _sorted(found: Iterator[Change]) -> tuple[Change, ...]:
    return tuple(sorted(found, key=lambda change: (change.kind, change.name)))
