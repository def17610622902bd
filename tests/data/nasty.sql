-- A schema nobody should write, and somebody will: every name and comment here must be read,
-- linked and shown as it is.
COMMENT ON SCHEMA public IS 'The <b>public</b> schema | with *stars*';

CREATE TYPE public."mood | swing" AS ENUM ('so-so', 'it''s <ok>', '`tick`', 'ünï');
COMMENT ON TYPE public."mood | swing" IS E'Two\nlines, [a link](javascript:alert(1))';

CREATE TABLE public."index" (id int PRIMARY KEY);
CREATE TABLE public."README" (id int PRIMARY KEY);
CREATE TABLE public.users (id int PRIMARY KEY);
CREATE TABLE public."Users" (id int PRIMARY KEY, users_id int REFERENCES public.users);
CREATE TABLE public."select" (
    "from" int PRIMARY KEY,
    "a|b" text,
    "a`b" text,
    "a.b" text,
    "a b" text,
    "a""b" text,
    "a'b" text,
    "<script>alert(1)</script>" text DEFAULT '</script><script>alert(2)</script>',
    "größe" numeric(10, 2),
    "名前" text,
    "{{ config }}" text,
    mood public."mood | swing" NOT NULL DEFAULT 'so-so',
    moods public."mood | swing"[]
);
COMMENT ON TABLE public."select" IS E'# Not a heading\n\n<script>alert(3)</script>\n\n- not a list\n| not | a table |\n{{ jinja }} {% raw %} --8<-- "x" :smile: ++a++ ==b== ~~c~~ ^d^ [e]: http://f "g" &lt; \\* `code`';
COMMENT ON COLUMN public."select"."a|b" IS E'one | two\nthree <img src=x onerror=alert(4)> \u202Egnp.exe';
COMMENT ON COLUMN public."select"."from" IS '1. not a list';

CREATE TABLE public."quo""te's <table>" (
    "key ""one""" int,
    "key 'two'" int,
    PRIMARY KEY ("key ""one""", "key 'two'")
);
CREATE TABLE public."points at them" (
    one int,
    two int,
    CONSTRAINT "fk | odd <name>" FOREIGN KEY (one, two)
        REFERENCES public."quo""te's <table>" ("key ""one""", "key 'two'") ON DELETE CASCADE,
    CONSTRAINT "check <b>" CHECK (one > 0 AND two <> 3)
);
CREATE INDEX "idx `tick`" ON public."points at them" (one DESC, (two + 1) NULLS FIRST) INCLUDE (two) WHERE one IS NOT NULL;

CREATE TABLE public.none ();
CREATE TABLE public.itself (id int PRIMARY KEY, parent_id int REFERENCES public.itself ON DELETE SET NULL);
CREATE TABLE public.circle_a (id int PRIMARY KEY, b_id int);
CREATE TABLE public.circle_b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES public.circle_a);
ALTER TABLE public.circle_a ADD CONSTRAINT circle_a_b_fkey FOREIGN KEY (b_id) REFERENCES public.circle_b DEFERRABLE INITIALLY DEFERRED;

CREATE SCHEMA "other schema";
CREATE TABLE "other schema"."far.away" (id int PRIMARY KEY, user_id int NOT NULL UNIQUE REFERENCES public.users);
CREATE VIEW "other schema"."v | iew" AS SELECT u.id AS "i`d", '|' AS pipe FROM public.users u;
COMMENT ON VIEW "other schema"."v | iew" IS '</code><script>alert(5)</script>';

-- From here on: every other kind of object, under names as odd. Roles belong to the server, which may
-- be filled by several at once.
DO $$ BEGIN
    CREATE ROLE "reader | <b>";
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

CREATE EXTENSION hstore WITH SCHEMA "other schema";

CREATE COLLATION public."col|ation" FROM "C";
CREATE DOMAIN public."dom`ain" AS varchar(40) COLLATE public."col|ation" DEFAULT '</td>|' NOT NULL
    CONSTRAINT "check | <i>" CHECK (VALUE <> '`' AND length(VALUE) < 40)
    CONSTRAINT "a
second line" CHECK (VALUE <> '|');
COMMENT ON DOMAIN public."dom`ain" IS E'| a | row |\n|---|---|';
COMMENT ON CONSTRAINT "check | <i>" ON DOMAIN public."dom`ain" IS '*why* | <b>';
CREATE DOMAIN public."over dom`ain" AS public."dom`ain"[];
CREATE TYPE public."compo<site>" AS (
    "x|y" int,
    "`" public."dom`ain",
    "שלום" public."mood | swing"[],
    "new
line" text COLLATE "C"
);
COMMENT ON TYPE public."compo<site>" IS '<script>alert(20)</script>';
COMMENT ON COLUMN public."compo<site>"."x|y" IS '{{ a }} | b';
CREATE TYPE public."ran|ge" AS RANGE (subtype = timestamp, multirange_type_name = public."many ran|ges");
COMMENT ON TYPE public."ran|ge" IS 'From `when` | to when.';

CREATE SEQUENCE public."se|quence" AS smallint INCREMENT -2 MINVALUE -100 MAXVALUE 100 START 100 CACHE 3 CYCLE;
COMMENT ON SEQUENCE public."se|quence" IS '# counts | down';

CREATE FUNCTION public."trig|ger `f`"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE FUNCTION public."../up"("a|b" public."compo<site>", OUT "c`d" text, INOUT "<e>" public."mood | swing" DEFAULT '`tick`',
    VARIADIC "new
line" int[] DEFAULT '{1,2}') RETURNS record LANGUAGE sql STABLE STRICT SECURITY DEFINER
    AS $f$ SELECT '```</code><script>alert(21)</script>'::text, $2 $f$;
COMMENT ON FUNCTION public."../up" IS E'```sql\nnot a fence\n```\n| a | b |';
CREATE FUNCTION public."../up"() RETURNS SETOF public."compo<site>" LANGUAGE sql AS 'SELECT NULL::public."compo<site>"';
CREATE FUNCTION public."index"(text DEFAULT 'a, b', int = 3) RETURNS TABLE ("x|y" int, z public."ran|ge") LANGUAGE sql
    IMMUTABLE BEGIN ATOMIC SELECT 1, NULL::public."ran|ge"; END;
CREATE PROCEDURE public."pro <cedure>"(INOUT "in|out" public."dom`ain") LANGUAGE plpgsql AS 'BEGIN END';
CREATE AGGREGATE public."agg|regate" (int) (sfunc = int4pl, stype = int, initcond = '0');
COMMENT ON AGGREGATE public."agg|regate" (int) IS 'Adds | <up>.';
CREATE FUNCTION public."🐘 window"() RETURNS bigint LANGUAGE internal WINDOW AS 'window_row_number';

CREATE TABLE public."every|thing" (
    "id `" int GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public."its | own") PRIMARY KEY DEFERRABLE,
    "🐘" int NOT NULL DEFAULT nextval('public."se|quence"'),
    "twice |" int GENERATED ALWAYS AS ("🐘" * 2) STORED,
    "dom" public."dom`ain",
    "composite" public."compo<site>"[],
    "span" public."ran|ge",
    "spans" public."many ran|ges",
    "row" public."select",
    "tags" "other schema".hstore,
    "c" text COLLATE "C",
    "far out" text,
    CONSTRAINT "un|ique" UNIQUE NULLS NOT DISTINCT ("🐘", "c") INCLUDE ("dom") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "ex`clude" EXCLUDE USING gist ("span" WITH &&, (int4range("🐘", "🐘" + 1)) WITH -|-)
        WHERE ("🐘" > 0) DEFERRABLE
);
ALTER TABLE public."every|thing" ALTER "far out" SET STORAGE EXTERNAL;
ALTER TABLE public."every|thing" ADD CONSTRAINT "not | valid" CHECK ("🐘" < 1000) NOT VALID;
ALTER TABLE public."every|thing" ADD CONSTRAINT "fk not valid" FOREIGN KEY ("🐘") REFERENCES public."README"
    ON UPDATE SET DEFAULT NOT VALID;
COMMENT ON CONSTRAINT "ex`clude" ON public."every|thing" IS 'No | two `at once`.';
CREATE UNIQUE INDEX "un|usual" ON public."every|thing" ("c" text_pattern_ops DESC, "far out" COLLATE "C", lower("c"))
    NULLS NOT DISTINCT WHERE "c" <> '|';
COMMENT ON INDEX public."un|usual" IS '<u>un</u> | usual';
ALTER SEQUENCE public."se|quence" OWNED BY public."every|thing"."🐘";

CREATE TRIGGER "tr|igger FOR EACH ROW WHEN (" BEFORE INSERT OR UPDATE OF "🐘", "c" ON public."every|thing" FOR EACH ROW
    WHEN (new."c" <> ') EXECUTE FUNCTION "x"(' OR new."🐘" > 1)
    EXECUTE FUNCTION public."trig|ger `f`"(' WHEN (', 'it''s | `so`', ') EXECUTE FUNCTION y(');
COMMENT ON TRIGGER "tr|igger FOR EACH ROW WHEN (" ON public."every|thing" IS 'When | <b>?';
CREATE TRIGGER "state`ment" AFTER UPDATE ON public."every|thing" REFERENCING OLD TABLE AS "o|ld" NEW TABLE AS "n`ew"
    FOR EACH STATEMENT EXECUTE FUNCTION public."trig|ger `f`"();
CREATE CONSTRAINT TRIGGER "late > then" AFTER DELETE ON public."every|thing" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION public."trig|ger `f`"();
CREATE CONSTRAINT TRIGGER "tied | FROM" AFTER INSERT ON public."every|thing" FROM public."index"
    FOR EACH ROW EXECUTE FUNCTION public."trig|ger `f`"();
REVOKE EXECUTE ON FUNCTION public."trig|ger `f`" FROM PUBLIC;
ALTER TABLE public."every|thing" DISABLE TRIGGER "state`ment";
ALTER TABLE public."every|thing" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY "pol|icy" ON public."every|thing" AS RESTRICTIVE FOR UPDATE TO "reader | <b>"
    USING ("c" = '|') WITH CHECK ("c" <> '`');
CREATE POLICY "for <all>" ON public."every|thing" USING ("🐘" > 0);
COMMENT ON POLICY "pol|icy" ON public."every|thing" IS '| who | sees |';

CREATE TABLE public."parted
table" (id int, "at|" date, "kind`" text, "other" int) PARTITION BY RANGE ("at|");
CREATE TABLE public."part|2026" PARTITION OF public."parted
table" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (lower("kind`"));
CREATE TABLE public."part|2026|a" PARTITION OF public."part|2026" FOR VALUES IN ('a|', '`b');
CREATE TABLE public."part|rest" PARTITION OF public."parted
table" DEFAULT;
ALTER TABLE public."part|2026|a" ADD CONSTRAINT "fk | a" FOREIGN KEY ("other") REFERENCES public."index" ON DELETE CASCADE;
ALTER TABLE public."part|rest" ADD CONSTRAINT "fk | rest" FOREIGN KEY ("other") REFERENCES public."index" ON DELETE CASCADE;
CREATE INDEX "in|valid" ON ONLY public."parted
table" (id);
COMMENT ON TABLE public."part|rest" IS '| what is | <b>left</b>';
ALTER TABLE public."part|2026" ADD CONSTRAINT "ch|eck `own`" CHECK ("kind`" <> '|' OR "other" > 1) NOT VALID;
CREATE INDEX "own | <i>" ON public."part|2026|a" (lower("kind`") DESC) WHERE "kind`" <> '`|';
COMMENT ON INDEX public."own | <i>" IS '| of one | partition';

CREATE UNLOGGED TABLE public."parent|" ("p|" int);
CREATE TABLE "other schema"."child`" ("c`" int) INHERITS (public."parent|");
CREATE FOREIGN DATA WRAPPER "wrap|per";
CREATE SERVER "ser|ver <b>" FOREIGN DATA WRAPPER "wrap|per" OPTIONS (host 'a secret place');
CREATE FOREIGN TABLE public."fore`ign" (id int, "a|b" text) SERVER "ser|ver <b>" OPTIONS (password 'a secret word');
CREATE TABLE "other schema"."two ways" (
    one int, two int, back int,
    CONSTRAINT "across | schemas" FOREIGN KEY (one, two) REFERENCES public."quo""te's <table>" MATCH FULL ON DELETE SET NULL
);

CREATE VIEW public."v|iew" WITH (security_barrier, check_option = cascaded) AS
    SELECT "id `" AS "i|d", "c" AS "`c`", "every|thing" AS whole FROM public."every|thing" WHERE "🐘" > 0;
CREATE TRIGGER "in<stead>" INSTEAD OF INSERT ON public."v|iew" FOR EACH ROW EXECUTE FUNCTION public."trig|ger `f`"();
CREATE VIEW public."view over v|iew" AS SELECT "i|d" FROM public."v|iew" JOIN "other schema"."v | iew" ON "i`d" = "i|d";
CREATE MATERIALIZED VIEW public."kept `view`" AS SELECT count(*) AS "how | many" FROM public."view over v|iew";
CREATE UNIQUE INDEX "kept | index" ON public."kept `view`" ("how | many");
CREATE RECURSIVE VIEW public."re|cursive" ("n`") AS VALUES (1) UNION ALL SELECT "n`" + 1 FROM "re|cursive" WHERE "n`" < 9;
CREATE VIEW public."chicken |" AS SELECT 1 AS "e`gg";
CREATE VIEW public."egg |" AS SELECT "e`gg" FROM public."chicken |";
CREATE OR REPLACE VIEW public."chicken |" AS SELECT "e`gg" FROM public."egg |";

DO $$ BEGIN
    EXECUTE 'CREATE TABLE public."wide <table>" (' || (
        SELECT string_agg(format('%I int', 'column | ' || n), ', ') FROM generate_series(1, 1600) n) || ')';
    EXECUTE format('COMMENT ON TABLE public."wide <table>" IS %L', repeat('*wide* | <b> `table` ', 5000));
    EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO "reader | <b>"', current_database());
    -- Only the newest servers know these; their names are plain, so that what is compared can do without them.
    IF current_setting('server_version_num')::int >= 180000 THEN
        CREATE SCHEMA newest;
        EXECUTE 'CREATE TABLE newest.period (id int4range, during daterange, doubled int GENERATED ALWAYS AS (1 + 1) VIRTUAL,
            soon int, CONSTRAINT "p|k" PRIMARY KEY (id, during WITHOUT OVERLAPS),
            CONSTRAINT "free | check" CHECK (soon > 0) NOT ENFORCED)';
        EXECUTE 'ALTER TABLE newest.period ADD CONSTRAINT "soon | there" NOT NULL soon NOT VALID';
        EXECUTE 'CREATE TABLE newest.within (id int4range, during daterange, CONSTRAINT "f|k"
            FOREIGN KEY (id, PERIOD during) REFERENCES newest.period (id, PERIOD during),
            CONSTRAINT "free | key" FOREIGN KEY (id, PERIOD during)
                REFERENCES newest.period (id, PERIOD during) NOT ENFORCED)';
    END IF;
END $$;

GRANT USAGE ON SCHEMA public, "other schema" TO "reader | <b>";
GRANT SELECT, UPDATE ON public."every|thing" TO "reader | <b>" WITH GRANT OPTION;
GRANT SELECT ON public."v|iew" TO PUBLIC;
GRANT UPDATE ("p|") ON public."parent|" TO "reader | <b>";
GRANT USAGE ON SEQUENCE public."se|quence" TO "reader | <b>";
GRANT USAGE ON TYPE public."compo<site>" TO "reader | <b>";
REVOKE EXECUTE ON FUNCTION public."index" FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public."index" TO "reader | <b>";
