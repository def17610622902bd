"""A site's files on disk: written where they differ, pruned where they are stale."""

from __future__ import annotations

import contextlib
import os
import posixpath
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import WriteError
from docgen.model.system import System
from docgen.pipeline.files import digests, walk
from docgen.pipeline.manifest import Manifest
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.seen import Seen
from docgen.renderers.databases.addresses import addresses
from docgen.world.leftovers import BEGINNING, forget_leftovers, temporary_name

# The folders whose generated files are docgen's, to be pruned when nothing makes them any more.
OWNED = ("reference/databases", "reference/snippets")
# How a generated file begins; whatever else stands in an owned folder is somebody else's and stays.
_BEGINNINGS = {".md": b"<!-- docgen page=", ".svg": b'<svg class="dg-svg'}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Docs paths of what was written, or would be, and why; each sorted."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.created or self.changed or self.removed)


def folders_of(system: System) -> tuple[str, ...]:
    """The folders of the databases that a system holds: those of others are not to be pruned."""
    return tuple(posixpath.dirname(addresses(database).database) for database in system.databases)


def holds(manifest: Manifest, folder: Path, owned: Sequence[str], seen: Seen) -> bool:
    """Whether the folder holds just the files of a manifest, with nothing to be pruned."""
    try:
        whole = all(seen.digest(path) == known for path, known in manifest.items())
        return whole and next(_generated(folder, owned, besides=manifest.keys()), None) is None
    except OSError:
        return False


def compare(
    files: Mapping[str, bytes], folder: Path, owned: Sequence[str] = OWNED, seen: Seen | None = None
) -> Difference:
    """What writing the files to the folder would do.

    `owned` are the folders in it where generated files that are not among the
    files are to go; `seen` knows what the folder holds.

    Raises:
        WriteError: the folder cannot be read, or somebody's own page is in the way.
    """
    created, changed = [], []
    look = (seen or Seen(folder)).digest
    try:
        for path, wanted in digests(files).items():
            there = look(path)
            if there is None:
                created.append(path)
            elif there != wanted:
                refuse_to_replace(folder / path)
                changed.append(path)
        removed = sorted(_generated(folder, owned, besides=files.keys()))
    except OSError as error:
        raise _write_error(folder, error, "Make it readable, or choose another folder.") from error
    return Difference(
        created=tuple(sorted(created)),
        changed=tuple(sorted(changed)),
        removed=tuple(removed),
        unchanged=len(files) - len(created) - len(changed),
    )


def write(
    files: Mapping[str, bytes],
    folder: Path,
    owned: Sequence[str] = OWNED,
    progress: Progress = silent,
    seen: Seen | None = None,
) -> Difference:
    """Bring the folder to the files; each file is whole at every moment.

    Raises:
        WriteError: no permission, no room, or somebody's own page is in the way;
            what was there is still whole.
    """
    difference = compare(files, folder, owned, seen)
    pending = [*difference.created, *difference.changed]
    try:
        for number, (path, content) in enumerate(walk(files, frozenset(pending))):
            progress("Writing", number, len(pending))
            _replace(folder / path, content)
        for path in difference.removed:
            (folder / path).unlink(missing_ok=True)
            _remove_empty((folder / path).parent, folder)
    except OSError as error:
        raise _write_error(
            folder, error, "Make room or grant the permission, or choose another folder; then run it again."
        ) from error
    progress("Writing", len(pending), len(pending))
    return difference


def write_file(path: Path, text: str) -> None:
    """Write a file of its own, whole or not at all; what UTF-8 has no bytes for is spelled out.

    Raises:
        WriteError: no permission, or no room; what was there is still whole.
    """
    forget_leftovers([path.parent])
    try:
        _replace(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        hint = "Make room or grant the permission, or choose another file."
        raise WriteError(str(path), f"{error.strerror or error}.", hint) from error


def refuse_to_remove(left_out: frozenset[str], difference: Difference, folder: Path) -> None:
    """Let go what nothing makes any more, and no page that some options leave out.

    Raises:
        WriteError: the folder holds pages of the whole.
    """
    whole = sorted(left_out.intersection(difference.removed))
    if whole:
        raise WriteError(
            str(folder),
            f"It holds {whole[0]} and maybe more pages of what --table, --viewpoint and --schema leave out.",
            "Write to a folder of its own, or without these options.",
        )


def _generated(folder: Path, owned: Sequence[str], *, besides: Collection[str]) -> Iterator[str]:
    """Docs paths of generated files that lie in the owned folders, besides those named."""
    for top in owned:
        for here, _, names in os.walk(folder / top):
            inside = Path(here).relative_to(folder).as_posix()
            for name in names:
                path = f"{inside}/{name}"
                if path not in besides and is_generated(folder / path):
                    yield path


def refuse_to_replace(file: Path) -> None:
    """Let a generated file be replaced, and no page that somebody wrote.

    Raises:
        WriteError: the file is a page or a picture, and not a generated one.
    """
    if file.suffix in _BEGINNINGS and not is_generated(file):
        raise WriteError(
            file.as_posix(),
            "Somebody wrote this page by hand, and docgen has one for the same place.",
            "Move it elsewhere, or remove it.",
        )


def is_generated(file: Path) -> bool:
    """Whether the file begins as the pages and pictures do that docgen writes."""
    beginning = _BEGINNINGS.get(file.suffix)
    if beginning is None:
        return False
    with file.open("rb") as opened:
        return opened.read(len(beginning)) == beginning


def _replace(path: Path, content: bytes) -> None:
    temporary = path.with_name(temporary_name())
    try:
        descriptor = _created(temporary)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _created(path: Path) -> int:
    """A new file, as public as the umask lets it be; its folder is made where it is missing."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    try:
        return os.open(path, flags, 0o666)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, flags, 0o666)


def _remove_empty(folder: Path, top: Path) -> None:
    # What is not empty, or already gone by another run's hand, ends the way up.
    with contextlib.suppress(OSError):
        while folder != top:
            folder.rmdir()
            folder = folder.parent


def _write_error(folder: Path, error: OSError, hint: str) -> WriteError:
    place = Path(error.filename) if isinstance(error.filename, str) else folder
    # The name that a file has until it is whole says nothing to anybody.
    where = place.parent if place.name.startswith(BEGINNING) else place
    if isinstance(error, NotADirectoryError | IsADirectoryError):
        hint = "Move what is in the way, or choose another folder."
    return WriteError(str(folder), f"{where.name}: {error.strerror or error}.", hint)
