"""Expected output written anew in its place, where it is no longer what comes."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path

from docgen.errors import WriteError
from docgen.model.outcome import Correction
from docgen.pipeline.write import write_file


def update(corrections: Iterable[Correction], root: Path) -> list[str]:
    """Make the corrections in the files; a diff for each file that changed, as lines of text.

    Nothing but the lines that a correction names is touched: not the margin of a fence, nor how
    lines end. `root` is the project's folder.

    Raises:
        WriteError: a file cannot be read or written, or changed since it was checked.
    """
    by_file: dict[str, list[Correction]] = {}
    for correction in dict.fromkeys(corrections):
        by_file.setdefault(correction.place.place, []).append(correction)
    return [_updated(root, place, found) for place, found in sorted(by_file.items())]


def _updated(root: Path, place: str, corrections: Sequence[Correction]) -> str:
    file = root / place
    before = _lines(file, place)
    after = list(before)
    # From the end, so that numbers of lines stay right.
    for correction in sorted(corrections, key=lambda c: c.place.line or 0, reverse=True):
        start = (correction.place.line or 1) - 1
        written = before[start : start + len(correction.old)]
        after[start : start + len(correction.old)] = _with_margin(correction, written, place)
    write_file(file, "".join(after))
    return "\n".join(
        line.rstrip("\r\n") for line in difflib.unified_diff(before, after, place, place, lineterm="", n=2)
    )


def _lines(file: Path, place: str) -> list[str]:
    try:
        # As bytes: every newline stays what it is.
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WriteError(place, f"It cannot be read: {error}.", "Make it readable, and try again.") from None
    return text.splitlines(keepends=True) if "\r" in text else [*_split(text)]


def _split(text: str) -> Iterable[str]:
    parts = text.split("\n")
    yield from (f"{part}\n" for part in parts[:-1])
    if parts[-1]:
        yield parts[-1]


def _with_margin(correction: Correction, written: Sequence[str], place: str) -> list[str]:
    """The new lines as they stand in the file; those that were there already, as they were."""
    margins = [_margin(line, old) for line, old in zip(written, correction.old, strict=False) if old.strip()]
    if len(written) < len(correction.old) or None in margins:
        raise WriteError(
            f"{place}:{correction.place.line}",
            "These lines changed since they were executed.",
            "Run the same command again.",
        )
    margin = next((margin for margin in margins if margin is not None), "")
    ending = "\r\n" if written and written[0].endswith("\r\n") else "\n"
    kept = dict(zip(correction.old, written, strict=False))
    return [kept.get(line) or f"{margin}{line}".rstrip() + ending for line in correction.new]


def _margin(line: str, old: str) -> str | None:
    """What stands before an old line in the file; None where it does not stand there."""
    text = line.rstrip("\r\n")
    return text.removesuffix(old) if text.endswith(old) else None
