"""What the options of a command choose: settings, and tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docgen.pipeline.narrow import Choice
from docgen.settings.load import load_settings, parse_url_settings
from docgen.settings.sections import Settings


def chosen_settings(config: Path, url: str | None) -> tuple[Settings, Path]:
    """Settings, and the project's folder: that of the settings file, or the current one."""
    if url is not None:
        return parse_url_settings(url), Path.cwd()
    return load_settings(config), config.resolve().parent


def choice_of(
    tables: Sequence[str] | None, viewpoints: Sequence[str] | None, schemas: Sequence[str] | None
) -> Choice:
    """What `--table`, `--viewpoint` and `--schema` choose."""
    return Choice(
        tables=tuple(tables or ()), viewpoints=tuple(viewpoints or ()), schemas=tuple(schemas or ())
    )
