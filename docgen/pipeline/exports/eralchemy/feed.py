"""eralchemy2's intermediate classes, made of a diagram and of words for its names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from eralchemy2.models import Column, Relation, Table

from docgen.pipeline.exports.eralchemy.entities import Diagram, Entity


def table_of(entity: Entity, word: str, columns: Mapping[str, str], type_: Callable[[str], str]) -> Table:
    """An entity under a word; its columns in their order, under theirs, with what `type_` makes of types."""
    key = entity.table.primary_key
    return Table(
        name=word,
        columns=[
            Column(
                name=columns[column.name],
                type=type_(column.type),
                is_key=key is not None and column.name in key.columns,
                is_null=column.nullable,
            )
            for column in entity.table.columns
        ],
    )


def relations_of(diagram: Diagram, words: Mapping[str, str]) -> Iterator[Relation]:
    """The ties in their order: on the left the entity referred to, on the right the one that refers."""
    for tie in diagram.ties:
        yield Relation(  # type: ignore[no-untyped-call]
            left_col=words[tie.referenced],
            right_col=words[tie.referencing],
            left_cardinality="?" if tie.optional else "1",
            right_cardinality="*" if tie.many else "?",
        )
