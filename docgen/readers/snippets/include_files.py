"""The files that a page may include: inside of the project, text, and not too large."""

from __future__ import annotations

import os.path
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.model.finding import Severity

LARGEST = 2_000_000
_ADDRESSES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something is not included: the check it fails, what is wrong, and what to do."""

    check: str
    problem: str
    remedy: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Included:
    """A file that may be included: its place in the project, and its text with `\\n` as ends of lines."""

    place: str
    text: str


class Shelf:
    """Where includes are looked up: folders below the root of the project, the first that has the file wins.

    A base may be a single file too, as in pymdownx.snippets.
    """

    def __init__(self, root: Path, bases: Sequence[Path]) -> None:
        self._root = root.resolve()
        whole = root.absolute()
        self._bases = [_plain(whole / base) for base in bases or (whole,)]

    def take(self, path: str) -> Included | Refusal:
        """The file that an include names, or why it is not taken."""
        if path.lower().startswith(_ADDRESSES):
            return _address(path)
        file = self._find(path)
        if isinstance(file, Refusal):
            return file
        text = _text(file, path)
        return text if isinstance(text, Refusal) else Included(file.relative_to(self._root).as_posix(), text)

    def _find(self, path: str) -> Path | Refusal:
        is_outside = False
        for base in self._bases:
            file = _plain((base.parent if base.is_file() else base) / path)
            if base.is_file() and file != base:
                continue
            if not file.is_relative_to(base):
                is_outside = True
            elif _is_there(file):
                real = file.resolve()
                return real if real.is_relative_to(self._root) else _outside(path)
        return _outside(path) if is_outside else _missing(path)


def _plain(path: Path) -> Path:
    """The path without `..`, by its words: the site reads it so too, whatever links are on the way."""
    return Path(os.path.normpath(path))


def _is_there(file: Path) -> bool:
    try:
        file.stat()
    except (OSError, ValueError):
        return False
    return True


def _text(file: Path, path: str) -> str | Refusal:
    if not file.is_file():
        return Refusal("include-is-text", f"The included {path!r} is not a file.", "Name a file in it.")
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        return Refusal(
            "include-is-there",
            f"The included file {path!r} cannot be read: {error.strerror}.",
            "Make it readable.",
        )
    if len(data) > LARGEST:
        return Refusal(
            "include-is-small",
            f"The included file {path!r} is larger than {LARGEST // 1_000_000} MB.",
            "Include a smaller file that has what the page needs.",
        )
    return _decoded(data, path)


def _decoded(data: bytes, path: str) -> str | Refusal:
    if b"\0" in data:
        return Refusal("include-is-text", f"The included file {path!r} is binary.", "Include a text file.")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Refusal(
            "include-is-text", f"The included file {path!r} is not UTF-8 in line {line}.", "Save it as UTF-8."
        )
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _address(path: str) -> Refusal:
    return Refusal(
        "include-is-local",
        f"{path!r} is an address, which is not fetched, so that its fences are not checked.",
        "Keep a copy of it in the project and include that.",
        Severity.NOTE,
    )


def _missing(path: str) -> Refusal:
    return Refusal(
        "include-is-there",
        f"The included file {path!r} is not there.",
        "Correct its path, which starts at the base path of snippets, or remove the line.",
    )


def _outside(path: str) -> Refusal:
    return Refusal(
        "include-is-inside",
        f"The included file {path!r} is outside of the project or of its base path of snippets.",
        "Include a file from inside: copy it there, or correct the path.",
    )
