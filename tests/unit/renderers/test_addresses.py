"""No two pages of a system have one path, whatever its databases are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.render import render
from tests.unit.renderers.shop import SHOP


@pytest.mark.parametrize(
    "names",
    [("index.md",), ("INDEX.md",), ("index",), ("a.b", "a-b", "a_b"), ("con", "aux.md"), ("../up", "..")],
    ids=" ".join,
)
def test_databases_of_any_names_have_folders_of_their_own(names: tuple[str, ...]) -> None:
    system = System(databases=tuple(replace(SHOP, name=name) for name in names))

    paths = [item.path for item in render(system, Report())]

    folders = {path.split("/")[2] for path in paths} - {"index.md"}
    assert len({folder.lower() for folder in folders}) == len(names)
    assert not [folder for folder in folders if folder.lower().endswith(".md")]
    assert len({path.lower() for path in paths}) == len(paths)


@pytest.mark.parametrize("name", ["shop", "Shop", "shop.v2", "backup-20240101"])
def test_a_plain_database_is_the_folder_of_its_pages(name: str) -> None:
    paths = [item.path for item in render(System(databases=(replace(SHOP, name=name),)), Report())]

    assert {path.split("/")[2] for path in paths} == {"index.md", name}
