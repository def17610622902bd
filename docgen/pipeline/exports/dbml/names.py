"""What tables and types are called in a DBML document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from docgen.model.database import Column, QualifiedName
from docgen.pipeline.exports.dbml.text import quoted

_PLAIN_TYPE = re.compile(r"[a-z_][a-z0-9_]*(\(\d+(,\d+)?\))?(\[\])*")
_ARRAY = re.compile(r"(?:\[\])*$")
# Programs that make SQL of DBML take a type of several words with a length for a name, and quote it.
_SHORT = (
    (re.compile(r"^character varying\b"), "varchar"),
    (re.compile(r"^character\b"), "char"),
    (re.compile(r"^bit varying\b"), "varbit"),
    (re.compile(r"^(timestamp|time)(\(\d\))? with time zone"), r"\1tz\2"),
    (re.compile(r"^(timestamp|time)(\(\d\))? without time zone"), r"\1\2"),
)


@dataclass(frozen=True, slots=True)
class Names:
    """How things of one database are spelled: `prefix` is before each schema, `enums` are those it has."""

    prefix: str
    enums: frozenset[QualifiedName]

    def spelled(self, name: QualifiedName) -> str:
        """A table or enum with its schema."""
        return f"{quoted(self.prefix + name.schema)}.{quoted(name.name)}"

    def type_of(self, column: Column) -> str:
        """A column's type: a reference to an enum of the document, or its text."""
        array = _array(column.type)
        if column.user_type in self.enums and column.user_type is not None:
            return self.spelled(column.user_type) + array
        short = column.type
        for long, replacement in _SHORT:
            short = long.sub(replacement, short)
        return short if _PLAIN_TYPE.fullmatch(short) else quoted(short.removesuffix(array)) + array


def columns(names: Iterable[str]) -> str:
    """A key's columns: in parentheses, unless it is one."""
    listed = [quoted(name) for name in names]
    return listed[0] if len(listed) == 1 else f"({', '.join(listed)})"


def _array(type_: str) -> str:
    found = _ARRAY.search(type_)
    return found[0] if found else ""
