"""The markup of eralchemy2 and of erd before it, which its own parser reads back.

Entities and attributes are ASCII words, for its parser knows no quotes; a name that is none follows as a
comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.model.system import System
from docgen.pipeline.exports.eralchemy.entities import Entity, diagram_of, identifiers, one_line
from docgen.pipeline.exports.eralchemy.feed import relations_of, table_of


def export_er(system: System) -> str:
    """The System as `.er` text; the same System gives the same text."""
    diagram = diagram_of(system)
    words = identifiers((entity.title for entity in diagram.entities), keep=".")
    lines = [line for entity in diagram.entities for line in _entity(entity, words[entity.title])]
    lines += (relation.to_markdown() for relation in relations_of(diagram, words))
    return "".join(f"{line}\n" for line in lines)


def _entity(entity: Entity, word: str) -> Iterator[str]:
    columns = identifiers(column.name for column in entity.table.columns)
    table = table_of(entity, word, columns, _type)
    yield _told(table.header_markdown, word, entity.title)
    for column, name in zip(table.columns, columns, strict=True):
        yield _told(column.to_markdown(), columns[name], name)


def _told(line: str, word: str, name: str) -> str:
    return line if word == name else f"{line}  # {one_line(name)}"


def _type(type_: str) -> str:
    """A type without what ends a label or a line, or makes its parser see a relation."""
    return re.sub(r"-{2,}", "-", re.sub(r"[^\w ().,\[\]-]+", "_", one_line(type_)))
