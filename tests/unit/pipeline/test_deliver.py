"""A site that is in its folder already costs no more than a look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from docgen.model.system import System
from docgen.pipeline.build import Built
from docgen.pipeline.deliver import Delivered, deliver
from docgen.pipeline.manifest import site_key
from docgen.pipeline.narrow import EVERYTHING, Choice
from docgen.pipeline.render import Report, Site, render
from docgen.pipeline.write import OWNED
from docgen.settings.sections import DatabaseSettings, Settings, ViewpointSettings
from docgen.world.cache import Cache
from tests.unit.renderers.shop import SHOP

SYSTEM = System(databases=(SHOP,), fingerprint="what the server said")
FILM = "reference/databases/shop/public/tables/film.md"


class Project:
    """A folder with a site, and how often the site was made."""

    def __init__(self, root: Path) -> None:
        self.docs = root / "docs"
        self.cache = Cache(root / "cache")
        self.made = 0

    def deliver(self, system: System = SYSTEM, *, check: bool = False, key: str = "key") -> Delivered:
        def make() -> Site:
            self.made += 1
            return render(system, Report(), self.cache)

        built = Built(system=system, key=key, cache=self.cache, choice=EVERYTHING, make=make)
        return deliver(built, self.docs, OWNED, check=check)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    made.deliver()
    assert made.made == 1
    return made


def test_a_site_that_is_there_is_not_made_again(project: Project) -> None:
    delivered = project.deliver()

    assert project.made == 1
    assert not delivered.difference
    assert delivered.difference.unchanged == len([p for p in project.docs.rglob("*") if p.is_file()])


@pytest.mark.parametrize("check", [True, False])
def test_what_somebody_edited_is_seen(project: Project, *, check: bool) -> None:
    film = project.docs / FILM
    before = film.read_text()
    film.write_text(before.replace("film", "movie"))

    delivered = project.deliver(check=check)

    assert delivered.difference.changed == (FILM,)
    assert (film.read_text() == before) == (not check)


def test_what_somebody_removed_comes_back(project: Project) -> None:
    (project.docs / FILM).unlink()

    assert project.deliver().difference.created == (FILM,)
    assert (project.docs / FILM).is_file()


def test_a_page_of_docgen_too_many_is_pruned(project: Project) -> None:
    stale = project.docs / FILM.replace("film", "gone")
    stale.write_text((project.docs / FILM).read_text())

    assert project.deliver().difference.removed == (FILM.replace("film", "gone"),)
    assert not stale.exists()


def test_another_key_makes_the_site_anew(project: Project) -> None:
    project.deliver(key="another")

    assert project.made == 2


def test_without_a_key_the_site_is_made_each_time(project: Project) -> None:
    project.deliver(key="")
    project.deliver(key="")

    assert project.made == 3


def test_a_cache_that_was_thrown_away_costs_no_more_than_the_work(project: Project, tmp_path: Path) -> None:
    for file in (tmp_path / "cache").iterdir():
        file.unlink()

    assert not project.deliver().difference
    assert project.made == 2


URL = "postgresql://reader@localhost/shop"
SECTION = DatabaseSettings(name="shop", url=URL)  # type: ignore[arg-type]


def key(system: System = SYSTEM, choice: Choice = EVERYTHING, **section: object) -> str:
    return site_key(system, Settings(database=(SECTION.model_copy(update=section),)), choice)


def test_the_key_depends_on_what_was_said_the_settings_and_the_choice() -> None:
    viewpoint = ViewpointSettings(name="lent", tables=("film",))

    keys = [
        key(),
        key(replace(SYSTEM, fingerprint="something else")),
        key(name="store"),
        key(exclude=("film",)),
        key(viewpoint=(viewpoint,)),
        key(viewpoint=(viewpoint.model_copy(update={"description": "x"}),)),
        key(choice=Choice(tables=("film",))),
    ]

    assert len(set(keys)) == len(keys)


def test_the_key_does_not_depend_on_where_the_database_is() -> None:
    assert key() == key(url=DatabaseSettings(name="x", url="postgresql://other@host:1/shop").url)  # type: ignore[arg-type]


def test_a_reader_that_cannot_tell_what_it_was_told_has_no_key() -> None:
    assert key(replace(SYSTEM, fingerprint="")) == ""
