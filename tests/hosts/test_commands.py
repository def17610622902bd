"""Snippets that commands execute, by `docgen check` and by pytest."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hosts.programs import docgen
from tests.hosts.pytest_runs import project, pytest_in

PAGE = """\
```awk
BEGIN { print 1 + 1 }
```

```output
3
```

```posix
echo well
exit 4
```

```python
assert True
```
"""
SETTINGS = """\
[snippets]
run = ["python"]

[snippets.commands]
awk = "awk -f {file}"
posix = "sh {file}"
"""
SED = "docs/a.md:10: failed: The command ended with exit code 4."


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A project with two commands; one snippet prints something else, one ends with an exit code."""
    return project(tmp_path, {"docs/a.md": PAGE}, settings=SETTINGS)


def test_a_command_in_the_settings_is_enabled_and_its_failures_are_told(tools: Path) -> None:
    ran = docgen("check", folder=tools)

    assert (ran.code, ran.stderr) == (1, "")
    assert ran.stdout.splitlines()[:6] == [
        "docs/a.md:5: failed: Its output differs from what stands below it.",
        "    --- expected",
        "    +++ got",
        "    @@ -1 +1 @@",
        "    -3",
        "    +2",
    ]
    assert SED in ran.stdout
    assert ran.stdout.endswith("4 fences on 1 page: 2 failed, 1 skipped.\n")


def test_the_option_narrows_to_a_command(tools: Path) -> None:
    census = docgen("check", "--run", "awk", "--census", folder=tools).stdout

    assert [line.split() for line in census.splitlines()[:5]] == [
        ["page", "language", "executable", "compiled", "output", "unaccounted"],
        ["docs/a.md", "awk", "1"],
        ["docs/a.md", "output", "1"],
        ["docs/a.md", "posix", "1"],
        ["docs/a.md", "python", "1"],
    ]
    assert docgen("check", "--run", "python", folder=tools).code == 0
    assert SED in docgen("check", "--run", "all", folder=tools).stdout


def test_output_is_written_anew_where_it_differs(tools: Path) -> None:
    ran = docgen("check", "--run", "awk", "--update", folder=tools)

    assert ran.code == 0
    assert (tools / "docs/a.md").read_text() == PAGE.replace("\n3\n", "\n2\n")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            'node = "node {flie}"',
            "snippets.commands.node: has {flie}, which is unknown; did you mean {file}?",
        ),
        ('sql = "sqlite3 {file}"', "snippets.commands.sql: docgen executes this language itself."),
    ],
)
def test_a_command_that_cannot_be_meant_is_an_error_of_the_settings(
    tools: Path, line: str, said: str
) -> None:
    (tools / "docgen.toml").write_text(f"[snippets.commands]\n{line}\n")

    ran = docgen("check", folder=tools)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"docgen.toml: {said}")


def test_pytest_takes_them_as_items_and_the_option_narrows_to_one(tools: Path) -> None:
    ran = pytest_in(tools, "docs")
    narrowed = pytest_in(tools, "docs", "--docgen-run", "awk")

    assert ran.outcomes == {"awk:1": "failure", "posix:9": "failure", "python:14": "skipped"}
    assert ran.messages["awk:1"].startswith("docs/a.md:5: Its output differs from what stands below it.")
    assert narrowed.outcomes == {"awk:1": "failure", "python:14": "passed"}


FIXTURES = """\
[snippets]
run = ["python", "shell"]

[snippets.commands]
posix = "sh {file}"

[fixtures]
shop = "shop_fixtures:shop"
engine = "shop_fixtures:engine"
"""
MODULE = """\
import contextlib
import pathlib

# Beside the project, which snippets do not write to.
LOG = pathlib.Path(__file__).parent.with_name("log")

@contextlib.contextmanager
def shop():
    LOG.write_text("in ")
    yield {"SHOP_URL": "http://localhost/shop", "SHOP_PORT": 80}
    LOG.write_text(LOG.read_text() + "out")

@contextlib.contextmanager
def engine():
    yield object()
"""
ASKING = """\
```console {fixture="shop"}
$ echo $SHOP_URL
http://localhost/shop
```

```posix {fixture="shop"}
echo $SHOP_PORT
```

```output
80
```

```python {fixture="shop"}
assert shop["SHOP_PORT"] == 80
```

```sh {fixture="engine"}
echo $ENGINE
```
"""
TAKEN = "a shell takes a text, a path, a number, or a mapping of names to these."
NO_ENGINE = f"Fixture 'engine' gives an object; {TAKEN}"


@pytest.fixture
def asking(tmp_path: Path) -> Path:
    """A project whose snippets ask for two fixtures; one gives what no shell can take."""
    return project(tmp_path / "project", {"docs/a.md": ASKING, "shop_fixtures.py": MODULE}, settings=FIXTURES)


def test_fixtures_are_for_shell_and_commands_too(asking: Path) -> None:
    ran = docgen("check", folder=asking)

    assert (ran.code, ran.stderr) == (1, "")
    assert ran.stdout == f"docs/a.md:18: broken: {NO_ENGINE}\n5 fences on 1 page: 3 passed, 1 broken.\n"
    assert asking.with_name("log").read_text() == "in out"


def test_fixtures_are_the_same_under_pytest(asking: Path) -> None:
    ran = pytest_in(asking, "docs")

    assert ran.outcomes == {
        "console:1": "passed",
        "posix:6": "passed",
        "python:14": "passed",
        "sh:18": "failure",
    }
    assert ran.messages["sh:18"] == f"docs/a.md:18: {NO_ENGINE}"
    assert asking.with_name("log").read_text() == "in out"
