"""What of the Markdown was asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from docgen.pipeline.suite import Suite

SUFFIXES = (".md", ".markdown")
# Of a run that has collected a page.
SUITE: pytest.StashKey[Suite] = pytest.StashKey()


def is_asked(file: Path, config: pytest.Config) -> bool:
    """Whether a file is named, or below a folder that is, or all are wanted."""
    if config.getini("docgen"):
        return True
    real = file.resolve()
    return any(real.is_relative_to(path.resolve()) for path in _named(config))


def _named(config: pytest.Config) -> list[Path]:
    """What the command line names; what the ini file fills in is nobody's wish."""
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        return []
    return [Path(config.invocation_params.dir, arg.partition("::")[0]) for arg in config.args]


def has_pages(config: pytest.Config) -> bool:
    """Whether there may be Markdown to collect: others keep the order that they are used to."""
    return bool(config.getini("docgen")) or any(
        file.lower().endswith(SUFFIXES) for path in _named(config) for file in _below(path)
    )


def _below(path: Path) -> Iterator[str]:
    yield path.name
    for _, folders, files in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".") and name != "node_modules"]
        yield from files
