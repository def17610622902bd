"""The command line does what its help says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import docgen as package
from tests.hosts.conftest import execute
from tests.hosts.programs import docgen, files

TABLES = "reference/databases/shop/public/tables"
WRITTEN = [
    "assets/docgen/docgen.css",
    "assets/docgen/docgen.js",
    "assets/docgen/quiet.css",
    "reference/databases/index.md",
    "reference/databases/shop/index.md",
    "reference/databases/shop/overview.all.svg",
    "reference/databases/shop/overview.svg",
    "reference/databases/shop/public/index.md",
    f"{TABLES}/customer.md",
    f"{TABLES}/customer.narrow.svg",
    f"{TABLES}/customer.svg",
    f"{TABLES}/purchase.md",
    f"{TABLES}/purchase.narrow.svg",
    f"{TABLES}/purchase.svg",
    "reference/databases/shop/public/types/state.md",
]


def test_write_fills_an_empty_folder_with_pages_pictures_and_their_style(shop: Path) -> None:
    ran = docgen("write", "docs", folder=shop)

    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout == "Written: docs/ (15 new, 3 drawn).\n"
    assert sorted(files(shop / "docs")) == WRITTEN


def test_a_second_write_touches_no_file(shop: Path) -> None:
    docgen("write", "docs", folder=shop)
    before = {path: (shop / "docs" / path).stat().st_mtime_ns for path in WRITTEN}

    ran = docgen("write", "docs", folder=shop)

    assert ran.stdout == "Written: docs/ (15 unchanged).\n"
    assert {path: (shop / "docs" / path).stat().st_mtime_ns for path in WRITTEN} == before


def test_check_tells_what_is_not_up_to_date_and_writes_nothing(shop: Path, shop_url: str) -> None:
    docgen("write", "docs", folder=shop)
    execute(shop_url, "COMMENT ON COLUMN public.purchase.state IS 'New.'; CREATE TABLE public.added ()")
    before = files(shop / "docs")

    ran = docgen("write", "docs", "--check", folder=shop)

    assert ran.code == 1
    assert f"create   {TABLES}/added.md\n" in ran.stdout
    assert f"change   {TABLES}/purchase.md\n" in ran.stdout
    assert "change   reference/databases/shop/overview.svg\n" in ran.stdout
    assert "purchase.svg" not in ran.stdout
    assert "customer" not in ran.stdout
    assert ran.stdout.endswith("Run the same command without --check, and commit what it writes.\n")
    assert files(shop / "docs") == before


def test_check_is_content_with_what_write_wrote(shop: Path) -> None:
    docgen("write", "docs", folder=shop)

    ran = docgen("write", "docs", "--check", folder=shop)

    assert (ran.code, ran.stdout) == (0, "Up to date: docs/ (15 unchanged).\n")


def test_pages_of_dropped_tables_go_and_what_people_wrote_beside_them_stays(
    shop: Path, shop_url: str
) -> None:
    docgen("write", "docs", folder=shop)
    by_hand = {
        f"{TABLES}/notes.md": "# Notes\n",
        f"{TABLES}/sketch.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
        "index.md": "# Home\n",
    }
    for path, text in by_hand.items():
        (shop / "docs" / path).write_text(text)
    execute(shop_url, "DROP TABLE public.purchase; DROP TYPE public.state")

    ran = docgen("write", "docs", folder=shop)

    gone = [path for path in WRITTEN if "purchase" in path or "state" in path]
    assert ran.code == 0
    assert "4 removed" in ran.stdout
    assert sorted(files(shop / "docs")) == sorted({*WRITTEN, *by_hand} - set(gone))
    assert not (shop / "docs/reference/databases/shop/public/types").exists()


def test_explain_says_why_each_picture_was_drawn(shop: Path, shop_url: str) -> None:
    first = docgen("write", "docs", "--explain", folder=shop)
    execute(shop_url, "ALTER TABLE public.purchase ALTER COLUMN state DROP NOT NULL")

    second = docgen("write", "docs", "--explain", folder=shop)

    assert f"drawn    {TABLES}/customer.svg: not drawn before\n" in first.stdout
    assert f"create   {TABLES}/customer.md\n" in first.stdout
    assert f"drawn    {TABLES}/purchase.svg: what it shows changed\n" in second.stdout
    assert f"change   {TABLES}/purchase.md\n" in second.stdout
    assert second.stdout.endswith("Written: docs/ (4 changed, 11 unchanged, 2 drawn).\n")


def test_results_as_json_tell_the_same(shop: Path) -> None:
    ran = docgen("write", "docs", "--format", "json", folder=shop)

    told = json.loads(ran.stdout)
    assert {**told, "drawn": len(told["drawn"])} == {
        "folder": "docs",
        "written": True,
        "created": WRITTEN,
        "changed": [],
        "removed": [],
        "unchanged": 0,
        "drawn": 3,
    }
    assert {one["reason"] for one in told["drawn"]} == {"not drawn before"}


def test_a_database_can_be_given_without_a_settings_file(tmp_path: Path, shop_url: str) -> None:
    ran = docgen("write", "docs", "--database", shop_url, folder=tmp_path)

    assert ran.code == 0
    pages = [path for path in files(tmp_path / "docs") if path.endswith("/public/tables/customer.md")]
    assert len(pages) == 1


def test_the_export_fulfils_the_schema_that_is_exported(shop: Path) -> None:
    schema = docgen("export", "json-schema", folder=shop)
    system = docgen("export", "json", folder=shop)

    exported = json.loads(system.stdout)
    jsonschema.Draft202012Validator.check_schema(json.loads(schema.stdout))
    jsonschema.Draft202012Validator(json.loads(schema.stdout)).validate(exported)
    (public,) = exported["databases"][0]["schemas"]
    assert [table["name"] for table in public["tables"]] == ["customer", "purchase"]
    assert public["tables"][0]["comment"] == "Who buys."
    assert public["types"][0]["values"] == ["open", "paid"]


def test_an_export_with_a_key_too_many_does_not_fulfil_it(shop: Path) -> None:
    schema = json.loads(docgen("export", "json-schema", folder=shop).stdout)
    exported = json.loads(docgen("export", "json", folder=shop).stdout)
    exported["databases"][0]["schemas"][0]["tables"][0]["surprise"] = 1

    found = list(jsonschema.Draft202012Validator(schema).iter_errors(exported))

    assert [error.message for error in found] == [
        "Additional properties are not allowed ('surprise' was unexpected)"
    ]


def test_two_runs_give_equal_bytes_whatever_the_hash_seed(shop: Path) -> None:
    for seed in ("1", "2"):
        own = {"PYTHONHASHSEED": seed, "DOCGEN_CACHE_DIR": str(shop / f"cache-{seed}")}
        docgen("write", f"docs-{seed}", folder=shop, **own)
        exported = docgen("export", "json", folder=shop, **own)
        (shop / f"docs-{seed}/system.json").write_text(exported.stdout)

    first = files(shop / "docs-1")

    assert len(first) == len(WRITTEN) + 1
    assert files(shop / "docs-2") == first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--help"], ["write", "export", "docgen write docs"]),
        (["write", "--help"], ["docgen write docs --check", "--database", "--explain"]),
        (["export", "--help"], ["json", "json-schema"]),
        (["export", "json", "--help"], ["docgen export json | jq"]),
    ],
)
def test_help_shows_what_to_type(arguments: list[str], said: list[str], tmp_path: Path) -> None:
    ran = docgen(*arguments, folder=tmp_path)

    assert (ran.code, ran.stderr) == (0, "")
    for words in said:
        assert words in ran.stdout


def test_examples_of_the_help_are_whole_lines(tmp_path: Path) -> None:
    ran = docgen("write", "--help", folder=tmp_path, COLUMNS="60")

    lines = [line.strip() for line in ran.stdout.splitlines()]
    assert "docgen write docs --database postgresql://me@localhost/shop" in lines


def test_version_is_that_of_the_package(tmp_path: Path) -> None:
    ran = docgen("--version", folder=tmp_path)

    assert (ran.code, ran.stdout) == (0, f"docgen {package.__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["wrte", "docs"], "Did you mean 'write'?"),
        (["write", "docs", "--chek"], "--check"),
        (["export", "jsn"], "Did you mean 'json'?"),
        (["write"], "Missing argument 'DIR'."),
        (["write", "docs", "--format", "yaml"], "is not one of 'text', 'json'."),
    ],
)
def test_a_mistyped_command_line_is_told_what_was_meant(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    ran = docgen(*arguments, folder=tmp_path)

    assert (ran.code, ran.stdout) == (2, "")
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert list(tmp_path.iterdir()) == []
