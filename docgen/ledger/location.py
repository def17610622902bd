"""Where the ledger's database is described."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def schema_folder() -> Path:
    """The folder with `alembic.ini`, `migrations/`, `seeds/` and `roles/`.

    A wheel carries it inside the package; an editable install leaves it where
    it is written, beside the package.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for folder in (_PACKAGE / "schema", _PACKAGE.parent / "schema"):
        if (folder / "alembic.ini").is_file():
            return folder
    raise FileNotFoundError(f"No schema/alembic.ini in {_PACKAGE} or beside it.")


def head_revision() -> str:
    """The newest migration: file names begin with their revision and sort by it."""
    return max(file.name.partition("_")[0] for file in schema_folder().glob("migrations/versions/[0-9]*.py"))


def upgrade_command() -> str:
    """What to type to bring a ledger up to date, from the current folder where that is shorter."""
    ini = schema_folder() / "alembic.ini"
    here = Path.cwd()
    return f"alembic -c {ini.relative_to(here) if ini.is_relative_to(here) else ini} upgrade head"
