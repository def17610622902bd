"""The settings that the options of a command choose."""

from __future__ import annotations

from pathlib import Path

from docgen.settings.load import load_settings, parse_url_settings
from docgen.settings.sections import Settings


def chosen_settings(config: Path, url: str | None) -> tuple[Settings, Path]:
    """Settings, and the project's folder: that of the settings file, or the current one."""
    if url is not None:
        return parse_url_settings(url), Path.cwd()
    return load_settings(config), config.resolve().parent
