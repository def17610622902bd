"""A documentation is checked session by session, and each failure is told for what it is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from docgen.errors import SettingsError
from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import Checked, check
from docgen.pipeline.execute import close_workers
from docgen.settings.sections import Settings
from tests.unit.runners.pages import fence, is_well, nothing_left, page, run_page, run_pages, statuses


def checked(folder: Path, *, jobs: int = 1, **section: Any) -> Checked:
    settings = Settings.model_validate({"snippets": {"paths": ["."], **section}})
    with ThreadPoolExecutor(jobs) as executor:
        return check(settings, folder, executor=executor)


def outcomes_by_place(found: Checked) -> dict[str, str]:
    return {str(outcome.origin): str(outcome.status) for outcome in found.outcomes}


def test_nothing_is_executed_that_is_not_enabled(tmp_path: Path) -> None:
    there = tmp_path / "executed"
    (tmp_path / "a.md").write_text(page(f"open({str(there)!r}, 'w')"))

    found = checked(tmp_path)

    assert statuses(list(found.outcomes)) == ["passed"]
    assert found.executed == ()
    assert not there.exists()


def test_each_page_is_a_session_of_its_own(tmp_path: Path) -> None:
    outcomes = run_pages(tmp_path, page("a = 1"), page("assert 'a' not in globals()"))

    assert statuses(outcomes) == ["passed", "passed"]


def test_a_module_that_was_edited_just_now_is_not_taken_for_its_older_self(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(page("import loans; assert loans.DAYS == 14"))
    (tmp_path / "loans.py").write_text("DAYS = 14\n")
    before = checked(tmp_path, run=["python"])
    close_workers()
    (tmp_path / "loans.py").write_text("DAYS = 21\n")

    after = checked(tmp_path, run=["python"])

    assert statuses(list(before.outcomes)) == ["passed"]
    assert statuses(list(after.outcomes)) == ["failed"]
    assert not (tmp_path / "__pycache__").exists()


def test_a_group_shares_its_state_and_nobody_elses(tmp_path: Path) -> None:
    grouped = 'python {group="x"}'
    text = (
        fence("a = 1")
        + fence("assert 'a' not in globals(); b = 2", grouped)
        + fence("assert a == 1 and 'b' not in globals()")
        + fence("assert b == 2", grouped)
    )

    assert statuses(run_page(tmp_path, text)) == ["passed"] * 4


def test_a_group_is_of_its_page(tmp_path: Path) -> None:
    grouped = 'python {group="x"}'

    outcomes = run_pages(tmp_path, fence("a = 1", grouped), fence("assert 'a' not in globals()", grouped))

    assert statuses(outcomes) == ["passed", "passed"]


def test_a_snippet_that_stands_alone_shares_nothing(tmp_path: Path) -> None:
    text = fence("a = 1") + fence("assert 'a' not in globals(); a = 2", "python {standalone}")

    assert statuses(run_page(tmp_path, text + fence("assert a == 1"))) == ["passed"] * 3


def test_a_failure_in_one_session_leaves_the_others_of_the_page_alone(tmp_path: Path) -> None:
    text = fence("1 / 0") + fence("1") + fence("1", 'python {group="x"}') + fence("1", "python {standalone}")

    assert statuses(run_page(tmp_path, text)) == ["failed", "skipped", "passed", "passed"]


LIBRARY = "value = 1\n"
SPOIL = "import library\nlibrary.value = 2"
LEAVE = """
import os, sys
os.environ['LEFT'] = '1'
sys.path.append('/left')
open('left.py', 'w')
import left
"""
CLEAN = """
import os, sys
assert 'LEFT' not in os.environ and '/left' not in sys.path
assert 'left' not in sys.modules
"""
TRUST = "import library\nassert library.value == 1, library.value"


def test_a_page_that_fails_only_after_another_is_well_and_both_results_are_told(tmp_path: Path) -> None:
    (tmp_path / "library.py").write_text(LIBRARY)

    with nothing_left():
        spoiled, trusting = run_pages(tmp_path, page(SPOIL), page(TRUST))

    assert is_well(spoiled)
    assert str(trusting.status) == "passed"
    assert trusting.problem == (
        "In a process that ran other pages before it was failed: It raised AssertionError: 2."
    )


def test_a_page_that_fails_alone_too_is_told_once(tmp_path: Path) -> None:
    with nothing_left():
        _, failing = run_pages(tmp_path, page("1"), page("1 / 0"))

    assert failing.problem == "It raised ZeroDivisionError: division by zero."


def test_a_page_is_not_executed_again_that_was_alone_already(tmp_path: Path, aside: Path) -> None:
    count = aside / "count"

    with nothing_left():
        run_pages(tmp_path, page(f"open({str(count)!r}, 'a').write('x')\n1 / 0"))

    assert count.read_text() == "x"


def test_a_warm_process_is_there_for_the_next_check_whatever_thread_began_it(tmp_path: Path) -> None:
    source = page("import os\nprint(os.getppid())")

    with nothing_left():
        first, second = (run_page(tmp_path, source)[0] for _ in range(2))

    assert is_well(first)
    assert is_well(second)
    assert first.output == second.output


@pytest.mark.parametrize(
    "text",
    [
        page("SPOIL", "1 / 0") + fence("true", "bash") + page("1"),
        page("SPOIL") + fence("false", "bash") + page("1"),
        page("SPOIL") + fence("true", "bash") + fence("1", 'python {requires="9"}'),
        page("SPOIL") + fence("true", "bash"),
        page("SPOIL") + fence("1", 'python {requires="9"}'),
    ],
    ids=["raised before the shell", "failed in the shell", "last one refused", "shell last", "refused"],
)
def test_a_session_ends_however_it_ends(tmp_path: Path, text: str) -> None:
    with nothing_left():
        *_, last = run_pages(
            tmp_path, text.replace("SPOIL", LEAVE), page(CLEAN), run=["python", "shell"], timeout=10
        )

    assert is_well(last), last


@pytest.mark.parametrize(
    "text",
    [
        fence("false", "sh") + fence("open('made', 'w')"),
        fence("1 / 0") + fence("touch made", "sh"),
        fence("sleep 9", 'sh {timeout="0.1"}') + fence("open('made', 'w')"),
    ],
    ids=["shell, Python", "Python, shell", "a shell that never ends, Python"],
)
def test_what_stands_below_a_failure_is_not_run_whatever_its_language(tmp_path: Path, text: str) -> None:
    outcomes = run_page(tmp_path, text, run=["python", "shell"])

    assert [outcome.status for outcome in outcomes][1] is Status.SKIPPED
    assert "Not run: the snippet in line 1" in outcomes[1].problem


def test_many_pages_are_executed_at_once_and_told_in_their_order(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"{number:02}.md").write_text(
            page(f"print({number})\n#> {number}", f"assert {number} % 5")
        )

    with nothing_left():
        found = checked(tmp_path, jobs=4, run=["python"])

    assert outcomes_by_place(found) == {
        f"{number:02}.md:{line}": "failed" if line == 6 and number % 5 == 0 else "passed"
        for number in range(12)
        for line in (1, 6)
    }
    assert [str(outcome.place) for outcome in found.failed] == ["00.md:7", "05.md:7", "10.md:7"]


def test_the_rest_is_compiled_and_parsed_beside_what_is_executed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        page("1") + fence("fi", "bash") + fence("a = ", "toml") + fence("x", "text") + fence("x", "rust")
    )

    found = checked(tmp_path, run=["python"])

    assert outcomes_by_place(found) == {"a.md:1": "passed", "a.md:4": "failed", "a.md:7": "failed"}
    assert round(found.census.accounted, 1) == 80.0


def test_findings_of_the_pages_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("```python\n1\n")

    assert [found.check for found in checked(tmp_path).findings] == ["fence-is-closed"]


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file or folder"):
        checked(tmp_path, paths=["nowhere"])


def test_progress_counts_the_sessions(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(page("1"))
    said: list[tuple[str, int, int]] = []
    settings = Settings.model_validate({"snippets": {"paths": ["."], "run": ["python"]}})

    with ThreadPoolExecutor(1) as executor:
        check(settings, tmp_path, executor=executor, progress=lambda *told: said.append(told))

    assert said == [("Running", 1, 2), ("Running", 2, 2)]


FIXTURE = """
import contextlib

@contextlib.contextmanager
def shop():
    open(LOG, "a").write("in ")
    yield ["apple"]
    open(LOG, "a").write("out ")
"""


def test_fixtures_are_entered_once_for_a_session_and_left_at_its_end(tmp_path: Path, aside: Path) -> None:
    log = aside / "log"
    written = FIXTURE.replace("LOG", repr(str(log)))
    (tmp_path / "fixtures_of_test.py").write_text(written)
    header = 'python {fixture="shop"}'
    (tmp_path / "a.md").write_text(
        fence("shop.append('pear')", header) + fence("assert len(shop) == 2", header)
    )
    settings = Settings.model_validate(
        {
            "snippets": {"paths": ["a.md"], "run": ["python"]},
            "fixtures": {"shop": "fixtures_of_test:shop"},
        }
    )

    with ThreadPoolExecutor(1) as executor:
        outcomes: list[Outcome] = list(check(settings, tmp_path, executor=executor).outcomes)

    assert statuses(outcomes) == ["passed", "passed"]
    assert log.read_text() == "in out "
