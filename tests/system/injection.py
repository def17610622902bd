"""A schema whose every name, comment and value is an attack on what shows it.

`python -m tests.system.injection` writes it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

FILE = Path(__file__).parent.parent / "data/injection.sql"

# A page that runs one of these calls `pwn`, asks evil.test, or shows the words of secret.txt.
PAYLOADS = (
    "<script>pwn()</script>",
    "<img src=x onerror=pwn()>",
    '"><svg onload=pwn()>',
    "' onmouseover='pwn()' x='",
    '" onfocus="pwn()" autofocus="',
    "</title></textarea></style><script>pwn()</script>",
    "</script><script>pwn()</script>",
    "<iframe srcdoc='<script>parent.pwn()</script>'>",
    "<svg><foreignObject><iframe src=//evil.test>",
    "<a href=javascript:pwn()>x</a>",
    "<base href=//evil.test>",
    "<meta http-equiv=refresh content=0;url=//evil.test>",
    "<style>@import '//evil.test';</style>",
    "]]><script>pwn()</script><![CDATA[",
    '<?xml-stylesheet href="//evil.test"?>',
    '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
    "--><script>pwn()</script><!--",
    '<!-- docgen page="x.md" digest="0123456789abcdef" -->',
    "<!--docgen-later-0-->",
    "[x](javascript:pwn())",
    '![x](http://evil.test/x.png "t")',
    "<javascript:pwn()>",
    "javascript:pwn()",
    "data:text/html,<script>pwn()</script>",
    "http://evil.test/ www.evil.test",
    "//evil.test/x",
    "me@evil.test @evil #1 GH-1",
    "{{ 7 * 7 }}{{ config }}",
    "{% for a in b %}{{ a }}",
    "{# a #}{%- raw -%}",
    "a | b |\n|---|---|\n| c",
    "\u202egnp.exe\u2066\u200f\u2028",
    "\x1b[31mred\x07\x7f\ufeff",
    "👩\u200d👩\u200d👧 :smile: :material-alert:",
    "../../../../etc/x",
    "/etc/passwd",
    "C:\\x\\..\\y",
    "%2e%2e%2f%3Cscript%3Epwn()",
    "null",
    "undefined",
    "con",
    "com1.txt",
    "index.md",
    ".hidden",
    " ",
    "-",
    "[[wiki]] [[wiki|x]]",
    '--8<-- "secret.txt"',
    "--8<--\nsecret.txt\n--8<--",
    "${HOME} $HOME ${{ x }} $(id) `id`",
    "&lt;script&gt;pwn()&amp;lt;",
    "&#60;script&#62;pwn()&#60;/script&#62;",
    '"]; x [URL="javascript:pwn()"]; //',
    "<<b>x</b>> \\N \\G \\l",
    '%%{init: {"securityLevel": "loose"}}%%',
    'click x href "javascript:pwn()"',
    "'] } Table x { id int [note: '",
    "'''",
    "``` html\n<b>\n```",
    "~~~\n~~~",
    "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}",
    "++ctrl+alt+del++ ==m== ~~x~~ ^^y^^ __z__",
    "$$x$$ \\(y\\) $z$",
    "[^1]: f [^1]",
    "*[HTML]: x",
    '[x]: javascript:pwn() "t"',
    "{: onclick=pwn() #x .y }",
    '{ onclick="pwn()" }',
    '!!! note "x"',
    "??? x",
    '=== "x"',
    "/// details | x",
    "# h {#x onclick=pwn()}",
    "- [ ] x",
    "> x",
    ": x",
    "[TOC]",
    "[=50% x]",
)
_LONGEST = 61
_TYPES = (
    "CREATE TYPE public.{twin} AS ENUM ({value}, 'x');",
    "CREATE DOMAIN public.{twin} AS text DEFAULT {value} CONSTRAINT {name} CHECK (VALUE <> {value});",
    "CREATE TYPE public.{twin} AS ({name} int); COMMENT ON COLUMN public.{twin}.{name} IS {comment};",
    "CREATE TYPE public.{twin} AS RANGE (subtype = text, multirange_type_name = {many});",
)
_OBJECTS = """
CREATE TABLE public.{name} (
    {name} int CONSTRAINT {key} PRIMARY KEY, {twin} text DEFAULT {value},
    generated text GENERATED ALWAYS AS ({value}) STORED,
    "of" int CONSTRAINT {twin} REFERENCES public.{before}, CONSTRAINT {name} CHECK ({twin} <> {value}));
COMMENT ON TABLE public.{name} IS {comment};
COMMENT ON COLUMN public.{name}.{name} IS {comment};
COMMENT ON CONSTRAINT {name} ON public.{name} IS {comment};
CREATE INDEX {index} ON public.{name} (({twin} || {value})) WHERE {twin} <> {value};
COMMENT ON INDEX public.{index} IS {comment};
CREATE FUNCTION public.{name}({name} text DEFAULT {value}, OUT {twin} text) LANGUAGE sql AS
    $body$ SELECT {value}::text $body$;
COMMENT ON FUNCTION public.{name}(text) IS {comment};
CREATE TRIGGER {name} BEFORE UPDATE ON public.{name} FOR EACH ROW WHEN (new.{twin} <> {value})
    EXECUTE FUNCTION public.fires({value});
COMMENT ON TRIGGER {name} ON public.{name} IS {comment};
CREATE POLICY {name} ON public.{name} TO {role} USING ({twin} <> {value});
COMMENT ON POLICY {name} ON public.{name} IS {comment};
GRANT SELECT ({name}), UPDATE ON public.{name} TO {role};
CREATE VIEW public.{view} AS SELECT {name} AS {twin}, {value}::text AS {name} FROM public.{name};
COMMENT ON VIEW public.{view} IS {comment};
COMMENT ON COLUMN public.{view}.{name} IS {comment};
CREATE SEQUENCE public.{sequence};
COMMENT ON SEQUENCE public.{sequence} IS {comment};
CREATE TABLE public.{part} PARTITION OF public.parted (CONSTRAINT {name} CHECK (what <> {value}))
    FOR VALUES IN ({value});
COMMENT ON TABLE public.{part} IS {comment};
COMMENT ON CONSTRAINT {name} ON public.{part} IS {comment};
CREATE INDEX {part_index} ON public.{part} ((what || {value})) WHERE what <> {value};
COMMENT ON INDEX public.{part_index} IS {comment};
"""
# Roles belong to the server, which may be filled by several at once.
_ROLE = (
    "DO $role$ BEGIN CREATE ROLE {name}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; "
    "END $role$;"
)
_SCHEMA = "CREATE SCHEMA {name}; COMMENT ON SCHEMA {name} IS {comment}; CREATE TABLE {name}.{name} (id int);"


def cut(text: str, end: str = "") -> str:
    return text.encode()[:_LONGEST].decode(errors="ignore") + end


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def everywhere(text: str) -> str:
    """The payload where a line begins, in a line, in a list and in a paragraph of its own."""
    return f"{text}\n\nA {text} here\n{text}\n\n- {text}\n\n{text}"


def injection_sql() -> str:
    """Every payload in every kind of object."""
    return "\n".join(_statements()) + "\n"


def _statements() -> Iterator[str]:
    yield "-- Written by tests/system/injection.py."
    yield "SET client_min_messages = error;"
    yield "CREATE FUNCTION public.fires() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';"
    yield "CREATE TABLE public.first (id int PRIMARY KEY);"
    yield "CREATE TABLE public.parted (what text) PARTITION BY LIST (what);"
    yield f"CREATE EXTENSION hstore; COMMENT ON EXTENSION hstore IS {literal(everywhere(PAYLOADS[0]))};"
    roles = [quoted(cut(payload)) for payload in PAYLOADS if payload.strip()][:20]
    yield from (_ROLE.format(name=role) for role in roles)
    before = "first"
    for number, payload in enumerate(PAYLOADS):
        words = _words(payload) | {"before": before, "role": roles[number % len(roles)]}
        yield _OBJECTS.format(**words)
        yield _TYPES[number % len(_TYPES)].format(**words)
        if number % 6 == 0:
            yield _SCHEMA.format(**words)
        before = words["name"]


def _words(payload: str) -> dict[str, str]:
    ends = {"twin": "~", "key": "~1", "index": "~2", "view": "~3", "sequence": "~4", "many": "~5"}
    ends |= {"part": "~6", "part_index": "~7"}
    return {
        "name": quoted(cut(payload)),
        "value": literal(cut(payload)),
        "comment": literal(everywhere(payload)),
        **{word: quoted(cut(payload, end)) for word, end in ends.items()},
    }


if __name__ == "__main__":
    FILE.write_text(injection_sql(), encoding="utf-8")
