"""Files that are whole at every moment: written under another name, then renamed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from docgen.errors import ReadError, WriteError
from docgen.world.leftovers import forget_leftovers, temporary_name


def read_if_there(path: Path, place: str) -> bytes | None:
    """The bytes of a file, or None where there is none; `place` names it in errors.

    Raises:
        ReadError: it is a folder, or may not be read.
    """
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        raise ReadError(place, "It is a folder, not a file.", "Name a file instead.") from None
    except OSError as error:
        raise ReadError(place, f"It cannot be read: {error.strerror}.", "Make it readable.") from None


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write the files, in place of what is there.

    Raises:
        WriteError: no permission or no room; nothing is changed then.
    """
    with _prepared(files) as temporary:
        for path, written in temporary.items():
            with _told(path):
                written.replace(path)


def create_all(files: Mapping[Path, bytes]) -> None:
    """Write files that are not there yet: all of them, or none.

    Raises:
        WriteError: one is there, or there is no permission or room.
    """
    made: list[Path] = []
    with _prepared(files) as temporary:
        try:
            for path, written in temporary.items():
                with _told(path):
                    _give_name(written, path)
                made.append(path)
        except BaseException:
            _remove(made)
            raise


def _give_name(written: Path, path: Path) -> None:
    try:
        # A rename would replace what somebody has put there meanwhile.
        os.link(written, path)
    except FileExistsError:
        raise
    except OSError:
        # Not every disk knows a second name for a file.
        if os.path.lexists(path):
            raise FileExistsError from None
        written.rename(path)


@contextmanager
def _prepared(files: Mapping[Path, bytes]) -> Iterator[Mapping[Path, Path]]:
    """Each file's content under a temporary name beside it; what is left of them goes at the end."""
    forget_leftovers({path.parent for path in files})
    temporary = {path: path.with_name(temporary_name()) for path in files}
    folders: list[Path] = []
    try:
        for path, content in files.items():
            with _told(path):
                folders += _made_folders(path.parent)
                temporary[path].write_bytes(content)
        yield temporary
    finally:
        _remove(temporary.values())
        # Those that hold nothing, because nothing came of it.
        for folder in reversed(folders):
            with contextlib.suppress(OSError):
                folder.rmdir()


def _made_folders(folder: Path) -> list[Path]:
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise WriteError(path.name, "It is there already.", "Remove it, or move it elsewhere.") from None
    except OSError as error:
        raise WriteError(
            path.name, f"{error.strerror or error}.", "Make room or grant the permission."
        ) from error
