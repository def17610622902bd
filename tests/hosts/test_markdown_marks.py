"""Marks stand on the fences they are of, whatever stands around, and on no other."""

from __future__ import annotations

from typing import Any

import markdown
import pytest

from docgen.pipeline.marks import Mark, State, text_digest

VERIFIED = Mark(state=State.VERIFIED, facts=(("ran", "1 Jan 2026"),), output="<b>2</b>\n")
HIGHLIGHTERS = {
    "superfences": ["pymdownx.highlight", "pymdownx.superfences"],
    "superfences without highlighting": ["pymdownx.superfences"],
    "fenced_code": ["fenced_code"],
    "fenced_code and codehilite": ["fenced_code", "codehilite"],
}


def rendered(text: str, marks: dict[str, Mark], *extensions: str, **options: Any) -> str:
    known = {text_digest(source): mark for source, mark in marks.items()}
    found = {"docgen": {"marks": lambda _language, source: known.get(text_digest(source)), **options}}
    used = ["attr_list", "admonition", *(extensions or HIGHLIGHTERS["superfences"]), "docgen"]
    return markdown.markdown(text, extensions=used, extension_configs=found)


@pytest.mark.parametrize("highlighter", HIGHLIGHTERS)
def test_a_fence_with_a_mark_gets_its_bar(highlighter: str) -> None:
    text = "```python\nprint(1 < 2)\n```\n\n```python\nother()\n```\n"

    html = rendered(text, {"print(1 < 2)": VERIFIED}, *HIGHLIGHTERS[highlighter])

    assert html.count('class="dg-snippet"') == 1
    assert html.index("dg-snippet") < html.index("1") < html.index("other")
    assert '<div class="dg-snippet" data-state="verified">' in html


def test_what_was_written_is_text_and_nothing_else() -> None:
    html = rendered("```python\nx\n```\n", {"x": VERIFIED})

    assert "<b>" not in html
    assert "&lt;b&gt;2&lt;/b&gt;" in html


def test_nothing_of_a_mark_is_markup() -> None:
    evil = '"><script>alert(1)</script>'
    mark = Mark(state=State.FAILED, why=evil, facts=((evil, evil),), detail=f"+{evil}\n-{evil}")

    html = rendered("```python\nx\n```\n", {"x": mark})

    assert "<script" not in html


def test_the_title_of_a_fence_stands_in_the_bar_and_once() -> None:
    html = rendered('```python title="a &amp; b.py"\nx\n```\n', {"x": VERIFIED})

    assert '<span class="t">' in html
    assert "filename" not in html
    assert html.count("b.py") == 1


def test_the_language_stands_in_the_bar_of_a_fence_without_a_title() -> None:
    html = rendered("```python\nx\n```\n", {"x": VERIFIED})

    assert '<span class="t">python</span>' in html


@pytest.mark.parametrize(
    "text",
    [
        "- a\n\n    ```python\n    x\n    ```\n",
        '!!! note "N"\n\n    ```python\n    x\n    ```\n',
        "> ```python\n> x\n> ```\n",
    ],
)
def test_a_fence_inside_of_something_has_its_mark_there(text: str) -> None:
    html = rendered(text, {"x": VERIFIED})

    assert html.count("dg-snippet__bar") == 1
    assert not html.startswith('<div class="dg-snippet"')


def test_code_that_shows_a_fence_has_no_mark() -> None:
    html = rendered("Text\n\n    ```python\n    x\n    ```\n", {"x": VERIFIED})

    assert "dg-snippet" not in html


def test_only_a_failed_snippet_is_open_from_the_start() -> None:
    failed = Mark(state=State.FAILED, why="It raised ValueError")

    assert "<details open" not in rendered("```python\nx\n```\n", {"x": VERIFIED}).replace(
        ' class="dg-state"', ""
    )
    assert 'class="dg-state" open>' in rendered("```python\nx\n```\n", {"x": failed})


def test_a_host_may_put_the_bar_in_later() -> None:
    kept: list[str] = []

    def defer(html: str) -> str:
        kept.append(html)
        return "<!--later-->"

    html = rendered("```python\nx\n```\n", {"x": VERIFIED}, defer=defer)

    assert "<!--later-->" in html
    assert "verified" not in html.replace('data-state="verified"', "")
    assert "dg-snippet__bar" in kept[0]


def test_without_marks_a_page_is_as_it_would_be() -> None:
    text = '```python title="a.py"\nx\n```\n'
    plain = markdown.markdown(text, extensions=["attr_list", *HIGHLIGHTERS["superfences"]])

    assert markdown.markdown(text, extensions=["attr_list", *HIGHLIGHTERS["superfences"], "docgen"]) == plain
