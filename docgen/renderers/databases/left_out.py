"""The neighbours that a picture has no room for: one card that names some of them, and one line to it."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.model.database import QualifiedName
from docgen.model.picture import Card, Edge, Kind, Row
from docgen.renderers.databases.references import Reference
from docgen.renderers.markdown import count

# More names than these make the card as high as a column of its own.
NAMED = 12


def left_out_card(names: Sequence[QualifiedName], home: str, page: str, *, needed: bool) -> Card:
    """The card of tables that a table references (`needed`), or that reference it."""
    title = f"{len(names):,} more {'table' if len(names) == 1 else 'tables'}"
    does = "referenced too" if needed else "reference it too"
    return Card(
        id=_id(needed=needed),
        title=title,
        kind=Kind.REST,
        rows=tuple(
            Row(key=str(number), name=name.name if name.schema == home else f"{name.schema}.{name.name}")
            for number, name in enumerate(names[:NAMED])
        ),
        href=f"{page}#{'references' if needed else 'referenced-by'}",
        label=f"{title}, {does}: listed on this page.",
        hidden=max(0, len(names) - NAMED),
    )


def left_out_edge(references: Sequence[Reference], focus: str, *, needed: bool) -> Edge:
    """The line that stands for the keys of these tables; where it can, it shares the trunk of the others."""
    key = references[0].key
    keys = count(len(references), "foreign key")
    if needed:
        return Edge(
            source=_id(needed=True),
            source_row="",
            target=focus,
            target_row=key.columns[0],
            keys=len(references),
            title=f"{keys} to tables that are not drawn",
        )
    return Edge(
        source=focus,
        source_row=key.target_columns[0],
        target=_id(needed=False),
        target_row="",
        keys=len(references),
        optional=references[0].optional,
        title=f"{keys} of tables that are not drawn",
    )


def _id(*, needed: bool) -> str:
    # The ids of tables have a dot.
    return "needed" if needed else "needing"
