"""Lines between columns of cards: every edge as a trip through channels, lines of one key on one trunk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from docgen.drawing.layout import Point
from docgen.drawing.tracks import Stretch, tracks
from docgen.model.picture import Edge


class Net(NamedTuple):
    """What shares a trunk: lines from one key, of one kind, leaving into one channel."""

    source: str
    rows: tuple[str, ...]
    optional: bool
    channel: int


class Hop(NamedTuple):
    """A trip's way through one channel; `right` is the side it enters or leaves at."""

    channel: int
    enter: float
    enter_right: bool
    leave: float
    leave_right: bool


class Trip(NamedTuple):
    """An edge's whole way, from source to target."""

    edge: Edge
    net: Net
    hops: tuple[Hop, ...]


@dataclass(frozen=True, slots=True)
class Spacing:
    """Room in a channel: before the first track, after the last, between two, at least; `margin` outside."""

    left: float
    right: float
    track: float
    least: float
    margin: float


@dataclass(slots=True)
class Grid:
    """Where columns begin and end, and the x of every net's vertical line in a channel."""

    starts: list[float]
    ends: list[float]
    width: float
    verticals: dict[tuple[int, Net], float] = field(default_factory=dict)

    def points(self, trip: Trip) -> tuple[Point, ...]:
        """The corners of a trip, from the source card's side to the target card's."""
        first, last = trip.hops[0], trip.hops[-1]
        result = [(self._side(first.channel, right=first.enter_right), first.enter)]
        for hop in trip.hops:
            if hop.enter != hop.leave or hop.enter_right == hop.leave_right:
                x = self.verticals[hop.channel, trip.net]
                result += [(x, hop.enter), (x, hop.leave)]
        result.append((self._side(last.channel, right=last.leave_right), last.leave))
        return tuple(result)

    def _side(self, channel: int, *, right: bool) -> float:
        return self.starts[channel] if right else self.ends[channel - 1]


def gridded(
    widths: Sequence[float],
    trips: Sequence[Trip],
    spacing: Spacing,
    room: Mapping[tuple[int, bool], float],
) -> Grid:
    """Columns of these widths, set apart by what their channels need.

    Channel `i` lies left of column `i`. `room` adds width for words beside the
    left (False) or right (True) side of a channel.
    """
    stretches = _stretches(trips)
    levels = {channel: tracks(list(nets.values())) for channel, nets in stretches.items()}
    grid = Grid([], [], 0)
    x = 0.0
    for channel in range(len(widths) + 1):
        outer = channel in {0, len(widths)}
        count = levels[channel][1] if channel in levels else 0
        needed = _needed(count, spacing, outer=outer)
        wide = needed + room.get((channel, False), 0) + room.get((channel, True), 0)
        if channel in levels:
            left = x + spacing.left + room.get((channel, False), 0)
            right = x + wide - spacing.right - room.get((channel, True), 0)
            _set_verticals(grid, channel, stretches[channel], levels[channel], (left, right, spacing.track))
        x += wide
        if channel < len(widths):
            grid.starts.append(x)
            x += widths[channel]
            grid.ends.append(x)
    grid.width = x
    return grid


def channel_width(trips: Sequence[Trip], channel: int, spacing: Spacing) -> float:
    """How wide an outer channel is, known before the columns are."""
    nets = _stretches(trips).get(channel)
    return _needed(tracks(list(nets.values()))[1] if nets else 0, spacing, outer=True)


def _needed(count: int, spacing: Spacing, *, outer: bool) -> float:
    if outer:
        return max(spacing.margin, spacing.right + count * spacing.track + 3) if count else spacing.margin
    return max(spacing.least, spacing.left + spacing.right + (count - 1) * spacing.track)


def _set_verticals(
    grid: Grid,
    channel: int,
    nets: Mapping[Net, Stretch],
    levels: tuple[list[int], int],
    span: tuple[float, float, float],
) -> None:
    """Through lines in the middle of the channel, loops at the usual distance from their own side."""
    left, right, step = span
    slack = max(0.0, (right - left - (levels[1] - 1) * step) / 2)
    for (net, stretch), level in zip(nets.items(), levels[0], strict=True):
        middle = left + slack + level * step
        if not stretch.left:
            middle = right - (levels[1] - 1 - level) * step
        elif not stretch.right:
            middle = left + level * step
        grid.verticals[channel, net] = round(middle * 2) / 2


def _stretches(trips: Sequence[Trip]) -> dict[int, dict[Net, Stretch]]:
    """The heights of every net in every channel, in the order of the trips."""
    heights: dict[int, dict[Net, tuple[dict[float, None], dict[float, None]]]] = {}
    for trip in trips:
        for hop in trip.hops:
            sides = heights.setdefault(hop.channel, {}).setdefault(trip.net, ({}, {}))
            sides[hop.enter_right][hop.enter] = None
            sides[hop.leave_right][hop.leave] = None
    return {
        channel: {net: Stretch(tuple(sides[0]), tuple(sides[1])) for net, sides in nets.items()}
        for channel, nets in sorted(heights.items())
    }
