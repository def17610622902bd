"""What a renderer makes of the system: pages of Markdown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site: `path` is relative to the docs folder, with `/`, ending in `.md`.

    `title` is the plain text of its heading, as navigation shows it.
    """

    path: str
    title: str
    markdown: str
