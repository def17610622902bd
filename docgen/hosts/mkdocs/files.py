"""The generated files among the site's own."""

from __future__ import annotations

import posixpath
from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote

from mkdocs.structure.files import File, Files

from docgen.drawing.links import relink
from docgen.pipeline.write import OWNED, is_generated, refuse_to_replace

FOLDERS = tuple(f"{folder}/" for folder in OWNED)


def make_way(files: Files, generated: Collection[str]) -> None:
    """Take out what `docgen write` wrote into the docs folder: what is read now is newer.

    Raises:
        WriteError: a page in the way is somebody's own.
    """
    for file in list(files):
        if file.abs_src_path is None:
            continue
        if file.src_uri in generated:
            refuse_to_replace(Path(file.abs_src_path))
            files.remove(file)
        elif file.src_uri.startswith(FOLDERS) and is_generated(Path(file.abs_src_path)):
            files.remove(file)


def with_served_links(content: bytes, file: File, files: Files) -> bytes:
    """A picture whose cards lead to pages as this site serves them; other files as they are."""
    if not file.src_uri.endswith(".svg"):
        return content
    folder = posixpath.dirname(file.src_uri)

    def served(href: str) -> str:
        target, hash_, place = href.partition("#")
        page = files.get_file_from_path(posixpath.normpath(posixpath.join(folder, unquote(target))))
        return (page.url_relative_to(file) if page else target) + hash_ + place

    return relink(content.decode(), served).encode()
