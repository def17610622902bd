"""Pages, and the bytes they had in each build."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_pages()
    _create_build_pages()
    op.create_index(op.f("ix_build_pages_page_id"), "build_pages", ["page_id"])


def downgrade() -> None:
    op.drop_table("build_pages")
    op.drop_table("pages")


def _create_pages() -> None:
    op.create_table(
        "pages",
        sa.Column(
            "id",
            KEY,
            sa.Identity(always=True),
            nullable=False,
            comment="Number given by the database; says nothing but which row is meant.",
        ),
        sa.Column("project_id", KEY, nullable=False, comment="The project whose site has the page."),
        sa.Column(
            "path",
            sa.Text(),
            nullable=False,
            comment="Path of the Markdown, relative to the docs folder, with slashes.",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pages")),
        sa.UniqueConstraint("project_id", "path", name=op.f("uq_pages_project_id_path")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name=op.f("fk_pages_project_id"), ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "trim(path) <> '' AND substr(path, 1, 1) <> '/'", name=op.f("ck_pages_path_is_relative")
        ),
        comment="A row is one page that a project's site has or once had.",
    )


def _create_build_pages() -> None:
    op.create_table(
        "build_pages",
        sa.Column("build_id", KEY, nullable=False, comment="The build that wrote it."),
        sa.Column("page_id", KEY, nullable=False, comment="The page that was written."),
        sa.Column(
            "digest",
            sa.Text(),
            nullable=False,
            comment="SHA-256 of the page's bytes, 64 lower-case hex digits.",
        ),
        sa.PrimaryKeyConstraint("build_id", "page_id", name=op.f("pk_build_pages")),
        sa.ForeignKeyConstraint(
            ["build_id"], ["builds.id"], name=op.f("fk_build_pages_build_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["page_id"], ["pages.id"], name=op.f("fk_build_pages_page_id"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint(
            "length(digest) = 64 AND ltrim(digest, '0123456789abcdef') = ''",
            name=op.f("ck_build_pages_digest_is_sha256"),
        ),
        comment="A row is one page as one build wrote it.",
    )
