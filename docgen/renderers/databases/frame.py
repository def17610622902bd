"""What stands around every page of a database: the way up, and where its facts were read."""

from __future__ import annotations

from docgen.model.database import Database
from docgen.model.origin import Origin
from docgen.renderers.databases.addresses import ROOT, Addresses, relative
from docgen.renderers.markdown import code, link

DIALECTS = {"postgresql": "PostgreSQL"}


def crumbs(schema: str, of: Database, here: str, pages: Addresses) -> list[str]:
    """Links to the pages above one in a schema; with no schema, above one in the database."""
    above = [link("Databases", relative(f"{ROOT}/index.md", here))]
    if here != pages.database:
        above.append(link(code(of.name), relative(pages.database, here)))
    if schema:
        above.append(link(code(schema), relative(pages.schemas[schema], here)))
    return above


def server(of: Database) -> str:
    """The database system and its release line: `PostgreSQL 18`."""
    return f"{DIALECTS.get(of.dialect, of.dialect)} {of.version}"


def provenance(of: Database, origin: Origin) -> str:
    """Where the page's facts were read."""
    source = f"the snapshot {code(of.snapshot)}" if of.snapshot else "the catalog of the running"
    return f"---\n\nRead from {source} {'of ' if of.snapshot else ''}{server(of)}: {code(str(origin))}"


def banner(of: Database) -> str:
    """What a reader must know before trusting the page: that no running server told its facts; else ""."""
    if not of.snapshot:
        return ""
    return (
        f"> **From a snapshot.** This was built without the running database, from {code(of.snapshot)}. "
        "What changed since that was written is not here."
    )
