"""Fences are found where the site shows them, with the lines they have in the file."""

from __future__ import annotations

import markdown
import pytest

from docgen.readers.snippets.fences import Fence, fences
from tests.unit.readers.fence_cases import CASES, IN_COMMENTS

EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "pymdownx.details",
    "pymdownx.tabbed",
    "pymdownx.superfences",
]


def shown_by_the_site(text: str) -> list[str]:
    """What stands in each fence that superfences shows, in order."""
    seen: list[str] = []

    def keep(source: str, _language: str, _class: str, _options: object, _md: object, **_: object) -> str:
        seen.append(source)
        return f'<pre id="fence-{len(seen) - 1}"></pre>'

    custom = [{"name": "*", "class": "x", "format": keep, "validator": lambda *_: True}]
    options = {
        "pymdownx.superfences": {"custom_fences": custom},
        "pymdownx.tabbed": {"alternate_style": True},
    }
    html = markdown.markdown(text, extensions=EXTENSIONS, extension_configs=options)
    # Those that stood in indented code were put back, and are not in the page.
    places = {number: html.find(f'id="fence-{number}"') for number in range(len(seen))}
    return [seen[number] for number in sorted(places, key=lambda n: places[n]) if places[number] >= 0]


def found(text: str) -> list[Fence]:
    return [fence for fence in fences(text) if fence.end]


@pytest.mark.parametrize("case", CASES)
def test_a_fence_is_found_where_the_site_shows_one(case: str) -> None:
    text = CASES[case]

    assert ["\n".join(f.lines).expandtabs(4) for f in found(text)] == shown_by_the_site(text)


@pytest.mark.parametrize("case", CASES)
def test_the_lines_of_a_fence_are_those_of_the_file(case: str) -> None:
    text = CASES[case]
    lines = text.replace("\r\n", "\n").split("\n")

    for fence in found(text):
        written = lines[fence.start : fence.end - 1]
        assert len(written) == len(fence.lines)
        for there, here in zip(written, fence.lines, strict=True):
            assert there.endswith(here.lstrip(" ")) or not here.strip()
        assert fence.header in lines[fence.start - 1]


def test_fences_in_comments_are_not_there() -> None:
    (only,) = fences(IN_COMMENTS)

    assert (only.start, only.end, only.lines) == (7, 9, ("y = 2",))


def test_a_fence_that_nothing_closes_is_told() -> None:
    (only,) = fences("text\n\n```python\nx = 1\n")

    assert (only.start, only.end) == (3, 0)


def test_what_a_comment_above_says_belongs_to_the_fence() -> None:
    (first, second, third) = fences(
        '<!-- docgen: test="skip: slow" -->\n```python\n```\n\n```sh\n```\n'
        "- a\n\n    <!--docgen: timeout=3-->\n    ```python\n    ```\n"
    )

    assert [fence.note for fence in (first, second, third)] == ['test="skip: slow"', "", "timeout=3"]
