"""`docgen check` says what is stale, in every format, and by its exit code."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import jsonschema
import pytest

from tests.hosts.programs import DOCGEN, PATIENCE, Ran, docgen, settled

PAGE = """\
# A page, with: signs % that CI systems take for theirs

```python
a = 1
print(a)
#> 1
```

- item

    ```python
    def f():
        raise ValueError("<no> & 50 %, \\x1b[31m: é")

    f()
    ```

```python
a
```

```bash
fi
```

```rust
fn main() {}
```

```python {tset="skip"}
```

```python {test="skip: needs a server" group="x"}
1
```
"""
NAME = "a, b.md"
UNSHARED = "whose state it would share, did not end well."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / NAME).write_text(PAGE, encoding="utf-8")
    (tmp_path / "well.md").write_text("```python\n1\n```\n\n```text\nwords\n```\n")
    return tmp_path


def check(folder: Path, *arguments: str) -> Ran:
    return docgen("check", *arguments, folder=folder)


def test_a_folder_of_markdown_needs_no_settings(folder: Path) -> None:
    ran = check(folder, ".", "--run", "python")

    assert (ran.code, ran.stderr) == (1, "")
    assert ran.stdout.splitlines() == [
        "warning: a, b.md:30: option-is-known Option 'tset' is unknown. Did you mean 'test'?",
        "a, b.md:13: failed: It raised ValueError: <no> & 50 %, \\x1b[31m: é.",
        "    Traceback (most recent call last):",
        '      File "a, b.md", line 15, in <module>',
        "        f()",
        '      File "a, b.md", line 13, in f',
        '        raise ValueError("<no> & 50 %, \\x1b[31m: é")',
        "    ValueError: <no> & 50 %, \\x1b[31m: é",
        "a, b.md:23: failed: It is no Bash: syntax error near unexpected token `fi'.",
        f"a, b.md:18: skipped: Not run: the snippet in line 11, {UNSHARED} And 1 more.",
        "9 fences on 2 pages: 2 passed, 2 failed, 2 skipped.",
    ]


def test_what_is_well_ends_with_exit_code_0(folder: Path) -> None:
    ran = check(folder, "well.md", "--run", "all")

    assert (ran.code, ran.stdout, ran.stderr) == (0, "2 fences on 1 page: 1 passed.\n", "")


def test_a_warning_alone_ends_with_exit_code_0(folder: Path) -> None:
    (folder / "a.md").write_text('```python {test="skip"}\n1\n```\n')

    ran = check(folder, "a.md")

    assert ran.code == 0
    assert "skip-has-a-reason" in ran.stdout


def test_a_finding_that_is_an_error_ends_with_exit_code_1(folder: Path) -> None:
    (folder / "a.md").write_text("```text\n1\n")

    assert check(folder, "a.md").code == 1


def test_nothing_is_executed_unless_it_is_asked_for(folder: Path) -> None:
    (folder / "a.md").write_text("```python\nopen('executed', 'w')\n1 / 0\n```\n")

    assert check(folder, "a.md").code == 0
    assert check(folder, "a.md", "--run", "python").code == 1


def test_the_settings_say_what_is_read_and_executed(folder: Path) -> None:
    (folder / "docgen.toml").write_text('[snippets]\npaths = ["well.md"]\nrun = ["python"]\n')
    (folder / "well.md").write_text("```python\n1 / 0\n```\n")

    ran = check(folder)

    assert ran.code == 1
    assert ran.stdout.startswith("well.md:2: failed: It raised ZeroDivisionError")


def test_the_command_line_may_execute_less_than_the_settings(folder: Path) -> None:
    (folder / "docgen.toml").write_text('[snippets]\npaths = ["well.md"]\nrun = ["python"]\n')
    (folder / "well.md").write_text("```python\n1 / 0\n```\n")

    assert check(folder, "--run", "").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.md"], "nowhere.md: There is no such file or folder. Correct the path."),
        ([], "docgen.toml: There is no such file."),
        (["well.md", "--run", "pyhton"], "--run: 'pyhton' is unknown."),
        (["well.md", "--format", "xml"], "'xml' is not one of"),
        (["well.md", "--jobs", "0"], "greater than or equal to 1"),
    ],
)
def test_what_could_not_be_done_ends_with_exit_code_2(folder: Path, arguments: list[str], said: str) -> None:
    ran = check(folder, *arguments)

    assert (ran.code, ran.stdout) == (2, "")
    assert said in ran.stderr


def test_the_census_is_a_table_by_page_and_language(folder: Path) -> None:
    ran = check(folder, ".", "--census")

    assert ran.stdout.splitlines() == [
        "page     language  compiled  prose  skipped  unaccounted",
        "a, b.md  bash             1",
        "a, b.md  python           4               1",
        "a, b.md  rust                                          1",
        "well.md  python           1",
        "well.md  text                    1",
        "all                       6      1        1            1",
        "skipped, needs a server: a, b.md:33",
        "unaccounted, nothing here reads rust: a, b.md:26",
        "88.9 % of 9 fences are accounted for.",
    ]


def test_the_census_for_programs_lists_each_fence(folder: Path) -> None:
    document = json.loads(check(folder, ".", "--census", "--format", "json", "--run", "python").stdout)

    assert document["accounted"] == 88.89
    assert document["total"]["executable"] == 5
    assert {"line": 33, "language": "python", "verdict": "skipped", "reason": "needs a server"}.items() <= (
        document["fences"][6].items()
    )
    assert all({"path", "line", "language", "verdict", "reason"} <= set(f) for f in document["fences"])


def test_less_than_the_floor_ends_with_exit_code_1(folder: Path) -> None:
    (folder / "a.md").write_text("```python\n1\n```\n\n```rust\n```\n")

    low, high = (check(folder, "a.md", "--fail-under", floor) for floor in ("50.1", "50"))

    assert (low.code, high.code) == (1, 0)
    assert low.stderr == (
        "census: 50.0 % of the fences are accounted for, less than 50.1 %. See docgen check --census.\n"
    )


def test_json_tells_each_fence_with_its_outcome(folder: Path) -> None:
    document = json.loads(check(folder, ".", "--run", "python", "--format", "json").stdout)

    failed = document["fences"][1]
    assert (failed["path"], failed["line"], failed["verdict"]) == (NAME, 11, "executable")
    assert failed["outcome"]["status"] == "failed"
    assert failed["outcome"]["line"] == 13
    assert failed["outcome"]["problem"] == "It raised ValueError: <no> & 50 %, \x1b[31m: é."
    assert document["fences"][4]["outcome"] is None
    assert [(found["check"], found["line"]) for found in document["findings"]] == [("option-is-known", 30)]


def test_junit_has_a_suite_for_each_page_and_a_case_for_each_outcome(folder: Path) -> None:
    root = Xml.fromstring(check(folder, ".", "--run", "python", "--format", "junit").stdout)

    suites = {suite.get("name"): suite for suite in root}
    assert {name: suite.get("tests") for name, suite in suites.items()} == {NAME: "5", "well.md": "1"}
    results = {case.get("name"): [result.tag for result in case] for case in suites[NAME].iter("testcase")}
    assert results == {
        "line 3": [],
        "line 11": ["failure"],
        "line 18": ["skipped"],
        "line 22": ["failure"],
        "line 30": ["skipped"],
    }
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.get("message") == "It raised ValueError: <no> & 50 %, \ufffd[31m: é."
    assert "line 15, in <module>" in (failure.text or "")


# What every result and its place need, out of the schema of SARIF 2.1.0.
SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "tool": {
                        "required": ["driver"],
                        "properties": {"driver": {"required": ["name"]}},
                    },
                    "results": {
                        "items": {
                            "required": ["message"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "message": {"required": ["text"]},
                                "locations": {
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "properties": {
                                                    "artifactLocation": {
                                                        "properties": {
                                                            "uri": {"pattern": "^[A-Za-z0-9%._~/-]+$"}
                                                        }
                                                    },
                                                    "region": {
                                                        "properties": {
                                                            "startLine": {"type": "integer", "minimum": 1}
                                                        }
                                                    },
                                                }
                                            }
                                        }
                                    }
                                },
                            },
                        }
                    },
                },
            }
        },
    },
}


def test_sarif_has_a_result_at_the_line_of_each_failure_and_finding(folder: Path) -> None:
    document = json.loads(check(folder, ".", "--run", "python", "--format", "sarif").stdout)

    jsonschema.validate(document, SARIF)
    (run,) = document["runs"]
    placed = [
        (r["ruleId"], r["level"], r["locations"][0]["physicalLocation"]["region"]["startLine"])
        for r in run["results"]
    ]
    assert placed == [("option-is-known", "warning", 30), ("snippet", "error", 13), ("snippet", "error", 23)]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {"option-is-known", "snippet"}
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "a%2C%20b.md"


def test_annotations_for_github_are_one_line_each_and_escaped(folder: Path) -> None:
    lines = check(folder, ".", "--run", "python", "--format", "github").stdout.splitlines()

    warning, raised, bash, summary = lines
    assert warning == (
        "::warning file=a%2C b.md,line=30,title=option-is-known::"
        "Option 'tset' is unknown. Did you mean 'test'?"
    )
    assert raised.startswith(
        "::error file=a%2C b.md,line=13,title=snippet::It raised ValueError: <no> & 50 %25,"
    )
    assert "%0ATraceback (most recent call last):%0A" in raised
    assert bash.startswith("::error file=a%2C b.md,line=23,title=snippet::It is no Bash:")
    assert summary == "9 fences on 2 pages: 2 passed, 2 failed, 2 skipped."


@pytest.mark.parametrize("form", ["text", "json", "junit", "sarif", "github"])
def test_every_format_has_the_same_exit_codes(folder: Path, form: str) -> None:
    assert check(folder, "well.md", "--format", form).code == 0
    assert check(folder, NAME, "--format", form).code == 1


def test_who_interrupts_waits_for_what_runs_and_for_nothing_else(tmp_path: Path, aside: Path) -> None:
    for number in range(9):
        source = f"open({str(aside)!r} + '/begun{number}', 'w')\nimport time\ntime.sleep(2)"
        (tmp_path / f"{number}.md").write_text(f"```python\n{source}\n```\n")
    command = [*DOCGEN, "check", ".", "--run", "python", "--jobs", "1"]
    environment = settled({"DOCGEN_CACHE_DIR": str(tmp_path / ".cache")})

    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as running:
        while not list(aside.glob("begun*")):
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=PATIENCE)

    assert (running.returncode, said.startswith(b"Interrupted.")) == (2, True)
    assert len(list(aside.glob("begun*"))) <= 2


def test_a_folder_without_fences_is_well(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Words.\n")

    ran = check(tmp_path, "a.md", "--fail-under", "100")

    assert (ran.code, ran.stdout) == (0, "0 fences on 0 pages: nothing to check.\n")


def test_every_page_and_binary_file_is_taken_in_its_stride(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(bytes(range(256)) * 100)
    (tmp_path / "b.md").write_text("```python\n1\n```\n")

    ran = check(tmp_path, ".", "--run", "python")

    assert ran.code == 1
    assert ran.stdout == (
        "error: a.md: page-is-text It is not UTF-8 text. Save it as UTF-8.\n1 fence on 1 page: 1 passed.\n"
    )


def test_each_reason_for_which_snippets_of_a_page_were_skipped_is_told_once(tmp_path: Path) -> None:
    later = '```python {requires="9.9"}\n1\n```\n'
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(later * 2 + "```python\n1\n```\n")

    ran = check(tmp_path, "a.md", "b.md", "--run", "python")

    assert ran.code == 0
    assert [line.partition(": skipped: ")[::2] for line in ran.stdout.splitlines()[:-1]] == [
        ("a.md:1", "It requires Python 9.9 or later. And 1 more."),
        ("b.md:1", "It requires Python 9.9 or later. And 1 more."),
    ]


def test_the_census_shows_some_places_of_a_reason_that_many_have(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("```\n```\n" * 12)

    ran = check(tmp_path, "a.md", "--census")

    places = ", ".join(f"a.md:{line}" for line in range(1, 21, 2))
    assert ran.stdout.splitlines()[-2] == f"unaccounted, names no language: {places} and 2 more"
