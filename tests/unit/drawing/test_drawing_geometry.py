"""What holds of every layout, over many generated graphs."""

from collections import defaultdict
from itertools import pairwise

import pytest
from drawing_graphs import NEIGHBOURHOOD, OVERVIEW, boxes, generated, outside, overlapping, piercing, segments

from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.overview import overview
from docgen.drawing.rail import rail

LAYOUTS = [
    pytest.param(lay_out, arrangement, seed, id=f"{lay_out.__name__}-{seed}")
    for lay_out, arrangement in ((neighbourhood, NEIGHBOURHOOD), (rail, NEIGHBOURHOOD), (overview, OVERVIEW))
    for seed in range(0, 40, 2)
]
A_CARD = 60
"""Two verticals of one trunk are in different channels: a card is between them."""

SLOT = 8
"""Ends of one row keep within this of its middle; rows are 20 or 22 high."""


@pytest.mark.parametrize(("lay_out", "arrangement", "seed"), LAYOUTS)
def test_cards_stand_apart_and_lines_run_between_them(lay_out, arrangement, seed):
    layout = lay_out(generated(seed, arrangement, 1 + seed))

    assert overlapping(layout) == []
    assert piercing(layout) == []
    assert outside(layout) == []


@pytest.mark.parametrize(("lay_out", "arrangement", "seed"), LAYOUTS)
def test_every_line_is_orthogonal_and_ends_at_its_rows(lay_out, arrangement, seed):
    of = generated(seed, arrangement, 1 + seed)

    layout = lay_out(of)

    assert {route.edge for route in layout.routes} == set(of.edges)
    stands = boxes(layout)
    for route in layout.routes:
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in segments(route.points))
        for name, row, (x, y) in (
            (route.edge.source, route.edge.source_row, route.points[0]),
            (route.edge.target, route.edge.target_row, route.points[-1]),
        ):
            placed = stands[name]
            assert x in {placed.x, placed.x + placed.box.width}
            assert abs(y - placed.y - placed.box.middle(row)) <= SLOT


@pytest.mark.parametrize(("lay_out", "arrangement", "seed"), LAYOUTS)
def test_lines_of_one_key_and_kind_share_a_trunk(lay_out, arrangement, seed):
    layout = lay_out(generated(seed, arrangement, 1 + seed))

    starts, turns = defaultdict(set), defaultdict(set)
    for route in layout.routes:
        edge, points = route.edge, route.points
        further = tuple(row for row, _ in edge.more_rows)
        net = (edge.source, edge.source_row, further, edge.optional, points[1][0] > points[0][0])
        starts[net].add(points[0])
        turns[net].update(a[0] for a, b in segments(points) if a[0] == b[0])

    assert {len(points) for points in starts.values()} <= {1}
    for xs in turns.values():
        assert all(b - a > A_CARD for a, b in pairwise(sorted(xs)))
