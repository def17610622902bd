"""Schemas that are larger, deeper or odder than any should be: they are documented all the same."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Fault
from tests.hosts.conftest import execute
from tests.hosts.programs import run


def documented(fault: Fault, *pages: str) -> None:
    fault.told(fault.run())
    assert fault.is_complete()
    for page in pages:
        assert (fault.docs / "reference/databases/shop/public" / page).exists(), page


def test_views_read_one_another_in_a_circle(fault: Fault) -> None:
    execute(
        fault.url,
        "CREATE VIEW public.a AS SELECT 1 AS x; CREATE VIEW public.b AS SELECT x FROM public.a;"
        "CREATE OR REPLACE VIEW public.a AS SELECT x FROM public.b",
    )

    documented(fault, "views/a.md", "views/b.md")


def test_views_lie_200_deep(fault: Fault) -> None:
    views = "".join(
        f"CREATE VIEW public.v{n} AS SELECT id FROM public.{f'v{n - 1}' if n else 'late'};"
        for n in range(200)
    )
    execute(fault.url, views)

    documented(fault, "views/v0.md", "views/v199.md")


def test_names_have_63_bytes_of_the_widest_letters(fault: Fault) -> None:
    for name in ("🐘" * 15, "𠀀" * 15, "㌖" * 21, "ﷺ" * 21, "㌀" * 20 + "x"):
        table = f'CREATE TABLE public."{name}" ("{name}" int PRIMARY KEY, "{name[:-1]}" int)'
        execute(fault.url, table)

    documented(fault)
    assert len(list((fault.docs / "reference/databases/shop/public/tables").glob("*.md"))) == 8


def test_a_table_has_1_600_columns(fault: Fault) -> None:
    columns = ", ".join(f"c{n} int" for n in range(1600))
    execute(fault.url, f"CREATE TABLE public.wide ({columns})")

    documented(fault, "tables/wide.md")
    assert "`c1599`" in (fault.docs / "reference/databases/shop/public/tables/wide.md").read_text()


def test_a_comment_has_1_mb(fault: Fault) -> None:
    chance = random.Random(1)
    words = " ".join(
        chance.choice(["*a*", "|", "word", "<b>", "_", "\\", "::", "{{ x }}"]) for _ in range(300_000)
    )
    execute(fault.url, f"COMMENT ON TABLE public.late IS '{words[:1_000_000]}'")

    documented(fault, "tables/late.md")


@pytest.mark.system
def test_there_are_50_000_tables(fault: Fault) -> None:
    # On a server of its own such a schema takes minutes to be made: it is read from a snapshot here.
    words = [sys.executable, "-m", "tests.faults.many_tables"]

    fault.told(run(words, Path(__file__).parents[2], **fault.environment()))
