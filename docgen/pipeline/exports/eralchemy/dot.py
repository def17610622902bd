"""Graphviz' language: each table a node with a table of HTML as its label.

eralchemy2 writes names and types into that HTML, and names between quotes too. So they are escaped as
HTML first. What is escaped holds no quote, no angle and no backslash: as an identifier it is safe as well,
and two names that differ still do.
"""

from __future__ import annotations

from html import escape
from textwrap import dedent

from eralchemy2.cst import DOT_GRAPH_BEGINNING

from docgen.model.system import System
from docgen.pipeline.exports.eralchemy.entities import diagram_of, one_line
from docgen.pipeline.exports.eralchemy.feed import relations_of, table_of


def export_dot(system: System) -> str:
    """The System as an undirected graph; the same System gives the same text."""
    diagram = diagram_of(system)
    words = {entity.title: _html(entity.title) for entity in diagram.entities}
    lines = dedent(DOT_GRAPH_BEGINNING).strip().splitlines()
    for entity in diagram.entities:
        columns = {column.name: _html(column.name) for column in entity.table.columns}
        lines.append(table_of(entity, words[entity.title], columns, _html).to_dot())
    lines += (relation.to_dot() for relation in relations_of(diagram, words))
    return "".join(f"{line.rstrip()}\n" for line in [*lines, "}"])


def _html(text: str) -> str:
    # Graphviz puts the name of the node in the place of \N, in HTML too; two backslashes are one.
    return escape(one_line(text)).replace("\\", "&#92;&#92;")
