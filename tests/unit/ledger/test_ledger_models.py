from __future__ import annotations

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from ledger_catalog import catalog, execute, query

from docgen.ledger.engines import connected
from docgen.ledger.models import Entry
from docgen.ledger.upgrade import upgrade


def test_models_and_migrations_agree_on_what_alembic_sees(ledger: str):
    def is_no_view(thing: object, *_: object) -> bool:
        return not getattr(thing, "is_view", False)

    with connected(ledger, create=False) as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_no_view})
        differences = compare_metadata(context, Entry.metadata)

    assert differences == []


@pytest.mark.parametrize("system", ["postgresql", "sqlite"])
def test_models_and_migrations_agree_on_what_alembic_does_not_see(
    system: str, request: pytest.FixtureRequest
):
    url = request.getfixturevalue(system)
    with connected(url, create=True) as connection, connection.begin():
        Entry.metadata.create_all(connection)
    from_models = catalog(url)
    with connected(url, create=True) as connection, connection.begin():
        Entry.metadata.drop_all(connection)

    upgrade(url)

    assert catalog(url) == from_models


_CHANGES = (
    "COMMENT ON COLUMN pages.path IS 'Else.'",
    "COMMENT ON TYPE build_status IS 'Else.'",
    "COMMENT ON VIEW latest_outcomes IS 'Else.'",
    "ALTER TYPE build_status ADD VALUE 'lost'",
    "ALTER TABLE builds DROP CONSTRAINT ck_builds_ends_after_start",
    """
    DROP INDEX uq_builds_running;
    CREATE UNIQUE INDEX uq_builds_running ON builds (project_id, commit_id, command) WHERE status = 'passed'
    """,
    """
    ALTER TABLE pages DROP CONSTRAINT fk_pages_project_id,
    ADD CONSTRAINT fk_pages_project_id FOREIGN KEY (project_id) REFERENCES projects (id)
    """,
    "DROP VIEW latest_outcomes",
)


@pytest.mark.parametrize("change", _CHANGES)
def test_the_comparison_sees_a_change(postgresql: str, change: str):
    upgrade(postgresql)
    before = catalog(postgresql)

    execute(postgresql, change)

    assert catalog(postgresql) != before


def test_everything_in_the_ledger_says_what_it_is(postgresql: str):
    upgrade(postgresql)

    silent = query(
        postgresql,
        """
        SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
          AND obj_description(c.oid) IS NULL
        UNION ALL
        SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
          AND a.attnum > 0 AND col_description(c.oid, a.attnum) IS NULL
        UNION ALL
        SELECT typname FROM pg_type WHERE typtype = 'e' AND obj_description(oid, 'pg_type') IS NULL
        """,
    )

    assert silent == []


def test_every_constraint_and_index_has_a_name_of_ours():
    named = [
        rule.name for table in Entry.metadata.tables.values() for rule in (*table.constraints, *table.indexes)
    ]

    assert [name for name in named if not str(name).startswith(("pk_", "fk_", "uq_", "ck_", "ix_"))] == []


def test_states_are_enum_types_on_postgresql_and_checked_text_on_sqlite(ledger: str):
    insert = """
        INSERT INTO builds (project_id, command, status, started_at, ended_at)
        VALUES (1, 'write', 'lost', '2026-01-01', '2026-01-01')
    """

    with pytest.raises(sa.exc.DBAPIError) as caught:
        execute(ledger, insert)

    said = str(caught.value.orig)
    assert "invalid input value for enum build_status" in said or "ck_builds_build_status" in said
