"""What is written of the facts is read back as the same facts, and nothing else is read."""

from __future__ import annotations

import enum
import json
import random
from collections.abc import Callable
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import pytest

from docgen.model.database import Column, Database, EnumType, Schema, Table
from docgen.model.exchange.compact import compact
from docgen.model.exchange.layout import text_of
from docgen.model.exchange.parse import Unfit, parse
from docgen.model.exchange.shapes import shape
from docgen.model.origin import Origin
from tests.unit.renderers.shop import SHOP

ODD = (
    "",
    "id",
    "a\nb",
    "\n",
    'quo"te',
    "größe",
    "名前",
    "\u202egnp",
    "\udc80",
    "a.b",
    " ",
    "\\",
    "\x00\x1f\x7f\r",
)


SCALARS: dict[object, Callable[[random.Random], object]] = {
    str: lambda chance: chance.choice(ODD) + chance.choice(ODD),
    int: lambda chance: chance.choice([0, 1, -(2**63), 2**64]),
    bool: lambda chance: chance.random() < 0.5,
}


def any_value(hint: Any, chance: random.Random, depth: int) -> Any:
    """Some value that a field of that type may have, seldom its default."""
    if hint in SCALARS:
        return SCALARS[hint](chance)
    parts = get_args(hint)
    if get_origin(hint) is tuple:
        return tuple(any_value(parts[0], chance, depth) for _ in range(chance.randrange(4 - depth)))
    if get_origin(hint) in (Union, UnionType):
        return any_value(chance.choice(parts), chance, depth)
    if hint is NoneType or get_origin(hint) is Literal:
        return parts[0] if parts else None
    return chance.choice(list(hint)) if issubclass(hint, enum.Enum) else any_fact(hint, chance, depth + 1)


def any_fact(cls: Any, chance: random.Random, depth: int = 0) -> Any:
    return cls(**{name: any_value(hint, chance, min(depth, 3)) for name, hint in shape(cls).types.items()})


@pytest.mark.parametrize("seed", range(25))
def test_any_database_that_the_model_can_hold_is_read_back_as_it_was(seed: int) -> None:
    database = any_fact(Database, random.Random(seed))

    text = text_of(compact(database)).encode("utf-8", "backslashreplace")

    assert parse(Database, json.loads(text)) == database


def test_the_same_facts_give_the_same_text_whoever_made_them() -> None:
    text = text_of(compact(SHOP))

    again = parse(Database, json.loads(text))

    assert text_of(compact(again)) == text


def test_what_goes_without_saying_is_left_out() -> None:
    column = Column(name="id", type="int", origin=Origin("shop.public.film.id"), nullable=False)

    assert compact(column, "shop.public.film") == {"name": "id", "type": "int", "nullable": False}
    assert compact(column, "shop")["origin"] == {"place": "shop.public.film.id"}


def test_an_origin_in_a_file_is_kept_with_its_line() -> None:
    column = Column(name="id", type="int", origin=Origin("schema.sql", 3))

    record = compact(column, "shop")

    assert record["origin"] == {"place": "schema.sql", "line": 3}
    assert parse(Column, record) == column


def table(*columns: str) -> Table:
    return Table(
        name="film",
        origin=Origin("film"),
        columns=tuple(Column(name=name, type="text", origin=Origin(f"film.{name}")) for name in columns),
    )


def test_one_more_column_is_one_more_line() -> None:
    one, two = (text_of(compact(table(*names))).splitlines() for names in ("a", "ab"))

    assert one == [
        "{",
        '  "name": "film",',
        '  "columns": [',
        '    {"name": "a", "type": "text"}',
        "  ]",
        "}",
    ]
    assert len(two) == len(one) + 1


def test_a_text_of_several_lines_has_a_line_for_each() -> None:
    column = Column(name="a", type="text", origin=Origin("a"), comment="One.\n" + "Two, " * 30)

    lines = text_of(compact(column)).splitlines()

    assert lines[3:6] == ['  "comment": [', '    "One.",', f'    "{"Two, " * 30}"']


def test_marks_that_nobody_sees_are_spelled_out() -> None:
    column = Column(name="a\u202e\u2028b", type="text", origin=Origin("a\u202e\u2028b"))

    assert r'"name": "a\u202e\u2028b"' in text_of(compact(column))


TABLE = {"name": "film", "columns": [{"name": "id", "type": "int"}]}


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ([], "the document: must be a record"),
        ({"name": "s", "tables": {}}, "tables: must be a list"),
        ({"name": "s", "tables": [TABLE, 3]}, "tables[1]: must be a record"),
        ({"name": "s", "tables": [{**TABLE, "unlogged": 1}]}, "tables[0].unlogged: must be true or false"),
        ({"name": "s", "tables": [{**TABLE, "comment": 1}]}, "tables[0].comment: must be text"),
        ({"name": "s", "tables": [{**TABLE, "comment": ["a", 1]}]}, "tables[0].comment: must be text"),
        ({"name": "s", "tables": [{**TABLE, "kind": "tabel"}]}, "tables[0].kind: must be one of 'table', "),
        ({"name": "s", "tables": [{**TABLE, "kind": []}]}, "tables[0].kind: must be one of 'table', "),
        ({"name": "s", "tables": [{**TABLE, "indices": []}]}, "tables[0]: unknown key 'indices'"),
        ({"name": "s", "tabels": []}, "the document: unknown key 'tabels'; did you mean 'tables'?"),
        ({"name": "s", "tables": [{"name": "film"}]}, "tables[0]: lacks 'columns'"),
        ({"name": ["a", {}], "tables": []}, "name: must be text"),
        ({"name": "s", "origin": 3}, "origin: must be a record"),
        ({"name": "s", "types": [{"name": "t", "kind": "enum"}]}, "types[0]: lacks 'values'"),
        ({"name": "s", "types": [{"name": "t"}]}, "types[0].kind: must be one of 'enum', 'domain', "),
        ({"name": "s", "types": ["t"]}, "types[0]: must be a record"),
        (
            {"name": "s", "sequences": [{"name": "q", "type": "int", "start": True}]},
            "sequences[0].start: must be a whole number",
        ),
    ],
)
def test_what_no_fact_can_be_is_refused_with_its_place(record: object, said: str) -> None:
    with pytest.raises(Unfit) as caught:
        parse(Schema, record)

    assert str(caught.value).startswith(said)


def test_a_type_says_what_it_is_although_it_always_is_that() -> None:
    state = EnumType(name="state", values=("open",), origin=Origin("state"))

    assert compact(state) == {"name": "state", "values": ["open"], "kind": "enum"}
