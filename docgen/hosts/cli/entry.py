"""The edge of the command line: errors become paragraphs and exit codes here, and nowhere else."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from docgen.errors import DocgenError
from docgen.hosts.cli.app import app
from docgen.hosts.cli.interrupts import hear_interrupts, hear_no_more
from docgen.hosts.cli.streams import open_streams

COULD_NOT = 2
# Typer takes a KeyboardInterrupt for itself, and ends with what a shell gives for Ctrl-C.
_TYPER_WAS_INTERRUPTED = 130


def main() -> NoReturn:
    """Run the command line; exit code 0 well, 1 findings or differences, 2 the job could not be done."""
    open_streams()
    try:
        hear_interrupts()
        code = _exit_code()
        hear_no_more()
    except KeyboardInterrupt:
        # Outside of what Typer watches over.
        code = _interrupted()
    sys.exit(code)


def _exit_code() -> str | int | None:
    try:
        _run()
    except DocgenError as error:
        _say(str(error))
    except SystemExit as ended:
        return _interrupted() if ended.code == _TYPER_WAS_INTERRUPTED else ended.code
    except Exception as error:
        if os.environ.get("DOCGEN_DEBUG"):
            raise
        _say(
            f"docgen: {type(error).__name__}, which is a mistake in docgen. "
            "Set DOCGEN_DEBUG=1, run it again, and report what it prints."
        )
    return COULD_NOT


def _interrupted() -> int:
    hear_no_more()
    _say("Interrupted. What was written is whole; run the same command again to finish.")
    return COULD_NOT


def _run() -> None:
    try:
        app()
    finally:
        # While an error of it can still be told.
        sys.stdout.flush()


def _say(message: str) -> None:
    sys.stderr.write(f"{message}\n")
