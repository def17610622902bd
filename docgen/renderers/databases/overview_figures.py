"""The pictures at the top of overviews, with what is said below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.model.database import QualifiedName
from docgen.model.picture import Graph, Picture
from docgen.renderers.databases.addresses import picture_path
from docgen.renderers.databases.documented import Documented
from docgen.renderers.databases.graphs import MOST_TABLES, in_circles, overview
from docgen.renderers.databases.groups import Grouped
from docgen.renderers.databases.maps import MOST_GROUPS, count_pairs, group_map
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import count, text
from docgen.renderers.page import figure


@dataclass(frozen=True, slots=True)
class Overview:
    """The Markdown of a figure, and its picture; of no tables there is neither."""

    figure: str
    pictures: tuple[Picture, ...]


def table_overview(
    title: str, names: Sequence[QualifiedName], here: str, about: Documented, own: str = "overview"
) -> Overview:
    """The named tables, or the most connected of them.

    With `own` empty the picture has the name of its page.
    """
    if not names:
        return Overview("", ())
    drawn = (
        f"{MOST_TABLES} of {len(names):,} tables, the most connected and what they are tied to"
        if len(names) > MOST_TABLES
        else f"All {len(names)} tables" if len(names) > 1 else "The one table"
    )  # fmt: skip
    path = picture_path(here, own)
    graph = overview(title, names, about.references, about.cards)
    picture = Picture(
        path=path,
        graph=graph,
        whole=overview(title, names, about.references, about.cards, whole=True),
    )
    caption = f"{drawn}, keys only.{_order(graph)}{_beyond(names, about.references)}"
    return Overview(_figure(title, path, caption), (picture,))


def map_overview(title: str, groups: Grouped, here: str, known: References) -> Overview:
    """The groups of tables that are too many for one picture."""
    path = picture_path(here, "overview")
    tables = sum(len(group.tables) for group in groups.groups)
    drawn = (
        f"The {MOST_GROUPS} largest of {count(len(groups.groups), 'group')}"
        if len(groups.groups) > MOST_GROUPS
        else count(len(groups.groups), "group")
    )
    graph = group_map(title, groups, known)
    caption = f"{drawn}, of {count(tables, 'table')}.{_arrows(graph, count_pairs(groups, known))}"
    return Overview(_figure(title, path, caption), (Picture(path=path, graph=graph),))


def _order(graph: Graph) -> str:
    """Where to look for what a table refers to; a lookup of one table alone is drawn above it."""
    if not any(edge.source != edge.target for edge in graph.edges):
        return ""
    circles = ", but where keys run in circles" if in_circles(graph) else ""
    return f" A table stands to the right of what it refers to, or below it{circles}."


def _beyond(names: Sequence[QualifiedName], known: References) -> str:
    """That some keys have no line: they lead to tables that the picture is not about."""
    inside = set(names)
    keys = sum(reference.target_name not in inside for name in names for reference in known.leaving[name])
    if not keys or len(names) > MOST_TABLES:
        return ""
    said = "key leads to a table that is not here", "keys lead to tables that are not here"
    return f" {count(keys, *said)}."


def _arrows(graph: Graph, pairs: int) -> str:
    """What the lines of a map say, and that some are not drawn."""
    if not graph.edges:
        return ""
    drawn = len(graph.edges)
    said = " An arrow leads to what is referenced, with the number of foreign keys"
    few = f"; {drawn} of {pairs} arrows are drawn, those of the most keys" if drawn < pairs else ""
    return f"{said}{few}."


def _figure(title: str, path: str, caption: str) -> str:
    return figure(text(title), path.rpartition("/")[2], caption)
