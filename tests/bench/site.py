"""`mkdocs build` with docgen, against the same pages as files that somebody wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.cost import Cost, Server, best, of_command
from tests.bench.rows import Row
from tests.bench.writing import DOCGEN

MKDOCS = str(Path(sys.executable).with_name("mkdocs"))
# docgen's share of a build, reading and pictures included, is 15 % at most.
LIMIT = 1 / (1 - 0.15)
_SITE = """\
site_name: Bench
theme: {{name: material, font: false, features: [navigation.prune]}}
plugins: [{plugins}]
markdown_extensions: [attr_list, tables, pymdownx.superfences]
"""


def rows(folder: Path, url: str, server: Server, section: str, tables: int) -> Iterator[Row]:
    """The two builds; the first of each fills caches and is not counted."""
    ours, plain = folder / "ours", folder / "plain"
    _start(ours, "search, docgen")
    _start(plain, "search")
    (ours / "docgen.toml").write_text(f'[[database]]\nname = "bench"\nurl = "{url}"\n')
    subprocess.run([DOCGEN, "write", str(plain / "docs"), "--config", str(ours / "docgen.toml")],
                   check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    alone = best(2, lambda: _build(plain, server))
    with_docgen = best(2, lambda: _build(ours, server))
    yield Row(section=section, what="mkdocs build, the pages as files", tables=tables, cost=alone)
    yield Row(
        section=section,
        what="mkdocs build with docgen",
        tables=tables,
        cost=with_docgen,
        ratio=with_docgen.cpu / alone.cpu,
        against="as files",
        goal_ratio=LIMIT,
    )


def _start(folder: Path, plugins: str) -> None:
    (folder / "docs").mkdir(parents=True)
    (folder / "docs/index.md").write_text("# Home\n")
    (folder / "mkdocs.yml").write_text(_SITE.format(plugins=plugins))


def _build(folder: Path, server: Server) -> Cost:
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return of_command([MKDOCS, "build", "--quiet"], folder=folder, environment=environment, server=server)
