"""Cards that stand on each other: a lookup that one card alone uses stands on top of that card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from docgen.model.picture import Graph, Kind


@dataclass(frozen=True, slots=True)
class Stacks:
    """`members` from top to bottom by the card at the bottom, `home` the bottom card by member."""

    members: Mapping[str, tuple[str, ...]]
    home: Mapping[str, str]

    def edges(self, graph: Graph) -> list[tuple[str, str]]:
        """The references between stacks, source before target, each once."""
        pairs = ((self.home[edge.source], self.home[edge.target]) for edge in graph.edges)
        return [pair for pair in dict.fromkeys(pairs) if pair[0] != pair[1]]


def stacked(graph: Graph) -> Stacks:
    """Every card in a stack, alone or with the lookups it alone uses; in the graph's order."""
    users: dict[str, set[str]] = {card.id: set() for card in graph.cards}
    needs: dict[str, set[str]] = {card.id: set() for card in graph.cards}
    for edge in graph.edges:
        if edge.source != edge.target:
            users[edge.source].add(edge.target)
            needs[edge.target].add(edge.source)
    above: dict[str, list[str]] = {}
    on: set[str] = set()
    for card in graph.cards:
        if card.kind is Kind.TABLE and len(users[card.id]) == 1 and _alone(card.id, users, needs):
            above.setdefault(next(iter(users[card.id])), []).append(card.id)
            on.add(card.id)
    _nest(above, graph)
    members = {card.id: tuple(_chain(card.id, above)) for card in graph.cards if card.id not in on}
    return Stacks(members, {member: home for home, chain in members.items() for member in chain})


def _alone(card: str, users: Mapping[str, set[str]], needs: Mapping[str, set[str]]) -> bool:
    """Whether all that the card needs, near and far, exists for it alone; a cycle does not."""
    seen, waiting = {card}, [card]
    while waiting:
        for need in sorted(needs[waiting.pop()]):
            if need in seen or len(users[need]) != 1:
                return False
            seen.add(need)
            waiting.append(need)
    return True


def _nest(above: dict[str, list[str]], graph: Graph) -> None:
    """The lookup of the last row on top: then the lines lie in each other and do not cross."""
    rows = {(card.id, row.key): index for card in graph.cards for index, row in enumerate(card.rows)}
    place = {(edge.source, edge.target): rows.get((edge.target, edge.target_row), 0) for edge in graph.edges}
    for card, lookups in above.items():
        ranked = sorted((-place[lookup, card], index) for index, lookup in enumerate(lookups))
        above[card] = [lookups[index] for _, index in ranked]


def _chain(card: str, above: Mapping[str, list[str]]) -> Iterable[str]:
    for lookup in above.get(card, ()):
        yield from _chain(lookup, above)
    yield card
