"""How types and default values are spelled on a page."""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.model.database import Column, Generated, Identity

# What everybody calls the types whose official names are sentences.
_SHORT = (
    ("timestamp with time zone", "timestamptz"),
    ("timestamp without time zone", "timestamp"),
    ("time with time zone", "timetz"),
    ("time without time zone", "time"),
    ("character varying", "varchar"),
    ("double precision", "float8"),
    ("bit varying", "varbit"),
    ("character(", "char("),
)
# What stands before the type of the rows, where a function gives many.
_SET = "SETOF "
_TIMESTAMP_PRECISION = re.compile(r"^(timestamp|time)(\(\d\)) (with|without) time zone")
_LITERAL_CAST = re.compile(r"""('(?:[^']|'')*')::(?:[\w .()]|"(?:[^"]|"")*")+(?:\[\])?""")
_NEXT_VALUE = re.compile(r"nextval\('((?:[^']|'')*)'::regclass\)")


def local_type(type_: str, schema: str) -> str:
    """A type's name without the schema that the page is in."""
    if type_.startswith(_SET):
        return _SET + local_type(type_.removeprefix(_SET), schema)
    for prefix in (f"{schema}.", '"{}".'.format(schema.replace('"', '""'))):
        if type_.startswith(prefix):
            return type_[len(prefix) :]
    return type_


@lru_cache(maxsize=4096)
def short_type(type_: str, schema: str) -> str:
    """A type's name as people write it: `timestamptz`, `varchar(40)`."""
    if type_.startswith(_SET):
        return _SET + short_type(type_.removeprefix(_SET), schema)
    name = _TIMESTAMP_PRECISION.sub(r"\1 \3 time zone\2", local_type(type_, schema))
    for long, short in _SHORT:
        if name.startswith(long):
            return short + name[len(long) :]
    return name


def short_default(expression: str) -> str:
    """A default without the cast of a literal: `'G'` for `'G'::public.mpaa_rating`."""
    match = _LITERAL_CAST.fullmatch(expression)
    return match[1] if match else expression


def sequence_of(column: Column, schema: str) -> str:
    """The sequence that gives the column's value, spelled as in that schema; "" where none does."""
    found = _NEXT_VALUE.fullmatch(column.default or "")
    return local_type(found[1].replace("''", "'"), schema) if found else ""


IDENTITY_WORDS = {
    Identity.ALWAYS: "identity, always",
    Identity.BY_DEFAULT: "identity",
}
GENERATED_WORDS = {Generated.STORED: "stored", Generated.VIRTUAL: "virtual"}
