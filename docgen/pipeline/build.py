"""Settings to a site: the one road that every way of building takes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.inspect import ReadLive, inspect
from docgen.pipeline.live import read_live
from docgen.pipeline.manifest import site_key
from docgen.pipeline.narrow import EVERYTHING, Choice, narrow
from docgen.pipeline.parts import renderers
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.render import Site, render
from docgen.settings.sections import Settings
from docgen.world.cache import Cache, project_cache


@dataclass
class Built:
    """What one build read, and the site of it, made when it is first asked for.

    `system` is all that was read, `key` the digest of all that the site depends on, or "".
    """

    system: System
    key: str
    cache: Cache
    choice: Choice
    make: Callable[[], Site]

    @cached_property
    def site(self) -> Site:
        """Everything docgen adds to a site."""
        return self.make()

    @property
    def left_out(self) -> frozenset[str]:
        """The docs paths of the pages that the system has and the site, made of a choice, has not."""
        return _paths(self.system) - self.site.files().keys() if self.choice else frozenset()

    def drawing(self, path: str) -> str | None:
        """The SVG text of the drawing at a docs path; None where there is none."""
        svg = self.site.drawings.get(path)
        return None if svg is None else svg.decode()


def build(
    settings: Settings,
    root: Path,
    *,
    executor: Callable[[int], Executor | None] = lambda _: None,
    progress: Progress = silent,
    choice: Choice = EVERYTHING,
    live: ReadLive = read_live,
) -> Built:
    """Read what the settings name; the site is made of what is chosen of it. `root` is the project's folder.

    `live` reads a database from its running server.

    Raises:
        SettingsError: nothing is to be read, or nothing of what was read is chosen.
        DocgenError: a source could not be read.
    """
    system = inspect(settings, root, progress, live=live)
    chosen = narrow(system, choice)
    cache = Cache(project_cache(root))
    return Built(
        system=system,
        key=site_key(system, settings, choice),
        cache=cache,
        choice=choice,
        make=lambda: render(chosen, Report(), cache, executor=executor, progress=progress),
    )


def _paths(system: System) -> frozenset[str]:
    return frozenset(made.path for renderer in renderers(system) for made in renderer(system, Report()))
