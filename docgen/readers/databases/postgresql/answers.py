"""What the catalog answered, grouped by the object it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, LiteralString

from docgen.readers.databases.postgresql import queries

if TYPE_CHECKING:
    import psycopg

# A row has the shape of its query's select list; the oid of what it speaks of comes first.
CatalogRow = tuple[Any, ...]
Grouped = Mapping[int, Sequence[CatalogRow]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The rows of every query in `queries.py`, by that query's name.

    `relations` and `enums` are grouped by schema, the rest by relation.
    """

    version: int
    comment: str
    schemas: Sequence[CatalogRow]
    relations: Grouped
    columns: Grouped
    constraints: Grouped
    targets: Grouped
    indexes: Grouped
    partitions: Grouped
    enums: Grouped


def ask(
    connection: psycopg.Connection,
    *,
    wanted_schemas: Callable[[Sequence[str]], Sequence[str]],
    is_wanted: Callable[[str, str], bool],
) -> Answers:
    """Ask the catalog about the wanted schemas and relations, in a fixed number of queries.

    `wanted_schemas` chooses from the names there are; `is_wanted` takes the names
    of a schema and a relation in it.
    """

    def rows(query: LiteralString, **parameters: object) -> list[CatalogRow]:
        return connection.execute(query, parameters or None, binary=True).fetchall()

    (version, comment), *_ = rows(queries.SERVER)
    every = rows(queries.SCHEMAS)
    wanted = set(wanted_schemas([name for _, name, _ in every]))
    schemas = [row for row in every if row[1] in wanted]
    names = {oid: name for oid, name, _ in schemas}
    oids = list(names)
    relations = [row for row in rows(queries.RELATIONS, schemas=oids) if is_wanted(names[row[1]], row[2])]
    relation_oids = [row[0] for row in relations]
    constraints = rows(queries.CONSTRAINTS, relations=relation_oids)
    targets = sorted({row[4] for row in constraints if row[4]})
    return Answers(
        version=version,
        comment=comment,
        schemas=schemas,
        relations=_grouped((row[1], row[0], *row[2:]) for row in relations),
        columns=_grouped(rows(queries.COLUMNS, relations=relation_oids)),
        constraints=_grouped(constraints),
        targets=_grouped(rows(queries.TARGETS, targets=targets)),
        indexes=_grouped(rows(queries.INDEXES, relations=relation_oids)),
        partitions=_grouped(rows(queries.PARTITIONS, relations=relation_oids)),
        enums=_grouped(rows(queries.ENUMS, schemas=oids)),
    )


def _grouped(rows: Any) -> Grouped:
    groups: defaultdict[int, list[CatalogRow]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row[1:])
    return groups
