"""A site brought to a folder, with as little work as tells that nothing is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname

from docgen.pipeline.assets import STYLE_SHEET, assets
from docgen.pipeline.build import Built
from docgen.pipeline.manifest import remember, remembered
from docgen.pipeline.progress import Progress, silent
from docgen.pipeline.seen import Seen
from docgen.pipeline.write import OWNED, Difference, compare, holds, refuse_to_remove, write
from docgen.world.leftovers import forget_leftovers


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was written, or would be, and the pictures that were drawn for it, each with the reason."""

    difference: Difference
    drawn: tuple[tuple[str, str], ...]


def deliver(
    built: Built, folder: Path, owned: Sequence[str], *, check: bool, progress: Progress = silent
) -> Delivered:
    """Bring the site to the folder, or, to `check`, say what that would change.

    Where the same was read before, and the site of then is what is there, it is not even made again.

    Raises:
        WriteError: no permission, no room, or something in the way that nobody may remove.
    """
    if not check:
        forget_leftovers((folder / top for top in (*OWNED, dirname(STYLE_SHEET))), deep=True)
    manifest = remembered(built.key, built.cache)
    seen = Seen(folder, built.cache)
    if manifest and holds(manifest, folder, owned, seen):
        seen.keep()
        return Delivered(Difference(created=(), changed=(), removed=(), unchanged=len(manifest)), ())
    files = built.site.files(assets())
    if built.choice:
        refuse_to_remove(built.left_out, compare(files, folder, owned, seen), folder)
    difference = compare(files, folder, owned, seen) if check else write(files, folder, owned, progress, seen)
    seen.keep()
    remember(files.digests, built.key, built.cache)
    return Delivered(difference, built.site.drawn)
