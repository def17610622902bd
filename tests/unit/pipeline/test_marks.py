"""A mark says what the last check found of a snippet, and nothing of one that changed since."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.pipeline.check import check
from docgen.pipeline.marks import Mark, State, remember, remembered
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings
from docgen.world.cache import Cache

PAGE = """\
```python
print(1 + 1)
#> 2
```

```python {test="skip: slow"}
wait()
```

```python
raise ValueError("no")
```

```toml
a = 1
```
"""


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def checked(root: Path, cache: Cache, *paths: str) -> None:
    settings = Settings(snippets=SnippetSettings(paths=paths or ("docs",), run=("python", "shell")))
    with ThreadPoolExecutor(1) as executor:
        remember(check(settings, root, executor=executor, cache=cache), cache)


def written(root: Path, name: str, text: str = PAGE) -> None:
    file = root / "docs" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)


def mark(cache: Cache, text: str, page: str = "docs/a.md", language: str = "python") -> Mark:
    found = remembered(cache).of(page, language, text)
    assert found is not None
    return found


def test_a_snippet_that_passed_is_verified_with_its_output(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")

    checked(tmp_path, cache)

    found = mark(cache, "print(1 + 1)\n#> 2\n")
    assert (found.state, found.output) == (State.VERIFIED, "2\n")
    assert [name for name, _ in found.facts] == ["ran", "with", "at"]
    assert found.facts[2][1].endswith("docs/a.md:1")


def test_a_shell_snippet_says_nothing_of_an_interpreter(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md", "```bash\ntrue\n```\n")

    checked(tmp_path, cache)

    found = remembered(cache).of("docs/a.md", "bash", "true")
    assert found is not None
    assert [name for name, _ in found.facts] == ["ran", "at"]


def test_a_snippet_that_failed_says_what_is_wrong(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")

    checked(tmp_path, cache)

    found = mark(cache, 'raise ValueError("no")')
    assert (found.state, found.why) == (State.FAILED, "It raised ValueError: no")
    assert 'File "docs/a.md", line 11' in found.detail


def test_a_skipped_snippet_says_why(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")

    checked(tmp_path, cache)

    assert mark(cache, "wait()") == Mark(state=State.SKIPPED, why="slow")


def test_a_snippet_that_changed_since_is_stale_and_what_never_runs_has_no_mark(
    tmp_path: Path, cache: Cache
) -> None:
    written(tmp_path, "a.md")

    checked(tmp_path, cache)

    assert mark(cache, "print(2)").state is State.STALE
    assert remembered(cache).of("docs/a.md", "toml", "a = 1") is None
    assert remembered(cache).of("docs/a.md", "toml", "a = 2") is None


def test_a_page_that_was_never_checked_has_no_marks(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")

    checked(tmp_path, cache)

    assert remembered(cache).of("docs/b.md", "python", "print(1 + 1)\n#> 2\n") is None


def test_blanks_at_the_ends_of_lines_and_around_make_no_other_snippet(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md", "- a\n\n    ```python\n    if True:\n    \tprint(1)  \n\n    ```\n")

    checked(tmp_path, cache)

    assert mark(cache, "if True:\n    print(1)").state is State.VERIFIED


def test_checking_one_page_leaves_the_marks_of_others(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")
    written(tmp_path, "b.md")
    checked(tmp_path, cache)
    written(tmp_path, "b.md", "nothing here\n")

    checked(tmp_path, cache, "docs/a.md")

    assert mark(cache, "wait()", page="docs/b.md").state is State.SKIPPED


def test_what_is_no_more_on_a_page_that_was_checked_again_is_forgotten(tmp_path: Path, cache: Cache) -> None:
    written(tmp_path, "a.md")
    checked(tmp_path, cache)
    written(tmp_path, "a.md", "nothing here\n")

    checked(tmp_path, cache)

    assert mark(cache, "wait()").state is State.STALE
