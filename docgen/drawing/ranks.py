"""Columns for stacks: the longest path from the left, cycles broken the same way every time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, sqrt

Pairs = Sequence[tuple[str, str]]


def components(nodes: Sequence[str], edges: Pairs) -> list[list[str]]:
    """The nodes that hang together, the most first; nodes and equals keep their order."""
    beside: dict[str, list[str]] = {node: [] for node in nodes}
    for source, target in edges:
        beside[source].append(target)
        beside[target].append(source)
    part: dict[str, int] = {}
    for node in nodes:
        waiting = [node] if node not in part else []
        while waiting:
            here = waiting.pop()
            if here not in part:
                part[here] = len(part) if here == node else part[node]
                waiting.extend(beside[here])
    groups: dict[int, list[str]] = {}
    for node in nodes:
        groups.setdefault(part[node], []).append(node)
    return sorted(groups.values(), key=len, reverse=True)


def ranks(nodes: Sequence[str], edges: Pairs) -> dict[str, int]:
    """The length of the longest path that ends at each node; an edge that closes a cycle does not count."""
    after: dict[str, list[str]] = {node: [] for node in nodes}
    needed = {target for _, target in edges}
    for source, target in edges:
        after[source].append(target)
    order, closing = _depth_first([*(n for n in nodes if n not in needed), *nodes], after)
    rank = dict.fromkeys(nodes, 0)
    for node in reversed(order):
        for target in after[node]:
            if (node, target) not in closing:
                rank[target] = max(rank[target], rank[node] + 1)
    return rank


def _depth_first(
    roots: Sequence[str], after: Mapping[str, list[str]]
) -> tuple[list[str], set[tuple[str, str]]]:
    """The nodes in the order they are left, and the edges that lead back to a node not yet left."""
    left: list[str] = []
    open_: set[str] = set()
    seen: set[str] = set()
    closing: set[tuple[str, str]] = set()
    for root in roots:
        path = [(root, iter(after[root]))] if root not in seen else []
        seen.add(root)
        open_.add(root)
        while path:
            node, targets = path[-1]
            for target in targets:
                if target in open_:
                    closing.add((node, target))
                elif target not in seen:
                    seen.add(target)
                    open_.add(target)
                    path.append((target, iter(after[target])))
                    break
            else:
                path.pop()
                open_.discard(node)
                left.append(node)
        open_.discard(root)
    return left, closing


def folded(
    rank: Mapping[str, int], edges: Pairs, heights: Mapping[str, float], limit: float
) -> dict[str, int]:
    """The ranks with too high columns relieved: cards that nothing needs move one to the right."""
    result = dict(rank)
    needed = {source for source, _ in edges}
    column = 0
    while column <= max(result.values(), default=-1):
        here = [node for node in result if result[node] == column]
        total = sum(heights[node] for node in here)
        for node in reversed([node for node in here[1:] if node not in needed]):
            if total <= limit:
                break
            result[node] += 1
            total -= heights[node]
        column += 1
    return result


def squeezed(rank: Mapping[str, int]) -> dict[str, int]:
    """The ranks in about as many columns as rows, in their order; for cards of which each refers to each."""
    order = sorted(rank, key=lambda node: rank[node])
    high = ceil(sqrt(len(order) * 1.2))
    return (
        {node: index // high for index, node in enumerate(order)}
        if max(rank.values()) >= high
        else dict(rank)
    )
