"""SQL of pages is executed on the databases of the settings, which are made ready when they are needed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psycopg
import pytest

from docgen.pipeline.check import Checked, check
from docgen.pipeline.suite import Suite
from docgen.pipeline.update import update
from docgen.settings.sections import Settings
from docgen.world.cache import Cache
from tests.unit.runners.pages import fence, is_well, statuses

TABLE = "create table film (id serial primary key, title text); insert into film (title) values ('Alien')"
EMBEDDED = {
    "name": "shop",
    "url": "embedded:postgresql",
    "prepare": [f'echo x >> ran; psql -qc "{TABLE}" "$DATABASE_URL"'],
}


def settings(*databases: dict[str, object], run: tuple[str, ...] = ("sql",), **section: Any) -> Settings:
    return Settings.model_validate(
        {"database": list(databases), "snippets": {"paths": ["."], "run": run, **section}}
    )


def checked(folder: Path, wanted: Settings, **more: Any) -> Checked:
    with ThreadPoolExecutor(2) as executor:
        return check(wanted, folder, executor=executor, **more)


def sql(source: str, header: str = "sql") -> str:
    return fence(source, header)


ADD = sql("INSERT INTO film (title) VALUES ('Brazil') RETURNING id;") + fence(" id\n----\n  2", "output")


def test_an_embedded_database_is_prepared_once_and_each_page_has_it_for_itself(
    server: None, tmp_path: Path
) -> None:
    for name in "abc":
        (tmp_path / f"{name}.md").write_text(
            ADD + sql("SELECT count(*) FROM film") + fence("count\n2", "output")
        )

    found = checked(tmp_path, settings(EMBEDDED))

    assert found.failed == ()
    assert len(found.outcomes) == 6
    assert (tmp_path / "ran").read_text() == "x\n"


def test_no_database_is_made_ready_that_no_snippet_is_executed_on(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(fence("1 + 1") + fence("SELECT 1", 'sql {test="skip: why"}'))

    assert checked(tmp_path, settings(EMBEDDED, run=("python", "sql"))).failed == ()
    assert checked(tmp_path, settings(EMBEDDED, run=("python",))).failed == ()
    assert not (tmp_path / "ran").exists()


def test_a_database_that_cannot_be_prepared_breaks_its_snippets_alone(server: None, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(sql("SELECT 1") + sql("SELECT 2") + fence("1", "python {standalone}"))
    database = {**EMBEDDED, "prepare": ["echo no such thing; exit 3"]}

    found = checked(tmp_path, settings(database, run=("python", "sql")))

    assert statuses(list(found.outcomes)) == ["broken", "skipped", "passed"]
    assert "ended with exit code 3" in found.outcomes[0].problem


def test_nothing_is_prepared_on_a_database_that_may_hold_something(database_url: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(sql("SELECT 1"))
    database = {"name": "shop", "url": database_url, "prepare": ["touch ran"]}

    (outcome,) = checked(tmp_path, settings(database)).outcomes

    assert outcome.status == "broken"
    assert "`prepare` would write" in outcome.problem
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("is_scratch", [True, False])
def test_what_is_no_scratch_is_only_read(database_url: str, tmp_path: Path, is_scratch: bool) -> None:
    (tmp_path / "a.md").write_text(sql("CREATE TABLE film ()"))
    database = {"name": "shop", "url": database_url, "scratch": is_scratch}

    (outcome,) = checked(tmp_path, settings(database)).outcomes

    assert outcome.status == ("passed" if is_scratch else "failed")
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT FROM pg_class WHERE relname = 'film'").fetchone() is None


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ({"name": "shop", "source": "snapshot"}, "documented from a snapshot"),
        ({"name": "shop", "url": "mysql://me@localhost/shop"}, "no PostgreSQL"),
        ({"name": "shop", "url": "embedded:mysql"}, "no PostgreSQL"),
        ({"name": "shop", "url": "postgresql://me:hush@localhost:1/shop"}, "cannot be reached"),
    ],
)
def test_a_database_that_no_sql_is_executed_on_says_so(
    tmp_path: Path, database: dict[str, object], said: str
) -> None:
    (tmp_path / "a.md").write_text(sql("SELECT 1"))

    (outcome,) = checked(tmp_path, settings(database)).outcomes

    assert outcome.status == "broken"
    assert said in outcome.problem
    assert "hush" not in repr(outcome)


def test_a_password_is_shown_nowhere(database_url: str, tmp_path: Path) -> None:
    secret = "hush-hush-hush"
    url = f"{database_url}&password={secret}"
    (tmp_path / "a.md").write_text(sql(f"SELECT '{secret}' AS word") + fence("x", "output"))

    (outcome,) = checked(tmp_path, settings({"name": "shop", "url": url})).outcomes

    assert outcome.status == "failed"
    assert secret not in repr(outcome)


def test_languages_take_turns_on_a_page(server: None, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        ADD
        + fence("a = 1")
        + sql("SELECT count(*) FROM film")
        + fence("count\n2", "output")
        + fence("assert a")
    )

    found = checked(tmp_path, settings(EMBEDDED, run=("python", "sql")))

    assert statuses(list(found.outcomes)) == ["passed"] * 4


def test_a_snippet_that_has_to_fail_is_undone_and_stops_nobody(server: None, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(sql("DELETE FROM film; SELECT 1 / 0;", 'sql {test="xfail"}') + ADD)

    found = checked(tmp_path, settings(EMBEDDED))

    assert statuses(list(found.outcomes)) == ["passed", "passed"]


MARKDOWN = "| id | title |\n| --: | --- |\n| 1 | {} |\n\nThe end.\n"


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_table_of_markdown_below_is_what_comes(server: None, tmp_path: Path, gap: str) -> None:
    well, stale = (sql("SELECT * FROM film") + gap + MARKDOWN.format(title) for title in ("Alien", "Cube"))
    (tmp_path / "well.md").write_text(well)
    (tmp_path / "stale.md").write_text(stale)

    found = checked(tmp_path, settings(EMBEDDED))
    update([correction for outcome in found.failed for correction in outcome.corrections], tmp_path)

    assert [str(outcome.place) for outcome in found.failed] == [f"stale.md:{6 + len(gap)}"]
    assert (tmp_path / "stale.md").read_text() == well


def test_a_table_in_a_list_is_corrected_where_it_stands(server: None, tmp_path: Path) -> None:
    page = (
        "- a\n\n    ```sql\n    SELECT * FROM film\n    ```\n\n"
        "    | id | title |\n    | --- | --- |\n    | 1 | {} |\n"
    )
    (tmp_path / "a.md").write_text(page.format("Cube"))

    found = checked(tmp_path, settings(EMBEDDED))
    update(found.failed[0].corrections, tmp_path)

    assert "    | 1 | Alien |\n" in (tmp_path / "a.md").read_text()


def test_a_table_further_below_is_of_somebody_else(server: None, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(sql("SELECT 1") + "\nSee:\n\n" + MARKDOWN.format("Cube"))
    (tmp_path / "b.md").write_text(fence("1 + 1") + MARKDOWN.format("Cube"))

    found = checked(tmp_path, settings(EMBEDDED, run=("python", "sql")))

    assert len(found.snippets) == 2
    assert all(map(is_well, found.outcomes))


def test_what_ended_well_on_an_embedded_database_is_not_executed_again(server: None, tmp_path: Path) -> None:
    root, cache = tmp_path / "project", Cache(tmp_path / "cache")
    root.mkdir()
    (root / "a.md").write_text(ADD)
    database = {**EMBEDDED, "prepare": [f'psql -qc "{TABLE}" "$DATABASE_URL"']}

    first = checked(root, settings(database), cache=cache)
    again = checked(root, settings(database), cache=cache)

    assert (len(first.executed), len(again.executed)) == (1, 0)


def test_what_ended_well_on_a_database_of_somebody_else_is_executed_again(
    database_url: str, tmp_path: Path
) -> None:
    root, cache = tmp_path / "project", Cache(tmp_path / "cache")
    root.mkdir()
    (root / "a.md").write_text(sql("SELECT 1"))
    (root / "b.md").write_text(fence("1"))
    wanted = settings({"name": "shop", "url": database_url}, run=("python", "sql"))

    checked(root, wanted, cache=cache)
    again = checked(root, wanted, cache=cache)

    assert again.executed == (("a.md", "what it asks may have changed"),)


def test_a_test_runner_executes_sql_too(server: None, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ADD)
    suite = Suite(settings(EMBEDDED), tmp_path)

    outcomes = [suite.outcome(snippet) for snippet in suite.page(tmp_path / "a.md").snippets]
    suite.close()

    assert statuses(outcomes) == ["passed"]
