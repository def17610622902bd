"""Questions asked so often that the database keeps the query."""

from __future__ import annotations

import sqlalchemy as sa

from docgen.ledger.models.metadata import Entry, say
from docgen.ledger.models.snippets import Snippet, SnippetRun

_COMMENTS = {
    "VIEW latest_outcomes": "A row is one snippet that ever had a turn, with what happened the last time.",
    "COLUMN latest_outcomes.snippet_id": "The snippet.",
    "COLUMN latest_outcomes.project_id": "The project whose documentation holds it.",
    "COLUMN latest_outcomes.path": "The file it is written in, relative to the project, with slashes.",
    "COLUMN latest_outcomes.line": "The line its fence was last seen on, counted from 1.",
    "COLUMN latest_outcomes.language": "The word after the fence: python, bash, sql, ...",
    "COLUMN latest_outcomes.build_id": "The last build that gave it a turn.",
    "COLUMN latest_outcomes.outcome": "What happened at its last turn.",
    "COLUMN latest_outcomes.started_at": "When its last turn came.",
    "COLUMN latest_outcomes.duration_ms": "How long it ran, in milliseconds; null when skipped.",
}


def _latest() -> sa.Select[*tuple[object, ...]]:
    age = sa.func.row_number().over(
        partition_by=SnippetRun.snippet_id, order_by=(SnippetRun.started_at.desc(), SnippetRun.id.desc())
    )
    told = (SnippetRun.build_id, SnippetRun.outcome, SnippetRun.started_at, SnippetRun.duration_ms)
    run = sa.select(SnippetRun.snippet_id, *told, age.label("age")).subquery("run")
    written = (
        Snippet.id.label("snippet_id"),
        Snippet.project_id,
        Snippet.path,
        Snippet.line,
        Snippet.language,
    )
    return (
        sa.select(*written, *(run.c[column.key] for column in told))
        .join_from(Snippet, run, run.c.snippet_id == Snippet.id)
        .where(run.c.age == 1)
    )


latest_outcomes = sa.CreateView(_latest(), "latest_outcomes", metadata=Entry.metadata).table

for what, comment in _COMMENTS.items():
    say(what, comment)
