"""What a renderer wants drawn: facts in cards, rows and edges; no coordinates, no colours."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Mark(enum.StrEnum):
    """What a row is to its card; drawn in slot A."""

    PRIMARY = "primary"
    UNIQUE = "unique"
    GENERATED = "generated"


class Kind(enum.StrEnum):
    """What a card stands for.

    TABLE: its rows are columns. GROUP: a group of tables, on a map of groups; its
    rows name tables. REST: tables that are tied by nothing but that they are left
    over, by a picture or by all groups; its rows, if any, name some of them, and its
    title is words.
    """

    TABLE = "table"
    GROUP = "group"
    REST = "rest"


class Arrangement(enum.StrEnum):
    """How cards stand to each other.

    NEIGHBOURHOOD: the focused card in the middle, what it needs before it, what
    needs it after it. OVERVIEW: left to right by longest path, a lookup used by
    one card alone on top of that card.
    """

    NEIGHBOURHOOD = "neighbourhood"
    OVERVIEW = "overview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a card; `key` is unique in the card and what edges end at.

    `references` draws the arrow of a foreign key (slot B). `optional` draws the
    `?` of a value that may be null.
    """

    key: str
    name: str
    type: str = ""
    mark: Mark | None = None
    references: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A box with a title and rows.

    `id` is unique in the graph. `href` is the docs path of the page it leads to,
    with its anchor (`reference/databases/shop/public/tables/film.md#columns`),
    or "". `label` is what a screen reader says. `hidden` counts rows left out.
    `stacked` draws the outline of several behind it. On an overview, cards of one
    `group` stand together in a frame with its name; a reference into another frame
    is named in its row instead of drawn as a line. `also` names what the card
    stands for and does not show: whoever looks for it in the picture finds the card.
    """

    id: str
    title: str
    rows: tuple[Row, ...] = ()
    href: str = ""
    label: str = ""
    meta: str = ""
    foot: str = ""
    hidden: int = 0
    focus: bool = False
    stacked: bool = False
    kind: Kind = Kind.TABLE
    group: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A reference: `source` holds the key (drawn left), `target` refers to it (drawn right).

    `source_row` and `target_row` are keys of rows. A foreign key of several
    columns is one edge; `more_rows` are its further (source row, target row)
    pairs. `many`: a source row may have many target rows, else at most one.
    `optional`: the reference may be null. `label` stands on the line and is kept
    for the unusual ("cascade"); `title` is the sentence of the tooltip. A line
    that stands for several foreign keys says how many in `keys`: it is drawn with
    that number, and with an arrow instead of the marks of how many.
    """

    source: str
    source_row: str
    target: str
    target_row: str
    title: str
    many: bool = True
    optional: bool = False
    label: str = ""
    more_rows: tuple[tuple[str, str], ...] = ()
    keys: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Cards and the edges between them; every edge ends at a card of the graph.

    Where its row is left out, it ends at the card's head.

    `title` and `description` are what a screen reader says of the whole.
    """

    title: str
    description: str
    arrangement: Arrangement
    cards: tuple[Card, ...]
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing of the site: `path` is relative to the docs folder, with `/`, ending in `.svg`.

    `whole` is the same graph with all columns. It is drawn into a file of its own,
    which a reader who asks for it fetches.
    """

    path: str
    graph: Graph
    whole: Graph | None = None
