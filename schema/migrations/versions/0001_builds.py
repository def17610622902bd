"""Projects, their commits and their builds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
STATUS = sa.Enum(
    "running", "passed", "failed", "stopped", "abandoned", name="build_status", create_constraint=True
)
COMMAND = sa.Enum("write", "mkdocs build", "check", name="build_command", create_constraint=True)
COMMENTS = {
    "TABLE alembic_version": "A row, the only one, is the migration that this database is at.",
    "COLUMN alembic_version.version_num": "What the file of the migration begins with.",
    "TYPE build_status": "How a build stands; abandoned is one that never reported its end.",
    "TYPE build_command": "The docgen or site command that a build was.",
}
RUNNING = sa.text("status = 'running'")


def upgrade() -> None:
    _create_projects()
    _create_commits()
    _create_builds()
    op.create_index(op.f("ix_builds_project_id_commit_id"), "builds", ["project_id", "commit_id"])
    op.create_index(op.f("ix_builds_retry_of_id"), "builds", ["retry_of_id"])
    op.create_index(
        "uq_builds_running",
        "builds",
        ["project_id", "commit_id", "command"],
        unique=True,
        postgresql_where=RUNNING,
        sqlite_where=RUNNING,
    )
    if op.get_context().dialect.name == "postgresql":
        for what, comment in COMMENTS.items():
            op.execute(f"COMMENT ON {what} IS '{comment}'")


def downgrade() -> None:
    op.drop_table("builds")
    op.drop_table("commits")
    op.drop_table("projects")
    if op.get_context().dialect.name == "postgresql":
        op.execute("DROP TYPE build_command")
        op.execute("DROP TYPE build_status")


def _id() -> sa.Column[int]:
    return sa.Column(
        "id",
        KEY,
        sa.Identity(always=True),
        nullable=False,
        comment="Number given by the database; says nothing but which row is meant.",
    )


def _create_projects() -> None:
    op.create_table(
        "projects",
        _id(),
        sa.Column("name", sa.Text(), nullable=False, comment="Name in docgen.toml, unique in the ledger."),
        sa.Column(
            "created_at",
            MOMENT,
            server_default=sa.text("CURRENT_TIMESTAMP"),
            nullable=False,
            comment="When the ledger first heard of the project.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
        sa.UniqueConstraint("name", name=op.f("uq_projects_name")),
        sa.CheckConstraint("trim(name) <> ''", name=op.f("ck_projects_name_is_filled")),
        comment="A row is one documented project: one docgen.toml, one site.",
    )


def _create_commits() -> None:
    op.create_table(
        "commits",
        _id(),
        sa.Column("project_id", KEY, nullable=False, comment="The project whose repository holds it."),
        sa.Column(
            "hash",
            sa.Text(),
            nullable=False,
            comment="Full hash: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commits")),
        sa.UniqueConstraint("project_id", "hash", name=op.f("uq_commits_project_id_hash")),
        sa.UniqueConstraint("project_id", "id", name=op.f("uq_commits_project_id_id")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_commits_project_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint(
            "length(hash) IN (40, 64) AND ltrim(hash, '0123456789abcdef') = ''",
            name=op.f("ck_commits_hash_is_full"),
        ),
        comment="A row is one commit of a project that was built at least once.",
    )


def _create_builds() -> None:
    op.create_table(
        "builds",
        _id(),
        sa.Column("project_id", KEY, nullable=False, comment="The project that was built."),
        sa.Column(
            "commit_id",
            KEY,
            comment="The commit that was checked out, of the same project; null outside a repository.",
        ),
        sa.Column(
            "retry_of_id",
            KEY,
            comment="The build of the same commit and command that did not pass before; null for a first.",
        ),
        sa.Column("command", COMMAND, nullable=False, comment="What was called."),
        sa.Column("status", STATUS, nullable=False, comment="How the build stands."),
        sa.Column(
            "started_at",
            MOMENT,
            nullable=False,
            comment="When it started, by the clock of the building machine.",
        ),
        sa.Column(
            "ended_at",
            MOMENT,
            comment="When it ended, by the same clock; null while it runs and for an abandoned one.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_builds")),
        sa.UniqueConstraint(
            "project_id", "command", "started_at", name=op.f("uq_builds_project_id_command_started_at")
        ),
        *_references_of_builds(),
        sa.CheckConstraint("ended_at >= started_at", name=op.f("ck_builds_ends_after_start")),
        sa.CheckConstraint(
            "(status IN ('running', 'abandoned')) = (ended_at IS NULL)",
            name=op.f("ck_builds_ended_when_reported"),
        ),
        sa.CheckConstraint("retry_of_id <> id", name=op.f("ck_builds_retries_another")),
        comment="A row is one run of docgen over a project, told apart by its command and start.",
    )


def _references_of_builds() -> tuple[sa.ForeignKeyConstraint, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_builds_project_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["project_id", "commit_id"],
            ["commits.project_id", "commits.id"],
            name=op.f("fk_builds_project_id_commit_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["retry_of_id"], ["builds.id"], name=op.f("fk_builds_retry_of_id"), ondelete="SET NULL"
        ),
    )
