"""Settings to a site: the one road that every way of building takes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.inspect import ReadLive, inspect
from docgen.pipeline.live import read_live
from docgen.pipeline.narrow import EVERYTHING, Choice, narrow
from docgen.pipeline.parts import renderers
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.render import Site, render
from docgen.settings.sections import Settings
from docgen.world.cache import Cache, project_cache


@dataclass(frozen=True, slots=True)
class Built:
    """What one build read and made; `cache_problem` says what kept results from being kept, or is "".

    `system` is all that was read. `left_out` are the docs paths of the pages that it has and the site,
    made of a choice, has not.
    """

    system: System
    site: Site
    left_out: frozenset[str] = frozenset()
    cache_problem: str = ""

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
    """Read what the settings name, and render what is chosen of it; `root` is the project's folder.

    `live` reads a database from its running server.

    Raises:
        SettingsError: nothing is to be read, or nothing of what was read is chosen.
        DocgenError: a source could not be read.
    """
    system = inspect(settings, root, progress, live=live)
    cache = Cache(project_cache(root))
    site = render(narrow(system, choice), Report(), cache, executor=executor, progress=progress)
    left_out = _paths(system) - site.files().keys() if choice else frozenset[str]()
    return Built(system, site, left_out, cache.problem)


def _paths(system: System) -> frozenset[str]:
    return frozenset(made.path for renderer in renderers() for made in renderer(system, Report()))
