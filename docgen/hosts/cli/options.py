"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_CONFIG = Path("docgen.toml")

Config = Annotated[Path, typer.Option("--config", "-c", help="The settings file.", metavar="FILE")]
Url = Annotated[
    str | None,
    typer.Option("--database", help="Document this database, without a settings file.", metavar="URL"),
]
Tables = Annotated[
    list[str] | None,
    typer.Option(
        "--table",
        help="Only tables and views of that name, or schema.name; * and ? stand for others. Repeatable.",
        metavar="PATTERN",
    ),
]
Viewpoints = Annotated[
    list[str] | None,
    typer.Option("--viewpoint", help="Only the tables of that viewpoint. Repeatable.", metavar="NAME"),
]
Schemas = Annotated[
    list[str] | None, typer.Option("--schema", help="Only that schema. Repeatable.", metavar="NAME")
]


def examples(*lines: str) -> str:
    r"""The end of a help text; `\b` keeps its lines as they are, so that they can be copied."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
