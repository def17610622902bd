"""The line that opens a fence says a language and options, however engines spell them."""

from __future__ import annotations

import markdown
import pytest

from docgen.model.snippet import Options
from docgen.readers.snippets.headers import is_shown_by_the_site, parse_header, parse_note

HEADERS: dict[str, tuple[str, Options]] = {
    "": ("", ()),
    "python": ("python", ()),
    "Python": ("python", ()),
    ".python": ("python", ()),
    "c++": ("c++", ()),
    "c#": ("c#", ()),
    "objective-c": ("objective-c", ()),
    'python title="a b"': ("python", (("title", "a b"),)),
    "python title='a \"b\"'": ("python", (("title", 'a "b"'),)),
    "python title=bare": ("python", (("title", "bare"),)),
    'python title=""': ("python", (("title", ""),)),
    'python hl_lines="1 3" linenums="1"': ("python", (("hl_lines", "1 3"), ("linenums", "1"))),
    "python standalone": ("python", (("standalone", ""),)),
    'python {test="skip: why" lint="skip"}': ("python", (("test", "skip: why"), ("lint", "skip"))),
    'python{test="skip"}': ("python", (("test", "skip"),)),
    'py {group="x"}': ("py", (("group", "x"),)),
    '{.python test="skip: a=b, c"}': ("python", (("test", "skip: a=b, c"),)),
    '{ .python .annotate #id title="x" }': ("python", (("title", "x"),)),
    '{#id .python title="x"}': ("python", (("title", "x"),)),
    '{title="x" .python}': ("python", (("title", "x"),)),
    "{ .text output }": ("text", (("output", ""),)),
    'python test="skip" test="xfail"': ("python", (("test", "xfail"),)),
    "python,ignore": ("python", (("ignore", ""),)),
    "rust,no_run": ("rust", (("no_run", ""),)),
    "{python}": ("{python}", ()),
    "{code-block} Python": ("python", ()),
    "{code-cell} ipython3": ("ipython3", ()),
    "{code-block}": ("", ()),
    "{.python}": ("python", ()),
    "{=html}": ("", (("html", ""),)),
    "{doctest} group": ("pycon", ()),
    "{testcode}": ("python", ()),
    "{testoutput}": ("output", ()),
    "{note}": ("{note}", ()),
    "{note} A title of words": ("{note}", ()),
    "{py:function} f(a, b)": ("{py:function}", ()),
    "{eval-rst}": ("{eval-rst}", ()),
    'title="x"': ("", (("title", "x"),)),
}


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_says_a_language_and_options(header: str) -> None:
    assert parse_header(header) == HEADERS[header]


@pytest.mark.parametrize(
    ("note", "options"),
    [
        ("", ()),
        ("standalone", (("standalone", ""),)),
        ('test="skip: needs a server" timeout=3', (("test", "skip: needs a server"), ("timeout", "3"))),
        (".python #id", ()),
    ],
)
def test_a_comment_above_a_fence_gives_options_and_no_language(note: str, options: Options) -> None:
    assert parse_note(note) == options


@pytest.mark.parametrize(
    "header",
    [
        "",
        "python",
        'python title="a b"',
        'python title="x" hl_lines="1 2" linenums="1"',
        'python {test="skip: why"}',
        '{.python .x #id test="skip"}',
        "python title=x",
        'python test="skip: why"',
        "python exit",
        'python linenums="1" group="a"',
    ],
)
def test_the_site_shows_a_fence_where_it_is_said_to(header: str) -> None:
    text = f"```{header}\nx\n```\n"

    html = markdown.markdown(text, extensions=["attr_list", "pymdownx.highlight", "pymdownx.superfences"])

    assert is_shown_by_the_site(header) is ("<pre" in html)


def test_what_the_site_executes_is_taken_for_shown() -> None:
    assert is_shown_by_the_site('python exec="1" result="text"')
    assert not is_shown_by_the_site('python execute="1"')
