"""The catalog of one database, inside one transaction and as one role may see it."""

from __future__ import annotations

import hashlib
import marshal
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, LiteralString

if TYPE_CHECKING:
    import psycopg

# A row has the shape of its query's select list.
Row = tuple[Any, ...]
Grouped = Mapping[int, Sequence[Row]]

# From its third version on, what marshal writes depends on who else holds a value.
_WITHOUT_REFERENCES = 2
# A name that a parenthesis follows is a function.
_READ = re.compile(r"\b(?:FROM|JOIN) pg_catalog\.(\w+)\b(?!\()")


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the catalog, for everything that is documented at once.

    `loss` is what a reading without its answer lacks; "" where there is no reading
    without it. `inside` are catalogs that functions in it read with the rights of the
    role. The text names everything with its schema, as the search path is empty.
    """

    text: LiteralString
    loss: str = ""
    inside: frozenset[str] = frozenset()

    @property
    def catalogs(self) -> frozenset[str]:
        """The catalogs that it reads."""
        return self.inside.union(_READ.findall(self.text))


class ChangedError(Exception):
    """An object went between two queries.

    The snapshot of the transaction keeps the catalog's rows, but the functions
    that spell out expressions look at the catalog of this very moment.
    """


@dataclass(frozen=True, slots=True)
class Catalog:
    """Answers queries, those that read something `unreadable` with no rows.

    `answers` is the digest of all answers so far.
    """

    connection: psycopg.Connection
    unreadable: Collection[str] = ()
    answers: hashlib._Hash = field(default_factory=hashlib.sha256)

    def rows(self, query: Query, about: Collection[int] | None = None, **parameters: object) -> list[Row]:
        """The answer; `about` are the oids of what it speaks of, and nothing is asked about none.

        Raises:
            ChangedError: what it speaks of has gone.
        """
        import psycopg

        if about is not None:
            parameters["about"] = oids(about)
        if (about is not None and not about) or not query.catalogs.isdisjoint(self.unreadable):
            return []
        try:
            rows = self.connection.execute(query.text, parameters or None, binary=True).fetchall()
        except (
            psycopg.errors.InternalError_,
            psycopg.errors.UndefinedTable,
            psycopg.errors.UndefinedObject,
        ) as error:
            raise ChangedError from error
        self.answers.update(marshal.dumps(rows, _WITHOUT_REFERENCES))
        return rows


def oids(numbers: Iterable[int]) -> str:
    """Numbers of objects as a parameter: text is what the driver has the least work with."""
    return f"{{{','.join(map(str, numbers))}}}"


def grouped(rows: Iterable[Row], *, by: int = 0) -> Grouped:
    """The rows, unchanged and in their order, by the number in that place."""
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[by]].append(row)
    return groups


def spelled(text: str | None) -> str:
    """What the server spelled out.

    Raises:
        ChangedError: it could not, because the object has gone.
    """
    if text is None or text == "???":
        raise ChangedError
    return text


def spelled_if_any(text: str | None) -> str | None:
    """What the server spelled out, where there is something: its query says ??? where it could not.

    Raises:
        ChangedError: it could not, because the object has gone.
    """
    return None if text is None else spelled(text)
