import pytest
from drawing_graphs import FOLDER, NEIGHBOURHOOD, card, film, graph, picture

from docgen.drawing.draw import draw
from docgen.drawing.links import relative, relink

PICTURE = f"{FOLDER}/film.svg"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        (f"{FOLDER}/language.md#columns", "language.md#columns"),
        ("reference/databases/shop/public/types/mpaa.md", "../types/mpaa.md"),
        ("index.md", "../../../../../index.md"),
        (f"{FOLDER}/a b?c%.md#x y", "a%20b%3Fc%25.md#x%20y"),
        (f"{FOLDER}/javascript:alert(1)", "javascript%3Aalert(1)"),
        ("#columns", "#columns"),
    ],
)
def test_a_card_leads_to_its_page_from_the_folder_of_the_picture(href, expected):
    assert relative(href, PICTURE) == expected


def test_a_drawing_links_its_cards():
    wide, narrow = draw(picture(film()))

    assert 'class="card" href="language.md#columns"' in wide.svg
    assert 'class="card is-focus" href="film.md#columns"' in narrow.svg


def test_a_card_without_a_page_is_an_image_that_says_its_name():
    wide, _ = draw(picture(film()))

    assert '<g class="card" role="img" data-id="poster" aria-label="poster">' in wide.svg


def test_a_host_rewrites_every_link_of_a_card_and_nothing_else():
    tricky = card("a", "id", href=f"{FOLDER}/a'&b.md#x", label='<a class="card" href="no.md">')
    wide, _ = draw(picture(graph(NEIGHBOURHOOD, [tricky], [])))
    seen = []

    def to_folder(url: str) -> str:
        seen.append(url)
        return "../a&b/#x"

    rewritten = relink(wide.svg, to_folder)

    assert seen == ["a'&b.md#x"]
    assert 'href="../a&amp;b/#x"' in rewritten
    assert len(rewritten) - len(wide.svg) == len("../a&amp;b/#x") - len("a'&amp;b.md#x")
