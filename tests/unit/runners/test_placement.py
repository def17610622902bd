"""A snippet may run in a folder of the project, and with variables of its own; those below it go on there."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.model.outcome import Outcome
from docgen.pipeline.check import check
from docgen.settings.sections import Settings
from docgen.settings.snippets import SnippetSettings


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "my examples").mkdir()
    (tmp_path / "my examples/a.txt").write_text("hello\n")
    return tmp_path


def outcomes(root: Path, text: str) -> list[Outcome]:
    (root / "page.md").write_text(text)
    settings = Settings(snippets=SnippetSettings(paths=("page.md",), run=("python", "shell")))
    with ThreadPoolExecutor(1) as executor:
        return list(check(settings, root, executor=executor).outcomes)


PLACED = {
    "python": (
        (
            '```python {cwd="my examples" env="A=1 B=\'x y\'"}\nimport os\n'
            'print(open("a.txt").read().strip())\n'
            "#> hello\nprint(os.environ['A'], os.environ['B'])\n#> 1 x y\n```\n"
        ),
        "```python\nprint(os.environ['A'], os.path.basename(os.getcwd()))\n#> 1 my examples\n```\n",
    ),
    "shell": (
        (
            '```sh {cwd="my examples" env="A=1 B=\'x y\'"}\ntest "$(cat a.txt)" = hello\n'
            'test "$A$B" = "1x y"\n```\n'
        ),
        '```sh\ntest "$A" = 1\ncat a.txt\n```\n',
    ),
    "console": (
        '```console {cwd="my examples" env="A=1"}\n$ cat a.txt; echo $A\nhello\n1\n```\n',
        "```console\n$ cat a.txt\nhello\n```\n",
    ),
}


@pytest.mark.parametrize("language", PLACED)
def test_a_snippet_runs_where_it_says_and_those_below_it_too(project: Path, language: str) -> None:
    ran = outcomes(project, "\n".join(PLACED[language]))

    assert [(outcome.status, outcome.problem) for outcome in ran] == [("passed", ""), ("passed", "")]


def test_another_page_knows_nothing_of_it(project: Path) -> None:
    (project / "other.md").write_text("```python\nimport os\nassert 'A' not in os.environ\n```\n")
    (project / "page.md").write_text('```python {env="A=1" cwd="."}\n1\n```\n')
    settings = Settings(snippets=SnippetSettings(paths=("page.md", "other.md"), run=("python",)))
    with ThreadPoolExecutor(1) as executor:
        found = check(settings, project, executor=executor).outcomes

    assert [outcome.status for outcome in found] == ["passed", "passed"]


@pytest.mark.parametrize(
    "option", ['cwd="nowhere"', 'cwd="/tmp"', 'cwd="a/../.."', 'env="A"', 'env="1=2"', 'env="A=\'"']
)
@pytest.mark.parametrize("language", ["python", "sh"])
def test_what_cannot_be_meant_is_told(project: Path, language: str, option: str) -> None:
    (outcome,) = outcomes(project, f"```{language} {{{option}}}\nimport os\n```\n")

    name, _, value = option.partition("=")
    assert not outcome.is_well
    assert outcome.problem.startswith(f"{name}={value.strip(chr(34))!r} is no")
    assert str(outcome.place or outcome.origin) == "page.md:1"
