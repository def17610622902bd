"""A build as rows, written so that writing it again changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from docgen.ledger.models import (
    Build,
    BuildPage,
    BuildSchemaSnapshot,
    Commit,
    Page,
    Project,
    SchemaSnapshot,
    Snippet,
    SnippetRun,
)
from docgen.ledger.record import BuildRecord, SnippetRecord
from docgen.ledger.states import BuildStatus

Row = dict[str, Any]


def write_build(connection: sa.Connection, build: BuildRecord) -> int:
    """Write the build with its pages and snapshots; return its id."""
    project_id = _id_of(connection, Project, {"name": build.project})
    commit_id = build.commit and _id_of(connection, Commit, {"project_id": project_id, "hash": build.commit})
    key = {"project_id": project_id, "command": build.command, "started_at": build.started}
    if build.status is BuildStatus.RUNNING:
        _abandon_others(connection, key, commit_id or None)
    build_id = _put_build(connection, key, commit_id or None, build)
    _put_pages(connection, project_id, build_id, build)
    _put_snapshots(connection, project_id, build_id, build)
    _put_snippets(connection, project_id, build_id, build.snippets)
    return build_id


def _insert(connection: sa.Connection, model: type[Any]) -> postgresql.Insert | sqlite.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(model)
    return sqlite.insert(model)


def _id_of(connection: sa.Connection, model: type[Any], key: Row) -> int:
    connection.execute(_insert(connection, model).values(key).on_conflict_do_nothing())
    known: int = connection.execute(sa.select(model.id).filter_by(**key)).scalar_one()
    return known


def _abandon_others(connection: sa.Connection, key: Row, commit_id: int | None) -> None:
    same = [
        Build.project_id == key["project_id"],
        Build.command == key["command"],
        Build.commit_id == commit_id,
    ]
    running = [Build.status == BuildStatus.RUNNING, Build.started_at != key["started_at"]]
    connection.execute(sa.update(Build).where(*same, *running).values(status=BuildStatus.ABANDONED))


def _put_build(connection: sa.Connection, key: Row, commit_id: int | None, build: BuildRecord) -> int:
    before = sa.orm.aliased(Build)
    failed = (
        sa.select(sa.func.max(before.id))
        .where(before.project_id == key["project_id"], before.command == key["command"])
        .where(before.commit_id == commit_id, before.started_at < build.started)
        .where(before.status.not_in([BuildStatus.RUNNING, BuildStatus.PASSED]))
    )
    end = {"status": build.status, "ended_at": build.ended}
    start = {**key, "commit_id": commit_id, "retry_of_id": failed.scalar_subquery()}
    put = _insert(connection, Build).values(start | end)
    put = put.on_conflict_do_update(index_elements=list(key), set_=end)
    return connection.execute(put.returning(Build.id)).scalar_one()


def _put_pages(connection: sa.Connection, project_id: int, build_id: int, build: BuildRecord) -> None:
    _insert_new(connection, Page, ({"project_id": project_id, "path": path} for path, _ in build.pages))
    known = sa.select(Page.path, Page.id).where(Page.project_id == project_id)
    ids = dict(connection.execute(known).all())
    written = _insert(connection, BuildPage)
    written = written.on_conflict_do_update(
        index_elements=["build_id", "page_id"], set_={"digest": written.excluded.digest}
    )
    rows = [{"build_id": build_id, "page_id": ids[path], "digest": digest} for path, digest in build.pages]
    if rows:
        connection.execute(written, rows)


def _put_snapshots(connection: sa.Connection, project_id: int, build_id: int, build: BuildRecord) -> None:
    seen = [{"project_id": project_id, "database_name": name, "digest": d} for name, d in build.snapshots]
    _insert_new(connection, SchemaSnapshot, seen)
    for key in seen:
        id_ = connection.execute(sa.select(SchemaSnapshot.id).filter_by(**key)).scalar_one()
        _insert_new(connection, BuildSchemaSnapshot, [{"build_id": build_id, "schema_snapshot_id": id_}])


def _put_snippets(
    connection: sa.Connection, project_id: int, build_id: int, snippets: Sequence[SnippetRecord]
) -> None:
    if not snippets:
        return
    seen = [_snippet_row(project_id, snippet) for snippet in snippets]
    key = ("project_id", "path", "digest", "occurrence")
    written = _insert(connection, Snippet)
    # The same code may have moved since.
    moved = {"line": written.excluded.line, "language": written.excluded.language}
    ordered = sorted(seen, key=lambda row: [str(row[name]) for name in key])
    connection.execute(written.on_conflict_do_update(index_elements=key, set_=moved), ordered)
    known = sa.select(Snippet.path, Snippet.digest, Snippet.occurrence, Snippet.id)
    found = connection.execute(known.where(Snippet.project_id == project_id)).all()
    ids = {(path, digest, occurrence): id_ for path, digest, occurrence, id_ in found}
    turns = [
        {
            "build_id": build_id,
            "snippet_id": ids[snippet.path, snippet.digest, snippet.occurrence],
            "outcome": snippet.outcome,
            "started_at": snippet.started,
            "duration_ms": snippet.milliseconds,
            "message": snippet.message,
        }
        for snippet in snippets
    ]
    connection.execute(_insert(connection, SnippetRun).on_conflict_do_nothing(), turns)


def _snippet_row(project_id: int, snippet: SnippetRecord) -> Row:
    return {
        "project_id": project_id,
        "path": snippet.path,
        "line": snippet.line,
        "language": snippet.language,
        "digest": snippet.digest,
        "occurrence": snippet.occurrence,
    }


def _insert_new(connection: sa.Connection, model: type[Any], rows: Iterable[Row]) -> None:
    # In one order for everybody, so that two writers wait for each other in a line, not in a ring.
    ordered = sorted(rows, key=lambda row: [str(value) for value in row.values()])
    if ordered:
        connection.execute(_insert(connection, model).on_conflict_do_nothing(), ordered)
