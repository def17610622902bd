"""States of documented schemas, and the builds that documented them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_schema_snapshots()
    _create_build_schema_snapshots()
    op.create_index(
        op.f("ix_build_schema_snapshots_schema_snapshot_id"), "build_schema_snapshots", ["schema_snapshot_id"]
    )


def downgrade() -> None:
    op.drop_table("build_schema_snapshots")
    op.drop_table("schema_snapshots")


def _create_schema_snapshots() -> None:
    op.create_table(
        "schema_snapshots",
        sa.Column(
            "id",
            KEY,
            sa.Identity(always=True),
            nullable=False,
            comment="Number given by the database; says nothing but which row is meant.",
        ),
        sa.Column("project_id", KEY, nullable=False, comment="The project that documents the database."),
        sa.Column(
            "database_name",
            sa.Text(),
            nullable=False,
            comment="What the project's docgen.toml calls the database.",
        ),
        sa.Column(
            "digest",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the schema's facts, 64 lower-case hex digits; equal for equal schemas.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schema_snapshots")),
        sa.UniqueConstraint(
            "project_id",
            "database_name",
            "digest",
            name=op.f("uq_schema_snapshots_project_id_database_name_digest"),
        ),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_schema_snapshots_project_id"), ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "trim(database_name) <> ''", name=op.f("ck_schema_snapshots_database_name_is_filled")
        ),
        sa.CheckConstraint(
            "length(digest) = 64 AND ltrim(digest, '0123456789abcdef') = ''",
            name=op.f("ck_schema_snapshots_digest_is_sha256"),
        ),
        comment="A row is one state that the schema of a documented database was seen in.",
    )


def _create_build_schema_snapshots() -> None:
    op.create_table(
        "build_schema_snapshots",
        sa.Column("build_id", KEY, nullable=False, comment="The build that read the schema."),
        sa.Column("schema_snapshot_id", KEY, nullable=False, comment="The state of the schema that it read."),
        sa.PrimaryKeyConstraint("build_id", "schema_snapshot_id", name=op.f("pk_build_schema_snapshots")),
        sa.ForeignKeyConstraint(
            ["build_id"], ["builds.id"], name=op.f("fk_build_schema_snapshots_build_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["schema_snapshot_id"],
            ["schema_snapshots.id"],
            name=op.f("fk_build_schema_snapshots_schema_snapshot_id"),
            ondelete="RESTRICT",
        ),
        comment="A row says that a build documented a database in that state of its schema.",
    )
