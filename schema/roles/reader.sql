-- The role of whoever asks the ledger. It reads everything and changes nothing.
-- Run after each upgrade, as the owner of the tables. Then: GRANT docgen_ledger_reader TO <login>;
DO $$
BEGIN
    CREATE ROLE docgen_ledger_reader NOLOGIN;
EXCEPTION
    -- Roles belong to the whole server: another ledger on it may have made this one.
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

GRANT USAGE ON SCHEMA public TO docgen_ledger_reader;
GRANT SELECT ON
    alembic_version,
    projects, commits, builds, pages, build_pages, schema_snapshots, build_schema_snapshots, snippets, snippet_runs,
    latest_outcomes
TO docgen_ledger_reader;
