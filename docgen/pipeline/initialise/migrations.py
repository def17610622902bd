"""Alembic projects of a repository."""

from __future__ import annotations

import posixpath
import re
import shlex
from collections.abc import Iterator

from docgen.pipeline.alembic import INI, PYPROJECT, AlembicConfig, alembic_config
from docgen.pipeline.initialise.found import DeafMigrations, Found, Migrations
from docgen.pipeline.initialise.tree import Tree
from docgen.settings.url import DatabaseUrl

_TAKES_URL = re.compile("DATABASE_URL", re.IGNORECASE)
# The word that Alembic writes where somebody is to write a dialect.
_PLACEHOLDER = "driver"


def find_migrations(tree: Tree) -> Iterator[Found]:
    """Alembic projects: those whose `env.py` takes DATABASE_URL can be run by docgen."""
    for path in tree.named(INI, PYPROJECT):
        config = alembic_config(tree.root, path, ran_in=posixpath.dirname(path))
        if config is not None:
            yield _migrations(config, tree)


def _migrations(config: AlembicConfig, tree: Tree) -> Found:
    what = f"Alembic, migrations in {config.scripts}/"
    dialect = DatabaseUrl(config.url).dialect
    if dialect not in ("", "postgresql", _PLACEHOLDER):
        return Found(path=config.path, what=f"{what}, for {dialect}")
    if not _TAKES_URL.search(tree.text(f"{config.scripts}/env.py")):
        return DeafMigrations(
            path=config.path,
            what=f"{what}; its env.py does not take DATABASE_URL",
            env=f"{config.scripts}/env.py",
        )
    return Migrations(
        path=config.path,
        what=f"{what}; its env.py takes DATABASE_URL",
        command=_command(config),
        own_tables=("alembic_version",),
    )


def _command(config: AlembicConfig) -> str:
    folder, name = posixpath.split(config.path)
    if not folder:
        return "alembic upgrade head"
    if config.is_placed and name == INI:
        return f"alembic -c {shlex.quote(config.path)} upgrade head"
    return f"cd {shlex.quote(folder)} && alembic upgrade head"
