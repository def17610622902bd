"""ProperDocs continues MkDocs: the plugin and Material run in it as they are."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.hosts import sites
from tests.hosts.conftest import Site
from tests.hosts.programs import Ran, files, run

pytestmark = pytest.mark.xdist_group("nasty site")

GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')


def properdocs_build(folder: Path) -> Ran:
    """Build as somebody does who comes from MkDocs: with the settings' old name."""
    return run(
        [sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml"],
        folder,
        DOCGEN_CACHE_DIR=str(folder / ".cache"),
    )


def without_generator(site: Path) -> dict[str, bytes]:
    return {
        path: GENERATOR.sub(b"", content)
        for path, content in files(site).items()
        if not path.startswith("sitemap")
    }


def test_the_site_is_that_of_mkdocs_byte_by_byte(nasty: Site, tmp_path: Path) -> None:
    project = tmp_path / "project"
    sites.start_project(project, nasty.url)

    ran = properdocs_build(project)

    assert ran.code == 0, ran.stderr
    assert "WARNING" not in ran.stderr
    assert b"ProperDocs" in (project / "site/index.html").read_bytes()
    assert without_generator(project / "site") == without_generator(nasty.html)
    assert files(project / "seen") == files(nasty.seen)


def test_what_cannot_be_read_is_one_paragraph(tmp_path: Path) -> None:
    sites.start_project(tmp_path / "project", "postgresql://me:hunter2%40x@127.0.0.1:1/shop")

    ran = properdocs_build(tmp_path / "project")

    assert ran.code == 1
    assert "database nasty: postgresql://me@127.0.0.1:1/shop cannot be reached." in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "hunter2" not in ran.stderr
