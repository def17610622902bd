"""Pages become snippets, and what is wrong with them findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from docgen.errors import SettingsError
from docgen.model.finding import Severity
from docgen.model.origin import Origin
from docgen.model.snippet import Verdict
from docgen.model.system import System
from docgen.readers.snippets.reader import read
from docgen.settings.snippets import SnippetSettings


def read_page(folder: Path, text: str | bytes, **section: Any) -> System:
    content = text if isinstance(text, bytes) else text.encode()
    (folder / "page.md").write_bytes(content)
    return read(SnippetSettings(**{"paths": ("page.md",), **section}), folder)


def problems(system: System) -> list[str]:
    return [str(found) for found in system.findings]


def test_a_snippet_knows_its_place_its_indentation_and_its_lines(tmp_path: Path) -> None:
    text = '# A\n\n- item\n\n    ```{.python title="x"}\n    a = 1\n\n    b = 2\n    ```\n'

    (snippet,) = read_page(tmp_path, text, run=("python",)).snippets

    assert snippet.origin == Origin("page.md", 5)
    assert snippet.source == "a = 1\n\nb = 2\n"
    assert (snippet.language, snippet.options, snippet.indent) == ("python", (("title", "x"),), "    ")
    assert snippet.verdict is Verdict.EXECUTABLE
    assert snippet.place(3) == Origin("page.md", 8)


def test_an_empty_fence_is_an_empty_snippet(tmp_path: Path) -> None:
    (snippet,) = read_page(tmp_path, "```python\n```\n").snippets

    assert (snippet.source, snippet.verdict) == ("", Verdict.COMPILED)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system(tmp_path: Path, end: str) -> None:
    system = read_page(tmp_path, end.join(["# A", "```python", "a = 1", "b = 2", "```", ""]))

    assert [(s.origin.line, s.source) for s in system.snippets] == [(2, "a = 1\nb = 2\n")]


def test_the_mark_of_an_editor_is_no_part_of_a_page(tmp_path: Path) -> None:
    (snippet,) = read_page(tmp_path, b"\xef\xbb\xbf```python\na = 1\n```\n").snippets

    assert snippet.origin.line == 1


def test_a_comment_above_a_fence_adds_options_and_wins(tmp_path: Path) -> None:
    text = '<!-- docgen: test="skip: why" -->\n```python {timeout="3" test="xfail"}\n1\n```\n'

    (snippet,) = read_page(tmp_path, text, run=("python",)).snippets

    assert dict(snippet.options) == {"timeout": "3", "test": "skip: why"}
    assert (snippet.verdict, snippet.reason) == (Verdict.SKIPPED, "why")


def test_a_fence_that_nothing_closes_is_a_finding_and_unaccounted(tmp_path: Path) -> None:
    system = read_page(tmp_path, "# A\n\n```python\na = 1\n", run=("python",))

    assert [(s.verdict, s.reason) for s in system.snippets] == [(Verdict.UNACCOUNTED, "nothing closes it")]
    said = "Close it with the same signs, at the same indentation."
    assert problems(system) == [f"page.md:3: fence-is-closed Nothing closes this fence. {said}"]


def test_a_skip_without_a_reason_is_a_warning(tmp_path: Path) -> None:
    (found,) = read_page(tmp_path, '```python {test="skip"}\n1\n```\n').findings

    assert (found.check, found.severity) == ("skip-has-a-reason", Severity.WARNING)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ('{requiers="3.12"}', "Option 'requiers' is unknown. Did you mean 'requires'?"),
        ("{standalon}", "Option 'standalon' is unknown. Did you mean 'standalone'?"),
        ('{test="skp: why"}', "test='skp' is unknown. Did you mean 'skip'?"),
        ('{test="never"}', "test='never' is unknown. Known are skip, xfail, compile."),
    ],
)
def test_a_misspelled_option_is_a_warning_with_the_right_word(tmp_path: Path, header: str, said: str) -> None:
    (found,) = read_page(tmp_path, f"```python {header}\n1\n```\n").findings

    assert str(found) == f"page.md:1: option-is-known {said}"
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ('python {exit="2"}', "Option 'exit' means nothing to python. It is for shell, command."),
        ('bash {requires="3.12"}', "Option 'requires' means nothing to shell. It is for python."),
        (
            'toml {fixture="x"}',
            "Option 'fixture' means nothing to what is parsed. It is for python, shell, command.",
        ),
        ('python {schema="x.json"}', "Option 'schema' means nothing to python. It is for what is parsed."),
    ],
)
def test_an_option_that_means_nothing_to_its_language_is_a_warning(
    tmp_path: Path, header: str, said: str
) -> None:
    (found,) = read_page(tmp_path, f"```{header}\na = 1\n```\n").findings

    assert str(found) == f"page.md:1: option-is-meant {said}"
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    "header",
    ['python {fixture="x" requires="3.12"}', 'bash {exit="2" pty fixture="x"}', 'json {schema="compose"}'],
)
def test_an_option_that_is_meant_is_no_warning(tmp_path: Path, header: str) -> None:
    assert problems(read_page(tmp_path, f"```{header}\n1\n```\n")) == []


def test_options_of_the_theme_are_left_alone(tmp_path: Path) -> None:
    text = '```python {title="x" hl_lines="1" linenums="1" .annotate #id}\n1\n```\n'

    assert problems(read_page(tmp_path, text)) == []


def test_a_comment_is_docgens_alone_so_that_any_other_word_in_it_is_a_warning(tmp_path: Path) -> None:
    (found,) = read_page(tmp_path, '<!-- docgen: title="x" -->\n```python\n1\n```\n').findings

    assert found.problem == "Option 'title' is unknown."
    assert found.remedy.startswith("Known are background, cwd,")


def test_fences_in_html_comments_are_none(tmp_path: Path) -> None:
    assert read_page(tmp_path, "<!--\n```python\n1\n```\n-->\n").snippets == ()


def test_a_page_that_is_not_utf8_is_a_finding_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("```python\n1\n```\n")

    system = read_page(tmp_path, b"```python\n\xff\xfe\x00\n```\n", paths=("page.md", "other.md"))

    assert [str(s.origin) for s in system.snippets] == ["other.md:1"]
    assert problems(system) == ["page.md: page-is-text It is not UTF-8 text. Save it as UTF-8."]


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.md: There is no such file or folder"):
        read(SnippetSettings(paths=("nowhere.md",)), tmp_path)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "README.md",
        "docs/a.md",
        "docs/b.MARKDOWN",
        "docs/old/c.md",
        "docs/old/deep/d.md",
        "docs/image.png",
        "docs/.hidden/e.md",
        "docs/node_modules/f.md",
        "other/g.md",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("```python\n1\n```\n")
    return tmp_path


def places(section: SnippetSettings, root: Path) -> list[str]:
    return [snippet.origin.place for snippet in read(section, root).snippets]


def test_docs_and_the_readme_are_read_where_no_path_is_named(tree: Path) -> None:
    found = ["README.md", "docs/a.md", "docs/b.MARKDOWN", "docs/old/c.md", "docs/old/deep/d.md"]

    assert places(SnippetSettings(), tree) == found


def test_a_project_without_docs_has_no_snippets(tmp_path: Path) -> None:
    assert places(SnippetSettings(), tmp_path) == []


def test_a_file_that_is_named_twice_is_read_once(tree: Path) -> None:
    assert places(SnippetSettings(paths=("other", "other/g.md")), tree) == ["other/g.md"]


@pytest.mark.parametrize("pattern", ["docs/old", "docs/old/", "docs/old/*", "*/old/*", "docs/old/**"])
def test_a_folder_is_excluded_with_all_below_it(tree: Path, pattern: str) -> None:
    assert places(SnippetSettings(paths=("docs",), exclude=(pattern,)), tree) == [
        "docs/a.md",
        "docs/b.MARKDOWN",
    ]


def test_excluded_are_files_by_their_pattern(tree: Path) -> None:
    assert places(SnippetSettings(paths=("docs",), exclude=("*.md",)), tree) == ["docs/b.MARKDOWN"]


def test_a_page_of_ten_megabytes_is_read_in_moments(tmp_path: Path) -> None:
    system = read_page(tmp_path, "Words and `code`.\n\n" * 550_000 + "```python\n1\n```\n")

    assert [s.origin.line for s in system.snippets] == [1_100_001]


@pytest.mark.parametrize(
    "above", ["", ":caption: a.py\n", "    :linenos:\n:caption: a\n", "---\nlinenos: true\n---\n"]
)
def test_options_in_the_lines_of_a_directive_are_no_code(tmp_path: Path, above: str) -> None:
    (snippet,) = read_page(tmp_path, f"```{{code-block}} python\n{above}a = 1\nb = 2\n```\n").snippets

    assert snippet.source == "a = 1\nb = 2\n"
    assert snippet.place(2) == Origin("page.md", 3 + above.count("\n"))


def test_a_directive_may_hold_nothing_but_options(tmp_path: Path) -> None:
    (snippet,) = read_page(tmp_path, "```{code-block} python\n:linenos:\n```\n").snippets

    assert snippet.source == ""


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        (":options: +SKIP\n", Verdict.SKIPPED, "its options say +SKIP"),
        (":options: +ELLIPSIS\n", Verdict.EXECUTABLE, ""),
        (":skipif: pd is None\n", Verdict.SKIPPED, "not everywhere, it says skipif pd is None"),
    ],
)
def test_a_directive_of_doctest_may_say_that_it_is_skipped(
    tmp_path: Path, text: str, verdict: Verdict, reason: str
) -> None:
    (snippet,) = read_page(tmp_path, f"```{{doctest}}\n{text}>>> 1\n1\n```\n", run=("python",)).snippets

    assert (snippet.verdict, snippet.reason) == (verdict, reason)


def test_what_sphinx_runs_after_a_page_is_not_executed_where_it_stands(tmp_path: Path) -> None:
    text = "```{testsetup}\na = 1\n```\n\n```{testcleanup}\ndel a\n```\n"

    system = read_page(tmp_path, text, run=("python",))

    assert [snippet.verdict for snippet in system.snippets] == [Verdict.EXECUTABLE, Verdict.COMPILED]


def test_a_fence_without_a_language_that_begins_with_a_prompt_is_a_console_of_python(tmp_path: Path) -> None:
    text = "```\n>>> 1\n1\n```\n\n```\n1\n```\n"

    system = read_page(tmp_path, text, run=("python",), prose=("",))

    assert [(s.language, s.verdict) for s in system.snippets] == [
        ("pycon", Verdict.EXECUTABLE),
        ("", Verdict.PROSE),
    ]


def test_all_snippets_may_be_standalone_but_those_of_a_group(tmp_path: Path) -> None:
    text = '```python\n1\n```\n\n```python {group="x"}\n2\n```\n'

    system = read_page(tmp_path, text, standalone=True)

    assert [snippet.options for snippet in system.snippets] == [(("standalone", ""),), (("group", "x"),)]


def test_fences_in_the_sections_of_a_docstring_are_found(tmp_path: Path) -> None:
    section = "Args:\n    a: One.\n\n        ```python\n        x = 1\n        ```\n"
    indented = "".join(f"    {line}\n".replace("    \n", "\n") for line in section.splitlines())
    (tmp_path / "a.py").write_text(f'def f(a):\n    """It.\n\n{indented}    """\n')

    (snippet,) = read_page(tmp_path, section, docstrings=("a.py",)).snippets

    assert (snippet.origin, snippet.source) == (Origin("a.py", 7), "x = 1\n")
