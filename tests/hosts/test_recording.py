"""The ledger holds each build with how it ended, whoever built."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from docgen.ledger.upgrade import upgrade
from tests.hosts.conftest import execute
from tests.hosts.programs import DOCGEN, MKDOCS, docgen, mkdocs_build, run

DOWN = "postgresql://me@127.0.0.1:1"


@pytest.fixture
def recorded(shop: Path) -> Path:
    """The shop's project, with a site and a ledger in a SQLite file."""
    (shop / "docs").mkdir()
    (shop / "docs/index.md").write_text("# Home\n")
    (shop / "mkdocs.yml").write_text("site_name: Shop\ntheme: {name: mkdocs}\nplugins: [docgen]\n")
    upgrade(f"sqlite:///{shop / 'ledger.db'}")
    with (shop / "docgen.toml").open("a") as toml:
        toml.write(f'[ledger]\nurl = "sqlite:///{shop / "ledger.db"}"\n')
    return shop


def point(project: Path, before: str, after: str) -> None:
    toml = project / "docgen.toml"
    toml.write_text(toml.read_text().replace(before, after))


def builds(project: Path) -> list[tuple[object, ...]]:
    """Command, status, and how many pages and snapshots each build has."""
    with closing(sqlite3.connect(project / "ledger.db")) as ledger:
        return ledger.execute(
            "SELECT command, status,"
            " (SELECT count(*) FROM build_pages WHERE build_id = id),"
            " (SELECT count(*) FROM build_schema_snapshots WHERE build_id = id)"
            " FROM builds ORDER BY id"
        ).fetchall()


def test_a_write_that_wrote_has_passed_and_so_has_a_check_of_it(recorded: Path) -> None:
    wrote = docgen("write", "docs", folder=recorded)
    checked = docgen("write", "docs", "--check", folder=recorded)

    assert (wrote.code, checked.code) == (0, 0), wrote.stderr
    assert builds(recorded) == [("write", "passed", 6, 1), ("write", "passed", 6, 1)]


def test_a_check_that_found_differences_has_failed(recorded: Path, shop_url: str) -> None:
    docgen("write", "docs", folder=recorded)
    execute(shop_url, "COMMENT ON COLUMN public.purchase.state IS 'New.'")

    ran = docgen("write", "docs", "--check", folder=recorded)

    assert ran.code == 1
    assert builds(recorded)[1:] == [("write", "failed", 0, 1)]


def test_a_write_that_could_not_write_was_stopped(recorded: Path) -> None:
    ran = docgen("write", "docs/index.md", folder=recorded)

    assert ran.code == 2
    assert builds(recorded) == [("write", "stopped", 0, 1)]


def test_a_write_whose_result_reached_nobody_was_stopped(recorded: Path) -> None:
    full = ["/bin/sh", "-c", 'exec "$@" > /dev/full', "full", *DOCGEN, "write", "docs"]

    ran = run(full, recorded, DOCGEN_CACHE_DIR=str(recorded / ".cache"))

    assert ran.code == 2
    assert builds(recorded) == [("write", "stopped", 0, 1)]


def test_a_write_that_could_not_read_was_stopped(recorded: Path, shop_url: str) -> None:
    point(recorded, shop_url, f"{DOWN}/shop")

    ran = docgen("write", "docs", folder=recorded)

    assert ran.code == 2
    assert builds(recorded) == [("write", "stopped", 0, 0)]


def test_where_neither_source_nor_ledger_answers_the_source_is_told(recorded: Path, shop_url: str) -> None:
    point(recorded, shop_url, f"{DOWN}/shop")
    point(recorded, f"sqlite:///{recorded / 'ledger.db'}", f"{DOWN}/ledger")

    wrote = docgen("write", "docs", folder=recorded)
    built = mkdocs_build(recorded)

    assert (wrote.code, built.code) == (2, 1)
    for ran in (wrote, built):
        assert f"{DOWN}/shop cannot be reached." in ran.stderr
        assert "ledger" not in ran.stderr


def test_a_build_that_the_ledger_does_not_take_is_no_success(recorded: Path) -> None:
    point(recorded, f"sqlite:///{recorded / 'ledger.db'}", f"{DOWN}/ledger")

    wrote = docgen("write", "docs", folder=recorded)
    built = mkdocs_build(recorded)

    assert (wrote.code, built.code) == (2, 1)
    for ran in (wrote, built):
        assert f"{DOWN}/ledger: The ledger cannot be reached" in ran.stderr
        assert "Traceback" not in ran.stderr


def test_a_ledger_that_ends_with_the_build_is_refused_before_anything_is_written(recorded: Path) -> None:
    point(recorded, f"sqlite:///{recorded / 'ledger.db'}", "embedded:postgresql")

    ran = docgen("write", "docs", folder=recorded)

    assert ran.code == 2
    assert "[ledger] url: An embedded database ends with the build" in ran.stderr
    assert not (recorded / "docs/reference").exists()


def test_a_site_that_was_built_has_passed(recorded: Path) -> None:
    ran = mkdocs_build(recorded)

    assert ran.code == 0, ran.stderr
    assert builds(recorded) == [("mkdocs build", "passed", 6, 1)]


def test_a_site_that_could_not_be_built_was_stopped(recorded: Path) -> None:
    (recorded / "hooks.py").write_text("def on_post_page(output, **_):\n    raise SystemError('no')\n")
    with (recorded / "mkdocs.yml").open("a") as site:
        site.write("hooks: [hooks.py]\n")

    ran = mkdocs_build(recorded)

    assert ran.code == 1
    assert builds(recorded) == [("mkdocs build", "stopped", 0, 1)]


def test_a_site_that_strict_refuses_was_stopped(recorded: Path) -> None:
    (recorded / "docs/index.md").write_text("[Nowhere](nowhere.md)\n")

    strict = mkdocs_build(recorded)
    lenient = run([*MKDOCS, "build"], recorded, DOCGEN_CACHE_DIR=str(recorded / ".cache"))

    assert (strict.code, lenient.code) == (1, 0)
    assert [status for _, status, *_ in builds(recorded)] == ["stopped", "passed"]


def test_the_builds_of_a_server_are_not_recorded(recorded: Path) -> None:
    serve = (
        "from mkdocs.commands.build import build; from mkdocs.config import load_config; "
        "config = load_config(); config.plugins.on_startup(command='serve', dirty=False); build(config)"
    )

    ran = run([*MKDOCS[:1], "-c", serve], recorded, DOCGEN_CACHE_DIR=str(recorded / ".cache"))

    assert ran.code == 0, ran.stderr
    assert (recorded / "site/index.html").exists()
    assert builds(recorded) == []
