"""A picture is drawn once in its life, and a second time only for a reason that is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.errors import DocgenError
from docgen.model.database import Column, Database, Schema, Table
from docgen.model.origin import Origin
from docgen.model.page import Page
from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline import render as rendering
from docgen.pipeline.manifest import code_digest, digest
from docgen.pipeline.render import render
from docgen.world.cache import Cache


def table(name: str, *columns: str) -> Table:
    return Table(
        name=name,
        origin=Origin(f"shop.public.{name}"),
        columns=tuple(
            Column(name=column, type="integer", origin=Origin(f"shop.public.{name}.{column}"))
            for column in columns
        ),
    )


def system(*tables: Table) -> System:
    schema = Schema(name="public", origin=Origin("shop.public"), tables=tables)
    shop = Database(name="shop", dialect="postgresql", version="18", origin=Origin("shop"), schemas=(schema,))
    return System(databases=(shop,))


def drawn(made: System, cache: Cache) -> dict[str, str]:
    return {Path(path).stem: reason for path, reason in render(made, Report(), cache).drawn}


def test_a_second_rendering_draws_nothing_and_gives_the_same_files(tmp_path: Path) -> None:
    made = system(table("film", "id"), table("actor", "id"))

    first = render(made, Report(), Cache(tmp_path))
    second = render(made, Report(), Cache(tmp_path))

    assert {reason for _, reason in first.drawn} == {"not drawn before"}
    assert second.drawn == ()
    assert first.files() == second.files()


def test_one_changed_table_draws_only_the_pictures_it_stands_on_again(tmp_path: Path) -> None:
    before = system(table("film", "id"), table("actor", "id"))
    render(before, Report(), Cache(tmp_path))

    again = drawn(system(table("film", "id", "title"), table("actor", "id")), Cache(tmp_path))

    assert again == {"film": "what it shows changed", "overview": "what it shows changed"}


def test_a_comment_on_a_column_draws_nothing(tmp_path: Path) -> None:
    film = table("film", "id")
    render(system(film), Report(), Cache(tmp_path))

    commented = replace(film, columns=(replace(film.columns[0], comment="Its number."),))

    assert drawn(system(commented), Cache(tmp_path)) == {}


def test_new_drawing_code_draws_everything_again_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = system(table("film", "id"))
    render(made, Report(), Cache(tmp_path))

    monkeypatch.setattr(rendering, "code_digest", lambda _package: b"another release")

    assert set(drawn(made, Cache(tmp_path)).values()) == {"docgen draws otherwise since"}


@pytest.mark.parametrize("package", ["graphviz-pure", "pygraphviz"])
def test_another_release_of_what_lays_pictures_out_draws_everything_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    made, cache = system(table("film", "id")), Cache(tmp_path / "cache")
    render(made, Report(), cache)

    release(tmp_path, package, "99.1")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(rendering, "code_digest", code_digest.__wrapped__)

    assert set(drawn(made, cache).values()) == {"docgen draws otherwise since"}
    assert drawn(made, cache) == {}


def release(folder: Path, package: str, version: str) -> None:
    """What an installed release of a package leaves in a folder of the search path."""
    info = folder / f"{package.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n")


def test_two_pages_with_one_path_are_an_error_that_names_both(tmp_path: Path) -> None:
    with pytest.raises(DocgenError) as caught:
        render(system(table("film", "id"), table("film", "title")), Report(), Cache(tmp_path))

    path = "reference/databases/shop/public/tables/film.md"
    assert str(caught.value) == (
        f"{path}: There are two for this place: the page 'film' ({path}), and the page 'film' ({path})."
        " Rename one of what they show, or leave it out with `exclude` in the settings."
    )


def test_paths_that_some_disks_take_for_one_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [Page(path=f"reference/{name}.md", title=name, markdown="") for name in ("Film", "film")]
    monkeypatch.setattr(rendering, "renderers", lambda _system: (lambda *_: pages,))

    with pytest.raises(DocgenError, match=r"'Film' \(reference/Film\.md\), and the page 'film'"):
        render(system(), Report(), Cache(tmp_path))


def test_a_page_refers_to_pictures_that_are_there(tmp_path: Path) -> None:
    site = render(system(table("film", "id")), Report(), Cache(tmp_path))

    for page in site.pages:
        folder = page.path.rpartition("/")[0]
        for line in page.markdown.splitlines():
            if line.startswith("!["):
                name = line.rpartition("(")[2].removesuffix(")")
                assert f"{folder}/{name}" in site.files()


def test_the_digests_of_a_sites_files_are_those_of_what_they_hold(tmp_path: Path) -> None:
    made, cache = system(table("film", "id"), table("actor", "id")), Cache(tmp_path)

    # Drawn anew, and taken from the cache.
    for _ in range(2):
        files = render(made, Report(), cache).files({"own.css": b"a {}"})

        assert files.digests == {path: digest(files[path]) for path in files}
