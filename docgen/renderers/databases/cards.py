"""Tables as cards of a picture; each is made once, however many pictures it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.model.database import Column, QualifiedName, Table
from docgen.model.picture import Card, Mark, Row
from docgen.renderers.databases.addresses import Addresses
from docgen.renderers.databases.references import KeyColumns, References
from docgen.renderers.databases.relatives import count_partitions
from docgen.renderers.databases.types import short_type
from docgen.renderers.markdown import count

# A card with more rows is taller than anybody's screen; the page lists them all.
MOST_ROWS = 60
_HEARD = 12


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
        self._named: dict[QualifiedName, list[str]] = {}
        self._typed: dict[QualifiedName, dict[str, Row]] = {}
        self._labels: dict[QualifiedName, str] = {}

    def page(self, name: QualifiedName) -> str:
        """The docs path of the table's page."""
        return self._pages.tables[name]

    def focus(self, name: QualifiedName) -> Card:
        """The table with all its columns, keys first, in the middle of a picture."""
        anchor = "#columns" if self._known.tables[name].columns else ""
        return self._card(name, name.schema, self._all_rows(name), anchor, focus=True)

    def whole(self, name: QualifiedName, home: str) -> Card:
        """The table with all its columns, keys first."""
        return self._card(name, home, self._all_rows(name), "")

    def _all_rows(self, name: QualifiedName) -> tuple[Row, ...]:
        first, columns = self._key_names(name), self._known.tables[name].columns
        return self._rows(name, list(dict.fromkeys([*first, *(column.name for column in columns)])))

    def neighbour(self, name: QualifiedName, home: str, *, compact: bool = False) -> Card:
        """The table with the columns that keys are made of; compact, without their types."""
        wanted = (name.schema, name.name, home, compact)
        if wanted not in self._made:
            rows = self._rows(name, self._key_names(name))
            if compact:
                rows = tuple(replace(row, type="") for row in rows)
            self._made[wanted] = self._card(name, home, rows, "", compact=compact)
        return self._made[wanted]

    def _key_names(self, name: QualifiedName) -> list[str]:
        known = self._named.get(name)
        if known is None:
            known = _key_names(self._known.tables[name], self._known.key_columns[name])
            self._named[name] = known
        return known

    def _rows(self, name: QualifiedName, columns: Sequence[str]) -> tuple[Row, ...]:
        """Rows for the named columns, as many as a card holds."""
        rows = self._typed.get(name)
        if rows is None:
            rows = _typed_rows(self._known.tables[name], self._known.key_columns[name], name.schema)
            self._typed[name] = rows
        return tuple(rows[column] for column in columns[:MOST_ROWS])

    def _label(self, name: QualifiedName) -> str:
        known = self._labels.get(name)
        if known is None:
            known = self._labels[name] = _label(name, self._known.tables[name], self._known)
        return known

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
            label=self._label(name),
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


def _typed_rows(table: Table, keys: KeyColumns, schema: str) -> dict[str, Row]:
    return {
        column.name: Row(
            key=column.name,
            name=column.name,
            type=short_type(column.type, schema),
            mark=_mark(column, keys),
            references=column.name in keys.foreign,
            optional=column.nullable,
        )
        for column in table.columns
    }


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
        f"References {_listed(out) or 'nothing'}. Referenced by {_listed(into) or 'no documented table'}."
    )


def _listed(names: Sequence[str]) -> str:
    """Names for an ear; of a hub's hundreds, which stand on the pictures of each, the first few."""
    if len(names) <= _HEARD:
        return ", ".join(names)
    return f"{', '.join(names[: _HEARD - 2])} and {len(names) - _HEARD + 2} more"
