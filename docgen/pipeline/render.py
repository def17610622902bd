"""System to site: pages and drawn pictures."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import islice

from docgen.errors import DocgenError
from docgen.model.page import Page
from docgen.model.picture import Edge, Graph, Picture
from docgen.model.report import Report
from docgen.model.system import System
from docgen.pipeline.drawings import BATCH, KIND, Digested, Drawings
from docgen.pipeline.files import Files
from docgen.pipeline.manifest import code_digest
from docgen.pipeline.parts import renderers
from docgen.pipeline.progress import Progress, silent
from docgen.world.cache import Cache

_DRAWING = "docgen.drawing"
# What is remembered of the last drawing at a path, so that a miss can say why.
LAST = "picture-last"
# Handing a picture to another process and back costs a fraction of drawing it.
_CHUNK = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything docgen adds to a site.

    `drawings` are SVG files by docs path, as bytes: from the cache to the disk
    nobody needs their text. `drawn` holds the pictures that the cache did not have, with the reason of each.
    """

    pages: tuple[Page, ...]
    drawings: Drawings
    drawn: tuple[tuple[str, str], ...]

    def files(self, besides: Mapping[str, bytes] | None = None) -> Files:
        """Every file by its docs path, as `docgen write` writes it, and those besides."""
        texts = {page.path: page.markdown.encode("utf-8", "replace") for page in self.pages}
        return Files(texts | dict(besides or {}), self.drawings)


def render(
    system: System,
    report: Report,
    cache_: Cache,
    *,
    executor: Callable[[int], Executor | None] = lambda _: None,
    progress: Progress = silent,
) -> Site:
    """Render the system; a picture that was drawn before comes from the cache.

    `executor` is asked once, with the number of pictures to draw, for what draws
    them; None draws them here.

    Raises:
        DocgenError: two pages or pictures have one path.
    """
    made = [item for renderer in renderers(system) for item in renderer(system, report)]
    _refuse_shared_paths(made)
    pictures = [Digested(item, picture_digest(item)) for item in made if isinstance(item, Picture)]
    known = cache_.known(KIND, [picture.digest for picture in pictures])
    missing = {p.digest: p.picture for p in pictures if p.digest not in known}
    drawn = tuple((picture.path, reason) for picture, reason in _reasons(missing, cache_))
    drawings = Drawings(pictures, cache_)
    if missing:
        _draw_all(missing, drawings, executor(len(missing)), progress)
        _remember(missing, cache_)
    return Site(
        pages=tuple(sorted((i for i in made if isinstance(i, Page)), key=lambda page: page.path)),
        drawings=drawings,
        drawn=drawn,
    )


def _refuse_shared_paths(made: Iterable[Page | Picture]) -> None:
    """One would take the place of the other; on some disks, where their paths differ in case alone too."""
    known: dict[str, Page | Picture] = {}
    for item in made:
        other = known.setdefault(item.path.lower(), item)
        if other is not item:
            raise DocgenError(
                item.path,
                f"There are two for this place: {_named(other)}, and {_named(item)}.",
                "Rename one of what they show, or leave it out with `exclude` in the settings.",
            )


def _named(item: Page | Picture) -> str:
    if isinstance(item, Page):
        return f"the page {item.title!r} ({item.path})"
    return f"the picture {item.graph.title!r} ({item.path})"


def _draw_all(
    missing: Mapping[str, Picture], drawings: Drawings, executor: Executor | None, progress: Progress
) -> None:
    """Draw pictures, by their digests; the cache keeps them, or, where it cannot, memory does."""
    # A build that draws nothing anew does without all that draws.
    from docgen.drawing.draw import draw

    pictures = missing.values()
    results = executor.map(draw, pictures, chunksize=_CHUNK) if executor else map(draw, pictures)
    drawn = zip(missing, results, strict=True)
    done = 0
    while batch := dict(islice(drawn, BATCH)):
        drawings.keep(batch)
        done += len(batch)
        progress("Drawing", done, len(missing))


def _reasons(missing: Mapping[str, Picture], cache_: Cache) -> Iterator[tuple[Picture, str]]:
    """Why each picture is not in the cache, from what is remembered of the last time it was drawn."""
    last = cache_.get_many(LAST, [_path_digest(picture) for picture in missing.values()])
    for digest, picture in missing.items():
        remembered = last.get(_path_digest(picture), b"").decode().split()
        if not remembered:
            yield picture, "not drawn before"
        elif remembered[0] == digest:
            yield picture, "dropped from the cache"
        elif remembered[1] != code_digest(_DRAWING).hex():
            yield picture, "docgen draws otherwise since"
        else:
            yield picture, "what it shows changed"


def _remember(drawn: Mapping[str, Picture], cache_: Cache) -> None:
    code = code_digest(_DRAWING).hex()
    cache_.put_many(LAST, {_path_digest(picture): f"{d} {code}".encode() for d, picture in drawn.items()})


def _path_digest(picture: Picture) -> str:
    return hashlib.sha256(picture.path.encode("utf-8", "surrogatepass")).hexdigest()


def picture_digest(picture: Picture) -> str:
    """What a drawing depends on: the picture, and the code and style that draw it."""
    graphs = [picture.graph, *filter(None, [picture.whole])]
    facts = json.dumps([picture.path, *map(_facts, graphs)], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(code_digest(_DRAWING) + facts.encode("utf-8", "surrogatepass")).hexdigest()


def _facts(graph: Graph) -> list[object]:
    cards = [
        [c.id, c.title, c.href, c.label, c.meta, c.foot, c.hidden, c.focus, c.stacked]
        + [c.kind, c.group, c.also]
        + [[r.key, r.name, r.type, r.mark, r.references, r.optional] for r in c.rows]
        for c in graph.cards
    ]
    edges = [
        ((e.source, e.source_row, e.target, e.target_row, e.more_rows), _drawn_as(e)) for e in graph.edges
    ]
    return [graph.title, graph.description, graph.arrangement, cards, edges]


def _drawn_as(edge: Edge) -> object:
    return edge.title, edge.label, edge.many, edge.optional, edge.keys
