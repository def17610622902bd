"""A server that other people installed, years older than ours, says the same of the same schema."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.model.database import Database
from docgen.readers.databases.postgresql.reader import read
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from tests.hosts import sites
from tests.hosts.conftest import Site
from tests.hosts.programs import docgen, files, settings

pytestmark = pytest.mark.system


def facts(url: str) -> Database:
    """What is read, without how a server spells the query of a view, and what only the newest knows."""
    section = DatabaseSettings(name="nasty", url=DatabaseUrl(url))
    system = read(section)
    assert system.findings == ()
    schemas = (
        replace(schema, views=tuple(replace(view, definition="") for view in schema.views))
        for schema in system.databases[0].schemas
        if schema.name != "newest"
    )
    return replace(system.databases[0], schemas=tuple(schemas))


def test_it_reads_the_same_facts_as_on_the_newest_server(debian_url: str, nasty: Site) -> None:
    sites.load_nasty(debian_url)

    old, new = facts(debian_url), facts(nasty.url)

    assert int(old.version) < int(new.version)
    assert replace(old, version="", comment="") == replace(new, version="", comment="")
    counts = {
        kind: sum(len(getattr(schema, kind)) for schema in old.schemas)
        for kind in ("tables", "views", "types", "functions", "sequences")
    }
    assert counts == {"tables": 25, "views": 7, "types": 5, "functions": 7, "sequences": 2}


def test_a_wrong_password_is_refused_in_one_paragraph(debian_url: str, tmp_path: Path) -> None:
    settings(tmp_path, debian_url.replace("correct%20horse", "hunter2%40x"))

    ran = docgen("write", "docs", folder=tmp_path)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("database shop: The server refuses the password. (")
    assert ran.stderr.endswith(" Correct user and password in the URL.\n")
    assert ran.stderr.count("\n") == 1
    assert "hunter2" not in ran.stderr
    assert "docs/index.md" not in files(tmp_path)


def test_no_password_at_all_is_told_apart(debian_url: str, tmp_path: Path) -> None:
    settings(tmp_path, debian_url.replace(":correct%20horse", ""))

    ran = docgen("write", "docs", folder=tmp_path)

    assert ran.code == 2
    assert "no password supplied" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_the_right_password_is_never_shown(debian_url: str, tmp_path: Path) -> None:
    settings(tmp_path, debian_url)

    ran = docgen("write", "docs", folder=tmp_path)
    exported = docgen("export", "json", folder=tmp_path)

    assert (ran.code, exported.code) == (0, 0)
    said = ran.stdout + ran.stderr + exported.stdout + exported.stderr
    shown = "".join(text.decode(errors="replace") for text in files(tmp_path / "docs").values())
    kept = b"".join(files(tmp_path / ".cache").values()).decode(errors="replace")
    for text in (said, shown, kept):
        assert "horse" not in text
