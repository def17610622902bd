"""Docstrings are read with the lines they have in the file, or left out with a reason."""

from __future__ import annotations

import ast
import inspect
import sysconfig
from pathlib import Path
from textwrap import dedent

import pytest

from docgen.model.finding import Finding
from docgen.readers.snippets.docstrings import Docstring, docstrings
from docgen.readers.snippets.fences import fences

PLACE = "shop/orders.py"
FENCE = "```python\nx = 1\n```"


def read(source: str) -> list[Docstring]:
    found = list(docstrings(source, PLACE))
    assert not [f for f in found if isinstance(f, Finding)]
    return [d for d in found if isinstance(d, Docstring)]


def only_finding(source: str) -> Finding:
    (found,) = docstrings(source, PLACE)
    assert isinstance(found, Finding)
    return found


def indented(text: str, margin: str) -> str:
    return text.replace("\n", "\n" + margin)


EVERYWHERE = dedent('''\
    """Module."""
    import os

    class Order:
        """Class."""

        def total(self):
            """Method."""

            def inner():
                """Inner."""

        class Line:
            """Class in a class."""

    async def send():
        """Async."""

    if os.name:
        def posix():
            """In an if."""
    else:
        def other():
            """In an else."""

    try:
        def a():
            """In a try."""
    except OSError:
        def b():
            """In an except."""
    finally:
        def c():
            """In a finally."""

    match os.name:
        case "nt":
            with open("x"):
                for _ in ():
                    @decorated
                    def d():
                        """Deep."""
    ''')


def test_docstrings_are_found_wherever_a_definition_stands() -> None:
    assert [(d.text, d.line) for d in read(EVERYWHERE)] == [
        ("Module.", 1),
        ("Class.", 5),
        ("Method.", 8),
        ("Inner.", 11),
        ("Class in a class.", 14),
        ("Async.", 17),
        ("In an if.", 21),
        ("In an else.", 24),
        ("In a try.", 28),
        ("In an except.", 31),
        ("In a finally.", 34),
        ("Deep.", 42),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "x = 1\n",
        "f('no')\n'''late'''\n",
        "def f(): pass\n",
        "b'''bytes'''\n",
        "f'''text {1}'''\n",
        "'  \\t\\n '\n",
        "'' ''",
    ],
)
def test_what_is_no_docstring_is_not_given(source: str) -> None:
    assert list(docstrings(source, PLACE)) == []


WRITTEN = {
    "text after the quotes": 'def f():\n    """One.\n\n    ```python\n    x = 1\n    ```\n    """\n',
    "text below the quotes": 'def f():\n    """\n    One.\n\n        deeper\n    """\n',
    "blank lines first": 'def f():\n    """\n\n   \n    One.\n\n    Two.\n\n\n    """\n',
    "single quotes": "def f():\n    'One.'\n",
    "three single quotes": "def f():\n    '''One \"\"\".\n\n    Two.\n    '''\n",
    "quotes inside": 'def f():\n    """One "two" \\"""three.\n\n    \'Four\'\n    """\n',
    "raw": 'def f():\n    r"""One \\n two \\\n    three \\d.\n    """\n',
    "raw in capitals": 'def f():\n    R"""One \\\n    two.\n    """\n',
    "unicode prefix": 'def f():\n    u"""One.\n    two.\n    """\n',
    "escapes that stay in their line": 'def f():\n    """One \\\\n \\x2d \\055 \\N{BULLET}.\n    Two."""\n',
    "a backslash that is written twice": 'def f():\n    """\\\\\n    One \\\\\n    two.\n    """\n',
    "in brackets": 'def f():\n    (\n        """One.\n        Two.\n        """\n    )\n',
    "on the line of the definition": 'def f(): "One."\n',
    "after letters of many bytes": 'class Ü漢: """One ü.\n    ü 漢 🙂 two."""; x = "🙂"\n',
    "the first line is a fence": 'def f():\n    """```python\n    x = 1\n    ```"""\n',
    "of a module": '#!/usr/bin/env python\n# coding: latin-1\n\n"""One.\n\n    code\n\nTwo.\n"""\n',
    "a mark of byte order": '\ufeff"""One.\nTwo."""\n',
    "carriage returns": 'def f():\r\n    """One.\r\n\r\n    Two.\r\n    """\r\n',
    "separators that are no ends of lines": 'def f():\n  """One \x0c two \x85 \u2028\n  three.\n  """\n',
    "a form feed above": 'x = 1\n\x0c\ndef f():\n    """One.\n    Two.\n    """\n',
}


@pytest.mark.parametrize("case", WRITTEN)
def test_the_text_is_what_the_standard_library_makes_of_it(case: str) -> None:
    (found,) = read(WRITTEN[case])

    tree = ast.parse(WRITTEN[case].removeprefix("\ufeff"))
    kinds = (ast.Module, ast.FunctionDef, ast.ClassDef)
    nodes = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    (written,) = filter(None, [ast.get_docstring(node, clean=False) for node in nodes])
    assert found.text == inspect.cleandoc(written)


@pytest.mark.parametrize("case", WRITTEN)
def test_each_line_of_the_text_is_that_line_of_the_file(case: str) -> None:
    lines = WRITTEN[case].replace("\r\n", "\n").split("\n")

    (found,) = read(WRITTEN[case])

    words = [line.split() for line in found.text.split("\n")]
    for number, said in enumerate(words, found.line):
        assert {word for word in said if word.isalpha()} <= set(_words(lines[number - 1]))
        assert bool(said) == bool(lines[number - 1].strip())


def _words(line: str) -> list[str]:
    return line.replace('"', " ").replace("'", " ").replace("\\", " ").split()


def test_a_backslash_after_the_quotes_lets_the_text_begin_below() -> None:
    (found,) = read('def f():\n    """\\\n        code\n    One.\n    """\n')

    assert found == Docstring("    code\nOne.", 3, "    ")


def test_the_first_line_has_no_indentation_to_tell_from() -> None:
    (found,) = read('class A:\n    """   One.\n        two\n      three\n    """\n')

    assert found == Docstring("One.\n  two\nthree", 2, "      ")


def test_a_fence_keeps_the_indentation_its_author_meant() -> None:
    (found,) = read('def f():\n\t"""One.\n\n\tExample:\n\t\t```python\n\t\tif x:\n\t\t\ty\n\t\t```\n\t"""\n')

    assert found == Docstring("One.\n\nExample:\n\t```python\n\tif x:\n\t\ty\n\t```", 2, "\t")
    (fence,) = fences(found.text)
    assert (fence.start, fence.lines) == (4, ("if x:", "\ty"))


@pytest.mark.parametrize(
    "escape", ["\\n", "\\r", "\\x0a", "\\x0D", "\\012", "\\12", "\\15 ", "\\u000a", "\\U0000000A"]
)
def test_an_escape_that_breaks_a_line_leaves_the_docstring_out_with_its_line(escape: str) -> None:
    source = f'def f():\n    """One \\\\n.\n\n    {indented(FENCE, "    ")}\n    two {escape}\n    """\n'

    finding = only_finding(source)

    assert (finding.check, str(finding.origin)) == ("docstring-has-its-lines", f"{PLACE}:7")


def test_a_newline_by_its_name_leaves_the_docstring_out() -> None:
    assert only_finding(f'"""One \\N{{LINE FEED}}\n{FENCE}\n"""').check == "docstring-has-its-lines"
    assert only_finding(f'"""One \\N{{CARRIAGE RETURN}}\n{FENCE}\n"""').check == "docstring-has-its-lines"


def test_a_continued_line_leaves_the_docstring_out_with_its_line() -> None:
    finding = only_finding(f'"""One.\n\ntwo \\\nthree\n{FENCE}\n"""')

    assert str(finding) == (
        f"{PLACE}:3: docstring-has-its-lines A docstring has an escape here that joins or breaks lines, "
        "so that its fences have no lines of the file and are left out. "
        'Begin the docstring with r""", or write the backslash twice.'
    )


def test_a_join_and_a_break_do_not_make_up_for_each_other() -> None:
    assert only_finding(f'"""One \\\ntwo \\n three\n{FENCE}\n"""').origin.line == 1


def test_a_join_after_one_at_the_quotes_is_told_at_its_line() -> None:
    assert only_finding(f'"""\\\nOne \\\ntwo\n{FENCE}\n"""').origin.line == 2


def test_strings_put_together_are_left_out() -> None:
    finding = only_finding(f'"One. " """two\n{FENCE}\n"""')

    assert finding.check == "docstring-has-its-lines"
    assert "several strings" in finding.problem


def test_a_docstring_left_out_without_a_fence_is_nobodys_matter() -> None:
    assert read('"""Split at \\n."""\n\ndef f():\n    "One " "two."\n') == []


def test_one_that_is_left_out_does_not_take_the_others_along() -> None:
    found = list(docstrings(f'"""\\n\n{FENCE}"""\n\nclass A:\n    """One."""\n', PLACE))

    assert [type(f) for f in found] == [Finding, Docstring]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("x = 1\ndef f(:\n", 2),
        ('"""open\n', 1),
        ("x = '\0'\n", None),
        ("x = '\ud800'\n", None),
        ("(" * 5000, None),
        ("-" * 100_000 + "1", None),
    ],
)
def test_a_file_that_is_no_python_is_one_finding(source: str, line: int | None) -> None:
    finding = only_finding(source)

    assert (finding.check, finding.origin.place) == ("source-is-python", PLACE)
    assert line in (finding.origin.line, None)


def test_a_deep_tree_of_definitions_is_walked() -> None:
    source = "".join(f"{' ' * n}class A:\n{' ' * n} 'x'\n" for n in range(90))

    assert len(read(source)) == 90


def test_docstrings_of_the_standard_library_have_their_lines() -> None:
    seen = 0
    for path in sorted(Path(sysconfig.get_path("stdlib")).glob("*.py")):
        source = path.read_text(encoding="utf-8", errors="replace")
        lines = source.split("\n")
        for found in docstrings(source, PLACE):
            assert isinstance(found, Docstring)
            for number, line in enumerate(found.text.split("\n"), found.line):
                seen += 1
                assert line.strip() in lines[number - 1] or "\\" in lines[number - 1]
    assert seen > 10_000


def test_a_docstring_with_an_escape_that_is_none_is_read_without_a_warning() -> None:
    assert read('"""One \\d\ntwo."""\n') == [Docstring("One \\d\ntwo.", 1, "")]


def test_an_escape_that_only_begins_like_a_newline_moves_nothing() -> None:
    assert read('"""One \\123 \\124\ntwo."""\n') == [Docstring("One S T\ntwo.", 1, "")]


def test_of_tabs_and_spaces_what_all_lines_share_is_taken() -> None:
    (found,) = read('def f():\n\t"""One.\n\t  two\n\t\tthree"""\n')

    assert found == Docstring("One.\n  two\n\tthree", 2, "\t")


def test_attributes_of_modules_and_classes_have_docstrings() -> None:
    source = '''"""Module."""
a = 1
"""Of a."""
"""Of nothing."""
if a:
    b: int
    """Of b."""
class C:
    """Of C."""
    c: int = 2
    """Of c."""
    def __init__(self):
        """Of init."""
        self.d = 3
        """Of d."""
    def f(self):
        """Of f."""
        e = 4
        """Of nothing."""
    "Of nothing."
f = (
    5)
"Of f, below."
'''

    said = [found for found in docstrings(source, "a.py") if isinstance(found, Docstring)]

    assert [(found.text, found.line) for found in said] == [
        ("Module.", 1),
        ("Of a.", 3),
        ("Of b.", 7),
        ("Of C.", 9),
        ("Of c.", 11),
        ("Of init.", 13),
        ("Of d.", 15),
        ("Of f.", 17),
        ("Of f, below.", 23),
    ]
