-- The role of whoever records builds. It adds, and corrects the end of what it added; it never deletes.
-- Run after each upgrade, as the owner of the tables. Then: GRANT docgen_ledger_writer TO <login>;
DO $$
BEGIN
    CREATE ROLE docgen_ledger_writer NOLOGIN;
EXCEPTION
    -- Roles belong to the whole server: another ledger on it may have made this one.
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT USAGE ON SCHEMA public TO docgen_ledger_writer;
GRANT SELECT ON alembic_version TO docgen_ledger_writer;
GRANT SELECT, INSERT ON
    projects, commits, builds, pages, build_pages, schema_snapshots, build_schema_snapshots, snippets, snippet_runs
TO docgen_ledger_writer;
-- A build is recorded again with its end, or by a retry.
GRANT UPDATE (status, ended_at) ON builds TO docgen_ledger_writer;
GRANT UPDATE (digest) ON build_pages TO docgen_ledger_writer;
-- A snippet moves within its file, and from page to page.
GRANT UPDATE (line, page_id) ON snippets TO docgen_ledger_writer;
