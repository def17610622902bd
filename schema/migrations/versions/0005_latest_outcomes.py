"""What happened to each snippet the last time it had a turn."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

VIEW = """
CREATE VIEW latest_outcomes AS
SELECT snippets.id AS snippet_id, snippets.project_id, snippets.path, snippets.line, snippets.language,
       run.build_id, run.outcome, run.started_at, run.duration_ms
FROM snippets
JOIN (
    SELECT snippet_runs.snippet_id, snippet_runs.build_id, snippet_runs.outcome, snippet_runs.started_at,
           snippet_runs.duration_ms,
           row_number() OVER (
               PARTITION BY snippet_runs.snippet_id
               ORDER BY snippet_runs.started_at DESC, snippet_runs.id DESC
           ) AS age
    FROM snippet_runs
) AS run ON run.snippet_id = snippets.id
WHERE run.age = 1
"""

COMMENTS = {
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


def upgrade() -> None:
    op.execute(VIEW)
    if op.get_context().dialect.name == "postgresql":
        for what, comment in COMMENTS.items():
            op.execute(f"COMMENT ON {what} IS '{comment}'")


def downgrade() -> None:
    op.execute("DROP VIEW latest_outcomes")
