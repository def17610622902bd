"""SQL snippets on a real PostgreSQL: what they give, where they fail, and that nothing of them stays."""

from __future__ import annotations

import pickle
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.session import Access, Session
from docgen.runners.sql.run import SqlSession
from docgen.settings.url import DatabaseUrl
from tests.unit.runners.snippets import FENCE, OUTPUT, below, executable

FILMS = """
    CREATE TABLE film (id serial PRIMARY KEY, title text NOT NULL, length int);
    INSERT INTO film (title, length) VALUES ('Alien', 117), ('Brazil', NULL);
"""
Opened = Callable[..., SqlSession]


def snippet(source: str, **options: str) -> Snippet:
    return executable(source, "sql", **options)


@pytest.fixture
def url(database_url: str) -> str:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(FILMS.encode())
    return database_url


def access(url: str, name: str = "shop", *, may_write: bool = False) -> Access:
    return Access(name=name, url=DatabaseUrl(url), may_write=may_write)


def session_on(*databases: Access, timeout: float = 10.0, limit: int = 1 << 16) -> Session:
    return Session(
        name="page.md",
        snippets=(),
        root=Path("/"),
        environment={},
        databases=databases,
        timeout=timeout,
        limit=limit,
    )


@pytest.fixture
def reading(url: str) -> Iterator[SqlSession]:
    """A session on a database that was given to be read."""
    with closing(SqlSession(session_on(access(url)))) as session:
        yield session


@pytest.fixture
def writing(url: str) -> Iterator[SqlSession]:
    """A session on a database of which everything may be lost."""
    with closing(SqlSession(session_on(access(url, may_write=True)))) as session:
        yield session


def told(outcome: Outcome) -> tuple[Status, str]:
    return outcome.status, outcome.problem


def count(url: str, what: str = "film") -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute(f"SELECT count(*) FROM {what}".encode()).fetchone()
    assert row
    return int(row[0])


# What it gives


def test_a_result_is_shown_as_psql_shows_it(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT * FROM film ORDER BY id;\n"))

    assert told(outcome) == (Status.PASSED, "")
    assert outcome.output == (
        " id | title  | length\n----+--------+--------\n  1 | Alien  |    117\n  2 | Brazil |\n(2 rows)\n"
    )
    assert 0 < outcome.seconds < 10


def test_several_statements_give_their_results_in_order(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT 1 AS a; SELECT 2 AS b;"))

    assert outcome.output == " a\n---\n 1\n(1 row)\n\n b\n---\n 2\n(1 row)\n"


def test_what_a_statement_did_is_told_where_it_gives_no_rows(writing: SqlSession) -> None:
    assert writing.run(snippet("DELETE FROM film;")).output == "DELETE 2\n"


def test_a_block_of_comments_gives_nothing(reading: SqlSession) -> None:
    assert told(reading.run(snippet("-- nothing\n"))) == (Status.PASSED, "")
    assert reading.run(snippet("-- nothing\n")).output == ""


def test_a_table_without_rows_has_its_head(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT title FROM film WHERE false"), below(" title\n-------\n(0 rows)\n"))

    assert told(outcome) == (Status.PASSED, "")


def test_values_are_spelled_the_same_whatever_the_role_prefers(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET datestyle = german',"
                           " current_database()); END $$")  # fmt: skip

    with closing(SqlSession(session_on(access(url)))) as session:
        assert "2026-01-02" in session.run(snippet("SELECT date '2026-01-02' AS day")).output


@pytest.mark.parametrize("percent", ["SELECT 5 % 2 AS x", "SELECT '%s' AS x"])
def test_a_percent_sign_is_one(reading: SqlSession, percent: str) -> None:
    assert reading.run(snippet(percent)).status is Status.PASSED


# What stands below


PSQL = " id | title  | length \n----+--------+--------\n  1 | Alien  |    117\n  2 | Brazil |\n"
FRAME = "+--+-----+---+\n"
WELL = {
    "as psql": f"{PSQL}(2 rows)\n",
    "without its count": PSQL,
    "narrow": "id|title|length\n1|Alien|117\n2|Brazil|\n",
    "in a frame": f"{FRAME}|id|title|length|\n{FRAME}| 1|Alien|117|\n|2|Brazil||\n{FRAME}",
    "markdown": "| id | title | length |\n| --: | :-- | - |\n| 1 | Alien | 117 |\n| 2 | Brazil | |\n",
    "any rows": "id|title|length\n...\n2|Brazil|\n",
    "any rows at the end": "id|title|length\n...\n",
    "any rows of markdown": "|id|title|length|\n|---|---|---|\n| 1 | Alien | 117 |\n| ... | ... | ... |\n",
    "any value": "id|title|length\n...|Alien|117\n2|Brazil|...\n",
}  # fmt: skip


@pytest.mark.parametrize("text", WELL.values(), ids=WELL)
def test_a_table_is_compared_by_its_cells(reading: SqlSession, text: str) -> None:
    outcome = reading.run(snippet("SELECT * FROM film ORDER BY id;"), below(text))

    assert told(outcome) == (Status.PASSED, "")


WRONG = {
    "a value": ("id|title\n1|Alien\n2|Brasil\n", OUTPUT + 3),
    "a name": ("nr|title\n1|Alien\n2|Brazil\n", OUTPUT + 1),
    "the order": ("id|title\n2|Brazil\n1|Alien\n", OUTPUT + 2),
    "a row too few": ("id|title\n1|Alien\n", OUTPUT + 2),
    "a row too many": ("id|title\n1|Alien\n2|Brazil\n3|Cube\n", OUTPUT + 4),
    "a column too many": ("id|title|x\n1|Alien|\n2|Brazil|\n", OUTPUT + 1),
    "nothing": ("\n", OUTPUT + 1),
}


@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG)
def test_a_table_that_differs_fails_at_its_line(reading: SqlSession, text: str, line: int) -> None:
    outcome = reading.run(snippet("SELECT id, title FROM film ORDER BY id;"), below(text))

    assert told(outcome) == (Status.FAILED, "Its result differs from what stands below it.")
    assert outcome.place == Origin("page.md", line)
    assert outcome.has_only_other_output


def test_the_difference_is_shown_in_columns(reading: SqlSession) -> None:
    outcome = reading.run(
        snippet("SELECT title, id FROM film ORDER BY 2;"), below("title|id\nAlien|1\nBrasilia|2\n")
    )

    assert outcome.detail.splitlines()[-3:] == [" Alien    | 1", "-Brasilia | 2", "+Brazil   | 2"]


def test_null_is_empty_and_nothing_else(reading: SqlSession) -> None:
    wanted = below("a|b\n|\n")

    assert reading.run(snippet("SELECT NULL AS a, '' AS b"), wanted).status is Status.PASSED
    assert reading.run(snippet("SELECT 0 AS a, '' AS b"), wanted).status is Status.FAILED


def test_a_value_with_a_bar_is_compared_too(reading: SqlSession) -> None:
    source = snippet("SELECT 'x|y' AS a, 1 AS b")

    assert (
        reading.run(source, below("| a | b |\n|---|---|\n| x\\|y | 1 |\n", "table")).status is Status.PASSED
    )
    assert (
        reading.run(source, below("| a | b |\n|---|---|\n| x\\|z | 1 |\n", "table")).status is Status.FAILED
    )


def test_a_row_of_dashes_is_a_row_below_the_head(reading: SqlSession) -> None:
    assert reading.run(snippet("SELECT '-' AS a, '-' AS b"), below("a|b\n-|-\n")).status is Status.FAILED
    assert reading.run(snippet("SELECT '-' AS a, '-' AS b"), below("a|b\n-|-\n-|-\n")).status is Status.PASSED


def test_a_row_of_dashes_further_below_is_a_row_too(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT 'x' AS a, 'y' AS b"), below("a|b\n-|-\nx|y\n-|-\n"))

    assert outcome.status is Status.FAILED


def test_what_was_done_is_compared_where_it_is_told(writing: SqlSession) -> None:
    source = snippet("UPDATE film SET length = 1; SELECT 1 AS a;")

    assert writing.run(source, below("a\n1\n")).status is Status.PASSED
    assert writing.run(source, below("UPDATE 2\n\na\n1\n")).status is Status.PASSED
    assert writing.run(source, below("UPDATE 3\n\na\n1\n")).status is Status.FAILED


def test_a_correction_writes_the_table_as_psql_shows_it(reading: SqlSession) -> None:
    wanted = below(" id | title \n----+-------\n  1 | Alien \n  3 | Cube\n(2 rows)\n")

    outcome = reading.run(snippet("SELECT id, left(title, 5) AS title FROM film ORDER BY id"), wanted)

    (correction,) = outcome.corrections
    assert correction.place == Origin("page.md", OUTPUT + 4)
    assert (correction.old, correction.new) == (("  3 | Cube",), ("  2 | Brazi",))


def test_a_correction_of_a_markdown_table_is_one(reading: SqlSession) -> None:
    wanted = below("| id | title |\n| --: | --- |\n| 1 | Alien |\n| 2 | Brasil |\n", "table")

    outcome = reading.run(snippet("SELECT id, title FROM film ORDER BY id"), wanted)

    (correction,) = outcome.corrections
    assert correction.new == ("| 2 | Brazil |",)


# Where it fails


FAILS = {
    "a column": (
        "SELECT 1;\n\nSELECT title,\n  nonsense\nFROM film;\n",
        4,
        'column "nonsense" does not exist',
    ),
    "a table": ("SELECT 1; SELECT *\nFROM nowhere", 2, 'relation "nowhere" does not exist'),
    "a mistake of syntax": ("SELECT 'ä',\n  'ö' FORM film", 2, 'syntax error at or near "film"'),
    "a division": ("-- why\nSELECT 1;\nSELECT 1 /\n0;", 3, "division by zero"),
    "a text that nothing closes": (
        "SELECT 1;\nSELECT 'a\n",
        2,
        'unterminated quoted string at or near "\'a"',
    ),
}


@pytest.mark.parametrize(("source", "line", "said"), FAILS.values(), ids=FAILS)
def test_a_mistake_is_told_at_its_line(reading: SqlSession, source: str, line: int, said: str) -> None:
    outcome = reading.run(snippet(source))

    assert told(outcome) == (Status.FAILED, f"PostgreSQL refuses it: {said}.")
    assert outcome.place == Origin("page.md", FENCE + line)
    assert outcome.detail.splitlines()[0] == source.split("\n")[line - 1]


def test_a_mistake_is_shown_with_a_pointer_and_what_to_do(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT 1,\n  titel FROM film"))

    assert outcome.detail.splitlines() == [
        "  titel FROM film",
        "  ^",
        'HINT: Perhaps you meant to reference the column "film.title".',
    ]


def test_a_violated_constraint_is_told_at_its_statement(writing: SqlSession) -> None:
    outcome = writing.run(snippet("SELECT 1;\nINSERT INTO film\n  (id, title) VALUES (1, 'x');"))

    assert outcome.place == Origin("page.md", FENCE + 2)
    assert "DETAIL: Key (id)=(1) already exists." in outcome.detail


# What stays, and what does not


def test_snippets_of_a_page_share_a_transaction_and_leave_nothing(url: str) -> None:
    with closing(SqlSession(session_on(access(url, may_write=True)))) as session:
        session.run(snippet("CREATE TABLE own (a int); INSERT INTO film (title) VALUES ('Cube');"))
        later = session.run(snippet("SELECT count(*) AS n FROM film, (SELECT FROM own) o;"), below("n\n0\n"))

    assert told(later) == (Status.PASSED, "")
    assert count(url) == 2
    assert count(url, "pg_class WHERE relname = 'own'") == 0


def test_a_snippet_that_fails_is_undone_alone(writing: SqlSession) -> None:
    writing.run(snippet("DELETE FROM film WHERE id = 1;"))
    writing.run(snippet("DELETE FROM film; SELECT 1 / 0;"))

    assert told(writing.run(snippet("SELECT count(*) FROM film"), below("count\n1\n"))) == (Status.PASSED, "")


def test_a_snippet_whose_result_differs_is_not_undone(writing: SqlSession) -> None:
    writing.run(snippet("DELETE FROM film RETURNING id"), below("id\n7\n"))

    assert told(writing.run(snippet("SELECT count(*) FROM film"), below("count\n0\n"))) == (Status.PASSED, "")


def test_the_last_snippet_ends_the_transaction(url: str) -> None:
    session = SqlSession(session_on(access(url, may_write=True)))

    session.run(snippet("DELETE FROM film"), last=True)

    assert count(url) == 2
    with psycopg.connect(url) as connection:
        connection.execute("SET lock_timeout = '2s'; LOCK TABLE film")


@pytest.mark.parametrize(
    "source",
    [
        "DELETE FROM film",
        "CREATE TABLE x ()",
        "SELECT nextval('film_id_seq')",
        "WITH d AS (DELETE FROM film) SELECT",
    ],
)
def test_a_database_that_was_given_to_be_read_is_only_read(
    reading: SqlSession, url: str, source: str
) -> None:
    outcome = reading.run(snippet(source))

    assert outcome.status is Status.FAILED
    assert "in a read-only transaction" in outcome.problem
    assert count(url) == 2


ESCAPES = {
    "an end": "COMMIT; DELETE FROM film;",
    "an end with a chain": "COMMIT AND CHAIN; DELETE FROM film; COMMIT;",
    "an end in a row": "SELECT 1; ROLLBACK; BEGIN; DELETE FROM film; COMMIT;",
    "another mode": "SET TRANSACTION READ WRITE; DELETE FROM film;",
    "a setting": "SET transaction_read_only = off; DELETE FROM film;",
    "a quoted setting": 'SET "transaction_read_only" = off; DELETE FROM film;',
    "a function": "SELECT set_config('transaction_read_only', 'off', false); DELETE FROM film;",
    "a block": "DO $$ BEGIN COMMIT; DELETE FROM film; END $$;",
    "a block with a setting": "DO $$ BEGIN SET LOCAL transaction_read_only = off; DELETE FROM film; END $$;",
    "an odd end of a text": "SET standard_conforming_strings = 0; SELECT '\\'; COMMIT; DELETE FROM film; --",
    "a file": "COPY film TO '/tmp/film-of-a-snippet';",
}


@pytest.mark.parametrize("source", ESCAPES.values(), ids=ESCAPES)
def test_nothing_leads_out_of_a_transaction_that_reads(url: str, source: str) -> None:
    with closing(SqlSession(session_on(access(url)))) as session:
        outcome = session.run(snippet(source))
        session.run(snippet("DELETE FROM film"))

    assert outcome.status in (Status.FAILED, Status.BROKEN)
    assert count(url) == 2


@pytest.mark.parametrize("source", ["DELETE FROM film; COMMIT;", "DELETE FROM film; COMMIT AND CHAIN;"])
def test_nothing_is_written_where_it_might_be(url: str, source: str) -> None:
    with closing(SqlSession(session_on(access(url, may_write=True)))) as session:
        outcome = session.run(snippet(f"SELECT 1;\n{source}"))

    assert told(outcome) == (
        Status.FAILED,
        "COMMIT is not executed: it would end the transaction that is to be rolled back.",
    )
    assert outcome.place == Origin("page.md", FENCE + 2)
    assert count(url) == 2


def test_savepoints_of_a_page_are_its_own(writing: SqlSession) -> None:
    source = "SAVEPOINT a; DELETE FROM film; ROLLBACK TO a; SELECT count(*) FROM film;"

    assert told(writing.run(snippet(source), below("count\n2\n"))) == (Status.PASSED, "")


def test_a_snippet_cannot_undo_those_before_it(writing: SqlSession) -> None:
    outcome = writing.run(snippet("RELEASE docgen_snippet;"))

    assert outcome.status is Status.BROKEN
    assert "savepoints of earlier snippets" in outcome.problem
    assert writing.run(snippet("SELECT 1")).status is Status.PASSED


# Limits


def test_what_takes_too_long_is_broken_and_the_rest_goes_on(reading: SqlSession) -> None:
    started = time.monotonic()
    outcome = reading.run(snippet("SELECT 1;\nSELECT pg_sleep(60);", timeout="0.3"))

    assert told(outcome) == (Status.BROKEN, "It took longer than 0.3 s.")
    assert outcome.place == Origin("page.md", FENCE + 2)
    assert time.monotonic() - started < 5
    assert reading.run(snippet("SELECT 1")).status is Status.PASSED


def test_the_time_is_that_of_all_statements_together(reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT pg_sleep(0.3);\n" * 9, timeout="1"))

    assert told(outcome) == (Status.BROKEN, "It took longer than 1 s.")


def test_a_snippet_cannot_lift_its_time_limit(reading: SqlSession) -> None:
    source = "SET statement_timeout = 0; SELECT set_config('statement_timeout', '0', false), pg_sleep(60);"

    assert reading.run(snippet(source, timeout="0.5")).problem == "It took longer than 0.5 s."


@pytest.mark.parametrize("timeout", ["soon", "0", "-1", "nan", "inf"])
def test_a_time_that_is_none_is_told(reading: SqlSession, timeout: str) -> None:
    outcome = reading.run(snippet("SELECT 1", timeout=timeout))

    assert told(outcome) == (Status.BROKEN, f"timeout={timeout!r} is no number of seconds.")


def test_rows_without_end_are_broken(url: str) -> None:
    with closing(SqlSession(session_on(access(url), limit=1 << 14))) as session:
        outcome = session.run(snippet("SELECT generate_series(1, 1000000000);"))

        assert told(outcome) == (Status.BROKEN, "It wrote more than 16 KiB.")
        assert session.run(snippet("SELECT 1")).status is Status.PASSED


def test_a_lock_of_somebody_else_is_told(url: str, writing: SqlSession) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("LOCK TABLE film")
        outcome = writing.run(snippet("SELECT * FROM film", timeout="1"))

    assert told(outcome) == (Status.BROKEN, "Another session keeps locked what it needs.")


def test_a_connection_that_is_ended_is_told_and_made_anew(url: str, reading: SqlSession) -> None:
    outcome = reading.run(snippet("SELECT pg_terminate_backend(pg_backend_pid())"))

    assert told(outcome) == (Status.BROKEN, "The connection to the database broke.")
    assert reading.run(snippet("SELECT 1")).status is Status.PASSED


def test_a_connection_that_breaks_between_snippets_is_told(url: str, reading: SqlSession) -> None:
    reading.run(snippet("SELECT 1"))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                           " WHERE datname = current_database() AND pid <> pg_backend_pid()")  # fmt: skip

    outcome = reading.run(snippet("SELECT 1"))

    assert outcome.status is Status.BROKEN
    assert "The connection to the database broke." in outcome.problem


def test_nobody_waits_for_a_server_that_is_not_there() -> None:
    with closing(SqlSession(session_on(access("postgresql://me:hush@localhost:1/shop")))) as session:
        outcome = session.run(snippet("SELECT 1"))

    assert outcome.status is Status.BROKEN
    assert "cannot be reached" in outcome.problem
    assert "hush" not in repr(outcome)


def test_two_sessions_run_beside_each_other(url: str) -> None:
    outcomes = list[Outcome]()

    def run() -> None:
        with closing(SqlSession(session_on(access(url)))) as session:
            outcomes.append(session.run(snippet("SELECT count(*) FROM film"), below("count\n2\n")))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [outcome.status for outcome in outcomes] == [Status.PASSED] * 4


# Which database


def test_the_database_is_the_one_that_is_named(url: str) -> None:
    databases = access("postgresql://nobody@localhost:1/x", "other"), access(url, "shop")
    with closing(SqlSession(session_on(*databases))) as session:
        assert session.run(snippet("SELECT * FROM film", database="shop")).status is Status.PASSED


CHOICES = {
    "none there": ((), {}, "There is no database to execute it on: docgen.toml has no [[database]]."),
    "none named": (("a", "b"), {}, 'Which database it is for is not said. Say database="…", one of: a, b.'),
    "unknown": (("a", "b"), {"database": "c"}, "Database 'c' is unknown. docgen.toml has: a, b."),
    "another": (("a",), {"database": "c"}, "Database 'c' is unknown. docgen.toml has: a."),
}


@pytest.mark.parametrize(("names", "options", "problem"), CHOICES.values(), ids=CHOICES)
def test_a_snippet_without_a_database_says_so(
    names: tuple[str, ...], options: dict[str, str], problem: str
) -> None:
    databases = (access("postgresql://nobody@localhost:1/x", name) for name in names)
    session = SqlSession(session_on(*databases))

    assert told(session.run(snippet("SELECT 1", **options))) == (Status.BROKEN, problem)


def test_a_session_can_be_sent_and_shows_no_password() -> None:
    session = session_on(access("postgresql://me:hush@localhost/shop"))

    assert pickle.loads(pickle.dumps(session)) == session
    assert "hush" not in repr(session)
