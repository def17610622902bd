"""Maps: what a picture shows where tables are too many for one, a card for each group of them."""

from __future__ import annotations

from docgen.model.database import QualifiedName
from docgen.model.picture import Arrangement, Card, Edge, Graph, Kind, Row
from docgen.renderers.databases.groups import Group, Grouped, keys_between
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import count

# The most referenced tables of a group tell what it is about.
NAMED_TABLES = 5
# More cards than these make a map a wall; the list below it has them all.
MOST_GROUPS = 40
# Lines between groups soon cover the map: those of few keys are left to the pages.
LINES_A_GROUP = 2


def group_map(title: str, grouped: Grouped, known: References) -> Graph:
    """A card for each group with its most referenced tables; a line says how many keys run between two."""
    drawn = grouped.groups[:MOST_GROUPS]
    return Graph(
        title=title,
        description=f"{count(len(drawn), 'group')} of tables. Arrows lead to what is referenced.",
        arrangement=Arrangement.OVERVIEW,
        cards=tuple(_card(group, known, grouped.pages[group.name]) for group in drawn),
        edges=tuple(
            _edge(source, target, keys) for (source, target), keys in strongest(grouped, known).items()
        ),
    )


def strongest(grouped: Grouped, known: References) -> dict[tuple[str, str], int]:
    """The pairs of groups that most keys run between, as many as a map holds, in the order of their names."""
    between = keys_between(grouped.groups[:MOST_GROUPS], known)
    room = LINES_A_GROUP * min(len(grouped.groups), MOST_GROUPS)
    return dict(sorted(sorted(between.items(), key=lambda pair: (-pair[1], pair[0]))[:room]))


def count_pairs(grouped: Grouped, known: References) -> int:
    """How many pairs of the groups on a map keys run between."""
    return len(keys_between(grouped.groups[:MOST_GROUPS], known))


def _card(group: Group, known: References, page: str) -> Card:
    names = leading(group, known)
    shown = set(names)
    more = len(group.tables) - len(names)
    return Card(
        id=group.name,
        kind=Kind.REST if group.rest else Kind.GROUP,
        title=group.name,
        rows=tuple(Row(key=f"{name.schema}.{name.name}", name=name.name) for name in names),
        href=page,
        label=f"{group.name}, group of {count(len(group.tables), 'table')}.",
        foot=f"+ {count(more, 'table')}" if more else "",
        also=tuple(name.name for name in group.tables if name not in shown),
    )


def leading(group: Group, known: References) -> list[QualifiedName]:
    """The tables of a group that most keys lead to."""

    def rank(name: QualifiedName) -> tuple[int, int, str, str]:
        return -len(known.reaching.get(name, ())), -len(known.leaving[name]), name.schema, name.name

    return sorted(group.tables, key=rank)[:NAMED_TABLES]


def _edge(source: str, target: str, keys: int) -> Edge:
    return Edge(
        source=source,
        source_row="",
        target=target,
        target_row="",
        title=f"{count(keys, 'foreign key')} of {target} {'leads' if keys == 1 else 'lead'} to {source}",
        keys=keys,
    )
