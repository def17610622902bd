"""Foreign keys as DBML's relationships, and those it has no words for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import Database, ForeignKey, QualifiedName, ReferentialAction
from docgen.pipeline.exports.dbml.names import Names, columns
from docgen.pipeline.exports.dbml.text import quoted, settings
from docgen.renderers.databases.references import Reference, references

_End = tuple[QualifiedName, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Refs:
    """Lines of relationships; by table, sentences on the keys that are none."""

    lines: tuple[str, ...]
    unsaid: Mapping[QualifiedName, tuple[str, ...]]


def refs_of(database: Database, names: Names) -> Refs:
    """Every foreign key of a database, once.

    A relationship needs both tables in the document, two ends that differ, and no other between the
    same ends, in whatever direction.
    """
    lines: list[str] = []
    unsaid: defaultdict[QualifiedName, list[str]] = defaultdict(list)
    taken: set[frozenset[_End]] = set()
    for leaving in references(database).leaving.values():
        for reference in leaving:
            ends = frozenset(_ends(reference))
            if reference.target is None or len(ends) == 1 or ends in taken:
                unsaid[reference.name].append(_sentence(reference.key))
            else:
                taken.add(ends)
                lines.append(_line(reference, names))
    return Refs(tuple(lines), {name: tuple(sentences) for name, sentences in unsaid.items()})


def _ends(reference: Reference) -> tuple[_End, _End]:
    key = reference.key
    return (reference.name, key.columns), (reference.target_name, key.target_columns)


def _line(reference: Reference, names: Names) -> str:
    own, target = (f"{names.spelled(table)}.{columns(keys)}" for table, keys in _ends(reference))
    # Between two ones, who reads it takes the second for the table with the foreign key.
    ends = f"{own} > {target}" if reference.many else f"{target} - {own}"
    return f"Ref {quoted(reference.key.name)}: {ends}{settings(_actions(reference.key))}"


def _actions(key: ForeignKey) -> list[str]:
    actions = (("delete", key.on_delete), ("update", key.on_update))
    return [f"{event}: {action}" for event, action in actions if action is not ReferentialAction.NO_ACTION]


def _sentence(key: ForeignKey) -> str:
    target = f"{key.target_schema}.{key.target_table} ({', '.join(key.target_columns)})"
    return f"Foreign key {key.name}: ({', '.join(key.columns)}) references {target}."
