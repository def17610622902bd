"""What makes facts quickly makes the same facts."""

from __future__ import annotations

import dataclasses

import pytest

from docgen.model.database import Column, Index, Storage
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.makers import maker_of


def test_a_made_fact_equals_the_one_of_its_class() -> None:
    make = maker_of(Column)

    made = make(name="a", type="text", origin=Origin("shop.t.a"), storage=Storage.MAIN)

    assert made == Column(name="a", type="text", origin=Origin("shop.t.a"), storage=Storage.MAIN)
    assert type(made) is Column
    assert hash(made) == hash(dataclasses.replace(made))


def test_a_made_fact_does_not_change() -> None:
    made = maker_of(Origin)("shop.t.a")

    with pytest.raises(dataclasses.FrozenInstanceError):
        made.place = "elsewhere"  # type: ignore[misc]


def test_a_made_fact_lacks_no_field_that_its_class_wants() -> None:
    with pytest.raises(TypeError, match="keys"):
        maker_of(Index)(name="i", method="btree", origin=Origin("shop.t.i"))  # type: ignore[call-arg]
