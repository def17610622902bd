import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise

from drawing_graphs import NEIGHBOURHOOD, OVERVIEW, boxes, card, edge, film, graph, overlapping, picture

from docgen.drawing.draw import draw
from docgen.drawing.groups import grouped
from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.overview import overview
from docgen.drawing.rail import rail
from docgen.model.picture import Card, Edge, Kind, Row

SVG = "{http://www.w3.org/2000/svg}"


def untyped(of):
    """The card without the types of its rows, as an overview of keys has it."""
    return replace(of, rows=tuple(replace(row, type="") for row in of.rows))


def two_groups():
    cards = [
        card("shop", "id", group="sales"),
        untyped(card("bill", "id shop_id clerk_id", group="sales")),
        card("clerk", "id", group="people"),
    ]
    return graph(OVERVIEW, cards, [edge("shop.id", "bill.shop_id"), edge("clerk.id", "bill.clerk_id")])


def group(name, *tables, **facts):
    rows = tuple(Row(key=table, name=table) for table in tables)
    return Card(id=name, title=name, kind=Kind.GROUP, rows=rows, **facts)


def many_keys(source, target, keys):
    return Edge(source=source, source_row="", target=target, target_row="", keys=keys, title="Many.")


def test_cards_of_a_group_stand_in_its_frame_and_no_other_card_does():
    layout = grouped(two_groups())

    inside = {
        frame.name: {
            placed.box.card.id
            for placed in layout.cards
            if frame.x < placed.x
            and placed.x + placed.box.width < frame.x + frame.width
            and frame.y + 26 < placed.y
            and placed.y + placed.box.height < frame.y + frame.height
        }
        for frame in layout.frames
    }

    assert inside == {"sales": {"shop", "bill"}, "people": {"clerk"}}


def test_a_reference_into_another_frame_is_named_in_its_row_and_has_no_line():
    layout = grouped(two_groups())

    assert [(route.edge.source, route.edge.target) for route in layout.routes] == [("shop", "bill")]
    assert [(far.source, far.target) for far in layout.far] == [("clerk", "bill")]
    rows = {line.row.key: line.type for line in boxes(layout)["bill"].box.lines}
    assert rows == {"id": "", "shop_id": "", "clerk_id": "→ clerk"}


def test_a_row_that_shows_its_type_keeps_it():
    of = two_groups()
    typed = replace(of, cards=(of.cards[0], card("bill", "id shop_id clerk_id", group="sales"), of.cards[2]))

    rows = {line.row.key: line.type for line in boxes(grouped(typed))["bill"].box.lines}

    assert rows["clerk_id"] == "integer"


def test_a_script_is_told_what_an_edge_between_frames_ties():
    root = ET.fromstring(draw(picture(two_groups(), "a/index.svg"))[0].svg)

    (far,) = root.findall(f".//{SVG}g[@class='edge far']")

    assert (far.get("data-from"), far.get("data-to"), far.get("data-row")) == ("clerk", "bill", "clerk_id")
    assert [text.text for text in root.findall(f"{SVG}text[@class='fname']")] == ["sales", "people"]


def test_forty_groups_are_broader_than_high_but_no_strip():
    cards = [card(f"t{n}", "id", group=f"group {n // 3}") for n in range(120)]

    layout = grouped(graph(OVERVIEW, cards, []))

    assert 1 < layout.width / layout.height < 3
    assert overlapping(layout) == []
    assert len(layout.frames) == 40


def test_a_line_for_many_keys_says_how_many_and_has_an_arrow_to_what_they_refer_to():
    of = graph(
        OVERVIEW, [group("people", "clerk"), group("sales", "bill")], [many_keys("people", "sales", 7)]
    )
    root = ET.fromstring(draw(picture(of, "a/index.svg"))[0].svg)

    (line,) = root.findall(f".//{SVG}g[@class='edge n2']")

    assert line.find(f"{SVG}text").text == "7"
    assert [part.get("class") for part in line] == [None, "hit", "line", "end a", "elabel"]
    (x, y), (tip, _) = (
        map(float, p) for p in re.findall(r"[ML](\S+) (\S+?)(?=[ML]|$)", line[3].get("d"))[:2]
    )
    start = float(re.match(r"M(\S+) ", line[2].get("d"))[1])
    assert start < tip < x
    assert y > 0


def test_a_card_of_tables_names_them_without_room_for_marks_and_counts_the_rest():
    (placed,) = overview(graph(OVERVIEW, [group("sales", "bill", "shop", hidden=12)], [])).cards

    assert placed.box.scale.name_x == 14
    assert placed.box.foot == "+ 12 tables"


def test_lines_of_many_groups_meet_a_card_at_places_of_their_own():
    names = [f"g{n}" for n in range(9)]
    cards = [group("all", "a", "b", "c", "d"), *(group(name, "t") for name in names)]
    layout = overview(graph(OVERVIEW, cards, [many_keys(name, "all", 3) for name in names]))

    ends = sorted({route.points[-1] for route in layout.routes})

    stands = boxes(layout)["all"]
    assert len(ends) == 9
    assert all(stands.y < y < stands.y + stands.box.height for _, y in ends)
    by_side = [sorted(y for x, y in ends if x == side) for side in {x for x, _ in ends}]
    assert all(b - a >= 9 for side in by_side for a, b in pairwise(side))


def test_groups_that_all_refer_to_the_next_are_no_chain():
    names = [f"g{n}" for n in range(16)]
    edges = [many_keys(a, b, 1) for a, b in pairwise(names)]

    layout = overview(graph(OVERVIEW, [group(name, "t") for name in names], edges))

    assert len({placed.x for placed in layout.cards}) == 4


def test_the_tables_left_out_are_one_dashed_card_with_a_line_that_counts_them():
    rest = Card(id="rest", title="36 more tables", kind=Kind.REST, rows=(Row(key="a", name="a"),), hidden=35)
    of = film()
    more = replace(
        of,
        cards=(*of.cards, rest),
        edges=(*of.edges, replace(many_keys("film", "rest", 36), source_row="id")),
    )

    layout = neighbourhood(more)
    wide, narrow = draw(picture(more))

    stands = boxes(layout)
    assert stands["rest"].x == stands["copy"].x
    for drawing in (wide, narrow):
        assert 'class="card rest" role="img" data-id="rest"' in drawing.svg
    assert '<text class="elabel"' in wide.svg
    assert ">36</text>" in wide.svg
    trunk = {route.points[0] for route in layout.routes if route.edge.source == "film"}
    assert len(trunk) == 1
    assert rail(more).cards[-1].box.card is rest


def test_neighbours_may_be_tied_to_each_other_beside_their_column():
    of = graph(
        NEIGHBOURHOOD,
        [card("film", "id", focus=True), card("copy", "id film_id"), card("loan", "film_id copy_id")],
        [
            edge("film.id", "copy.film_id"),
            edge("film.id", "loan.film_id"),
            edge("copy.id", "loan.copy_id"),
        ],
    )

    layout = neighbourhood(of)

    line = next(route for route in layout.routes if route.edge.source == "copy")
    focus, copy = boxes(layout)["film"], boxes(layout)["copy"]
    assert all(focus.x + focus.box.width < x <= copy.x for x, _ in line.points)
