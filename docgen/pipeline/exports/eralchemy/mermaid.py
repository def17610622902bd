"""Mermaid's `erDiagram`.

eralchemy2 leaves types as they are and turns different names into the same word. So it is fed words that
differ and are no keyword. What a name or type really is becomes the entity's title or the attribute's
comment, in which nearly all but letters and digits are Mermaid's own character codes: no quote to end it, no
HTML, no directive (`%%{init: …}%%`), whatever the page that draws it allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eralchemy2.models import Column as EralchemyColumn

from docgen.model.database import Column
from docgen.model.system import System
from docgen.pipeline.exports.eralchemy.entities import Entity, diagram_of, identifiers, one_line
from docgen.pipeline.exports.eralchemy.feed import relations_of, table_of

# At the start of a line, Mermaid takes them for its own, in whatever case.
_KEYWORDS = (
    *("accdescr", "acctitle", "class", "classdef", "direction", "end", "erdiagram", "many", "one", "only"),
    *("optionally", "style", "subgraph", "title", "to", "u", "zero"),
)
_KEYS = ("pk", "fk", "uk")
_CODED = re.compile(r"[^\w., \x80-\U0010ffff-]", re.ASCII)


def export_mermaid(system: System) -> str:
    """The System as Mermaid text; the same System gives the same text."""
    diagram = diagram_of(system)
    words = identifiers((entity.title for entity in diagram.entities), besides=_KEYWORDS)
    lines = ["erDiagram"]
    for entity in diagram.entities:
        lines += _entity(entity, words[entity.title])
    for tie, relation in zip(diagram.ties, relations_of(diagram, words), strict=True):
        label = ", ".join(map(_coded, tie.columns))
        # Its own label says "has" of every key; ours tells two keys between the same tables apart.
        lines.append(f'    {relation.to_mermaid_er().removesuffix("has")}"{label}"')
    return "".join(f"{line}\n" for line in lines)


def _entity(entity: Entity, word: str) -> Iterator[str]:
    columns = identifiers((column.name for column in entity.table.columns), besides=_KEYS)
    table = table_of(entity, word, columns, _type)
    title = "" if word == entity.title else f'["{_coded(entity.title)}"]'
    yield f"    {word}{title} {{"
    for column, written in zip(entity.table.columns, table.columns, strict=True):
        yield f"        {_attribute(column, written, is_foreign=column.name in entity.foreign)}"
    yield "    }"


def _attribute(column: Column, written: EralchemyColumn, *, is_foreign: bool) -> str:
    line = written.to_mermaid_er().strip()
    if is_foreign:
        line += ", FK" if written.is_key else " FK"
    told = [column.name] if written.name != column.name else []
    told += [column.type] if written.type != column.type.replace(" ", "_") else []
    return f'{line} "{" ".join(map(_coded, told))}"' if told else line


def _type(type_: str) -> str:
    word = re.sub(r"[^A-Za-z0-9_()\[\]-]+", "_", type_)
    is_plain = word[0].isalpha() and not re.match(rf"({'|'.join(_KEYS)})\b", word, re.IGNORECASE)
    return word if is_plain else f"_{word.lstrip('_')}"


def _coded(text: str) -> str:
    # Mermaid fails on a text that has no width.
    seen = one_line(text) if text.strip() else "␣" * len(text)
    # By this ligature it hides codes from its own parser, and it looks for them twice.
    coded = _CODED.sub(lambda found: f"#{ord(found[0])};", seen.replace("ﬂ", "fl"))
    # A line that says `direction TB` somewhere turns the diagram, in a title too.
    return coded.replace(" ", "#32;") if "direction" in coded.lower() else coded
