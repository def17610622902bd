"""The ledger's tables; importing this package makes `Entry.metadata` complete."""

from docgen.ledger.models.builds import Build, Commit, Project
from docgen.ledger.models.metadata import Entry
from docgen.ledger.models.pages import BuildPage, BuildSchemaSnapshot, Page, SchemaSnapshot
from docgen.ledger.models.snippets import Snippet, SnippetRun
from docgen.ledger.models.views import latest_outcomes

__all__ = [
    "Build",
    "BuildPage",
    "BuildSchemaSnapshot",
    "Commit",
    "Entry",
    "Page",
    "Project",
    "SchemaSnapshot",
    "Snippet",
    "SnippetRun",
    "latest_outcomes",
]
