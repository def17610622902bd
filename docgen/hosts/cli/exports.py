"""`docgen export` and its commands, one for each format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from docgen.hosts.cli.options import DEFAULT_CONFIG, Config, Schemas, Tables, Url, Viewpoints, examples

export = typer.Typer(help="Print everything docgen knows, for other programs.", no_args_is_help=True)

Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Write to this file, and not to standard output.", metavar="FILE"),
]
# Each format with what its help says, and how it is called.
_FORMATS = {
    "json": (
        "Print the whole system as sorted JSON.",
        examples("docgen export json | jq '.databases[].schemas[].tables[].name'"),
    ),
    "dbml": (
        "Print the tables as DBML, for dbdiagram.io and the tools around it.",
        examples("docgen export dbml --output shop.dbml", "docgen export dbml --schema public"),
    ),
    "mermaid": (
        "Print an entity-relationship diagram for Mermaid, which code hosts draw.",
        examples("docgen export mermaid --viewpoint Orders", "docgen export mermaid --table 'film*'"),
    ),
    "dot": (
        "Print an entity-relationship diagram for Graphviz.",
        examples("docgen export dot | dot -Tsvg > shop.svg"),
    ),
    "er": (
        "Print an entity-relationship diagram in the markup of eralchemy2 and erd.",
        examples("docgen export er --output shop.er"),
    ),
}


def _add(format_: str) -> None:
    help_, epilog = _FORMATS[format_]

    @export.command(name=format_, help=help_, epilog=epilog)
    def command(
        *,
        config: Config = DEFAULT_CONFIG,
        database: Url = None,
        table: Tables = None,
        viewpoint: Viewpoints = None,
        schema: Schemas = None,
        output: Output = None,
    ) -> None:
        from docgen.hosts.cli.export import export as run
        from docgen.hosts.cli.sources import choice_of

        run(format_, config, database, choice_of(table, viewpoint, schema), output)


for _format in _FORMATS:
    _add(_format)


@export.command(name="json-schema")
def export_json_schema() -> None:
    """Print the JSON Schema that `docgen export json` fulfils."""
    from docgen.hosts.cli.export import export_json_schema as run

    run()
