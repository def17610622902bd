"""The files of a site: small ones in memory, drawings where they are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import chain

from docgen.pipeline.drawings import Drawings
from docgen.pipeline.manifest import Manifest, digest


class Files(Mapping[str, bytes]):
    """Files by docs path; `some` walks through them with few drawings in memory at a time."""

    def __init__(self, texts: Mapping[str, bytes], drawings: Drawings) -> None:
        self._texts = texts
        self._drawings = drawings

    def __len__(self) -> int:
        return len(self._texts) + len(self._drawings.paths)

    def __iter__(self) -> Iterator[str]:
        return chain(self._texts, self._drawings.paths)

    def __contains__(self, path: object) -> bool:
        return path in self._texts or path in self._drawings.paths

    def __getitem__(self, path: str) -> bytes:
        found = self._texts.get(path)
        if found is None:
            found = self._drawings.get(path)
        if found is None:
            raise KeyError(path)
        return found

    @cached_property
    def digests(self) -> Manifest:
        """The digests of all files; of drawings, without a look at them."""
        return {path: digest(text) for path, text in self._texts.items()} | dict(self._drawings.digests())

    def some(self, paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """The files at some of the paths."""
        texts = ((path, self._texts[path]) for path in paths if path in self._texts)
        return chain(texts, self._drawings.some(frozenset(paths) - self._texts.keys()))


def walk(files: Mapping[str, bytes], paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """The files at some of the paths, in the way that holds least in memory."""
    if isinstance(files, Files):
        return files.some(paths)
    return ((path, files[path]) for path in paths)


def digests(files: Mapping[str, bytes]) -> Manifest:
    """The digests of all files."""
    return files.digests if isinstance(files, Files) else {path: digest(files[path]) for path in files}
