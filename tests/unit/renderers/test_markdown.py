"""Whatever a catalog holds is shown as it is, by an engine with every extension people use."""

from __future__ import annotations

import random
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import markdown
import pytest

from docgen.renderers.markdown import anchor_name, cell, code, digest, fence, paragraphs, table, text

EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.arithmatex",
    "pymdownx.betterem",
    "pymdownx.caret",
    "pymdownx.critic",
    "pymdownx.details",
    "pymdownx.emoji",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.keys",
    "pymdownx.magiclink",
    "pymdownx.mark",
    "pymdownx.snippets",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]
NASTY = [
    "Price for rental_duration days.",
    "__init__ *bold* **strong** `code`",
    "<script>alert(1)</script> &lt; &amp; & <",
    "a | b || c",
    "- item",
    "+ item",
    "1. one",
    "12) twelve",
    "# heading",
    "> quote",
    "=====",
    "---",
    "!!! note",
    "??? details",
    '=== "tab"',
    ": definition",
    "[link](javascript:alert(1)) ![image](x) [ref][1] [^1] *[HTML]: x",
    "http://example.invalid/a?b=c www.example.invalid me@example.invalid",
    "a <> 'www.example.invalid WWW.example.invalid'",
    ":smile: ++ctrl+c++ ==mark== ~~del~~ ^sup^ ~sub~ $x^2$ {++add++} {--cut--}",
    '--8<-- "mkdocs.yml"',
    "{{ config }} {% raw %} {# x #} { .class }",
    "back\\slash \\* \\_",
    "/// admonition",
    "#123 @somebody",
    "naïve – “quotes” 名前 🙂",
    "~~~",
    "```",
    "a:b::c :d",
    "[x] task",
    "1 < 2 > 0 && true",
]
BLOCKS = [
    "SELECT '\n--8<-- \"mkdocs.yml\"\n'",
    "SELECT '\n\n<script>alert(1)</script>\n\n'",
    "SELECT '\n   \n# heading\n\n\n* item\n'",
    "SELECT '{{ 7*7 }} {% raw %} {# x #}'",
    "SELECT '</code></pre><script>alert(1)</script>'",
    "SELECT '\n```\n~~~\n````'",
    "SELECT `a` FROM b",
    "SELECT '\n# heading\n> quote\n- item\n: definition\n!!! note\n===\n'",
    "SELECT '{++add++} {--cut--} {>>comment<<}'",
    "SELECT '[[wiki]] [link](x) *[HTML]: x\n[x]: y\n[^1]: z\n'",
    "SELECT '&lt; &amp; &#60;' < 'a' & b",
    "SELECT a<b",
    "    SELECT 1\n      FROM a",
    "| a |\n| --- |\n| b |",
    "/// note\nSELECT\n///",
    "::: docgen.model",
]


class Words(HTMLParser):
    """The text of a page, and the elements it has."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


def shown(source: str, extensions: Sequence[str] = EXTENSIONS) -> Words:
    words = Words()
    words.feed(markdown.markdown(source, extensions=extensions))
    return words


def folded(value: str) -> str:
    return " ".join(value.split())


@pytest.mark.parametrize("value", NASTY)
def test_prose_is_shown_as_it_is(value: str) -> None:
    page = shown(text(value))

    assert folded("".join(page.words)) == folded(value)
    assert page.tags == ["p"]


@pytest.mark.parametrize("value", NASTY)
def test_prose_in_a_cell_is_shown_as_it_is(value: str) -> None:
    page = shown(table(["One", "Two"], [[cell(value), "end"]]))

    assert folded("".join(page.words)) == f"One Two {folded(value)} end"
    assert page.tags.count("td") == 2
    assert not set(page.tags) - {"table", "thead", "tbody", "tr", "th", "td"}


@pytest.mark.parametrize("value", NASTY)
def test_code_is_shown_as_it_is_in_prose_and_in_cells(value: str) -> None:
    for source in (f"x {code(value)} y", table(["One"], [[code(value)]])):
        page = shown(source)

        assert folded(value) in folded("".join(page.words))
        assert page.tags.count("code") == 1


def test_random_text_is_shown_as_it_is() -> None:
    alphabet = "\\`*_{}[]<>#+-.!|~^=$:;@&\"'()/%? ab1\t"
    chance = random.Random(7)
    made = ["".join(chance.choice(alphabet) for _ in range(chance.randrange(1, 14))) for _ in range(3000)]
    values = [folded(value) for value in made if value.strip()]

    page = shown("\n\n".join(text(value) for value in values))

    assert [folded(line) for line in "".join(page.words).split("\n") if line.strip()] == values
    assert set(page.tags) == {"p"}


def test_lines_of_a_cell_stay_lines_and_paragraphs_of_a_comment_paragraphs() -> None:
    assert cell("one\ntwo\r\nthree") == "one<br>two<br>three"
    assert paragraphs("one\ntwo\n\n  \nthree") == ["one two", "three"]


def test_characters_that_act_unseen_are_spelled_out() -> None:
    assert text("a\u202eb\x07\ufeffc\ud800") == "a&#92;u202eb&#92;u0007&#92;ufeffc&#92;ud800"
    assert text("a\U0001ffffb\x85\u2028c") == "a&#92;U0001ffffb&#92;u0085&#92;u2028c"


@pytest.mark.parametrize(
    "word",
    ["می\u200cخواهم", "👩\u200d🚀", "Donau\u00addampf", "\U0001fae9", "\U0001cc00", "ភាសា\u200bខ្មែរ"],
    ids=["Persian", "joined emoji", "soft hyphen", "Unicode 16 emoji", "Unicode 16 sign", "Khmer"],
)
def test_characters_that_a_script_needs_or_python_does_not_know_yet_stay(word: str) -> None:
    assert (text(word), cell(word), code(word)) == (word, word, f"<code>{word}</code>")


def test_what_is_escaped_does_not_depend_on_the_unicode_of_the_python_that_runs() -> None:
    # A letter that Python 3.11 does not know, and one of every Python: spelled alike.
    new, old = "\ua7cb", "\ua78e"

    assert [text(f"{c}_a a:{c}") for c in (new, old)] == [f"{c}&#95;a a&#58;{c}" for c in (new, old)]
    assert [code(f"{c}_a") for c in (new, old)] == [f"<code>{c}&#95;a</code>" for c in (new, old)]


def test_names_in_common_scripts_stay_readable_in_the_file() -> None:
    assert text("größe_à имя_поля 表_名") == "größe_à имя_поля 表_名"
    assert code("größe_à имя_поля 表_名") == "`größe_à имя_поля 表_名`"


def test_runs_of_spaces_in_a_name_are_kept() -> None:
    assert code("a b") == "`a b`"
    assert code("a  b") == "<code>a&#160; b</code>"
    assert code(" a ") == "<code>&#160;a&#160;</code>"
    assert code("CASE\n    WHEN x\t THEN") == "`CASE WHEN x THEN`"


def test_a_plain_definition_stays_readable_between_fences() -> None:
    query = " SELECT a,\n    '{1,2}'::int[] AS \"b\"\n   FROM c\n  WHERE a < 3 AND b <> 'é';"

    assert fence(query, "sql") == f"``` sql\n{query}\n```"


@pytest.mark.parametrize("extensions", [EXTENSIONS, ["tables"]], ids=["every extension", "tables alone"])
@pytest.mark.parametrize("value", BLOCKS)
def test_a_definition_is_shown_as_it_is_and_acts_in_no_engine(value: str, extensions: list[str]) -> None:
    written = fence(value, "sql")

    page = shown(f"# Before\n\n{written}\n\n<a id='after'></a>After *it*", extensions)

    assert value.strip("\n") in "".join(page.words).expandtabs(1).replace("\\u0007", "\a")
    assert set(page.tags) <= {"h1", "p", "pre", "code", "div", "span", "a", "em"}
    assert page.tags[-2:] == ["a", "em"]


@pytest.mark.parametrize(
    "acting", ["--8<--", "-8<-", "{{", "{%", "{#", "{!", "{++", "{>>", "<script", "</b", "[[", "\n\n", "\t"]
)
def test_what_other_programs_look_for_in_a_page_does_not_occur_in_a_definition(acting: str) -> None:
    assert acting not in fence(f"SELECT '{acting}a\n{acting} \"secret.env\"\n'", "sql")


def test_a_definition_includes_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.env").write_text("hunter2")
    engine = markdown.Markdown(
        extensions=["pymdownx.snippets", "fenced_code"],
        extension_configs={"pymdownx.snippets": {"base_path": [str(tmp_path)]}},
    )

    html = engine.convert(fence("SELECT '\n--8<-- \"secret.env\"\n'", "sql"))

    assert "hunter2" not in html


def test_anchors_of_names_that_differ_differ() -> None:
    assert anchor_name("col", "film_id") == "col-film_id"
    names = ["a b", "a-b", "a.b", "A-b", "größe", "grosse", f"a-b-{digest('a b')}", f"-a-b-{digest('a b')}"]
    assert len({anchor_name("col", name) for name in names}) == len(names)
