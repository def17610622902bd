"""Settings to a site: the one road that every way of building takes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from docgen.errors import DocgenError
from docgen.ledger.states import BuildCommand
from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.inspect import inspect
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.record import record
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
    command: BuildCommand | None,
    executor: Callable[[int], Executor | None] = lambda _: None,
    progress: Progress = silent,
) -> Built:
    """Read what the settings name, render it, and record that in the ledger if there is one.

    `root` is the project's folder, `command` what the ledger says was run;
    None for a build that is not recorded.

    Raises:
        DocgenError: a source could not be read, or the ledger takes no record.
    """
    started = datetime.now(UTC)
    try:
        built = _build(settings, root, executor, progress)
    except DocgenError:
        record(None, settings, root, command=command, started=started, ended=datetime.now(UTC))
        raise
    record(built, settings, root, command=command, started=started, ended=datetime.now(UTC))
    return built


def _build(
    settings: Settings, root: Path, executor: Callable[[int], Executor | None], progress: Progress
) -> Built:
    system = inspect(settings, root, progress)
    cache = Cache(project_cache(root))
    site = render(system, Report(), cache, executor=executor, progress=progress)
    return Built(system, site, cache.problem)
