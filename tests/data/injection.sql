-- Written by tests/system/injection.py.
SET client_min_messages = error;
CREATE FUNCTION public.fires() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TABLE public.first (id int PRIMARY KEY);
CREATE TABLE public.parted (what text) PARTITION BY LIST (what);
CREATE EXTENSION hstore; COMMENT ON EXTENSION hstore IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
DO $role$ BEGIN CREATE ROLE "<script>pwn()</script>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<img src=x onerror=pwn()>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE """><svg onload=pwn()>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "' onmouseover='pwn()' x='"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE """ onfocus=""pwn()"" autofocus="""; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "</title></textarea></style><script>pwn()</script>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "</script><script>pwn()</script>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<iframe srcdoc='<script>parent.pwn()</script>'>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<svg><foreignObject><iframe src=//evil.test>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<a href=javascript:pwn()>x</a>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<base href=//evil.test>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<meta http-equiv=refresh content=0;url=//evil.test>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<style>@import '//evil.test';</style>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "]]><script>pwn()</script><![CDATA["; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<?xml-stylesheet href=""//evil.test""?>"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "--><script>pwn()</script><!--"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "<!--docgen-later-0-->"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;
DO $role$ BEGIN CREATE ROLE "[x](javascript:pwn())"; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $role$;

CREATE TABLE public."<script>pwn()</script>" (
    "<script>pwn()</script>" int CONSTRAINT "<script>pwn()</script>~1" PRIMARY KEY, "<script>pwn()</script>~" text DEFAULT '<script>pwn()</script>',
    generated text GENERATED ALWAYS AS ('<script>pwn()</script>') STORED,
    "of" int CONSTRAINT "<script>pwn()</script>~" REFERENCES public.first, CONSTRAINT "<script>pwn()</script>" CHECK ("<script>pwn()</script>~" <> '<script>pwn()</script>'));
COMMENT ON TABLE public."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
COMMENT ON COLUMN public."<script>pwn()</script>"."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
COMMENT ON CONSTRAINT "<script>pwn()</script>" ON public."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE INDEX "<script>pwn()</script>~2" ON public."<script>pwn()</script>" (("<script>pwn()</script>~" || '<script>pwn()</script>')) WHERE "<script>pwn()</script>~" <> '<script>pwn()</script>';
COMMENT ON INDEX public."<script>pwn()</script>~2" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE FUNCTION public."<script>pwn()</script>"("<script>pwn()</script>" text DEFAULT '<script>pwn()</script>', OUT "<script>pwn()</script>~" text) LANGUAGE sql AS
    $body$ SELECT '<script>pwn()</script>'::text $body$;
COMMENT ON FUNCTION public."<script>pwn()</script>"(text) IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE TRIGGER "<script>pwn()</script>" BEFORE UPDATE ON public."<script>pwn()</script>" FOR EACH ROW WHEN (new."<script>pwn()</script>~" <> '<script>pwn()</script>')
    EXECUTE FUNCTION public.fires('<script>pwn()</script>');
COMMENT ON TRIGGER "<script>pwn()</script>" ON public."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE POLICY "<script>pwn()</script>" ON public."<script>pwn()</script>" TO "<script>pwn()</script>" USING ("<script>pwn()</script>~" <> '<script>pwn()</script>');
COMMENT ON POLICY "<script>pwn()</script>" ON public."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
GRANT SELECT ("<script>pwn()</script>"), UPDATE ON public."<script>pwn()</script>" TO "<script>pwn()</script>";
CREATE VIEW public."<script>pwn()</script>~3" AS SELECT "<script>pwn()</script>" AS "<script>pwn()</script>~", '<script>pwn()</script>'::text AS "<script>pwn()</script>" FROM public."<script>pwn()</script>";
COMMENT ON VIEW public."<script>pwn()</script>~3" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
COMMENT ON COLUMN public."<script>pwn()</script>~3"."<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE SEQUENCE public."<script>pwn()</script>~4";
COMMENT ON SEQUENCE public."<script>pwn()</script>~4" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE TABLE public."<script>pwn()</script>~6" PARTITION OF public.parted (CONSTRAINT "<script>pwn()</script>" CHECK (what <> '<script>pwn()</script>'))
    FOR VALUES IN ('<script>pwn()</script>');
COMMENT ON TABLE public."<script>pwn()</script>~6" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
COMMENT ON CONSTRAINT "<script>pwn()</script>" ON public."<script>pwn()</script>~6" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';
CREATE INDEX "<script>pwn()</script>~7" ON public."<script>pwn()</script>~6" ((what || '<script>pwn()</script>')) WHERE what <> '<script>pwn()</script>';
COMMENT ON INDEX public."<script>pwn()</script>~7" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>';

CREATE TYPE public."<script>pwn()</script>~" AS ENUM ('<script>pwn()</script>', 'x');
CREATE SCHEMA "<script>pwn()</script>"; COMMENT ON SCHEMA "<script>pwn()</script>" IS '<script>pwn()</script>

A <script>pwn()</script> here
<script>pwn()</script>

- <script>pwn()</script>

<script>pwn()</script>'; CREATE TABLE "<script>pwn()</script>"."<script>pwn()</script>" (id int);

CREATE TABLE public."<img src=x onerror=pwn()>" (
    "<img src=x onerror=pwn()>" int CONSTRAINT "<img src=x onerror=pwn()>~1" PRIMARY KEY, "<img src=x onerror=pwn()>~" text DEFAULT '<img src=x onerror=pwn()>',
    generated text GENERATED ALWAYS AS ('<img src=x onerror=pwn()>') STORED,
    "of" int CONSTRAINT "<img src=x onerror=pwn()>~" REFERENCES public."<script>pwn()</script>", CONSTRAINT "<img src=x onerror=pwn()>" CHECK ("<img src=x onerror=pwn()>~" <> '<img src=x onerror=pwn()>'));
COMMENT ON TABLE public."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
COMMENT ON COLUMN public."<img src=x onerror=pwn()>"."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
COMMENT ON CONSTRAINT "<img src=x onerror=pwn()>" ON public."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE INDEX "<img src=x onerror=pwn()>~2" ON public."<img src=x onerror=pwn()>" (("<img src=x onerror=pwn()>~" || '<img src=x onerror=pwn()>')) WHERE "<img src=x onerror=pwn()>~" <> '<img src=x onerror=pwn()>';
COMMENT ON INDEX public."<img src=x onerror=pwn()>~2" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE FUNCTION public."<img src=x onerror=pwn()>"("<img src=x onerror=pwn()>" text DEFAULT '<img src=x onerror=pwn()>', OUT "<img src=x onerror=pwn()>~" text) LANGUAGE sql AS
    $body$ SELECT '<img src=x onerror=pwn()>'::text $body$;
COMMENT ON FUNCTION public."<img src=x onerror=pwn()>"(text) IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE TRIGGER "<img src=x onerror=pwn()>" BEFORE UPDATE ON public."<img src=x onerror=pwn()>" FOR EACH ROW WHEN (new."<img src=x onerror=pwn()>~" <> '<img src=x onerror=pwn()>')
    EXECUTE FUNCTION public.fires('<img src=x onerror=pwn()>');
COMMENT ON TRIGGER "<img src=x onerror=pwn()>" ON public."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE POLICY "<img src=x onerror=pwn()>" ON public."<img src=x onerror=pwn()>" TO "<img src=x onerror=pwn()>" USING ("<img src=x onerror=pwn()>~" <> '<img src=x onerror=pwn()>');
COMMENT ON POLICY "<img src=x onerror=pwn()>" ON public."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
GRANT SELECT ("<img src=x onerror=pwn()>"), UPDATE ON public."<img src=x onerror=pwn()>" TO "<img src=x onerror=pwn()>";
CREATE VIEW public."<img src=x onerror=pwn()>~3" AS SELECT "<img src=x onerror=pwn()>" AS "<img src=x onerror=pwn()>~", '<img src=x onerror=pwn()>'::text AS "<img src=x onerror=pwn()>" FROM public."<img src=x onerror=pwn()>";
COMMENT ON VIEW public."<img src=x onerror=pwn()>~3" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
COMMENT ON COLUMN public."<img src=x onerror=pwn()>~3"."<img src=x onerror=pwn()>" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE SEQUENCE public."<img src=x onerror=pwn()>~4";
COMMENT ON SEQUENCE public."<img src=x onerror=pwn()>~4" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE TABLE public."<img src=x onerror=pwn()>~6" PARTITION OF public.parted (CONSTRAINT "<img src=x onerror=pwn()>" CHECK (what <> '<img src=x onerror=pwn()>'))
    FOR VALUES IN ('<img src=x onerror=pwn()>');
COMMENT ON TABLE public."<img src=x onerror=pwn()>~6" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
COMMENT ON CONSTRAINT "<img src=x onerror=pwn()>" ON public."<img src=x onerror=pwn()>~6" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';
CREATE INDEX "<img src=x onerror=pwn()>~7" ON public."<img src=x onerror=pwn()>~6" ((what || '<img src=x onerror=pwn()>')) WHERE what <> '<img src=x onerror=pwn()>';
COMMENT ON INDEX public."<img src=x onerror=pwn()>~7" IS '<img src=x onerror=pwn()>

A <img src=x onerror=pwn()> here
<img src=x onerror=pwn()>

- <img src=x onerror=pwn()>

<img src=x onerror=pwn()>';

CREATE DOMAIN public."<img src=x onerror=pwn()>~" AS text DEFAULT '<img src=x onerror=pwn()>' CONSTRAINT "<img src=x onerror=pwn()>" CHECK (VALUE <> '<img src=x onerror=pwn()>');

CREATE TABLE public."""><svg onload=pwn()>" (
    """><svg onload=pwn()>" int CONSTRAINT """><svg onload=pwn()>~1" PRIMARY KEY, """><svg onload=pwn()>~" text DEFAULT '"><svg onload=pwn()>',
    generated text GENERATED ALWAYS AS ('"><svg onload=pwn()>') STORED,
    "of" int CONSTRAINT """><svg onload=pwn()>~" REFERENCES public."<img src=x onerror=pwn()>", CONSTRAINT """><svg onload=pwn()>" CHECK ("""><svg onload=pwn()>~" <> '"><svg onload=pwn()>'));
COMMENT ON TABLE public."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
COMMENT ON COLUMN public."""><svg onload=pwn()>"."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
COMMENT ON CONSTRAINT """><svg onload=pwn()>" ON public."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE INDEX """><svg onload=pwn()>~2" ON public."""><svg onload=pwn()>" (("""><svg onload=pwn()>~" || '"><svg onload=pwn()>')) WHERE """><svg onload=pwn()>~" <> '"><svg onload=pwn()>';
COMMENT ON INDEX public."""><svg onload=pwn()>~2" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE FUNCTION public."""><svg onload=pwn()>"("""><svg onload=pwn()>" text DEFAULT '"><svg onload=pwn()>', OUT """><svg onload=pwn()>~" text) LANGUAGE sql AS
    $body$ SELECT '"><svg onload=pwn()>'::text $body$;
COMMENT ON FUNCTION public."""><svg onload=pwn()>"(text) IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE TRIGGER """><svg onload=pwn()>" BEFORE UPDATE ON public."""><svg onload=pwn()>" FOR EACH ROW WHEN (new."""><svg onload=pwn()>~" <> '"><svg onload=pwn()>')
    EXECUTE FUNCTION public.fires('"><svg onload=pwn()>');
COMMENT ON TRIGGER """><svg onload=pwn()>" ON public."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE POLICY """><svg onload=pwn()>" ON public."""><svg onload=pwn()>" TO """><svg onload=pwn()>" USING ("""><svg onload=pwn()>~" <> '"><svg onload=pwn()>');
COMMENT ON POLICY """><svg onload=pwn()>" ON public."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
GRANT SELECT ("""><svg onload=pwn()>"), UPDATE ON public."""><svg onload=pwn()>" TO """><svg onload=pwn()>";
CREATE VIEW public."""><svg onload=pwn()>~3" AS SELECT """><svg onload=pwn()>" AS """><svg onload=pwn()>~", '"><svg onload=pwn()>'::text AS """><svg onload=pwn()>" FROM public."""><svg onload=pwn()>";
COMMENT ON VIEW public."""><svg onload=pwn()>~3" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
COMMENT ON COLUMN public."""><svg onload=pwn()>~3"."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE SEQUENCE public."""><svg onload=pwn()>~4";
COMMENT ON SEQUENCE public."""><svg onload=pwn()>~4" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE TABLE public."""><svg onload=pwn()>~6" PARTITION OF public.parted (CONSTRAINT """><svg onload=pwn()>" CHECK (what <> '"><svg onload=pwn()>'))
    FOR VALUES IN ('"><svg onload=pwn()>');
COMMENT ON TABLE public."""><svg onload=pwn()>~6" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
COMMENT ON CONSTRAINT """><svg onload=pwn()>" ON public."""><svg onload=pwn()>~6" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';
CREATE INDEX """><svg onload=pwn()>~7" ON public."""><svg onload=pwn()>~6" ((what || '"><svg onload=pwn()>')) WHERE what <> '"><svg onload=pwn()>';
COMMENT ON INDEX public."""><svg onload=pwn()>~7" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';

CREATE TYPE public."""><svg onload=pwn()>~" AS ("""><svg onload=pwn()>" int); COMMENT ON COLUMN public."""><svg onload=pwn()>~"."""><svg onload=pwn()>" IS '"><svg onload=pwn()>

A "><svg onload=pwn()> here
"><svg onload=pwn()>

- "><svg onload=pwn()>

"><svg onload=pwn()>';

CREATE TABLE public."' onmouseover='pwn()' x='" (
    "' onmouseover='pwn()' x='" int CONSTRAINT "' onmouseover='pwn()' x='~1" PRIMARY KEY, "' onmouseover='pwn()' x='~" text DEFAULT ''' onmouseover=''pwn()'' x=''',
    generated text GENERATED ALWAYS AS (''' onmouseover=''pwn()'' x=''') STORED,
    "of" int CONSTRAINT "' onmouseover='pwn()' x='~" REFERENCES public."""><svg onload=pwn()>", CONSTRAINT "' onmouseover='pwn()' x='" CHECK ("' onmouseover='pwn()' x='~" <> ''' onmouseover=''pwn()'' x='''));
COMMENT ON TABLE public."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
COMMENT ON COLUMN public."' onmouseover='pwn()' x='"."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
COMMENT ON CONSTRAINT "' onmouseover='pwn()' x='" ON public."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE INDEX "' onmouseover='pwn()' x='~2" ON public."' onmouseover='pwn()' x='" (("' onmouseover='pwn()' x='~" || ''' onmouseover=''pwn()'' x=''')) WHERE "' onmouseover='pwn()' x='~" <> ''' onmouseover=''pwn()'' x=''';
COMMENT ON INDEX public."' onmouseover='pwn()' x='~2" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE FUNCTION public."' onmouseover='pwn()' x='"("' onmouseover='pwn()' x='" text DEFAULT ''' onmouseover=''pwn()'' x=''', OUT "' onmouseover='pwn()' x='~" text) LANGUAGE sql AS
    $body$ SELECT ''' onmouseover=''pwn()'' x='''::text $body$;
COMMENT ON FUNCTION public."' onmouseover='pwn()' x='"(text) IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE TRIGGER "' onmouseover='pwn()' x='" BEFORE UPDATE ON public."' onmouseover='pwn()' x='" FOR EACH ROW WHEN (new."' onmouseover='pwn()' x='~" <> ''' onmouseover=''pwn()'' x=''')
    EXECUTE FUNCTION public.fires(''' onmouseover=''pwn()'' x=''');
COMMENT ON TRIGGER "' onmouseover='pwn()' x='" ON public."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE POLICY "' onmouseover='pwn()' x='" ON public."' onmouseover='pwn()' x='" TO "' onmouseover='pwn()' x='" USING ("' onmouseover='pwn()' x='~" <> ''' onmouseover=''pwn()'' x=''');
COMMENT ON POLICY "' onmouseover='pwn()' x='" ON public."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
GRANT SELECT ("' onmouseover='pwn()' x='"), UPDATE ON public."' onmouseover='pwn()' x='" TO "' onmouseover='pwn()' x='";
CREATE VIEW public."' onmouseover='pwn()' x='~3" AS SELECT "' onmouseover='pwn()' x='" AS "' onmouseover='pwn()' x='~", ''' onmouseover=''pwn()'' x='''::text AS "' onmouseover='pwn()' x='" FROM public."' onmouseover='pwn()' x='";
COMMENT ON VIEW public."' onmouseover='pwn()' x='~3" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
COMMENT ON COLUMN public."' onmouseover='pwn()' x='~3"."' onmouseover='pwn()' x='" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE SEQUENCE public."' onmouseover='pwn()' x='~4";
COMMENT ON SEQUENCE public."' onmouseover='pwn()' x='~4" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE TABLE public."' onmouseover='pwn()' x='~6" PARTITION OF public.parted (CONSTRAINT "' onmouseover='pwn()' x='" CHECK (what <> ''' onmouseover=''pwn()'' x='''))
    FOR VALUES IN (''' onmouseover=''pwn()'' x=''');
COMMENT ON TABLE public."' onmouseover='pwn()' x='~6" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
COMMENT ON CONSTRAINT "' onmouseover='pwn()' x='" ON public."' onmouseover='pwn()' x='~6" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';
CREATE INDEX "' onmouseover='pwn()' x='~7" ON public."' onmouseover='pwn()' x='~6" ((what || ''' onmouseover=''pwn()'' x=''')) WHERE what <> ''' onmouseover=''pwn()'' x=''';
COMMENT ON INDEX public."' onmouseover='pwn()' x='~7" IS ''' onmouseover=''pwn()'' x=''

A '' onmouseover=''pwn()'' x='' here
'' onmouseover=''pwn()'' x=''

- '' onmouseover=''pwn()'' x=''

'' onmouseover=''pwn()'' x=''';

CREATE TYPE public."' onmouseover='pwn()' x='~" AS RANGE (subtype = text, multirange_type_name = "' onmouseover='pwn()' x='~5");

CREATE TABLE public.""" onfocus=""pwn()"" autofocus=""" (
    """ onfocus=""pwn()"" autofocus=""" int CONSTRAINT """ onfocus=""pwn()"" autofocus=""~1" PRIMARY KEY, """ onfocus=""pwn()"" autofocus=""~" text DEFAULT '" onfocus="pwn()" autofocus="',
    generated text GENERATED ALWAYS AS ('" onfocus="pwn()" autofocus="') STORED,
    "of" int CONSTRAINT """ onfocus=""pwn()"" autofocus=""~" REFERENCES public."' onmouseover='pwn()' x='", CONSTRAINT """ onfocus=""pwn()"" autofocus=""" CHECK (""" onfocus=""pwn()"" autofocus=""~" <> '" onfocus="pwn()" autofocus="'));
COMMENT ON TABLE public.""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
COMMENT ON COLUMN public.""" onfocus=""pwn()"" autofocus=""".""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
COMMENT ON CONSTRAINT """ onfocus=""pwn()"" autofocus=""" ON public.""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE INDEX """ onfocus=""pwn()"" autofocus=""~2" ON public.""" onfocus=""pwn()"" autofocus=""" ((""" onfocus=""pwn()"" autofocus=""~" || '" onfocus="pwn()" autofocus="')) WHERE """ onfocus=""pwn()"" autofocus=""~" <> '" onfocus="pwn()" autofocus="';
COMMENT ON INDEX public.""" onfocus=""pwn()"" autofocus=""~2" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE FUNCTION public.""" onfocus=""pwn()"" autofocus="""(""" onfocus=""pwn()"" autofocus=""" text DEFAULT '" onfocus="pwn()" autofocus="', OUT """ onfocus=""pwn()"" autofocus=""~" text) LANGUAGE sql AS
    $body$ SELECT '" onfocus="pwn()" autofocus="'::text $body$;
COMMENT ON FUNCTION public.""" onfocus=""pwn()"" autofocus="""(text) IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE TRIGGER """ onfocus=""pwn()"" autofocus=""" BEFORE UPDATE ON public.""" onfocus=""pwn()"" autofocus=""" FOR EACH ROW WHEN (new.""" onfocus=""pwn()"" autofocus=""~" <> '" onfocus="pwn()" autofocus="')
    EXECUTE FUNCTION public.fires('" onfocus="pwn()" autofocus="');
COMMENT ON TRIGGER """ onfocus=""pwn()"" autofocus=""" ON public.""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE POLICY """ onfocus=""pwn()"" autofocus=""" ON public.""" onfocus=""pwn()"" autofocus=""" TO """ onfocus=""pwn()"" autofocus=""" USING (""" onfocus=""pwn()"" autofocus=""~" <> '" onfocus="pwn()" autofocus="');
COMMENT ON POLICY """ onfocus=""pwn()"" autofocus=""" ON public.""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
GRANT SELECT (""" onfocus=""pwn()"" autofocus="""), UPDATE ON public.""" onfocus=""pwn()"" autofocus=""" TO """ onfocus=""pwn()"" autofocus=""";
CREATE VIEW public.""" onfocus=""pwn()"" autofocus=""~3" AS SELECT """ onfocus=""pwn()"" autofocus=""" AS """ onfocus=""pwn()"" autofocus=""~", '" onfocus="pwn()" autofocus="'::text AS """ onfocus=""pwn()"" autofocus=""" FROM public.""" onfocus=""pwn()"" autofocus=""";
COMMENT ON VIEW public.""" onfocus=""pwn()"" autofocus=""~3" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
COMMENT ON COLUMN public.""" onfocus=""pwn()"" autofocus=""~3".""" onfocus=""pwn()"" autofocus=""" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE SEQUENCE public.""" onfocus=""pwn()"" autofocus=""~4";
COMMENT ON SEQUENCE public.""" onfocus=""pwn()"" autofocus=""~4" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE TABLE public.""" onfocus=""pwn()"" autofocus=""~6" PARTITION OF public.parted (CONSTRAINT """ onfocus=""pwn()"" autofocus=""" CHECK (what <> '" onfocus="pwn()" autofocus="'))
    FOR VALUES IN ('" onfocus="pwn()" autofocus="');
COMMENT ON TABLE public.""" onfocus=""pwn()"" autofocus=""~6" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
COMMENT ON CONSTRAINT """ onfocus=""pwn()"" autofocus=""" ON public.""" onfocus=""pwn()"" autofocus=""~6" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';
CREATE INDEX """ onfocus=""pwn()"" autofocus=""~7" ON public.""" onfocus=""pwn()"" autofocus=""~6" ((what || '" onfocus="pwn()" autofocus="')) WHERE what <> '" onfocus="pwn()" autofocus="';
COMMENT ON INDEX public.""" onfocus=""pwn()"" autofocus=""~7" IS '" onfocus="pwn()" autofocus="

A " onfocus="pwn()" autofocus=" here
" onfocus="pwn()" autofocus="

- " onfocus="pwn()" autofocus="

" onfocus="pwn()" autofocus="';

CREATE TYPE public.""" onfocus=""pwn()"" autofocus=""~" AS ENUM ('" onfocus="pwn()" autofocus="', 'x');

CREATE TABLE public."</title></textarea></style><script>pwn()</script>" (
    "</title></textarea></style><script>pwn()</script>" int CONSTRAINT "</title></textarea></style><script>pwn()</script>~1" PRIMARY KEY, "</title></textarea></style><script>pwn()</script>~" text DEFAULT '</title></textarea></style><script>pwn()</script>',
    generated text GENERATED ALWAYS AS ('</title></textarea></style><script>pwn()</script>') STORED,
    "of" int CONSTRAINT "</title></textarea></style><script>pwn()</script>~" REFERENCES public.""" onfocus=""pwn()"" autofocus=""", CONSTRAINT "</title></textarea></style><script>pwn()</script>" CHECK ("</title></textarea></style><script>pwn()</script>~" <> '</title></textarea></style><script>pwn()</script>'));
COMMENT ON TABLE public."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
COMMENT ON COLUMN public."</title></textarea></style><script>pwn()</script>"."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
COMMENT ON CONSTRAINT "</title></textarea></style><script>pwn()</script>" ON public."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE INDEX "</title></textarea></style><script>pwn()</script>~2" ON public."</title></textarea></style><script>pwn()</script>" (("</title></textarea></style><script>pwn()</script>~" || '</title></textarea></style><script>pwn()</script>')) WHERE "</title></textarea></style><script>pwn()</script>~" <> '</title></textarea></style><script>pwn()</script>';
COMMENT ON INDEX public."</title></textarea></style><script>pwn()</script>~2" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE FUNCTION public."</title></textarea></style><script>pwn()</script>"("</title></textarea></style><script>pwn()</script>" text DEFAULT '</title></textarea></style><script>pwn()</script>', OUT "</title></textarea></style><script>pwn()</script>~" text) LANGUAGE sql AS
    $body$ SELECT '</title></textarea></style><script>pwn()</script>'::text $body$;
COMMENT ON FUNCTION public."</title></textarea></style><script>pwn()</script>"(text) IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE TRIGGER "</title></textarea></style><script>pwn()</script>" BEFORE UPDATE ON public."</title></textarea></style><script>pwn()</script>" FOR EACH ROW WHEN (new."</title></textarea></style><script>pwn()</script>~" <> '</title></textarea></style><script>pwn()</script>')
    EXECUTE FUNCTION public.fires('</title></textarea></style><script>pwn()</script>');
COMMENT ON TRIGGER "</title></textarea></style><script>pwn()</script>" ON public."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE POLICY "</title></textarea></style><script>pwn()</script>" ON public."</title></textarea></style><script>pwn()</script>" TO "</title></textarea></style><script>pwn()</script>" USING ("</title></textarea></style><script>pwn()</script>~" <> '</title></textarea></style><script>pwn()</script>');
COMMENT ON POLICY "</title></textarea></style><script>pwn()</script>" ON public."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
GRANT SELECT ("</title></textarea></style><script>pwn()</script>"), UPDATE ON public."</title></textarea></style><script>pwn()</script>" TO "</title></textarea></style><script>pwn()</script>";
CREATE VIEW public."</title></textarea></style><script>pwn()</script>~3" AS SELECT "</title></textarea></style><script>pwn()</script>" AS "</title></textarea></style><script>pwn()</script>~", '</title></textarea></style><script>pwn()</script>'::text AS "</title></textarea></style><script>pwn()</script>" FROM public."</title></textarea></style><script>pwn()</script>";
COMMENT ON VIEW public."</title></textarea></style><script>pwn()</script>~3" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
COMMENT ON COLUMN public."</title></textarea></style><script>pwn()</script>~3"."</title></textarea></style><script>pwn()</script>" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE SEQUENCE public."</title></textarea></style><script>pwn()</script>~4";
COMMENT ON SEQUENCE public."</title></textarea></style><script>pwn()</script>~4" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE TABLE public."</title></textarea></style><script>pwn()</script>~6" PARTITION OF public.parted (CONSTRAINT "</title></textarea></style><script>pwn()</script>" CHECK (what <> '</title></textarea></style><script>pwn()</script>'))
    FOR VALUES IN ('</title></textarea></style><script>pwn()</script>');
COMMENT ON TABLE public."</title></textarea></style><script>pwn()</script>~6" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
COMMENT ON CONSTRAINT "</title></textarea></style><script>pwn()</script>" ON public."</title></textarea></style><script>pwn()</script>~6" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';
CREATE INDEX "</title></textarea></style><script>pwn()</script>~7" ON public."</title></textarea></style><script>pwn()</script>~6" ((what || '</title></textarea></style><script>pwn()</script>')) WHERE what <> '</title></textarea></style><script>pwn()</script>';
COMMENT ON INDEX public."</title></textarea></style><script>pwn()</script>~7" IS '</title></textarea></style><script>pwn()</script>

A </title></textarea></style><script>pwn()</script> here
</title></textarea></style><script>pwn()</script>

- </title></textarea></style><script>pwn()</script>

</title></textarea></style><script>pwn()</script>';

CREATE DOMAIN public."</title></textarea></style><script>pwn()</script>~" AS text DEFAULT '</title></textarea></style><script>pwn()</script>' CONSTRAINT "</title></textarea></style><script>pwn()</script>" CHECK (VALUE <> '</title></textarea></style><script>pwn()</script>');

CREATE TABLE public."</script><script>pwn()</script>" (
    "</script><script>pwn()</script>" int CONSTRAINT "</script><script>pwn()</script>~1" PRIMARY KEY, "</script><script>pwn()</script>~" text DEFAULT '</script><script>pwn()</script>',
    generated text GENERATED ALWAYS AS ('</script><script>pwn()</script>') STORED,
    "of" int CONSTRAINT "</script><script>pwn()</script>~" REFERENCES public."</title></textarea></style><script>pwn()</script>", CONSTRAINT "</script><script>pwn()</script>" CHECK ("</script><script>pwn()</script>~" <> '</script><script>pwn()</script>'));
COMMENT ON TABLE public."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
COMMENT ON COLUMN public."</script><script>pwn()</script>"."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
COMMENT ON CONSTRAINT "</script><script>pwn()</script>" ON public."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE INDEX "</script><script>pwn()</script>~2" ON public."</script><script>pwn()</script>" (("</script><script>pwn()</script>~" || '</script><script>pwn()</script>')) WHERE "</script><script>pwn()</script>~" <> '</script><script>pwn()</script>';
COMMENT ON INDEX public."</script><script>pwn()</script>~2" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE FUNCTION public."</script><script>pwn()</script>"("</script><script>pwn()</script>" text DEFAULT '</script><script>pwn()</script>', OUT "</script><script>pwn()</script>~" text) LANGUAGE sql AS
    $body$ SELECT '</script><script>pwn()</script>'::text $body$;
COMMENT ON FUNCTION public."</script><script>pwn()</script>"(text) IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE TRIGGER "</script><script>pwn()</script>" BEFORE UPDATE ON public."</script><script>pwn()</script>" FOR EACH ROW WHEN (new."</script><script>pwn()</script>~" <> '</script><script>pwn()</script>')
    EXECUTE FUNCTION public.fires('</script><script>pwn()</script>');
COMMENT ON TRIGGER "</script><script>pwn()</script>" ON public."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE POLICY "</script><script>pwn()</script>" ON public."</script><script>pwn()</script>" TO "</script><script>pwn()</script>" USING ("</script><script>pwn()</script>~" <> '</script><script>pwn()</script>');
COMMENT ON POLICY "</script><script>pwn()</script>" ON public."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
GRANT SELECT ("</script><script>pwn()</script>"), UPDATE ON public."</script><script>pwn()</script>" TO "</script><script>pwn()</script>";
CREATE VIEW public."</script><script>pwn()</script>~3" AS SELECT "</script><script>pwn()</script>" AS "</script><script>pwn()</script>~", '</script><script>pwn()</script>'::text AS "</script><script>pwn()</script>" FROM public."</script><script>pwn()</script>";
COMMENT ON VIEW public."</script><script>pwn()</script>~3" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
COMMENT ON COLUMN public."</script><script>pwn()</script>~3"."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE SEQUENCE public."</script><script>pwn()</script>~4";
COMMENT ON SEQUENCE public."</script><script>pwn()</script>~4" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE TABLE public."</script><script>pwn()</script>~6" PARTITION OF public.parted (CONSTRAINT "</script><script>pwn()</script>" CHECK (what <> '</script><script>pwn()</script>'))
    FOR VALUES IN ('</script><script>pwn()</script>');
COMMENT ON TABLE public."</script><script>pwn()</script>~6" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
COMMENT ON CONSTRAINT "</script><script>pwn()</script>" ON public."</script><script>pwn()</script>~6" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE INDEX "</script><script>pwn()</script>~7" ON public."</script><script>pwn()</script>~6" ((what || '</script><script>pwn()</script>')) WHERE what <> '</script><script>pwn()</script>';
COMMENT ON INDEX public."</script><script>pwn()</script>~7" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';

CREATE TYPE public."</script><script>pwn()</script>~" AS ("</script><script>pwn()</script>" int); COMMENT ON COLUMN public."</script><script>pwn()</script>~"."</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>';
CREATE SCHEMA "</script><script>pwn()</script>"; COMMENT ON SCHEMA "</script><script>pwn()</script>" IS '</script><script>pwn()</script>

A </script><script>pwn()</script> here
</script><script>pwn()</script>

- </script><script>pwn()</script>

</script><script>pwn()</script>'; CREATE TABLE "</script><script>pwn()</script>"."</script><script>pwn()</script>" (id int);

CREATE TABLE public."<iframe srcdoc='<script>parent.pwn()</script>'>" (
    "<iframe srcdoc='<script>parent.pwn()</script>'>" int CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>~1" PRIMARY KEY, "<iframe srcdoc='<script>parent.pwn()</script>'>~" text DEFAULT '<iframe srcdoc=''<script>parent.pwn()</script>''>',
    generated text GENERATED ALWAYS AS ('<iframe srcdoc=''<script>parent.pwn()</script>''>') STORED,
    "of" int CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>~" REFERENCES public."</script><script>pwn()</script>", CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>" CHECK ("<iframe srcdoc='<script>parent.pwn()</script>'>~" <> '<iframe srcdoc=''<script>parent.pwn()</script>''>'));
COMMENT ON TABLE public."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON COLUMN public."<iframe srcdoc='<script>parent.pwn()</script>'>"."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE INDEX "<iframe srcdoc='<script>parent.pwn()</script>'>~2" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" (("<iframe srcdoc='<script>parent.pwn()</script>'>~" || '<iframe srcdoc=''<script>parent.pwn()</script>''>')) WHERE "<iframe srcdoc='<script>parent.pwn()</script>'>~" <> '<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON INDEX public."<iframe srcdoc='<script>parent.pwn()</script>'>~2" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE FUNCTION public."<iframe srcdoc='<script>parent.pwn()</script>'>"("<iframe srcdoc='<script>parent.pwn()</script>'>" text DEFAULT '<iframe srcdoc=''<script>parent.pwn()</script>''>', OUT "<iframe srcdoc='<script>parent.pwn()</script>'>~" text) LANGUAGE sql AS
    $body$ SELECT '<iframe srcdoc=''<script>parent.pwn()</script>''>'::text $body$;
COMMENT ON FUNCTION public."<iframe srcdoc='<script>parent.pwn()</script>'>"(text) IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE TRIGGER "<iframe srcdoc='<script>parent.pwn()</script>'>" BEFORE UPDATE ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" FOR EACH ROW WHEN (new."<iframe srcdoc='<script>parent.pwn()</script>'>~" <> '<iframe srcdoc=''<script>parent.pwn()</script>''>')
    EXECUTE FUNCTION public.fires('<iframe srcdoc=''<script>parent.pwn()</script>''>');
COMMENT ON TRIGGER "<iframe srcdoc='<script>parent.pwn()</script>'>" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE POLICY "<iframe srcdoc='<script>parent.pwn()</script>'>" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" TO "<iframe srcdoc='<script>parent.pwn()</script>'>" USING ("<iframe srcdoc='<script>parent.pwn()</script>'>~" <> '<iframe srcdoc=''<script>parent.pwn()</script>''>');
COMMENT ON POLICY "<iframe srcdoc='<script>parent.pwn()</script>'>" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
GRANT SELECT ("<iframe srcdoc='<script>parent.pwn()</script>'>"), UPDATE ON public."<iframe srcdoc='<script>parent.pwn()</script>'>" TO "<iframe srcdoc='<script>parent.pwn()</script>'>";
CREATE VIEW public."<iframe srcdoc='<script>parent.pwn()</script>'>~3" AS SELECT "<iframe srcdoc='<script>parent.pwn()</script>'>" AS "<iframe srcdoc='<script>parent.pwn()</script>'>~", '<iframe srcdoc=''<script>parent.pwn()</script>''>'::text AS "<iframe srcdoc='<script>parent.pwn()</script>'>" FROM public."<iframe srcdoc='<script>parent.pwn()</script>'>";
COMMENT ON VIEW public."<iframe srcdoc='<script>parent.pwn()</script>'>~3" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON COLUMN public."<iframe srcdoc='<script>parent.pwn()</script>'>~3"."<iframe srcdoc='<script>parent.pwn()</script>'>" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE SEQUENCE public."<iframe srcdoc='<script>parent.pwn()</script>'>~4";
COMMENT ON SEQUENCE public."<iframe srcdoc='<script>parent.pwn()</script>'>~4" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE TABLE public."<iframe srcdoc='<script>parent.pwn()</script>'>~6" PARTITION OF public.parted (CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>" CHECK (what <> '<iframe srcdoc=''<script>parent.pwn()</script>''>'))
    FOR VALUES IN ('<iframe srcdoc=''<script>parent.pwn()</script>''>');
COMMENT ON TABLE public."<iframe srcdoc='<script>parent.pwn()</script>'>~6" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON CONSTRAINT "<iframe srcdoc='<script>parent.pwn()</script>'>" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>~6" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';
CREATE INDEX "<iframe srcdoc='<script>parent.pwn()</script>'>~7" ON public."<iframe srcdoc='<script>parent.pwn()</script>'>~6" ((what || '<iframe srcdoc=''<script>parent.pwn()</script>''>')) WHERE what <> '<iframe srcdoc=''<script>parent.pwn()</script>''>';
COMMENT ON INDEX public."<iframe srcdoc='<script>parent.pwn()</script>'>~7" IS '<iframe srcdoc=''<script>parent.pwn()</script>''>

A <iframe srcdoc=''<script>parent.pwn()</script>''> here
<iframe srcdoc=''<script>parent.pwn()</script>''>

- <iframe srcdoc=''<script>parent.pwn()</script>''>

<iframe srcdoc=''<script>parent.pwn()</script>''>';

CREATE TYPE public."<iframe srcdoc='<script>parent.pwn()</script>'>~" AS RANGE (subtype = text, multirange_type_name = "<iframe srcdoc='<script>parent.pwn()</script>'>~5");

CREATE TABLE public."<svg><foreignObject><iframe src=//evil.test>" (
    "<svg><foreignObject><iframe src=//evil.test>" int CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>~1" PRIMARY KEY, "<svg><foreignObject><iframe src=//evil.test>~" text DEFAULT '<svg><foreignObject><iframe src=//evil.test>',
    generated text GENERATED ALWAYS AS ('<svg><foreignObject><iframe src=//evil.test>') STORED,
    "of" int CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>~" REFERENCES public."<iframe srcdoc='<script>parent.pwn()</script>'>", CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>" CHECK ("<svg><foreignObject><iframe src=//evil.test>~" <> '<svg><foreignObject><iframe src=//evil.test>'));
COMMENT ON TABLE public."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON COLUMN public."<svg><foreignObject><iframe src=//evil.test>"."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>" ON public."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE INDEX "<svg><foreignObject><iframe src=//evil.test>~2" ON public."<svg><foreignObject><iframe src=//evil.test>" (("<svg><foreignObject><iframe src=//evil.test>~" || '<svg><foreignObject><iframe src=//evil.test>')) WHERE "<svg><foreignObject><iframe src=//evil.test>~" <> '<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON INDEX public."<svg><foreignObject><iframe src=//evil.test>~2" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE FUNCTION public."<svg><foreignObject><iframe src=//evil.test>"("<svg><foreignObject><iframe src=//evil.test>" text DEFAULT '<svg><foreignObject><iframe src=//evil.test>', OUT "<svg><foreignObject><iframe src=//evil.test>~" text) LANGUAGE sql AS
    $body$ SELECT '<svg><foreignObject><iframe src=//evil.test>'::text $body$;
COMMENT ON FUNCTION public."<svg><foreignObject><iframe src=//evil.test>"(text) IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE TRIGGER "<svg><foreignObject><iframe src=//evil.test>" BEFORE UPDATE ON public."<svg><foreignObject><iframe src=//evil.test>" FOR EACH ROW WHEN (new."<svg><foreignObject><iframe src=//evil.test>~" <> '<svg><foreignObject><iframe src=//evil.test>')
    EXECUTE FUNCTION public.fires('<svg><foreignObject><iframe src=//evil.test>');
COMMENT ON TRIGGER "<svg><foreignObject><iframe src=//evil.test>" ON public."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE POLICY "<svg><foreignObject><iframe src=//evil.test>" ON public."<svg><foreignObject><iframe src=//evil.test>" TO "<svg><foreignObject><iframe src=//evil.test>" USING ("<svg><foreignObject><iframe src=//evil.test>~" <> '<svg><foreignObject><iframe src=//evil.test>');
COMMENT ON POLICY "<svg><foreignObject><iframe src=//evil.test>" ON public."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
GRANT SELECT ("<svg><foreignObject><iframe src=//evil.test>"), UPDATE ON public."<svg><foreignObject><iframe src=//evil.test>" TO "<svg><foreignObject><iframe src=//evil.test>";
CREATE VIEW public."<svg><foreignObject><iframe src=//evil.test>~3" AS SELECT "<svg><foreignObject><iframe src=//evil.test>" AS "<svg><foreignObject><iframe src=//evil.test>~", '<svg><foreignObject><iframe src=//evil.test>'::text AS "<svg><foreignObject><iframe src=//evil.test>" FROM public."<svg><foreignObject><iframe src=//evil.test>";
COMMENT ON VIEW public."<svg><foreignObject><iframe src=//evil.test>~3" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON COLUMN public."<svg><foreignObject><iframe src=//evil.test>~3"."<svg><foreignObject><iframe src=//evil.test>" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE SEQUENCE public."<svg><foreignObject><iframe src=//evil.test>~4";
COMMENT ON SEQUENCE public."<svg><foreignObject><iframe src=//evil.test>~4" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE TABLE public."<svg><foreignObject><iframe src=//evil.test>~6" PARTITION OF public.parted (CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>" CHECK (what <> '<svg><foreignObject><iframe src=//evil.test>'))
    FOR VALUES IN ('<svg><foreignObject><iframe src=//evil.test>');
COMMENT ON TABLE public."<svg><foreignObject><iframe src=//evil.test>~6" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON CONSTRAINT "<svg><foreignObject><iframe src=//evil.test>" ON public."<svg><foreignObject><iframe src=//evil.test>~6" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';
CREATE INDEX "<svg><foreignObject><iframe src=//evil.test>~7" ON public."<svg><foreignObject><iframe src=//evil.test>~6" ((what || '<svg><foreignObject><iframe src=//evil.test>')) WHERE what <> '<svg><foreignObject><iframe src=//evil.test>';
COMMENT ON INDEX public."<svg><foreignObject><iframe src=//evil.test>~7" IS '<svg><foreignObject><iframe src=//evil.test>

A <svg><foreignObject><iframe src=//evil.test> here
<svg><foreignObject><iframe src=//evil.test>

- <svg><foreignObject><iframe src=//evil.test>

<svg><foreignObject><iframe src=//evil.test>';

CREATE TYPE public."<svg><foreignObject><iframe src=//evil.test>~" AS ENUM ('<svg><foreignObject><iframe src=//evil.test>', 'x');

CREATE TABLE public."<a href=javascript:pwn()>x</a>" (
    "<a href=javascript:pwn()>x</a>" int CONSTRAINT "<a href=javascript:pwn()>x</a>~1" PRIMARY KEY, "<a href=javascript:pwn()>x</a>~" text DEFAULT '<a href=javascript:pwn()>x</a>',
    generated text GENERATED ALWAYS AS ('<a href=javascript:pwn()>x</a>') STORED,
    "of" int CONSTRAINT "<a href=javascript:pwn()>x</a>~" REFERENCES public."<svg><foreignObject><iframe src=//evil.test>", CONSTRAINT "<a href=javascript:pwn()>x</a>" CHECK ("<a href=javascript:pwn()>x</a>~" <> '<a href=javascript:pwn()>x</a>'));
COMMENT ON TABLE public."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
COMMENT ON COLUMN public."<a href=javascript:pwn()>x</a>"."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
COMMENT ON CONSTRAINT "<a href=javascript:pwn()>x</a>" ON public."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE INDEX "<a href=javascript:pwn()>x</a>~2" ON public."<a href=javascript:pwn()>x</a>" (("<a href=javascript:pwn()>x</a>~" || '<a href=javascript:pwn()>x</a>')) WHERE "<a href=javascript:pwn()>x</a>~" <> '<a href=javascript:pwn()>x</a>';
COMMENT ON INDEX public."<a href=javascript:pwn()>x</a>~2" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE FUNCTION public."<a href=javascript:pwn()>x</a>"("<a href=javascript:pwn()>x</a>" text DEFAULT '<a href=javascript:pwn()>x</a>', OUT "<a href=javascript:pwn()>x</a>~" text) LANGUAGE sql AS
    $body$ SELECT '<a href=javascript:pwn()>x</a>'::text $body$;
COMMENT ON FUNCTION public."<a href=javascript:pwn()>x</a>"(text) IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE TRIGGER "<a href=javascript:pwn()>x</a>" BEFORE UPDATE ON public."<a href=javascript:pwn()>x</a>" FOR EACH ROW WHEN (new."<a href=javascript:pwn()>x</a>~" <> '<a href=javascript:pwn()>x</a>')
    EXECUTE FUNCTION public.fires('<a href=javascript:pwn()>x</a>');
COMMENT ON TRIGGER "<a href=javascript:pwn()>x</a>" ON public."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE POLICY "<a href=javascript:pwn()>x</a>" ON public."<a href=javascript:pwn()>x</a>" TO "<a href=javascript:pwn()>x</a>" USING ("<a href=javascript:pwn()>x</a>~" <> '<a href=javascript:pwn()>x</a>');
COMMENT ON POLICY "<a href=javascript:pwn()>x</a>" ON public."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
GRANT SELECT ("<a href=javascript:pwn()>x</a>"), UPDATE ON public."<a href=javascript:pwn()>x</a>" TO "<a href=javascript:pwn()>x</a>";
CREATE VIEW public."<a href=javascript:pwn()>x</a>~3" AS SELECT "<a href=javascript:pwn()>x</a>" AS "<a href=javascript:pwn()>x</a>~", '<a href=javascript:pwn()>x</a>'::text AS "<a href=javascript:pwn()>x</a>" FROM public."<a href=javascript:pwn()>x</a>";
COMMENT ON VIEW public."<a href=javascript:pwn()>x</a>~3" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
COMMENT ON COLUMN public."<a href=javascript:pwn()>x</a>~3"."<a href=javascript:pwn()>x</a>" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE SEQUENCE public."<a href=javascript:pwn()>x</a>~4";
COMMENT ON SEQUENCE public."<a href=javascript:pwn()>x</a>~4" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE TABLE public."<a href=javascript:pwn()>x</a>~6" PARTITION OF public.parted (CONSTRAINT "<a href=javascript:pwn()>x</a>" CHECK (what <> '<a href=javascript:pwn()>x</a>'))
    FOR VALUES IN ('<a href=javascript:pwn()>x</a>');
COMMENT ON TABLE public."<a href=javascript:pwn()>x</a>~6" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
COMMENT ON CONSTRAINT "<a href=javascript:pwn()>x</a>" ON public."<a href=javascript:pwn()>x</a>~6" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';
CREATE INDEX "<a href=javascript:pwn()>x</a>~7" ON public."<a href=javascript:pwn()>x</a>~6" ((what || '<a href=javascript:pwn()>x</a>')) WHERE what <> '<a href=javascript:pwn()>x</a>';
COMMENT ON INDEX public."<a href=javascript:pwn()>x</a>~7" IS '<a href=javascript:pwn()>x</a>

A <a href=javascript:pwn()>x</a> here
<a href=javascript:pwn()>x</a>

- <a href=javascript:pwn()>x</a>

<a href=javascript:pwn()>x</a>';

CREATE DOMAIN public."<a href=javascript:pwn()>x</a>~" AS text DEFAULT '<a href=javascript:pwn()>x</a>' CONSTRAINT "<a href=javascript:pwn()>x</a>" CHECK (VALUE <> '<a href=javascript:pwn()>x</a>');

CREATE TABLE public."<base href=//evil.test>" (
    "<base href=//evil.test>" int CONSTRAINT "<base href=//evil.test>~1" PRIMARY KEY, "<base href=//evil.test>~" text DEFAULT '<base href=//evil.test>',
    generated text GENERATED ALWAYS AS ('<base href=//evil.test>') STORED,
    "of" int CONSTRAINT "<base href=//evil.test>~" REFERENCES public."<a href=javascript:pwn()>x</a>", CONSTRAINT "<base href=//evil.test>" CHECK ("<base href=//evil.test>~" <> '<base href=//evil.test>'));
COMMENT ON TABLE public."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
COMMENT ON COLUMN public."<base href=//evil.test>"."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
COMMENT ON CONSTRAINT "<base href=//evil.test>" ON public."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE INDEX "<base href=//evil.test>~2" ON public."<base href=//evil.test>" (("<base href=//evil.test>~" || '<base href=//evil.test>')) WHERE "<base href=//evil.test>~" <> '<base href=//evil.test>';
COMMENT ON INDEX public."<base href=//evil.test>~2" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE FUNCTION public."<base href=//evil.test>"("<base href=//evil.test>" text DEFAULT '<base href=//evil.test>', OUT "<base href=//evil.test>~" text) LANGUAGE sql AS
    $body$ SELECT '<base href=//evil.test>'::text $body$;
COMMENT ON FUNCTION public."<base href=//evil.test>"(text) IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE TRIGGER "<base href=//evil.test>" BEFORE UPDATE ON public."<base href=//evil.test>" FOR EACH ROW WHEN (new."<base href=//evil.test>~" <> '<base href=//evil.test>')
    EXECUTE FUNCTION public.fires('<base href=//evil.test>');
COMMENT ON TRIGGER "<base href=//evil.test>" ON public."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE POLICY "<base href=//evil.test>" ON public."<base href=//evil.test>" TO "<base href=//evil.test>" USING ("<base href=//evil.test>~" <> '<base href=//evil.test>');
COMMENT ON POLICY "<base href=//evil.test>" ON public."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
GRANT SELECT ("<base href=//evil.test>"), UPDATE ON public."<base href=//evil.test>" TO "<base href=//evil.test>";
CREATE VIEW public."<base href=//evil.test>~3" AS SELECT "<base href=//evil.test>" AS "<base href=//evil.test>~", '<base href=//evil.test>'::text AS "<base href=//evil.test>" FROM public."<base href=//evil.test>";
COMMENT ON VIEW public."<base href=//evil.test>~3" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
COMMENT ON COLUMN public."<base href=//evil.test>~3"."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE SEQUENCE public."<base href=//evil.test>~4";
COMMENT ON SEQUENCE public."<base href=//evil.test>~4" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE TABLE public."<base href=//evil.test>~6" PARTITION OF public.parted (CONSTRAINT "<base href=//evil.test>" CHECK (what <> '<base href=//evil.test>'))
    FOR VALUES IN ('<base href=//evil.test>');
COMMENT ON TABLE public."<base href=//evil.test>~6" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
COMMENT ON CONSTRAINT "<base href=//evil.test>" ON public."<base href=//evil.test>~6" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';
CREATE INDEX "<base href=//evil.test>~7" ON public."<base href=//evil.test>~6" ((what || '<base href=//evil.test>')) WHERE what <> '<base href=//evil.test>';
COMMENT ON INDEX public."<base href=//evil.test>~7" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';

CREATE TYPE public."<base href=//evil.test>~" AS ("<base href=//evil.test>" int); COMMENT ON COLUMN public."<base href=//evil.test>~"."<base href=//evil.test>" IS '<base href=//evil.test>

A <base href=//evil.test> here
<base href=//evil.test>

- <base href=//evil.test>

<base href=//evil.test>';

CREATE TABLE public."<meta http-equiv=refresh content=0;url=//evil.test>" (
    "<meta http-equiv=refresh content=0;url=//evil.test>" int CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>~1" PRIMARY KEY, "<meta http-equiv=refresh content=0;url=//evil.test>~" text DEFAULT '<meta http-equiv=refresh content=0;url=//evil.test>',
    generated text GENERATED ALWAYS AS ('<meta http-equiv=refresh content=0;url=//evil.test>') STORED,
    "of" int CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>~" REFERENCES public."<base href=//evil.test>", CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>" CHECK ("<meta http-equiv=refresh content=0;url=//evil.test>~" <> '<meta http-equiv=refresh content=0;url=//evil.test>'));
COMMENT ON TABLE public."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON COLUMN public."<meta http-equiv=refresh content=0;url=//evil.test>"."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>" ON public."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE INDEX "<meta http-equiv=refresh content=0;url=//evil.test>~2" ON public."<meta http-equiv=refresh content=0;url=//evil.test>" (("<meta http-equiv=refresh content=0;url=//evil.test>~" || '<meta http-equiv=refresh content=0;url=//evil.test>')) WHERE "<meta http-equiv=refresh content=0;url=//evil.test>~" <> '<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON INDEX public."<meta http-equiv=refresh content=0;url=//evil.test>~2" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE FUNCTION public."<meta http-equiv=refresh content=0;url=//evil.test>"("<meta http-equiv=refresh content=0;url=//evil.test>" text DEFAULT '<meta http-equiv=refresh content=0;url=//evil.test>', OUT "<meta http-equiv=refresh content=0;url=//evil.test>~" text) LANGUAGE sql AS
    $body$ SELECT '<meta http-equiv=refresh content=0;url=//evil.test>'::text $body$;
COMMENT ON FUNCTION public."<meta http-equiv=refresh content=0;url=//evil.test>"(text) IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE TRIGGER "<meta http-equiv=refresh content=0;url=//evil.test>" BEFORE UPDATE ON public."<meta http-equiv=refresh content=0;url=//evil.test>" FOR EACH ROW WHEN (new."<meta http-equiv=refresh content=0;url=//evil.test>~" <> '<meta http-equiv=refresh content=0;url=//evil.test>')
    EXECUTE FUNCTION public.fires('<meta http-equiv=refresh content=0;url=//evil.test>');
COMMENT ON TRIGGER "<meta http-equiv=refresh content=0;url=//evil.test>" ON public."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE POLICY "<meta http-equiv=refresh content=0;url=//evil.test>" ON public."<meta http-equiv=refresh content=0;url=//evil.test>" TO "<meta http-equiv=refresh content=0;url=//evil.test>" USING ("<meta http-equiv=refresh content=0;url=//evil.test>~" <> '<meta http-equiv=refresh content=0;url=//evil.test>');
COMMENT ON POLICY "<meta http-equiv=refresh content=0;url=//evil.test>" ON public."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
GRANT SELECT ("<meta http-equiv=refresh content=0;url=//evil.test>"), UPDATE ON public."<meta http-equiv=refresh content=0;url=//evil.test>" TO "<meta http-equiv=refresh content=0;url=//evil.test>";
CREATE VIEW public."<meta http-equiv=refresh content=0;url=//evil.test>~3" AS SELECT "<meta http-equiv=refresh content=0;url=//evil.test>" AS "<meta http-equiv=refresh content=0;url=//evil.test>~", '<meta http-equiv=refresh content=0;url=//evil.test>'::text AS "<meta http-equiv=refresh content=0;url=//evil.test>" FROM public."<meta http-equiv=refresh content=0;url=//evil.test>";
COMMENT ON VIEW public."<meta http-equiv=refresh content=0;url=//evil.test>~3" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON COLUMN public."<meta http-equiv=refresh content=0;url=//evil.test>~3"."<meta http-equiv=refresh content=0;url=//evil.test>" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE SEQUENCE public."<meta http-equiv=refresh content=0;url=//evil.test>~4";
COMMENT ON SEQUENCE public."<meta http-equiv=refresh content=0;url=//evil.test>~4" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE TABLE public."<meta http-equiv=refresh content=0;url=//evil.test>~6" PARTITION OF public.parted (CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>" CHECK (what <> '<meta http-equiv=refresh content=0;url=//evil.test>'))
    FOR VALUES IN ('<meta http-equiv=refresh content=0;url=//evil.test>');
COMMENT ON TABLE public."<meta http-equiv=refresh content=0;url=//evil.test>~6" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON CONSTRAINT "<meta http-equiv=refresh content=0;url=//evil.test>" ON public."<meta http-equiv=refresh content=0;url=//evil.test>~6" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';
CREATE INDEX "<meta http-equiv=refresh content=0;url=//evil.test>~7" ON public."<meta http-equiv=refresh content=0;url=//evil.test>~6" ((what || '<meta http-equiv=refresh content=0;url=//evil.test>')) WHERE what <> '<meta http-equiv=refresh content=0;url=//evil.test>';
COMMENT ON INDEX public."<meta http-equiv=refresh content=0;url=//evil.test>~7" IS '<meta http-equiv=refresh content=0;url=//evil.test>

A <meta http-equiv=refresh content=0;url=//evil.test> here
<meta http-equiv=refresh content=0;url=//evil.test>

- <meta http-equiv=refresh content=0;url=//evil.test>

<meta http-equiv=refresh content=0;url=//evil.test>';

CREATE TYPE public."<meta http-equiv=refresh content=0;url=//evil.test>~" AS RANGE (subtype = text, multirange_type_name = "<meta http-equiv=refresh content=0;url=//evil.test>~5");

CREATE TABLE public."<style>@import '//evil.test';</style>" (
    "<style>@import '//evil.test';</style>" int CONSTRAINT "<style>@import '//evil.test';</style>~1" PRIMARY KEY, "<style>@import '//evil.test';</style>~" text DEFAULT '<style>@import ''//evil.test'';</style>',
    generated text GENERATED ALWAYS AS ('<style>@import ''//evil.test'';</style>') STORED,
    "of" int CONSTRAINT "<style>@import '//evil.test';</style>~" REFERENCES public."<meta http-equiv=refresh content=0;url=//evil.test>", CONSTRAINT "<style>@import '//evil.test';</style>" CHECK ("<style>@import '//evil.test';</style>~" <> '<style>@import ''//evil.test'';</style>'));
COMMENT ON TABLE public."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
COMMENT ON COLUMN public."<style>@import '//evil.test';</style>"."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
COMMENT ON CONSTRAINT "<style>@import '//evil.test';</style>" ON public."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE INDEX "<style>@import '//evil.test';</style>~2" ON public."<style>@import '//evil.test';</style>" (("<style>@import '//evil.test';</style>~" || '<style>@import ''//evil.test'';</style>')) WHERE "<style>@import '//evil.test';</style>~" <> '<style>@import ''//evil.test'';</style>';
COMMENT ON INDEX public."<style>@import '//evil.test';</style>~2" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE FUNCTION public."<style>@import '//evil.test';</style>"("<style>@import '//evil.test';</style>" text DEFAULT '<style>@import ''//evil.test'';</style>', OUT "<style>@import '//evil.test';</style>~" text) LANGUAGE sql AS
    $body$ SELECT '<style>@import ''//evil.test'';</style>'::text $body$;
COMMENT ON FUNCTION public."<style>@import '//evil.test';</style>"(text) IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE TRIGGER "<style>@import '//evil.test';</style>" BEFORE UPDATE ON public."<style>@import '//evil.test';</style>" FOR EACH ROW WHEN (new."<style>@import '//evil.test';</style>~" <> '<style>@import ''//evil.test'';</style>')
    EXECUTE FUNCTION public.fires('<style>@import ''//evil.test'';</style>');
COMMENT ON TRIGGER "<style>@import '//evil.test';</style>" ON public."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE POLICY "<style>@import '//evil.test';</style>" ON public."<style>@import '//evil.test';</style>" TO "<style>@import '//evil.test';</style>" USING ("<style>@import '//evil.test';</style>~" <> '<style>@import ''//evil.test'';</style>');
COMMENT ON POLICY "<style>@import '//evil.test';</style>" ON public."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
GRANT SELECT ("<style>@import '//evil.test';</style>"), UPDATE ON public."<style>@import '//evil.test';</style>" TO "<style>@import '//evil.test';</style>";
CREATE VIEW public."<style>@import '//evil.test';</style>~3" AS SELECT "<style>@import '//evil.test';</style>" AS "<style>@import '//evil.test';</style>~", '<style>@import ''//evil.test'';</style>'::text AS "<style>@import '//evil.test';</style>" FROM public."<style>@import '//evil.test';</style>";
COMMENT ON VIEW public."<style>@import '//evil.test';</style>~3" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
COMMENT ON COLUMN public."<style>@import '//evil.test';</style>~3"."<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE SEQUENCE public."<style>@import '//evil.test';</style>~4";
COMMENT ON SEQUENCE public."<style>@import '//evil.test';</style>~4" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE TABLE public."<style>@import '//evil.test';</style>~6" PARTITION OF public.parted (CONSTRAINT "<style>@import '//evil.test';</style>" CHECK (what <> '<style>@import ''//evil.test'';</style>'))
    FOR VALUES IN ('<style>@import ''//evil.test'';</style>');
COMMENT ON TABLE public."<style>@import '//evil.test';</style>~6" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
COMMENT ON CONSTRAINT "<style>@import '//evil.test';</style>" ON public."<style>@import '//evil.test';</style>~6" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';
CREATE INDEX "<style>@import '//evil.test';</style>~7" ON public."<style>@import '//evil.test';</style>~6" ((what || '<style>@import ''//evil.test'';</style>')) WHERE what <> '<style>@import ''//evil.test'';</style>';
COMMENT ON INDEX public."<style>@import '//evil.test';</style>~7" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>';

CREATE TYPE public."<style>@import '//evil.test';</style>~" AS ENUM ('<style>@import ''//evil.test'';</style>', 'x');
CREATE SCHEMA "<style>@import '//evil.test';</style>"; COMMENT ON SCHEMA "<style>@import '//evil.test';</style>" IS '<style>@import ''//evil.test'';</style>

A <style>@import ''//evil.test'';</style> here
<style>@import ''//evil.test'';</style>

- <style>@import ''//evil.test'';</style>

<style>@import ''//evil.test'';</style>'; CREATE TABLE "<style>@import '//evil.test';</style>"."<style>@import '//evil.test';</style>" (id int);

CREATE TABLE public."]]><script>pwn()</script><![CDATA[" (
    "]]><script>pwn()</script><![CDATA[" int CONSTRAINT "]]><script>pwn()</script><![CDATA[~1" PRIMARY KEY, "]]><script>pwn()</script><![CDATA[~" text DEFAULT ']]><script>pwn()</script><![CDATA[',
    generated text GENERATED ALWAYS AS (']]><script>pwn()</script><![CDATA[') STORED,
    "of" int CONSTRAINT "]]><script>pwn()</script><![CDATA[~" REFERENCES public."<style>@import '//evil.test';</style>", CONSTRAINT "]]><script>pwn()</script><![CDATA[" CHECK ("]]><script>pwn()</script><![CDATA[~" <> ']]><script>pwn()</script><![CDATA['));
COMMENT ON TABLE public."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
COMMENT ON COLUMN public."]]><script>pwn()</script><![CDATA["."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
COMMENT ON CONSTRAINT "]]><script>pwn()</script><![CDATA[" ON public."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE INDEX "]]><script>pwn()</script><![CDATA[~2" ON public."]]><script>pwn()</script><![CDATA[" (("]]><script>pwn()</script><![CDATA[~" || ']]><script>pwn()</script><![CDATA[')) WHERE "]]><script>pwn()</script><![CDATA[~" <> ']]><script>pwn()</script><![CDATA[';
COMMENT ON INDEX public."]]><script>pwn()</script><![CDATA[~2" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE FUNCTION public."]]><script>pwn()</script><![CDATA["("]]><script>pwn()</script><![CDATA[" text DEFAULT ']]><script>pwn()</script><![CDATA[', OUT "]]><script>pwn()</script><![CDATA[~" text) LANGUAGE sql AS
    $body$ SELECT ']]><script>pwn()</script><![CDATA['::text $body$;
COMMENT ON FUNCTION public."]]><script>pwn()</script><![CDATA["(text) IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE TRIGGER "]]><script>pwn()</script><![CDATA[" BEFORE UPDATE ON public."]]><script>pwn()</script><![CDATA[" FOR EACH ROW WHEN (new."]]><script>pwn()</script><![CDATA[~" <> ']]><script>pwn()</script><![CDATA[')
    EXECUTE FUNCTION public.fires(']]><script>pwn()</script><![CDATA[');
COMMENT ON TRIGGER "]]><script>pwn()</script><![CDATA[" ON public."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE POLICY "]]><script>pwn()</script><![CDATA[" ON public."]]><script>pwn()</script><![CDATA[" TO "]]><script>pwn()</script><![CDATA[" USING ("]]><script>pwn()</script><![CDATA[~" <> ']]><script>pwn()</script><![CDATA[');
COMMENT ON POLICY "]]><script>pwn()</script><![CDATA[" ON public."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
GRANT SELECT ("]]><script>pwn()</script><![CDATA["), UPDATE ON public."]]><script>pwn()</script><![CDATA[" TO "]]><script>pwn()</script><![CDATA[";
CREATE VIEW public."]]><script>pwn()</script><![CDATA[~3" AS SELECT "]]><script>pwn()</script><![CDATA[" AS "]]><script>pwn()</script><![CDATA[~", ']]><script>pwn()</script><![CDATA['::text AS "]]><script>pwn()</script><![CDATA[" FROM public."]]><script>pwn()</script><![CDATA[";
COMMENT ON VIEW public."]]><script>pwn()</script><![CDATA[~3" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
COMMENT ON COLUMN public."]]><script>pwn()</script><![CDATA[~3"."]]><script>pwn()</script><![CDATA[" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE SEQUENCE public."]]><script>pwn()</script><![CDATA[~4";
COMMENT ON SEQUENCE public."]]><script>pwn()</script><![CDATA[~4" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE TABLE public."]]><script>pwn()</script><![CDATA[~6" PARTITION OF public.parted (CONSTRAINT "]]><script>pwn()</script><![CDATA[" CHECK (what <> ']]><script>pwn()</script><![CDATA['))
    FOR VALUES IN (']]><script>pwn()</script><![CDATA[');
COMMENT ON TABLE public."]]><script>pwn()</script><![CDATA[~6" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
COMMENT ON CONSTRAINT "]]><script>pwn()</script><![CDATA[" ON public."]]><script>pwn()</script><![CDATA[~6" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';
CREATE INDEX "]]><script>pwn()</script><![CDATA[~7" ON public."]]><script>pwn()</script><![CDATA[~6" ((what || ']]><script>pwn()</script><![CDATA[')) WHERE what <> ']]><script>pwn()</script><![CDATA[';
COMMENT ON INDEX public."]]><script>pwn()</script><![CDATA[~7" IS ']]><script>pwn()</script><![CDATA[

A ]]><script>pwn()</script><![CDATA[ here
]]><script>pwn()</script><![CDATA[

- ]]><script>pwn()</script><![CDATA[

]]><script>pwn()</script><![CDATA[';

CREATE DOMAIN public."]]><script>pwn()</script><![CDATA[~" AS text DEFAULT ']]><script>pwn()</script><![CDATA[' CONSTRAINT "]]><script>pwn()</script><![CDATA[" CHECK (VALUE <> ']]><script>pwn()</script><![CDATA[');

CREATE TABLE public."<?xml-stylesheet href=""//evil.test""?>" (
    "<?xml-stylesheet href=""//evil.test""?>" int CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>~1" PRIMARY KEY, "<?xml-stylesheet href=""//evil.test""?>~" text DEFAULT '<?xml-stylesheet href="//evil.test"?>',
    generated text GENERATED ALWAYS AS ('<?xml-stylesheet href="//evil.test"?>') STORED,
    "of" int CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>~" REFERENCES public."]]><script>pwn()</script><![CDATA[", CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>" CHECK ("<?xml-stylesheet href=""//evil.test""?>~" <> '<?xml-stylesheet href="//evil.test"?>'));
COMMENT ON TABLE public."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
COMMENT ON COLUMN public."<?xml-stylesheet href=""//evil.test""?>"."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
COMMENT ON CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>" ON public."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE INDEX "<?xml-stylesheet href=""//evil.test""?>~2" ON public."<?xml-stylesheet href=""//evil.test""?>" (("<?xml-stylesheet href=""//evil.test""?>~" || '<?xml-stylesheet href="//evil.test"?>')) WHERE "<?xml-stylesheet href=""//evil.test""?>~" <> '<?xml-stylesheet href="//evil.test"?>';
COMMENT ON INDEX public."<?xml-stylesheet href=""//evil.test""?>~2" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE FUNCTION public."<?xml-stylesheet href=""//evil.test""?>"("<?xml-stylesheet href=""//evil.test""?>" text DEFAULT '<?xml-stylesheet href="//evil.test"?>', OUT "<?xml-stylesheet href=""//evil.test""?>~" text) LANGUAGE sql AS
    $body$ SELECT '<?xml-stylesheet href="//evil.test"?>'::text $body$;
COMMENT ON FUNCTION public."<?xml-stylesheet href=""//evil.test""?>"(text) IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE TRIGGER "<?xml-stylesheet href=""//evil.test""?>" BEFORE UPDATE ON public."<?xml-stylesheet href=""//evil.test""?>" FOR EACH ROW WHEN (new."<?xml-stylesheet href=""//evil.test""?>~" <> '<?xml-stylesheet href="//evil.test"?>')
    EXECUTE FUNCTION public.fires('<?xml-stylesheet href="//evil.test"?>');
COMMENT ON TRIGGER "<?xml-stylesheet href=""//evil.test""?>" ON public."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE POLICY "<?xml-stylesheet href=""//evil.test""?>" ON public."<?xml-stylesheet href=""//evil.test""?>" TO "<?xml-stylesheet href=""//evil.test""?>" USING ("<?xml-stylesheet href=""//evil.test""?>~" <> '<?xml-stylesheet href="//evil.test"?>');
COMMENT ON POLICY "<?xml-stylesheet href=""//evil.test""?>" ON public."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
GRANT SELECT ("<?xml-stylesheet href=""//evil.test""?>"), UPDATE ON public."<?xml-stylesheet href=""//evil.test""?>" TO "<?xml-stylesheet href=""//evil.test""?>";
CREATE VIEW public."<?xml-stylesheet href=""//evil.test""?>~3" AS SELECT "<?xml-stylesheet href=""//evil.test""?>" AS "<?xml-stylesheet href=""//evil.test""?>~", '<?xml-stylesheet href="//evil.test"?>'::text AS "<?xml-stylesheet href=""//evil.test""?>" FROM public."<?xml-stylesheet href=""//evil.test""?>";
COMMENT ON VIEW public."<?xml-stylesheet href=""//evil.test""?>~3" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
COMMENT ON COLUMN public."<?xml-stylesheet href=""//evil.test""?>~3"."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE SEQUENCE public."<?xml-stylesheet href=""//evil.test""?>~4";
COMMENT ON SEQUENCE public."<?xml-stylesheet href=""//evil.test""?>~4" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE TABLE public."<?xml-stylesheet href=""//evil.test""?>~6" PARTITION OF public.parted (CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>" CHECK (what <> '<?xml-stylesheet href="//evil.test"?>'))
    FOR VALUES IN ('<?xml-stylesheet href="//evil.test"?>');
COMMENT ON TABLE public."<?xml-stylesheet href=""//evil.test""?>~6" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
COMMENT ON CONSTRAINT "<?xml-stylesheet href=""//evil.test""?>" ON public."<?xml-stylesheet href=""//evil.test""?>~6" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';
CREATE INDEX "<?xml-stylesheet href=""//evil.test""?>~7" ON public."<?xml-stylesheet href=""//evil.test""?>~6" ((what || '<?xml-stylesheet href="//evil.test"?>')) WHERE what <> '<?xml-stylesheet href="//evil.test"?>';
COMMENT ON INDEX public."<?xml-stylesheet href=""//evil.test""?>~7" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';

CREATE TYPE public."<?xml-stylesheet href=""//evil.test""?>~" AS ("<?xml-stylesheet href=""//evil.test""?>" int); COMMENT ON COLUMN public."<?xml-stylesheet href=""//evil.test""?>~"."<?xml-stylesheet href=""//evil.test""?>" IS '<?xml-stylesheet href="//evil.test"?>

A <?xml-stylesheet href="//evil.test"?> here
<?xml-stylesheet href="//evil.test"?>

- <?xml-stylesheet href="//evil.test"?>

<?xml-stylesheet href="//evil.test"?>';

CREATE TABLE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" (
    "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" int CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~1" PRIMARY KEY, "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" text DEFAULT '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
    generated text GENERATED ALWAYS AS ('<!DOCTYPE x [<!ENTITY y "z">]>&y;') STORED,
    "of" int CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" REFERENCES public."<?xml-stylesheet href=""//evil.test""?>", CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" CHECK ("<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;'));
COMMENT ON TABLE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON COLUMN public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;"."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE INDEX "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~2" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" (("<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" || '<!DOCTYPE x [<!ENTITY y "z">]>&y;')) WHERE "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON INDEX public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~2" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE FUNCTION public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;"("<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" text DEFAULT '<!DOCTYPE x [<!ENTITY y "z">]>&y;', OUT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" text) LANGUAGE sql AS
    $body$ SELECT '<!DOCTYPE x [<!ENTITY y "z">]>&y;'::text $body$;
COMMENT ON FUNCTION public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;"(text) IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE TRIGGER "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" BEFORE UPDATE ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" FOR EACH ROW WHEN (new."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;')
    EXECUTE FUNCTION public.fires('<!DOCTYPE x [<!ENTITY y "z">]>&y;');
COMMENT ON TRIGGER "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE POLICY "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" USING ("<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;');
COMMENT ON POLICY "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
GRANT SELECT ("<!DOCTYPE x [<!ENTITY y ""z"">]>&y;"), UPDATE ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;";
CREATE VIEW public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~3" AS SELECT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" AS "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~", '<!DOCTYPE x [<!ENTITY y "z">]>&y;'::text AS "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" FROM public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;";
COMMENT ON VIEW public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~3" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON COLUMN public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~3"."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE SEQUENCE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~4";
COMMENT ON SEQUENCE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~4" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE TABLE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~6" PARTITION OF public.parted (CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" CHECK (what <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;'))
    FOR VALUES IN ('<!DOCTYPE x [<!ENTITY y "z">]>&y;');
COMMENT ON TABLE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~6" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON CONSTRAINT "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~6" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';
CREATE INDEX "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~7" ON public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~6" ((what || '<!DOCTYPE x [<!ENTITY y "z">]>&y;')) WHERE what <> '<!DOCTYPE x [<!ENTITY y "z">]>&y;';
COMMENT ON INDEX public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~7" IS '<!DOCTYPE x [<!ENTITY y "z">]>&y;

A <!DOCTYPE x [<!ENTITY y "z">]>&y; here
<!DOCTYPE x [<!ENTITY y "z">]>&y;

- <!DOCTYPE x [<!ENTITY y "z">]>&y;

<!DOCTYPE x [<!ENTITY y "z">]>&y;';

CREATE TYPE public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~" AS RANGE (subtype = text, multirange_type_name = "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;~5");

CREATE TABLE public."--><script>pwn()</script><!--" (
    "--><script>pwn()</script><!--" int CONSTRAINT "--><script>pwn()</script><!--~1" PRIMARY KEY, "--><script>pwn()</script><!--~" text DEFAULT '--><script>pwn()</script><!--',
    generated text GENERATED ALWAYS AS ('--><script>pwn()</script><!--') STORED,
    "of" int CONSTRAINT "--><script>pwn()</script><!--~" REFERENCES public."<!DOCTYPE x [<!ENTITY y ""z"">]>&y;", CONSTRAINT "--><script>pwn()</script><!--" CHECK ("--><script>pwn()</script><!--~" <> '--><script>pwn()</script><!--'));
COMMENT ON TABLE public."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
COMMENT ON COLUMN public."--><script>pwn()</script><!--"."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
COMMENT ON CONSTRAINT "--><script>pwn()</script><!--" ON public."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE INDEX "--><script>pwn()</script><!--~2" ON public."--><script>pwn()</script><!--" (("--><script>pwn()</script><!--~" || '--><script>pwn()</script><!--')) WHERE "--><script>pwn()</script><!--~" <> '--><script>pwn()</script><!--';
COMMENT ON INDEX public."--><script>pwn()</script><!--~2" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE FUNCTION public."--><script>pwn()</script><!--"("--><script>pwn()</script><!--" text DEFAULT '--><script>pwn()</script><!--', OUT "--><script>pwn()</script><!--~" text) LANGUAGE sql AS
    $body$ SELECT '--><script>pwn()</script><!--'::text $body$;
COMMENT ON FUNCTION public."--><script>pwn()</script><!--"(text) IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE TRIGGER "--><script>pwn()</script><!--" BEFORE UPDATE ON public."--><script>pwn()</script><!--" FOR EACH ROW WHEN (new."--><script>pwn()</script><!--~" <> '--><script>pwn()</script><!--')
    EXECUTE FUNCTION public.fires('--><script>pwn()</script><!--');
COMMENT ON TRIGGER "--><script>pwn()</script><!--" ON public."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE POLICY "--><script>pwn()</script><!--" ON public."--><script>pwn()</script><!--" TO "--><script>pwn()</script><!--" USING ("--><script>pwn()</script><!--~" <> '--><script>pwn()</script><!--');
COMMENT ON POLICY "--><script>pwn()</script><!--" ON public."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
GRANT SELECT ("--><script>pwn()</script><!--"), UPDATE ON public."--><script>pwn()</script><!--" TO "--><script>pwn()</script><!--";
CREATE VIEW public."--><script>pwn()</script><!--~3" AS SELECT "--><script>pwn()</script><!--" AS "--><script>pwn()</script><!--~", '--><script>pwn()</script><!--'::text AS "--><script>pwn()</script><!--" FROM public."--><script>pwn()</script><!--";
COMMENT ON VIEW public."--><script>pwn()</script><!--~3" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
COMMENT ON COLUMN public."--><script>pwn()</script><!--~3"."--><script>pwn()</script><!--" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE SEQUENCE public."--><script>pwn()</script><!--~4";
COMMENT ON SEQUENCE public."--><script>pwn()</script><!--~4" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE TABLE public."--><script>pwn()</script><!--~6" PARTITION OF public.parted (CONSTRAINT "--><script>pwn()</script><!--" CHECK (what <> '--><script>pwn()</script><!--'))
    FOR VALUES IN ('--><script>pwn()</script><!--');
COMMENT ON TABLE public."--><script>pwn()</script><!--~6" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
COMMENT ON CONSTRAINT "--><script>pwn()</script><!--" ON public."--><script>pwn()</script><!--~6" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';
CREATE INDEX "--><script>pwn()</script><!--~7" ON public."--><script>pwn()</script><!--~6" ((what || '--><script>pwn()</script><!--')) WHERE what <> '--><script>pwn()</script><!--';
COMMENT ON INDEX public."--><script>pwn()</script><!--~7" IS '--><script>pwn()</script><!--

A --><script>pwn()</script><!-- here
--><script>pwn()</script><!--

- --><script>pwn()</script><!--

--><script>pwn()</script><!--';

CREATE TYPE public."--><script>pwn()</script><!--~" AS ENUM ('--><script>pwn()</script><!--', 'x');

CREATE TABLE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" (
    "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" int CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~1" PRIMARY KEY, "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" text DEFAULT '<!-- docgen page="x.md" digest="0123456789abcdef" -->',
    generated text GENERATED ALWAYS AS ('<!-- docgen page="x.md" digest="0123456789abcdef" -->') STORED,
    "of" int CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" REFERENCES public."--><script>pwn()</script><!--", CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" CHECK ("<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->'));
COMMENT ON TABLE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON COLUMN public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->"."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE INDEX "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~2" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" (("<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" || '<!-- docgen page="x.md" digest="0123456789abcdef" -->')) WHERE "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON INDEX public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~2" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE FUNCTION public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->"("<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" text DEFAULT '<!-- docgen page="x.md" digest="0123456789abcdef" -->', OUT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" text) LANGUAGE sql AS
    $body$ SELECT '<!-- docgen page="x.md" digest="0123456789abcdef" -->'::text $body$;
COMMENT ON FUNCTION public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->"(text) IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE TRIGGER "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" BEFORE UPDATE ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" FOR EACH ROW WHEN (new."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->')
    EXECUTE FUNCTION public.fires('<!-- docgen page="x.md" digest="0123456789abcdef" -->');
COMMENT ON TRIGGER "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE POLICY "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" USING ("<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->');
COMMENT ON POLICY "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
GRANT SELECT ("<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->"), UPDATE ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->";
CREATE VIEW public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~3" AS SELECT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" AS "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~", '<!-- docgen page="x.md" digest="0123456789abcdef" -->'::text AS "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" FROM public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->";
COMMENT ON VIEW public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~3" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON COLUMN public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~3"."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE SEQUENCE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~4";
COMMENT ON SEQUENCE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~4" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE TABLE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~6" PARTITION OF public.parted (CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" CHECK (what <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->'))
    FOR VALUES IN ('<!-- docgen page="x.md" digest="0123456789abcdef" -->');
COMMENT ON TABLE public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~6" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~6" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';
CREATE INDEX "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~7" ON public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~6" ((what || '<!-- docgen page="x.md" digest="0123456789abcdef" -->')) WHERE what <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->';
COMMENT ON INDEX public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~7" IS '<!-- docgen page="x.md" digest="0123456789abcdef" -->

A <!-- docgen page="x.md" digest="0123456789abcdef" --> here
<!-- docgen page="x.md" digest="0123456789abcdef" -->

- <!-- docgen page="x.md" digest="0123456789abcdef" -->

<!-- docgen page="x.md" digest="0123456789abcdef" -->';

CREATE DOMAIN public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->~" AS text DEFAULT '<!-- docgen page="x.md" digest="0123456789abcdef" -->' CONSTRAINT "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" CHECK (VALUE <> '<!-- docgen page="x.md" digest="0123456789abcdef" -->');

CREATE TABLE public."<!--docgen-later-0-->" (
    "<!--docgen-later-0-->" int CONSTRAINT "<!--docgen-later-0-->~1" PRIMARY KEY, "<!--docgen-later-0-->~" text DEFAULT '<!--docgen-later-0-->',
    generated text GENERATED ALWAYS AS ('<!--docgen-later-0-->') STORED,
    "of" int CONSTRAINT "<!--docgen-later-0-->~" REFERENCES public."<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->", CONSTRAINT "<!--docgen-later-0-->" CHECK ("<!--docgen-later-0-->~" <> '<!--docgen-later-0-->'));
COMMENT ON TABLE public."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
COMMENT ON COLUMN public."<!--docgen-later-0-->"."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
COMMENT ON CONSTRAINT "<!--docgen-later-0-->" ON public."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE INDEX "<!--docgen-later-0-->~2" ON public."<!--docgen-later-0-->" (("<!--docgen-later-0-->~" || '<!--docgen-later-0-->')) WHERE "<!--docgen-later-0-->~" <> '<!--docgen-later-0-->';
COMMENT ON INDEX public."<!--docgen-later-0-->~2" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE FUNCTION public."<!--docgen-later-0-->"("<!--docgen-later-0-->" text DEFAULT '<!--docgen-later-0-->', OUT "<!--docgen-later-0-->~" text) LANGUAGE sql AS
    $body$ SELECT '<!--docgen-later-0-->'::text $body$;
COMMENT ON FUNCTION public."<!--docgen-later-0-->"(text) IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE TRIGGER "<!--docgen-later-0-->" BEFORE UPDATE ON public."<!--docgen-later-0-->" FOR EACH ROW WHEN (new."<!--docgen-later-0-->~" <> '<!--docgen-later-0-->')
    EXECUTE FUNCTION public.fires('<!--docgen-later-0-->');
COMMENT ON TRIGGER "<!--docgen-later-0-->" ON public."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE POLICY "<!--docgen-later-0-->" ON public."<!--docgen-later-0-->" TO "<!--docgen-later-0-->" USING ("<!--docgen-later-0-->~" <> '<!--docgen-later-0-->');
COMMENT ON POLICY "<!--docgen-later-0-->" ON public."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
GRANT SELECT ("<!--docgen-later-0-->"), UPDATE ON public."<!--docgen-later-0-->" TO "<!--docgen-later-0-->";
CREATE VIEW public."<!--docgen-later-0-->~3" AS SELECT "<!--docgen-later-0-->" AS "<!--docgen-later-0-->~", '<!--docgen-later-0-->'::text AS "<!--docgen-later-0-->" FROM public."<!--docgen-later-0-->";
COMMENT ON VIEW public."<!--docgen-later-0-->~3" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
COMMENT ON COLUMN public."<!--docgen-later-0-->~3"."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE SEQUENCE public."<!--docgen-later-0-->~4";
COMMENT ON SEQUENCE public."<!--docgen-later-0-->~4" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE TABLE public."<!--docgen-later-0-->~6" PARTITION OF public.parted (CONSTRAINT "<!--docgen-later-0-->" CHECK (what <> '<!--docgen-later-0-->'))
    FOR VALUES IN ('<!--docgen-later-0-->');
COMMENT ON TABLE public."<!--docgen-later-0-->~6" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
COMMENT ON CONSTRAINT "<!--docgen-later-0-->" ON public."<!--docgen-later-0-->~6" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE INDEX "<!--docgen-later-0-->~7" ON public."<!--docgen-later-0-->~6" ((what || '<!--docgen-later-0-->')) WHERE what <> '<!--docgen-later-0-->';
COMMENT ON INDEX public."<!--docgen-later-0-->~7" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';

CREATE TYPE public."<!--docgen-later-0-->~" AS ("<!--docgen-later-0-->" int); COMMENT ON COLUMN public."<!--docgen-later-0-->~"."<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->';
CREATE SCHEMA "<!--docgen-later-0-->"; COMMENT ON SCHEMA "<!--docgen-later-0-->" IS '<!--docgen-later-0-->

A <!--docgen-later-0--> here
<!--docgen-later-0-->

- <!--docgen-later-0-->

<!--docgen-later-0-->'; CREATE TABLE "<!--docgen-later-0-->"."<!--docgen-later-0-->" (id int);

CREATE TABLE public."[x](javascript:pwn())" (
    "[x](javascript:pwn())" int CONSTRAINT "[x](javascript:pwn())~1" PRIMARY KEY, "[x](javascript:pwn())~" text DEFAULT '[x](javascript:pwn())',
    generated text GENERATED ALWAYS AS ('[x](javascript:pwn())') STORED,
    "of" int CONSTRAINT "[x](javascript:pwn())~" REFERENCES public."<!--docgen-later-0-->", CONSTRAINT "[x](javascript:pwn())" CHECK ("[x](javascript:pwn())~" <> '[x](javascript:pwn())'));
COMMENT ON TABLE public."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
COMMENT ON COLUMN public."[x](javascript:pwn())"."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
COMMENT ON CONSTRAINT "[x](javascript:pwn())" ON public."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE INDEX "[x](javascript:pwn())~2" ON public."[x](javascript:pwn())" (("[x](javascript:pwn())~" || '[x](javascript:pwn())')) WHERE "[x](javascript:pwn())~" <> '[x](javascript:pwn())';
COMMENT ON INDEX public."[x](javascript:pwn())~2" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE FUNCTION public."[x](javascript:pwn())"("[x](javascript:pwn())" text DEFAULT '[x](javascript:pwn())', OUT "[x](javascript:pwn())~" text) LANGUAGE sql AS
    $body$ SELECT '[x](javascript:pwn())'::text $body$;
COMMENT ON FUNCTION public."[x](javascript:pwn())"(text) IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE TRIGGER "[x](javascript:pwn())" BEFORE UPDATE ON public."[x](javascript:pwn())" FOR EACH ROW WHEN (new."[x](javascript:pwn())~" <> '[x](javascript:pwn())')
    EXECUTE FUNCTION public.fires('[x](javascript:pwn())');
COMMENT ON TRIGGER "[x](javascript:pwn())" ON public."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE POLICY "[x](javascript:pwn())" ON public."[x](javascript:pwn())" TO "[x](javascript:pwn())" USING ("[x](javascript:pwn())~" <> '[x](javascript:pwn())');
COMMENT ON POLICY "[x](javascript:pwn())" ON public."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
GRANT SELECT ("[x](javascript:pwn())"), UPDATE ON public."[x](javascript:pwn())" TO "[x](javascript:pwn())";
CREATE VIEW public."[x](javascript:pwn())~3" AS SELECT "[x](javascript:pwn())" AS "[x](javascript:pwn())~", '[x](javascript:pwn())'::text AS "[x](javascript:pwn())" FROM public."[x](javascript:pwn())";
COMMENT ON VIEW public."[x](javascript:pwn())~3" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
COMMENT ON COLUMN public."[x](javascript:pwn())~3"."[x](javascript:pwn())" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE SEQUENCE public."[x](javascript:pwn())~4";
COMMENT ON SEQUENCE public."[x](javascript:pwn())~4" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE TABLE public."[x](javascript:pwn())~6" PARTITION OF public.parted (CONSTRAINT "[x](javascript:pwn())" CHECK (what <> '[x](javascript:pwn())'))
    FOR VALUES IN ('[x](javascript:pwn())');
COMMENT ON TABLE public."[x](javascript:pwn())~6" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
COMMENT ON CONSTRAINT "[x](javascript:pwn())" ON public."[x](javascript:pwn())~6" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';
CREATE INDEX "[x](javascript:pwn())~7" ON public."[x](javascript:pwn())~6" ((what || '[x](javascript:pwn())')) WHERE what <> '[x](javascript:pwn())';
COMMENT ON INDEX public."[x](javascript:pwn())~7" IS '[x](javascript:pwn())

A [x](javascript:pwn()) here
[x](javascript:pwn())

- [x](javascript:pwn())

[x](javascript:pwn())';

CREATE TYPE public."[x](javascript:pwn())~" AS RANGE (subtype = text, multirange_type_name = "[x](javascript:pwn())~5");

CREATE TABLE public."![x](http://evil.test/x.png ""t"")" (
    "![x](http://evil.test/x.png ""t"")" int CONSTRAINT "![x](http://evil.test/x.png ""t"")~1" PRIMARY KEY, "![x](http://evil.test/x.png ""t"")~" text DEFAULT '![x](http://evil.test/x.png "t")',
    generated text GENERATED ALWAYS AS ('![x](http://evil.test/x.png "t")') STORED,
    "of" int CONSTRAINT "![x](http://evil.test/x.png ""t"")~" REFERENCES public."[x](javascript:pwn())", CONSTRAINT "![x](http://evil.test/x.png ""t"")" CHECK ("![x](http://evil.test/x.png ""t"")~" <> '![x](http://evil.test/x.png "t")'));
COMMENT ON TABLE public."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
COMMENT ON COLUMN public."![x](http://evil.test/x.png ""t"")"."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
COMMENT ON CONSTRAINT "![x](http://evil.test/x.png ""t"")" ON public."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE INDEX "![x](http://evil.test/x.png ""t"")~2" ON public."![x](http://evil.test/x.png ""t"")" (("![x](http://evil.test/x.png ""t"")~" || '![x](http://evil.test/x.png "t")')) WHERE "![x](http://evil.test/x.png ""t"")~" <> '![x](http://evil.test/x.png "t")';
COMMENT ON INDEX public."![x](http://evil.test/x.png ""t"")~2" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE FUNCTION public."![x](http://evil.test/x.png ""t"")"("![x](http://evil.test/x.png ""t"")" text DEFAULT '![x](http://evil.test/x.png "t")', OUT "![x](http://evil.test/x.png ""t"")~" text) LANGUAGE sql AS
    $body$ SELECT '![x](http://evil.test/x.png "t")'::text $body$;
COMMENT ON FUNCTION public."![x](http://evil.test/x.png ""t"")"(text) IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE TRIGGER "![x](http://evil.test/x.png ""t"")" BEFORE UPDATE ON public."![x](http://evil.test/x.png ""t"")" FOR EACH ROW WHEN (new."![x](http://evil.test/x.png ""t"")~" <> '![x](http://evil.test/x.png "t")')
    EXECUTE FUNCTION public.fires('![x](http://evil.test/x.png "t")');
COMMENT ON TRIGGER "![x](http://evil.test/x.png ""t"")" ON public."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE POLICY "![x](http://evil.test/x.png ""t"")" ON public."![x](http://evil.test/x.png ""t"")" TO "<script>pwn()</script>" USING ("![x](http://evil.test/x.png ""t"")~" <> '![x](http://evil.test/x.png "t")');
COMMENT ON POLICY "![x](http://evil.test/x.png ""t"")" ON public."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
GRANT SELECT ("![x](http://evil.test/x.png ""t"")"), UPDATE ON public."![x](http://evil.test/x.png ""t"")" TO "<script>pwn()</script>";
CREATE VIEW public."![x](http://evil.test/x.png ""t"")~3" AS SELECT "![x](http://evil.test/x.png ""t"")" AS "![x](http://evil.test/x.png ""t"")~", '![x](http://evil.test/x.png "t")'::text AS "![x](http://evil.test/x.png ""t"")" FROM public."![x](http://evil.test/x.png ""t"")";
COMMENT ON VIEW public."![x](http://evil.test/x.png ""t"")~3" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
COMMENT ON COLUMN public."![x](http://evil.test/x.png ""t"")~3"."![x](http://evil.test/x.png ""t"")" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE SEQUENCE public."![x](http://evil.test/x.png ""t"")~4";
COMMENT ON SEQUENCE public."![x](http://evil.test/x.png ""t"")~4" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE TABLE public."![x](http://evil.test/x.png ""t"")~6" PARTITION OF public.parted (CONSTRAINT "![x](http://evil.test/x.png ""t"")" CHECK (what <> '![x](http://evil.test/x.png "t")'))
    FOR VALUES IN ('![x](http://evil.test/x.png "t")');
COMMENT ON TABLE public."![x](http://evil.test/x.png ""t"")~6" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
COMMENT ON CONSTRAINT "![x](http://evil.test/x.png ""t"")" ON public."![x](http://evil.test/x.png ""t"")~6" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';
CREATE INDEX "![x](http://evil.test/x.png ""t"")~7" ON public."![x](http://evil.test/x.png ""t"")~6" ((what || '![x](http://evil.test/x.png "t")')) WHERE what <> '![x](http://evil.test/x.png "t")';
COMMENT ON INDEX public."![x](http://evil.test/x.png ""t"")~7" IS '![x](http://evil.test/x.png "t")

A ![x](http://evil.test/x.png "t") here
![x](http://evil.test/x.png "t")

- ![x](http://evil.test/x.png "t")

![x](http://evil.test/x.png "t")';

CREATE TYPE public."![x](http://evil.test/x.png ""t"")~" AS ENUM ('![x](http://evil.test/x.png "t")', 'x');

CREATE TABLE public."<javascript:pwn()>" (
    "<javascript:pwn()>" int CONSTRAINT "<javascript:pwn()>~1" PRIMARY KEY, "<javascript:pwn()>~" text DEFAULT '<javascript:pwn()>',
    generated text GENERATED ALWAYS AS ('<javascript:pwn()>') STORED,
    "of" int CONSTRAINT "<javascript:pwn()>~" REFERENCES public."![x](http://evil.test/x.png ""t"")", CONSTRAINT "<javascript:pwn()>" CHECK ("<javascript:pwn()>~" <> '<javascript:pwn()>'));
COMMENT ON TABLE public."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
COMMENT ON COLUMN public."<javascript:pwn()>"."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
COMMENT ON CONSTRAINT "<javascript:pwn()>" ON public."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE INDEX "<javascript:pwn()>~2" ON public."<javascript:pwn()>" (("<javascript:pwn()>~" || '<javascript:pwn()>')) WHERE "<javascript:pwn()>~" <> '<javascript:pwn()>';
COMMENT ON INDEX public."<javascript:pwn()>~2" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE FUNCTION public."<javascript:pwn()>"("<javascript:pwn()>" text DEFAULT '<javascript:pwn()>', OUT "<javascript:pwn()>~" text) LANGUAGE sql AS
    $body$ SELECT '<javascript:pwn()>'::text $body$;
COMMENT ON FUNCTION public."<javascript:pwn()>"(text) IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE TRIGGER "<javascript:pwn()>" BEFORE UPDATE ON public."<javascript:pwn()>" FOR EACH ROW WHEN (new."<javascript:pwn()>~" <> '<javascript:pwn()>')
    EXECUTE FUNCTION public.fires('<javascript:pwn()>');
COMMENT ON TRIGGER "<javascript:pwn()>" ON public."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE POLICY "<javascript:pwn()>" ON public."<javascript:pwn()>" TO "<img src=x onerror=pwn()>" USING ("<javascript:pwn()>~" <> '<javascript:pwn()>');
COMMENT ON POLICY "<javascript:pwn()>" ON public."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
GRANT SELECT ("<javascript:pwn()>"), UPDATE ON public."<javascript:pwn()>" TO "<img src=x onerror=pwn()>";
CREATE VIEW public."<javascript:pwn()>~3" AS SELECT "<javascript:pwn()>" AS "<javascript:pwn()>~", '<javascript:pwn()>'::text AS "<javascript:pwn()>" FROM public."<javascript:pwn()>";
COMMENT ON VIEW public."<javascript:pwn()>~3" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
COMMENT ON COLUMN public."<javascript:pwn()>~3"."<javascript:pwn()>" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE SEQUENCE public."<javascript:pwn()>~4";
COMMENT ON SEQUENCE public."<javascript:pwn()>~4" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE TABLE public."<javascript:pwn()>~6" PARTITION OF public.parted (CONSTRAINT "<javascript:pwn()>" CHECK (what <> '<javascript:pwn()>'))
    FOR VALUES IN ('<javascript:pwn()>');
COMMENT ON TABLE public."<javascript:pwn()>~6" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
COMMENT ON CONSTRAINT "<javascript:pwn()>" ON public."<javascript:pwn()>~6" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';
CREATE INDEX "<javascript:pwn()>~7" ON public."<javascript:pwn()>~6" ((what || '<javascript:pwn()>')) WHERE what <> '<javascript:pwn()>';
COMMENT ON INDEX public."<javascript:pwn()>~7" IS '<javascript:pwn()>

A <javascript:pwn()> here
<javascript:pwn()>

- <javascript:pwn()>

<javascript:pwn()>';

CREATE DOMAIN public."<javascript:pwn()>~" AS text DEFAULT '<javascript:pwn()>' CONSTRAINT "<javascript:pwn()>" CHECK (VALUE <> '<javascript:pwn()>');

CREATE TABLE public."javascript:pwn()" (
    "javascript:pwn()" int CONSTRAINT "javascript:pwn()~1" PRIMARY KEY, "javascript:pwn()~" text DEFAULT 'javascript:pwn()',
    generated text GENERATED ALWAYS AS ('javascript:pwn()') STORED,
    "of" int CONSTRAINT "javascript:pwn()~" REFERENCES public."<javascript:pwn()>", CONSTRAINT "javascript:pwn()" CHECK ("javascript:pwn()~" <> 'javascript:pwn()'));
COMMENT ON TABLE public."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
COMMENT ON COLUMN public."javascript:pwn()"."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
COMMENT ON CONSTRAINT "javascript:pwn()" ON public."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE INDEX "javascript:pwn()~2" ON public."javascript:pwn()" (("javascript:pwn()~" || 'javascript:pwn()')) WHERE "javascript:pwn()~" <> 'javascript:pwn()';
COMMENT ON INDEX public."javascript:pwn()~2" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE FUNCTION public."javascript:pwn()"("javascript:pwn()" text DEFAULT 'javascript:pwn()', OUT "javascript:pwn()~" text) LANGUAGE sql AS
    $body$ SELECT 'javascript:pwn()'::text $body$;
COMMENT ON FUNCTION public."javascript:pwn()"(text) IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE TRIGGER "javascript:pwn()" BEFORE UPDATE ON public."javascript:pwn()" FOR EACH ROW WHEN (new."javascript:pwn()~" <> 'javascript:pwn()')
    EXECUTE FUNCTION public.fires('javascript:pwn()');
COMMENT ON TRIGGER "javascript:pwn()" ON public."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE POLICY "javascript:pwn()" ON public."javascript:pwn()" TO """><svg onload=pwn()>" USING ("javascript:pwn()~" <> 'javascript:pwn()');
COMMENT ON POLICY "javascript:pwn()" ON public."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
GRANT SELECT ("javascript:pwn()"), UPDATE ON public."javascript:pwn()" TO """><svg onload=pwn()>";
CREATE VIEW public."javascript:pwn()~3" AS SELECT "javascript:pwn()" AS "javascript:pwn()~", 'javascript:pwn()'::text AS "javascript:pwn()" FROM public."javascript:pwn()";
COMMENT ON VIEW public."javascript:pwn()~3" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
COMMENT ON COLUMN public."javascript:pwn()~3"."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE SEQUENCE public."javascript:pwn()~4";
COMMENT ON SEQUENCE public."javascript:pwn()~4" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE TABLE public."javascript:pwn()~6" PARTITION OF public.parted (CONSTRAINT "javascript:pwn()" CHECK (what <> 'javascript:pwn()'))
    FOR VALUES IN ('javascript:pwn()');
COMMENT ON TABLE public."javascript:pwn()~6" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
COMMENT ON CONSTRAINT "javascript:pwn()" ON public."javascript:pwn()~6" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';
CREATE INDEX "javascript:pwn()~7" ON public."javascript:pwn()~6" ((what || 'javascript:pwn()')) WHERE what <> 'javascript:pwn()';
COMMENT ON INDEX public."javascript:pwn()~7" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';

CREATE TYPE public."javascript:pwn()~" AS ("javascript:pwn()" int); COMMENT ON COLUMN public."javascript:pwn()~"."javascript:pwn()" IS 'javascript:pwn()

A javascript:pwn() here
javascript:pwn()

- javascript:pwn()

javascript:pwn()';

CREATE TABLE public."data:text/html,<script>pwn()</script>" (
    "data:text/html,<script>pwn()</script>" int CONSTRAINT "data:text/html,<script>pwn()</script>~1" PRIMARY KEY, "data:text/html,<script>pwn()</script>~" text DEFAULT 'data:text/html,<script>pwn()</script>',
    generated text GENERATED ALWAYS AS ('data:text/html,<script>pwn()</script>') STORED,
    "of" int CONSTRAINT "data:text/html,<script>pwn()</script>~" REFERENCES public."javascript:pwn()", CONSTRAINT "data:text/html,<script>pwn()</script>" CHECK ("data:text/html,<script>pwn()</script>~" <> 'data:text/html,<script>pwn()</script>'));
COMMENT ON TABLE public."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
COMMENT ON COLUMN public."data:text/html,<script>pwn()</script>"."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
COMMENT ON CONSTRAINT "data:text/html,<script>pwn()</script>" ON public."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE INDEX "data:text/html,<script>pwn()</script>~2" ON public."data:text/html,<script>pwn()</script>" (("data:text/html,<script>pwn()</script>~" || 'data:text/html,<script>pwn()</script>')) WHERE "data:text/html,<script>pwn()</script>~" <> 'data:text/html,<script>pwn()</script>';
COMMENT ON INDEX public."data:text/html,<script>pwn()</script>~2" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE FUNCTION public."data:text/html,<script>pwn()</script>"("data:text/html,<script>pwn()</script>" text DEFAULT 'data:text/html,<script>pwn()</script>', OUT "data:text/html,<script>pwn()</script>~" text) LANGUAGE sql AS
    $body$ SELECT 'data:text/html,<script>pwn()</script>'::text $body$;
COMMENT ON FUNCTION public."data:text/html,<script>pwn()</script>"(text) IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE TRIGGER "data:text/html,<script>pwn()</script>" BEFORE UPDATE ON public."data:text/html,<script>pwn()</script>" FOR EACH ROW WHEN (new."data:text/html,<script>pwn()</script>~" <> 'data:text/html,<script>pwn()</script>')
    EXECUTE FUNCTION public.fires('data:text/html,<script>pwn()</script>');
COMMENT ON TRIGGER "data:text/html,<script>pwn()</script>" ON public."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE POLICY "data:text/html,<script>pwn()</script>" ON public."data:text/html,<script>pwn()</script>" TO "' onmouseover='pwn()' x='" USING ("data:text/html,<script>pwn()</script>~" <> 'data:text/html,<script>pwn()</script>');
COMMENT ON POLICY "data:text/html,<script>pwn()</script>" ON public."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
GRANT SELECT ("data:text/html,<script>pwn()</script>"), UPDATE ON public."data:text/html,<script>pwn()</script>" TO "' onmouseover='pwn()' x='";
CREATE VIEW public."data:text/html,<script>pwn()</script>~3" AS SELECT "data:text/html,<script>pwn()</script>" AS "data:text/html,<script>pwn()</script>~", 'data:text/html,<script>pwn()</script>'::text AS "data:text/html,<script>pwn()</script>" FROM public."data:text/html,<script>pwn()</script>";
COMMENT ON VIEW public."data:text/html,<script>pwn()</script>~3" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
COMMENT ON COLUMN public."data:text/html,<script>pwn()</script>~3"."data:text/html,<script>pwn()</script>" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE SEQUENCE public."data:text/html,<script>pwn()</script>~4";
COMMENT ON SEQUENCE public."data:text/html,<script>pwn()</script>~4" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE TABLE public."data:text/html,<script>pwn()</script>~6" PARTITION OF public.parted (CONSTRAINT "data:text/html,<script>pwn()</script>" CHECK (what <> 'data:text/html,<script>pwn()</script>'))
    FOR VALUES IN ('data:text/html,<script>pwn()</script>');
COMMENT ON TABLE public."data:text/html,<script>pwn()</script>~6" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
COMMENT ON CONSTRAINT "data:text/html,<script>pwn()</script>" ON public."data:text/html,<script>pwn()</script>~6" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';
CREATE INDEX "data:text/html,<script>pwn()</script>~7" ON public."data:text/html,<script>pwn()</script>~6" ((what || 'data:text/html,<script>pwn()</script>')) WHERE what <> 'data:text/html,<script>pwn()</script>';
COMMENT ON INDEX public."data:text/html,<script>pwn()</script>~7" IS 'data:text/html,<script>pwn()</script>

A data:text/html,<script>pwn()</script> here
data:text/html,<script>pwn()</script>

- data:text/html,<script>pwn()</script>

data:text/html,<script>pwn()</script>';

CREATE TYPE public."data:text/html,<script>pwn()</script>~" AS RANGE (subtype = text, multirange_type_name = "data:text/html,<script>pwn()</script>~5");

CREATE TABLE public."http://evil.test/ www.evil.test" (
    "http://evil.test/ www.evil.test" int CONSTRAINT "http://evil.test/ www.evil.test~1" PRIMARY KEY, "http://evil.test/ www.evil.test~" text DEFAULT 'http://evil.test/ www.evil.test',
    generated text GENERATED ALWAYS AS ('http://evil.test/ www.evil.test') STORED,
    "of" int CONSTRAINT "http://evil.test/ www.evil.test~" REFERENCES public."data:text/html,<script>pwn()</script>", CONSTRAINT "http://evil.test/ www.evil.test" CHECK ("http://evil.test/ www.evil.test~" <> 'http://evil.test/ www.evil.test'));
COMMENT ON TABLE public."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
COMMENT ON COLUMN public."http://evil.test/ www.evil.test"."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
COMMENT ON CONSTRAINT "http://evil.test/ www.evil.test" ON public."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE INDEX "http://evil.test/ www.evil.test~2" ON public."http://evil.test/ www.evil.test" (("http://evil.test/ www.evil.test~" || 'http://evil.test/ www.evil.test')) WHERE "http://evil.test/ www.evil.test~" <> 'http://evil.test/ www.evil.test';
COMMENT ON INDEX public."http://evil.test/ www.evil.test~2" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE FUNCTION public."http://evil.test/ www.evil.test"("http://evil.test/ www.evil.test" text DEFAULT 'http://evil.test/ www.evil.test', OUT "http://evil.test/ www.evil.test~" text) LANGUAGE sql AS
    $body$ SELECT 'http://evil.test/ www.evil.test'::text $body$;
COMMENT ON FUNCTION public."http://evil.test/ www.evil.test"(text) IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE TRIGGER "http://evil.test/ www.evil.test" BEFORE UPDATE ON public."http://evil.test/ www.evil.test" FOR EACH ROW WHEN (new."http://evil.test/ www.evil.test~" <> 'http://evil.test/ www.evil.test')
    EXECUTE FUNCTION public.fires('http://evil.test/ www.evil.test');
COMMENT ON TRIGGER "http://evil.test/ www.evil.test" ON public."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE POLICY "http://evil.test/ www.evil.test" ON public."http://evil.test/ www.evil.test" TO """ onfocus=""pwn()"" autofocus=""" USING ("http://evil.test/ www.evil.test~" <> 'http://evil.test/ www.evil.test');
COMMENT ON POLICY "http://evil.test/ www.evil.test" ON public."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
GRANT SELECT ("http://evil.test/ www.evil.test"), UPDATE ON public."http://evil.test/ www.evil.test" TO """ onfocus=""pwn()"" autofocus=""";
CREATE VIEW public."http://evil.test/ www.evil.test~3" AS SELECT "http://evil.test/ www.evil.test" AS "http://evil.test/ www.evil.test~", 'http://evil.test/ www.evil.test'::text AS "http://evil.test/ www.evil.test" FROM public."http://evil.test/ www.evil.test";
COMMENT ON VIEW public."http://evil.test/ www.evil.test~3" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
COMMENT ON COLUMN public."http://evil.test/ www.evil.test~3"."http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE SEQUENCE public."http://evil.test/ www.evil.test~4";
COMMENT ON SEQUENCE public."http://evil.test/ www.evil.test~4" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE TABLE public."http://evil.test/ www.evil.test~6" PARTITION OF public.parted (CONSTRAINT "http://evil.test/ www.evil.test" CHECK (what <> 'http://evil.test/ www.evil.test'))
    FOR VALUES IN ('http://evil.test/ www.evil.test');
COMMENT ON TABLE public."http://evil.test/ www.evil.test~6" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
COMMENT ON CONSTRAINT "http://evil.test/ www.evil.test" ON public."http://evil.test/ www.evil.test~6" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';
CREATE INDEX "http://evil.test/ www.evil.test~7" ON public."http://evil.test/ www.evil.test~6" ((what || 'http://evil.test/ www.evil.test')) WHERE what <> 'http://evil.test/ www.evil.test';
COMMENT ON INDEX public."http://evil.test/ www.evil.test~7" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test';

CREATE TYPE public."http://evil.test/ www.evil.test~" AS ENUM ('http://evil.test/ www.evil.test', 'x');
CREATE SCHEMA "http://evil.test/ www.evil.test"; COMMENT ON SCHEMA "http://evil.test/ www.evil.test" IS 'http://evil.test/ www.evil.test

A http://evil.test/ www.evil.test here
http://evil.test/ www.evil.test

- http://evil.test/ www.evil.test

http://evil.test/ www.evil.test'; CREATE TABLE "http://evil.test/ www.evil.test"."http://evil.test/ www.evil.test" (id int);

CREATE TABLE public."//evil.test/x" (
    "//evil.test/x" int CONSTRAINT "//evil.test/x~1" PRIMARY KEY, "//evil.test/x~" text DEFAULT '//evil.test/x',
    generated text GENERATED ALWAYS AS ('//evil.test/x') STORED,
    "of" int CONSTRAINT "//evil.test/x~" REFERENCES public."http://evil.test/ www.evil.test", CONSTRAINT "//evil.test/x" CHECK ("//evil.test/x~" <> '//evil.test/x'));
COMMENT ON TABLE public."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
COMMENT ON COLUMN public."//evil.test/x"."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
COMMENT ON CONSTRAINT "//evil.test/x" ON public."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE INDEX "//evil.test/x~2" ON public."//evil.test/x" (("//evil.test/x~" || '//evil.test/x')) WHERE "//evil.test/x~" <> '//evil.test/x';
COMMENT ON INDEX public."//evil.test/x~2" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE FUNCTION public."//evil.test/x"("//evil.test/x" text DEFAULT '//evil.test/x', OUT "//evil.test/x~" text) LANGUAGE sql AS
    $body$ SELECT '//evil.test/x'::text $body$;
COMMENT ON FUNCTION public."//evil.test/x"(text) IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE TRIGGER "//evil.test/x" BEFORE UPDATE ON public."//evil.test/x" FOR EACH ROW WHEN (new."//evil.test/x~" <> '//evil.test/x')
    EXECUTE FUNCTION public.fires('//evil.test/x');
COMMENT ON TRIGGER "//evil.test/x" ON public."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE POLICY "//evil.test/x" ON public."//evil.test/x" TO "</title></textarea></style><script>pwn()</script>" USING ("//evil.test/x~" <> '//evil.test/x');
COMMENT ON POLICY "//evil.test/x" ON public."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
GRANT SELECT ("//evil.test/x"), UPDATE ON public."//evil.test/x" TO "</title></textarea></style><script>pwn()</script>";
CREATE VIEW public."//evil.test/x~3" AS SELECT "//evil.test/x" AS "//evil.test/x~", '//evil.test/x'::text AS "//evil.test/x" FROM public."//evil.test/x";
COMMENT ON VIEW public."//evil.test/x~3" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
COMMENT ON COLUMN public."//evil.test/x~3"."//evil.test/x" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE SEQUENCE public."//evil.test/x~4";
COMMENT ON SEQUENCE public."//evil.test/x~4" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE TABLE public."//evil.test/x~6" PARTITION OF public.parted (CONSTRAINT "//evil.test/x" CHECK (what <> '//evil.test/x'))
    FOR VALUES IN ('//evil.test/x');
COMMENT ON TABLE public."//evil.test/x~6" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
COMMENT ON CONSTRAINT "//evil.test/x" ON public."//evil.test/x~6" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';
CREATE INDEX "//evil.test/x~7" ON public."//evil.test/x~6" ((what || '//evil.test/x')) WHERE what <> '//evil.test/x';
COMMENT ON INDEX public."//evil.test/x~7" IS '//evil.test/x

A //evil.test/x here
//evil.test/x

- //evil.test/x

//evil.test/x';

CREATE DOMAIN public."//evil.test/x~" AS text DEFAULT '//evil.test/x' CONSTRAINT "//evil.test/x" CHECK (VALUE <> '//evil.test/x');

CREATE TABLE public."me@evil.test @evil #1 GH-1" (
    "me@evil.test @evil #1 GH-1" int CONSTRAINT "me@evil.test @evil #1 GH-1~1" PRIMARY KEY, "me@evil.test @evil #1 GH-1~" text DEFAULT 'me@evil.test @evil #1 GH-1',
    generated text GENERATED ALWAYS AS ('me@evil.test @evil #1 GH-1') STORED,
    "of" int CONSTRAINT "me@evil.test @evil #1 GH-1~" REFERENCES public."//evil.test/x", CONSTRAINT "me@evil.test @evil #1 GH-1" CHECK ("me@evil.test @evil #1 GH-1~" <> 'me@evil.test @evil #1 GH-1'));
COMMENT ON TABLE public."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
COMMENT ON COLUMN public."me@evil.test @evil #1 GH-1"."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
COMMENT ON CONSTRAINT "me@evil.test @evil #1 GH-1" ON public."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE INDEX "me@evil.test @evil #1 GH-1~2" ON public."me@evil.test @evil #1 GH-1" (("me@evil.test @evil #1 GH-1~" || 'me@evil.test @evil #1 GH-1')) WHERE "me@evil.test @evil #1 GH-1~" <> 'me@evil.test @evil #1 GH-1';
COMMENT ON INDEX public."me@evil.test @evil #1 GH-1~2" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE FUNCTION public."me@evil.test @evil #1 GH-1"("me@evil.test @evil #1 GH-1" text DEFAULT 'me@evil.test @evil #1 GH-1', OUT "me@evil.test @evil #1 GH-1~" text) LANGUAGE sql AS
    $body$ SELECT 'me@evil.test @evil #1 GH-1'::text $body$;
COMMENT ON FUNCTION public."me@evil.test @evil #1 GH-1"(text) IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE TRIGGER "me@evil.test @evil #1 GH-1" BEFORE UPDATE ON public."me@evil.test @evil #1 GH-1" FOR EACH ROW WHEN (new."me@evil.test @evil #1 GH-1~" <> 'me@evil.test @evil #1 GH-1')
    EXECUTE FUNCTION public.fires('me@evil.test @evil #1 GH-1');
COMMENT ON TRIGGER "me@evil.test @evil #1 GH-1" ON public."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE POLICY "me@evil.test @evil #1 GH-1" ON public."me@evil.test @evil #1 GH-1" TO "</script><script>pwn()</script>" USING ("me@evil.test @evil #1 GH-1~" <> 'me@evil.test @evil #1 GH-1');
COMMENT ON POLICY "me@evil.test @evil #1 GH-1" ON public."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
GRANT SELECT ("me@evil.test @evil #1 GH-1"), UPDATE ON public."me@evil.test @evil #1 GH-1" TO "</script><script>pwn()</script>";
CREATE VIEW public."me@evil.test @evil #1 GH-1~3" AS SELECT "me@evil.test @evil #1 GH-1" AS "me@evil.test @evil #1 GH-1~", 'me@evil.test @evil #1 GH-1'::text AS "me@evil.test @evil #1 GH-1" FROM public."me@evil.test @evil #1 GH-1";
COMMENT ON VIEW public."me@evil.test @evil #1 GH-1~3" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
COMMENT ON COLUMN public."me@evil.test @evil #1 GH-1~3"."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE SEQUENCE public."me@evil.test @evil #1 GH-1~4";
COMMENT ON SEQUENCE public."me@evil.test @evil #1 GH-1~4" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE TABLE public."me@evil.test @evil #1 GH-1~6" PARTITION OF public.parted (CONSTRAINT "me@evil.test @evil #1 GH-1" CHECK (what <> 'me@evil.test @evil #1 GH-1'))
    FOR VALUES IN ('me@evil.test @evil #1 GH-1');
COMMENT ON TABLE public."me@evil.test @evil #1 GH-1~6" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
COMMENT ON CONSTRAINT "me@evil.test @evil #1 GH-1" ON public."me@evil.test @evil #1 GH-1~6" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';
CREATE INDEX "me@evil.test @evil #1 GH-1~7" ON public."me@evil.test @evil #1 GH-1~6" ((what || 'me@evil.test @evil #1 GH-1')) WHERE what <> 'me@evil.test @evil #1 GH-1';
COMMENT ON INDEX public."me@evil.test @evil #1 GH-1~7" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';

CREATE TYPE public."me@evil.test @evil #1 GH-1~" AS ("me@evil.test @evil #1 GH-1" int); COMMENT ON COLUMN public."me@evil.test @evil #1 GH-1~"."me@evil.test @evil #1 GH-1" IS 'me@evil.test @evil #1 GH-1

A me@evil.test @evil #1 GH-1 here
me@evil.test @evil #1 GH-1

- me@evil.test @evil #1 GH-1

me@evil.test @evil #1 GH-1';

CREATE TABLE public."{{ 7 * 7 }}{{ config }}" (
    "{{ 7 * 7 }}{{ config }}" int CONSTRAINT "{{ 7 * 7 }}{{ config }}~1" PRIMARY KEY, "{{ 7 * 7 }}{{ config }}~" text DEFAULT '{{ 7 * 7 }}{{ config }}',
    generated text GENERATED ALWAYS AS ('{{ 7 * 7 }}{{ config }}') STORED,
    "of" int CONSTRAINT "{{ 7 * 7 }}{{ config }}~" REFERENCES public."me@evil.test @evil #1 GH-1", CONSTRAINT "{{ 7 * 7 }}{{ config }}" CHECK ("{{ 7 * 7 }}{{ config }}~" <> '{{ 7 * 7 }}{{ config }}'));
COMMENT ON TABLE public."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
COMMENT ON COLUMN public."{{ 7 * 7 }}{{ config }}"."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
COMMENT ON CONSTRAINT "{{ 7 * 7 }}{{ config }}" ON public."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE INDEX "{{ 7 * 7 }}{{ config }}~2" ON public."{{ 7 * 7 }}{{ config }}" (("{{ 7 * 7 }}{{ config }}~" || '{{ 7 * 7 }}{{ config }}')) WHERE "{{ 7 * 7 }}{{ config }}~" <> '{{ 7 * 7 }}{{ config }}';
COMMENT ON INDEX public."{{ 7 * 7 }}{{ config }}~2" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE FUNCTION public."{{ 7 * 7 }}{{ config }}"("{{ 7 * 7 }}{{ config }}" text DEFAULT '{{ 7 * 7 }}{{ config }}', OUT "{{ 7 * 7 }}{{ config }}~" text) LANGUAGE sql AS
    $body$ SELECT '{{ 7 * 7 }}{{ config }}'::text $body$;
COMMENT ON FUNCTION public."{{ 7 * 7 }}{{ config }}"(text) IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE TRIGGER "{{ 7 * 7 }}{{ config }}" BEFORE UPDATE ON public."{{ 7 * 7 }}{{ config }}" FOR EACH ROW WHEN (new."{{ 7 * 7 }}{{ config }}~" <> '{{ 7 * 7 }}{{ config }}')
    EXECUTE FUNCTION public.fires('{{ 7 * 7 }}{{ config }}');
COMMENT ON TRIGGER "{{ 7 * 7 }}{{ config }}" ON public."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE POLICY "{{ 7 * 7 }}{{ config }}" ON public."{{ 7 * 7 }}{{ config }}" TO "<iframe srcdoc='<script>parent.pwn()</script>'>" USING ("{{ 7 * 7 }}{{ config }}~" <> '{{ 7 * 7 }}{{ config }}');
COMMENT ON POLICY "{{ 7 * 7 }}{{ config }}" ON public."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
GRANT SELECT ("{{ 7 * 7 }}{{ config }}"), UPDATE ON public."{{ 7 * 7 }}{{ config }}" TO "<iframe srcdoc='<script>parent.pwn()</script>'>";
CREATE VIEW public."{{ 7 * 7 }}{{ config }}~3" AS SELECT "{{ 7 * 7 }}{{ config }}" AS "{{ 7 * 7 }}{{ config }}~", '{{ 7 * 7 }}{{ config }}'::text AS "{{ 7 * 7 }}{{ config }}" FROM public."{{ 7 * 7 }}{{ config }}";
COMMENT ON VIEW public."{{ 7 * 7 }}{{ config }}~3" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
COMMENT ON COLUMN public."{{ 7 * 7 }}{{ config }}~3"."{{ 7 * 7 }}{{ config }}" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE SEQUENCE public."{{ 7 * 7 }}{{ config }}~4";
COMMENT ON SEQUENCE public."{{ 7 * 7 }}{{ config }}~4" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE TABLE public."{{ 7 * 7 }}{{ config }}~6" PARTITION OF public.parted (CONSTRAINT "{{ 7 * 7 }}{{ config }}" CHECK (what <> '{{ 7 * 7 }}{{ config }}'))
    FOR VALUES IN ('{{ 7 * 7 }}{{ config }}');
COMMENT ON TABLE public."{{ 7 * 7 }}{{ config }}~6" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
COMMENT ON CONSTRAINT "{{ 7 * 7 }}{{ config }}" ON public."{{ 7 * 7 }}{{ config }}~6" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';
CREATE INDEX "{{ 7 * 7 }}{{ config }}~7" ON public."{{ 7 * 7 }}{{ config }}~6" ((what || '{{ 7 * 7 }}{{ config }}')) WHERE what <> '{{ 7 * 7 }}{{ config }}';
COMMENT ON INDEX public."{{ 7 * 7 }}{{ config }}~7" IS '{{ 7 * 7 }}{{ config }}

A {{ 7 * 7 }}{{ config }} here
{{ 7 * 7 }}{{ config }}

- {{ 7 * 7 }}{{ config }}

{{ 7 * 7 }}{{ config }}';

CREATE TYPE public."{{ 7 * 7 }}{{ config }}~" AS RANGE (subtype = text, multirange_type_name = "{{ 7 * 7 }}{{ config }}~5");

CREATE TABLE public."{% for a in b %}{{ a }}" (
    "{% for a in b %}{{ a }}" int CONSTRAINT "{% for a in b %}{{ a }}~1" PRIMARY KEY, "{% for a in b %}{{ a }}~" text DEFAULT '{% for a in b %}{{ a }}',
    generated text GENERATED ALWAYS AS ('{% for a in b %}{{ a }}') STORED,
    "of" int CONSTRAINT "{% for a in b %}{{ a }}~" REFERENCES public."{{ 7 * 7 }}{{ config }}", CONSTRAINT "{% for a in b %}{{ a }}" CHECK ("{% for a in b %}{{ a }}~" <> '{% for a in b %}{{ a }}'));
COMMENT ON TABLE public."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
COMMENT ON COLUMN public."{% for a in b %}{{ a }}"."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
COMMENT ON CONSTRAINT "{% for a in b %}{{ a }}" ON public."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE INDEX "{% for a in b %}{{ a }}~2" ON public."{% for a in b %}{{ a }}" (("{% for a in b %}{{ a }}~" || '{% for a in b %}{{ a }}')) WHERE "{% for a in b %}{{ a }}~" <> '{% for a in b %}{{ a }}';
COMMENT ON INDEX public."{% for a in b %}{{ a }}~2" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE FUNCTION public."{% for a in b %}{{ a }}"("{% for a in b %}{{ a }}" text DEFAULT '{% for a in b %}{{ a }}', OUT "{% for a in b %}{{ a }}~" text) LANGUAGE sql AS
    $body$ SELECT '{% for a in b %}{{ a }}'::text $body$;
COMMENT ON FUNCTION public."{% for a in b %}{{ a }}"(text) IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE TRIGGER "{% for a in b %}{{ a }}" BEFORE UPDATE ON public."{% for a in b %}{{ a }}" FOR EACH ROW WHEN (new."{% for a in b %}{{ a }}~" <> '{% for a in b %}{{ a }}')
    EXECUTE FUNCTION public.fires('{% for a in b %}{{ a }}');
COMMENT ON TRIGGER "{% for a in b %}{{ a }}" ON public."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE POLICY "{% for a in b %}{{ a }}" ON public."{% for a in b %}{{ a }}" TO "<svg><foreignObject><iframe src=//evil.test>" USING ("{% for a in b %}{{ a }}~" <> '{% for a in b %}{{ a }}');
COMMENT ON POLICY "{% for a in b %}{{ a }}" ON public."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
GRANT SELECT ("{% for a in b %}{{ a }}"), UPDATE ON public."{% for a in b %}{{ a }}" TO "<svg><foreignObject><iframe src=//evil.test>";
CREATE VIEW public."{% for a in b %}{{ a }}~3" AS SELECT "{% for a in b %}{{ a }}" AS "{% for a in b %}{{ a }}~", '{% for a in b %}{{ a }}'::text AS "{% for a in b %}{{ a }}" FROM public."{% for a in b %}{{ a }}";
COMMENT ON VIEW public."{% for a in b %}{{ a }}~3" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
COMMENT ON COLUMN public."{% for a in b %}{{ a }}~3"."{% for a in b %}{{ a }}" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE SEQUENCE public."{% for a in b %}{{ a }}~4";
COMMENT ON SEQUENCE public."{% for a in b %}{{ a }}~4" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE TABLE public."{% for a in b %}{{ a }}~6" PARTITION OF public.parted (CONSTRAINT "{% for a in b %}{{ a }}" CHECK (what <> '{% for a in b %}{{ a }}'))
    FOR VALUES IN ('{% for a in b %}{{ a }}');
COMMENT ON TABLE public."{% for a in b %}{{ a }}~6" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
COMMENT ON CONSTRAINT "{% for a in b %}{{ a }}" ON public."{% for a in b %}{{ a }}~6" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';
CREATE INDEX "{% for a in b %}{{ a }}~7" ON public."{% for a in b %}{{ a }}~6" ((what || '{% for a in b %}{{ a }}')) WHERE what <> '{% for a in b %}{{ a }}';
COMMENT ON INDEX public."{% for a in b %}{{ a }}~7" IS '{% for a in b %}{{ a }}

A {% for a in b %}{{ a }} here
{% for a in b %}{{ a }}

- {% for a in b %}{{ a }}

{% for a in b %}{{ a }}';

CREATE TYPE public."{% for a in b %}{{ a }}~" AS ENUM ('{% for a in b %}{{ a }}', 'x');

CREATE TABLE public."{# a #}{%- raw -%}" (
    "{# a #}{%- raw -%}" int CONSTRAINT "{# a #}{%- raw -%}~1" PRIMARY KEY, "{# a #}{%- raw -%}~" text DEFAULT '{# a #}{%- raw -%}',
    generated text GENERATED ALWAYS AS ('{# a #}{%- raw -%}') STORED,
    "of" int CONSTRAINT "{# a #}{%- raw -%}~" REFERENCES public."{% for a in b %}{{ a }}", CONSTRAINT "{# a #}{%- raw -%}" CHECK ("{# a #}{%- raw -%}~" <> '{# a #}{%- raw -%}'));
COMMENT ON TABLE public."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
COMMENT ON COLUMN public."{# a #}{%- raw -%}"."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
COMMENT ON CONSTRAINT "{# a #}{%- raw -%}" ON public."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE INDEX "{# a #}{%- raw -%}~2" ON public."{# a #}{%- raw -%}" (("{# a #}{%- raw -%}~" || '{# a #}{%- raw -%}')) WHERE "{# a #}{%- raw -%}~" <> '{# a #}{%- raw -%}';
COMMENT ON INDEX public."{# a #}{%- raw -%}~2" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE FUNCTION public."{# a #}{%- raw -%}"("{# a #}{%- raw -%}" text DEFAULT '{# a #}{%- raw -%}', OUT "{# a #}{%- raw -%}~" text) LANGUAGE sql AS
    $body$ SELECT '{# a #}{%- raw -%}'::text $body$;
COMMENT ON FUNCTION public."{# a #}{%- raw -%}"(text) IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE TRIGGER "{# a #}{%- raw -%}" BEFORE UPDATE ON public."{# a #}{%- raw -%}" FOR EACH ROW WHEN (new."{# a #}{%- raw -%}~" <> '{# a #}{%- raw -%}')
    EXECUTE FUNCTION public.fires('{# a #}{%- raw -%}');
COMMENT ON TRIGGER "{# a #}{%- raw -%}" ON public."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE POLICY "{# a #}{%- raw -%}" ON public."{# a #}{%- raw -%}" TO "<a href=javascript:pwn()>x</a>" USING ("{# a #}{%- raw -%}~" <> '{# a #}{%- raw -%}');
COMMENT ON POLICY "{# a #}{%- raw -%}" ON public."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
GRANT SELECT ("{# a #}{%- raw -%}"), UPDATE ON public."{# a #}{%- raw -%}" TO "<a href=javascript:pwn()>x</a>";
CREATE VIEW public."{# a #}{%- raw -%}~3" AS SELECT "{# a #}{%- raw -%}" AS "{# a #}{%- raw -%}~", '{# a #}{%- raw -%}'::text AS "{# a #}{%- raw -%}" FROM public."{# a #}{%- raw -%}";
COMMENT ON VIEW public."{# a #}{%- raw -%}~3" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
COMMENT ON COLUMN public."{# a #}{%- raw -%}~3"."{# a #}{%- raw -%}" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE SEQUENCE public."{# a #}{%- raw -%}~4";
COMMENT ON SEQUENCE public."{# a #}{%- raw -%}~4" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE TABLE public."{# a #}{%- raw -%}~6" PARTITION OF public.parted (CONSTRAINT "{# a #}{%- raw -%}" CHECK (what <> '{# a #}{%- raw -%}'))
    FOR VALUES IN ('{# a #}{%- raw -%}');
COMMENT ON TABLE public."{# a #}{%- raw -%}~6" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
COMMENT ON CONSTRAINT "{# a #}{%- raw -%}" ON public."{# a #}{%- raw -%}~6" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';
CREATE INDEX "{# a #}{%- raw -%}~7" ON public."{# a #}{%- raw -%}~6" ((what || '{# a #}{%- raw -%}')) WHERE what <> '{# a #}{%- raw -%}';
COMMENT ON INDEX public."{# a #}{%- raw -%}~7" IS '{# a #}{%- raw -%}

A {# a #}{%- raw -%} here
{# a #}{%- raw -%}

- {# a #}{%- raw -%}

{# a #}{%- raw -%}';

CREATE DOMAIN public."{# a #}{%- raw -%}~" AS text DEFAULT '{# a #}{%- raw -%}' CONSTRAINT "{# a #}{%- raw -%}" CHECK (VALUE <> '{# a #}{%- raw -%}');

CREATE TABLE public."a | b |
|---|---|
| c" (
    "a | b |
|---|---|
| c" int CONSTRAINT "a | b |
|---|---|
| c~1" PRIMARY KEY, "a | b |
|---|---|
| c~" text DEFAULT 'a | b |
|---|---|
| c',
    generated text GENERATED ALWAYS AS ('a | b |
|---|---|
| c') STORED,
    "of" int CONSTRAINT "a | b |
|---|---|
| c~" REFERENCES public."{# a #}{%- raw -%}", CONSTRAINT "a | b |
|---|---|
| c" CHECK ("a | b |
|---|---|
| c~" <> 'a | b |
|---|---|
| c'));
COMMENT ON TABLE public."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
COMMENT ON COLUMN public."a | b |
|---|---|
| c"."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
COMMENT ON CONSTRAINT "a | b |
|---|---|
| c" ON public."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE INDEX "a | b |
|---|---|
| c~2" ON public."a | b |
|---|---|
| c" (("a | b |
|---|---|
| c~" || 'a | b |
|---|---|
| c')) WHERE "a | b |
|---|---|
| c~" <> 'a | b |
|---|---|
| c';
COMMENT ON INDEX public."a | b |
|---|---|
| c~2" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE FUNCTION public."a | b |
|---|---|
| c"("a | b |
|---|---|
| c" text DEFAULT 'a | b |
|---|---|
| c', OUT "a | b |
|---|---|
| c~" text) LANGUAGE sql AS
    $body$ SELECT 'a | b |
|---|---|
| c'::text $body$;
COMMENT ON FUNCTION public."a | b |
|---|---|
| c"(text) IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE TRIGGER "a | b |
|---|---|
| c" BEFORE UPDATE ON public."a | b |
|---|---|
| c" FOR EACH ROW WHEN (new."a | b |
|---|---|
| c~" <> 'a | b |
|---|---|
| c')
    EXECUTE FUNCTION public.fires('a | b |
|---|---|
| c');
COMMENT ON TRIGGER "a | b |
|---|---|
| c" ON public."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE POLICY "a | b |
|---|---|
| c" ON public."a | b |
|---|---|
| c" TO "<base href=//evil.test>" USING ("a | b |
|---|---|
| c~" <> 'a | b |
|---|---|
| c');
COMMENT ON POLICY "a | b |
|---|---|
| c" ON public."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
GRANT SELECT ("a | b |
|---|---|
| c"), UPDATE ON public."a | b |
|---|---|
| c" TO "<base href=//evil.test>";
CREATE VIEW public."a | b |
|---|---|
| c~3" AS SELECT "a | b |
|---|---|
| c" AS "a | b |
|---|---|
| c~", 'a | b |
|---|---|
| c'::text AS "a | b |
|---|---|
| c" FROM public."a | b |
|---|---|
| c";
COMMENT ON VIEW public."a | b |
|---|---|
| c~3" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
COMMENT ON COLUMN public."a | b |
|---|---|
| c~3"."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE SEQUENCE public."a | b |
|---|---|
| c~4";
COMMENT ON SEQUENCE public."a | b |
|---|---|
| c~4" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE TABLE public."a | b |
|---|---|
| c~6" PARTITION OF public.parted (CONSTRAINT "a | b |
|---|---|
| c" CHECK (what <> 'a | b |
|---|---|
| c'))
    FOR VALUES IN ('a | b |
|---|---|
| c');
COMMENT ON TABLE public."a | b |
|---|---|
| c~6" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
COMMENT ON CONSTRAINT "a | b |
|---|---|
| c" ON public."a | b |
|---|---|
| c~6" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE INDEX "a | b |
|---|---|
| c~7" ON public."a | b |
|---|---|
| c~6" ((what || 'a | b |
|---|---|
| c')) WHERE what <> 'a | b |
|---|---|
| c';
COMMENT ON INDEX public."a | b |
|---|---|
| c~7" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';

CREATE TYPE public."a | b |
|---|---|
| c~" AS ("a | b |
|---|---|
| c" int); COMMENT ON COLUMN public."a | b |
|---|---|
| c~"."a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c';
CREATE SCHEMA "a | b |
|---|---|
| c"; COMMENT ON SCHEMA "a | b |
|---|---|
| c" IS 'a | b |
|---|---|
| c

A a | b |
|---|---|
| c here
a | b |
|---|---|
| c

- a | b |
|---|---|
| c

a | b |
|---|---|
| c'; CREATE TABLE "a | b |
|---|---|
| c"."a | b |
|---|---|
| c" (id int);

CREATE TABLE public."‮gnp.exe⁦‏ " (
    "‮gnp.exe⁦‏ " int CONSTRAINT "‮gnp.exe⁦‏ ~1" PRIMARY KEY, "‮gnp.exe⁦‏ ~" text DEFAULT '‮gnp.exe⁦‏ ',
    generated text GENERATED ALWAYS AS ('‮gnp.exe⁦‏ ') STORED,
    "of" int CONSTRAINT "‮gnp.exe⁦‏ ~" REFERENCES public."a | b |
|---|---|
| c", CONSTRAINT "‮gnp.exe⁦‏ " CHECK ("‮gnp.exe⁦‏ ~" <> '‮gnp.exe⁦‏ '));
COMMENT ON TABLE public."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
COMMENT ON COLUMN public."‮gnp.exe⁦‏ "."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
COMMENT ON CONSTRAINT "‮gnp.exe⁦‏ " ON public."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE INDEX "‮gnp.exe⁦‏ ~2" ON public."‮gnp.exe⁦‏ " (("‮gnp.exe⁦‏ ~" || '‮gnp.exe⁦‏ ')) WHERE "‮gnp.exe⁦‏ ~" <> '‮gnp.exe⁦‏ ';
COMMENT ON INDEX public."‮gnp.exe⁦‏ ~2" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE FUNCTION public."‮gnp.exe⁦‏ "("‮gnp.exe⁦‏ " text DEFAULT '‮gnp.exe⁦‏ ', OUT "‮gnp.exe⁦‏ ~" text) LANGUAGE sql AS
    $body$ SELECT '‮gnp.exe⁦‏ '::text $body$;
COMMENT ON FUNCTION public."‮gnp.exe⁦‏ "(text) IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE TRIGGER "‮gnp.exe⁦‏ " BEFORE UPDATE ON public."‮gnp.exe⁦‏ " FOR EACH ROW WHEN (new."‮gnp.exe⁦‏ ~" <> '‮gnp.exe⁦‏ ')
    EXECUTE FUNCTION public.fires('‮gnp.exe⁦‏ ');
COMMENT ON TRIGGER "‮gnp.exe⁦‏ " ON public."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE POLICY "‮gnp.exe⁦‏ " ON public."‮gnp.exe⁦‏ " TO "<meta http-equiv=refresh content=0;url=//evil.test>" USING ("‮gnp.exe⁦‏ ~" <> '‮gnp.exe⁦‏ ');
COMMENT ON POLICY "‮gnp.exe⁦‏ " ON public."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
GRANT SELECT ("‮gnp.exe⁦‏ "), UPDATE ON public."‮gnp.exe⁦‏ " TO "<meta http-equiv=refresh content=0;url=//evil.test>";
CREATE VIEW public."‮gnp.exe⁦‏ ~3" AS SELECT "‮gnp.exe⁦‏ " AS "‮gnp.exe⁦‏ ~", '‮gnp.exe⁦‏ '::text AS "‮gnp.exe⁦‏ " FROM public."‮gnp.exe⁦‏ ";
COMMENT ON VIEW public."‮gnp.exe⁦‏ ~3" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
COMMENT ON COLUMN public."‮gnp.exe⁦‏ ~3"."‮gnp.exe⁦‏ " IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE SEQUENCE public."‮gnp.exe⁦‏ ~4";
COMMENT ON SEQUENCE public."‮gnp.exe⁦‏ ~4" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE TABLE public."‮gnp.exe⁦‏ ~6" PARTITION OF public.parted (CONSTRAINT "‮gnp.exe⁦‏ " CHECK (what <> '‮gnp.exe⁦‏ '))
    FOR VALUES IN ('‮gnp.exe⁦‏ ');
COMMENT ON TABLE public."‮gnp.exe⁦‏ ~6" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
COMMENT ON CONSTRAINT "‮gnp.exe⁦‏ " ON public."‮gnp.exe⁦‏ ~6" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';
CREATE INDEX "‮gnp.exe⁦‏ ~7" ON public."‮gnp.exe⁦‏ ~6" ((what || '‮gnp.exe⁦‏ ')) WHERE what <> '‮gnp.exe⁦‏ ';
COMMENT ON INDEX public."‮gnp.exe⁦‏ ~7" IS '‮gnp.exe⁦‏ 

A ‮gnp.exe⁦‏  here
‮gnp.exe⁦‏ 

- ‮gnp.exe⁦‏ 

‮gnp.exe⁦‏ ';

CREATE TYPE public."‮gnp.exe⁦‏ ~" AS RANGE (subtype = text, multirange_type_name = "‮gnp.exe⁦‏ ~5");

CREATE TABLE public."[31mred﻿" (
    "[31mred﻿" int CONSTRAINT "[31mred﻿~1" PRIMARY KEY, "[31mred﻿~" text DEFAULT '[31mred﻿',
    generated text GENERATED ALWAYS AS ('[31mred﻿') STORED,
    "of" int CONSTRAINT "[31mred﻿~" REFERENCES public."‮gnp.exe⁦‏ ", CONSTRAINT "[31mred﻿" CHECK ("[31mred﻿~" <> '[31mred﻿'));
COMMENT ON TABLE public."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
COMMENT ON COLUMN public."[31mred﻿"."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
COMMENT ON CONSTRAINT "[31mred﻿" ON public."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE INDEX "[31mred﻿~2" ON public."[31mred﻿" (("[31mred﻿~" || '[31mred﻿')) WHERE "[31mred﻿~" <> '[31mred﻿';
COMMENT ON INDEX public."[31mred﻿~2" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE FUNCTION public."[31mred﻿"("[31mred﻿" text DEFAULT '[31mred﻿', OUT "[31mred﻿~" text) LANGUAGE sql AS
    $body$ SELECT '[31mred﻿'::text $body$;
COMMENT ON FUNCTION public."[31mred﻿"(text) IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE TRIGGER "[31mred﻿" BEFORE UPDATE ON public."[31mred﻿" FOR EACH ROW WHEN (new."[31mred﻿~" <> '[31mred﻿')
    EXECUTE FUNCTION public.fires('[31mred﻿');
COMMENT ON TRIGGER "[31mred﻿" ON public."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE POLICY "[31mred﻿" ON public."[31mred﻿" TO "<style>@import '//evil.test';</style>" USING ("[31mred﻿~" <> '[31mred﻿');
COMMENT ON POLICY "[31mred﻿" ON public."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
GRANT SELECT ("[31mred﻿"), UPDATE ON public."[31mred﻿" TO "<style>@import '//evil.test';</style>";
CREATE VIEW public."[31mred﻿~3" AS SELECT "[31mred﻿" AS "[31mred﻿~", '[31mred﻿'::text AS "[31mred﻿" FROM public."[31mred﻿";
COMMENT ON VIEW public."[31mred﻿~3" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
COMMENT ON COLUMN public."[31mred﻿~3"."[31mred﻿" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE SEQUENCE public."[31mred﻿~4";
COMMENT ON SEQUENCE public."[31mred﻿~4" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE TABLE public."[31mred﻿~6" PARTITION OF public.parted (CONSTRAINT "[31mred﻿" CHECK (what <> '[31mred﻿'))
    FOR VALUES IN ('[31mred﻿');
COMMENT ON TABLE public."[31mred﻿~6" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
COMMENT ON CONSTRAINT "[31mred﻿" ON public."[31mred﻿~6" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';
CREATE INDEX "[31mred﻿~7" ON public."[31mred﻿~6" ((what || '[31mred﻿')) WHERE what <> '[31mred﻿';
COMMENT ON INDEX public."[31mred﻿~7" IS '[31mred﻿

A [31mred﻿ here
[31mred﻿

- [31mred﻿

[31mred﻿';

CREATE TYPE public."[31mred﻿~" AS ENUM ('[31mred﻿', 'x');

CREATE TABLE public."👩‍👩‍👧 :smile: :material-alert:" (
    "👩‍👩‍👧 :smile: :material-alert:" int CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:~1" PRIMARY KEY, "👩‍👩‍👧 :smile: :material-alert:~" text DEFAULT '👩‍👩‍👧 :smile: :material-alert:',
    generated text GENERATED ALWAYS AS ('👩‍👩‍👧 :smile: :material-alert:') STORED,
    "of" int CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:~" REFERENCES public."[31mred﻿", CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:" CHECK ("👩‍👩‍👧 :smile: :material-alert:~" <> '👩‍👩‍👧 :smile: :material-alert:'));
COMMENT ON TABLE public."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON COLUMN public."👩‍👩‍👧 :smile: :material-alert:"."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:" ON public."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE INDEX "👩‍👩‍👧 :smile: :material-alert:~2" ON public."👩‍👩‍👧 :smile: :material-alert:" (("👩‍👩‍👧 :smile: :material-alert:~" || '👩‍👩‍👧 :smile: :material-alert:')) WHERE "👩‍👩‍👧 :smile: :material-alert:~" <> '👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON INDEX public."👩‍👩‍👧 :smile: :material-alert:~2" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE FUNCTION public."👩‍👩‍👧 :smile: :material-alert:"("👩‍👩‍👧 :smile: :material-alert:" text DEFAULT '👩‍👩‍👧 :smile: :material-alert:', OUT "👩‍👩‍👧 :smile: :material-alert:~" text) LANGUAGE sql AS
    $body$ SELECT '👩‍👩‍👧 :smile: :material-alert:'::text $body$;
COMMENT ON FUNCTION public."👩‍👩‍👧 :smile: :material-alert:"(text) IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE TRIGGER "👩‍👩‍👧 :smile: :material-alert:" BEFORE UPDATE ON public."👩‍👩‍👧 :smile: :material-alert:" FOR EACH ROW WHEN (new."👩‍👩‍👧 :smile: :material-alert:~" <> '👩‍👩‍👧 :smile: :material-alert:')
    EXECUTE FUNCTION public.fires('👩‍👩‍👧 :smile: :material-alert:');
COMMENT ON TRIGGER "👩‍👩‍👧 :smile: :material-alert:" ON public."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE POLICY "👩‍👩‍👧 :smile: :material-alert:" ON public."👩‍👩‍👧 :smile: :material-alert:" TO "]]><script>pwn()</script><![CDATA[" USING ("👩‍👩‍👧 :smile: :material-alert:~" <> '👩‍👩‍👧 :smile: :material-alert:');
COMMENT ON POLICY "👩‍👩‍👧 :smile: :material-alert:" ON public."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
GRANT SELECT ("👩‍👩‍👧 :smile: :material-alert:"), UPDATE ON public."👩‍👩‍👧 :smile: :material-alert:" TO "]]><script>pwn()</script><![CDATA[";
CREATE VIEW public."👩‍👩‍👧 :smile: :material-alert:~3" AS SELECT "👩‍👩‍👧 :smile: :material-alert:" AS "👩‍👩‍👧 :smile: :material-alert:~", '👩‍👩‍👧 :smile: :material-alert:'::text AS "👩‍👩‍👧 :smile: :material-alert:" FROM public."👩‍👩‍👧 :smile: :material-alert:";
COMMENT ON VIEW public."👩‍👩‍👧 :smile: :material-alert:~3" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON COLUMN public."👩‍👩‍👧 :smile: :material-alert:~3"."👩‍👩‍👧 :smile: :material-alert:" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE SEQUENCE public."👩‍👩‍👧 :smile: :material-alert:~4";
COMMENT ON SEQUENCE public."👩‍👩‍👧 :smile: :material-alert:~4" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE TABLE public."👩‍👩‍👧 :smile: :material-alert:~6" PARTITION OF public.parted (CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:" CHECK (what <> '👩‍👩‍👧 :smile: :material-alert:'))
    FOR VALUES IN ('👩‍👩‍👧 :smile: :material-alert:');
COMMENT ON TABLE public."👩‍👩‍👧 :smile: :material-alert:~6" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:" ON public."👩‍👩‍👧 :smile: :material-alert:~6" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';
CREATE INDEX "👩‍👩‍👧 :smile: :material-alert:~7" ON public."👩‍👩‍👧 :smile: :material-alert:~6" ((what || '👩‍👩‍👧 :smile: :material-alert:')) WHERE what <> '👩‍👩‍👧 :smile: :material-alert:';
COMMENT ON INDEX public."👩‍👩‍👧 :smile: :material-alert:~7" IS '👩‍👩‍👧 :smile: :material-alert:

A 👩‍👩‍👧 :smile: :material-alert: here
👩‍👩‍👧 :smile: :material-alert:

- 👩‍👩‍👧 :smile: :material-alert:

👩‍👩‍👧 :smile: :material-alert:';

CREATE DOMAIN public."👩‍👩‍👧 :smile: :material-alert:~" AS text DEFAULT '👩‍👩‍👧 :smile: :material-alert:' CONSTRAINT "👩‍👩‍👧 :smile: :material-alert:" CHECK (VALUE <> '👩‍👩‍👧 :smile: :material-alert:');

CREATE TABLE public."../../../../etc/x" (
    "../../../../etc/x" int CONSTRAINT "../../../../etc/x~1" PRIMARY KEY, "../../../../etc/x~" text DEFAULT '../../../../etc/x',
    generated text GENERATED ALWAYS AS ('../../../../etc/x') STORED,
    "of" int CONSTRAINT "../../../../etc/x~" REFERENCES public."👩‍👩‍👧 :smile: :material-alert:", CONSTRAINT "../../../../etc/x" CHECK ("../../../../etc/x~" <> '../../../../etc/x'));
COMMENT ON TABLE public."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
COMMENT ON COLUMN public."../../../../etc/x"."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
COMMENT ON CONSTRAINT "../../../../etc/x" ON public."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE INDEX "../../../../etc/x~2" ON public."../../../../etc/x" (("../../../../etc/x~" || '../../../../etc/x')) WHERE "../../../../etc/x~" <> '../../../../etc/x';
COMMENT ON INDEX public."../../../../etc/x~2" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE FUNCTION public."../../../../etc/x"("../../../../etc/x" text DEFAULT '../../../../etc/x', OUT "../../../../etc/x~" text) LANGUAGE sql AS
    $body$ SELECT '../../../../etc/x'::text $body$;
COMMENT ON FUNCTION public."../../../../etc/x"(text) IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE TRIGGER "../../../../etc/x" BEFORE UPDATE ON public."../../../../etc/x" FOR EACH ROW WHEN (new."../../../../etc/x~" <> '../../../../etc/x')
    EXECUTE FUNCTION public.fires('../../../../etc/x');
COMMENT ON TRIGGER "../../../../etc/x" ON public."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE POLICY "../../../../etc/x" ON public."../../../../etc/x" TO "<?xml-stylesheet href=""//evil.test""?>" USING ("../../../../etc/x~" <> '../../../../etc/x');
COMMENT ON POLICY "../../../../etc/x" ON public."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
GRANT SELECT ("../../../../etc/x"), UPDATE ON public."../../../../etc/x" TO "<?xml-stylesheet href=""//evil.test""?>";
CREATE VIEW public."../../../../etc/x~3" AS SELECT "../../../../etc/x" AS "../../../../etc/x~", '../../../../etc/x'::text AS "../../../../etc/x" FROM public."../../../../etc/x";
COMMENT ON VIEW public."../../../../etc/x~3" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
COMMENT ON COLUMN public."../../../../etc/x~3"."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE SEQUENCE public."../../../../etc/x~4";
COMMENT ON SEQUENCE public."../../../../etc/x~4" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE TABLE public."../../../../etc/x~6" PARTITION OF public.parted (CONSTRAINT "../../../../etc/x" CHECK (what <> '../../../../etc/x'))
    FOR VALUES IN ('../../../../etc/x');
COMMENT ON TABLE public."../../../../etc/x~6" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
COMMENT ON CONSTRAINT "../../../../etc/x" ON public."../../../../etc/x~6" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';
CREATE INDEX "../../../../etc/x~7" ON public."../../../../etc/x~6" ((what || '../../../../etc/x')) WHERE what <> '../../../../etc/x';
COMMENT ON INDEX public."../../../../etc/x~7" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';

CREATE TYPE public."../../../../etc/x~" AS ("../../../../etc/x" int); COMMENT ON COLUMN public."../../../../etc/x~"."../../../../etc/x" IS '../../../../etc/x

A ../../../../etc/x here
../../../../etc/x

- ../../../../etc/x

../../../../etc/x';

CREATE TABLE public."/etc/passwd" (
    "/etc/passwd" int CONSTRAINT "/etc/passwd~1" PRIMARY KEY, "/etc/passwd~" text DEFAULT '/etc/passwd',
    generated text GENERATED ALWAYS AS ('/etc/passwd') STORED,
    "of" int CONSTRAINT "/etc/passwd~" REFERENCES public."../../../../etc/x", CONSTRAINT "/etc/passwd" CHECK ("/etc/passwd~" <> '/etc/passwd'));
COMMENT ON TABLE public."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
COMMENT ON COLUMN public."/etc/passwd"."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
COMMENT ON CONSTRAINT "/etc/passwd" ON public."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE INDEX "/etc/passwd~2" ON public."/etc/passwd" (("/etc/passwd~" || '/etc/passwd')) WHERE "/etc/passwd~" <> '/etc/passwd';
COMMENT ON INDEX public."/etc/passwd~2" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE FUNCTION public."/etc/passwd"("/etc/passwd" text DEFAULT '/etc/passwd', OUT "/etc/passwd~" text) LANGUAGE sql AS
    $body$ SELECT '/etc/passwd'::text $body$;
COMMENT ON FUNCTION public."/etc/passwd"(text) IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE TRIGGER "/etc/passwd" BEFORE UPDATE ON public."/etc/passwd" FOR EACH ROW WHEN (new."/etc/passwd~" <> '/etc/passwd')
    EXECUTE FUNCTION public.fires('/etc/passwd');
COMMENT ON TRIGGER "/etc/passwd" ON public."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE POLICY "/etc/passwd" ON public."/etc/passwd" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" USING ("/etc/passwd~" <> '/etc/passwd');
COMMENT ON POLICY "/etc/passwd" ON public."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
GRANT SELECT ("/etc/passwd"), UPDATE ON public."/etc/passwd" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;";
CREATE VIEW public."/etc/passwd~3" AS SELECT "/etc/passwd" AS "/etc/passwd~", '/etc/passwd'::text AS "/etc/passwd" FROM public."/etc/passwd";
COMMENT ON VIEW public."/etc/passwd~3" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
COMMENT ON COLUMN public."/etc/passwd~3"."/etc/passwd" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE SEQUENCE public."/etc/passwd~4";
COMMENT ON SEQUENCE public."/etc/passwd~4" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE TABLE public."/etc/passwd~6" PARTITION OF public.parted (CONSTRAINT "/etc/passwd" CHECK (what <> '/etc/passwd'))
    FOR VALUES IN ('/etc/passwd');
COMMENT ON TABLE public."/etc/passwd~6" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
COMMENT ON CONSTRAINT "/etc/passwd" ON public."/etc/passwd~6" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';
CREATE INDEX "/etc/passwd~7" ON public."/etc/passwd~6" ((what || '/etc/passwd')) WHERE what <> '/etc/passwd';
COMMENT ON INDEX public."/etc/passwd~7" IS '/etc/passwd

A /etc/passwd here
/etc/passwd

- /etc/passwd

/etc/passwd';

CREATE TYPE public."/etc/passwd~" AS RANGE (subtype = text, multirange_type_name = "/etc/passwd~5");

CREATE TABLE public."C:\x\..\y" (
    "C:\x\..\y" int CONSTRAINT "C:\x\..\y~1" PRIMARY KEY, "C:\x\..\y~" text DEFAULT 'C:\x\..\y',
    generated text GENERATED ALWAYS AS ('C:\x\..\y') STORED,
    "of" int CONSTRAINT "C:\x\..\y~" REFERENCES public."/etc/passwd", CONSTRAINT "C:\x\..\y" CHECK ("C:\x\..\y~" <> 'C:\x\..\y'));
COMMENT ON TABLE public."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
COMMENT ON COLUMN public."C:\x\..\y"."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
COMMENT ON CONSTRAINT "C:\x\..\y" ON public."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE INDEX "C:\x\..\y~2" ON public."C:\x\..\y" (("C:\x\..\y~" || 'C:\x\..\y')) WHERE "C:\x\..\y~" <> 'C:\x\..\y';
COMMENT ON INDEX public."C:\x\..\y~2" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE FUNCTION public."C:\x\..\y"("C:\x\..\y" text DEFAULT 'C:\x\..\y', OUT "C:\x\..\y~" text) LANGUAGE sql AS
    $body$ SELECT 'C:\x\..\y'::text $body$;
COMMENT ON FUNCTION public."C:\x\..\y"(text) IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE TRIGGER "C:\x\..\y" BEFORE UPDATE ON public."C:\x\..\y" FOR EACH ROW WHEN (new."C:\x\..\y~" <> 'C:\x\..\y')
    EXECUTE FUNCTION public.fires('C:\x\..\y');
COMMENT ON TRIGGER "C:\x\..\y" ON public."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE POLICY "C:\x\..\y" ON public."C:\x\..\y" TO "--><script>pwn()</script><!--" USING ("C:\x\..\y~" <> 'C:\x\..\y');
COMMENT ON POLICY "C:\x\..\y" ON public."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
GRANT SELECT ("C:\x\..\y"), UPDATE ON public."C:\x\..\y" TO "--><script>pwn()</script><!--";
CREATE VIEW public."C:\x\..\y~3" AS SELECT "C:\x\..\y" AS "C:\x\..\y~", 'C:\x\..\y'::text AS "C:\x\..\y" FROM public."C:\x\..\y";
COMMENT ON VIEW public."C:\x\..\y~3" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
COMMENT ON COLUMN public."C:\x\..\y~3"."C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE SEQUENCE public."C:\x\..\y~4";
COMMENT ON SEQUENCE public."C:\x\..\y~4" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE TABLE public."C:\x\..\y~6" PARTITION OF public.parted (CONSTRAINT "C:\x\..\y" CHECK (what <> 'C:\x\..\y'))
    FOR VALUES IN ('C:\x\..\y');
COMMENT ON TABLE public."C:\x\..\y~6" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
COMMENT ON CONSTRAINT "C:\x\..\y" ON public."C:\x\..\y~6" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';
CREATE INDEX "C:\x\..\y~7" ON public."C:\x\..\y~6" ((what || 'C:\x\..\y')) WHERE what <> 'C:\x\..\y';
COMMENT ON INDEX public."C:\x\..\y~7" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y';

CREATE TYPE public."C:\x\..\y~" AS ENUM ('C:\x\..\y', 'x');
CREATE SCHEMA "C:\x\..\y"; COMMENT ON SCHEMA "C:\x\..\y" IS 'C:\x\..\y

A C:\x\..\y here
C:\x\..\y

- C:\x\..\y

C:\x\..\y'; CREATE TABLE "C:\x\..\y"."C:\x\..\y" (id int);

CREATE TABLE public."%2e%2e%2f%3Cscript%3Epwn()" (
    "%2e%2e%2f%3Cscript%3Epwn()" int CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()~1" PRIMARY KEY, "%2e%2e%2f%3Cscript%3Epwn()~" text DEFAULT '%2e%2e%2f%3Cscript%3Epwn()',
    generated text GENERATED ALWAYS AS ('%2e%2e%2f%3Cscript%3Epwn()') STORED,
    "of" int CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()~" REFERENCES public."C:\x\..\y", CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()" CHECK ("%2e%2e%2f%3Cscript%3Epwn()~" <> '%2e%2e%2f%3Cscript%3Epwn()'));
COMMENT ON TABLE public."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON COLUMN public."%2e%2e%2f%3Cscript%3Epwn()"."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()" ON public."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE INDEX "%2e%2e%2f%3Cscript%3Epwn()~2" ON public."%2e%2e%2f%3Cscript%3Epwn()" (("%2e%2e%2f%3Cscript%3Epwn()~" || '%2e%2e%2f%3Cscript%3Epwn()')) WHERE "%2e%2e%2f%3Cscript%3Epwn()~" <> '%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON INDEX public."%2e%2e%2f%3Cscript%3Epwn()~2" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE FUNCTION public."%2e%2e%2f%3Cscript%3Epwn()"("%2e%2e%2f%3Cscript%3Epwn()" text DEFAULT '%2e%2e%2f%3Cscript%3Epwn()', OUT "%2e%2e%2f%3Cscript%3Epwn()~" text) LANGUAGE sql AS
    $body$ SELECT '%2e%2e%2f%3Cscript%3Epwn()'::text $body$;
COMMENT ON FUNCTION public."%2e%2e%2f%3Cscript%3Epwn()"(text) IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE TRIGGER "%2e%2e%2f%3Cscript%3Epwn()" BEFORE UPDATE ON public."%2e%2e%2f%3Cscript%3Epwn()" FOR EACH ROW WHEN (new."%2e%2e%2f%3Cscript%3Epwn()~" <> '%2e%2e%2f%3Cscript%3Epwn()')
    EXECUTE FUNCTION public.fires('%2e%2e%2f%3Cscript%3Epwn()');
COMMENT ON TRIGGER "%2e%2e%2f%3Cscript%3Epwn()" ON public."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE POLICY "%2e%2e%2f%3Cscript%3Epwn()" ON public."%2e%2e%2f%3Cscript%3Epwn()" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" USING ("%2e%2e%2f%3Cscript%3Epwn()~" <> '%2e%2e%2f%3Cscript%3Epwn()');
COMMENT ON POLICY "%2e%2e%2f%3Cscript%3Epwn()" ON public."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
GRANT SELECT ("%2e%2e%2f%3Cscript%3Epwn()"), UPDATE ON public."%2e%2e%2f%3Cscript%3Epwn()" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->";
CREATE VIEW public."%2e%2e%2f%3Cscript%3Epwn()~3" AS SELECT "%2e%2e%2f%3Cscript%3Epwn()" AS "%2e%2e%2f%3Cscript%3Epwn()~", '%2e%2e%2f%3Cscript%3Epwn()'::text AS "%2e%2e%2f%3Cscript%3Epwn()" FROM public."%2e%2e%2f%3Cscript%3Epwn()";
COMMENT ON VIEW public."%2e%2e%2f%3Cscript%3Epwn()~3" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON COLUMN public."%2e%2e%2f%3Cscript%3Epwn()~3"."%2e%2e%2f%3Cscript%3Epwn()" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE SEQUENCE public."%2e%2e%2f%3Cscript%3Epwn()~4";
COMMENT ON SEQUENCE public."%2e%2e%2f%3Cscript%3Epwn()~4" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE TABLE public."%2e%2e%2f%3Cscript%3Epwn()~6" PARTITION OF public.parted (CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()" CHECK (what <> '%2e%2e%2f%3Cscript%3Epwn()'))
    FOR VALUES IN ('%2e%2e%2f%3Cscript%3Epwn()');
COMMENT ON TABLE public."%2e%2e%2f%3Cscript%3Epwn()~6" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()" ON public."%2e%2e%2f%3Cscript%3Epwn()~6" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';
CREATE INDEX "%2e%2e%2f%3Cscript%3Epwn()~7" ON public."%2e%2e%2f%3Cscript%3Epwn()~6" ((what || '%2e%2e%2f%3Cscript%3Epwn()')) WHERE what <> '%2e%2e%2f%3Cscript%3Epwn()';
COMMENT ON INDEX public."%2e%2e%2f%3Cscript%3Epwn()~7" IS '%2e%2e%2f%3Cscript%3Epwn()

A %2e%2e%2f%3Cscript%3Epwn() here
%2e%2e%2f%3Cscript%3Epwn()

- %2e%2e%2f%3Cscript%3Epwn()

%2e%2e%2f%3Cscript%3Epwn()';

CREATE DOMAIN public."%2e%2e%2f%3Cscript%3Epwn()~" AS text DEFAULT '%2e%2e%2f%3Cscript%3Epwn()' CONSTRAINT "%2e%2e%2f%3Cscript%3Epwn()" CHECK (VALUE <> '%2e%2e%2f%3Cscript%3Epwn()');

CREATE TABLE public."null" (
    "null" int CONSTRAINT "null~1" PRIMARY KEY, "null~" text DEFAULT 'null',
    generated text GENERATED ALWAYS AS ('null') STORED,
    "of" int CONSTRAINT "null~" REFERENCES public."%2e%2e%2f%3Cscript%3Epwn()", CONSTRAINT "null" CHECK ("null~" <> 'null'));
COMMENT ON TABLE public."null" IS 'null

A null here
null

- null

null';
COMMENT ON COLUMN public."null"."null" IS 'null

A null here
null

- null

null';
COMMENT ON CONSTRAINT "null" ON public."null" IS 'null

A null here
null

- null

null';
CREATE INDEX "null~2" ON public."null" (("null~" || 'null')) WHERE "null~" <> 'null';
COMMENT ON INDEX public."null~2" IS 'null

A null here
null

- null

null';
CREATE FUNCTION public."null"("null" text DEFAULT 'null', OUT "null~" text) LANGUAGE sql AS
    $body$ SELECT 'null'::text $body$;
COMMENT ON FUNCTION public."null"(text) IS 'null

A null here
null

- null

null';
CREATE TRIGGER "null" BEFORE UPDATE ON public."null" FOR EACH ROW WHEN (new."null~" <> 'null')
    EXECUTE FUNCTION public.fires('null');
COMMENT ON TRIGGER "null" ON public."null" IS 'null

A null here
null

- null

null';
CREATE POLICY "null" ON public."null" TO "<!--docgen-later-0-->" USING ("null~" <> 'null');
COMMENT ON POLICY "null" ON public."null" IS 'null

A null here
null

- null

null';
GRANT SELECT ("null"), UPDATE ON public."null" TO "<!--docgen-later-0-->";
CREATE VIEW public."null~3" AS SELECT "null" AS "null~", 'null'::text AS "null" FROM public."null";
COMMENT ON VIEW public."null~3" IS 'null

A null here
null

- null

null';
COMMENT ON COLUMN public."null~3"."null" IS 'null

A null here
null

- null

null';
CREATE SEQUENCE public."null~4";
COMMENT ON SEQUENCE public."null~4" IS 'null

A null here
null

- null

null';
CREATE TABLE public."null~6" PARTITION OF public.parted (CONSTRAINT "null" CHECK (what <> 'null'))
    FOR VALUES IN ('null');
COMMENT ON TABLE public."null~6" IS 'null

A null here
null

- null

null';
COMMENT ON CONSTRAINT "null" ON public."null~6" IS 'null

A null here
null

- null

null';
CREATE INDEX "null~7" ON public."null~6" ((what || 'null')) WHERE what <> 'null';
COMMENT ON INDEX public."null~7" IS 'null

A null here
null

- null

null';

CREATE TYPE public."null~" AS ("null" int); COMMENT ON COLUMN public."null~"."null" IS 'null

A null here
null

- null

null';

CREATE TABLE public."undefined" (
    "undefined" int CONSTRAINT "undefined~1" PRIMARY KEY, "undefined~" text DEFAULT 'undefined',
    generated text GENERATED ALWAYS AS ('undefined') STORED,
    "of" int CONSTRAINT "undefined~" REFERENCES public."null", CONSTRAINT "undefined" CHECK ("undefined~" <> 'undefined'));
COMMENT ON TABLE public."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
COMMENT ON COLUMN public."undefined"."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
COMMENT ON CONSTRAINT "undefined" ON public."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE INDEX "undefined~2" ON public."undefined" (("undefined~" || 'undefined')) WHERE "undefined~" <> 'undefined';
COMMENT ON INDEX public."undefined~2" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE FUNCTION public."undefined"("undefined" text DEFAULT 'undefined', OUT "undefined~" text) LANGUAGE sql AS
    $body$ SELECT 'undefined'::text $body$;
COMMENT ON FUNCTION public."undefined"(text) IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE TRIGGER "undefined" BEFORE UPDATE ON public."undefined" FOR EACH ROW WHEN (new."undefined~" <> 'undefined')
    EXECUTE FUNCTION public.fires('undefined');
COMMENT ON TRIGGER "undefined" ON public."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE POLICY "undefined" ON public."undefined" TO "[x](javascript:pwn())" USING ("undefined~" <> 'undefined');
COMMENT ON POLICY "undefined" ON public."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
GRANT SELECT ("undefined"), UPDATE ON public."undefined" TO "[x](javascript:pwn())";
CREATE VIEW public."undefined~3" AS SELECT "undefined" AS "undefined~", 'undefined'::text AS "undefined" FROM public."undefined";
COMMENT ON VIEW public."undefined~3" IS 'undefined

A undefined here
undefined

- undefined

undefined';
COMMENT ON COLUMN public."undefined~3"."undefined" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE SEQUENCE public."undefined~4";
COMMENT ON SEQUENCE public."undefined~4" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE TABLE public."undefined~6" PARTITION OF public.parted (CONSTRAINT "undefined" CHECK (what <> 'undefined'))
    FOR VALUES IN ('undefined');
COMMENT ON TABLE public."undefined~6" IS 'undefined

A undefined here
undefined

- undefined

undefined';
COMMENT ON CONSTRAINT "undefined" ON public."undefined~6" IS 'undefined

A undefined here
undefined

- undefined

undefined';
CREATE INDEX "undefined~7" ON public."undefined~6" ((what || 'undefined')) WHERE what <> 'undefined';
COMMENT ON INDEX public."undefined~7" IS 'undefined

A undefined here
undefined

- undefined

undefined';

CREATE TYPE public."undefined~" AS RANGE (subtype = text, multirange_type_name = "undefined~5");

CREATE TABLE public."con" (
    "con" int CONSTRAINT "con~1" PRIMARY KEY, "con~" text DEFAULT 'con',
    generated text GENERATED ALWAYS AS ('con') STORED,
    "of" int CONSTRAINT "con~" REFERENCES public."undefined", CONSTRAINT "con" CHECK ("con~" <> 'con'));
COMMENT ON TABLE public."con" IS 'con

A con here
con

- con

con';
COMMENT ON COLUMN public."con"."con" IS 'con

A con here
con

- con

con';
COMMENT ON CONSTRAINT "con" ON public."con" IS 'con

A con here
con

- con

con';
CREATE INDEX "con~2" ON public."con" (("con~" || 'con')) WHERE "con~" <> 'con';
COMMENT ON INDEX public."con~2" IS 'con

A con here
con

- con

con';
CREATE FUNCTION public."con"("con" text DEFAULT 'con', OUT "con~" text) LANGUAGE sql AS
    $body$ SELECT 'con'::text $body$;
COMMENT ON FUNCTION public."con"(text) IS 'con

A con here
con

- con

con';
CREATE TRIGGER "con" BEFORE UPDATE ON public."con" FOR EACH ROW WHEN (new."con~" <> 'con')
    EXECUTE FUNCTION public.fires('con');
COMMENT ON TRIGGER "con" ON public."con" IS 'con

A con here
con

- con

con';
CREATE POLICY "con" ON public."con" TO "<script>pwn()</script>" USING ("con~" <> 'con');
COMMENT ON POLICY "con" ON public."con" IS 'con

A con here
con

- con

con';
GRANT SELECT ("con"), UPDATE ON public."con" TO "<script>pwn()</script>";
CREATE VIEW public."con~3" AS SELECT "con" AS "con~", 'con'::text AS "con" FROM public."con";
COMMENT ON VIEW public."con~3" IS 'con

A con here
con

- con

con';
COMMENT ON COLUMN public."con~3"."con" IS 'con

A con here
con

- con

con';
CREATE SEQUENCE public."con~4";
COMMENT ON SEQUENCE public."con~4" IS 'con

A con here
con

- con

con';
CREATE TABLE public."con~6" PARTITION OF public.parted (CONSTRAINT "con" CHECK (what <> 'con'))
    FOR VALUES IN ('con');
COMMENT ON TABLE public."con~6" IS 'con

A con here
con

- con

con';
COMMENT ON CONSTRAINT "con" ON public."con~6" IS 'con

A con here
con

- con

con';
CREATE INDEX "con~7" ON public."con~6" ((what || 'con')) WHERE what <> 'con';
COMMENT ON INDEX public."con~7" IS 'con

A con here
con

- con

con';

CREATE TYPE public."con~" AS ENUM ('con', 'x');

CREATE TABLE public."com1.txt" (
    "com1.txt" int CONSTRAINT "com1.txt~1" PRIMARY KEY, "com1.txt~" text DEFAULT 'com1.txt',
    generated text GENERATED ALWAYS AS ('com1.txt') STORED,
    "of" int CONSTRAINT "com1.txt~" REFERENCES public."con", CONSTRAINT "com1.txt" CHECK ("com1.txt~" <> 'com1.txt'));
COMMENT ON TABLE public."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
COMMENT ON COLUMN public."com1.txt"."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
COMMENT ON CONSTRAINT "com1.txt" ON public."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE INDEX "com1.txt~2" ON public."com1.txt" (("com1.txt~" || 'com1.txt')) WHERE "com1.txt~" <> 'com1.txt';
COMMENT ON INDEX public."com1.txt~2" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE FUNCTION public."com1.txt"("com1.txt" text DEFAULT 'com1.txt', OUT "com1.txt~" text) LANGUAGE sql AS
    $body$ SELECT 'com1.txt'::text $body$;
COMMENT ON FUNCTION public."com1.txt"(text) IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE TRIGGER "com1.txt" BEFORE UPDATE ON public."com1.txt" FOR EACH ROW WHEN (new."com1.txt~" <> 'com1.txt')
    EXECUTE FUNCTION public.fires('com1.txt');
COMMENT ON TRIGGER "com1.txt" ON public."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE POLICY "com1.txt" ON public."com1.txt" TO "<img src=x onerror=pwn()>" USING ("com1.txt~" <> 'com1.txt');
COMMENT ON POLICY "com1.txt" ON public."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
GRANT SELECT ("com1.txt"), UPDATE ON public."com1.txt" TO "<img src=x onerror=pwn()>";
CREATE VIEW public."com1.txt~3" AS SELECT "com1.txt" AS "com1.txt~", 'com1.txt'::text AS "com1.txt" FROM public."com1.txt";
COMMENT ON VIEW public."com1.txt~3" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
COMMENT ON COLUMN public."com1.txt~3"."com1.txt" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE SEQUENCE public."com1.txt~4";
COMMENT ON SEQUENCE public."com1.txt~4" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE TABLE public."com1.txt~6" PARTITION OF public.parted (CONSTRAINT "com1.txt" CHECK (what <> 'com1.txt'))
    FOR VALUES IN ('com1.txt');
COMMENT ON TABLE public."com1.txt~6" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
COMMENT ON CONSTRAINT "com1.txt" ON public."com1.txt~6" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';
CREATE INDEX "com1.txt~7" ON public."com1.txt~6" ((what || 'com1.txt')) WHERE what <> 'com1.txt';
COMMENT ON INDEX public."com1.txt~7" IS 'com1.txt

A com1.txt here
com1.txt

- com1.txt

com1.txt';

CREATE DOMAIN public."com1.txt~" AS text DEFAULT 'com1.txt' CONSTRAINT "com1.txt" CHECK (VALUE <> 'com1.txt');

CREATE TABLE public."index.md" (
    "index.md" int CONSTRAINT "index.md~1" PRIMARY KEY, "index.md~" text DEFAULT 'index.md',
    generated text GENERATED ALWAYS AS ('index.md') STORED,
    "of" int CONSTRAINT "index.md~" REFERENCES public."com1.txt", CONSTRAINT "index.md" CHECK ("index.md~" <> 'index.md'));
COMMENT ON TABLE public."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
COMMENT ON COLUMN public."index.md"."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
COMMENT ON CONSTRAINT "index.md" ON public."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE INDEX "index.md~2" ON public."index.md" (("index.md~" || 'index.md')) WHERE "index.md~" <> 'index.md';
COMMENT ON INDEX public."index.md~2" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE FUNCTION public."index.md"("index.md" text DEFAULT 'index.md', OUT "index.md~" text) LANGUAGE sql AS
    $body$ SELECT 'index.md'::text $body$;
COMMENT ON FUNCTION public."index.md"(text) IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE TRIGGER "index.md" BEFORE UPDATE ON public."index.md" FOR EACH ROW WHEN (new."index.md~" <> 'index.md')
    EXECUTE FUNCTION public.fires('index.md');
COMMENT ON TRIGGER "index.md" ON public."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE POLICY "index.md" ON public."index.md" TO """><svg onload=pwn()>" USING ("index.md~" <> 'index.md');
COMMENT ON POLICY "index.md" ON public."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
GRANT SELECT ("index.md"), UPDATE ON public."index.md" TO """><svg onload=pwn()>";
CREATE VIEW public."index.md~3" AS SELECT "index.md" AS "index.md~", 'index.md'::text AS "index.md" FROM public."index.md";
COMMENT ON VIEW public."index.md~3" IS 'index.md

A index.md here
index.md

- index.md

index.md';
COMMENT ON COLUMN public."index.md~3"."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE SEQUENCE public."index.md~4";
COMMENT ON SEQUENCE public."index.md~4" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE TABLE public."index.md~6" PARTITION OF public.parted (CONSTRAINT "index.md" CHECK (what <> 'index.md'))
    FOR VALUES IN ('index.md');
COMMENT ON TABLE public."index.md~6" IS 'index.md

A index.md here
index.md

- index.md

index.md';
COMMENT ON CONSTRAINT "index.md" ON public."index.md~6" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE INDEX "index.md~7" ON public."index.md~6" ((what || 'index.md')) WHERE what <> 'index.md';
COMMENT ON INDEX public."index.md~7" IS 'index.md

A index.md here
index.md

- index.md

index.md';

CREATE TYPE public."index.md~" AS ("index.md" int); COMMENT ON COLUMN public."index.md~"."index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md';
CREATE SCHEMA "index.md"; COMMENT ON SCHEMA "index.md" IS 'index.md

A index.md here
index.md

- index.md

index.md'; CREATE TABLE "index.md"."index.md" (id int);

CREATE TABLE public.".hidden" (
    ".hidden" int CONSTRAINT ".hidden~1" PRIMARY KEY, ".hidden~" text DEFAULT '.hidden',
    generated text GENERATED ALWAYS AS ('.hidden') STORED,
    "of" int CONSTRAINT ".hidden~" REFERENCES public."index.md", CONSTRAINT ".hidden" CHECK (".hidden~" <> '.hidden'));
COMMENT ON TABLE public.".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
COMMENT ON COLUMN public.".hidden".".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
COMMENT ON CONSTRAINT ".hidden" ON public.".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE INDEX ".hidden~2" ON public.".hidden" ((".hidden~" || '.hidden')) WHERE ".hidden~" <> '.hidden';
COMMENT ON INDEX public.".hidden~2" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE FUNCTION public.".hidden"(".hidden" text DEFAULT '.hidden', OUT ".hidden~" text) LANGUAGE sql AS
    $body$ SELECT '.hidden'::text $body$;
COMMENT ON FUNCTION public.".hidden"(text) IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE TRIGGER ".hidden" BEFORE UPDATE ON public.".hidden" FOR EACH ROW WHEN (new.".hidden~" <> '.hidden')
    EXECUTE FUNCTION public.fires('.hidden');
COMMENT ON TRIGGER ".hidden" ON public.".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE POLICY ".hidden" ON public.".hidden" TO "' onmouseover='pwn()' x='" USING (".hidden~" <> '.hidden');
COMMENT ON POLICY ".hidden" ON public.".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
GRANT SELECT (".hidden"), UPDATE ON public.".hidden" TO "' onmouseover='pwn()' x='";
CREATE VIEW public.".hidden~3" AS SELECT ".hidden" AS ".hidden~", '.hidden'::text AS ".hidden" FROM public.".hidden";
COMMENT ON VIEW public.".hidden~3" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
COMMENT ON COLUMN public.".hidden~3".".hidden" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE SEQUENCE public.".hidden~4";
COMMENT ON SEQUENCE public.".hidden~4" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE TABLE public.".hidden~6" PARTITION OF public.parted (CONSTRAINT ".hidden" CHECK (what <> '.hidden'))
    FOR VALUES IN ('.hidden');
COMMENT ON TABLE public.".hidden~6" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
COMMENT ON CONSTRAINT ".hidden" ON public.".hidden~6" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';
CREATE INDEX ".hidden~7" ON public.".hidden~6" ((what || '.hidden')) WHERE what <> '.hidden';
COMMENT ON INDEX public.".hidden~7" IS '.hidden

A .hidden here
.hidden

- .hidden

.hidden';

CREATE TYPE public.".hidden~" AS RANGE (subtype = text, multirange_type_name = ".hidden~5");

CREATE TABLE public." " (
    " " int CONSTRAINT " ~1" PRIMARY KEY, " ~" text DEFAULT ' ',
    generated text GENERATED ALWAYS AS (' ') STORED,
    "of" int CONSTRAINT " ~" REFERENCES public.".hidden", CONSTRAINT " " CHECK (" ~" <> ' '));
COMMENT ON TABLE public." " IS ' 

A   here
 

-  

 ';
COMMENT ON COLUMN public." "." " IS ' 

A   here
 

-  

 ';
COMMENT ON CONSTRAINT " " ON public." " IS ' 

A   here
 

-  

 ';
CREATE INDEX " ~2" ON public." " ((" ~" || ' ')) WHERE " ~" <> ' ';
COMMENT ON INDEX public." ~2" IS ' 

A   here
 

-  

 ';
CREATE FUNCTION public." "(" " text DEFAULT ' ', OUT " ~" text) LANGUAGE sql AS
    $body$ SELECT ' '::text $body$;
COMMENT ON FUNCTION public." "(text) IS ' 

A   here
 

-  

 ';
CREATE TRIGGER " " BEFORE UPDATE ON public." " FOR EACH ROW WHEN (new." ~" <> ' ')
    EXECUTE FUNCTION public.fires(' ');
COMMENT ON TRIGGER " " ON public." " IS ' 

A   here
 

-  

 ';
CREATE POLICY " " ON public." " TO """ onfocus=""pwn()"" autofocus=""" USING (" ~" <> ' ');
COMMENT ON POLICY " " ON public." " IS ' 

A   here
 

-  

 ';
GRANT SELECT (" "), UPDATE ON public." " TO """ onfocus=""pwn()"" autofocus=""";
CREATE VIEW public." ~3" AS SELECT " " AS " ~", ' '::text AS " " FROM public." ";
COMMENT ON VIEW public." ~3" IS ' 

A   here
 

-  

 ';
COMMENT ON COLUMN public." ~3"." " IS ' 

A   here
 

-  

 ';
CREATE SEQUENCE public." ~4";
COMMENT ON SEQUENCE public." ~4" IS ' 

A   here
 

-  

 ';
CREATE TABLE public." ~6" PARTITION OF public.parted (CONSTRAINT " " CHECK (what <> ' '))
    FOR VALUES IN (' ');
COMMENT ON TABLE public." ~6" IS ' 

A   here
 

-  

 ';
COMMENT ON CONSTRAINT " " ON public." ~6" IS ' 

A   here
 

-  

 ';
CREATE INDEX " ~7" ON public." ~6" ((what || ' ')) WHERE what <> ' ';
COMMENT ON INDEX public." ~7" IS ' 

A   here
 

-  

 ';

CREATE TYPE public." ~" AS ENUM (' ', 'x');

CREATE TABLE public."-" (
    "-" int CONSTRAINT "-~1" PRIMARY KEY, "-~" text DEFAULT '-',
    generated text GENERATED ALWAYS AS ('-') STORED,
    "of" int CONSTRAINT "-~" REFERENCES public." ", CONSTRAINT "-" CHECK ("-~" <> '-'));
COMMENT ON TABLE public."-" IS '-

A - here
-

- -

-';
COMMENT ON COLUMN public."-"."-" IS '-

A - here
-

- -

-';
COMMENT ON CONSTRAINT "-" ON public."-" IS '-

A - here
-

- -

-';
CREATE INDEX "-~2" ON public."-" (("-~" || '-')) WHERE "-~" <> '-';
COMMENT ON INDEX public."-~2" IS '-

A - here
-

- -

-';
CREATE FUNCTION public."-"("-" text DEFAULT '-', OUT "-~" text) LANGUAGE sql AS
    $body$ SELECT '-'::text $body$;
COMMENT ON FUNCTION public."-"(text) IS '-

A - here
-

- -

-';
CREATE TRIGGER "-" BEFORE UPDATE ON public."-" FOR EACH ROW WHEN (new."-~" <> '-')
    EXECUTE FUNCTION public.fires('-');
COMMENT ON TRIGGER "-" ON public."-" IS '-

A - here
-

- -

-';
CREATE POLICY "-" ON public."-" TO "</title></textarea></style><script>pwn()</script>" USING ("-~" <> '-');
COMMENT ON POLICY "-" ON public."-" IS '-

A - here
-

- -

-';
GRANT SELECT ("-"), UPDATE ON public."-" TO "</title></textarea></style><script>pwn()</script>";
CREATE VIEW public."-~3" AS SELECT "-" AS "-~", '-'::text AS "-" FROM public."-";
COMMENT ON VIEW public."-~3" IS '-

A - here
-

- -

-';
COMMENT ON COLUMN public."-~3"."-" IS '-

A - here
-

- -

-';
CREATE SEQUENCE public."-~4";
COMMENT ON SEQUENCE public."-~4" IS '-

A - here
-

- -

-';
CREATE TABLE public."-~6" PARTITION OF public.parted (CONSTRAINT "-" CHECK (what <> '-'))
    FOR VALUES IN ('-');
COMMENT ON TABLE public."-~6" IS '-

A - here
-

- -

-';
COMMENT ON CONSTRAINT "-" ON public."-~6" IS '-

A - here
-

- -

-';
CREATE INDEX "-~7" ON public."-~6" ((what || '-')) WHERE what <> '-';
COMMENT ON INDEX public."-~7" IS '-

A - here
-

- -

-';

CREATE DOMAIN public."-~" AS text DEFAULT '-' CONSTRAINT "-" CHECK (VALUE <> '-');

CREATE TABLE public."[[wiki]] [[wiki|x]]" (
    "[[wiki]] [[wiki|x]]" int CONSTRAINT "[[wiki]] [[wiki|x]]~1" PRIMARY KEY, "[[wiki]] [[wiki|x]]~" text DEFAULT '[[wiki]] [[wiki|x]]',
    generated text GENERATED ALWAYS AS ('[[wiki]] [[wiki|x]]') STORED,
    "of" int CONSTRAINT "[[wiki]] [[wiki|x]]~" REFERENCES public."-", CONSTRAINT "[[wiki]] [[wiki|x]]" CHECK ("[[wiki]] [[wiki|x]]~" <> '[[wiki]] [[wiki|x]]'));
COMMENT ON TABLE public."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
COMMENT ON COLUMN public."[[wiki]] [[wiki|x]]"."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
COMMENT ON CONSTRAINT "[[wiki]] [[wiki|x]]" ON public."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE INDEX "[[wiki]] [[wiki|x]]~2" ON public."[[wiki]] [[wiki|x]]" (("[[wiki]] [[wiki|x]]~" || '[[wiki]] [[wiki|x]]')) WHERE "[[wiki]] [[wiki|x]]~" <> '[[wiki]] [[wiki|x]]';
COMMENT ON INDEX public."[[wiki]] [[wiki|x]]~2" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE FUNCTION public."[[wiki]] [[wiki|x]]"("[[wiki]] [[wiki|x]]" text DEFAULT '[[wiki]] [[wiki|x]]', OUT "[[wiki]] [[wiki|x]]~" text) LANGUAGE sql AS
    $body$ SELECT '[[wiki]] [[wiki|x]]'::text $body$;
COMMENT ON FUNCTION public."[[wiki]] [[wiki|x]]"(text) IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE TRIGGER "[[wiki]] [[wiki|x]]" BEFORE UPDATE ON public."[[wiki]] [[wiki|x]]" FOR EACH ROW WHEN (new."[[wiki]] [[wiki|x]]~" <> '[[wiki]] [[wiki|x]]')
    EXECUTE FUNCTION public.fires('[[wiki]] [[wiki|x]]');
COMMENT ON TRIGGER "[[wiki]] [[wiki|x]]" ON public."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE POLICY "[[wiki]] [[wiki|x]]" ON public."[[wiki]] [[wiki|x]]" TO "</script><script>pwn()</script>" USING ("[[wiki]] [[wiki|x]]~" <> '[[wiki]] [[wiki|x]]');
COMMENT ON POLICY "[[wiki]] [[wiki|x]]" ON public."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
GRANT SELECT ("[[wiki]] [[wiki|x]]"), UPDATE ON public."[[wiki]] [[wiki|x]]" TO "</script><script>pwn()</script>";
CREATE VIEW public."[[wiki]] [[wiki|x]]~3" AS SELECT "[[wiki]] [[wiki|x]]" AS "[[wiki]] [[wiki|x]]~", '[[wiki]] [[wiki|x]]'::text AS "[[wiki]] [[wiki|x]]" FROM public."[[wiki]] [[wiki|x]]";
COMMENT ON VIEW public."[[wiki]] [[wiki|x]]~3" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
COMMENT ON COLUMN public."[[wiki]] [[wiki|x]]~3"."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE SEQUENCE public."[[wiki]] [[wiki|x]]~4";
COMMENT ON SEQUENCE public."[[wiki]] [[wiki|x]]~4" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE TABLE public."[[wiki]] [[wiki|x]]~6" PARTITION OF public.parted (CONSTRAINT "[[wiki]] [[wiki|x]]" CHECK (what <> '[[wiki]] [[wiki|x]]'))
    FOR VALUES IN ('[[wiki]] [[wiki|x]]');
COMMENT ON TABLE public."[[wiki]] [[wiki|x]]~6" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
COMMENT ON CONSTRAINT "[[wiki]] [[wiki|x]]" ON public."[[wiki]] [[wiki|x]]~6" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';
CREATE INDEX "[[wiki]] [[wiki|x]]~7" ON public."[[wiki]] [[wiki|x]]~6" ((what || '[[wiki]] [[wiki|x]]')) WHERE what <> '[[wiki]] [[wiki|x]]';
COMMENT ON INDEX public."[[wiki]] [[wiki|x]]~7" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';

CREATE TYPE public."[[wiki]] [[wiki|x]]~" AS ("[[wiki]] [[wiki|x]]" int); COMMENT ON COLUMN public."[[wiki]] [[wiki|x]]~"."[[wiki]] [[wiki|x]]" IS '[[wiki]] [[wiki|x]]

A [[wiki]] [[wiki|x]] here
[[wiki]] [[wiki|x]]

- [[wiki]] [[wiki|x]]

[[wiki]] [[wiki|x]]';

CREATE TABLE public."--8<-- ""secret.txt""" (
    "--8<-- ""secret.txt""" int CONSTRAINT "--8<-- ""secret.txt""~1" PRIMARY KEY, "--8<-- ""secret.txt""~" text DEFAULT '--8<-- "secret.txt"',
    generated text GENERATED ALWAYS AS ('--8<-- "secret.txt"') STORED,
    "of" int CONSTRAINT "--8<-- ""secret.txt""~" REFERENCES public."[[wiki]] [[wiki|x]]", CONSTRAINT "--8<-- ""secret.txt""" CHECK ("--8<-- ""secret.txt""~" <> '--8<-- "secret.txt"'));
COMMENT ON TABLE public."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
COMMENT ON COLUMN public."--8<-- ""secret.txt"""."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
COMMENT ON CONSTRAINT "--8<-- ""secret.txt""" ON public."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE INDEX "--8<-- ""secret.txt""~2" ON public."--8<-- ""secret.txt""" (("--8<-- ""secret.txt""~" || '--8<-- "secret.txt"')) WHERE "--8<-- ""secret.txt""~" <> '--8<-- "secret.txt"';
COMMENT ON INDEX public."--8<-- ""secret.txt""~2" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE FUNCTION public."--8<-- ""secret.txt"""("--8<-- ""secret.txt""" text DEFAULT '--8<-- "secret.txt"', OUT "--8<-- ""secret.txt""~" text) LANGUAGE sql AS
    $body$ SELECT '--8<-- "secret.txt"'::text $body$;
COMMENT ON FUNCTION public."--8<-- ""secret.txt"""(text) IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE TRIGGER "--8<-- ""secret.txt""" BEFORE UPDATE ON public."--8<-- ""secret.txt""" FOR EACH ROW WHEN (new."--8<-- ""secret.txt""~" <> '--8<-- "secret.txt"')
    EXECUTE FUNCTION public.fires('--8<-- "secret.txt"');
COMMENT ON TRIGGER "--8<-- ""secret.txt""" ON public."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE POLICY "--8<-- ""secret.txt""" ON public."--8<-- ""secret.txt""" TO "<iframe srcdoc='<script>parent.pwn()</script>'>" USING ("--8<-- ""secret.txt""~" <> '--8<-- "secret.txt"');
COMMENT ON POLICY "--8<-- ""secret.txt""" ON public."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
GRANT SELECT ("--8<-- ""secret.txt"""), UPDATE ON public."--8<-- ""secret.txt""" TO "<iframe srcdoc='<script>parent.pwn()</script>'>";
CREATE VIEW public."--8<-- ""secret.txt""~3" AS SELECT "--8<-- ""secret.txt""" AS "--8<-- ""secret.txt""~", '--8<-- "secret.txt"'::text AS "--8<-- ""secret.txt""" FROM public."--8<-- ""secret.txt""";
COMMENT ON VIEW public."--8<-- ""secret.txt""~3" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
COMMENT ON COLUMN public."--8<-- ""secret.txt""~3"."--8<-- ""secret.txt""" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE SEQUENCE public."--8<-- ""secret.txt""~4";
COMMENT ON SEQUENCE public."--8<-- ""secret.txt""~4" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE TABLE public."--8<-- ""secret.txt""~6" PARTITION OF public.parted (CONSTRAINT "--8<-- ""secret.txt""" CHECK (what <> '--8<-- "secret.txt"'))
    FOR VALUES IN ('--8<-- "secret.txt"');
COMMENT ON TABLE public."--8<-- ""secret.txt""~6" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
COMMENT ON CONSTRAINT "--8<-- ""secret.txt""" ON public."--8<-- ""secret.txt""~6" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';
CREATE INDEX "--8<-- ""secret.txt""~7" ON public."--8<-- ""secret.txt""~6" ((what || '--8<-- "secret.txt"')) WHERE what <> '--8<-- "secret.txt"';
COMMENT ON INDEX public."--8<-- ""secret.txt""~7" IS '--8<-- "secret.txt"

A --8<-- "secret.txt" here
--8<-- "secret.txt"

- --8<-- "secret.txt"

--8<-- "secret.txt"';

CREATE TYPE public."--8<-- ""secret.txt""~" AS RANGE (subtype = text, multirange_type_name = "--8<-- ""secret.txt""~5");

CREATE TABLE public."--8<--
secret.txt
--8<--" (
    "--8<--
secret.txt
--8<--" int CONSTRAINT "--8<--
secret.txt
--8<--~1" PRIMARY KEY, "--8<--
secret.txt
--8<--~" text DEFAULT '--8<--
secret.txt
--8<--',
    generated text GENERATED ALWAYS AS ('--8<--
secret.txt
--8<--') STORED,
    "of" int CONSTRAINT "--8<--
secret.txt
--8<--~" REFERENCES public."--8<-- ""secret.txt""", CONSTRAINT "--8<--
secret.txt
--8<--" CHECK ("--8<--
secret.txt
--8<--~" <> '--8<--
secret.txt
--8<--'));
COMMENT ON TABLE public."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
COMMENT ON COLUMN public."--8<--
secret.txt
--8<--"."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
COMMENT ON CONSTRAINT "--8<--
secret.txt
--8<--" ON public."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE INDEX "--8<--
secret.txt
--8<--~2" ON public."--8<--
secret.txt
--8<--" (("--8<--
secret.txt
--8<--~" || '--8<--
secret.txt
--8<--')) WHERE "--8<--
secret.txt
--8<--~" <> '--8<--
secret.txt
--8<--';
COMMENT ON INDEX public."--8<--
secret.txt
--8<--~2" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE FUNCTION public."--8<--
secret.txt
--8<--"("--8<--
secret.txt
--8<--" text DEFAULT '--8<--
secret.txt
--8<--', OUT "--8<--
secret.txt
--8<--~" text) LANGUAGE sql AS
    $body$ SELECT '--8<--
secret.txt
--8<--'::text $body$;
COMMENT ON FUNCTION public."--8<--
secret.txt
--8<--"(text) IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE TRIGGER "--8<--
secret.txt
--8<--" BEFORE UPDATE ON public."--8<--
secret.txt
--8<--" FOR EACH ROW WHEN (new."--8<--
secret.txt
--8<--~" <> '--8<--
secret.txt
--8<--')
    EXECUTE FUNCTION public.fires('--8<--
secret.txt
--8<--');
COMMENT ON TRIGGER "--8<--
secret.txt
--8<--" ON public."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE POLICY "--8<--
secret.txt
--8<--" ON public."--8<--
secret.txt
--8<--" TO "<svg><foreignObject><iframe src=//evil.test>" USING ("--8<--
secret.txt
--8<--~" <> '--8<--
secret.txt
--8<--');
COMMENT ON POLICY "--8<--
secret.txt
--8<--" ON public."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
GRANT SELECT ("--8<--
secret.txt
--8<--"), UPDATE ON public."--8<--
secret.txt
--8<--" TO "<svg><foreignObject><iframe src=//evil.test>";
CREATE VIEW public."--8<--
secret.txt
--8<--~3" AS SELECT "--8<--
secret.txt
--8<--" AS "--8<--
secret.txt
--8<--~", '--8<--
secret.txt
--8<--'::text AS "--8<--
secret.txt
--8<--" FROM public."--8<--
secret.txt
--8<--";
COMMENT ON VIEW public."--8<--
secret.txt
--8<--~3" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
COMMENT ON COLUMN public."--8<--
secret.txt
--8<--~3"."--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE SEQUENCE public."--8<--
secret.txt
--8<--~4";
COMMENT ON SEQUENCE public."--8<--
secret.txt
--8<--~4" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE TABLE public."--8<--
secret.txt
--8<--~6" PARTITION OF public.parted (CONSTRAINT "--8<--
secret.txt
--8<--" CHECK (what <> '--8<--
secret.txt
--8<--'))
    FOR VALUES IN ('--8<--
secret.txt
--8<--');
COMMENT ON TABLE public."--8<--
secret.txt
--8<--~6" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
COMMENT ON CONSTRAINT "--8<--
secret.txt
--8<--" ON public."--8<--
secret.txt
--8<--~6" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';
CREATE INDEX "--8<--
secret.txt
--8<--~7" ON public."--8<--
secret.txt
--8<--~6" ((what || '--8<--
secret.txt
--8<--')) WHERE what <> '--8<--
secret.txt
--8<--';
COMMENT ON INDEX public."--8<--
secret.txt
--8<--~7" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--';

CREATE TYPE public."--8<--
secret.txt
--8<--~" AS ENUM ('--8<--
secret.txt
--8<--', 'x');
CREATE SCHEMA "--8<--
secret.txt
--8<--"; COMMENT ON SCHEMA "--8<--
secret.txt
--8<--" IS '--8<--
secret.txt
--8<--

A --8<--
secret.txt
--8<-- here
--8<--
secret.txt
--8<--

- --8<--
secret.txt
--8<--

--8<--
secret.txt
--8<--'; CREATE TABLE "--8<--
secret.txt
--8<--"."--8<--
secret.txt
--8<--" (id int);

CREATE TABLE public."${HOME} $HOME ${{ x }} $(id) `id`" (
    "${HOME} $HOME ${{ x }} $(id) `id`" int CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`~1" PRIMARY KEY, "${HOME} $HOME ${{ x }} $(id) `id`~" text DEFAULT '${HOME} $HOME ${{ x }} $(id) `id`',
    generated text GENERATED ALWAYS AS ('${HOME} $HOME ${{ x }} $(id) `id`') STORED,
    "of" int CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`~" REFERENCES public."--8<--
secret.txt
--8<--", CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`" CHECK ("${HOME} $HOME ${{ x }} $(id) `id`~" <> '${HOME} $HOME ${{ x }} $(id) `id`'));
COMMENT ON TABLE public."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON COLUMN public."${HOME} $HOME ${{ x }} $(id) `id`"."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`" ON public."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE INDEX "${HOME} $HOME ${{ x }} $(id) `id`~2" ON public."${HOME} $HOME ${{ x }} $(id) `id`" (("${HOME} $HOME ${{ x }} $(id) `id`~" || '${HOME} $HOME ${{ x }} $(id) `id`')) WHERE "${HOME} $HOME ${{ x }} $(id) `id`~" <> '${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON INDEX public."${HOME} $HOME ${{ x }} $(id) `id`~2" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE FUNCTION public."${HOME} $HOME ${{ x }} $(id) `id`"("${HOME} $HOME ${{ x }} $(id) `id`" text DEFAULT '${HOME} $HOME ${{ x }} $(id) `id`', OUT "${HOME} $HOME ${{ x }} $(id) `id`~" text) LANGUAGE sql AS
    $body$ SELECT '${HOME} $HOME ${{ x }} $(id) `id`'::text $body$;
COMMENT ON FUNCTION public."${HOME} $HOME ${{ x }} $(id) `id`"(text) IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE TRIGGER "${HOME} $HOME ${{ x }} $(id) `id`" BEFORE UPDATE ON public."${HOME} $HOME ${{ x }} $(id) `id`" FOR EACH ROW WHEN (new."${HOME} $HOME ${{ x }} $(id) `id`~" <> '${HOME} $HOME ${{ x }} $(id) `id`')
    EXECUTE FUNCTION public.fires('${HOME} $HOME ${{ x }} $(id) `id`');
COMMENT ON TRIGGER "${HOME} $HOME ${{ x }} $(id) `id`" ON public."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE POLICY "${HOME} $HOME ${{ x }} $(id) `id`" ON public."${HOME} $HOME ${{ x }} $(id) `id`" TO "<a href=javascript:pwn()>x</a>" USING ("${HOME} $HOME ${{ x }} $(id) `id`~" <> '${HOME} $HOME ${{ x }} $(id) `id`');
COMMENT ON POLICY "${HOME} $HOME ${{ x }} $(id) `id`" ON public."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
GRANT SELECT ("${HOME} $HOME ${{ x }} $(id) `id`"), UPDATE ON public."${HOME} $HOME ${{ x }} $(id) `id`" TO "<a href=javascript:pwn()>x</a>";
CREATE VIEW public."${HOME} $HOME ${{ x }} $(id) `id`~3" AS SELECT "${HOME} $HOME ${{ x }} $(id) `id`" AS "${HOME} $HOME ${{ x }} $(id) `id`~", '${HOME} $HOME ${{ x }} $(id) `id`'::text AS "${HOME} $HOME ${{ x }} $(id) `id`" FROM public."${HOME} $HOME ${{ x }} $(id) `id`";
COMMENT ON VIEW public."${HOME} $HOME ${{ x }} $(id) `id`~3" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON COLUMN public."${HOME} $HOME ${{ x }} $(id) `id`~3"."${HOME} $HOME ${{ x }} $(id) `id`" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE SEQUENCE public."${HOME} $HOME ${{ x }} $(id) `id`~4";
COMMENT ON SEQUENCE public."${HOME} $HOME ${{ x }} $(id) `id`~4" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE TABLE public."${HOME} $HOME ${{ x }} $(id) `id`~6" PARTITION OF public.parted (CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`" CHECK (what <> '${HOME} $HOME ${{ x }} $(id) `id`'))
    FOR VALUES IN ('${HOME} $HOME ${{ x }} $(id) `id`');
COMMENT ON TABLE public."${HOME} $HOME ${{ x }} $(id) `id`~6" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`" ON public."${HOME} $HOME ${{ x }} $(id) `id`~6" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';
CREATE INDEX "${HOME} $HOME ${{ x }} $(id) `id`~7" ON public."${HOME} $HOME ${{ x }} $(id) `id`~6" ((what || '${HOME} $HOME ${{ x }} $(id) `id`')) WHERE what <> '${HOME} $HOME ${{ x }} $(id) `id`';
COMMENT ON INDEX public."${HOME} $HOME ${{ x }} $(id) `id`~7" IS '${HOME} $HOME ${{ x }} $(id) `id`

A ${HOME} $HOME ${{ x }} $(id) `id` here
${HOME} $HOME ${{ x }} $(id) `id`

- ${HOME} $HOME ${{ x }} $(id) `id`

${HOME} $HOME ${{ x }} $(id) `id`';

CREATE DOMAIN public."${HOME} $HOME ${{ x }} $(id) `id`~" AS text DEFAULT '${HOME} $HOME ${{ x }} $(id) `id`' CONSTRAINT "${HOME} $HOME ${{ x }} $(id) `id`" CHECK (VALUE <> '${HOME} $HOME ${{ x }} $(id) `id`');

CREATE TABLE public."&lt;script&gt;pwn()&amp;lt;" (
    "&lt;script&gt;pwn()&amp;lt;" int CONSTRAINT "&lt;script&gt;pwn()&amp;lt;~1" PRIMARY KEY, "&lt;script&gt;pwn()&amp;lt;~" text DEFAULT '&lt;script&gt;pwn()&amp;lt;',
    generated text GENERATED ALWAYS AS ('&lt;script&gt;pwn()&amp;lt;') STORED,
    "of" int CONSTRAINT "&lt;script&gt;pwn()&amp;lt;~" REFERENCES public."${HOME} $HOME ${{ x }} $(id) `id`", CONSTRAINT "&lt;script&gt;pwn()&amp;lt;" CHECK ("&lt;script&gt;pwn()&amp;lt;~" <> '&lt;script&gt;pwn()&amp;lt;'));
COMMENT ON TABLE public."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
COMMENT ON COLUMN public."&lt;script&gt;pwn()&amp;lt;"."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
COMMENT ON CONSTRAINT "&lt;script&gt;pwn()&amp;lt;" ON public."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE INDEX "&lt;script&gt;pwn()&amp;lt;~2" ON public."&lt;script&gt;pwn()&amp;lt;" (("&lt;script&gt;pwn()&amp;lt;~" || '&lt;script&gt;pwn()&amp;lt;')) WHERE "&lt;script&gt;pwn()&amp;lt;~" <> '&lt;script&gt;pwn()&amp;lt;';
COMMENT ON INDEX public."&lt;script&gt;pwn()&amp;lt;~2" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE FUNCTION public."&lt;script&gt;pwn()&amp;lt;"("&lt;script&gt;pwn()&amp;lt;" text DEFAULT '&lt;script&gt;pwn()&amp;lt;', OUT "&lt;script&gt;pwn()&amp;lt;~" text) LANGUAGE sql AS
    $body$ SELECT '&lt;script&gt;pwn()&amp;lt;'::text $body$;
COMMENT ON FUNCTION public."&lt;script&gt;pwn()&amp;lt;"(text) IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE TRIGGER "&lt;script&gt;pwn()&amp;lt;" BEFORE UPDATE ON public."&lt;script&gt;pwn()&amp;lt;" FOR EACH ROW WHEN (new."&lt;script&gt;pwn()&amp;lt;~" <> '&lt;script&gt;pwn()&amp;lt;')
    EXECUTE FUNCTION public.fires('&lt;script&gt;pwn()&amp;lt;');
COMMENT ON TRIGGER "&lt;script&gt;pwn()&amp;lt;" ON public."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE POLICY "&lt;script&gt;pwn()&amp;lt;" ON public."&lt;script&gt;pwn()&amp;lt;" TO "<base href=//evil.test>" USING ("&lt;script&gt;pwn()&amp;lt;~" <> '&lt;script&gt;pwn()&amp;lt;');
COMMENT ON POLICY "&lt;script&gt;pwn()&amp;lt;" ON public."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
GRANT SELECT ("&lt;script&gt;pwn()&amp;lt;"), UPDATE ON public."&lt;script&gt;pwn()&amp;lt;" TO "<base href=//evil.test>";
CREATE VIEW public."&lt;script&gt;pwn()&amp;lt;~3" AS SELECT "&lt;script&gt;pwn()&amp;lt;" AS "&lt;script&gt;pwn()&amp;lt;~", '&lt;script&gt;pwn()&amp;lt;'::text AS "&lt;script&gt;pwn()&amp;lt;" FROM public."&lt;script&gt;pwn()&amp;lt;";
COMMENT ON VIEW public."&lt;script&gt;pwn()&amp;lt;~3" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
COMMENT ON COLUMN public."&lt;script&gt;pwn()&amp;lt;~3"."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE SEQUENCE public."&lt;script&gt;pwn()&amp;lt;~4";
COMMENT ON SEQUENCE public."&lt;script&gt;pwn()&amp;lt;~4" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE TABLE public."&lt;script&gt;pwn()&amp;lt;~6" PARTITION OF public.parted (CONSTRAINT "&lt;script&gt;pwn()&amp;lt;" CHECK (what <> '&lt;script&gt;pwn()&amp;lt;'))
    FOR VALUES IN ('&lt;script&gt;pwn()&amp;lt;');
COMMENT ON TABLE public."&lt;script&gt;pwn()&amp;lt;~6" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
COMMENT ON CONSTRAINT "&lt;script&gt;pwn()&amp;lt;" ON public."&lt;script&gt;pwn()&amp;lt;~6" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';
CREATE INDEX "&lt;script&gt;pwn()&amp;lt;~7" ON public."&lt;script&gt;pwn()&amp;lt;~6" ((what || '&lt;script&gt;pwn()&amp;lt;')) WHERE what <> '&lt;script&gt;pwn()&amp;lt;';
COMMENT ON INDEX public."&lt;script&gt;pwn()&amp;lt;~7" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';

CREATE TYPE public."&lt;script&gt;pwn()&amp;lt;~" AS ("&lt;script&gt;pwn()&amp;lt;" int); COMMENT ON COLUMN public."&lt;script&gt;pwn()&amp;lt;~"."&lt;script&gt;pwn()&amp;lt;" IS '&lt;script&gt;pwn()&amp;lt;

A &lt;script&gt;pwn()&amp;lt; here
&lt;script&gt;pwn()&amp;lt;

- &lt;script&gt;pwn()&amp;lt;

&lt;script&gt;pwn()&amp;lt;';

CREATE TABLE public."&#60;script&#62;pwn()&#60;/script&#62;" (
    "&#60;script&#62;pwn()&#60;/script&#62;" int CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;~1" PRIMARY KEY, "&#60;script&#62;pwn()&#60;/script&#62;~" text DEFAULT '&#60;script&#62;pwn()&#60;/script&#62;',
    generated text GENERATED ALWAYS AS ('&#60;script&#62;pwn()&#60;/script&#62;') STORED,
    "of" int CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;~" REFERENCES public."&lt;script&gt;pwn()&amp;lt;", CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;" CHECK ("&#60;script&#62;pwn()&#60;/script&#62;~" <> '&#60;script&#62;pwn()&#60;/script&#62;'));
COMMENT ON TABLE public."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON COLUMN public."&#60;script&#62;pwn()&#60;/script&#62;"."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;" ON public."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE INDEX "&#60;script&#62;pwn()&#60;/script&#62;~2" ON public."&#60;script&#62;pwn()&#60;/script&#62;" (("&#60;script&#62;pwn()&#60;/script&#62;~" || '&#60;script&#62;pwn()&#60;/script&#62;')) WHERE "&#60;script&#62;pwn()&#60;/script&#62;~" <> '&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON INDEX public."&#60;script&#62;pwn()&#60;/script&#62;~2" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE FUNCTION public."&#60;script&#62;pwn()&#60;/script&#62;"("&#60;script&#62;pwn()&#60;/script&#62;" text DEFAULT '&#60;script&#62;pwn()&#60;/script&#62;', OUT "&#60;script&#62;pwn()&#60;/script&#62;~" text) LANGUAGE sql AS
    $body$ SELECT '&#60;script&#62;pwn()&#60;/script&#62;'::text $body$;
COMMENT ON FUNCTION public."&#60;script&#62;pwn()&#60;/script&#62;"(text) IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE TRIGGER "&#60;script&#62;pwn()&#60;/script&#62;" BEFORE UPDATE ON public."&#60;script&#62;pwn()&#60;/script&#62;" FOR EACH ROW WHEN (new."&#60;script&#62;pwn()&#60;/script&#62;~" <> '&#60;script&#62;pwn()&#60;/script&#62;')
    EXECUTE FUNCTION public.fires('&#60;script&#62;pwn()&#60;/script&#62;');
COMMENT ON TRIGGER "&#60;script&#62;pwn()&#60;/script&#62;" ON public."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE POLICY "&#60;script&#62;pwn()&#60;/script&#62;" ON public."&#60;script&#62;pwn()&#60;/script&#62;" TO "<meta http-equiv=refresh content=0;url=//evil.test>" USING ("&#60;script&#62;pwn()&#60;/script&#62;~" <> '&#60;script&#62;pwn()&#60;/script&#62;');
COMMENT ON POLICY "&#60;script&#62;pwn()&#60;/script&#62;" ON public."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
GRANT SELECT ("&#60;script&#62;pwn()&#60;/script&#62;"), UPDATE ON public."&#60;script&#62;pwn()&#60;/script&#62;" TO "<meta http-equiv=refresh content=0;url=//evil.test>";
CREATE VIEW public."&#60;script&#62;pwn()&#60;/script&#62;~3" AS SELECT "&#60;script&#62;pwn()&#60;/script&#62;" AS "&#60;script&#62;pwn()&#60;/script&#62;~", '&#60;script&#62;pwn()&#60;/script&#62;'::text AS "&#60;script&#62;pwn()&#60;/script&#62;" FROM public."&#60;script&#62;pwn()&#60;/script&#62;";
COMMENT ON VIEW public."&#60;script&#62;pwn()&#60;/script&#62;~3" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON COLUMN public."&#60;script&#62;pwn()&#60;/script&#62;~3"."&#60;script&#62;pwn()&#60;/script&#62;" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE SEQUENCE public."&#60;script&#62;pwn()&#60;/script&#62;~4";
COMMENT ON SEQUENCE public."&#60;script&#62;pwn()&#60;/script&#62;~4" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE TABLE public."&#60;script&#62;pwn()&#60;/script&#62;~6" PARTITION OF public.parted (CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;" CHECK (what <> '&#60;script&#62;pwn()&#60;/script&#62;'))
    FOR VALUES IN ('&#60;script&#62;pwn()&#60;/script&#62;');
COMMENT ON TABLE public."&#60;script&#62;pwn()&#60;/script&#62;~6" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON CONSTRAINT "&#60;script&#62;pwn()&#60;/script&#62;" ON public."&#60;script&#62;pwn()&#60;/script&#62;~6" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';
CREATE INDEX "&#60;script&#62;pwn()&#60;/script&#62;~7" ON public."&#60;script&#62;pwn()&#60;/script&#62;~6" ((what || '&#60;script&#62;pwn()&#60;/script&#62;')) WHERE what <> '&#60;script&#62;pwn()&#60;/script&#62;';
COMMENT ON INDEX public."&#60;script&#62;pwn()&#60;/script&#62;~7" IS '&#60;script&#62;pwn()&#60;/script&#62;

A &#60;script&#62;pwn()&#60;/script&#62; here
&#60;script&#62;pwn()&#60;/script&#62;

- &#60;script&#62;pwn()&#60;/script&#62;

&#60;script&#62;pwn()&#60;/script&#62;';

CREATE TYPE public."&#60;script&#62;pwn()&#60;/script&#62;~" AS RANGE (subtype = text, multirange_type_name = "&#60;script&#62;pwn()&#60;/script&#62;~5");

CREATE TABLE public."""]; x [URL=""javascript:pwn()""]; //" (
    """]; x [URL=""javascript:pwn()""]; //" int CONSTRAINT """]; x [URL=""javascript:pwn()""]; //~1" PRIMARY KEY, """]; x [URL=""javascript:pwn()""]; //~" text DEFAULT '"]; x [URL="javascript:pwn()"]; //',
    generated text GENERATED ALWAYS AS ('"]; x [URL="javascript:pwn()"]; //') STORED,
    "of" int CONSTRAINT """]; x [URL=""javascript:pwn()""]; //~" REFERENCES public."&#60;script&#62;pwn()&#60;/script&#62;", CONSTRAINT """]; x [URL=""javascript:pwn()""]; //" CHECK ("""]; x [URL=""javascript:pwn()""]; //~" <> '"]; x [URL="javascript:pwn()"]; //'));
COMMENT ON TABLE public."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
COMMENT ON COLUMN public."""]; x [URL=""javascript:pwn()""]; //"."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
COMMENT ON CONSTRAINT """]; x [URL=""javascript:pwn()""]; //" ON public."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE INDEX """]; x [URL=""javascript:pwn()""]; //~2" ON public."""]; x [URL=""javascript:pwn()""]; //" (("""]; x [URL=""javascript:pwn()""]; //~" || '"]; x [URL="javascript:pwn()"]; //')) WHERE """]; x [URL=""javascript:pwn()""]; //~" <> '"]; x [URL="javascript:pwn()"]; //';
COMMENT ON INDEX public."""]; x [URL=""javascript:pwn()""]; //~2" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE FUNCTION public."""]; x [URL=""javascript:pwn()""]; //"("""]; x [URL=""javascript:pwn()""]; //" text DEFAULT '"]; x [URL="javascript:pwn()"]; //', OUT """]; x [URL=""javascript:pwn()""]; //~" text) LANGUAGE sql AS
    $body$ SELECT '"]; x [URL="javascript:pwn()"]; //'::text $body$;
COMMENT ON FUNCTION public."""]; x [URL=""javascript:pwn()""]; //"(text) IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE TRIGGER """]; x [URL=""javascript:pwn()""]; //" BEFORE UPDATE ON public."""]; x [URL=""javascript:pwn()""]; //" FOR EACH ROW WHEN (new."""]; x [URL=""javascript:pwn()""]; //~" <> '"]; x [URL="javascript:pwn()"]; //')
    EXECUTE FUNCTION public.fires('"]; x [URL="javascript:pwn()"]; //');
COMMENT ON TRIGGER """]; x [URL=""javascript:pwn()""]; //" ON public."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE POLICY """]; x [URL=""javascript:pwn()""]; //" ON public."""]; x [URL=""javascript:pwn()""]; //" TO "<style>@import '//evil.test';</style>" USING ("""]; x [URL=""javascript:pwn()""]; //~" <> '"]; x [URL="javascript:pwn()"]; //');
COMMENT ON POLICY """]; x [URL=""javascript:pwn()""]; //" ON public."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
GRANT SELECT ("""]; x [URL=""javascript:pwn()""]; //"), UPDATE ON public."""]; x [URL=""javascript:pwn()""]; //" TO "<style>@import '//evil.test';</style>";
CREATE VIEW public."""]; x [URL=""javascript:pwn()""]; //~3" AS SELECT """]; x [URL=""javascript:pwn()""]; //" AS """]; x [URL=""javascript:pwn()""]; //~", '"]; x [URL="javascript:pwn()"]; //'::text AS """]; x [URL=""javascript:pwn()""]; //" FROM public."""]; x [URL=""javascript:pwn()""]; //";
COMMENT ON VIEW public."""]; x [URL=""javascript:pwn()""]; //~3" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
COMMENT ON COLUMN public."""]; x [URL=""javascript:pwn()""]; //~3"."""]; x [URL=""javascript:pwn()""]; //" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE SEQUENCE public."""]; x [URL=""javascript:pwn()""]; //~4";
COMMENT ON SEQUENCE public."""]; x [URL=""javascript:pwn()""]; //~4" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE TABLE public."""]; x [URL=""javascript:pwn()""]; //~6" PARTITION OF public.parted (CONSTRAINT """]; x [URL=""javascript:pwn()""]; //" CHECK (what <> '"]; x [URL="javascript:pwn()"]; //'))
    FOR VALUES IN ('"]; x [URL="javascript:pwn()"]; //');
COMMENT ON TABLE public."""]; x [URL=""javascript:pwn()""]; //~6" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
COMMENT ON CONSTRAINT """]; x [URL=""javascript:pwn()""]; //" ON public."""]; x [URL=""javascript:pwn()""]; //~6" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';
CREATE INDEX """]; x [URL=""javascript:pwn()""]; //~7" ON public."""]; x [URL=""javascript:pwn()""]; //~6" ((what || '"]; x [URL="javascript:pwn()"]; //')) WHERE what <> '"]; x [URL="javascript:pwn()"]; //';
COMMENT ON INDEX public."""]; x [URL=""javascript:pwn()""]; //~7" IS '"]; x [URL="javascript:pwn()"]; //

A "]; x [URL="javascript:pwn()"]; // here
"]; x [URL="javascript:pwn()"]; //

- "]; x [URL="javascript:pwn()"]; //

"]; x [URL="javascript:pwn()"]; //';

CREATE TYPE public."""]; x [URL=""javascript:pwn()""]; //~" AS ENUM ('"]; x [URL="javascript:pwn()"]; //', 'x');

CREATE TABLE public."<<b>x</b>> \N \G \l" (
    "<<b>x</b>> \N \G \l" int CONSTRAINT "<<b>x</b>> \N \G \l~1" PRIMARY KEY, "<<b>x</b>> \N \G \l~" text DEFAULT '<<b>x</b>> \N \G \l',
    generated text GENERATED ALWAYS AS ('<<b>x</b>> \N \G \l') STORED,
    "of" int CONSTRAINT "<<b>x</b>> \N \G \l~" REFERENCES public."""]; x [URL=""javascript:pwn()""]; //", CONSTRAINT "<<b>x</b>> \N \G \l" CHECK ("<<b>x</b>> \N \G \l~" <> '<<b>x</b>> \N \G \l'));
COMMENT ON TABLE public."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
COMMENT ON COLUMN public."<<b>x</b>> \N \G \l"."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
COMMENT ON CONSTRAINT "<<b>x</b>> \N \G \l" ON public."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE INDEX "<<b>x</b>> \N \G \l~2" ON public."<<b>x</b>> \N \G \l" (("<<b>x</b>> \N \G \l~" || '<<b>x</b>> \N \G \l')) WHERE "<<b>x</b>> \N \G \l~" <> '<<b>x</b>> \N \G \l';
COMMENT ON INDEX public."<<b>x</b>> \N \G \l~2" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE FUNCTION public."<<b>x</b>> \N \G \l"("<<b>x</b>> \N \G \l" text DEFAULT '<<b>x</b>> \N \G \l', OUT "<<b>x</b>> \N \G \l~" text) LANGUAGE sql AS
    $body$ SELECT '<<b>x</b>> \N \G \l'::text $body$;
COMMENT ON FUNCTION public."<<b>x</b>> \N \G \l"(text) IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE TRIGGER "<<b>x</b>> \N \G \l" BEFORE UPDATE ON public."<<b>x</b>> \N \G \l" FOR EACH ROW WHEN (new."<<b>x</b>> \N \G \l~" <> '<<b>x</b>> \N \G \l')
    EXECUTE FUNCTION public.fires('<<b>x</b>> \N \G \l');
COMMENT ON TRIGGER "<<b>x</b>> \N \G \l" ON public."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE POLICY "<<b>x</b>> \N \G \l" ON public."<<b>x</b>> \N \G \l" TO "]]><script>pwn()</script><![CDATA[" USING ("<<b>x</b>> \N \G \l~" <> '<<b>x</b>> \N \G \l');
COMMENT ON POLICY "<<b>x</b>> \N \G \l" ON public."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
GRANT SELECT ("<<b>x</b>> \N \G \l"), UPDATE ON public."<<b>x</b>> \N \G \l" TO "]]><script>pwn()</script><![CDATA[";
CREATE VIEW public."<<b>x</b>> \N \G \l~3" AS SELECT "<<b>x</b>> \N \G \l" AS "<<b>x</b>> \N \G \l~", '<<b>x</b>> \N \G \l'::text AS "<<b>x</b>> \N \G \l" FROM public."<<b>x</b>> \N \G \l";
COMMENT ON VIEW public."<<b>x</b>> \N \G \l~3" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
COMMENT ON COLUMN public."<<b>x</b>> \N \G \l~3"."<<b>x</b>> \N \G \l" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE SEQUENCE public."<<b>x</b>> \N \G \l~4";
COMMENT ON SEQUENCE public."<<b>x</b>> \N \G \l~4" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE TABLE public."<<b>x</b>> \N \G \l~6" PARTITION OF public.parted (CONSTRAINT "<<b>x</b>> \N \G \l" CHECK (what <> '<<b>x</b>> \N \G \l'))
    FOR VALUES IN ('<<b>x</b>> \N \G \l');
COMMENT ON TABLE public."<<b>x</b>> \N \G \l~6" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
COMMENT ON CONSTRAINT "<<b>x</b>> \N \G \l" ON public."<<b>x</b>> \N \G \l~6" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';
CREATE INDEX "<<b>x</b>> \N \G \l~7" ON public."<<b>x</b>> \N \G \l~6" ((what || '<<b>x</b>> \N \G \l')) WHERE what <> '<<b>x</b>> \N \G \l';
COMMENT ON INDEX public."<<b>x</b>> \N \G \l~7" IS '<<b>x</b>> \N \G \l

A <<b>x</b>> \N \G \l here
<<b>x</b>> \N \G \l

- <<b>x</b>> \N \G \l

<<b>x</b>> \N \G \l';

CREATE DOMAIN public."<<b>x</b>> \N \G \l~" AS text DEFAULT '<<b>x</b>> \N \G \l' CONSTRAINT "<<b>x</b>> \N \G \l" CHECK (VALUE <> '<<b>x</b>> \N \G \l');

CREATE TABLE public."%%{init: {""securityLevel"": ""loose""}}%%" (
    "%%{init: {""securityLevel"": ""loose""}}%%" int CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%~1" PRIMARY KEY, "%%{init: {""securityLevel"": ""loose""}}%%~" text DEFAULT '%%{init: {"securityLevel": "loose"}}%%',
    generated text GENERATED ALWAYS AS ('%%{init: {"securityLevel": "loose"}}%%') STORED,
    "of" int CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%~" REFERENCES public."<<b>x</b>> \N \G \l", CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%" CHECK ("%%{init: {""securityLevel"": ""loose""}}%%~" <> '%%{init: {"securityLevel": "loose"}}%%'));
COMMENT ON TABLE public."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON COLUMN public."%%{init: {""securityLevel"": ""loose""}}%%"."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%" ON public."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE INDEX "%%{init: {""securityLevel"": ""loose""}}%%~2" ON public."%%{init: {""securityLevel"": ""loose""}}%%" (("%%{init: {""securityLevel"": ""loose""}}%%~" || '%%{init: {"securityLevel": "loose"}}%%')) WHERE "%%{init: {""securityLevel"": ""loose""}}%%~" <> '%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON INDEX public."%%{init: {""securityLevel"": ""loose""}}%%~2" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE FUNCTION public."%%{init: {""securityLevel"": ""loose""}}%%"("%%{init: {""securityLevel"": ""loose""}}%%" text DEFAULT '%%{init: {"securityLevel": "loose"}}%%', OUT "%%{init: {""securityLevel"": ""loose""}}%%~" text) LANGUAGE sql AS
    $body$ SELECT '%%{init: {"securityLevel": "loose"}}%%'::text $body$;
COMMENT ON FUNCTION public."%%{init: {""securityLevel"": ""loose""}}%%"(text) IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE TRIGGER "%%{init: {""securityLevel"": ""loose""}}%%" BEFORE UPDATE ON public."%%{init: {""securityLevel"": ""loose""}}%%" FOR EACH ROW WHEN (new."%%{init: {""securityLevel"": ""loose""}}%%~" <> '%%{init: {"securityLevel": "loose"}}%%')
    EXECUTE FUNCTION public.fires('%%{init: {"securityLevel": "loose"}}%%');
COMMENT ON TRIGGER "%%{init: {""securityLevel"": ""loose""}}%%" ON public."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE POLICY "%%{init: {""securityLevel"": ""loose""}}%%" ON public."%%{init: {""securityLevel"": ""loose""}}%%" TO "<?xml-stylesheet href=""//evil.test""?>" USING ("%%{init: {""securityLevel"": ""loose""}}%%~" <> '%%{init: {"securityLevel": "loose"}}%%');
COMMENT ON POLICY "%%{init: {""securityLevel"": ""loose""}}%%" ON public."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
GRANT SELECT ("%%{init: {""securityLevel"": ""loose""}}%%"), UPDATE ON public."%%{init: {""securityLevel"": ""loose""}}%%" TO "<?xml-stylesheet href=""//evil.test""?>";
CREATE VIEW public."%%{init: {""securityLevel"": ""loose""}}%%~3" AS SELECT "%%{init: {""securityLevel"": ""loose""}}%%" AS "%%{init: {""securityLevel"": ""loose""}}%%~", '%%{init: {"securityLevel": "loose"}}%%'::text AS "%%{init: {""securityLevel"": ""loose""}}%%" FROM public."%%{init: {""securityLevel"": ""loose""}}%%";
COMMENT ON VIEW public."%%{init: {""securityLevel"": ""loose""}}%%~3" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON COLUMN public."%%{init: {""securityLevel"": ""loose""}}%%~3"."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE SEQUENCE public."%%{init: {""securityLevel"": ""loose""}}%%~4";
COMMENT ON SEQUENCE public."%%{init: {""securityLevel"": ""loose""}}%%~4" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE TABLE public."%%{init: {""securityLevel"": ""loose""}}%%~6" PARTITION OF public.parted (CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%" CHECK (what <> '%%{init: {"securityLevel": "loose"}}%%'))
    FOR VALUES IN ('%%{init: {"securityLevel": "loose"}}%%');
COMMENT ON TABLE public."%%{init: {""securityLevel"": ""loose""}}%%~6" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON CONSTRAINT "%%{init: {""securityLevel"": ""loose""}}%%" ON public."%%{init: {""securityLevel"": ""loose""}}%%~6" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE INDEX "%%{init: {""securityLevel"": ""loose""}}%%~7" ON public."%%{init: {""securityLevel"": ""loose""}}%%~6" ((what || '%%{init: {"securityLevel": "loose"}}%%')) WHERE what <> '%%{init: {"securityLevel": "loose"}}%%';
COMMENT ON INDEX public."%%{init: {""securityLevel"": ""loose""}}%%~7" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';

CREATE TYPE public."%%{init: {""securityLevel"": ""loose""}}%%~" AS ("%%{init: {""securityLevel"": ""loose""}}%%" int); COMMENT ON COLUMN public."%%{init: {""securityLevel"": ""loose""}}%%~"."%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%';
CREATE SCHEMA "%%{init: {""securityLevel"": ""loose""}}%%"; COMMENT ON SCHEMA "%%{init: {""securityLevel"": ""loose""}}%%" IS '%%{init: {"securityLevel": "loose"}}%%

A %%{init: {"securityLevel": "loose"}}%% here
%%{init: {"securityLevel": "loose"}}%%

- %%{init: {"securityLevel": "loose"}}%%

%%{init: {"securityLevel": "loose"}}%%'; CREATE TABLE "%%{init: {""securityLevel"": ""loose""}}%%"."%%{init: {""securityLevel"": ""loose""}}%%" (id int);

CREATE TABLE public."click x href ""javascript:pwn()""" (
    "click x href ""javascript:pwn()""" int CONSTRAINT "click x href ""javascript:pwn()""~1" PRIMARY KEY, "click x href ""javascript:pwn()""~" text DEFAULT 'click x href "javascript:pwn()"',
    generated text GENERATED ALWAYS AS ('click x href "javascript:pwn()"') STORED,
    "of" int CONSTRAINT "click x href ""javascript:pwn()""~" REFERENCES public."%%{init: {""securityLevel"": ""loose""}}%%", CONSTRAINT "click x href ""javascript:pwn()""" CHECK ("click x href ""javascript:pwn()""~" <> 'click x href "javascript:pwn()"'));
COMMENT ON TABLE public."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
COMMENT ON COLUMN public."click x href ""javascript:pwn()"""."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
COMMENT ON CONSTRAINT "click x href ""javascript:pwn()""" ON public."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE INDEX "click x href ""javascript:pwn()""~2" ON public."click x href ""javascript:pwn()""" (("click x href ""javascript:pwn()""~" || 'click x href "javascript:pwn()"')) WHERE "click x href ""javascript:pwn()""~" <> 'click x href "javascript:pwn()"';
COMMENT ON INDEX public."click x href ""javascript:pwn()""~2" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE FUNCTION public."click x href ""javascript:pwn()"""("click x href ""javascript:pwn()""" text DEFAULT 'click x href "javascript:pwn()"', OUT "click x href ""javascript:pwn()""~" text) LANGUAGE sql AS
    $body$ SELECT 'click x href "javascript:pwn()"'::text $body$;
COMMENT ON FUNCTION public."click x href ""javascript:pwn()"""(text) IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE TRIGGER "click x href ""javascript:pwn()""" BEFORE UPDATE ON public."click x href ""javascript:pwn()""" FOR EACH ROW WHEN (new."click x href ""javascript:pwn()""~" <> 'click x href "javascript:pwn()"')
    EXECUTE FUNCTION public.fires('click x href "javascript:pwn()"');
COMMENT ON TRIGGER "click x href ""javascript:pwn()""" ON public."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE POLICY "click x href ""javascript:pwn()""" ON public."click x href ""javascript:pwn()""" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" USING ("click x href ""javascript:pwn()""~" <> 'click x href "javascript:pwn()"');
COMMENT ON POLICY "click x href ""javascript:pwn()""" ON public."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
GRANT SELECT ("click x href ""javascript:pwn()"""), UPDATE ON public."click x href ""javascript:pwn()""" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;";
CREATE VIEW public."click x href ""javascript:pwn()""~3" AS SELECT "click x href ""javascript:pwn()""" AS "click x href ""javascript:pwn()""~", 'click x href "javascript:pwn()"'::text AS "click x href ""javascript:pwn()""" FROM public."click x href ""javascript:pwn()""";
COMMENT ON VIEW public."click x href ""javascript:pwn()""~3" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
COMMENT ON COLUMN public."click x href ""javascript:pwn()""~3"."click x href ""javascript:pwn()""" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE SEQUENCE public."click x href ""javascript:pwn()""~4";
COMMENT ON SEQUENCE public."click x href ""javascript:pwn()""~4" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE TABLE public."click x href ""javascript:pwn()""~6" PARTITION OF public.parted (CONSTRAINT "click x href ""javascript:pwn()""" CHECK (what <> 'click x href "javascript:pwn()"'))
    FOR VALUES IN ('click x href "javascript:pwn()"');
COMMENT ON TABLE public."click x href ""javascript:pwn()""~6" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
COMMENT ON CONSTRAINT "click x href ""javascript:pwn()""" ON public."click x href ""javascript:pwn()""~6" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';
CREATE INDEX "click x href ""javascript:pwn()""~7" ON public."click x href ""javascript:pwn()""~6" ((what || 'click x href "javascript:pwn()"')) WHERE what <> 'click x href "javascript:pwn()"';
COMMENT ON INDEX public."click x href ""javascript:pwn()""~7" IS 'click x href "javascript:pwn()"

A click x href "javascript:pwn()" here
click x href "javascript:pwn()"

- click x href "javascript:pwn()"

click x href "javascript:pwn()"';

CREATE TYPE public."click x href ""javascript:pwn()""~" AS RANGE (subtype = text, multirange_type_name = "click x href ""javascript:pwn()""~5");

CREATE TABLE public."'] } Table x { id int [note: '" (
    "'] } Table x { id int [note: '" int CONSTRAINT "'] } Table x { id int [note: '~1" PRIMARY KEY, "'] } Table x { id int [note: '~" text DEFAULT '''] } Table x { id int [note: ''',
    generated text GENERATED ALWAYS AS ('''] } Table x { id int [note: ''') STORED,
    "of" int CONSTRAINT "'] } Table x { id int [note: '~" REFERENCES public."click x href ""javascript:pwn()""", CONSTRAINT "'] } Table x { id int [note: '" CHECK ("'] } Table x { id int [note: '~" <> '''] } Table x { id int [note: '''));
COMMENT ON TABLE public."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
COMMENT ON COLUMN public."'] } Table x { id int [note: '"."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
COMMENT ON CONSTRAINT "'] } Table x { id int [note: '" ON public."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE INDEX "'] } Table x { id int [note: '~2" ON public."'] } Table x { id int [note: '" (("'] } Table x { id int [note: '~" || '''] } Table x { id int [note: ''')) WHERE "'] } Table x { id int [note: '~" <> '''] } Table x { id int [note: ''';
COMMENT ON INDEX public."'] } Table x { id int [note: '~2" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE FUNCTION public."'] } Table x { id int [note: '"("'] } Table x { id int [note: '" text DEFAULT '''] } Table x { id int [note: ''', OUT "'] } Table x { id int [note: '~" text) LANGUAGE sql AS
    $body$ SELECT '''] } Table x { id int [note: '''::text $body$;
COMMENT ON FUNCTION public."'] } Table x { id int [note: '"(text) IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE TRIGGER "'] } Table x { id int [note: '" BEFORE UPDATE ON public."'] } Table x { id int [note: '" FOR EACH ROW WHEN (new."'] } Table x { id int [note: '~" <> '''] } Table x { id int [note: ''')
    EXECUTE FUNCTION public.fires('''] } Table x { id int [note: ''');
COMMENT ON TRIGGER "'] } Table x { id int [note: '" ON public."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE POLICY "'] } Table x { id int [note: '" ON public."'] } Table x { id int [note: '" TO "--><script>pwn()</script><!--" USING ("'] } Table x { id int [note: '~" <> '''] } Table x { id int [note: ''');
COMMENT ON POLICY "'] } Table x { id int [note: '" ON public."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
GRANT SELECT ("'] } Table x { id int [note: '"), UPDATE ON public."'] } Table x { id int [note: '" TO "--><script>pwn()</script><!--";
CREATE VIEW public."'] } Table x { id int [note: '~3" AS SELECT "'] } Table x { id int [note: '" AS "'] } Table x { id int [note: '~", '''] } Table x { id int [note: '''::text AS "'] } Table x { id int [note: '" FROM public."'] } Table x { id int [note: '";
COMMENT ON VIEW public."'] } Table x { id int [note: '~3" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
COMMENT ON COLUMN public."'] } Table x { id int [note: '~3"."'] } Table x { id int [note: '" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE SEQUENCE public."'] } Table x { id int [note: '~4";
COMMENT ON SEQUENCE public."'] } Table x { id int [note: '~4" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE TABLE public."'] } Table x { id int [note: '~6" PARTITION OF public.parted (CONSTRAINT "'] } Table x { id int [note: '" CHECK (what <> '''] } Table x { id int [note: '''))
    FOR VALUES IN ('''] } Table x { id int [note: ''');
COMMENT ON TABLE public."'] } Table x { id int [note: '~6" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
COMMENT ON CONSTRAINT "'] } Table x { id int [note: '" ON public."'] } Table x { id int [note: '~6" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';
CREATE INDEX "'] } Table x { id int [note: '~7" ON public."'] } Table x { id int [note: '~6" ((what || '''] } Table x { id int [note: ''')) WHERE what <> '''] } Table x { id int [note: ''';
COMMENT ON INDEX public."'] } Table x { id int [note: '~7" IS '''] } Table x { id int [note: ''

A ''] } Table x { id int [note: '' here
''] } Table x { id int [note: ''

- ''] } Table x { id int [note: ''

''] } Table x { id int [note: ''';

CREATE TYPE public."'] } Table x { id int [note: '~" AS ENUM ('''] } Table x { id int [note: ''', 'x');

CREATE TABLE public."'''" (
    "'''" int CONSTRAINT "'''~1" PRIMARY KEY, "'''~" text DEFAULT '''''''',
    generated text GENERATED ALWAYS AS ('''''''') STORED,
    "of" int CONSTRAINT "'''~" REFERENCES public."'] } Table x { id int [note: '", CONSTRAINT "'''" CHECK ("'''~" <> ''''''''));
COMMENT ON TABLE public."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
COMMENT ON COLUMN public."'''"."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
COMMENT ON CONSTRAINT "'''" ON public."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE INDEX "'''~2" ON public."'''" (("'''~" || '''''''')) WHERE "'''~" <> '''''''';
COMMENT ON INDEX public."'''~2" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE FUNCTION public."'''"("'''" text DEFAULT '''''''', OUT "'''~" text) LANGUAGE sql AS
    $body$ SELECT ''''''''::text $body$;
COMMENT ON FUNCTION public."'''"(text) IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE TRIGGER "'''" BEFORE UPDATE ON public."'''" FOR EACH ROW WHEN (new."'''~" <> '''''''')
    EXECUTE FUNCTION public.fires('''''''');
COMMENT ON TRIGGER "'''" ON public."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE POLICY "'''" ON public."'''" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" USING ("'''~" <> '''''''');
COMMENT ON POLICY "'''" ON public."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
GRANT SELECT ("'''"), UPDATE ON public."'''" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->";
CREATE VIEW public."'''~3" AS SELECT "'''" AS "'''~", ''''''''::text AS "'''" FROM public."'''";
COMMENT ON VIEW public."'''~3" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
COMMENT ON COLUMN public."'''~3"."'''" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE SEQUENCE public."'''~4";
COMMENT ON SEQUENCE public."'''~4" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE TABLE public."'''~6" PARTITION OF public.parted (CONSTRAINT "'''" CHECK (what <> ''''''''))
    FOR VALUES IN ('''''''');
COMMENT ON TABLE public."'''~6" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
COMMENT ON CONSTRAINT "'''" ON public."'''~6" IS '''''''

A '''''' here
''''''

- ''''''

''''''';
CREATE INDEX "'''~7" ON public."'''~6" ((what || '''''''')) WHERE what <> '''''''';
COMMENT ON INDEX public."'''~7" IS '''''''

A '''''' here
''''''

- ''''''

''''''';

CREATE DOMAIN public."'''~" AS text DEFAULT '''''''' CONSTRAINT "'''" CHECK (VALUE <> '''''''');

CREATE TABLE public."``` html
<b>
```" (
    "``` html
<b>
```" int CONSTRAINT "``` html
<b>
```~1" PRIMARY KEY, "``` html
<b>
```~" text DEFAULT '``` html
<b>
```',
    generated text GENERATED ALWAYS AS ('``` html
<b>
```') STORED,
    "of" int CONSTRAINT "``` html
<b>
```~" REFERENCES public."'''", CONSTRAINT "``` html
<b>
```" CHECK ("``` html
<b>
```~" <> '``` html
<b>
```'));
COMMENT ON TABLE public."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
COMMENT ON COLUMN public."``` html
<b>
```"."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
COMMENT ON CONSTRAINT "``` html
<b>
```" ON public."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE INDEX "``` html
<b>
```~2" ON public."``` html
<b>
```" (("``` html
<b>
```~" || '``` html
<b>
```')) WHERE "``` html
<b>
```~" <> '``` html
<b>
```';
COMMENT ON INDEX public."``` html
<b>
```~2" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE FUNCTION public."``` html
<b>
```"("``` html
<b>
```" text DEFAULT '``` html
<b>
```', OUT "``` html
<b>
```~" text) LANGUAGE sql AS
    $body$ SELECT '``` html
<b>
```'::text $body$;
COMMENT ON FUNCTION public."``` html
<b>
```"(text) IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE TRIGGER "``` html
<b>
```" BEFORE UPDATE ON public."``` html
<b>
```" FOR EACH ROW WHEN (new."``` html
<b>
```~" <> '``` html
<b>
```')
    EXECUTE FUNCTION public.fires('``` html
<b>
```');
COMMENT ON TRIGGER "``` html
<b>
```" ON public."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE POLICY "``` html
<b>
```" ON public."``` html
<b>
```" TO "<!--docgen-later-0-->" USING ("``` html
<b>
```~" <> '``` html
<b>
```');
COMMENT ON POLICY "``` html
<b>
```" ON public."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
GRANT SELECT ("``` html
<b>
```"), UPDATE ON public."``` html
<b>
```" TO "<!--docgen-later-0-->";
CREATE VIEW public."``` html
<b>
```~3" AS SELECT "``` html
<b>
```" AS "``` html
<b>
```~", '``` html
<b>
```'::text AS "``` html
<b>
```" FROM public."``` html
<b>
```";
COMMENT ON VIEW public."``` html
<b>
```~3" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
COMMENT ON COLUMN public."``` html
<b>
```~3"."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE SEQUENCE public."``` html
<b>
```~4";
COMMENT ON SEQUENCE public."``` html
<b>
```~4" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE TABLE public."``` html
<b>
```~6" PARTITION OF public.parted (CONSTRAINT "``` html
<b>
```" CHECK (what <> '``` html
<b>
```'))
    FOR VALUES IN ('``` html
<b>
```');
COMMENT ON TABLE public."``` html
<b>
```~6" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
COMMENT ON CONSTRAINT "``` html
<b>
```" ON public."``` html
<b>
```~6" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';
CREATE INDEX "``` html
<b>
```~7" ON public."``` html
<b>
```~6" ((what || '``` html
<b>
```')) WHERE what <> '``` html
<b>
```';
COMMENT ON INDEX public."``` html
<b>
```~7" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';

CREATE TYPE public."``` html
<b>
```~" AS ("``` html
<b>
```" int); COMMENT ON COLUMN public."``` html
<b>
```~"."``` html
<b>
```" IS '``` html
<b>
```

A ``` html
<b>
``` here
``` html
<b>
```

- ``` html
<b>
```

``` html
<b>
```';

CREATE TABLE public."~~~
~~~" (
    "~~~
~~~" int CONSTRAINT "~~~
~~~~1" PRIMARY KEY, "~~~
~~~~" text DEFAULT '~~~
~~~',
    generated text GENERATED ALWAYS AS ('~~~
~~~') STORED,
    "of" int CONSTRAINT "~~~
~~~~" REFERENCES public."``` html
<b>
```", CONSTRAINT "~~~
~~~" CHECK ("~~~
~~~~" <> '~~~
~~~'));
COMMENT ON TABLE public."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
COMMENT ON COLUMN public."~~~
~~~"."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
COMMENT ON CONSTRAINT "~~~
~~~" ON public."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE INDEX "~~~
~~~~2" ON public."~~~
~~~" (("~~~
~~~~" || '~~~
~~~')) WHERE "~~~
~~~~" <> '~~~
~~~';
COMMENT ON INDEX public."~~~
~~~~2" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE FUNCTION public."~~~
~~~"("~~~
~~~" text DEFAULT '~~~
~~~', OUT "~~~
~~~~" text) LANGUAGE sql AS
    $body$ SELECT '~~~
~~~'::text $body$;
COMMENT ON FUNCTION public."~~~
~~~"(text) IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE TRIGGER "~~~
~~~" BEFORE UPDATE ON public."~~~
~~~" FOR EACH ROW WHEN (new."~~~
~~~~" <> '~~~
~~~')
    EXECUTE FUNCTION public.fires('~~~
~~~');
COMMENT ON TRIGGER "~~~
~~~" ON public."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE POLICY "~~~
~~~" ON public."~~~
~~~" TO "[x](javascript:pwn())" USING ("~~~
~~~~" <> '~~~
~~~');
COMMENT ON POLICY "~~~
~~~" ON public."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
GRANT SELECT ("~~~
~~~"), UPDATE ON public."~~~
~~~" TO "[x](javascript:pwn())";
CREATE VIEW public."~~~
~~~~3" AS SELECT "~~~
~~~" AS "~~~
~~~~", '~~~
~~~'::text AS "~~~
~~~" FROM public."~~~
~~~";
COMMENT ON VIEW public."~~~
~~~~3" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
COMMENT ON COLUMN public."~~~
~~~~3"."~~~
~~~" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE SEQUENCE public."~~~
~~~~4";
COMMENT ON SEQUENCE public."~~~
~~~~4" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE TABLE public."~~~
~~~~6" PARTITION OF public.parted (CONSTRAINT "~~~
~~~" CHECK (what <> '~~~
~~~'))
    FOR VALUES IN ('~~~
~~~');
COMMENT ON TABLE public."~~~
~~~~6" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
COMMENT ON CONSTRAINT "~~~
~~~" ON public."~~~
~~~~6" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';
CREATE INDEX "~~~
~~~~7" ON public."~~~
~~~~6" ((what || '~~~
~~~')) WHERE what <> '~~~
~~~';
COMMENT ON INDEX public."~~~
~~~~7" IS '~~~
~~~

A ~~~
~~~ here
~~~
~~~

- ~~~
~~~

~~~
~~~';

CREATE TYPE public."~~~
~~~~" AS RANGE (subtype = text, multirange_type_name = "~~~
~~~~5");

CREATE TABLE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" (
    "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" int CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~1" PRIMARY KEY, "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" text DEFAULT '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}',
    generated text GENERATED ALWAYS AS ('{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}') STORED,
    "of" int CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" REFERENCES public."~~~
~~~", CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" CHECK ("{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}'));
COMMENT ON TABLE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON COLUMN public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE INDEX "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~2" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" (("{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" || '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}')) WHERE "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON INDEX public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~2" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE FUNCTION public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"("{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" text DEFAULT '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}', OUT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" text) LANGUAGE sql AS
    $body$ SELECT '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}'::text $body$;
COMMENT ON FUNCTION public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"(text) IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE TRIGGER "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" BEFORE UPDATE ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" FOR EACH ROW WHEN (new."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}')
    EXECUTE FUNCTION public.fires('{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}');
COMMENT ON TRIGGER "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE POLICY "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" TO "<script>pwn()</script>" USING ("{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}');
COMMENT ON POLICY "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
GRANT SELECT ("{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"), UPDATE ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" TO "<script>pwn()</script>";
CREATE VIEW public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~3" AS SELECT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" AS "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~", '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}'::text AS "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" FROM public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}";
COMMENT ON VIEW public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~3" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON COLUMN public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~3"."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE SEQUENCE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~4";
COMMENT ON SEQUENCE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~4" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE TABLE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~6" PARTITION OF public.parted (CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" CHECK (what <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}'))
    FOR VALUES IN ('{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}');
COMMENT ON TABLE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~6" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON CONSTRAINT "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~6" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
CREATE INDEX "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~7" ON public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~6" ((what || '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}')) WHERE what <> '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';
COMMENT ON INDEX public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~7" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}';

CREATE TYPE public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}~" AS ENUM ('{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}', 'x');
CREATE SCHEMA "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"; COMMENT ON SCHEMA "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" IS '{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

A {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~} here
{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

- {++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}

{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}'; CREATE TABLE "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}"."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}" (id int);

CREATE TABLE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" (
    "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" int CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~1" PRIMARY KEY, "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" text DEFAULT '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__',
    generated text GENERATED ALWAYS AS ('++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__') STORED,
    "of" int CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" REFERENCES public."{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}", CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" CHECK ("++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__'));
COMMENT ON TABLE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON COLUMN public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__"."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE INDEX "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~2" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" (("++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" || '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__')) WHERE "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON INDEX public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~2" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE FUNCTION public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__"("++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" text DEFAULT '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__', OUT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" text) LANGUAGE sql AS
    $body$ SELECT '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__'::text $body$;
COMMENT ON FUNCTION public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__"(text) IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE TRIGGER "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" BEFORE UPDATE ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" FOR EACH ROW WHEN (new."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__')
    EXECUTE FUNCTION public.fires('++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__');
COMMENT ON TRIGGER "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE POLICY "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" TO "<img src=x onerror=pwn()>" USING ("++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__');
COMMENT ON POLICY "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
GRANT SELECT ("++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__"), UPDATE ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" TO "<img src=x onerror=pwn()>";
CREATE VIEW public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~3" AS SELECT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" AS "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~", '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__'::text AS "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" FROM public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__";
COMMENT ON VIEW public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~3" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON COLUMN public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~3"."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE SEQUENCE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~4";
COMMENT ON SEQUENCE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~4" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE TABLE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~6" PARTITION OF public.parted (CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" CHECK (what <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__'))
    FOR VALUES IN ('++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__');
COMMENT ON TABLE public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~6" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~6" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
CREATE INDEX "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~7" ON public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~6" ((what || '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__')) WHERE what <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';
COMMENT ON INDEX public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~7" IS '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

A ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__ here
++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

- ++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__

++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__';

CREATE DOMAIN public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__~" AS text DEFAULT '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__' CONSTRAINT "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__" CHECK (VALUE <> '++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__');

CREATE TABLE public."$$x$$ \(y\) $z$" (
    "$$x$$ \(y\) $z$" int CONSTRAINT "$$x$$ \(y\) $z$~1" PRIMARY KEY, "$$x$$ \(y\) $z$~" text DEFAULT '$$x$$ \(y\) $z$',
    generated text GENERATED ALWAYS AS ('$$x$$ \(y\) $z$') STORED,
    "of" int CONSTRAINT "$$x$$ \(y\) $z$~" REFERENCES public."++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__", CONSTRAINT "$$x$$ \(y\) $z$" CHECK ("$$x$$ \(y\) $z$~" <> '$$x$$ \(y\) $z$'));
COMMENT ON TABLE public."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
COMMENT ON COLUMN public."$$x$$ \(y\) $z$"."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
COMMENT ON CONSTRAINT "$$x$$ \(y\) $z$" ON public."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE INDEX "$$x$$ \(y\) $z$~2" ON public."$$x$$ \(y\) $z$" (("$$x$$ \(y\) $z$~" || '$$x$$ \(y\) $z$')) WHERE "$$x$$ \(y\) $z$~" <> '$$x$$ \(y\) $z$';
COMMENT ON INDEX public."$$x$$ \(y\) $z$~2" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE FUNCTION public."$$x$$ \(y\) $z$"("$$x$$ \(y\) $z$" text DEFAULT '$$x$$ \(y\) $z$', OUT "$$x$$ \(y\) $z$~" text) LANGUAGE sql AS
    $body$ SELECT '$$x$$ \(y\) $z$'::text $body$;
COMMENT ON FUNCTION public."$$x$$ \(y\) $z$"(text) IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE TRIGGER "$$x$$ \(y\) $z$" BEFORE UPDATE ON public."$$x$$ \(y\) $z$" FOR EACH ROW WHEN (new."$$x$$ \(y\) $z$~" <> '$$x$$ \(y\) $z$')
    EXECUTE FUNCTION public.fires('$$x$$ \(y\) $z$');
COMMENT ON TRIGGER "$$x$$ \(y\) $z$" ON public."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE POLICY "$$x$$ \(y\) $z$" ON public."$$x$$ \(y\) $z$" TO """><svg onload=pwn()>" USING ("$$x$$ \(y\) $z$~" <> '$$x$$ \(y\) $z$');
COMMENT ON POLICY "$$x$$ \(y\) $z$" ON public."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
GRANT SELECT ("$$x$$ \(y\) $z$"), UPDATE ON public."$$x$$ \(y\) $z$" TO """><svg onload=pwn()>";
CREATE VIEW public."$$x$$ \(y\) $z$~3" AS SELECT "$$x$$ \(y\) $z$" AS "$$x$$ \(y\) $z$~", '$$x$$ \(y\) $z$'::text AS "$$x$$ \(y\) $z$" FROM public."$$x$$ \(y\) $z$";
COMMENT ON VIEW public."$$x$$ \(y\) $z$~3" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
COMMENT ON COLUMN public."$$x$$ \(y\) $z$~3"."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE SEQUENCE public."$$x$$ \(y\) $z$~4";
COMMENT ON SEQUENCE public."$$x$$ \(y\) $z$~4" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE TABLE public."$$x$$ \(y\) $z$~6" PARTITION OF public.parted (CONSTRAINT "$$x$$ \(y\) $z$" CHECK (what <> '$$x$$ \(y\) $z$'))
    FOR VALUES IN ('$$x$$ \(y\) $z$');
COMMENT ON TABLE public."$$x$$ \(y\) $z$~6" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
COMMENT ON CONSTRAINT "$$x$$ \(y\) $z$" ON public."$$x$$ \(y\) $z$~6" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';
CREATE INDEX "$$x$$ \(y\) $z$~7" ON public."$$x$$ \(y\) $z$~6" ((what || '$$x$$ \(y\) $z$')) WHERE what <> '$$x$$ \(y\) $z$';
COMMENT ON INDEX public."$$x$$ \(y\) $z$~7" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';

CREATE TYPE public."$$x$$ \(y\) $z$~" AS ("$$x$$ \(y\) $z$" int); COMMENT ON COLUMN public."$$x$$ \(y\) $z$~"."$$x$$ \(y\) $z$" IS '$$x$$ \(y\) $z$

A $$x$$ \(y\) $z$ here
$$x$$ \(y\) $z$

- $$x$$ \(y\) $z$

$$x$$ \(y\) $z$';

CREATE TABLE public."[^1]: f [^1]" (
    "[^1]: f [^1]" int CONSTRAINT "[^1]: f [^1]~1" PRIMARY KEY, "[^1]: f [^1]~" text DEFAULT '[^1]: f [^1]',
    generated text GENERATED ALWAYS AS ('[^1]: f [^1]') STORED,
    "of" int CONSTRAINT "[^1]: f [^1]~" REFERENCES public."$$x$$ \(y\) $z$", CONSTRAINT "[^1]: f [^1]" CHECK ("[^1]: f [^1]~" <> '[^1]: f [^1]'));
COMMENT ON TABLE public."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
COMMENT ON COLUMN public."[^1]: f [^1]"."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
COMMENT ON CONSTRAINT "[^1]: f [^1]" ON public."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE INDEX "[^1]: f [^1]~2" ON public."[^1]: f [^1]" (("[^1]: f [^1]~" || '[^1]: f [^1]')) WHERE "[^1]: f [^1]~" <> '[^1]: f [^1]';
COMMENT ON INDEX public."[^1]: f [^1]~2" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE FUNCTION public."[^1]: f [^1]"("[^1]: f [^1]" text DEFAULT '[^1]: f [^1]', OUT "[^1]: f [^1]~" text) LANGUAGE sql AS
    $body$ SELECT '[^1]: f [^1]'::text $body$;
COMMENT ON FUNCTION public."[^1]: f [^1]"(text) IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE TRIGGER "[^1]: f [^1]" BEFORE UPDATE ON public."[^1]: f [^1]" FOR EACH ROW WHEN (new."[^1]: f [^1]~" <> '[^1]: f [^1]')
    EXECUTE FUNCTION public.fires('[^1]: f [^1]');
COMMENT ON TRIGGER "[^1]: f [^1]" ON public."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE POLICY "[^1]: f [^1]" ON public."[^1]: f [^1]" TO "' onmouseover='pwn()' x='" USING ("[^1]: f [^1]~" <> '[^1]: f [^1]');
COMMENT ON POLICY "[^1]: f [^1]" ON public."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
GRANT SELECT ("[^1]: f [^1]"), UPDATE ON public."[^1]: f [^1]" TO "' onmouseover='pwn()' x='";
CREATE VIEW public."[^1]: f [^1]~3" AS SELECT "[^1]: f [^1]" AS "[^1]: f [^1]~", '[^1]: f [^1]'::text AS "[^1]: f [^1]" FROM public."[^1]: f [^1]";
COMMENT ON VIEW public."[^1]: f [^1]~3" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
COMMENT ON COLUMN public."[^1]: f [^1]~3"."[^1]: f [^1]" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE SEQUENCE public."[^1]: f [^1]~4";
COMMENT ON SEQUENCE public."[^1]: f [^1]~4" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE TABLE public."[^1]: f [^1]~6" PARTITION OF public.parted (CONSTRAINT "[^1]: f [^1]" CHECK (what <> '[^1]: f [^1]'))
    FOR VALUES IN ('[^1]: f [^1]');
COMMENT ON TABLE public."[^1]: f [^1]~6" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
COMMENT ON CONSTRAINT "[^1]: f [^1]" ON public."[^1]: f [^1]~6" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';
CREATE INDEX "[^1]: f [^1]~7" ON public."[^1]: f [^1]~6" ((what || '[^1]: f [^1]')) WHERE what <> '[^1]: f [^1]';
COMMENT ON INDEX public."[^1]: f [^1]~7" IS '[^1]: f [^1]

A [^1]: f [^1] here
[^1]: f [^1]

- [^1]: f [^1]

[^1]: f [^1]';

CREATE TYPE public."[^1]: f [^1]~" AS RANGE (subtype = text, multirange_type_name = "[^1]: f [^1]~5");

CREATE TABLE public."*[HTML]: x" (
    "*[HTML]: x" int CONSTRAINT "*[HTML]: x~1" PRIMARY KEY, "*[HTML]: x~" text DEFAULT '*[HTML]: x',
    generated text GENERATED ALWAYS AS ('*[HTML]: x') STORED,
    "of" int CONSTRAINT "*[HTML]: x~" REFERENCES public."[^1]: f [^1]", CONSTRAINT "*[HTML]: x" CHECK ("*[HTML]: x~" <> '*[HTML]: x'));
COMMENT ON TABLE public."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
COMMENT ON COLUMN public."*[HTML]: x"."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
COMMENT ON CONSTRAINT "*[HTML]: x" ON public."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE INDEX "*[HTML]: x~2" ON public."*[HTML]: x" (("*[HTML]: x~" || '*[HTML]: x')) WHERE "*[HTML]: x~" <> '*[HTML]: x';
COMMENT ON INDEX public."*[HTML]: x~2" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE FUNCTION public."*[HTML]: x"("*[HTML]: x" text DEFAULT '*[HTML]: x', OUT "*[HTML]: x~" text) LANGUAGE sql AS
    $body$ SELECT '*[HTML]: x'::text $body$;
COMMENT ON FUNCTION public."*[HTML]: x"(text) IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE TRIGGER "*[HTML]: x" BEFORE UPDATE ON public."*[HTML]: x" FOR EACH ROW WHEN (new."*[HTML]: x~" <> '*[HTML]: x')
    EXECUTE FUNCTION public.fires('*[HTML]: x');
COMMENT ON TRIGGER "*[HTML]: x" ON public."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE POLICY "*[HTML]: x" ON public."*[HTML]: x" TO """ onfocus=""pwn()"" autofocus=""" USING ("*[HTML]: x~" <> '*[HTML]: x');
COMMENT ON POLICY "*[HTML]: x" ON public."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
GRANT SELECT ("*[HTML]: x"), UPDATE ON public."*[HTML]: x" TO """ onfocus=""pwn()"" autofocus=""";
CREATE VIEW public."*[HTML]: x~3" AS SELECT "*[HTML]: x" AS "*[HTML]: x~", '*[HTML]: x'::text AS "*[HTML]: x" FROM public."*[HTML]: x";
COMMENT ON VIEW public."*[HTML]: x~3" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
COMMENT ON COLUMN public."*[HTML]: x~3"."*[HTML]: x" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE SEQUENCE public."*[HTML]: x~4";
COMMENT ON SEQUENCE public."*[HTML]: x~4" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE TABLE public."*[HTML]: x~6" PARTITION OF public.parted (CONSTRAINT "*[HTML]: x" CHECK (what <> '*[HTML]: x'))
    FOR VALUES IN ('*[HTML]: x');
COMMENT ON TABLE public."*[HTML]: x~6" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
COMMENT ON CONSTRAINT "*[HTML]: x" ON public."*[HTML]: x~6" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';
CREATE INDEX "*[HTML]: x~7" ON public."*[HTML]: x~6" ((what || '*[HTML]: x')) WHERE what <> '*[HTML]: x';
COMMENT ON INDEX public."*[HTML]: x~7" IS '*[HTML]: x

A *[HTML]: x here
*[HTML]: x

- *[HTML]: x

*[HTML]: x';

CREATE TYPE public."*[HTML]: x~" AS ENUM ('*[HTML]: x', 'x');

CREATE TABLE public."[x]: javascript:pwn() ""t""" (
    "[x]: javascript:pwn() ""t""" int CONSTRAINT "[x]: javascript:pwn() ""t""~1" PRIMARY KEY, "[x]: javascript:pwn() ""t""~" text DEFAULT '[x]: javascript:pwn() "t"',
    generated text GENERATED ALWAYS AS ('[x]: javascript:pwn() "t"') STORED,
    "of" int CONSTRAINT "[x]: javascript:pwn() ""t""~" REFERENCES public."*[HTML]: x", CONSTRAINT "[x]: javascript:pwn() ""t""" CHECK ("[x]: javascript:pwn() ""t""~" <> '[x]: javascript:pwn() "t"'));
COMMENT ON TABLE public."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
COMMENT ON COLUMN public."[x]: javascript:pwn() ""t"""."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
COMMENT ON CONSTRAINT "[x]: javascript:pwn() ""t""" ON public."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE INDEX "[x]: javascript:pwn() ""t""~2" ON public."[x]: javascript:pwn() ""t""" (("[x]: javascript:pwn() ""t""~" || '[x]: javascript:pwn() "t"')) WHERE "[x]: javascript:pwn() ""t""~" <> '[x]: javascript:pwn() "t"';
COMMENT ON INDEX public."[x]: javascript:pwn() ""t""~2" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE FUNCTION public."[x]: javascript:pwn() ""t"""("[x]: javascript:pwn() ""t""" text DEFAULT '[x]: javascript:pwn() "t"', OUT "[x]: javascript:pwn() ""t""~" text) LANGUAGE sql AS
    $body$ SELECT '[x]: javascript:pwn() "t"'::text $body$;
COMMENT ON FUNCTION public."[x]: javascript:pwn() ""t"""(text) IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE TRIGGER "[x]: javascript:pwn() ""t""" BEFORE UPDATE ON public."[x]: javascript:pwn() ""t""" FOR EACH ROW WHEN (new."[x]: javascript:pwn() ""t""~" <> '[x]: javascript:pwn() "t"')
    EXECUTE FUNCTION public.fires('[x]: javascript:pwn() "t"');
COMMENT ON TRIGGER "[x]: javascript:pwn() ""t""" ON public."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE POLICY "[x]: javascript:pwn() ""t""" ON public."[x]: javascript:pwn() ""t""" TO "</title></textarea></style><script>pwn()</script>" USING ("[x]: javascript:pwn() ""t""~" <> '[x]: javascript:pwn() "t"');
COMMENT ON POLICY "[x]: javascript:pwn() ""t""" ON public."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
GRANT SELECT ("[x]: javascript:pwn() ""t"""), UPDATE ON public."[x]: javascript:pwn() ""t""" TO "</title></textarea></style><script>pwn()</script>";
CREATE VIEW public."[x]: javascript:pwn() ""t""~3" AS SELECT "[x]: javascript:pwn() ""t""" AS "[x]: javascript:pwn() ""t""~", '[x]: javascript:pwn() "t"'::text AS "[x]: javascript:pwn() ""t""" FROM public."[x]: javascript:pwn() ""t""";
COMMENT ON VIEW public."[x]: javascript:pwn() ""t""~3" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
COMMENT ON COLUMN public."[x]: javascript:pwn() ""t""~3"."[x]: javascript:pwn() ""t""" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE SEQUENCE public."[x]: javascript:pwn() ""t""~4";
COMMENT ON SEQUENCE public."[x]: javascript:pwn() ""t""~4" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE TABLE public."[x]: javascript:pwn() ""t""~6" PARTITION OF public.parted (CONSTRAINT "[x]: javascript:pwn() ""t""" CHECK (what <> '[x]: javascript:pwn() "t"'))
    FOR VALUES IN ('[x]: javascript:pwn() "t"');
COMMENT ON TABLE public."[x]: javascript:pwn() ""t""~6" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
COMMENT ON CONSTRAINT "[x]: javascript:pwn() ""t""" ON public."[x]: javascript:pwn() ""t""~6" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';
CREATE INDEX "[x]: javascript:pwn() ""t""~7" ON public."[x]: javascript:pwn() ""t""~6" ((what || '[x]: javascript:pwn() "t"')) WHERE what <> '[x]: javascript:pwn() "t"';
COMMENT ON INDEX public."[x]: javascript:pwn() ""t""~7" IS '[x]: javascript:pwn() "t"

A [x]: javascript:pwn() "t" here
[x]: javascript:pwn() "t"

- [x]: javascript:pwn() "t"

[x]: javascript:pwn() "t"';

CREATE DOMAIN public."[x]: javascript:pwn() ""t""~" AS text DEFAULT '[x]: javascript:pwn() "t"' CONSTRAINT "[x]: javascript:pwn() ""t""" CHECK (VALUE <> '[x]: javascript:pwn() "t"');

CREATE TABLE public."{: onclick=pwn() #x .y }" (
    "{: onclick=pwn() #x .y }" int CONSTRAINT "{: onclick=pwn() #x .y }~1" PRIMARY KEY, "{: onclick=pwn() #x .y }~" text DEFAULT '{: onclick=pwn() #x .y }',
    generated text GENERATED ALWAYS AS ('{: onclick=pwn() #x .y }') STORED,
    "of" int CONSTRAINT "{: onclick=pwn() #x .y }~" REFERENCES public."[x]: javascript:pwn() ""t""", CONSTRAINT "{: onclick=pwn() #x .y }" CHECK ("{: onclick=pwn() #x .y }~" <> '{: onclick=pwn() #x .y }'));
COMMENT ON TABLE public."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
COMMENT ON COLUMN public."{: onclick=pwn() #x .y }"."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
COMMENT ON CONSTRAINT "{: onclick=pwn() #x .y }" ON public."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE INDEX "{: onclick=pwn() #x .y }~2" ON public."{: onclick=pwn() #x .y }" (("{: onclick=pwn() #x .y }~" || '{: onclick=pwn() #x .y }')) WHERE "{: onclick=pwn() #x .y }~" <> '{: onclick=pwn() #x .y }';
COMMENT ON INDEX public."{: onclick=pwn() #x .y }~2" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE FUNCTION public."{: onclick=pwn() #x .y }"("{: onclick=pwn() #x .y }" text DEFAULT '{: onclick=pwn() #x .y }', OUT "{: onclick=pwn() #x .y }~" text) LANGUAGE sql AS
    $body$ SELECT '{: onclick=pwn() #x .y }'::text $body$;
COMMENT ON FUNCTION public."{: onclick=pwn() #x .y }"(text) IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE TRIGGER "{: onclick=pwn() #x .y }" BEFORE UPDATE ON public."{: onclick=pwn() #x .y }" FOR EACH ROW WHEN (new."{: onclick=pwn() #x .y }~" <> '{: onclick=pwn() #x .y }')
    EXECUTE FUNCTION public.fires('{: onclick=pwn() #x .y }');
COMMENT ON TRIGGER "{: onclick=pwn() #x .y }" ON public."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE POLICY "{: onclick=pwn() #x .y }" ON public."{: onclick=pwn() #x .y }" TO "</script><script>pwn()</script>" USING ("{: onclick=pwn() #x .y }~" <> '{: onclick=pwn() #x .y }');
COMMENT ON POLICY "{: onclick=pwn() #x .y }" ON public."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
GRANT SELECT ("{: onclick=pwn() #x .y }"), UPDATE ON public."{: onclick=pwn() #x .y }" TO "</script><script>pwn()</script>";
CREATE VIEW public."{: onclick=pwn() #x .y }~3" AS SELECT "{: onclick=pwn() #x .y }" AS "{: onclick=pwn() #x .y }~", '{: onclick=pwn() #x .y }'::text AS "{: onclick=pwn() #x .y }" FROM public."{: onclick=pwn() #x .y }";
COMMENT ON VIEW public."{: onclick=pwn() #x .y }~3" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
COMMENT ON COLUMN public."{: onclick=pwn() #x .y }~3"."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE SEQUENCE public."{: onclick=pwn() #x .y }~4";
COMMENT ON SEQUENCE public."{: onclick=pwn() #x .y }~4" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE TABLE public."{: onclick=pwn() #x .y }~6" PARTITION OF public.parted (CONSTRAINT "{: onclick=pwn() #x .y }" CHECK (what <> '{: onclick=pwn() #x .y }'))
    FOR VALUES IN ('{: onclick=pwn() #x .y }');
COMMENT ON TABLE public."{: onclick=pwn() #x .y }~6" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
COMMENT ON CONSTRAINT "{: onclick=pwn() #x .y }" ON public."{: onclick=pwn() #x .y }~6" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE INDEX "{: onclick=pwn() #x .y }~7" ON public."{: onclick=pwn() #x .y }~6" ((what || '{: onclick=pwn() #x .y }')) WHERE what <> '{: onclick=pwn() #x .y }';
COMMENT ON INDEX public."{: onclick=pwn() #x .y }~7" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';

CREATE TYPE public."{: onclick=pwn() #x .y }~" AS ("{: onclick=pwn() #x .y }" int); COMMENT ON COLUMN public."{: onclick=pwn() #x .y }~"."{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }';
CREATE SCHEMA "{: onclick=pwn() #x .y }"; COMMENT ON SCHEMA "{: onclick=pwn() #x .y }" IS '{: onclick=pwn() #x .y }

A {: onclick=pwn() #x .y } here
{: onclick=pwn() #x .y }

- {: onclick=pwn() #x .y }

{: onclick=pwn() #x .y }'; CREATE TABLE "{: onclick=pwn() #x .y }"."{: onclick=pwn() #x .y }" (id int);

CREATE TABLE public."{ onclick=""pwn()"" }" (
    "{ onclick=""pwn()"" }" int CONSTRAINT "{ onclick=""pwn()"" }~1" PRIMARY KEY, "{ onclick=""pwn()"" }~" text DEFAULT '{ onclick="pwn()" }',
    generated text GENERATED ALWAYS AS ('{ onclick="pwn()" }') STORED,
    "of" int CONSTRAINT "{ onclick=""pwn()"" }~" REFERENCES public."{: onclick=pwn() #x .y }", CONSTRAINT "{ onclick=""pwn()"" }" CHECK ("{ onclick=""pwn()"" }~" <> '{ onclick="pwn()" }'));
COMMENT ON TABLE public."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
COMMENT ON COLUMN public."{ onclick=""pwn()"" }"."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
COMMENT ON CONSTRAINT "{ onclick=""pwn()"" }" ON public."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE INDEX "{ onclick=""pwn()"" }~2" ON public."{ onclick=""pwn()"" }" (("{ onclick=""pwn()"" }~" || '{ onclick="pwn()" }')) WHERE "{ onclick=""pwn()"" }~" <> '{ onclick="pwn()" }';
COMMENT ON INDEX public."{ onclick=""pwn()"" }~2" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE FUNCTION public."{ onclick=""pwn()"" }"("{ onclick=""pwn()"" }" text DEFAULT '{ onclick="pwn()" }', OUT "{ onclick=""pwn()"" }~" text) LANGUAGE sql AS
    $body$ SELECT '{ onclick="pwn()" }'::text $body$;
COMMENT ON FUNCTION public."{ onclick=""pwn()"" }"(text) IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE TRIGGER "{ onclick=""pwn()"" }" BEFORE UPDATE ON public."{ onclick=""pwn()"" }" FOR EACH ROW WHEN (new."{ onclick=""pwn()"" }~" <> '{ onclick="pwn()" }')
    EXECUTE FUNCTION public.fires('{ onclick="pwn()" }');
COMMENT ON TRIGGER "{ onclick=""pwn()"" }" ON public."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE POLICY "{ onclick=""pwn()"" }" ON public."{ onclick=""pwn()"" }" TO "<iframe srcdoc='<script>parent.pwn()</script>'>" USING ("{ onclick=""pwn()"" }~" <> '{ onclick="pwn()" }');
COMMENT ON POLICY "{ onclick=""pwn()"" }" ON public."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
GRANT SELECT ("{ onclick=""pwn()"" }"), UPDATE ON public."{ onclick=""pwn()"" }" TO "<iframe srcdoc='<script>parent.pwn()</script>'>";
CREATE VIEW public."{ onclick=""pwn()"" }~3" AS SELECT "{ onclick=""pwn()"" }" AS "{ onclick=""pwn()"" }~", '{ onclick="pwn()" }'::text AS "{ onclick=""pwn()"" }" FROM public."{ onclick=""pwn()"" }";
COMMENT ON VIEW public."{ onclick=""pwn()"" }~3" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
COMMENT ON COLUMN public."{ onclick=""pwn()"" }~3"."{ onclick=""pwn()"" }" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE SEQUENCE public."{ onclick=""pwn()"" }~4";
COMMENT ON SEQUENCE public."{ onclick=""pwn()"" }~4" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE TABLE public."{ onclick=""pwn()"" }~6" PARTITION OF public.parted (CONSTRAINT "{ onclick=""pwn()"" }" CHECK (what <> '{ onclick="pwn()" }'))
    FOR VALUES IN ('{ onclick="pwn()" }');
COMMENT ON TABLE public."{ onclick=""pwn()"" }~6" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
COMMENT ON CONSTRAINT "{ onclick=""pwn()"" }" ON public."{ onclick=""pwn()"" }~6" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';
CREATE INDEX "{ onclick=""pwn()"" }~7" ON public."{ onclick=""pwn()"" }~6" ((what || '{ onclick="pwn()" }')) WHERE what <> '{ onclick="pwn()" }';
COMMENT ON INDEX public."{ onclick=""pwn()"" }~7" IS '{ onclick="pwn()" }

A { onclick="pwn()" } here
{ onclick="pwn()" }

- { onclick="pwn()" }

{ onclick="pwn()" }';

CREATE TYPE public."{ onclick=""pwn()"" }~" AS RANGE (subtype = text, multirange_type_name = "{ onclick=""pwn()"" }~5");

CREATE TABLE public."!!! note ""x""" (
    "!!! note ""x""" int CONSTRAINT "!!! note ""x""~1" PRIMARY KEY, "!!! note ""x""~" text DEFAULT '!!! note "x"',
    generated text GENERATED ALWAYS AS ('!!! note "x"') STORED,
    "of" int CONSTRAINT "!!! note ""x""~" REFERENCES public."{ onclick=""pwn()"" }", CONSTRAINT "!!! note ""x""" CHECK ("!!! note ""x""~" <> '!!! note "x"'));
COMMENT ON TABLE public."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
COMMENT ON COLUMN public."!!! note ""x"""."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
COMMENT ON CONSTRAINT "!!! note ""x""" ON public."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE INDEX "!!! note ""x""~2" ON public."!!! note ""x""" (("!!! note ""x""~" || '!!! note "x"')) WHERE "!!! note ""x""~" <> '!!! note "x"';
COMMENT ON INDEX public."!!! note ""x""~2" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE FUNCTION public."!!! note ""x"""("!!! note ""x""" text DEFAULT '!!! note "x"', OUT "!!! note ""x""~" text) LANGUAGE sql AS
    $body$ SELECT '!!! note "x"'::text $body$;
COMMENT ON FUNCTION public."!!! note ""x"""(text) IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE TRIGGER "!!! note ""x""" BEFORE UPDATE ON public."!!! note ""x""" FOR EACH ROW WHEN (new."!!! note ""x""~" <> '!!! note "x"')
    EXECUTE FUNCTION public.fires('!!! note "x"');
COMMENT ON TRIGGER "!!! note ""x""" ON public."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE POLICY "!!! note ""x""" ON public."!!! note ""x""" TO "<svg><foreignObject><iframe src=//evil.test>" USING ("!!! note ""x""~" <> '!!! note "x"');
COMMENT ON POLICY "!!! note ""x""" ON public."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
GRANT SELECT ("!!! note ""x"""), UPDATE ON public."!!! note ""x""" TO "<svg><foreignObject><iframe src=//evil.test>";
CREATE VIEW public."!!! note ""x""~3" AS SELECT "!!! note ""x""" AS "!!! note ""x""~", '!!! note "x"'::text AS "!!! note ""x""" FROM public."!!! note ""x""";
COMMENT ON VIEW public."!!! note ""x""~3" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
COMMENT ON COLUMN public."!!! note ""x""~3"."!!! note ""x""" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE SEQUENCE public."!!! note ""x""~4";
COMMENT ON SEQUENCE public."!!! note ""x""~4" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE TABLE public."!!! note ""x""~6" PARTITION OF public.parted (CONSTRAINT "!!! note ""x""" CHECK (what <> '!!! note "x"'))
    FOR VALUES IN ('!!! note "x"');
COMMENT ON TABLE public."!!! note ""x""~6" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
COMMENT ON CONSTRAINT "!!! note ""x""" ON public."!!! note ""x""~6" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';
CREATE INDEX "!!! note ""x""~7" ON public."!!! note ""x""~6" ((what || '!!! note "x"')) WHERE what <> '!!! note "x"';
COMMENT ON INDEX public."!!! note ""x""~7" IS '!!! note "x"

A !!! note "x" here
!!! note "x"

- !!! note "x"

!!! note "x"';

CREATE TYPE public."!!! note ""x""~" AS ENUM ('!!! note "x"', 'x');

CREATE TABLE public."??? x" (
    "??? x" int CONSTRAINT "??? x~1" PRIMARY KEY, "??? x~" text DEFAULT '??? x',
    generated text GENERATED ALWAYS AS ('??? x') STORED,
    "of" int CONSTRAINT "??? x~" REFERENCES public."!!! note ""x""", CONSTRAINT "??? x" CHECK ("??? x~" <> '??? x'));
COMMENT ON TABLE public."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
COMMENT ON COLUMN public."??? x"."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
COMMENT ON CONSTRAINT "??? x" ON public."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE INDEX "??? x~2" ON public."??? x" (("??? x~" || '??? x')) WHERE "??? x~" <> '??? x';
COMMENT ON INDEX public."??? x~2" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE FUNCTION public."??? x"("??? x" text DEFAULT '??? x', OUT "??? x~" text) LANGUAGE sql AS
    $body$ SELECT '??? x'::text $body$;
COMMENT ON FUNCTION public."??? x"(text) IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE TRIGGER "??? x" BEFORE UPDATE ON public."??? x" FOR EACH ROW WHEN (new."??? x~" <> '??? x')
    EXECUTE FUNCTION public.fires('??? x');
COMMENT ON TRIGGER "??? x" ON public."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE POLICY "??? x" ON public."??? x" TO "<a href=javascript:pwn()>x</a>" USING ("??? x~" <> '??? x');
COMMENT ON POLICY "??? x" ON public."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
GRANT SELECT ("??? x"), UPDATE ON public."??? x" TO "<a href=javascript:pwn()>x</a>";
CREATE VIEW public."??? x~3" AS SELECT "??? x" AS "??? x~", '??? x'::text AS "??? x" FROM public."??? x";
COMMENT ON VIEW public."??? x~3" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
COMMENT ON COLUMN public."??? x~3"."??? x" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE SEQUENCE public."??? x~4";
COMMENT ON SEQUENCE public."??? x~4" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE TABLE public."??? x~6" PARTITION OF public.parted (CONSTRAINT "??? x" CHECK (what <> '??? x'))
    FOR VALUES IN ('??? x');
COMMENT ON TABLE public."??? x~6" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
COMMENT ON CONSTRAINT "??? x" ON public."??? x~6" IS '??? x

A ??? x here
??? x

- ??? x

??? x';
CREATE INDEX "??? x~7" ON public."??? x~6" ((what || '??? x')) WHERE what <> '??? x';
COMMENT ON INDEX public."??? x~7" IS '??? x

A ??? x here
??? x

- ??? x

??? x';

CREATE DOMAIN public."??? x~" AS text DEFAULT '??? x' CONSTRAINT "??? x" CHECK (VALUE <> '??? x');

CREATE TABLE public."=== ""x""" (
    "=== ""x""" int CONSTRAINT "=== ""x""~1" PRIMARY KEY, "=== ""x""~" text DEFAULT '=== "x"',
    generated text GENERATED ALWAYS AS ('=== "x"') STORED,
    "of" int CONSTRAINT "=== ""x""~" REFERENCES public."??? x", CONSTRAINT "=== ""x""" CHECK ("=== ""x""~" <> '=== "x"'));
COMMENT ON TABLE public."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
COMMENT ON COLUMN public."=== ""x"""."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
COMMENT ON CONSTRAINT "=== ""x""" ON public."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE INDEX "=== ""x""~2" ON public."=== ""x""" (("=== ""x""~" || '=== "x"')) WHERE "=== ""x""~" <> '=== "x"';
COMMENT ON INDEX public."=== ""x""~2" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE FUNCTION public."=== ""x"""("=== ""x""" text DEFAULT '=== "x"', OUT "=== ""x""~" text) LANGUAGE sql AS
    $body$ SELECT '=== "x"'::text $body$;
COMMENT ON FUNCTION public."=== ""x"""(text) IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE TRIGGER "=== ""x""" BEFORE UPDATE ON public."=== ""x""" FOR EACH ROW WHEN (new."=== ""x""~" <> '=== "x"')
    EXECUTE FUNCTION public.fires('=== "x"');
COMMENT ON TRIGGER "=== ""x""" ON public."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE POLICY "=== ""x""" ON public."=== ""x""" TO "<base href=//evil.test>" USING ("=== ""x""~" <> '=== "x"');
COMMENT ON POLICY "=== ""x""" ON public."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
GRANT SELECT ("=== ""x"""), UPDATE ON public."=== ""x""" TO "<base href=//evil.test>";
CREATE VIEW public."=== ""x""~3" AS SELECT "=== ""x""" AS "=== ""x""~", '=== "x"'::text AS "=== ""x""" FROM public."=== ""x""";
COMMENT ON VIEW public."=== ""x""~3" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
COMMENT ON COLUMN public."=== ""x""~3"."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE SEQUENCE public."=== ""x""~4";
COMMENT ON SEQUENCE public."=== ""x""~4" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE TABLE public."=== ""x""~6" PARTITION OF public.parted (CONSTRAINT "=== ""x""" CHECK (what <> '=== "x"'))
    FOR VALUES IN ('=== "x"');
COMMENT ON TABLE public."=== ""x""~6" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
COMMENT ON CONSTRAINT "=== ""x""" ON public."=== ""x""~6" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';
CREATE INDEX "=== ""x""~7" ON public."=== ""x""~6" ((what || '=== "x"')) WHERE what <> '=== "x"';
COMMENT ON INDEX public."=== ""x""~7" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';

CREATE TYPE public."=== ""x""~" AS ("=== ""x""" int); COMMENT ON COLUMN public."=== ""x""~"."=== ""x""" IS '=== "x"

A === "x" here
=== "x"

- === "x"

=== "x"';

CREATE TABLE public."/// details | x" (
    "/// details | x" int CONSTRAINT "/// details | x~1" PRIMARY KEY, "/// details | x~" text DEFAULT '/// details | x',
    generated text GENERATED ALWAYS AS ('/// details | x') STORED,
    "of" int CONSTRAINT "/// details | x~" REFERENCES public."=== ""x""", CONSTRAINT "/// details | x" CHECK ("/// details | x~" <> '/// details | x'));
COMMENT ON TABLE public."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
COMMENT ON COLUMN public."/// details | x"."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
COMMENT ON CONSTRAINT "/// details | x" ON public."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE INDEX "/// details | x~2" ON public."/// details | x" (("/// details | x~" || '/// details | x')) WHERE "/// details | x~" <> '/// details | x';
COMMENT ON INDEX public."/// details | x~2" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE FUNCTION public."/// details | x"("/// details | x" text DEFAULT '/// details | x', OUT "/// details | x~" text) LANGUAGE sql AS
    $body$ SELECT '/// details | x'::text $body$;
COMMENT ON FUNCTION public."/// details | x"(text) IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE TRIGGER "/// details | x" BEFORE UPDATE ON public."/// details | x" FOR EACH ROW WHEN (new."/// details | x~" <> '/// details | x')
    EXECUTE FUNCTION public.fires('/// details | x');
COMMENT ON TRIGGER "/// details | x" ON public."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE POLICY "/// details | x" ON public."/// details | x" TO "<meta http-equiv=refresh content=0;url=//evil.test>" USING ("/// details | x~" <> '/// details | x');
COMMENT ON POLICY "/// details | x" ON public."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
GRANT SELECT ("/// details | x"), UPDATE ON public."/// details | x" TO "<meta http-equiv=refresh content=0;url=//evil.test>";
CREATE VIEW public."/// details | x~3" AS SELECT "/// details | x" AS "/// details | x~", '/// details | x'::text AS "/// details | x" FROM public."/// details | x";
COMMENT ON VIEW public."/// details | x~3" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
COMMENT ON COLUMN public."/// details | x~3"."/// details | x" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE SEQUENCE public."/// details | x~4";
COMMENT ON SEQUENCE public."/// details | x~4" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE TABLE public."/// details | x~6" PARTITION OF public.parted (CONSTRAINT "/// details | x" CHECK (what <> '/// details | x'))
    FOR VALUES IN ('/// details | x');
COMMENT ON TABLE public."/// details | x~6" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
COMMENT ON CONSTRAINT "/// details | x" ON public."/// details | x~6" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';
CREATE INDEX "/// details | x~7" ON public."/// details | x~6" ((what || '/// details | x')) WHERE what <> '/// details | x';
COMMENT ON INDEX public."/// details | x~7" IS '/// details | x

A /// details | x here
/// details | x

- /// details | x

/// details | x';

CREATE TYPE public."/// details | x~" AS RANGE (subtype = text, multirange_type_name = "/// details | x~5");

CREATE TABLE public."# h {#x onclick=pwn()}" (
    "# h {#x onclick=pwn()}" int CONSTRAINT "# h {#x onclick=pwn()}~1" PRIMARY KEY, "# h {#x onclick=pwn()}~" text DEFAULT '# h {#x onclick=pwn()}',
    generated text GENERATED ALWAYS AS ('# h {#x onclick=pwn()}') STORED,
    "of" int CONSTRAINT "# h {#x onclick=pwn()}~" REFERENCES public."/// details | x", CONSTRAINT "# h {#x onclick=pwn()}" CHECK ("# h {#x onclick=pwn()}~" <> '# h {#x onclick=pwn()}'));
COMMENT ON TABLE public."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
COMMENT ON COLUMN public."# h {#x onclick=pwn()}"."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
COMMENT ON CONSTRAINT "# h {#x onclick=pwn()}" ON public."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE INDEX "# h {#x onclick=pwn()}~2" ON public."# h {#x onclick=pwn()}" (("# h {#x onclick=pwn()}~" || '# h {#x onclick=pwn()}')) WHERE "# h {#x onclick=pwn()}~" <> '# h {#x onclick=pwn()}';
COMMENT ON INDEX public."# h {#x onclick=pwn()}~2" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE FUNCTION public."# h {#x onclick=pwn()}"("# h {#x onclick=pwn()}" text DEFAULT '# h {#x onclick=pwn()}', OUT "# h {#x onclick=pwn()}~" text) LANGUAGE sql AS
    $body$ SELECT '# h {#x onclick=pwn()}'::text $body$;
COMMENT ON FUNCTION public."# h {#x onclick=pwn()}"(text) IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE TRIGGER "# h {#x onclick=pwn()}" BEFORE UPDATE ON public."# h {#x onclick=pwn()}" FOR EACH ROW WHEN (new."# h {#x onclick=pwn()}~" <> '# h {#x onclick=pwn()}')
    EXECUTE FUNCTION public.fires('# h {#x onclick=pwn()}');
COMMENT ON TRIGGER "# h {#x onclick=pwn()}" ON public."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE POLICY "# h {#x onclick=pwn()}" ON public."# h {#x onclick=pwn()}" TO "<style>@import '//evil.test';</style>" USING ("# h {#x onclick=pwn()}~" <> '# h {#x onclick=pwn()}');
COMMENT ON POLICY "# h {#x onclick=pwn()}" ON public."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
GRANT SELECT ("# h {#x onclick=pwn()}"), UPDATE ON public."# h {#x onclick=pwn()}" TO "<style>@import '//evil.test';</style>";
CREATE VIEW public."# h {#x onclick=pwn()}~3" AS SELECT "# h {#x onclick=pwn()}" AS "# h {#x onclick=pwn()}~", '# h {#x onclick=pwn()}'::text AS "# h {#x onclick=pwn()}" FROM public."# h {#x onclick=pwn()}";
COMMENT ON VIEW public."# h {#x onclick=pwn()}~3" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
COMMENT ON COLUMN public."# h {#x onclick=pwn()}~3"."# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE SEQUENCE public."# h {#x onclick=pwn()}~4";
COMMENT ON SEQUENCE public."# h {#x onclick=pwn()}~4" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE TABLE public."# h {#x onclick=pwn()}~6" PARTITION OF public.parted (CONSTRAINT "# h {#x onclick=pwn()}" CHECK (what <> '# h {#x onclick=pwn()}'))
    FOR VALUES IN ('# h {#x onclick=pwn()}');
COMMENT ON TABLE public."# h {#x onclick=pwn()}~6" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
COMMENT ON CONSTRAINT "# h {#x onclick=pwn()}" ON public."# h {#x onclick=pwn()}~6" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';
CREATE INDEX "# h {#x onclick=pwn()}~7" ON public."# h {#x onclick=pwn()}~6" ((what || '# h {#x onclick=pwn()}')) WHERE what <> '# h {#x onclick=pwn()}';
COMMENT ON INDEX public."# h {#x onclick=pwn()}~7" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}';

CREATE TYPE public."# h {#x onclick=pwn()}~" AS ENUM ('# h {#x onclick=pwn()}', 'x');
CREATE SCHEMA "# h {#x onclick=pwn()}"; COMMENT ON SCHEMA "# h {#x onclick=pwn()}" IS '# h {#x onclick=pwn()}

A # h {#x onclick=pwn()} here
# h {#x onclick=pwn()}

- # h {#x onclick=pwn()}

# h {#x onclick=pwn()}'; CREATE TABLE "# h {#x onclick=pwn()}"."# h {#x onclick=pwn()}" (id int);

CREATE TABLE public."- [ ] x" (
    "- [ ] x" int CONSTRAINT "- [ ] x~1" PRIMARY KEY, "- [ ] x~" text DEFAULT '- [ ] x',
    generated text GENERATED ALWAYS AS ('- [ ] x') STORED,
    "of" int CONSTRAINT "- [ ] x~" REFERENCES public."# h {#x onclick=pwn()}", CONSTRAINT "- [ ] x" CHECK ("- [ ] x~" <> '- [ ] x'));
COMMENT ON TABLE public."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
COMMENT ON COLUMN public."- [ ] x"."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
COMMENT ON CONSTRAINT "- [ ] x" ON public."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE INDEX "- [ ] x~2" ON public."- [ ] x" (("- [ ] x~" || '- [ ] x')) WHERE "- [ ] x~" <> '- [ ] x';
COMMENT ON INDEX public."- [ ] x~2" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE FUNCTION public."- [ ] x"("- [ ] x" text DEFAULT '- [ ] x', OUT "- [ ] x~" text) LANGUAGE sql AS
    $body$ SELECT '- [ ] x'::text $body$;
COMMENT ON FUNCTION public."- [ ] x"(text) IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE TRIGGER "- [ ] x" BEFORE UPDATE ON public."- [ ] x" FOR EACH ROW WHEN (new."- [ ] x~" <> '- [ ] x')
    EXECUTE FUNCTION public.fires('- [ ] x');
COMMENT ON TRIGGER "- [ ] x" ON public."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE POLICY "- [ ] x" ON public."- [ ] x" TO "]]><script>pwn()</script><![CDATA[" USING ("- [ ] x~" <> '- [ ] x');
COMMENT ON POLICY "- [ ] x" ON public."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
GRANT SELECT ("- [ ] x"), UPDATE ON public."- [ ] x" TO "]]><script>pwn()</script><![CDATA[";
CREATE VIEW public."- [ ] x~3" AS SELECT "- [ ] x" AS "- [ ] x~", '- [ ] x'::text AS "- [ ] x" FROM public."- [ ] x";
COMMENT ON VIEW public."- [ ] x~3" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
COMMENT ON COLUMN public."- [ ] x~3"."- [ ] x" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE SEQUENCE public."- [ ] x~4";
COMMENT ON SEQUENCE public."- [ ] x~4" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE TABLE public."- [ ] x~6" PARTITION OF public.parted (CONSTRAINT "- [ ] x" CHECK (what <> '- [ ] x'))
    FOR VALUES IN ('- [ ] x');
COMMENT ON TABLE public."- [ ] x~6" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
COMMENT ON CONSTRAINT "- [ ] x" ON public."- [ ] x~6" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';
CREATE INDEX "- [ ] x~7" ON public."- [ ] x~6" ((what || '- [ ] x')) WHERE what <> '- [ ] x';
COMMENT ON INDEX public."- [ ] x~7" IS '- [ ] x

A - [ ] x here
- [ ] x

- - [ ] x

- [ ] x';

CREATE DOMAIN public."- [ ] x~" AS text DEFAULT '- [ ] x' CONSTRAINT "- [ ] x" CHECK (VALUE <> '- [ ] x');

CREATE TABLE public."> x" (
    "> x" int CONSTRAINT "> x~1" PRIMARY KEY, "> x~" text DEFAULT '> x',
    generated text GENERATED ALWAYS AS ('> x') STORED,
    "of" int CONSTRAINT "> x~" REFERENCES public."- [ ] x", CONSTRAINT "> x" CHECK ("> x~" <> '> x'));
COMMENT ON TABLE public."> x" IS '> x

A > x here
> x

- > x

> x';
COMMENT ON COLUMN public."> x"."> x" IS '> x

A > x here
> x

- > x

> x';
COMMENT ON CONSTRAINT "> x" ON public."> x" IS '> x

A > x here
> x

- > x

> x';
CREATE INDEX "> x~2" ON public."> x" (("> x~" || '> x')) WHERE "> x~" <> '> x';
COMMENT ON INDEX public."> x~2" IS '> x

A > x here
> x

- > x

> x';
CREATE FUNCTION public."> x"("> x" text DEFAULT '> x', OUT "> x~" text) LANGUAGE sql AS
    $body$ SELECT '> x'::text $body$;
COMMENT ON FUNCTION public."> x"(text) IS '> x

A > x here
> x

- > x

> x';
CREATE TRIGGER "> x" BEFORE UPDATE ON public."> x" FOR EACH ROW WHEN (new."> x~" <> '> x')
    EXECUTE FUNCTION public.fires('> x');
COMMENT ON TRIGGER "> x" ON public."> x" IS '> x

A > x here
> x

- > x

> x';
CREATE POLICY "> x" ON public."> x" TO "<?xml-stylesheet href=""//evil.test""?>" USING ("> x~" <> '> x');
COMMENT ON POLICY "> x" ON public."> x" IS '> x

A > x here
> x

- > x

> x';
GRANT SELECT ("> x"), UPDATE ON public."> x" TO "<?xml-stylesheet href=""//evil.test""?>";
CREATE VIEW public."> x~3" AS SELECT "> x" AS "> x~", '> x'::text AS "> x" FROM public."> x";
COMMENT ON VIEW public."> x~3" IS '> x

A > x here
> x

- > x

> x';
COMMENT ON COLUMN public."> x~3"."> x" IS '> x

A > x here
> x

- > x

> x';
CREATE SEQUENCE public."> x~4";
COMMENT ON SEQUENCE public."> x~4" IS '> x

A > x here
> x

- > x

> x';
CREATE TABLE public."> x~6" PARTITION OF public.parted (CONSTRAINT "> x" CHECK (what <> '> x'))
    FOR VALUES IN ('> x');
COMMENT ON TABLE public."> x~6" IS '> x

A > x here
> x

- > x

> x';
COMMENT ON CONSTRAINT "> x" ON public."> x~6" IS '> x

A > x here
> x

- > x

> x';
CREATE INDEX "> x~7" ON public."> x~6" ((what || '> x')) WHERE what <> '> x';
COMMENT ON INDEX public."> x~7" IS '> x

A > x here
> x

- > x

> x';

CREATE TYPE public."> x~" AS ("> x" int); COMMENT ON COLUMN public."> x~"."> x" IS '> x

A > x here
> x

- > x

> x';

CREATE TABLE public.": x" (
    ": x" int CONSTRAINT ": x~1" PRIMARY KEY, ": x~" text DEFAULT ': x',
    generated text GENERATED ALWAYS AS (': x') STORED,
    "of" int CONSTRAINT ": x~" REFERENCES public."> x", CONSTRAINT ": x" CHECK (": x~" <> ': x'));
COMMENT ON TABLE public.": x" IS ': x

A : x here
: x

- : x

: x';
COMMENT ON COLUMN public.": x".": x" IS ': x

A : x here
: x

- : x

: x';
COMMENT ON CONSTRAINT ": x" ON public.": x" IS ': x

A : x here
: x

- : x

: x';
CREATE INDEX ": x~2" ON public.": x" ((": x~" || ': x')) WHERE ": x~" <> ': x';
COMMENT ON INDEX public.": x~2" IS ': x

A : x here
: x

- : x

: x';
CREATE FUNCTION public.": x"(": x" text DEFAULT ': x', OUT ": x~" text) LANGUAGE sql AS
    $body$ SELECT ': x'::text $body$;
COMMENT ON FUNCTION public.": x"(text) IS ': x

A : x here
: x

- : x

: x';
CREATE TRIGGER ": x" BEFORE UPDATE ON public.": x" FOR EACH ROW WHEN (new.": x~" <> ': x')
    EXECUTE FUNCTION public.fires(': x');
COMMENT ON TRIGGER ": x" ON public.": x" IS ': x

A : x here
: x

- : x

: x';
CREATE POLICY ": x" ON public.": x" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;" USING (": x~" <> ': x');
COMMENT ON POLICY ": x" ON public.": x" IS ': x

A : x here
: x

- : x

: x';
GRANT SELECT (": x"), UPDATE ON public.": x" TO "<!DOCTYPE x [<!ENTITY y ""z"">]>&y;";
CREATE VIEW public.": x~3" AS SELECT ": x" AS ": x~", ': x'::text AS ": x" FROM public.": x";
COMMENT ON VIEW public.": x~3" IS ': x

A : x here
: x

- : x

: x';
COMMENT ON COLUMN public.": x~3".": x" IS ': x

A : x here
: x

- : x

: x';
CREATE SEQUENCE public.": x~4";
COMMENT ON SEQUENCE public.": x~4" IS ': x

A : x here
: x

- : x

: x';
CREATE TABLE public.": x~6" PARTITION OF public.parted (CONSTRAINT ": x" CHECK (what <> ': x'))
    FOR VALUES IN (': x');
COMMENT ON TABLE public.": x~6" IS ': x

A : x here
: x

- : x

: x';
COMMENT ON CONSTRAINT ": x" ON public.": x~6" IS ': x

A : x here
: x

- : x

: x';
CREATE INDEX ": x~7" ON public.": x~6" ((what || ': x')) WHERE what <> ': x';
COMMENT ON INDEX public.": x~7" IS ': x

A : x here
: x

- : x

: x';

CREATE TYPE public.": x~" AS RANGE (subtype = text, multirange_type_name = ": x~5");

CREATE TABLE public."[TOC]" (
    "[TOC]" int CONSTRAINT "[TOC]~1" PRIMARY KEY, "[TOC]~" text DEFAULT '[TOC]',
    generated text GENERATED ALWAYS AS ('[TOC]') STORED,
    "of" int CONSTRAINT "[TOC]~" REFERENCES public.": x", CONSTRAINT "[TOC]" CHECK ("[TOC]~" <> '[TOC]'));
COMMENT ON TABLE public."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
COMMENT ON COLUMN public."[TOC]"."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
COMMENT ON CONSTRAINT "[TOC]" ON public."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE INDEX "[TOC]~2" ON public."[TOC]" (("[TOC]~" || '[TOC]')) WHERE "[TOC]~" <> '[TOC]';
COMMENT ON INDEX public."[TOC]~2" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE FUNCTION public."[TOC]"("[TOC]" text DEFAULT '[TOC]', OUT "[TOC]~" text) LANGUAGE sql AS
    $body$ SELECT '[TOC]'::text $body$;
COMMENT ON FUNCTION public."[TOC]"(text) IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE TRIGGER "[TOC]" BEFORE UPDATE ON public."[TOC]" FOR EACH ROW WHEN (new."[TOC]~" <> '[TOC]')
    EXECUTE FUNCTION public.fires('[TOC]');
COMMENT ON TRIGGER "[TOC]" ON public."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE POLICY "[TOC]" ON public."[TOC]" TO "--><script>pwn()</script><!--" USING ("[TOC]~" <> '[TOC]');
COMMENT ON POLICY "[TOC]" ON public."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
GRANT SELECT ("[TOC]"), UPDATE ON public."[TOC]" TO "--><script>pwn()</script><!--";
CREATE VIEW public."[TOC]~3" AS SELECT "[TOC]" AS "[TOC]~", '[TOC]'::text AS "[TOC]" FROM public."[TOC]";
COMMENT ON VIEW public."[TOC]~3" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
COMMENT ON COLUMN public."[TOC]~3"."[TOC]" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE SEQUENCE public."[TOC]~4";
COMMENT ON SEQUENCE public."[TOC]~4" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE TABLE public."[TOC]~6" PARTITION OF public.parted (CONSTRAINT "[TOC]" CHECK (what <> '[TOC]'))
    FOR VALUES IN ('[TOC]');
COMMENT ON TABLE public."[TOC]~6" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
COMMENT ON CONSTRAINT "[TOC]" ON public."[TOC]~6" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';
CREATE INDEX "[TOC]~7" ON public."[TOC]~6" ((what || '[TOC]')) WHERE what <> '[TOC]';
COMMENT ON INDEX public."[TOC]~7" IS '[TOC]

A [TOC] here
[TOC]

- [TOC]

[TOC]';

CREATE TYPE public."[TOC]~" AS ENUM ('[TOC]', 'x');

CREATE TABLE public."[=50% x]" (
    "[=50% x]" int CONSTRAINT "[=50% x]~1" PRIMARY KEY, "[=50% x]~" text DEFAULT '[=50% x]',
    generated text GENERATED ALWAYS AS ('[=50% x]') STORED,
    "of" int CONSTRAINT "[=50% x]~" REFERENCES public."[TOC]", CONSTRAINT "[=50% x]" CHECK ("[=50% x]~" <> '[=50% x]'));
COMMENT ON TABLE public."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
COMMENT ON COLUMN public."[=50% x]"."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
COMMENT ON CONSTRAINT "[=50% x]" ON public."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE INDEX "[=50% x]~2" ON public."[=50% x]" (("[=50% x]~" || '[=50% x]')) WHERE "[=50% x]~" <> '[=50% x]';
COMMENT ON INDEX public."[=50% x]~2" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE FUNCTION public."[=50% x]"("[=50% x]" text DEFAULT '[=50% x]', OUT "[=50% x]~" text) LANGUAGE sql AS
    $body$ SELECT '[=50% x]'::text $body$;
COMMENT ON FUNCTION public."[=50% x]"(text) IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE TRIGGER "[=50% x]" BEFORE UPDATE ON public."[=50% x]" FOR EACH ROW WHEN (new."[=50% x]~" <> '[=50% x]')
    EXECUTE FUNCTION public.fires('[=50% x]');
COMMENT ON TRIGGER "[=50% x]" ON public."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE POLICY "[=50% x]" ON public."[=50% x]" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->" USING ("[=50% x]~" <> '[=50% x]');
COMMENT ON POLICY "[=50% x]" ON public."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
GRANT SELECT ("[=50% x]"), UPDATE ON public."[=50% x]" TO "<!-- docgen page=""x.md"" digest=""0123456789abcdef"" -->";
CREATE VIEW public."[=50% x]~3" AS SELECT "[=50% x]" AS "[=50% x]~", '[=50% x]'::text AS "[=50% x]" FROM public."[=50% x]";
COMMENT ON VIEW public."[=50% x]~3" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
COMMENT ON COLUMN public."[=50% x]~3"."[=50% x]" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE SEQUENCE public."[=50% x]~4";
COMMENT ON SEQUENCE public."[=50% x]~4" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE TABLE public."[=50% x]~6" PARTITION OF public.parted (CONSTRAINT "[=50% x]" CHECK (what <> '[=50% x]'))
    FOR VALUES IN ('[=50% x]');
COMMENT ON TABLE public."[=50% x]~6" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
COMMENT ON CONSTRAINT "[=50% x]" ON public."[=50% x]~6" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';
CREATE INDEX "[=50% x]~7" ON public."[=50% x]~6" ((what || '[=50% x]')) WHERE what <> '[=50% x]';
COMMENT ON INDEX public."[=50% x]~7" IS '[=50% x]

A [=50% x] here
[=50% x]

- [=50% x]

[=50% x]';

CREATE DOMAIN public."[=50% x]~" AS text DEFAULT '[=50% x]' CONSTRAINT "[=50% x]" CHECK (VALUE <> '[=50% x]');
