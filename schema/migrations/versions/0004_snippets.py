"""Snippets, and what happened each time they ran."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OUTCOME = sa.Enum(
    "passed", "failed", "stopped", "timed out", "skipped", name="snippet_outcome", create_constraint=True
)
ID_IS = "Number given by the database; says nothing but which row is meant."


def upgrade() -> None:
    _create_snippets()
    _create_snippet_runs()
    op.create_index(op.f("ix_snippets_page_id"), "snippets", ["page_id"])
    op.create_index(
        op.f("ix_snippet_runs_snippet_id_started_at"), "snippet_runs", ["snippet_id", "started_at"]
    )
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "COMMENT ON TYPE snippet_outcome IS "
            "'What happened to a snippet: failed was wrong, stopped could not be run.'"
        )


def downgrade() -> None:
    op.drop_table("snippet_runs")
    op.drop_table("snippets")
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP TYPE snippet_outcome")


def _create_snippets() -> None:
    op.create_table(
        "snippets",
        sa.Column("id", KEY, sa.Identity(always=True), nullable=False, comment=ID_IS),
        sa.Column("project_id", KEY, nullable=False, comment="The project whose documentation holds it."),
        sa.Column(
            "page_id",
            KEY,
            comment="The page that shows it; null for a file outside the site, such as a README.",
        ),
        sa.Column(
            "path",
            sa.Text(),
            nullable=False,
            comment="The file it is written in, relative to the project, with slashes.",
        ),
        sa.Column(
            "line",
            sa.Integer(),
            nullable=False,
            comment="The line its fence was last seen on, counted from 1.",
        ),
        sa.Column(
            "language",
            sa.Text(),
            nullable=False,
            comment="The word after the fence: python, bash, sql, ...",
        ),
        sa.Column(
            "digest",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the code, 64 lower-case hex digits.",
        ),
        sa.Column(
            "occurrence",
            sa.Integer(),
            server_default=sa.text("1"),
            nullable=False,
            comment="Which of the file's snippets with this very code, counted from 1.",
        ),
        *_rules_of_snippets(),
        comment="A row is one runnable piece of documentation; edited code is another snippet.",
    )


def _rules_of_snippets() -> tuple[sa.Constraint, ...]:
    return (
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippets")),
        sa.UniqueConstraint(
            "project_id",
            "path",
            "digest",
            "occurrence",
            name=op.f("uq_snippets_project_id_path_digest_occurrence"),
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_snippets_project_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["page_id"], ["pages.id"], name=op.f("fk_snippets_page_id"), ondelete="SET NULL"
        ),
        sa.CheckConstraint("trim(path) <> ''", name=op.f("ck_snippets_path_is_filled")),
        sa.CheckConstraint("trim(language) <> ''", name=op.f("ck_snippets_language_is_filled")),
        sa.CheckConstraint(
            "length(digest) = 64 AND ltrim(digest, '0123456789abcdef') = ''",
            name=op.f("ck_snippets_digest_is_sha256"),
        ),
        sa.CheckConstraint("line >= 1", name=op.f("ck_snippets_line_counts_from_one")),
        sa.CheckConstraint("occurrence >= 1", name=op.f("ck_snippets_occurrence_counts_from_one")),
    )


def _create_snippet_runs() -> None:
    op.create_table(
        "snippet_runs",
        sa.Column("id", KEY, sa.Identity(always=True), nullable=False, comment=ID_IS),
        sa.Column("build_id", KEY, nullable=False, comment="The build that gave it its turn."),
        sa.Column("snippet_id", KEY, nullable=False, comment="The snippet whose turn it was."),
        sa.Column(
            "attempt",
            sa.SmallInteger(),
            server_default=sa.text("1"),
            nullable=False,
            comment="Which try in this build, counted from 1.",
        ),
        sa.Column("outcome", OUTCOME, nullable=False, comment="What happened."),
        sa.Column(
            "started_at",
            sa.DateTime(timezone=True),
            nullable=False,
            comment="When its turn came, by the clock of the building machine.",
        ),
        sa.Column(
            "duration_ms", sa.Integer(), comment="How long it ran, in milliseconds; null when skipped."
        ),
        sa.Column(
            "message",
            sa.Text(),
            server_default=sa.text("''"),
            nullable=False,
            comment="What to tell the reader of the report; empty when it passed.",
        ),
        *_rules_of_snippet_runs(),
        comment="A row is one turn of a snippet in a build, whether it ran or was skipped.",
    )


def _rules_of_snippet_runs() -> tuple[sa.Constraint, ...]:
    return (
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippet_runs")),
        sa.UniqueConstraint(
            "build_id", "snippet_id", "attempt", name=op.f("uq_snippet_runs_build_id_snippet_id_attempt")
        ),
        sa.ForeignKeyConstraint(
            ["build_id"], ["builds.id"], name=op.f("fk_snippet_runs_build_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["snippet_id"], ["snippets.id"], name=op.f("fk_snippet_runs_snippet_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint("attempt >= 1", name=op.f("ck_snippet_runs_attempt_counts_from_one")),
        sa.CheckConstraint("duration_ms >= 0", name=op.f("ck_snippet_runs_duration_is_not_negative")),
        sa.CheckConstraint(
            "(outcome = 'skipped') = (duration_ms IS NULL)", name=op.f("ck_snippet_runs_timed_when_run")
        ),
    )
