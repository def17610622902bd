"""`--table`, `--viewpoint` and `--schema` choose what a command tells of, and endanger no page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.hosts.programs import docgen, files, settings

TABLES = "reference/databases/shop/public/tables"
VIEWPOINT = ("[[database.viewpoint]]", 'name = "Orders"', 'tables = ["purchase"]')


def tables_of(exported: str) -> list[str]:
    schemas = json.loads(exported)["databases"][0]["schemas"]
    return [table["name"] for schema in schemas for table in schema["tables"]]


@pytest.mark.parametrize("option", [("--table", "purch*"), ("--viewpoint", "Orders")])
def test_an_export_tells_of_what_is_chosen(option: tuple[str, str], shop: Path, shop_url: str) -> None:
    settings(shop, shop_url, *VIEWPOINT)

    ran = docgen("export", "json", *option, folder=shop)

    assert (ran.code, ran.stderr) == (0, "")
    assert tables_of(ran.stdout) == ["purchase"]


def test_an_export_to_a_file_says_nothing_and_replaces_what_was_there(shop: Path) -> None:
    (shop / "system.json").write_text("{}")

    ran = docgen("export", "json", "--output", "system.json", folder=shop)

    assert (ran.code, ran.stdout, ran.stderr) == (0, "", "")
    assert (shop / "system.json").read_text() == docgen("export", "json", folder=shop).stdout
    assert [path.name for path in shop.glob(".docgen-*")] == []


def test_an_export_to_where_no_file_can_be_is_an_error(shop: Path) -> None:
    (shop / "folder").mkdir()

    ran = docgen("export", "json", "-o", "folder", folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("folder: Is a directory.")
    assert list((shop / "folder").iterdir()) == []


def test_a_pattern_of_a_viewpoint_that_means_nothing_is_told_with_every_export(
    shop: Path, shop_url: str
) -> None:
    settings(shop, shop_url, *VIEWPOINT[:2], 'tables = ["purchase", "custmer"]')

    ran = docgen("export", "json", folder=shop)

    assert ran.code == 0
    assert "viewpoint-names-tables No table of 'shop' is 'custmer'" in ran.stderr
    assert len(json.loads(ran.stdout)["findings"]) == 1


@pytest.mark.parametrize("command", [("export", "json"), ("write", "docs")])
def test_a_name_that_means_nothing_is_an_error_with_the_nearest(command: tuple[str, str], shop: Path) -> None:
    ran = docgen(*command, "--table", "purchace", folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr == "--table: There is no table 'purchace'. Did you mean 'purchase'?\n"
    assert not (shop / "docs").exists()


def test_the_pages_of_what_is_chosen_go_to_a_folder_of_their_own(shop: Path) -> None:
    ran = docgen("write", "orders", "--table", "purchase", folder=shop)
    checked = docgen("write", "orders", "--table", "purchase", "--check", folder=shop)

    assert (ran.code, checked.code) == (0, 0)
    assert f"{TABLES}/purchase.md" in files(shop / "orders")
    assert f"{TABLES}/customer.md" not in files(shop / "orders")


@pytest.mark.parametrize("options", [(), ("--check",)])
def test_pages_of_the_whole_are_neither_removed_nor_replaced(options: tuple[str, ...], shop: Path) -> None:
    docgen("write", "docs", folder=shop)
    before = files(shop / "docs")

    ran = docgen("write", "docs", "--table", "purchase", *options, folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"docs: It holds {TABLES}/customer.md and maybe more pages")
    assert files(shop / "docs") == before


def test_what_was_dropped_from_the_database_goes_from_a_folder_of_its_own(shop: Path, shop_url: str) -> None:
    from tests.hosts.conftest import execute

    docgen("write", "orders", "--table", "purchase", "--table", "customer", folder=shop)
    execute(shop_url, "DROP TABLE public.customer CASCADE")

    ran = docgen("write", "orders", "--table", "purchase", folder=shop)

    assert ran.code == 0, ran.stderr
    assert f"{TABLES}/customer.md" not in files(shop / "orders")
