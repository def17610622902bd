"""Frameworks that know the schema too: told, because docgen reads the database that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from docgen.pipeline.initialise.found import Found
from docgen.pipeline.initialise.tree import Tree

_FLYWAY = re.compile(r"(^|/)V\d[\w.]*__[^/]+\.sql$")
_ENGINE = re.compile(r"""["']ENGINE["']\s*:\s*["']django\.(?:contrib\.gis\.)?db\.backends\.(\w+)["']""")
_PROVIDER = re.compile(r"^\s*provider\s*=\s*\"(\w+)\"", re.MULTILINE)
_MODELS = re.compile(r"\bDeclarativeBase\b|\bdeclarative_base\(|\bSQLModel\b.*table\s*=\s*True")
# Enough of a repository to find out whether it has models.
_READ_FILES = 1000


def find_frameworks(tree: Tree) -> Iterator[Found]:
    """Django, SQLAlchemy, Rails, Prisma and Flyway, each with where it was seen."""
    yield from _django(tree)
    yield from _rails(tree)
    yield from _prisma(tree)
    yield from _flyway(tree)
    yield from _models(tree)


def _django(tree: Tree) -> Iterator[Found]:
    for path in tree.named("manage.py"):
        if "DJANGO_SETTINGS_MODULE" in tree.text(path):
            engines = {
                engine
                for settings in tree.named("settings*.py", "base.py")
                for engine in _ENGINE.findall(tree.text(settings))
            }
            told = f", on {' and '.join(sorted(engines))}" if engines else ""
            yield Found(path=path, what=f"Django{told}; its migrations need its settings")


def _rails(tree: Tree) -> Iterator[Found]:
    for path in tree.named("schema.rb"):
        if "ActiveRecord::Schema" in tree.text(path):
            yield Found(
                path=path, what="Rails; `config.active_record.schema_format = :sql` would make SQL of it"
            )


def _prisma(tree: Tree) -> Iterator[Found]:
    for path in tree.named("schema.prisma"):
        providers = [name for name in _PROVIDER.findall(tree.text(path)) if "client" not in name]
        yield Found(path=path, what=f"Prisma{f', for {providers[0]}' if providers else ''}")


def _flyway(tree: Tree) -> Iterator[Found]:
    folders = dict.fromkeys(
        PurePosixPath(path).parent.as_posix() for path in tree.paths if _FLYWAY.search(path)
    )
    yield from (Found(path=f"{folder}/", what="Flyway migrations") for folder in folders)


def _models(tree: Tree) -> Iterator[Found]:
    for path in tree.named("*.py")[:_READ_FILES]:
        if _MODELS.search(tree.text(path)):
            yield Found(path=path, what="SQLAlchemy models")
            return
