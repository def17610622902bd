"""The commands and their options. What they need is imported when they run: `--help` is instant."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

import docgen
from docgen.hosts.cli.exports import export
from docgen.hosts.cli.options import DEFAULT_CONFIG, Config, Schemas, Tables, Url, Viewpoints, examples

app = typer.Typer(
    name="docgen",
    help="Documentation that is read from the running system, or executed as a test.",
    no_args_is_help=True,
    epilog=examples("docgen init", "docgen write docs", "docgen export json > system.json"),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(export, name="export")


class Format(enum.StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


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
    epilog=examples(
        "docgen init", "docgen init --dry-run", "docgen init --database postgresql://me@localhost/shop"
    )
)
def init(
    *,
    database: Annotated[
        str | None, typer.Option("--database", help="Document this database.", metavar="URL")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Write nothing; print what would be.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How the result is printed.")] = Format.TEXT,
) -> None:
    """Write docgen.toml and mkdocs.yml for the project in this folder.

    It looks for migrations, SQL, compose files and variables that name a
    database, and says what it found. Nothing of the project is run, no secret
    is written, and no file is replaced.
    """
    from docgen.hosts.cli.init import init as run

    run(database, dry_run=dry_run, as_json=format_ is Format.JSON)


@app.command(
    epilog=examples(
        "docgen write docs",
        "docgen write docs --check",
        "docgen write docs --database postgresql://me@localhost/shop",
        "docgen write docs/orders --viewpoint Orders",
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
    table: Tables = None,
    viewpoint: Viewpoints = None,
    schema: Schemas = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each picture was drawn.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How the result is printed.")] = Format.TEXT,
) -> None:
    """Write the generated pages and pictures into a docs folder.

    Only files that differ are written; generated files that nothing makes any
    more are removed. What --table, --viewpoint and --schema choose goes to a
    folder of its own.
    """
    from docgen.hosts.cli.sources import choice_of
    from docgen.hosts.cli.write import write as run

    choice = choice_of(table, viewpoint, schema)
    run(folder, config, database, choice, check=check, explain=explain, as_json=format_ is Format.JSON)


@app.command(
    epilog=examples(
        "docgen snapshot", "docgen snapshot --check", "docgen snapshot --check --format json | jq .snapshots"
    )
)
def snapshot(
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a database is not as its snapshot.")
    ] = False,
    config: Config = DEFAULT_CONFIG,
    database: Url = None,
    format_: Annotated[Format, typer.Option("--format", help="How the result is printed.")] = Format.TEXT,
) -> None:
    """Write the facts of each database into a file to commit.

    Where no server can be reached, the site is built from that file. It is
    always written from the running server.
    """
    from docgen.hosts.cli.snapshot import snapshot as run

    run(config, database, check=check, as_json=format_ is Format.JSON)


class ReportFormat(enum.StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"
    JUNIT = "junit"
    SARIF = "sarif"
    GITHUB = "github"


class SandboxMode(enum.StrEnum):
    """Whether snippets run in a sandbox."""

    AUTO = "auto"
    REQUIRED = "required"
    OFF = "off"


@app.command(
    epilog=examples(
        "docgen check",
        "docgen check README.md docs --run python,shell",
        "docgen check --census",
        "docgen check --format github",
    )
)
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Markdown files and folders; default: what docgen.toml names.", metavar="PATH"),
    ] = None,
    *,
    config: Config = DEFAULT_CONFIG,
    run: Annotated[
        str | None,
        typer.Option(
            "--run",
            help="Execute these: python, shell, sql, http, ones with a command, or all.",
            metavar="KINDS",
        ),
    ] = None,
    census: Annotated[
        bool, typer.Option("--census", help="Print what became of every fence, by page and language.")
    ] = False,
    fail_under: Annotated[
        float | None,
        typer.Option(
            "--fail-under", help="Exit 1 if less of the fences is accounted for.", metavar="PERCENT"
        ),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="Sessions at once.", metavar="NUMBER")
    ] = None,
    text: Annotated[str, typer.Option("-k", help="Only pages with that in their path.", metavar="TEXT")] = "",
    last_failed: Annotated[
        bool, typer.Option("--last-failed", help="Only pages that failed the last time.")
    ] = False,
    shard: Annotated[
        str, typer.Option("--shard", help="Only a share of the pages, such as 2/4.", metavar="N/TOTAL")
    ] = "1/1",
    watch: Annotated[
        bool, typer.Option("--watch", help="Check again whenever a file of the project changes.")
    ] = False,
    durations: Annotated[
        bool, typer.Option("--record-durations", help="Write how long pages took, for --shard to go by.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Execute what ended well before and has not changed, too.")
    ] = False,
    sandbox: Annotated[
        SandboxMode | None,
        typer.Option("--sandbox", help="Whether snippets run in a sandbox; default: what docgen.toml says."),
    ] = None,
    network: Annotated[
        bool, typer.Option("--network", help="Give the sandbox a network, whatever docgen.toml says.")
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each page was executed.")] = False,
    trace: Annotated[
        bool,
        typer.Option(
            "--trace",
            help="Execute Python again only if a file changed that it opened or imported, or a folder that "
            "it listed. It cannot see what native extensions read, nor that it is only asked whether a file "
            "is there. Where a page starts processes or asks servers, all files count. Off where CI is set.",
        ),
    ] = False,
    rewrite: Annotated[
        bool, typer.Option("--update", help="Write what came in the place of expected output that differs.")
    ] = False,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="How the result is printed.")
    ] = ReportFormat.TEXT,
) -> None:
    """Check every snippet of the documentation, and fail at the line that is stale.

    Nothing is executed that docgen.toml or --run does not enable: the rest is
    compiled or parsed.
    """
    from docgen.hosts.cli.check import Asked, run_check
    from docgen.hosts.cli.check import watch as run_watch
    from docgen.pipeline.selection import Selection, parse_shard

    asked = Asked(
        run=run,
        sandbox=sandbox.value if sandbox else None,
        network=network,
        census=census,
        floor=fail_under,
        jobs=jobs,
        form=format_.value,
        again=again,
        explain=explain,
        trace=trace,
        update=rewrite,
        durations=durations,
        selection=Selection(text=text, last_failed=last_failed, shard=parse_shard(shard)),
    )
    (run_watch if watch else run_check)(config, paths or (), asked)
