"""Where an Alembic project keeps its migrations, as its configuration says; nothing of it is run."""

from __future__ import annotations

import configparser
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

INI = "alembic.ini"
PYPROJECT = "pyproject.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlembicConfig:
    """What a configuration says: paths relative to the project's folder, `url` as it is written there."""

    path: str
    scripts: str
    url: str = ""


def alembic_config(root: Path, path: str) -> AlembicConfig | None:
    """The configuration in an `alembic.ini` or a `pyproject.toml`; None where it is none or unreadable."""
    try:
        text = (root / path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    values = _of_pyproject(text) if path.endswith(".toml") else _of_ini(text)
    scripts = values.get("script_location", "")
    if not scripts or ":" in scripts:
        # What stands in an installed package is not of this project.
        return None
    here = PurePosixPath(path).parent
    from_here = scripts.replace("%(here)s", here.as_posix()).replace("%%", "%")
    return AlembicConfig(path=path, scripts=_normal(from_here), url=values.get("sqlalchemy.url", ""))


def _of_ini(text: str) -> dict[str, str]:
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(text)
    except configparser.Error:
        return {}
    return dict(parser["alembic"]) if parser.has_section("alembic") else {}


def _of_pyproject(text: str) -> dict[str, str]:
    try:
        section = tomllib.loads(text).get("tool", {}).get("alembic", {})
    except tomllib.TOMLDecodeError:
        return {}
    return {key: value for key, value in section.items() if isinstance(value, str)}


def _normal(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).as_posix()
