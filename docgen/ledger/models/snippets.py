"""Snippets, what happened each time they ran, and what happened last."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from docgen.ledger.models.metadata import Entry, Id, Key, is_digest, is_filled, state
from docgen.ledger.states import SnippetOutcome

_OUTCOME = state(
    SnippetOutcome,
    "snippet_outcome",
    comment="What happened to a snippet: failed was wrong, stopped could not be run.",
)


class Snippet(Entry):
    """A runnable piece of documentation."""

    __tablename__ = "snippets"
    __table_args__ = (
        sa.UniqueConstraint("project_id", "path", "digest", "occurrence"),
        is_filled("path"),
        is_filled("language"),
        is_digest("digest"),
        sa.CheckConstraint("line >= 1", name="line_counts_from_one"),
        sa.CheckConstraint("occurrence >= 1", name="occurrence_counts_from_one"),
        sa.Index(None, "page_id"),
        {"comment": "A row is one runnable piece of documentation; edited code is another snippet."},
    )

    id: Mapped[Id]
    # Cascade: as for pages.
    project_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("projects.id", ondelete="CASCADE"),
        comment="The project whose documentation holds it.",
    )
    # Set null: a page may leave the site while its source, and the snippet, stay.
    page_id: Mapped[int | None] = mapped_column(
        Key,
        sa.ForeignKey("pages.id", ondelete="SET NULL"),
        comment="The page that shows it; null for a file outside the site, such as a README.",
    )
    path: Mapped[str] = mapped_column(
        comment="The file it is written in, relative to the project, with slashes."
    )
    line: Mapped[int] = mapped_column(comment="The line its fence was last seen on, counted from 1.")
    language: Mapped[str] = mapped_column(comment="The word after the fence: python, bash, sql, ...")
    digest: Mapped[str] = mapped_column(comment="SHA-256 of the code, 64 lower-case hex digits.")
    occurrence: Mapped[int] = mapped_column(
        server_default=sa.text("1"),
        comment="Which of the file's snippets with this very code, counted from 1.",
    )


class SnippetRun(Entry):
    """A snippet's turn in a build."""

    __tablename__ = "snippet_runs"
    __table_args__ = (
        sa.UniqueConstraint("build_id", "snippet_id", "attempt"),
        sa.CheckConstraint("attempt >= 1", name="attempt_counts_from_one"),
        sa.CheckConstraint("duration_ms >= 0", name="duration_is_not_negative"),
        sa.CheckConstraint("(outcome = 'skipped') = (duration_ms IS NULL)", name="timed_when_run"),
        sa.Index(None, "snippet_id", "started_at"),
        {"comment": "A row is one turn of a snippet in a build, whether it ran or was skipped."},
    )

    id: Mapped[Id]
    # Cascade: a part of the build.
    build_id: Mapped[int] = mapped_column(
        Key, sa.ForeignKey("builds.id", ondelete="CASCADE"), comment="The build that gave it its turn."
    )
    # Restrict: a snippet is forgotten only with the builds that ran it.
    snippet_id: Mapped[int] = mapped_column(
        Key, sa.ForeignKey("snippets.id", ondelete="RESTRICT"), comment="The snippet whose turn it was."
    )
    attempt: Mapped[int] = mapped_column(
        sa.SmallInteger, server_default=sa.text("1"), comment="Which try in this build, counted from 1."
    )
    outcome: Mapped[SnippetOutcome] = mapped_column(_OUTCOME, comment="What happened.")
    started_at: Mapped[datetime] = mapped_column(
        comment="When its turn came, by the clock of the building machine."
    )
    duration_ms: Mapped[int | None] = mapped_column(
        comment="How long it ran, in milliseconds; null when skipped."
    )
    message: Mapped[str] = mapped_column(
        server_default=sa.text("''"), comment="What to tell the reader of the report; empty when it passed."
    )
