from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from docgen.ledger.location import schema_folder, upgrade_command

_ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=_ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_an_editable_install_finds_the_schema_beside_the_package():
    assert schema_folder() == _ROOT / "schema"


def test_a_wheel_finds_the_schema_inside_the_package(unpacked: Path):
    program = "from docgen.ledger.location import schema_folder; print(schema_folder())"

    done = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=unpacked, check=True, capture_output=True, text=True
    )

    assert Path(done.stdout.strip()) == unpacked / "docgen" / "schema"


def test_a_wheel_carries_the_whole_schema_and_nothing_compiled(unpacked: Path):
    def files(folder: Path) -> set[Path]:
        found = {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
        return {file for file in found if "__pycache__" not in file.parts}

    assert files(unpacked / "docgen" / "schema") == files(_ROOT / "schema")
    assert list(unpacked.rglob("__pycache__")) == []


def test_a_ledger_is_made_by_the_wheel_alone(unpacked: Path, tmp_path: Path):
    program = "import sys; from docgen.ledger.upgrade import upgrade; upgrade(sys.argv[1])"

    subprocess.run(
        [sys.executable, "-B", "-c", program, f"sqlite:///{tmp_path / 'ledger.db'}"], cwd=unpacked, check=True
    )

    assert (tmp_path / "ledger.db").stat().st_size > 0


def test_the_command_is_short_where_the_schema_is_below_the_current_folder(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(_ROOT)

    assert upgrade_command() == "alembic -c schema/alembic.ini upgrade head"


def test_the_command_names_the_whole_path_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)

    assert upgrade_command() == f"alembic -c {_ROOT / 'schema' / 'alembic.ini'} upgrade head"
