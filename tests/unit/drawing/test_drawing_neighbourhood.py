from dataclasses import replace

from drawing_graphs import NEIGHBOURHOOD, boxes, card, edge, film, graph, overlapping

from docgen.drawing.neighbourhood import neighbourhood
from docgen.drawing.rail import rail
from docgen.model.picture import Row


def routes(layout):
    return {(route.edge.source, route.edge.target, route.edge.target_row): route for route in layout.routes}


def test_what_a_table_needs_stands_left_and_what_needs_it_right():
    stands = boxes(neighbourhood(film()))

    assert stands["language"].x < stands["film"].x < stands["copy"].x == stands["poster"].x


def test_columns_are_top_aligned_but_a_neighbour_alone_stands_where_its_line_is_straight():
    layout = neighbourhood(film())

    stands = boxes(layout)
    assert stands["film"].y == stands["copy"].y == 28
    assert len({y for _, y in routes(layout)["language", "film", "language_id"].points}) == 1


def test_cards_of_a_column_are_equally_wide_with_their_types_under_each_other():
    uneven = graph(
        NEIGHBOURHOOD,
        [card("a", "id", focus=True), card("b", "a_id"), card("c", "the_one_of_all_a_id")],
        [edge("a.id", "b.a_id"), edge("a.id", "c.the_one_of_all_a_id")],
    )

    stands = boxes(neighbourhood(uneven))

    assert stands["b"].box.width == stands["c"].box.width
    assert stands["b"].box.type_x == stands["c"].box.type_x


def test_a_line_that_nearly_is_straight_is_made_straight():
    parents = ["p1", "p2", "p3", "p4"]
    rows = ["p1_id", "p2_id", "p3_id", *(f"c{number}" for number in range(7)), "p4_id"]
    nearly = graph(
        NEIGHBOURHOOD,
        [card("t", " ".join(["id", *rows]), focus=True), *(card(parent, "id") for parent in parents)],
        [edge(f"{parent}.id", f"t.{parent}_id") for parent in parents],
    )

    layout = neighbourhood(nearly)

    # 80 pixels a card and 22 a row: the fourth card's row would stand 2 above the twelfth row.
    assert boxes(layout)["p4"].y - boxes(layout)["p3"].y == 82
    assert len({y for _, y in routes(layout)["p4", "t", "p4_id"].points}) == 1


def test_a_word_on_a_line_has_room_between_the_trunk_and_the_end():
    line = routes(neighbourhood(film()))["film", "poster", "film_id"]

    (turn, _), (end, _) = line.points[-2:]

    assert end - turn >= 24 + len("cascade") * 0.602 * 10.5


def test_two_kinds_of_end_on_one_row_take_slots_above_and_below_its_middle():
    layout = neighbourhood(film())

    middle = boxes(layout)["language"].y + boxes(layout)["language"].box.middle("id")
    starts = [routes(layout)["language", "film", row].points[0][1] for row in ("language_id", "dubbed_id")]
    assert starts == [middle - 5.5, middle + 5.5]


def test_a_reference_to_itself_is_a_loop_on_the_right_from_the_key_to_the_column():
    alone = graph(
        NEIGHBOURHOOD, [card("employee", "id boss_id", focus=True)], [edge("employee.id", "employee.boss_id")]
    )

    layout = neighbourhood(alone)

    stands = boxes(layout)["employee"]
    right = stands.x + stands.box.width
    key, column = (stands.y + stands.box.middle(row) for row in ("id", "boss_id"))
    assert layout.routes[0].points == ((right, key), (right + 24, key), (right + 24, column), (right, column))


def test_a_neighbour_on_both_sides_appears_once_with_lines_both_ways_between():
    mutual = graph(
        NEIGHBOURHOOD,
        [card("store", "id chief_id", focus=True), card("staff", "id store_id")],
        [edge("staff.id", "store.chief_id"), edge("store.id", "staff.store_id")],
    )

    layout = neighbourhood(mutual)

    stands = boxes(layout)
    assert len(layout.cards) == 2
    between = (stands["staff"].x + stands["staff"].box.width, stands["store"].x)
    assert {x for route in layout.routes for x in (route.points[0][0], route.points[-1][0])} == set(between)


def test_a_line_between_neighbours_of_both_sides_runs_over_the_table_between_them():
    across = graph(
        NEIGHBOURHOOD,
        [
            card("film", "id language_id", focus=True),
            card("language", "id"),
            card("text", "film_id language_id"),
        ],
        [
            edge("language.id", "film.language_id"),
            edge("film.id", "text.film_id"),
            edge("language.id", "text.language_id"),
        ],
    )

    layout = neighbourhood(across)

    line = routes(layout)["language", "text", "language_id"]
    assert min(y for _, y in line.points) < boxes(layout)["film"].y


def test_a_key_of_two_columns_is_one_line_with_a_bracket_on_both_cards():
    composite = graph(
        NEIGHBOURHOOD,
        [card("order", "tenant_id id", focus=True), card("line", "id tenant_id order_id")],
        [edge("order.tenant_id", "line.tenant_id", more_rows=(("id", "order_id"),))],
    )

    layout = neighbourhood(composite)

    stands = boxes(layout)
    assert len(layout.routes) == 1
    assert [(tie.right, tie.rows) for tie in stands["order"].ties] == [(True, (48.0, 70.0))]
    assert [(tie.right, tie.rows) for tie in stands["line"].ties] == [(False, (70.0, 92.0))]


def test_a_line_to_a_row_that_is_left_out_ends_at_the_head_of_the_card():
    cut = graph(
        NEIGHBOURHOOD, [card("a", "id", focus=True), card("b", "id", hidden=7)], [edge("a.code", "b.a_code")]
    )

    layout = neighbourhood(cut)

    stands = boxes(layout)
    (_, start), *_, (_, end) = layout.routes[0].points
    assert start - stands["a"].y == end - stands["b"].y == 16


def test_sixty_neighbours_stand_in_three_columns_fed_from_above():
    children = [f"child{number}" for number in range(60)]
    hub = graph(
        NEIGHBOURHOOD,
        [card("hub", "id", focus=True), *(card(name, "id hub_id") for name in children)],
        [edge("hub.id", f"{name}.hub_id") for name in children],
    )

    layout = neighbourhood(hub)

    assert len({boxes(layout)[name].x for name in children}) == 3
    assert layout.height < 2300
    assert overlapping(layout) == []


def test_on_a_phone_references_run_left_and_what_refers_runs_right():
    layout = rail(film())

    stands = boxes(layout)
    left, right = stands["film"].x, stands["film"].x + stands["film"].box.width
    assert layout.width == 386
    assert [placed.box.card.id for placed in layout.cards] == ["language", "film", "copy", "poster"]
    assert {route.points[0][0] for route in layout.routes if route.edge.source == "language"} == {left}
    assert {route.points[0][0] for route in layout.routes if route.edge.source == "film"} == {right}


def test_on_a_phone_the_lines_of_what_a_table_needs_lie_in_each_other():
    needs = graph(
        NEIGHBOURHOOD,
        [card("t", "id a_id b_id", focus=True), card("a", "id"), card("b", "id")],
        [edge("a.id", "t.a_id"), edge("b.id", "t.b_id")],
    )

    layout = rail(needs)

    outer, inner = (routes(layout)[name, "t", f"{name}_id"].points for name in ("b", "a"))
    assert outer[0][1] < inner[0][1] < inner[-1][1] < outer[-1][1]
    assert outer[1][0] < inner[1][0]


def test_on_a_phone_long_names_are_cut_to_what_the_card_holds():
    name = "a_name_of_more_than_sixty_letters_that_nobody_should_have_to_type"
    long = graph(NEIGHBOURHOOD, [card("t", f"id {name}", focus=True)], [])

    box = rail(long).cards[0].box

    drawn = box.lines[1]
    assert "…" in drawn.name
    assert box.type_x + len(drawn.type) * 0.602 * 11.5 <= box.width - 14


def test_on_a_phone_a_type_that_fits_is_not_cut():
    long = graph(NEIGHBOURHOOD, [card("t", f"id {'n' * 65}", focus=True)], [])

    assert [line.type for line in rail(long).cards[0].box.lines] == ["integer", "integer"]


def test_on_a_phone_a_long_type_leaves_most_of_the_card_to_the_name():
    row = Row(key="a", name="n" * 65, type="timestamp without time zone", optional=True)
    long = graph(NEIGHBOURHOOD, [replace(card("t", "", focus=True), rows=(row,))], [])

    drawn = rail(long).cards[0].box.lines[0]

    # 354 wide, 41 before the name, 16 before the type, 14 after it: 40 cells of 6.92, one for the `?`.
    assert len(drawn.name) == 24
    assert len(drawn.type) == 15
