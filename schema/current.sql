-- What migrations/ add up to on PostgreSQL 18. Made by: python -m docgen.ledger.current

CREATE TYPE public.build_command AS ENUM (
    'write',
    'mkdocs build',
    'check'
);

COMMENT ON TYPE public.build_command IS 'The docgen or site command that a build was.';

CREATE TYPE public.build_status AS ENUM (
    'running',
    'passed',
    'failed',
    'stopped',
    'abandoned'
);

COMMENT ON TYPE public.build_status IS 'How a build stands; abandoned is one that never reported its end.';

CREATE TYPE public.snippet_outcome AS ENUM (
    'passed',
    'failed',
    'stopped',
    'timed out',
    'skipped'
);

COMMENT ON TYPE public.snippet_outcome IS 'What happened to a snippet: failed was wrong, stopped could not be run.';

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

COMMENT ON TABLE public.alembic_version IS 'A row, the only one, is the migration that this database is at.';

COMMENT ON COLUMN public.alembic_version.version_num IS 'What the file of the migration begins with.';

CREATE TABLE public.build_pages (
    build_id bigint NOT NULL,
    page_id bigint NOT NULL,
    digest text NOT NULL,
    CONSTRAINT ck_build_pages_digest_is_sha256 CHECK (((length(digest) = 64) AND (ltrim(digest, '0123456789abcdef'::text) = ''::text)))
);

COMMENT ON TABLE public.build_pages IS 'A row is one page as one build wrote it.';

COMMENT ON COLUMN public.build_pages.build_id IS 'The build that wrote it.';

COMMENT ON COLUMN public.build_pages.page_id IS 'The page that was written.';

COMMENT ON COLUMN public.build_pages.digest IS 'SHA-256 of the page''s bytes, 64 lower-case hex digits.';

CREATE TABLE public.build_schema_snapshots (
    build_id bigint NOT NULL,
    schema_snapshot_id bigint NOT NULL
);

COMMENT ON TABLE public.build_schema_snapshots IS 'A row says that a build documented a database in that state of its schema.';

COMMENT ON COLUMN public.build_schema_snapshots.build_id IS 'The build that read the schema.';

COMMENT ON COLUMN public.build_schema_snapshots.schema_snapshot_id IS 'The state of the schema that it read.';

CREATE TABLE public.builds (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    commit_id bigint,
    retry_of_id bigint,
    command public.build_command NOT NULL,
    status public.build_status NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_builds_ended_when_reported CHECK (((status = ANY (ARRAY['running'::public.build_status, 'abandoned'::public.build_status])) = (ended_at IS NULL))),
    CONSTRAINT ck_builds_ends_after_start CHECK ((ended_at >= started_at)),
    CONSTRAINT ck_builds_retries_another CHECK ((retry_of_id <> id))
);

COMMENT ON TABLE public.builds IS 'A row is one run of docgen over a project, told apart by its command and start.';

COMMENT ON COLUMN public.builds.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.builds.project_id IS 'The project that was built.';

COMMENT ON COLUMN public.builds.commit_id IS 'The commit that was checked out, of the same project; null outside a repository.';

COMMENT ON COLUMN public.builds.retry_of_id IS 'The build of the same commit and command that did not pass before; null for a first.';

COMMENT ON COLUMN public.builds.command IS 'What was called.';

COMMENT ON COLUMN public.builds.status IS 'How the build stands.';

COMMENT ON COLUMN public.builds.started_at IS 'When it started, by the clock of the building machine.';

COMMENT ON COLUMN public.builds.ended_at IS 'When it ended, by the same clock; null while it runs and for an abandoned one.';

ALTER TABLE public.builds ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.builds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.commits (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT ck_commits_hash_is_full CHECK (((length(hash) = ANY (ARRAY[40, 64])) AND (ltrim(hash, '0123456789abcdef'::text) = ''::text)))
);

COMMENT ON TABLE public.commits IS 'A row is one commit of a project that was built at least once.';

COMMENT ON COLUMN public.commits.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.commits.project_id IS 'The project whose repository holds it.';

COMMENT ON COLUMN public.commits.hash IS 'Full hash: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits.';

ALTER TABLE public.commits ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.commits_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.snippet_runs (
    id bigint NOT NULL,
    build_id bigint NOT NULL,
    snippet_id bigint NOT NULL,
    attempt smallint DEFAULT 1 NOT NULL,
    outcome public.snippet_outcome NOT NULL,
    started_at timestamp with time zone NOT NULL,
    duration_ms integer,
    message text DEFAULT ''::text NOT NULL,
    CONSTRAINT ck_snippet_runs_attempt_counts_from_one CHECK ((attempt >= 1)),
    CONSTRAINT ck_snippet_runs_duration_is_not_negative CHECK ((duration_ms >= 0)),
    CONSTRAINT ck_snippet_runs_timed_when_run CHECK (((outcome = 'skipped'::public.snippet_outcome) = (duration_ms IS NULL)))
);

COMMENT ON TABLE public.snippet_runs IS 'A row is one turn of a snippet in a build, whether it ran or was skipped.';

COMMENT ON COLUMN public.snippet_runs.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.snippet_runs.build_id IS 'The build that gave it its turn.';

COMMENT ON COLUMN public.snippet_runs.snippet_id IS 'The snippet whose turn it was.';

COMMENT ON COLUMN public.snippet_runs.attempt IS 'Which try in this build, counted from 1.';

COMMENT ON COLUMN public.snippet_runs.outcome IS 'What happened.';

COMMENT ON COLUMN public.snippet_runs.started_at IS 'When its turn came, by the clock of the building machine.';

COMMENT ON COLUMN public.snippet_runs.duration_ms IS 'How long it ran, in milliseconds; null when skipped.';

COMMENT ON COLUMN public.snippet_runs.message IS 'What to tell the reader of the report; empty when it passed.';

CREATE TABLE public.snippets (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    page_id bigint,
    path text NOT NULL,
    line integer NOT NULL,
    language text NOT NULL,
    digest text NOT NULL,
    occurrence integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_snippets_digest_is_sha256 CHECK (((length(digest) = 64) AND (ltrim(digest, '0123456789abcdef'::text) = ''::text))),
    CONSTRAINT ck_snippets_language_is_filled CHECK ((TRIM(BOTH FROM language) <> ''::text)),
    CONSTRAINT ck_snippets_line_counts_from_one CHECK ((line >= 1)),
    CONSTRAINT ck_snippets_occurrence_counts_from_one CHECK ((occurrence >= 1)),
    CONSTRAINT ck_snippets_path_is_filled CHECK ((TRIM(BOTH FROM path) <> ''::text))
);

COMMENT ON TABLE public.snippets IS 'A row is one runnable piece of documentation; edited code is another snippet.';

COMMENT ON COLUMN public.snippets.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.snippets.project_id IS 'The project whose documentation holds it.';

COMMENT ON COLUMN public.snippets.page_id IS 'The page that shows it; null for a file outside the site, such as a README.';

COMMENT ON COLUMN public.snippets.path IS 'The file it is written in, relative to the project, with slashes.';

COMMENT ON COLUMN public.snippets.line IS 'The line its fence was last seen on, counted from 1.';

COMMENT ON COLUMN public.snippets.language IS 'The word after the fence: python, bash, sql, ...';

COMMENT ON COLUMN public.snippets.digest IS 'SHA-256 of the code, 64 lower-case hex digits.';

COMMENT ON COLUMN public.snippets.occurrence IS 'Which of the file''s snippets with this very code, counted from 1.';

CREATE VIEW public.latest_outcomes AS
 SELECT snippets.id AS snippet_id,
    snippets.project_id,
    snippets.path,
    snippets.line,
    snippets.language,
    run.build_id,
    run.outcome,
    run.started_at,
    run.duration_ms
   FROM (public.snippets
     JOIN ( SELECT snippet_runs.snippet_id,
            snippet_runs.build_id,
            snippet_runs.outcome,
            snippet_runs.started_at,
            snippet_runs.duration_ms,
            row_number() OVER (PARTITION BY snippet_runs.snippet_id ORDER BY snippet_runs.started_at DESC, snippet_runs.id DESC) AS age
           FROM public.snippet_runs) run ON ((run.snippet_id = snippets.id)))
  WHERE (run.age = 1);

COMMENT ON VIEW public.latest_outcomes IS 'A row is one snippet that ever had a turn, with what happened the last time.';

COMMENT ON COLUMN public.latest_outcomes.snippet_id IS 'The snippet.';

COMMENT ON COLUMN public.latest_outcomes.project_id IS 'The project whose documentation holds it.';

COMMENT ON COLUMN public.latest_outcomes.path IS 'The file it is written in, relative to the project, with slashes.';

COMMENT ON COLUMN public.latest_outcomes.line IS 'The line its fence was last seen on, counted from 1.';

COMMENT ON COLUMN public.latest_outcomes.language IS 'The word after the fence: python, bash, sql, ...';

COMMENT ON COLUMN public.latest_outcomes.build_id IS 'The last build that gave it a turn.';

COMMENT ON COLUMN public.latest_outcomes.outcome IS 'What happened at its last turn.';

COMMENT ON COLUMN public.latest_outcomes.started_at IS 'When its last turn came.';

COMMENT ON COLUMN public.latest_outcomes.duration_ms IS 'How long it ran, in milliseconds; null when skipped.';

CREATE TABLE public.pages (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    path text NOT NULL,
    CONSTRAINT ck_pages_path_is_relative CHECK (((TRIM(BOTH FROM path) <> ''::text) AND (substr(path, 1, 1) <> '/'::text)))
);

COMMENT ON TABLE public.pages IS 'A row is one page that a project''s site has or once had.';

COMMENT ON COLUMN public.pages.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.pages.project_id IS 'The project whose site has the page.';

COMMENT ON COLUMN public.pages.path IS 'Path of the Markdown, relative to the docs folder, with slashes.';

ALTER TABLE public.pages ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.pages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.projects (
    id bigint NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT ck_projects_name_is_filled CHECK ((TRIM(BOTH FROM name) <> ''::text))
);

COMMENT ON TABLE public.projects IS 'A row is one documented project: one docgen.toml, one site.';

COMMENT ON COLUMN public.projects.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.projects.name IS 'Name in docgen.toml, unique in the ledger.';

COMMENT ON COLUMN public.projects.created_at IS 'When the ledger first heard of the project.';

ALTER TABLE public.projects ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.projects_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.schema_snapshots (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    database_name text NOT NULL,
    digest text NOT NULL,
    CONSTRAINT ck_schema_snapshots_database_name_is_filled CHECK ((TRIM(BOTH FROM database_name) <> ''::text)),
    CONSTRAINT ck_schema_snapshots_digest_is_sha256 CHECK (((length(digest) = 64) AND (ltrim(digest, '0123456789abcdef'::text) = ''::text)))
);

COMMENT ON TABLE public.schema_snapshots IS 'A row is one state that the schema of a documented database was seen in.';

COMMENT ON COLUMN public.schema_snapshots.id IS 'Number given by the database; says nothing but which row is meant.';

COMMENT ON COLUMN public.schema_snapshots.project_id IS 'The project that documents the database.';

COMMENT ON COLUMN public.schema_snapshots.database_name IS 'What the project''s docgen.toml calls the database.';

COMMENT ON COLUMN public.schema_snapshots.digest IS 'SHA-256 of the schema''s facts, 64 lower-case hex digits; equal for equal schemas.';

ALTER TABLE public.schema_snapshots ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.schema_snapshots_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.snippet_runs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.snippet_runs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.snippets ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.snippets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.build_pages
    ADD CONSTRAINT pk_build_pages PRIMARY KEY (build_id, page_id);

ALTER TABLE ONLY public.build_schema_snapshots
    ADD CONSTRAINT pk_build_schema_snapshots PRIMARY KEY (build_id, schema_snapshot_id);

ALTER TABLE ONLY public.builds
    ADD CONSTRAINT pk_builds PRIMARY KEY (id);

ALTER TABLE ONLY public.commits
    ADD CONSTRAINT pk_commits PRIMARY KEY (id);

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pk_pages PRIMARY KEY (id);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT pk_projects PRIMARY KEY (id);

ALTER TABLE ONLY public.schema_snapshots
    ADD CONSTRAINT pk_schema_snapshots PRIMARY KEY (id);

ALTER TABLE ONLY public.snippet_runs
    ADD CONSTRAINT pk_snippet_runs PRIMARY KEY (id);

ALTER TABLE ONLY public.snippets
    ADD CONSTRAINT pk_snippets PRIMARY KEY (id);

ALTER TABLE ONLY public.builds
    ADD CONSTRAINT uq_builds_project_id_command_started_at UNIQUE (project_id, command, started_at);

ALTER TABLE ONLY public.commits
    ADD CONSTRAINT uq_commits_project_id_hash UNIQUE (project_id, hash);

ALTER TABLE ONLY public.commits
    ADD CONSTRAINT uq_commits_project_id_id UNIQUE (project_id, id);

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT uq_pages_project_id_path UNIQUE (project_id, path);

ALTER TABLE ONLY public.projects
    ADD CONSTRAINT uq_projects_name UNIQUE (name);

ALTER TABLE ONLY public.schema_snapshots
    ADD CONSTRAINT uq_schema_snapshots_project_id_database_name_digest UNIQUE (project_id, database_name, digest);

ALTER TABLE ONLY public.snippet_runs
    ADD CONSTRAINT uq_snippet_runs_build_id_snippet_id_attempt UNIQUE (build_id, snippet_id, attempt);

ALTER TABLE ONLY public.snippets
    ADD CONSTRAINT uq_snippets_project_id_path_digest_occurrence UNIQUE (project_id, path, digest, occurrence);

CREATE INDEX ix_build_pages_page_id ON public.build_pages USING btree (page_id);

CREATE INDEX ix_build_schema_snapshots_schema_snapshot_id ON public.build_schema_snapshots USING btree (schema_snapshot_id);

CREATE INDEX ix_builds_project_id_commit_id ON public.builds USING btree (project_id, commit_id);

CREATE INDEX ix_builds_retry_of_id ON public.builds USING btree (retry_of_id);

CREATE INDEX ix_snippet_runs_snippet_id_started_at ON public.snippet_runs USING btree (snippet_id, started_at);

CREATE INDEX ix_snippets_page_id ON public.snippets USING btree (page_id);

CREATE UNIQUE INDEX uq_builds_running ON public.builds USING btree (project_id, commit_id, command) WHERE (status = 'running'::public.build_status);

ALTER TABLE ONLY public.build_pages
    ADD CONSTRAINT fk_build_pages_build_id FOREIGN KEY (build_id) REFERENCES public.builds(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.build_pages
    ADD CONSTRAINT fk_build_pages_page_id FOREIGN KEY (page_id) REFERENCES public.pages(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.build_schema_snapshots
    ADD CONSTRAINT fk_build_schema_snapshots_build_id FOREIGN KEY (build_id) REFERENCES public.builds(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.build_schema_snapshots
    ADD CONSTRAINT fk_build_schema_snapshots_schema_snapshot_id FOREIGN KEY (schema_snapshot_id) REFERENCES public.schema_snapshots(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.builds
    ADD CONSTRAINT fk_builds_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.builds
    ADD CONSTRAINT fk_builds_project_id_commit_id FOREIGN KEY (project_id, commit_id) REFERENCES public.commits(project_id, id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.builds
    ADD CONSTRAINT fk_builds_retry_of_id FOREIGN KEY (retry_of_id) REFERENCES public.builds(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.commits
    ADD CONSTRAINT fk_commits_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT fk_pages_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.schema_snapshots
    ADD CONSTRAINT fk_schema_snapshots_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.snippet_runs
    ADD CONSTRAINT fk_snippet_runs_build_id FOREIGN KEY (build_id) REFERENCES public.builds(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.snippet_runs
    ADD CONSTRAINT fk_snippet_runs_snippet_id FOREIGN KEY (snippet_id) REFERENCES public.snippets(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.snippets
    ADD CONSTRAINT fk_snippets_page_id FOREIGN KEY (page_id) REFERENCES public.pages(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.snippets
    ADD CONSTRAINT fk_snippets_project_id FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;
