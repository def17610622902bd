import pytest
from drawing_graphs import OVERVIEW, generated, picture

from docgen.drawing import graphviz, lanes
from docgen.drawing.draw import draw
from docgen.errors import RunError


@pytest.mark.parametrize("seed", range(4, 40, 5))
def test_both_packages_of_graphviz_give_the_same_places(seed, monkeypatch):
    asked = []
    monkeypatch.setattr(
        lanes, "positions", lambda dot: asked.append(dot) or graphviz.positions_in_process(dot)
    )

    draw(picture(generated(seed, OVERVIEW, seed)))

    assert asked
    for dot in asked:
        assert graphviz.positions_by_program(dot) == graphviz.positions_in_process(dot)


def test_a_drawing_does_not_tell_which_graphviz_helped(monkeypatch):
    what = picture(generated(11, OVERVIEW, 12))
    expected = draw(what)

    monkeypatch.setattr(graphviz, "works_in_process", lambda: False)

    assert draw(what) == expected


def test_a_layout_that_takes_too_long_is_an_error_with_a_remedy(monkeypatch):
    # No program is as quick as that.
    monkeypatch.setattr(graphviz, "TIME_LIMIT", 1e-6)

    with pytest.raises(RunError, match=r"took over 1e-06 s\. Show fewer tables") as caught:
        graphviz.positions_by_program("digraph { a -> b }")

    assert caught.value.place == "graphviz"


def test_a_graph_the_program_cannot_read_is_an_error_that_shows_its_words():
    with pytest.raises(RunError, match="syntax error"):
        graphviz.positions_by_program("digraph { a -> ")
