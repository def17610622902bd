"""A hundred different edits: what is taken from the cache is what executing it would give."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.model.outcome import Outcome
from docgen.pipeline.check import Checked, check
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings
from docgen.world.cache import Cache

PAGE = """\
# Prices

```python
import os
import shop
from shop import data
total = shop.price
print(total)
```

```output
3
```

```python
total += len(data.read())
print(total, os.environ.get("SHOWN"))
```

```sh
cat "$OLDPWD"/nothing 2>/dev/null || echo none
```
"""
EDITS = 100
Edit = Callable[[random.Random, Path, pytest.MonkeyPatch], None]


def start(project: Path) -> None:
    (project / "docs").mkdir(parents=True)
    (project / "docs/a.md").write_text(PAGE)
    (project / "docs/b.md").write_text("```python\nimport shop\nprint(shop.price)\n```\n")
    (project / "shop").mkdir()
    (project / "shop/__init__.py").write_text("price = 3\n")
    (project / "shop/data.py").write_text(
        "from pathlib import Path\n\n"
        "def read():\n    return (Path(__file__).parent / 'data.txt').read_text()\n"
    )
    (project / "shop/data.txt").write_text("abc")


def change_module(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    (project / "shop/__init__.py").write_text(f"price = {chance.randrange(2, 5)}\n")


def change_data(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    (project / "shop/data.txt").write_text("abcde"[: chance.randrange(1, 6)])


def break_module(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    (project / "shop/__init__.py").write_text(chance.choice(["price = 3\n", "price = \n", "cost = 3\n"]))


def change_output(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    page = project / "docs/a.md"
    page.write_text(page.read_text().replace("```output\n3", f"```output\n{chance.choice([3, 4])}"))


def change_code(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    page = project / "docs/a.md"
    old = page.read_text()
    page.write_text(old.replace("total += ", chance.choice(["total += ", "total -= "])))


def change_options(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    page = project / "docs/b.md"
    header = chance.choice(["```python\n", '```python {test="xfail"}\n', '```python {env="SHOWN=2"}\n'])
    page.write_text(header + page.read_text().partition("\n")[2])


def move_lines(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    page = project / "docs/b.md"
    page.write_text("\n" * chance.randrange(3) + page.read_text())


def change_variable(chance: random.Random, _: Path, variables: pytest.MonkeyPatch) -> None:
    variables.setenv("SHOWN", str(chance.randrange(3)))


def shadow_module(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    other = project / "shop.py"
    if other.exists():
        other.unlink()
    elif chance.random() < 0.5:
        other.write_text("price = 7\n")


def remove_data(chance: random.Random, project: Path, _: pytest.MonkeyPatch) -> None:
    data = project / "shop/data.txt"
    if data.exists() and chance.random() < 0.5:
        data.unlink()
    else:
        data.write_text("ab")


def change_nothing(_chance: random.Random, _project: Path, _: pytest.MonkeyPatch) -> None:
    pass


ALL: tuple[Edit, ...] = (
    change_module,
    change_data,
    break_module,
    change_output,
    change_code,
    change_options,
    move_lines,
    change_variable,
    shadow_module,
    remove_data,
    change_nothing,
)


def told(checked: Checked) -> list[tuple[object, ...]]:
    def one(outcome: Outcome) -> tuple[object, ...]:
        return outcome.origin, outcome.status, outcome.place, outcome.problem, outcome.output

    return [one(outcome) for outcome in checked.outcomes]


@pytest.mark.parametrize("traced", [False, True], ids=["by all files", "traced"])
def test_nothing_stale_is_taken_for_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, traced: bool
) -> None:
    project = tmp_path / "project"
    start(project)
    settings = Settings(snippets=SnippetSettings(run=("python", "shell"), env=("SHOWN",)))
    chance, kept = random.Random(4), Cache(tmp_path / "kept")
    hits = 0

    with ThreadPoolExecutor(1) as executor:
        for number in range(EDITS):
            chance.choice(ALL)(chance, project, monkeypatch)
            remembering = check(settings, project, executor=executor, cache=kept, traced=traced)
            afresh = check(settings, project, executor=executor)
            hits += 2 - len(remembering.executed)

            assert told(remembering) == told(afresh), number

    # It would be no proof if nothing were ever remembered, or everything.
    assert EDITS / 10 < hits < EDITS * 1.5


def test_a_module_with_a_fence_in_its_docstring_is_code_that_pages_depend_on(tmp_path: Path) -> None:
    project = tmp_path / "project"
    start(project)
    module = '"""A shop.\n\n```python\nimport shop\n```\n"""\n\nprice = {}\n'
    (project / "shop/__init__.py").write_text(module.format(3))
    (project / "docs/a.md").unlink()
    section = SnippetSettings(paths=("docs",), docstrings=("shop",), run=("python",))
    kept = Cache(tmp_path / "kept")

    with ThreadPoolExecutor(1) as executor:
        before = check(Settings(snippets=section), project, executor=executor, cache=kept)
        (project / "shop/__init__.py").write_text(module.format(4))
        after = check(Settings(snippets=section), project, executor=executor, cache=kept)

    assert [outcome.output for outcome in before.outcomes] == ["3\n", ""]
    assert [outcome.output for outcome in after.outcomes] == ["4\n", ""]
