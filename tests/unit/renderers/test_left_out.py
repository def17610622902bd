"""Tables with more neighbours than a picture has room for, and keys between neighbours."""

from __future__ import annotations

from docgen.drawing.draw import draw
from docgen.model.database import Table
from docgen.model.picture import Card, Graph, Kind, Picture
from tests.unit.renderers.shop import foreign_key
from tests.unit.renderers.test_cards import caption_of, graph_of, system, table

HUB = "hub.svg"


def hub_with(children: int) -> list[Table]:
    return [
        table("hub", "id"),
        *(table(f"t{n:03}", "id", "hub_id", foreign_keys=(foreign_key(f"t{n:03}", "hub_id", "hub"),))
          for n in range(children)),
    ]  # fmt: skip


def rest_of(graph: Graph) -> list[Card]:
    return [card for card in graph.cards if card.kind is Kind.REST]


def test_as_many_neighbours_as_fit_are_all_drawn() -> None:
    graph = graph_of(system(public=tuple(hub_with(18))), HUB)

    assert len(graph.cards) == 19
    assert rest_of(graph) == []


def test_neighbours_without_room_are_one_card_that_leads_to_their_section() -> None:
    graph = graph_of(system(public=tuple(hub_with(60))), HUB)

    (rest,) = rest_of(graph)
    assert len(graph.cards) == 1 + 15 + 1
    assert rest.title == "45 more tables"
    assert rest.href == "reference/databases/shop/public/tables/hub.md#referenced-by"
    assert [row.name for row in rest.rows] == [f"t{n:03}" for n in range(15, 27)]
    assert rest.hidden == 33


def test_one_line_stands_for_their_keys_and_leaves_where_the_others_do() -> None:
    graph = graph_of(system(public=tuple(hub_with(60))), HUB)

    line = graph.edges[-1]
    assert (line.source, line.source_row, line.target, line.keys) == ("public.hub", "id", "needing", 45)
    assert len({(edge.source_row, edge.optional) for edge in graph.edges}) == 1
    assert caption_of(system(public=tuple(hub_with(60))), "/hub.md").endswith(
        "60 tables reference it; 15 of these 60 are drawn.*"
    )


def test_a_table_that_needs_many_has_the_rest_on_the_left() -> None:
    columns = [f"c{n:02}" for n in range(20)]
    keys = tuple(foreign_key("wide", name, f"t{name}") for name in columns)
    tables = [
        table("wide", "id", *columns, foreign_keys=keys),
        *(table(f"t{name}", "id") for name in columns),
    ]

    graph = graph_of(system(public=tuple(tables)), "wide.svg")

    (rest,) = rest_of(graph)
    line = graph.edges[-1]
    assert rest.href.endswith("tables/wide.md#references")
    assert (line.source, line.target, line.target_row, line.keys) == ("needed", "public.wide", "c15", 5)
    assert 'class="card rest"' in draw(Picture(path="wide.svg", graph=graph))[0].svg


def test_a_few_keys_between_neighbours_are_drawn_and_many_are_not() -> None:
    def graph(ties: int) -> Graph:
        tables = hub_with(9)
        tied = [
            table(t.name, "id", "hub_id", "next_id", foreign_keys=(
                *t.foreign_keys, foreign_key(t.name, "next_id", "t000")))
            for t in tables[2 : 2 + ties]
        ]  # fmt: skip
        return graph_of(system(public=(*tables[:2], *tied, *tables[2 + ties :])), HUB)

    assert sum(edge.source == "public.t000" for edge in graph(6).edges) == 6
    assert sum(edge.source == "public.t000" for edge in graph(7).edges) == 0


def test_what_is_heard_of_a_hub_names_the_first_and_counts_the_rest() -> None:
    few, many = (graph_of(system(public=tuple(hub_with(n))), HUB).cards for n in (12, 60))

    heard = [card.label for cards in (few, many) for card in cards if card.focus]
    assert heard[0].endswith("t010, t011.")
    assert heard[1].endswith("t008, t009 and 50 more.")
