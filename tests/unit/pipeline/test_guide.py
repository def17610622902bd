"""What the guide shows of docgen's messages is what docgen says."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import RunError
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings

GUIDE = Path(__file__).parents[3] / "docs/guide/document-your-database.md"


def test_the_guide_shows_a_failed_prepare_as_docgen_tells_it(tmp_path: Path) -> None:
    command = "echo \"FAILED: No 'script_location' key found in configuration.\"; exit 255"
    shop = {"name": "shop", "url": "postgresql://me@localhost/shop", "scratch": True, "prepare": [command]}
    (tmp_path / "shop").mkdir()

    with pytest.raises(RunError) as failed:
        inspect(Settings.model_validate({"database": [shop]}), tmp_path / "shop")

    assert str(failed.value).replace(command, "alembic upgrade head") in GUIDE.read_text()
