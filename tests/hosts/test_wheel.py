"""The wheel carries all that the package needs, and works where nothing else of the repository is."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

import docgen as package
from tests.hosts.programs import docgen, files, run

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    ran = run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    assert ran.code == 0, ran.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds, and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_it_is_for_every_machine_and_names_its_version(wheel: Path) -> None:
    assert wheel.name == f"docgen_live-{package.__version__}-py3-none-any.whl"


def test_it_carries_every_file_of_the_package_and_of_the_schema(installed: Path) -> None:
    listed = [
        path.relative_to(ROOT).as_posix()
        for folder in ("docgen", "schema")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]

    missing = [
        path
        for path in listed
        if not (installed / (path if path.startswith("docgen/") else f"docgen/{path}")).is_file()
    ]

    data = {"docgen/py.typed", "docgen/pipeline/assets/script/page.js", "docgen/drawing/style/tokens.css"}
    assert data <= {*listed}
    assert "schema/migrations/env.py" in listed
    assert missing == []


def test_it_carries_the_licence_and_says_what_it_is(installed: Path) -> None:
    (facts,) = installed.glob("*.dist-info")
    metadata = (facts / "METADATA").read_text()

    assert (facts / "licenses/LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert "\nLicense-Expression: MIT\n" in metadata
    assert "\nProvides-Extra: embedded\n" in metadata
    assert "docgen = docgen.__main__:main" in (facts / "entry_points.txt").read_text()
    assert "docgen = docgen.hosts.mkdocs:DocgenPlugin" in (facts / "entry_points.txt").read_text()


def test_it_leaves_the_repository_behind(installed: Path) -> None:
    names = {path.name for path in installed.iterdir()}

    assert names == {"docgen", f"docgen_live-{package.__version__}.dist-info"}
    assert [path for path in files(installed) if "__pycache__" in path or "/tests/" in path] == []


def test_docgen_runs_from_it(installed: Path, tmp_path: Path) -> None:
    where = run(
        [sys.executable, "-c", "import docgen; print(docgen.__file__)"], tmp_path, PYTHONPATH=str(installed)
    )
    ran = docgen("--version", folder=tmp_path, PYTHONPATH=str(installed))

    assert where.stdout.strip() == str(installed / "docgen/__init__.py")
    assert (ran.code, ran.stdout) == (0, f"docgen {package.__version__}\n")


def test_it_writes_what_the_checkout_writes(installed: Path, shop: Path) -> None:
    docgen("write", "here", folder=shop)

    ran = docgen(
        "write", "there", folder=shop, PYTHONPATH=str(installed), DOCGEN_CACHE_DIR=str(shop / "cold")
    )

    assert (ran.code, ran.stderr) == (0, "")
    assert files(shop / "there") == files(shop / "here")
