"""The command line."""

from __future__ import annotations


def run() -> None:
    """Run the command line, and end the process with its exit code."""
    from docgen.hosts.cli.entry import main

    main()
