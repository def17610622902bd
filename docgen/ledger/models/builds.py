"""Projects, their commits and their builds."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from docgen.ledger.models.metadata import Entry, Id, Key, is_filled, state
from docgen.ledger.states import BuildCommand, BuildStatus

_STATUS = state(
    BuildStatus,
    "build_status",
    comment="How a build stands; abandoned is one that never reported its end.",
)
_COMMAND = state(BuildCommand, "build_command", comment="The docgen or site command that a build was.")


class Project(Entry):
    """A documented project."""

    __tablename__ = "projects"
    __table_args__ = (
        is_filled("name"),
        {"comment": "A row is one documented project: one docgen.toml, one site."},
    )

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(unique=True, comment="Name in docgen.toml, unique in the ledger.")
    created_at: Mapped[datetime] = mapped_column(
        server_default=sa.text("CURRENT_TIMESTAMP"), comment="When the ledger first heard of the project."
    )


class Commit(Entry):
    """A commit that was built."""

    __tablename__ = "commits"
    __table_args__ = (
        sa.UniqueConstraint("project_id", "hash"),
        # The target of builds' key of two columns: a build's commit is of the build's own project.
        sa.UniqueConstraint("project_id", "id"),
        sa.CheckConstraint(
            "length(hash) IN (40, 64) AND ltrim(hash, '0123456789abcdef') = ''", name="hash_is_full"
        ),
        {"comment": "A row is one commit of a project that was built at least once."},
    )

    id: Mapped[Id]
    # Restrict: history is evidence, and no single DELETE of a project takes it along.
    project_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("projects.id", ondelete="RESTRICT"),
        comment="The project whose repository holds it.",
    )
    hash: Mapped[str] = mapped_column(comment="Full hash: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits.")


class Build(Entry):
    """A run of docgen over a project."""

    __tablename__ = "builds"
    __table_args__ = (
        # Restrict: what was proved about a commit goes before the commit does.
        sa.ForeignKeyConstraint(
            ["project_id", "commit_id"], ["commits.project_id", "commits.id"], ondelete="RESTRICT"
        ),
        # Tells a build that is recorded twice, by a retry or at its start and at its end.
        sa.UniqueConstraint("project_id", "command", "started_at"),
        sa.CheckConstraint("ended_at >= started_at", name="ends_after_start"),
        sa.CheckConstraint(
            "(status IN ('running', 'abandoned')) = (ended_at IS NULL)", name="ended_when_reported"
        ),
        sa.CheckConstraint("retry_of_id <> id", name="retries_another"),
        sa.Index(
            "uq_builds_running",
            "project_id",
            "commit_id",
            "command",
            unique=True,
            postgresql_where=sa.text("status = 'running'"),
            sqlite_where=sa.text("status = 'running'"),
        ),
        sa.Index(None, "project_id", "commit_id"),
        sa.Index(None, "retry_of_id"),
        {"comment": "A row is one run of docgen over a project, told apart by its command and start."},
    )

    id: Mapped[Id]
    # Restrict: as for commits.
    project_id: Mapped[int] = mapped_column(
        Key, sa.ForeignKey("projects.id", ondelete="RESTRICT"), comment="The project that was built."
    )
    commit_id: Mapped[int | None] = mapped_column(
        Key, comment="The commit that was checked out, of the same project; null outside a repository."
    )
    # Set null: an old failure may be pruned without taking the build that mended it.
    retry_of_id: Mapped[int | None] = mapped_column(
        Key,
        sa.ForeignKey("builds.id", ondelete="SET NULL"),
        comment="The build of the same commit and command that did not pass before; null for a first.",
    )
    command: Mapped[BuildCommand] = mapped_column(_COMMAND, comment="What was called.")
    status: Mapped[BuildStatus] = mapped_column(_STATUS, comment="How the build stands.")
    started_at: Mapped[datetime] = mapped_column(
        comment="When it started, by the clock of the building machine."
    )
    ended_at: Mapped[datetime | None] = mapped_column(
        comment="When it ended, by the same clock; null while it runs and for an abandoned one."
    )
