"""`docgen export`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docgen.hosts.cli.screen import shown_progress
from docgen.hosts.cli.sources import chosen_settings
from docgen.pipeline.export import json_schema
from docgen.pipeline.exports import exporter
from docgen.pipeline.inspect import inspect
from docgen.pipeline.narrow import Choice, narrow
from docgen.pipeline.write import write_file


def export(format_: str, config: Path, url: str | None, choice: Choice, output: Path | None) -> None:
    """Print what is chosen of the System in a format, or write it to a file."""
    # An extra that is missing is told before a database is read.
    made_by = exporter(format_)
    settings, root = chosen_settings(config, url)
    with shown_progress() as progress:
        system = narrow(inspect(settings, root, progress), choice)
        progress("Exporting", 0, 1)
        text = made_by(system)
    for finding in system.findings:
        sys.stderr.write(f"{finding}\n")
    if output is None:
        sys.stdout.write(text)
    else:
        write_file(output, text)


def export_json_schema() -> None:
    """Print the JSON Schema of the export."""
    sys.stdout.write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
