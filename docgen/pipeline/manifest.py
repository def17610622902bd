"""What the site was the last time the same was read: who finds it where it belongs has nothing to do."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib import resources

from docgen.model.system import System
from docgen.settings.sections import Settings
from docgen.world.cache import Cache

KIND = "manifest"
# By docs path, the digest of a file's bytes.
Manifest = Mapping[str, bytes]


def site_key(system: System, settings: Settings, *besides: object) -> str:
    """The digest of all that a site depends on; "" where a reader cannot tell what it was told.

    `besides` is what else the site was made of, spelled by `repr`.
    """
    if not system.fingerprint:
        return ""
    # Where a database is says nothing of what it holds.
    sections = [section.model_dump_json(exclude={"url"}) for section in settings.database]
    parts = [system.fingerprint, *sections, *map(repr, besides), sys.version]
    return hashlib.sha256(
        code_digest("docgen") + "\0".join(parts).encode("utf-8", "surrogatepass")
    ).hexdigest()


def digest(content: bytes) -> bytes:
    """The digest of a file's bytes."""
    return hashlib.sha256(content).digest()


def remember(manifest: Manifest, key: str, cache_: Cache) -> None:
    """Keep what a site is."""
    if key:
        lines = (path.encode() + b"\0" + known.hex().encode() for path, known in sorted(manifest.items()))
        cache_.put(KIND, key, b"\n".join(lines))


def remembered(key: str, cache_: Cache) -> Manifest:
    """What the site of that key is; nothing where that is not known."""
    kept = cache_.get(KIND, key) if key else None
    lines = (line.partition(b"\0") for line in kept.split(b"\n")) if kept else ()
    return {path.decode(): bytes.fromhex(known.decode()) for path, _, known in lines}


@cache
def code_digest(package: str) -> bytes:
    """The digest of the code and style of a package, and of the libraries that lay pictures out.

    A new release of either, or an edit, makes anew what was kept by it.
    """
    return digest(_layout_release().encode() + source_digest(package))


@cache
def source_digest(package: str) -> bytes:
    """The digest of the code and style of a package alone."""
    found = hashlib.sha256()
    for file in sorted(_files(str(resources.files(package)))):
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 a Path for each of hundreds costs more
            found.update(opened.read())
    return found.digest()


def _layout_release() -> str:
    """The packages that lay pictures out, with their releases: another one may place cards otherwise."""
    from importlib import metadata

    said = []
    for name in ("graphviz-pure", "pygraphviz"):
        with suppress(metadata.PackageNotFoundError):
            said.append(f"{name} {metadata.version(name)}")
    return " ".join(said)


def _files(folder: str) -> Iterator[str]:
    for here, _, names in os.walk(folder):
        yield from (f"{here}/{name}" for name in names if name.endswith((".py", ".css", ".js")))
