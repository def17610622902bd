"""Pages and database schemas, and the bytes they had in each build."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from docgen.ledger.models.metadata import Entry, Id, Key, is_digest, is_filled


class Page(Entry):
    """A page of a project's site."""

    __tablename__ = "pages"
    __table_args__ = (
        sa.UniqueConstraint("project_id", "path"),
        sa.CheckConstraint("trim(path) <> '' AND substr(path, 1, 1) <> '/'", name="path_is_relative"),
        {"comment": "A row is one page that a project's site has or once had."},
    )

    id: Mapped[Id]
    # Cascade: builds already keep a project from going; without them a page says nothing.
    project_id: Mapped[int] = mapped_column(
        Key, sa.ForeignKey("projects.id", ondelete="CASCADE"), comment="The project whose site has the page."
    )
    path: Mapped[str] = mapped_column(
        comment="Path of the Markdown, relative to the docs folder, with slashes."
    )


class BuildPage(Entry):
    """A page as one build wrote it."""

    __tablename__ = "build_pages"
    __table_args__ = (
        is_digest("digest"),
        sa.Index(None, "page_id"),
        {"comment": "A row is one page as one build wrote it."},
    )

    # Cascade: a part of the build.
    build_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("builds.id", ondelete="CASCADE"),
        primary_key=True,
        comment="The build that wrote it.",
    )
    # Restrict: a page that a build wrote stays known.
    page_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("pages.id", ondelete="RESTRICT"),
        primary_key=True,
        comment="The page that was written.",
    )
    digest: Mapped[str] = mapped_column(comment="SHA-256 of the page's bytes, 64 lower-case hex digits.")


class SchemaSnapshot(Entry):
    """A state of a documented database's schema."""

    __tablename__ = "schema_snapshots"
    __table_args__ = (
        sa.UniqueConstraint("project_id", "database_name", "digest"),
        is_filled("database_name"),
        is_digest("digest"),
        {"comment": "A row is one state that the schema of a documented database was seen in."},
    )

    id: Mapped[Id]
    # Cascade: as for pages.
    project_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("projects.id", ondelete="CASCADE"),
        comment="The project that documents the database.",
    )
    database_name: Mapped[str] = mapped_column(comment="What the project's docgen.toml calls the database.")
    digest: Mapped[str] = mapped_column(
        comment="SHA-256 of the schema's facts, 64 lower-case hex digits; equal for equal schemas."
    )


class BuildSchemaSnapshot(Entry):
    """A state of a schema that a build documented."""

    __tablename__ = "build_schema_snapshots"
    __table_args__ = (
        sa.Index(None, "schema_snapshot_id"),
        {"comment": "A row says that a build documented a database in that state of its schema."},
    )

    # Cascade: a part of the build.
    build_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("builds.id", ondelete="CASCADE"),
        primary_key=True,
        comment="The build that read the schema.",
    )
    # Restrict: a state that a build documented stays known.
    schema_snapshot_id: Mapped[int] = mapped_column(
        Key,
        sa.ForeignKey("schema_snapshots.id", ondelete="RESTRICT"),
        primary_key=True,
        comment="The state of the schema that it read.",
    )
