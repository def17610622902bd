"""Slugs are unique on every disk, stable, and never a page that has a meaning of its own."""

from __future__ import annotations

import pytest

from docgen.renderers.slugs import slugs


def test_plain_names_are_their_own_slugs() -> None:
    assert slugs(["film", "film_actor"]) == {"film": "film", "film_actor": "film_actor"}


def test_names_that_need_folding_are_folded() -> None:
    found = slugs(["Film Actor", "größe", "a/../b", "..", '"'])

    assert found["Film Actor"] == "film-actor"
    assert found["größe"] == "größe"
    assert found["a/../b"] == "a-b"
    assert "/" not in "".join(found.values())
    assert found[".."].startswith("unnamed-")
    assert found['"'].startswith("unnamed-")
    assert found[".."] != found['"']


def test_of_names_that_share_a_slug_the_plain_one_keeps_it() -> None:
    found = slugs(["users", "Users", "USERS"])

    assert found["users"] == "users"
    assert found["Users"].startswith("users-")
    assert len({slug.casefold() for slug in found.values()}) == 3


def test_a_new_name_does_not_move_the_page_of_a_plain_one() -> None:
    assert slugs(["users"])["users"] == slugs(["users", "Users"])["users"]


def test_names_of_pages_with_a_meaning_get_a_digest() -> None:
    found = slugs(["index", "README", "readme", "con"])

    assert all(slug.startswith(name.lower() + "-") for name, slug in found.items())
    assert len(set(found.values())) == 4


def test_a_slug_fits_into_a_file_name() -> None:
    assert len(slugs(["x" * 500])["x" * 500]) < 100


def test_a_digest_that_makes_the_slug_of_another_name_is_made_anew() -> None:
    names = ["A", "a", "a-559aead0"]

    found = slugs(names)

    assert (found["a"], found["a-559aead0"]) == ("a", "a-559aead0")
    assert found["A"].startswith("a-")
    assert len(set(found.values())) == 3
    assert slugs(reversed(names)) == found


def test_no_slug_has_a_suffix_as_files_have() -> None:
    assert slugs(["index.md", "shop"]) == {"index.md": "index-md", "shop": "shop"}


@pytest.mark.parametrize("name", ["㌀" * 21, "㌖" * 21, "ﷺ" * 21, "𠀀" * 90, "a" * 300])
def test_the_file_of_the_longest_name_fits_every_disk(name: str) -> None:
    found = slugs([name, name[:-1]])

    assert all(len(f"{slug}.narrow.svg".encode()) <= 255 for slug in found.values())
    assert len(set(found.values())) == 2
