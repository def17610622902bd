"""Every setting, option and variable stands in the guide."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path
from typing import get_args, get_origin

import pytest
from pydantic import BaseModel
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from docgen.hosts.cli.app import app
from docgen.hosts.markdown import DocgenExtension
from docgen.hosts.mkdocs import PluginConfig
from docgen.settings.sections import Settings

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "guide"
# A row of a table whose first cell names keys or options in backticks.
ROW = re.compile(r"^\| (?P<names>`[^|]+`) \|", re.MULTILINE)


def told(page: str, heading: str) -> set[str]:
    """The names in the first column of the tables below a heading of the guide."""
    text = (GUIDE / page).read_text(encoding="utf-8")
    found = [
        part
        for part in text.split("\n## ")
        if re.fullmatch(rf"{re.escape(heading)}( {{.*}})?", part.split("\n")[0])
    ]
    assert found, f"docs/guide/{page} has no section '## {heading}'. Write it."
    return {name for row in ROW.finditer(found[0]) for name in re.findall(r"`([^`]+)`", row["names"])}


def sections(above: type[BaseModel] = Settings, place: str = "") -> Iterator[tuple[str, type[BaseModel]]]:
    """Each section of docgen.toml as its heading spells it, with its keys."""
    for name, field in above.model_fields.items():
        is_many = get_origin(field.annotation) is tuple
        section = get_args(field.annotation)[0] if is_many else field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            yield f"`[[{place}{name}]]`" if is_many else f"`[{place}{name}]`", section
            yield from sections(section, f"{place}{name}.")


def commands() -> Iterator[tuple[str, set[str]]]:
    """Each command with its options; a group that has no options of its own is left out."""
    waiting = [("docgen", get_command(app))]
    while waiting:
        name, command = waiting.pop()
        assert isinstance(command, TyperCommand | TyperGroup)
        options = {word for option in command.params for word in option.opts if word.startswith("-")}
        if isinstance(command, TyperGroup):
            waiting += [(f"{name} {word}", inner) for word, inner in command.commands.items()]
        if options or not isinstance(command, TyperGroup):
            yield f"`{name}`", options


@pytest.mark.parametrize(("heading", "section"), list(sections()))
def test_the_settings_page_tells_exactly_the_keys_there_are(heading: str, section: type[BaseModel]):
    keys = set(section.model_fields)

    documented = told("settings.md", heading)

    assert documented == keys, (
        f"In docs/guide/settings.md, {heading}: keys differ from docgen/settings/sections.py."
    )


@pytest.mark.parametrize(("heading", "options"), list(commands()))
def test_the_command_line_page_tells_exactly_the_options_there_are(heading: str, options: set[str]):
    documented = told("command-line.md", heading) - {"--help", "-h"}

    assert documented == options, (
        f"In docs/guide/command-line.md, {heading}: options differ from the command's."
    )


def test_the_settings_page_tells_exactly_the_options_of_the_plugin():
    options = {name for name, _ in PluginConfig._schema}

    documented = told("settings.md", "The MkDocs plugin")

    assert documented == options


def test_the_settings_page_tells_exactly_the_options_of_the_markdown_extension():
    options = set(DocgenExtension().config)

    documented = told("settings.md", "The Markdown extension")

    assert documented == options


def test_the_settings_page_tells_every_environment_variable_of_docgen():
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "docgen").rglob("*.py"))
    variables = set(re.findall(r"\bDOCGEN_[A-Z_]+\b", code))

    documented = told("settings.md", "Environment variables")

    assert variables - documented == set()
    assert {name for name in documented if name.startswith("DOCGEN_")} - variables == set()


def imported() -> Iterator[str]:
    """The packages of others that the code imports, by what is imported."""
    for file in (ROOT / "docgen").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def test_every_import_is_of_a_package_that_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    declared = {re.split(r"[\[<>=;, ]", line)[0].lower() for line in lines}
    providers = packages_distributions()

    undeclared = {
        name
        for name in imported()
        if name not in sys.stdlib_module_names
        and name != "docgen"
        and not {provider.lower().replace("_", "-") for provider in providers.get(name, [name])} & declared
    }

    # A part of pydantic, which has it in one version alone; and what loads the plugin that imports them.
    assert undeclared == {"pydantic_core", "pytest", "xdist"}


def test_every_dependency_has_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [line for extra in extras.values() for line in extra if not line.startswith("docgen-live")]
    names = {re.split(r"[\[<>=;, ]", line)[0] for line in wanted}
    page = (ROOT / "docs" / "decisions" / "0003-dependencies.md").read_text(encoding="utf-8")
    rows = " ".join(line for line in page.splitlines() if line.startswith("|"))

    unexplained = {name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", rows)}

    assert unexplained == set(), "Give them a line in docs/decisions/0003-dependencies.md."
    assert {name for name in extras if f"`{name}`" not in rows} == set()
