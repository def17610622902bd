from itertools import pairwise

import pytest
from drawing_graphs import OVERVIEW, boxes, card, edge, graph, overlapping, piercing

from docgen.drawing.overview import overview
from docgen.drawing.ranks import components, folded, ranks
from docgen.drawing.stacks import stacked
from docgen.drawing.tracks import Stretch, tracks


def test_a_table_stands_right_of_everything_it_needs():
    edges = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")]

    assert ranks("abcd", edges) == {"a": 0, "b": 1, "c": 2, "d": 0}


def test_a_cycle_is_broken_at_the_edge_that_closes_it():
    edges = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]

    assert ranks("abcd", edges) == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_cycle_without_a_beginning_begins_with_the_first_table():
    assert ranks("ab", [("b", "a"), ("a", "b")]) == {"a": 0, "b": 1}


def test_a_chain_of_two_thousand_tables_has_two_thousand_ranks():
    names = [f"t{number}" for number in range(2000)]

    found = ranks(names, list(pairwise(names)))

    assert found["t1999"] == 1999


def test_tables_that_hang_together_form_groups_the_largest_first():
    assert components("abcdef", [("b", "c"), ("f", "d"), ("d", "b")]) == [["b", "c", "d", "f"], ["a"], ["e"]]


def test_a_column_too_high_gives_the_tables_nobody_needs_to_the_next():
    rank = {"hub": 0, "a": 1, "b": 1, "c": 1, "d": 2}
    edges = [("hub", "a"), ("hub", "b"), ("hub", "c"), ("a", "d")]

    found = folded(rank, edges, dict.fromkeys(rank, 100), limit=200)

    assert found == {"hub": 0, "a": 1, "b": 1, "c": 2, "d": 2}


def test_a_lookup_one_table_alone_uses_stands_on_that_table():
    schema = graph(
        OVERVIEW,
        [
            card("country", "id"),
            card("city", "id country_id"),
            card("shop", "id city_id"),
            card("till", "id shop_id"),
        ],
        [
            edge("country.id", "city.country_id"),
            edge("city.id", "shop.city_id"),
            edge("shop.id", "till.shop_id"),
        ],
    )

    stacks = stacked(schema)

    assert stacks.members == {"till": ("country", "city", "shop", "till")}


def test_of_two_lookups_the_one_of_the_upper_row_stands_nearer():
    schema = graph(
        OVERVIEW,
        [card("a", "id"), card("b", "id"), card("shop", "id a_id b_id")],
        [edge("a.id", "shop.a_id"), edge("b.id", "shop.b_id")],
    )

    assert stacked(schema).members == {"shop": ("b", "a", "shop")}


def test_a_lookup_that_needs_a_table_of_others_stands_by_itself():
    schema = graph(
        OVERVIEW,
        [
            card("country", "id"),
            card("city", "id country_id"),
            card("shop", "id city_id"),
            card("law", "id country_id"),
        ],
        [
            edge("country.id", "city.country_id"),
            edge("country.id", "law.country_id"),
            edge("city.id", "shop.city_id"),
        ],
    )

    assert set(stacked(schema).members) == {"country", "city", "shop", "law"}


def test_two_tables_that_need_each_other_stand_side_by_side():
    mutual = graph(
        OVERVIEW,
        [card("a", "id b_id"), card("b", "id a_id")],
        [edge("a.id", "b.a_id"), edge("b.id", "a.b_id")],
    )

    layout = overview(mutual)

    stands = boxes(layout)
    assert stands["a"].x + stands["a"].box.width < stands["b"].x
    assert overlapping(layout) == piercing(layout) == []


def test_the_row_that_reaches_a_lookup_faces_it():
    schema = graph(
        OVERVIEW, [card("city", "id"), card("shop", "id city_id")], [edge("city.id", "shop.city_id")]
    )

    stands = boxes(overview(schema))

    assert stands["city"].y < stands["shop"].y
    assert [line.row.key for line in stands["shop"].box.lines] == ["city_id", "id"]


def test_a_reference_to_itself_is_a_loop_on_the_right():
    layout = overview(graph(OVERVIEW, [card("a", "id a_id")], [edge("a.id", "a.a_id")]))

    stands = boxes(layout)["a"]
    assert {layout.routes[0].points[0][0], layout.routes[0].points[-1][0]} == {stands.x + stands.box.width}


@pytest.mark.parametrize("count", [0, 1, 2, 16, 60])
def test_tables_without_a_line_form_a_grid_of_a_page_s_width(count):
    layout = overview(graph(OVERVIEW, [card(f"t{number}", "id a_id") for number in range(count)], []))

    rows = len({placed.y for placed in layout.cards})
    assert layout.width <= 1080
    assert rows == -(-count // 5)
    assert overlapping(layout) == []


def test_lines_in_a_channel_take_the_tracks_that_cross_least():
    down = Stretch(left=(10.0,), right=(50.0,))
    below = Stretch(left=(30.0,), right=(70.0,))

    found, count = tracks([down, below])

    assert found == [1, 0]
    assert count == 2


def test_lines_apart_share_a_track_and_straight_ones_need_none():
    found, count = tracks([Stretch((10.0,), (20.0,)), Stretch((50.0,), (90.0,)), Stretch((30.0,), (30.0,))])

    assert found == [0, 0, 0]
    assert count == 1


def test_no_line_begins_where_another_of_its_channel_ends_even_if_that_crosses_more():
    a = Stretch(left=(60.0,), right=(50.0, 100.0))
    b = Stretch(left=(50.0,), right=(95.0, 97.0, 99.0))

    found, _ = tracks([a, b])

    assert found == [1, 0]


def test_a_loop_of_the_right_side_keeps_near_it():
    found, count = tracks(
        [Stretch((), (10.0, 30.0)), Stretch((100.0,), (200.0,)), Stretch((120.0,), (220.0,))]
    )

    assert found[0] == count - 1 == 1
