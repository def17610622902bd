"""`docgen export FORMAT`: one format after the other, to a program or to a file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.hosts.programs import docgen, run, settings

BEGINNINGS = {
    "dbml": 'Project "shop" {\n',
    "mermaid": "erDiagram\n",
    "dot": "graph {\n",
    "er": "[customer]\n",
}
NO_ERALCHEMY = """
import sys
sys.modules["eralchemy2"] = None
sys.argv = ["docgen", *sys.argv[1:]]
from docgen.__main__ import main
main()
"""


@pytest.mark.parametrize("format_", BEGINNINGS)
def test_an_export_begins_as_its_format_does(format_: str, shop: Path) -> None:
    ran = docgen("export", format_, folder=shop)
    again = docgen("export", format_, "--output", "shop.txt", folder=shop, PYTHONHASHSEED="7")

    assert (ran.code, ran.stderr, again.code) == (0, "", 0)
    assert ran.stdout.startswith(BEGINNINGS[format_])
    assert (shop / "shop.txt").read_text() == ran.stdout


@pytest.mark.parametrize("format_", BEGINNINGS)
def test_an_export_tells_of_what_is_chosen(format_: str, shop: Path) -> None:
    ran = docgen("export", format_, "--table", "customer", folder=shop)

    assert "customer" in ran.stdout
    assert "purchase" not in ran.stdout


@pytest.mark.parametrize("format_", BEGINNINGS)
def test_a_database_without_tables_is_exported(format_: str, database_url: str, tmp_path: Path) -> None:
    settings(tmp_path, database_url)

    ran = docgen("export", format_, folder=tmp_path)

    assert (ran.code, ran.stderr) == (0, "")


def test_a_viewpoint_is_a_table_group_of_dbml(shop: Path, shop_url: str) -> None:
    settings(shop, shop_url, "[[database.viewpoint]]", 'name = "Orders"', 'tables = ["purchase"]')

    ran = docgen("export", "dbml", folder=shop)

    assert 'TableGroup "Orders" {\n  "public"."purchase"\n}\n' in ran.stdout


@pytest.mark.parametrize("format_", ["mermaid", "dot", "er"])
def test_without_its_extra_a_diagram_is_refused_before_a_database_is_read(
    format_: str, tmp_path: Path
) -> None:
    ran = run([sys.executable, "-c", NO_ERALCHEMY, "export", format_], tmp_path)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"docgen export {format_}: It needs eralchemy2, which cannot be imported")
    assert ran.stderr.endswith(" Install it: pip install './docgen[er]' from beside docgen's checkout.\n")
    assert ran.stderr.count("\n") == 1


def test_without_that_extra_dbml_is_exported(shop: Path) -> None:
    ran = run([sys.executable, "-c", NO_ERALCHEMY, "export", "dbml"], shop)

    assert (ran.code, ran.stderr) == (0, "")
