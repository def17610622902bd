"""A database looked at from all sides, as its pages need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import Database
from docgen.renderers.databases.addresses import Addresses, addresses
from docgen.renderers.databases.cards import Cards
from docgen.renderers.databases.groups import Grouped, group_tables
from docgen.renderers.databases.references import References, references
from docgen.renderers.databases.uses import Uses, uses


@dataclass(frozen=True, slots=True)
class Documented:
    """A database with its pages, and who references and uses what in it.

    `groups` are those of each schema whose tables are too many for one picture.
    """

    database: Database
    pages: Addresses
    references: References
    uses: Uses
    cards: Cards
    groups: Mapping[str, Grouped | None]


def documented(database: Database) -> Documented:
    """Look at a database from all sides, once for all of its pages."""
    pages = addresses(database)
    known = references(database)
    groups = {schema.name: group_tables(schema, known, pages) for schema in database.schemas}
    return Documented(database, pages, known, uses(database, pages), Cards(known, pages), groups)
