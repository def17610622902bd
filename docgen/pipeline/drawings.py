"""The drawn pictures of a site, kept in the cache and taken from it as they are asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from docgen.drawing.files import Drawing, drawing_paths
from docgen.model.picture import Picture
from docgen.pipeline.manifest import Manifest, digest
from docgen.world.cache import Cache

# Named anew when results are packed in another way.
KIND = "drawings"
# The digests of a picture's drawings, in their order.
SUMS = "drawing-sums"
# So many at a time are in memory: a large site has more than a small machine.
BATCH = 250


@dataclass(frozen=True, slots=True)
class Digested:
    """A picture with the digest of all that its drawings depend on."""

    picture: Picture
    digest: str


class Drawings:
    """SVG files by docs path, a few of them at a time in memory.

    What somebody took out of the cache meanwhile is drawn again.
    """

    def __init__(self, pictures: Sequence[Digested], cache: Cache) -> None:
        self._pictures = pictures
        self._cache = cache
        self._held: dict[str, bytes] = {}
        self._near: dict[str, bytes] = {}
        self._places = {
            path: number for number, made in enumerate(pictures) for path in drawing_paths(made.picture)
        }

    @property
    def paths(self) -> Collection[str]:
        """The docs paths of all drawings."""
        return self._places.keys()

    def get(self, path: str) -> bytes | None:
        """The drawing at a docs path; None where there is none."""
        number = self._places.get(path)
        if number is None:
            return None
        if path not in self._near:
            # Whoever asks for one asks for its neighbours next.
            start = number - number % BATCH
            self._near = dict(self._unpacked(self._pictures[start : start + BATCH]))
        return self._near[path]

    def some(self, paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """The drawings at some of the paths, read in batches."""
        numbers = iter(sorted({self._places[path] for path in paths}))
        while batch := [self._pictures[number] for number in islice(numbers, BATCH)]:
            yield from (item for item in self._unpacked(batch) if item[0] in paths)

    def digests(self) -> Manifest:
        """The digests of all drawings, by docs path."""
        known = self._cache.get_many(SUMS, [made.digest for made in self._pictures])
        unknown = [made for made in self._pictures if made.digest not in known]
        for start in range(0, len(unknown), BATCH):
            batch = unknown[start : start + BATCH]
            found = {made.digest: _sums(packed) for made, packed in self._packed(batch)}
            self._cache.put_many(SUMS, found)
            known |= found
        return {
            path: sum_
            for made in self._pictures
            for path, sum_ in zip(drawing_paths(made.picture), _split(known[made.digest]), strict=True)
        }

    def keep(self, drawn: Mapping[str, Sequence[Drawing]]) -> None:
        """Keep what was drawn, by digest: in the cache, or, where that is not possible, here."""
        packed = {digest: _pack(drawings) for digest, drawings in drawn.items()}
        self._cache.put_many(KIND, packed)
        self._cache.put_many(SUMS, {digest: _sums(drawings) for digest, drawings in packed.items()})
        if self._cache.problem:
            self._held.update(packed)

    def _unpacked(self, batch: Sequence[Digested]) -> Iterator[tuple[str, bytes]]:
        for _, packed in self._packed(batch):
            yield from _unpack(packed)

    def _packed(self, batch: Sequence[Digested]) -> Iterator[tuple[Digested, bytes]]:
        kept = self._held or self._cache.get_many(KIND, [made.digest for made in batch])
        for made in batch:
            known = kept.get(made.digest)
            yield made, _drawn(made.picture) if known is None else known


def _drawn(picture: Picture) -> bytes:
    from docgen.drawing.draw import draw

    return _pack(draw(picture))


def _pack(drawings: Sequence[Drawing]) -> bytes:
    # No path and no XML holds a null character.
    return b"\0".join(part.encode("utf-8", "replace") for d in drawings for part in (d.path, d.svg))


def _unpack(packed: bytes) -> Iterator[tuple[str, bytes]]:
    parts = packed.split(b"\0")
    return ((path.decode(), svg) for path, svg in zip(parts[::2], parts[1::2], strict=True))


def _sums(packed: bytes) -> bytes:
    return b"".join(digest(svg) for _, svg in _unpack(packed))


def _split(sums: bytes) -> list[bytes]:
    size = len(digest(b""))
    return [sums[start : start + size] for start in range(0, len(sums), size)]
