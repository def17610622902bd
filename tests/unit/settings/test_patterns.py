"""A pattern means the tables somebody would read into it, and no others."""

from __future__ import annotations

import pytest

from docgen.settings.patterns import matches


@pytest.mark.parametrize(
    ("pattern", "schema", "name"),
    [
        ("film", "public", "film"),
        ("film*", "public", "film_actor"),
        ("*", "public", "film"),
        ("fil?", "public", "film"),
        ("stock.*", "stock", "film"),
        ("*.film", "stock", "film"),
        ("a[1]", "public", "a[1]"),
        ("a.b", "public", "a.b"),
        ("two*", "public", "two\nlines"),
    ],
)
def test_a_pattern_means_a_table_by_its_name_or_with_its_schema(pattern: str, schema: str, name: str) -> None:
    assert matches(pattern, schema, name)


@pytest.mark.parametrize(
    ("pattern", "schema", "name"),
    [
        ("film", "public", "Film"),
        ("film", "public", "films"),
        ("fil?", "public", "fil"),
        ("stock.film", "public", "film"),
        ("a[1]", "public", "a1"),
        ("f.lm", "public", "film"),
        ("", "public", "film"),
    ],
)
def test_a_pattern_means_nothing_else(pattern: str, schema: str, name: str) -> None:
    assert not matches(pattern, schema, name)
