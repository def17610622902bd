"""Included files stand in the page as the site shows them, and each line knows its file."""

from __future__ import annotations

import os
import timeit
from itertools import pairwise
from pathlib import Path

import markdown
import pytest

from docgen.model.finding import Severity
from docgen.model.origin import Origin
from docgen.model.snippet import Stretch
from docgen.readers.snippets.includes import Expanded, expand
from tests.unit.readers.include_cases import FILES, SAME

PAGE = "docs/page.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in FILES.items():
        write(root / name, text)
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def shown_by_the_site(text: str, *bases: Path) -> str:
    """What pymdownx.snippets makes of a page that MkDocs read."""
    options = {"pymdownx.snippets": {"base_path": [str(base) for base in bases]}}
    site = markdown.Markdown(extensions=["pymdownx.snippets"], extension_configs=options)
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(site.preprocessors["snippet"].run(lines))


def standing(expanded: Expanded, line: int) -> Origin:
    """Where a line of the expanded text stands."""
    stretch = [s for s in expanded.stretches if s.first <= line][-1]
    return Origin(stretch.origin.place, (stretch.origin.line or 0) + line - stretch.first)


def only_finding(expanded: Expanded) -> tuple[str, str, str]:
    (finding,) = expanded.findings
    return finding.check, str(finding.origin), f"{finding.problem} {finding.remedy}"


@pytest.mark.parametrize("case", SAME)
def test_the_text_is_what_the_site_shows(root: Path, case: str) -> None:
    expanded = expand(SAME[case], PAGE, root)

    assert expanded.text == shown_by_the_site(SAME[case], root)
    assert expanded.findings == ()


@pytest.mark.parametrize("case", SAME)
def test_each_line_stands_where_its_stretch_says(root: Path, case: str) -> None:
    write(root / PAGE, SAME[case])

    expanded = expand(SAME[case], PAGE, root)

    for number, line in enumerate(expanded.text.split("\n") if expanded.text else [], 1):
        origin = standing(expanded, number)
        written = (root / origin.place).read_text(encoding="utf-8").split("\n")[(origin.line or 0) - 1]
        assert line.endswith(written.lstrip(" \t")) or written.replace(";", "", 1).strip() == line.strip()


def test_lines_of_an_included_file_are_its_own(root: Path) -> None:
    expanded = expand('one\n  --8<-- "deep/b.md"\nthree\n', PAGE, root)

    assert expanded.text == "one\n  b before\n  second\n  b after\n  \nthree\n"
    assert expanded.stretches == (
        Stretch(1, Origin(PAGE, 1)),
        Stretch(2, Origin("deep/b.md", 1)),
        Stretch(3, Origin("a.md", 2)),
        Stretch(4, Origin("deep/b.md", 3)),
        Stretch(6, Origin(PAGE, 3)),
    )


def test_a_page_without_includes_is_one_stretch_and_the_same_text(root: Path) -> None:
    text = "one\ntwo\r\n" * 1000

    expanded = expand(text, PAGE, root)

    assert expanded.text is text
    assert expanded.stretches == (Stretch(1, Origin(PAGE, 1)),)


def test_a_page_without_includes_costs_microseconds(root: Path) -> None:
    text = "A line of a page.\n" * 200

    seconds = min(timeit.repeat(lambda: expand(text, PAGE, root), number=1000, repeat=5))

    assert seconds < 0.05


def test_neighbouring_stretches_are_never_one(root: Path) -> None:
    expanded = expand('--8<-- "10.md:1:2,3:4,6:6"\n', PAGE, root)

    assert [(s.first, s.origin.line) for s in expanded.stretches] == [(1, 1), (5, 6), (6, 2)]
    assert all(before.first < after.first for before, after in pairwise(expanded.stretches))


def test_paths_start_at_the_first_base_that_has_them(root: Path) -> None:
    write(root / "docs/a.md", "of the docs")
    text = '--8<-- "a.md"\n--8<-- "bare.md"\n'

    expanded = expand(text, PAGE, root, [Path("docs"), Path()])

    assert expanded.text == shown_by_the_site(text, root / "docs", root) == "of the docs\nno newline\n"
    assert standing(expanded, 1) == Origin("docs/a.md", 1)


def test_a_base_may_be_a_file(root: Path) -> None:
    text = '--8<-- "b.md"\n'

    expanded = expand(text, PAGE, root, [root / "a.md", root / "deep/b.md"])

    assert expanded.text == shown_by_the_site(text, root / "a.md", root / "deep/b.md")
    assert standing(expanded, 1) == Origin("deep/b.md", 1)


@pytest.mark.parametrize(
    "written",
    [
        "gone.md",
        "gone.md:1:2",
        "deep/gone.md",
        "a.md/b.md",
        "A" * 300,
        "A" * 9000,
        "x\0y",
        "sections.py:gone",
        "sections.py:late",
        "a:-:3",
    ],
)
def test_an_include_that_is_missing_is_told_and_stays(root: Path, written: str) -> None:
    expanded = expand(f'text\n  --8<-- "{written}"\n', PAGE, root)

    assert expanded.text == f'text\n  --8<-- "{written}"\n'
    check, origin, _ = only_finding(expanded)
    assert (check, origin) == ("include-is-there", f"{PAGE}:2")


def test_the_message_names_the_file_and_what_to_do(root: Path) -> None:
    _, _, message = only_finding(expand('--8<-- "gone.md"\n', PAGE, root))

    assert message == (
        "The included file 'gone.md' is not there. "
        "Correct its path, which starts at the base path of snippets, or remove the line."
    )


def test_a_missing_include_is_told_in_the_file_that_asks_for_it(root: Path) -> None:
    write(root / "asks.md", "x\n--8<--\n  gone.md\n--8<--\n")

    expanded = expand('> text\n\n    --8<-- "asks.md"\n--8<-- "asks.md"\n', PAGE, root)

    assert only_finding(expanded)[:2] == ("include-is-there", "asks.md:3")
    assert expanded.text == "> text\n\n    x\n      gone.md\n    \nx\n  gone.md\n\n"


@pytest.mark.parametrize(
    "written", ["../secret.md", "deep/../../secret.md", "/etc/hostname", "link.md", "links/secret.md"]
)
def test_nothing_outside_of_the_root_is_included(root: Path, written: str) -> None:
    write(root.parent / "secret.md", "secret")
    (root / "link.md").symlink_to(root.parent / "secret.md")
    (root / "links").symlink_to(root.parent)

    expanded = expand(f'--8<-- "{written}"\n', PAGE, root)

    assert expanded.text == f'--8<-- "{written}"\n'
    assert only_finding(expanded)[0] == "include-is-inside"


def test_a_folder_with_a_longer_name_is_outside(root: Path) -> None:
    write(root.parent / "project-2/a.md", "other")

    assert only_finding(expand('--8<-- "../project-2/a.md"', PAGE, root))[0] == "include-is-inside"


def test_a_link_that_stays_inside_is_named_by_its_file(root: Path) -> None:
    (root / "link.md").symlink_to("deep/b.md")

    expanded = expand('--8<-- "link.md"', PAGE, root)

    assert (expanded.findings, standing(expanded, 1)) == ((), Origin("deep/b.md", 1))


def test_a_root_behind_a_link_has_its_files_inside(root: Path) -> None:
    (root.parent / "link").symlink_to(root)

    expanded = expand('--8<-- "a.md:1:1"', PAGE, root.parent / "link")

    assert (expanded.text, standing(expanded, 1)) == ("first", Origin("a.md", 1))


@pytest.mark.parametrize("data", [b"a\0b", b"\x89PNG\r\n\x1a\n", "ü".encode("latin-1")])
def test_a_file_that_is_no_text_is_not_included(root: Path, data: bytes) -> None:
    (root / "x.bin").write_bytes(data)

    assert only_finding(expand('--8<-- "x.bin"', PAGE, root))[0] == "include-is-text"


def test_a_folder_or_a_pipe_is_not_included(root: Path) -> None:
    os.mkfifo(root / "pipe")

    expanded = expand('--8<-- "deep"\n--8<-- "pipe"\n--8<-- "."\n', PAGE, root)

    assert [finding.check for finding in expanded.findings] == ["include-is-text"] * 3


def test_a_file_may_have_two_megabytes_and_no_more(root: Path) -> None:
    write(root / "full.md", "x" * 2_000_000)
    write(root / "large.md", "x" * 2_000_001)

    expanded = expand('--8<-- "full.md"\n--8<-- "large.md"\n', PAGE, root)

    assert only_finding(expanded)[:2] == ("include-is-small", f"{PAGE}:2")


def test_a_loop_is_told_with_its_way(root: Path) -> None:
    write(root / "x.md", 'x\n--8<-- "y.md"\n')
    write(root / "y.md", 'y\n--8<-- "x.md"\n')

    expanded = expand('--8<-- "x.md"\n', PAGE, root)

    assert expanded.text == 'x\ny\n--8<-- "x.md"\n\n\n'
    check, origin, message = only_finding(expanded)
    assert (check, origin) == ("include-does-not-loop", "y.md:2")
    assert "x.md → y.md → x.md" in message


def test_a_page_may_show_a_section_of_itself(root: Path) -> None:
    text = '-8<- [start:s]\nx\n-8<- [end:s]\n--8<-- "docs/page.md:s"\n'
    write(root / PAGE, text)

    expanded = expand(text, PAGE, root)

    assert expanded.text == shown_by_the_site(text, root) == "x\nx\n"
    assert expanded.findings == ()


def test_includes_that_double_have_an_end(root: Path) -> None:
    for n in range(40):
        write(root / f"{n}.md", f'--8<-- "{n + 1}.md"\n--8<-- "{n + 1}.md"')
    write(root / "40.md", "")

    expanded = expand('--8<-- "0.md"', PAGE, root)

    assert {finding.check for finding in expanded.findings} == {"include-is-small"}
    assert len(expanded.text) < 1_000_000


def test_includes_deeper_than_python_recurses_are_told(root: Path) -> None:
    for n in range(2000):
        write(root / f"{n}.md", f'--8<-- "{n + 1}.md"')

    assert only_finding(expand('--8<-- "0.md"', PAGE, root))[:2] == ("include-is-small", "49.md:1")


@pytest.mark.parametrize("address", ["https://example.org/a.md", "HTTP://example.org/a.md:1:3"])
def test_an_address_is_never_fetched(root: Path, address: str) -> None:
    expanded = expand(f'--8<-- "{address}"\n', PAGE, root)

    assert expanded.text == f'--8<-- "{address}"\n'
    assert [(f.check, f.severity) for f in expanded.findings] == [("include-is-local", Severity.NOTE)]


def test_lines_that_the_file_does_not_have_are_a_warning(root: Path) -> None:
    text = 'a\n--8<-- "a.md:50:60"\nb\n'

    expanded = expand(text, PAGE, root)

    assert expanded.text == shown_by_the_site(text, root)
    assert [(f.check, f.severity) for f in expanded.findings] == [("include-has-lines", Severity.WARNING)]


def test_a_block_that_nothing_closes_is_one_finding(root: Path) -> None:
    expanded = expand("x\n--8<--\na.md\n\nText of the page.\n\nMore.\n", PAGE, root)

    assert only_finding(expanded)[:2] == ("include-block-is-closed", f"{PAGE}:2")
    assert expanded.text == "x\nfirst\nsecond\nthird\n\n\nText of the page.\n\nMore.\n"


def test_a_large_page_of_signs_takes_no_time(root: Path) -> None:
    text = ("-" * 2000 + "8<" + "-" * 2000 + "\n" + ";-8<- [" * 500 + "\n") * 100

    seconds = min(timeit.repeat(lambda: expand(text + "-8<-" * 9000, PAGE, root), number=1, repeat=2))

    assert seconds < 1


def test_a_long_path_of_colons_takes_no_time(root: Path) -> None:
    text = f'--8<-- "{"a:1,2:3" * 20_000}"'

    seconds = min(timeit.repeat(lambda: expand(text, PAGE, root), number=1, repeat=2))

    assert seconds < 1


def test_a_base_that_is_a_file_has_no_neighbours(root: Path) -> None:
    expanded = expand('--8<-- "c.md"', PAGE, root, [Path("deep/b.md")])

    assert only_finding(expanded)[0] == "include-is-there"
