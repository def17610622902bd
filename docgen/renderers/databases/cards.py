"""Tables as cards of a picture; each is made once, however many pictures it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import Column, QualifiedName, Table
from docgen.model.picture import Card, Mark, Row
from docgen.renderers.databases.addresses import Addresses
from docgen.renderers.databases.references import KeyColumns, References
from docgen.renderers.databases.relatives import count_partitions
from docgen.renderers.databases.types import short_type
from docgen.renderers.markdown import count

# A card with more rows is taller than anybody's screen; the page lists them all.
MOST_ROWS = 60


def card_id(name: QualifiedName) -> str:
    """A table's id in a graph; quoted, for a schema `a` may have a table `b.c` and `a.b` a table `c`."""
    if "." in name.schema or "." in name.name:
        return f'"{name.schema}"."{name.name}"'
    return f"{name.schema}.{name.name}"


class Cards:
    """The cards of one database.

    `home` is the schema whose tables go by their bare names on a picture.
    """

    def __init__(self, known: References, pages: Addresses) -> None:
        self._known = known
        self._pages = pages
        self._made: dict[tuple[str, str, str, bool], Card] = {}

    def focus(self, name: QualifiedName) -> Card:
        """The table with all its columns, keys first, in the middle of a picture."""
        anchor = "#columns" if self._known.tables[name].columns else ""
        return self._card(name, name.schema, self._all_rows(name), anchor, focus=True)

    def whole(self, name: QualifiedName, home: str) -> Card:
        """The table with all its columns, keys first."""
        return self._card(name, home, self._all_rows(name), "")

    def _all_rows(self, name: QualifiedName) -> tuple[Row, ...]:
        table, keys = self._known.tables[name], self._known.key_columns[name]
        first = _key_names(table, keys)
        rest = [column.name for column in table.columns if column.name not in set(first)]
        return _rows(table, keys, [*first, *rest][:MOST_ROWS], name.schema)

    def neighbour(self, name: QualifiedName, home: str, *, compact: bool = False) -> Card:
        """The table with the columns that keys are made of; compact, without their types."""
        wanted = (name.schema, name.name, home, compact)
        if wanted not in self._made:
            table, keys = self._known.tables[name], self._known.key_columns[name]
            rows = _rows(table, keys, _key_names(table, keys)[:MOST_ROWS], "" if compact else name.schema)
            self._made[wanted] = self._card(name, home, rows, "", compact=compact)
        return self._made[wanted]

    def _card(
        self,
        name: QualifiedName,
        home: str,
        rows: tuple[Row, ...],
        anchor: str,
        *,
        focus: bool = False,
        compact: bool = False,
    ) -> Card:
        table = self._known.tables[name]
        return Card(
            id=card_id(name),
            title=name.name if name.schema == home else f"{name.schema}.{name.name}",
            rows=rows,
            href=self._pages.tables[name] + anchor,
            label=_label(name, table, self._known),
            foot=count(count_partitions(table), "partition") if table.partitions else "",
            hidden=0 if compact else len(table.columns) - len(rows),
            focus=focus,
            stacked=bool(table.partitions),
        )


def _key_names(table: Table, keys: KeyColumns) -> list[str]:
    """Primary columns, foreign ones, then those that are unique or that keys lead to; each once."""
    primary = table.primary_key.columns if table.primary_key else ()
    foreign = [name for key in table.foreign_keys for name in key.columns]
    known = keys.unique | keys.targets
    others = [column.name for column in table.columns if column.name in known] if known else []
    return list(dict.fromkeys([*primary, *foreign, *others]))


def _rows(table: Table, keys: KeyColumns, names: Sequence[str], schema: str) -> tuple[Row, ...]:
    """Rows for the named columns; with no schema given, without their types."""
    columns = {column.name: column for column in table.columns}
    return tuple(
        Row(
            key=name,
            name=name,
            type=short_type(columns[name].type, schema) if schema else "",
            mark=_mark(columns[name], keys),
            references=name in keys.foreign,
            optional=columns[name].nullable,
        )
        for name in names
    )


def _mark(column: Column, keys: KeyColumns) -> Mark | None:
    if column.name in keys.primary:
        return Mark.PRIMARY
    if column.generated:
        return Mark.GENERATED
    return Mark.UNIQUE if column.name in keys.unique else None


def _label(name: QualifiedName, table: Table, known: References) -> str:
    out = sorted({r.target_name.name for r in known.leaving[name]})
    into = sorted({r.name.name for r in known.reaching.get(name, ())})
    return (
        f"{name.name}, table, {count(len(table.columns), 'column')}. "
        f"References {', '.join(out) or 'nothing'}. Referenced by {', '.join(into) or 'nothing'}."
    )
