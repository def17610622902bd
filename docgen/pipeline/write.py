"""A site's files on disk: written where they differ, pruned where they are stale."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import WriteError
from docgen.pipeline.progress import Progress, silent

# The folders whose generated files are docgen's, to be pruned when nothing makes them any more.
OWNED = ("reference/databases",)
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


def compare(files: Mapping[str, str], folder: Path) -> Difference:
    """What writing the files to the folder would do.

    Raises:
        WriteError: the folder cannot be read.
    """
    created, changed = [], []
    try:
        for path, text in sorted(files.items()):
            present = _bytes(folder / path)
            if present is None:
                created.append(path)
            elif present != _encoded(text):
                changed.append(path)
        removed = sorted(_generated(folder, besides=files.keys()))
    except OSError as error:
        raise _write_error(folder, error, "Make it readable, or choose another folder.") from error
    return Difference(
        created=tuple(created),
        changed=tuple(changed),
        removed=tuple(removed),
        unchanged=len(files) - len(created) - len(changed),
    )


def write(files: Mapping[str, str], folder: Path, progress: Progress = silent) -> Difference:
    """Bring the folder to the files; each file is whole at every moment.

    Raises:
        WriteError: no permission or no room; what was there is still whole.
    """
    difference = compare(files, folder)
    pending = [*difference.created, *difference.changed]
    try:
        for number, path in enumerate(pending):
            progress("Writing", number, len(pending))
            _replace(folder / path, _encoded(files[path]))
        for path in difference.removed:
            (folder / path).unlink(missing_ok=True)
            _remove_empty((folder / path).parent, folder)
    except OSError as error:
        raise _write_error(
            folder, error, "Make room or grant the permission, or choose another folder; then run it again."
        ) from error
    progress("Writing", len(pending), len(pending))
    return difference


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _generated(folder: Path, *, besides: Collection[str]) -> Iterator[str]:
    """Docs paths of generated files that lie in the folder, besides those named."""
    for owned in OWNED:
        for here, _, names in os.walk(folder / owned):
            inside = Path(here).relative_to(folder).as_posix()
            for name in names:
                path = f"{inside}/{name}"
                if path not in besides and _is_generated(folder / path):
                    yield path


def _is_generated(file: Path) -> bool:
    beginning = _BEGINNINGS.get(file.suffix)
    if beginning is None:
        return False
    with file.open("rb") as opened:
        return opened.read(len(beginning)) == beginning


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".docgen-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        # mkstemp makes files private; a site's files are as public as its folder lets them be.
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _write_error(folder: Path, error: OSError, hint: str) -> WriteError:
    where = Path(error.filename).name if isinstance(error.filename, str) else folder.name
    return WriteError(str(folder), f"{where}: {error.strerror or error}.", hint)
