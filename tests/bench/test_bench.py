"""The bench itself, on a schema so small that its figures mean nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from docgen.world import embedded
from tests.bench import rows
from tests.bench.cost import Cost, Server, best, of_call, of_command
from tests.bench.rows import Row
from tests.bench.schema import batches

ROOT = Path(__file__).parents[2]


def a_row(*, client=1.0, ratio=None, goal_client=None, goal_ratio=None):
    cost = Cost(client=client, kernel=0.25, server=0.5, wall=3.0)
    return Row(
        section="Reading",
        what="docgen read",
        tables=100,
        cost=cost,
        ratio=ratio,
        against="raw",
        goal_client=goal_client,
        goal_ratio=goal_ratio,
    )


def test_one_run_measures_both_sizes_and_writes_every_row(tmp_path):
    file = tmp_path / "bench.json"

    run = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--tables", "20", "--snippets", "20", "--json", str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    measured = json.loads(file.read_text())
    assert [(row["what"], row["tables"]) for row in measured] == [
        ("the same SQL through psycopg alone", 20),
        ("docgen read", 20),
        ("SQLAlchemy inspect().get_multi_*", 20),
        ("SQLAlchemy MetaData.reflect()", 20),
        ("layout alone, pygraphviz in process", 20),
        ("layout alone, graphviz-pure, one process for all", 20),
        ("docgen draw, wide and narrow", 20),
        ("docgen write, cold", 20),
        ("docgen write, unchanged", 20),
        ("docgen write, one table changed", 20),
        ("mkdocs build, the pages as files", 20),
        ("mkdocs build with docgen", 20),
        ("docgen export json", 20),
        ("docgen export dbml", 20),
        ("docgen export mermaid", 20),
        ("docgen export dot", 20),
        ("docgen export er", 20),
        ("the same SQL through psycopg alone", 100),
        ("docgen read", 100),
        ("SQLAlchemy inspect().get_multi_*", 100),
        ("SQLAlchemy MetaData.reflect()", 100),
        ("docgen read, per table, against 20 tables", 100),
        ("docgen write, cold", 100),
        ("docgen write, unchanged", 100),
        ("docgen write, one table changed", 100),
        ("exec and compare alone, one process", 20),
        ("docgen check --run python --again", 20),
        ("docgen check --run python, unchanged", 20),
        ("pytest-examples run_print_check", 20),
        ("docgen check --run python --again, as above", 20),
        ("pytest, items that do nothing", 20),
        ("pytest, docgen's items", 20),
        ("docgen reads the fences, in process", 20),
        ("docgen lints the snippets, in process", 200),
        ("docgen check, per snippet, against 20", 100),
        ("a `bash -c` for each, compared", 20),
        ("cram", 20),
        ("docgen check --run shell --again", 20),
        ("docgen --help", 0),
    ]
    assert all(row["cost"]["wall"] > 0 for row in measured)
    assert [row["what"] for row in measured if row["what"] not in run.stdout] == []


def test_the_server_accounts_for_what_a_backend_did_that_has_ended():
    with embedded.database("bench") as url:
        server = Server(url)

        costs = [of_call(lambda: count_to(url, 3_000_000), server) for _ in range(5)]

    assert all(cost.server > 0.1 for cost in costs)


def count_to(url, number):
    with psycopg.connect(url) as connection:
        connection.execute(f"SELECT sum(n) FROM generate_series(1, {number}) AS n".encode())


def test_a_thousand_tables_have_the_columns_constraints_and_indexes_that_the_goals_are_said_of():
    script = "\n".join(batches(1000))

    assert script.count("CREATE TABLE ") == 1000
    assert script.count("PRIMARY KEY") == 1000
    keys = script.count("REFERENCES")
    assert 1000 + keys + script.count(" UNIQUE (") + script.count(" CHECK (") == pytest.approx(3800, abs=20)
    assert 1000 + script.count(" UNIQUE (") + script.count("CREATE INDEX") == pytest.approx(3600, abs=20)


def test_the_same_number_of_tables_gives_the_same_schema():
    assert list(batches(50)) == list(batches(50))


def test_no_transaction_makes_more_than_two_hundred_tables():
    assert [batch.count("CREATE TABLE ") for batch in batches(450)] == [200, 200, 50]


def test_the_cost_of_a_call_repeated_is_that_of_one():
    called = []

    def work():
        called.append(time.perf_counter())
        time.sleep(0.05)

    cost = of_call(work, times=4)

    together = time.perf_counter() - called[0]
    assert len(called) == 4
    assert cost.wall < together / 3


def test_the_cost_of_a_command_holds_that_of_the_processes_it_starts(tmp_path):
    child = "import time\nwhile time.process_time() < 0.3: pass"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"

    cost = of_command([sys.executable, "-c", program], folder=tmp_path, environment={})

    assert cost.client >= 0.3
    assert cost.peak > 1


def test_the_peak_of_a_command_is_not_that_of_the_process_which_measures(tmp_path):
    held = bytearray(300 * 2**20)

    cost = of_command([sys.executable, "-c", "pass"], folder=tmp_path, environment={})

    assert cost.peak < 100
    assert len(held) > 100 * 2**20


def test_a_command_that_fails_stops_the_bench(tmp_path):
    with pytest.raises(RuntimeError, match="because"):
        of_command([sys.executable, "-c", "raise SystemExit('because')"], folder=tmp_path, environment={})


def test_the_cheapest_round_counts():
    costs = iter([Cost(client=c, kernel=0, server=s, wall=1) for c, s in ((3, 0), (1, 1), (0.5, 2))])

    assert best(3, lambda: next(costs)).cpu == 2


@pytest.mark.parametrize(
    ("row", "met"),
    [
        (a_row(ratio=2.0, goal_ratio=2.0), True),
        (a_row(ratio=2.1, goal_ratio=2.0), False),
        (a_row(client=1.0, goal_client=1.0), True),
        (a_row(client=1.1, goal_client=1.0), False),
        (a_row(ratio=9.0), None),
    ],
)
def test_a_goal_is_met_where_it_is_not_exceeded(row, met):
    assert row.met is met


def test_every_cell_of_a_printed_row_stands_under_its_heading():
    row = a_row(ratio=2.1, goal_ratio=2.0)

    head = rows.heading("Reading").splitlines()[-1]
    printed = rows.line(row)

    for name, cell in (
        ("client", "1.00"),
        ("kernel", "0.25"),
        ("server", "0.50"),
        ("CPU s", "1.50"),
        ("ms each", "15.00"),
    ):
        assert head.index(name) + len(name) == printed.index(cell) + len(cell)
    assert printed.endswith("MISSED")
