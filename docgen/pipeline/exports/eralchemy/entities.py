"""Tables and keys as entity-relationship diagrams know them: entities with a title, and what ties them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass

from docgen.model.database import Database, QualifiedName, Table
from docgen.model.system import System
from docgen.renderers.databases.references import Reference, references
from docgen.renderers.markdown import digest

# What acts unseen where it is shown: controls, directions, line separators, halves of characters.
_UNSEEN = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class Entity:
    """A table; `title` tells it from all others of the diagram."""

    title: str
    table: Table
    foreign: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tie:
    """A foreign key between two entities, by their titles."""

    referenced: str
    referencing: str
    columns: tuple[str, ...]
    many: bool
    optional: bool


@dataclass(frozen=True, slots=True)
class Diagram:
    """Every table of a system, and every key both of whose tables are in it."""

    entities: tuple[Entity, ...]
    ties: tuple[Tie, ...]


def diagram_of(system: System) -> Diagram:
    """The diagram of a system.

    A title is a table's name, with its schema where a database has several, and its database where there
    are several of these.
    """
    has_schemas = any(len({schema.name for schema, _ in d.tables()}) > 1 for d in system.databases)
    are_many = (len(system.databases) > 1, has_schemas)
    entities: list[Entity] = []
    ties: list[Tie] = []
    for database in system.databases:
        known = references(database)
        titles = {name: _title(database, name, are_many) for name in known.tables}
        entities += (
            Entity(titles[name], table, known.key_columns[name].foreign)
            for name, table in known.tables.items()
        )
        ties += (
            _tie(reference, titles)
            for found in known.leaving.values()
            for reference in found
            if reference.target
        )
    return Diagram(tuple(entities), tuple(ties))


def _title(database: Database, name: QualifiedName, are_many: tuple[bool, bool]) -> str:
    several_databases, several_schemas = are_many
    parts = (database.name if several_databases else "", name.schema if several_schemas else "", name.name)
    return ".".join(filter(None, parts))


def _tie(reference: Reference, titles: dict[QualifiedName, str]) -> Tie:
    return Tie(
        referenced=titles[reference.target_name],
        referencing=titles[reference.name],
        columns=reference.key.columns,
        many=reference.many,
        optional=reference.optional,
    )


def identifiers(names: Iterable[str], *, besides: Iterable[str] = (), keep: str = "") -> dict[str, str]:
    """A word of ASCII letters, digits, `_` and the signs in `keep` for each name, all different.

    A name that is such a word stays as it is, unless it is one of those `besides` in whatever case. One
    that shares its word with another gets a digest of itself.
    """
    words = {name: _word(name, frozenset(besides), keep) for name in names}
    sharing = Counter(words.values())
    taken = set(words.values())
    found: dict[str, str] = {}
    for name, word in words.items():
        is_own = word == name or sharing[word] == 1
        found[name] = word if is_own else _digested(name, word, taken)
        taken.add(found[name])
    return found


def _digested(name: str, word: str, taken: Container[str]) -> str:
    tries = (f"{word}_{digest(name + again * chr(0))}" for again in itertools.count())
    return next(found for found in tries if found not in taken)


def _word(name: str, reserved: frozenset[str], keep: str) -> str:
    word = re.sub(rf"[^A-Za-z0-9_{re.escape(keep)}]+", "_", name)
    if word[:1].isdigit() or not word:
        word = f"_{word}"
    return f"{word}_" if word.lower() in reserved else word


def one_line(text: str) -> str:
    """The text with what would act unseen, the end of a line too, spelled out."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
