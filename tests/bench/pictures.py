"""Drawing what is one key away from each table: docgen against the bare layout of the same graphs."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from pygraphviz import AGraph

from docgen.drawing import graphviz
from docgen.drawing.draw import draw
from docgen.model.picture import Arrangement, Card, Graph, Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.render import render
from tests.bench.cost import Cost, best, of_call, of_command
from tests.bench.rows import Row

_ROUNDS = 3


def rows(system: System, section: str) -> Iterator[Row]:
    """The rows of all pictures of the system that show a table and its neighbours."""
    pictures = [
        item
        for item in render(system, Report())
        if isinstance(item, Picture) and item.graph.arrangement is Arrangement.NEIGHBOURHOOD
    ]
    dots = [_dot(picture.graph) for picture in pictures]
    bare = best(_ROUNDS, lambda: of_call(lambda: _lay_out(dots)))
    program = best(_ROUNDS, lambda: _by_program(dots))
    own = best(_ROUNDS, lambda: of_call(lambda: _draw(pictures)))
    count = len(pictures)
    yield Row(section=section, what="layout alone, pygraphviz in process", tables=count, cost=bare)
    yield Row(
        section=section,
        what="layout alone, graphviz-pure, one process for all",
        tables=count,
        cost=program,
        ratio=program.cpu / bare.cpu,
        against="bare",
    )
    yield Row(
        section=section,
        what="docgen draw, wide and narrow",
        tables=count,
        cost=own,
        ratio=own.cpu / bare.cpu,
        against="bare",
    )


def _draw(pictures: Sequence[Picture]) -> None:
    _forget()
    for picture in pictures:
        draw(picture)


def _forget() -> None:
    """Drop what the drawing remembers of texts: a process that draws begins without."""
    rooms = [module for name, module in sys.modules.items() if name.startswith("docgen.drawing.")]
    for remembering in (thing for room in rooms for thing in vars(room).values()):
        if hasattr(remembering, "cache_clear"):
            remembering.cache_clear()


def _lay_out(dots: Sequence[str]) -> None:
    for dot in dots:
        graph = AGraph(string=dot)
        graph.layout("dot")
        graph.close()


def _by_program(dots: Sequence[str]) -> Cost:
    with tempfile.TemporaryDirectory() as folder:
        command = [str(graphviz._program()), "-Kdot", "-Tjson"]
        return of_command(command, folder=Path(folder), environment=os.environ, text="\n".join(dots))


def _dot(graph: Graph) -> str:
    """The graph as boxes of fixed sizes without words, about as large as docgen's cards."""
    names = {card.id: f"n{number}" for number, card in enumerate(graph.cards)}
    nodes = [f"{names[card.id]} [{_size(card)}]" for card in graph.cards]
    edges = [f"{names[edge.source]} -> {names[edge.target]}" for edge in graph.edges]
    body = "; ".join([*nodes, *edges])
    return f'digraph {{ rankdir=LR; node [shape=box fixedsize=true label=""]; {body} }}'


def _size(card: Card) -> str:
    widest = max((len(row.name) + len(row.type) for row in card.rows), default=len(card.title))
    return f"width={(80 + 7.2 * widest) / 72:.3f} height={(42 + 22 * len(card.rows)) / 72:.3f}"
