"""The command line."""

from __future__ import annotations

import gc


def run() -> None:
    """Run the command line, and end the process with its exit code."""
    # Modules and facts are many, live to the end and have few cycles: looking for cycles among them
    # is a tenth of the time of a start, and of a write of 1,000 tables.
    gc.set_threshold(2_000_000)
    from docgen.hosts.cli.entry import main

    main()
