"""Where an Alembic project keeps its migrations, as its configuration says; nothing of it is run."""

from __future__ import annotations

import configparser
import posixpath
import tomllib
from dataclasses import dataclass
from pathlib import Path

INI = "alembic.ini"
PYPROJECT = "pyproject.toml"
_HERE = "%(here)s"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlembicConfig:
    """What a configuration says: paths relative to the project's folder, `url` as it is written there.

    `is_placed` is false where Alembic finds the scripts only when it runs in the
    right folder.
    """

    path: str
    scripts: str
    is_placed: bool
    url: str = ""


def alembic_config(root: Path, path: str, ran_in: str) -> AlembicConfig | None:
    """The configuration in an `alembic.ini` or a `pyproject.toml`, used by commands that run in a folder.

    None where it is none or cannot be read.
    """
    try:
        text = (root / path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    values = _of_pyproject(text) if path.endswith(".toml") else _of_ini(text)
    scripts = values.get("script_location", "").replace("\\", "/")
    if not scripts or ":" in scripts:
        # What stands in an installed package is not of this project.
        return None
    is_placed = _HERE in scripts
    placed = scripts.replace(_HERE, posixpath.dirname(path) or ".")
    return AlembicConfig(
        path=path,
        scripts=posixpath.normpath(placed if is_placed else posixpath.join(ran_in, placed)),
        is_placed=is_placed,
        url=values.get("sqlalchemy.url", ""),
    )


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
