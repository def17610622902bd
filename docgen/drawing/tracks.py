"""The order of the vertical lines in a channel between two columns: fewest crossings, found by insertion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_CLEAR = 12
"""Lines may share a track when this far apart, in pixels."""

_OVERLAP = 20
"""Two lines on top of each other are as bad as this many crossings."""

_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one net does in one channel: the heights at which it meets the left and the right side."""

    left: tuple[float, ...]
    right: tuple[float, ...]

    @property
    def low(self) -> float:
        """Its upper end."""
        return min(self.left + self.right)

    @property
    def high(self) -> float:
        """Its lower end."""
        return max(self.left + self.right)

    @property
    def bent(self) -> bool:
        """Whether it needs a vertical line at all."""
        return self.low != self.high or not (self.left and self.right)


def tracks(stretches: Sequence[Stretch]) -> tuple[list[int], int]:
    """The track of each stretch, counted from the left, and how many tracks there are.

    A loop back to its own side keeps near that side; stretches that need no
    vertical line get track 0, which they do not use.
    """
    result = [0] * len(stretches)
    bent = [index for index, stretch in enumerate(stretches) if stretch.bent]
    if len(bent) < 2:
        return result, len(bent)
    order = _ordered([stretches[index] for index in bent])
    chosen = [bent[index] for index in order]
    levels = _packed([stretches[index] for index in chosen])
    for index, level in zip(chosen, levels, strict=True):
        result[index] = level
    return result, max(levels) + 1


def _ordered(stretches: Sequence[Stretch]) -> list[int]:
    """Indexes from left to right: each inserted where it crosses least, then tried again everywhere."""
    cost = [[_crossings(a, b) for b in stretches] for a in stretches]
    order: list[int] = []
    for index in sorted(range(len(stretches)), key=lambda i: _preference(stretches[i])):
        _insert(order, index, cost)
    for _ in range(_ROUNDS if len(order) > 2 else 0):
        before = list(order)
        for index in before:
            order.remove(index)
            _insert(order, index, cost)
        if order == before:
            break
    return order


def _preference(stretch: Stretch) -> tuple[int, float, float]:
    side = (not stretch.left) - (not stretch.right)
    return side, stretch.low, stretch.high


def _insert(order: list[int], index: int, cost: Sequence[Sequence[int]]) -> None:
    total = sum(cost[other][index] for other in order)
    best, place = total, len(order)
    for position in range(len(order) - 1, -1, -1):
        other = order[position]
        total += cost[index][other] - cost[other][index]
        if total < best:
            best, place = total, position
    order.insert(place, index)


def _crossings(a: Stretch, b: Stretch) -> int:
    """What it costs to have `a` left of `b`."""
    count = sum(b.low <= y <= b.high for y in a.right) + sum(a.low <= y <= a.high for y in b.left)
    return count + _OVERLAP * sum(abs(y - other) < 4 for y in a.right for other in b.left)


def _packed(stretches: Sequence[Stretch]) -> list[int]:
    """Levels for stretches in order: as far left as others allow, loops of the right side as far right."""
    levels: list[int] = []
    for index, stretch in enumerate(stretches):
        before = (levels[i] for i in range(index) if _meet(stretches[i], stretch))
        levels.append(max(before, default=-1) + 1)
    top = max(levels)
    for index in range(len(stretches) - 1, -1, -1):
        if not stretches[index].left:
            after = [
                levels[i] for i in range(index + 1, len(stretches)) if _meet(stretches[i], stretches[index])
            ]
            levels[index] = min(after, default=top + 1) - 1
    return levels


def _meet(a: Stretch, b: Stretch) -> bool:
    return a.low - _CLEAR < b.high and b.low - _CLEAR < a.high
