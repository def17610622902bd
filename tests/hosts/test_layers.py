"""Each contract of the layers catches a breach of it."""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from tests.hosts.programs import Ran, run

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
# A contract, a file, and the import that has no place there.
BREACHES = [
    ("layers", "model/table.py", "from docgen.settings.sections import Settings"),
    ("layers", "readers/databases/peek.py", "from docgen.renderers.slugs import slugs"),
    ("layers", "drawing/peek.py", "from docgen.pipeline.export import export_json"),
    ("layers", "errors.py", "from docgen.model.page import Page"),
    ("layers", "utils.py", ""),
    ("hosts-own-their-frameworks", "pipeline/peek.py", "import typer"),
    ("hosts-own-their-frameworks", "renderers/peek.py", "from markdown import Markdown"),
    ("pure", "renderers/peek.py", "import subprocess"),
    ("pure", "model/peek.py", "import sqlalchemy"),
    ("pure", "settings/peek.py", "import logging"),
    ("hosts-do-not-know-each-other", "hosts/cli/peek.py", "import docgen.hosts.mkdocs"),
    ("hosts-do-not-know-each-other", "hosts/markdown/peek.py", "from docgen.hosts.cli.app import app"),
    (
        "hosts-do-not-know-each-other",
        "hosts/mkdocs/peek.py",
        "from docgen.hosts.markdown.layout import lay_out",
    ),
    ("acyclic", "pipeline/build.py", "from docgen.pipeline.record import Recording"),
    ("acyclic", "settings/url.py", "import docgen.settings.sections"),
]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the package with its contracts."""
    shutil.copytree(ROOT / "docgen", tmp_path / "docgen", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path, contract: str) -> Ran:
    return run([str(LINT), "--no-cache", "--contract", contract], folder, PYTHONPATH=str(folder))


def test_every_contract_has_a_breach_to_catch() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, _, _ in BREACHES}


def test_the_package_as_it_is_keeps_every_contract(copied: Path) -> None:
    ran = run([str(LINT), "--no-cache"], copied, PYTHONPATH=str(copied))

    assert ran.code == 0, ran.stdout
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in ran.stdout


@pytest.mark.parametrize(("contract", "file", "planted"), BREACHES, ids=str)
def test_a_planted_breach_is_caught(contract: str, file: str, planted: str, copied: Path) -> None:
    with (copied / "docgen" / file).open("a") as opened:
        opened.write(f"\n{planted}\n")

    ran = lint(copied, contract)

    (name,) = [found["name"] for found in CONTRACTS if found["id"] == contract]
    assert ran.code == 1
    assert f"{name} BROKEN" in ran.stdout
    package, _, module = f"docgen/{file.removesuffix('.py')}".replace("/", ".").rpartition(".")
    assert package in ran.stdout
    assert f".{module}" in ran.stdout
