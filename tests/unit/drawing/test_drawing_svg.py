import os
import pickle
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest
from drawing_graphs import NEIGHBOURHOOD, OVERVIEW, card, edge, film, generated, graph, picture

from docgen.drawing.draw import draw
from docgen.drawing.files import Variant, inline
from docgen.drawing.sheet import drawing_css, standalone_css, tokens_css
from docgen.drawing.svg import identifier
from docgen.model.picture import Arrangement, Card, Graph, Kind, Picture, Row

SVG = "{http://www.w3.org/2000/svg}"


def test_a_neighbourhood_is_drawn_wide_and_narrow_and_an_overview_once():
    paths = [drawing.path for drawing in draw(picture(film(), "a/b/film.svg"))]

    assert paths == ["a/b/film.svg", "a/b/film.narrow.svg"]
    assert [drawing.path for drawing in draw(picture(film(OVERVIEW), "a/index.svg"))] == ["a/index.svg"]


def test_a_picture_with_a_whole_graph_is_drawn_with_all_columns_into_a_file_of_its_own():
    whole = graph(OVERVIEW, [card("film", "id title")], [])
    of = replace(picture(graph(OVERVIEW, [card("film", "id")], []), "a/index.svg"), whole=whole)

    keys, all_ = draw(of)

    assert all_.path == "a/index.all.svg"
    assert 'data-row="title"' in all_.svg
    assert 'data-row="title"' not in keys.svg


def test_a_narrow_drawing_is_as_wide_as_a_phone():
    _, narrow = draw(picture(film()))

    assert ET.fromstring(narrow.svg).get("width") == "386"


def test_a_drawing_names_and_describes_itself_to_those_who_cannot_see_it():
    root = ET.fromstring(draw(picture(film()))[0].svg)

    assert root.get("role") == "group"
    assert root.get("aria-labelledby") == "dg-film-t"
    assert root.get("aria-describedby") == "dg-film-d"
    assert root.find(f"{SVG}title[@id='dg-film-t']").text == "a title"
    assert root.find(f"{SVG}desc[@id='dg-film-d']").text == "A sentence."
    assert root.find(f"{SVG}g[@class='edges']").get("aria-hidden") == "true"


@pytest.mark.parametrize(
    ("path", "variant", "expected"),
    [
        ("a/film.svg", Variant.WIDE, r"dg-film"),
        ("a/film.svg", Variant.NARROW, r"dg-film-narrow"),
        ("a/film.svg", Variant.WHOLE, r"dg-film-all"),
        ("a/film-narrow.svg", Variant.WIDE, r"dg-film-narrow-[0-9a-f]{8}"),
        ("a/film-all.svg", Variant.WIDE, r"dg-film-all-[0-9a-f]{8}"),
        ('a/"x y.svg', Variant.WIDE, r"dg--x-y-[0-9a-f]{8}"),
        ("a/表.svg", Variant.WIDE, r"dg---[0-9a-f]{8}"),
    ],
)
def test_a_drawing_has_an_id_of_plain_letters_of_its_own(path, variant, expected):
    assert re.fullmatch(expected, identifier(path, variant))


def test_tables_named_by_other_letters_get_other_ids():
    assert identifier("a/表.svg", Variant.WIDE) != identifier("a/名.svg", Variant.WIDE)


def test_a_drawing_for_a_page_is_the_same_without_its_style():
    svg = draw(picture(film()))[0].svg

    inlined = inline(svg)

    style = f"<style>{standalone_css(groups=False)}</style>"
    assert svg.count("<style>") == 1
    assert inlined == svg.replace(style, "").rstrip("\n")


@pytest.mark.parametrize("groups", [False, True])
def test_a_drawing_by_itself_knows_every_token_its_rules_use(groups):
    css = standalone_css(groups=groups)

    light, dark, forced = css.split("@media")[:3]
    used, in_light, in_dark = (
        set(re.findall(pattern, text))
        for pattern, text in ((r"var\((--[a-z])\)", css), (r"(--[a-z]):", light), (r"(--[a-z]):", dark))
    )

    assert used == in_light
    assert len(used - in_dark) == 2  # the two fonts
    assert "CanvasText" in forced
    assert "--dg-" not in css


def test_the_style_of_a_drawing_weighs_little_and_has_no_rule_for_the_script():
    assert len(standalone_css(groups=False)) < 2700
    assert "data-on" in drawing_css()
    assert "data-on" not in standalone_css(groups=True)
    assert ".frame" in standalone_css(groups=True)
    assert ".frame" not in standalone_css(groups=False)


def test_every_class_of_a_drawing_has_a_rule_or_a_reader():
    root = ET.fromstring(draw(picture(film()))[0].svg)
    classes = {word for element in root.iter() for word in element.get("class", "").split()}

    unstyled = {word for word in classes if f".{word}" not in drawing_css()}

    assert unstyled == {"er", "wide", "cards", "edges"}


def test_the_page_has_the_tokens_of_both_schemes():
    assert '[data-md-color-scheme="default"]' in tokens_css()
    assert '[data-md-color-scheme="slate"]' in tokens_css()


def test_a_name_of_any_letters_gives_a_well_formed_drawing():
    evil = "<b>&\"'\x00\x1f\ud800\u202e]]>表اسم"
    row = Row(key=evil, name=evil, type=evil, optional=True)
    cards = [
        replace(
            card(evil, "", focus=True, href=f"{evil}.md#{evil}", label=evil, meta=evil, foot=evil),
            rows=(row,),
        ),
        card("b", "id b_id"),
    ]
    edges = [replace(edge("b.id", "b.b_id", label=evil), target=evil, target_row=evil)]
    of = replace(graph(NEIGHBOURHOOD, cards, edges), title=evil, description=evil)

    drawings = [*draw(picture(of, f"{evil}.svg")), *draw(picture(replace(of, arrangement=OVERVIEW)))]

    for drawing in drawings:
        texts = {element.text for element in ET.fromstring(drawing.svg.encode()).iter(f"{SVG}text")}
        assert "<b>&\"'\ufffd\ufffd\ufffd\ufffd]]>表اسم" in texts


def test_a_shortened_name_is_whole_in_its_tooltip():
    name = "a_name_of_more_than_sixty_letters_that_nobody_should_have_to_type"
    root = ET.fromstring(draw(picture(graph(NEIGHBOURHOOD, [card(name, "id")], [])))[0].svg)

    drawn = root.find(f".//{SVG}text[@class='name']")

    assert drawn.find(f"{SVG}title").text == name
    assert drawn.find(f"{SVG}title").tail == "a_name_of_more_th…ld_have_to_type"[:17] + "…" + name[-16:]


def test_nothing_to_draw_is_said_and_not_a_mistake():
    for arrangement in (NEIGHBOURHOOD, OVERVIEW):
        for drawing in draw(picture(graph(arrangement, [], []))):
            root = ET.fromstring(drawing.svg)
            assert root.find(f"{SVG}text").text == "Nothing to draw."


def test_the_same_picture_gives_the_same_bytes_in_any_process():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from drawing_graphs import *; from docgen.drawing.draw import draw;"
        "graphs = [film(), film(OVERVIEW), *(generated(7, kind, 25) for kind in (NEIGHBOURHOOD, OVERVIEW))];"
        "print([d.svg for g in graphs for d in draw(picture(g))])"
    )

    def drawn(seed: str) -> bytes:
        command = [sys.executable, "-c", code, str(Path(__file__).parent)]
        return subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout

    assert drawn("1") == drawn("2")
    assert len(drawn("1")) > 100_000


def test_drawing_can_be_sent_to_another_process():
    what = picture(generated(3, NEIGHBOURHOOD, 6))

    assert pickle.loads(pickle.dumps(draw))(pickle.loads(pickle.dumps(what))) == draw(what)


def test_a_card_carries_the_names_that_it_does_not_show() -> None:
    group = Card(id="g", title="g", kind=Kind.GROUP, also=('a"b', "c <d>"))
    shown = Graph(title="t", description="d", arrangement=Arrangement.OVERVIEW, cards=(group,))

    (drawing,) = draw(Picture(path="map.svg", graph=shown))

    assert 'data-also="a&quot;b&#10;c &lt;d&gt;"' in drawing.svg
