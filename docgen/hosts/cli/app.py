"""The commands and their options. What they need is imported when they run: `--help` is instant."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

import docgen


def _examples(*lines: str) -> str:
    r"""The end of a help text; `\b` keeps its lines as they are, so that they can be copied."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


app = typer.Typer(
    name="docgen",
    help="Documentation that is read from the running system, or executed as a test.",
    no_args_is_help=True,
    epilog=_examples("docgen write docs", "docgen export json > system.json"),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
export = typer.Typer(help="Print everything docgen knows, for other programs.", no_args_is_help=True)
app.add_typer(export, name="export")


class Format(enum.StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


Config = Annotated[Path, typer.Option("--config", "-c", help="The settings file.", metavar="FILE")]
Url = Annotated[
    str | None,
    typer.Option("--database", help="Document this database, without a settings file.", metavar="URL"),
]
DEFAULT_CONFIG = Path("docgen.toml")


def _version(wanted: bool) -> None:  # noqa: FBT001 the shape of a Typer callback
    if wanted:
        typer.echo(f"docgen {docgen.__version__}")
        raise typer.Exit


@app.callback()
def _main(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command(
    epilog=_examples(
        "docgen write docs",
        "docgen write docs --check",
        "docgen write docs --database postgresql://me@localhost/shop",
    )
)
def write(
    folder: Annotated[Path, typer.Argument(help="The docs folder of the site.", metavar="DIR")],
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a page is not up to date.")
    ] = False,
    config: Config = DEFAULT_CONFIG,
    database: Url = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each picture was drawn.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How the result is printed.")] = Format.TEXT,
) -> None:
    """Write the generated pages and pictures into a docs folder.

    Only files that differ are written; generated files that nothing makes any
    more are removed.
    """
    from docgen.hosts.cli.write import write as run

    run(folder, config, database, check=check, explain=explain, as_json=format_ is Format.JSON)


@export.command(
    name="json", epilog=_examples("docgen export json | jq '.databases[].schemas[].tables[].name'")
)
def export_json(*, config: Config = DEFAULT_CONFIG, database: Url = None) -> None:
    """Print the whole system as sorted JSON."""
    from docgen.hosts.cli.export import export_json as run

    run(config, database)


@export.command(name="json-schema")
def export_json_schema() -> None:
    """Print the JSON Schema that `docgen export json` fulfils."""
    from docgen.hosts.cli.export import export_json_schema as run

    run()
