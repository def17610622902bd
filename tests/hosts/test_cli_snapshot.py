"""`docgen snapshot` writes what to commit, says when it is old, and lets sites be built without a server."""

from __future__ import annotations

import json
from pathlib import Path

from tests.hosts import sites
from tests.hosts.conftest import execute
from tests.hosts.programs import docgen, files, mkdocs_build, settings

NOBODY = "postgresql://me:hunter2@127.0.0.1:1/shop"
FILE = "snapshots/shop.json"


def test_a_snapshot_is_written_once_and_then_left_alone(shop: Path) -> None:
    first = docgen("snapshot", folder=shop)
    second = docgen("snapshot", folder=shop)

    assert (first.code, first.stdout, first.stderr) == (0, f"{FILE}: written\n", "")
    assert (second.code, second.stdout) == (0, f"{FILE}: unchanged\n")
    assert [path for path in files(shop) if "snapshots/" in path] == [FILE]


def test_check_is_content_with_what_was_written(shop: Path) -> None:
    docgen("snapshot", folder=shop)

    ran = docgen("snapshot", "--check", folder=shop)

    assert (ran.code, ran.stdout) == (0, f"{FILE}: up to date\n")


def test_check_says_what_differs_and_writes_nothing(shop: Path, shop_url: str) -> None:
    docgen("snapshot", folder=shop)
    before = (shop / FILE).read_bytes()
    execute(shop_url, "CREATE TABLE tag (id int); ALTER TABLE purchase ADD COLUMN note text")

    ran = docgen("snapshot", "--check", folder=shop)

    assert ran.code == 1
    assert ran.stdout.splitlines() == [
        f"{FILE}: differs",
        "  added    table public.tag",
        "  changed  table public.purchase (columns)",
        "Run the same command without --check, and commit what it writes.",
    ]
    assert (shop / FILE).read_bytes() == before


def test_check_tells_programs_the_same(shop: Path, shop_url: str) -> None:
    docgen("snapshot", folder=shop)
    execute(shop_url, "DROP TABLE purchase")

    ran = docgen("snapshot", "--check", "--format", "json", folder=shop)

    assert ran.code == 1
    assert json.loads(ran.stdout) == {
        "written": False,
        "snapshots": [
            {
                "database": "shop",
                "path": FILE,
                "state": "different",
                "added": [],
                "removed": [{"kind": "table", "name": "public.purchase", "facts": []}],
                "changed": [],
            }
        ],
    }


def test_check_without_a_snapshot_fails_too(shop: Path) -> None:
    ran = docgen("snapshot", "--check", folder=shop)

    assert (ran.code, ran.stdout.splitlines()[0]) == (1, f"{FILE}: missing")
    assert not (shop / "snapshots").exists()


def test_a_database_can_be_given_without_a_settings_file(tmp_path: Path, shop_url: str) -> None:
    ran = docgen("snapshot", "--database", shop_url, folder=tmp_path)

    assert ran.code == 0
    assert [path for path in files(tmp_path) if path.startswith("snapshots/run_")] != []


def test_without_a_server_there_is_nothing_to_write(shop: Path) -> None:
    docgen("snapshot", folder=shop)
    settings(shop, NOBODY)

    ran = docgen("snapshot", folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert "cannot be reached" in ran.stderr
    assert "hunter2" not in ran.stderr


def test_pages_are_written_from_the_snapshot_where_nobody_answers(shop: Path) -> None:
    docgen("snapshot", folder=shop)
    docgen("write", "live", folder=shop)
    settings(shop, NOBODY)

    ran = docgen("write", "docs", folder=shop)

    assert ran.code == 0
    assert "drawn" not in ran.stdout
    assert f"{FILE}: database-is-reachable Database 'shop' was read from this snapshot:" in ran.stderr
    assert "hunter2" not in ran.stderr
    assert list(files(shop / "docs")) == list(files(shop / "live"))
    live = {line for text in files(shop / "live").values() for line in text.splitlines()}
    new = {line for text in files(shop / "docs").values() for line in text.splitlines()} - live
    assert [
        line for line in new if b"snapshot" not in line and not line.startswith(b"<!-- docgen page=")
    ] == []
    drawings = {path: text for path, text in files(shop / "docs").items() if path.endswith(".svg")}
    assert drawings == {path: text for path, text in files(shop / "live").items() if path.endswith(".svg")}
    assert docgen("write", "docs", "--check", folder=shop).code == 0


def test_a_build_that_has_no_address_takes_the_snapshot(shop: Path, shop_url: str) -> None:
    settings(shop, "${DATABASE_URL}")

    without = docgen("write", "docs", folder=shop)
    docgen("snapshot", folder=shop, DATABASE_URL=shop_url)
    ran = docgen("write", "docs", folder=shop)

    assert without.code == 2
    assert without.stderr == (
        "docgen.toml: database[0].url: the environment variable DATABASE_URL is not set. Correct that key.\n"
    )
    assert (ran.code, (shop / "docs/reference/databases/shop/index.md").exists()) == (0, True)


def test_a_strict_build_of_the_site_is_not_failed_by_a_snapshot(shop: Path) -> None:
    docgen("snapshot", folder=shop)
    (shop / "docgen.toml").unlink()
    sites.start_project(shop / "site", NOBODY, "site_name: Shop\nplugins: [docgen]\n", name="shop")
    (shop / "snapshots").rename(shop / "site/snapshots")

    ran = mkdocs_build(shop / "site")

    assert ran.code == 0, ran.stderr
    assert "INFO" in ran.stderr
    assert "was read from this snapshot" in ran.stderr
    assert (shop / "site/site/reference/databases/shop/public/tables/customer/index.html").exists()


def test_a_broken_snapshot_is_one_paragraph_under_mkdocs(shop: Path) -> None:
    sites.start_project(shop / "site", NOBODY, "site_name: Shop\nplugins: [docgen]\n", name="shop")
    (shop / "site/snapshots").mkdir()
    (shop / "site" / FILE).write_text("{")

    ran = mkdocs_build(shop / "site")

    assert ran.code == 1
    assert f"{FILE}: It is cut off at line 1. Write it again: docgen snapshot." in ran.stderr
    assert "Traceback" not in ran.stderr
