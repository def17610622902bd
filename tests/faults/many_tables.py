"""A database of 50,000 tables, each with a key to another, made into pages in little memory.

All of it but drawing and writing every picture, which takes minutes.
"""

from __future__ import annotations

import gc
import json
import resource
import sys

from docgen.drawing.draw import draw
from docgen.model.exchange import VERSION
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.navigation import navigation
from docgen.pipeline.parts import renderers
from docgen.readers.databases.snapshot import FORMAT, parse_snapshot

TABLES = 50_000
MEGABYTES = 1_500
# Of the pictures, the largest.
DRAWN = 20


def table(number: int) -> dict[str, object]:
    return {
        "name": f"t{number}",
        "columns": [{"name": "id", "type": "integer", "nullable": False}, {"name": "up", "type": "integer"}],
        "primary_key": {"name": f"t{number}_pkey", "columns": ["id"]},
        "foreign_keys": [
            {
                "name": "k",
                "columns": ["up"],
                "target_schema": "public",
                "target_table": f"t{number // 2}",
                "target_columns": ["id"],
            }
        ],
    }


def snapshot() -> bytes:
    schema = {"name": "public", "tables": [table(number) for number in range(TABLES)]}
    database = {"name": "large", "dialect": "postgresql", "version": "18", "schemas": [schema]}
    return json.dumps({"format": FORMAT, "version": VERSION, "database": database}).encode()


def main() -> None:
    # As the command line does.
    gc.set_threshold(200_000)
    system = System(databases=(parse_snapshot(snapshot(), "snapshots/large.json"),))
    made = [item for renderer in renderers(system) for item in renderer(system, Report())]
    pages = [item for item in made if isinstance(item, Page)]
    pictures = [item for item in made if isinstance(item, Picture)]
    assert len(pages) > TABLES
    assert navigation(None, pages, [page.path for page in pages])
    for picture in sorted(pictures, key=lambda picture: -len(picture.graph.cards))[:DRAWN]:
        assert draw(picture)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 if sys.platform == "linux" else 1024)
    assert used < MEGABYTES * 1024, f"{used // 1024} MB"


if __name__ == "__main__":
    main()
