"""What the pictures of databases show."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence, Set
from graphlib import CycleError, TopologicalSorter

from docgen.model.database import QualifiedName, ReferentialAction
from docgen.model.picture import Arrangement, Card, Edge, Graph
from docgen.renderers.databases.cards import Cards, card_id
from docgen.renderers.databases.left_out import left_out_card, left_out_edge
from docgen.renderers.databases.references import Reference, References
from docgen.renderers.markdown import count

# More cards than these make a wall, not a picture; the page lists them all.
MOST_NEIGHBOURS = 18
# More lines between neighbours hide those of the table itself.
MOST_AMONG = 6
MOST_TABLES = 40


def neighbours(name: QualifiedName, known: References) -> tuple[list[QualifiedName], list[QualifiedName]]:
    """The documented tables that a table references, and those that reference it.

    Each once, itself left out; one that does both counts as referenced.
    """
    out = [r.target_name for r in known.leaving[name] if r.target is not None]
    into = [r.name for r in known.reaching.get(name, ())]
    before = [other for other in dict.fromkeys(out) if other != name]
    return before, sorted(
        (other for other in dict.fromkeys(into) if other != name and other not in before),
        key=lambda other: (other.schema, other.name),
    )


def neighbourhood(name: QualifiedName, known: References, cards: Cards) -> Graph:
    """A table with all its columns, and the tables one key away with their keys.

    Those that it has no room for are one card on each side. Keys between
    neighbours are drawn where they are few.
    """
    before, after = neighbours(name, known)
    drawn = [*fitting(before), name, *fitting(after)]
    shown = set(drawn)
    edges = _between([name], known, shown) + [
        r for r in known.reaching.get(name, ()) if r.name in shown and r.name != name
    ]
    among = _between([other for other in drawn if other != name], known, shown - {name})
    rest = [
        _left_out(name, names[len(fitting(names)) :], known, cards, needed=names is before)
        for names in (before, after)
        if len(names) > MOST_NEIGHBOURS
    ]
    return Graph(
        title=f"{name.name} and the tables one key away",
        description=" ".join(_sentence(r) for r in edges) or f"{name.name} has no foreign keys.",
        arrangement=Arrangement.NEIGHBOURHOOD,
        cards=(
            *(cards.focus(n) if n == name else cards.neighbour(n, name.schema) for n in drawn),
            *(card for card, _ in rest),
        ),
        edges=(
            *(_edge(r, labelled=True) for r in edges),
            *(_edge(r) for r in among if len(among) <= MOST_AMONG),
            *(edge for _, edge in rest),
        ),
    )


def fitting(names: list[QualifiedName]) -> list[QualifiedName]:
    """As many as a side holds; a card for one or two left out would say less than they do."""
    return names if len(names) <= MOST_NEIGHBOURS else names[: MOST_NEIGHBOURS - 3]


def _left_out(
    name: QualifiedName, names: Sequence[QualifiedName], known: References, cards: Cards, *, needed: bool
) -> tuple[Card, Edge]:
    out = set(names)
    keys = (
        [r for r in known.leaving[name] if r.target_name in out]
        if needed
        else [r for r in known.reaching[name] if r.name in out]
    )
    return (
        left_out_card(names, name.schema, cards.page(name), needed=needed),
        left_out_edge(keys, card_id(name), needed=needed),
    )


def overview(
    title: str, names: Sequence[QualifiedName], known: References, cards: Cards, *, whole: bool = False
) -> Graph:
    """The most connected of the named tables, with their keys alone or with all columns."""
    drawn = most_connected(names, known)
    edges = _between(drawn, known, set(drawn))
    schemas = {name.schema for name in drawn}
    home = schemas.pop() if len(schemas) == 1 else ""
    return Graph(
        title=title,
        description=f"{count(len(drawn), 'table')}, {count(len(edges), 'foreign key')}.",
        arrangement=Arrangement.OVERVIEW,
        cards=tuple(cards.whole(n, home) if whole else cards.neighbour(n, home, compact=True) for n in drawn),
        edges=tuple(_edge(r) for r in edges),
    )


def most_connected(names: Sequence[QualifiedName], known: References) -> list[QualifiedName]:
    """As many of the named tables as a picture holds, chosen so that lines run between them.

    It begins with the table that has most references, and takes again and again the
    most referenced of those tied to what it has; where none is left, the next best.
    """
    if len(names) <= MOST_TABLES:
        return list(names)
    tied = {name: _tied(name, known) for name in names}
    best = sorted(names, key=lambda name: (-len(tied[name]), name.schema, name.name))
    rank = {name: place for place, name in enumerate(best)}
    chosen: set[QualifiedName] = set()
    reachable: list[int] = []
    for start in best:
        heapq.heappush(reachable, rank[start])
        while reachable and len(chosen) < MOST_TABLES:
            name = best[heapq.heappop(reachable)]
            if name not in chosen:
                chosen.add(name)
                for other in tied[name]:
                    if other in rank and other not in chosen:
                        heapq.heappush(reachable, rank[other])
        if len(chosen) == MOST_TABLES:
            break
    return sorted(chosen, key=lambda name: (name.schema, name.name))


def in_circles(graph: Graph) -> bool:
    """Whether cards refer to each other in a circle; one that refers to itself alone does not."""
    needs: dict[str, set[str]] = {}
    for edge in graph.edges:
        if edge.source != edge.target:
            needs.setdefault(edge.target, set()).add(edge.source)
    try:
        TopologicalSorter(needs).prepare()
    except CycleError:
        return True
    return False


def _tied(name: QualifiedName, known: References) -> set[QualifiedName]:
    out = {reference.target_name for reference in known.leaving[name]}
    return (out | {reference.name for reference in known.reaching.get(name, ())}) - {name}


def _between(
    names: Iterable[QualifiedName], known: References, targets: Set[QualifiedName]
) -> list[Reference]:
    return [
        reference
        for name in sorted(names, key=lambda name: (name.schema, name.name))
        for reference in known.leaving[name]
        if reference.target_name in targets and reference.target is not None
    ]


def _edge(reference: Reference, *, labelled: bool = False) -> Edge:
    key = reference.key
    (source_row, target_row), *more = zip(key.target_columns, key.columns, strict=True)
    return Edge(
        source=card_id(reference.target_name),
        source_row=source_row,
        target=card_id(reference.name),
        target_row=target_row,
        more_rows=tuple(more),
        title=_title(reference),
        many=reference.many,
        optional=reference.optional,
        label="cascade" if labelled and key.on_delete is ReferentialAction.CASCADE else "",
    )


def _title(reference: Reference) -> str:
    key = reference.key
    one = "at most one" if reference.optional else "exactly one"
    name, target = reference.name.name, key.target_table
    has = f"a {target} for all of its time" if key.period else f"{one} {target}"
    deleted = "" if key.on_delete is ReferentialAction.NO_ACTION else f"; on delete {key.on_delete}"
    return (
        f"{name}.{', '.join(key.columns)} → {target}.{', '.join(key.target_columns)}: "
        f"every {name} has {has}{deleted}"
    )


def _sentence(reference: Reference) -> str:
    key = reference.key
    how_many = "many" if reference.many else "at most one"
    return (
        f"{reference.name.name}.{', '.join(key.columns)} references {key.target_table} "
        f"({how_many} {reference.name.name} for each {key.target_table})."
    )
