"""What the migrations add up to, as SQL to read; `python -m docgen.ledger.current` writes it anew."""

from __future__ import annotations

import re
import subprocess

from docgen.ledger.location import schema_folder
from docgen.ledger.upgrade import upgrade
from docgen.world import embedded
from docgen.world.embedded_binaries import client_programs

_HEADING = "-- What migrations/ add up to on PostgreSQL 18. Made by: python -m docgen.ledger.current\n"
_PATIENCE_SECONDS = 60


def current_sql() -> str:
    """Migrate an empty PostgreSQL and return its schema, equal for equal migrations.

    Raises:
        ReadError: the embedded PostgreSQL is not installed or does not start.
        subprocess.CalledProcessError: pg_dump fails; its message is in `stderr`.
    """
    with embedded.database("ledger") as url:
        upgrade(url)
        return _HEADING + _readable(_dump(url))


def _dump(url: str) -> str:
    pg_dump = client_programs("ledger") / "pg_dump"
    command = [str(pg_dump), "--schema-only", "--no-owner", "--no-privileges", f"--dbname={url}"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=_PATIENCE_SECONDS)  # noqa: S603  our own server's program
    return done.stdout


def _readable(dump: str) -> str:
    # Comments name the release of the program, \restrict holds a random word, SET is for loading.
    lines = [
        line
        for line in dump.splitlines()
        if not line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set"))
    ]
    text = re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip("\n")
    return f"\n{text}\n"


if __name__ == "__main__":
    (schema_folder() / "current.sql").write_text(current_sql(), encoding="utf-8")
