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
