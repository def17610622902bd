"""Settings to a site: the one road that every way of building takes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.inspect import inspect
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.render import Site, render
from docgen.settings.sections import Settings
from docgen.world.cache import Cache, project_cache


@dataclass(frozen=True, slots=True)
class Built:
    """What one build read and made; `cache_problem` says what kept results from being kept, or is ""."""

    system: System
    site: Site
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
) -> Built:
    """Read what the settings name, and render it; `root` is the project's folder.

    Raises:
        DocgenError: a source could not be read.
    """
    system = inspect(settings, root, progress)
    cache = Cache(project_cache(root))
    site = render(system, Report(), cache, executor=executor, progress=progress)
    return Built(system, site, cache.problem)
