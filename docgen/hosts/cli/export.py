"""`docgen export`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docgen.hosts.cli.screen import shown_progress
from docgen.hosts.cli.sources import chosen_settings
from docgen.pipeline.export import export_json as system_json
from docgen.pipeline.export import json_schema
from docgen.pipeline.inspect import inspect


def export_json(config: Path, url: str | None) -> None:
    """Print the System as JSON."""
    settings, root = chosen_settings(config, url)
    with shown_progress() as progress:
        system = inspect(settings, root, progress)
    sys.stdout.write(system_json(system))


def export_json_schema() -> None:
    """Print the JSON Schema of the export."""
    sys.stdout.write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
