"""SQL is taken apart into statements, and what would end the transaction is known by its words."""

from __future__ import annotations

import pytest

from docgen.runners.sql.refused import refusal
from docgen.runners.sql.statements import statements

RULE = "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2)"
FUNCTION = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END"
SPLIT = {
    "two": ("SELECT 1; SELECT 2", ["SELECT 1", "SELECT 2"]),
    "an end that is missing": ("SELECT 1", ["SELECT 1"]),
    "nothing between": (";; SELECT 1 ;;", ["SELECT 1"]),
    "comments alone": ("-- a; b\n/* c; /* d; */ e; */", []),
    "a text": ("SELECT ';''; -- '; SELECT 2", ["SELECT ';''; -- '", "SELECT 2"]),
    "a text with backslashes": (
        r"SELECT E'\';'; SELECT '\'; SELECT 3",
        [r"SELECT E'\';'", r"SELECT '\'", "SELECT 3"],
    ),
    "a name": ('SELECT "a;""b;"; SELECT 2', ['SELECT "a;""b;"', "SELECT 2"]),
    "dollars": ("DO $$ BEGIN; END $$; SELECT $a$;$$;$a$;", ["DO $$ BEGIN; END $$", "SELECT $a$;$$;$a$"]),
    "a dollar in a name": ("SELECT a$b; SELECT c$b", ["SELECT a$b", "SELECT c$b"]),
    "brackets": (f"{RULE}; SELECT 3;", [RULE, "SELECT 3"]),
    "a body of a function": (
        f"{FUNCTION}; SELECT 3",
        [FUNCTION, "SELECT 3"],
    ),
    "a text that nothing closes": ("SELECT 'a; SELECT 2", ["SELECT 'a; SELECT 2"]),
    "a comment within": ("SELECT 1 -- ;\n + 1; SELECT 2", ["SELECT 1 -- ;\n + 1", "SELECT 2"]),
}


@pytest.mark.parametrize(("source", "expected"), SPLIT.values(), ids=SPLIT)
def test_statements_end_where_the_server_sees_an_end(source: str, expected: list[str]) -> None:
    assert [statement.text for statement in statements(source)] == expected


def test_a_statement_knows_the_line_of_its_first_word() -> None:
    found = statements("-- what\n\nSELECT 1;\n/* more\n */ SELECT\n2;\n")

    assert [(statement.line, statement.text) for statement in found] == [(3, "SELECT 1"), (5, "SELECT\n2")]


@pytest.mark.parametrize(
    "source",
    [
        "COMMIT",
        "commit and chain",
        "END WORK",
        "ABORT",
        "ROLLBACK",
        "ROLLBACK AND CHAIN",
        "ROLLBACK PREPARED 'x'",
        "BEGIN",
        "START TRANSACTION READ WRITE",
        "PREPARE TRANSACTION 'x'",
        "SET TRANSACTION READ WRITE",
        "SET LOCAL transaction_read_only = off",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "SET default_transaction_read_only TO off",
        "RESET transaction_read_only",
        "COPY film TO PROGRAM 'cat'",
        "/* hidden */ -- here\n COMMIT",
        r"\d film",
    ],
)
def test_what_would_end_or_open_the_transaction_is_refused(source: str) -> None:
    assert refusal(next(statements(source)))


@pytest.mark.parametrize(
    "source",
    [
        "SELECT 'COMMIT'",
        "SAVEPOINT a",
        "ROLLBACK TO a",
        "ROLLBACK WORK TO SAVEPOINT a",
        "RELEASE a",
        "SET search_path TO shop",
        "PREPARE film AS SELECT 1",
        "DO $$ BEGIN NULL; END $$",
    ],
)
def test_what_stays_in_the_transaction_is_executed(source: str) -> None:
    assert refusal(next(statements(source))) == ""
