"""A generated page: its marker, its heading, its facts, its sections.

The order is a contract with the Markdown extension, which lays the page out:
marker, crumbs, heading, lead paragraphs, one paragraph of facts, then sections.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from docgen.model.page import Page
from docgen.renderers.markdown import code, paragraphs

MARKER = re.compile(r'<!-- docgen page="([^"]+)" digest="([0-9a-f]{16})" -->')


def page(
    path: str,
    *,
    crumbs: Sequence[str],
    title: str,
    comment: str,
    facts: Sequence[str],
    sections: Iterable[str],
    heading: str = "",
) -> Page:
    """Put a page together.

    `title` and `comment` are text; `crumbs`, `facts`, `sections` and `heading` are
    Markdown. Without a heading the title stands as the identifier it is.
    """
    here = heading or code(title)
    above = [" / ".join([*crumbs, here])] if crumbs else []
    parts = [*above, f"# {here}", *paragraphs(comment), " · ".join(facts), *filter(None, sections)]
    body = "\n\n".join(parts) + "\n"
    mark = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Page(path=path, title=title, markdown=f'<!-- docgen page="{path}" digest="{mark}" -->\n\n{body}')


def section(title: str, *parts: str) -> str:
    """A section, or "" where there is nothing to say; its anchor is its title."""
    said = [part for part in parts if part]
    return "\n\n".join([f"## {title}", *said]) if said else ""


def subsection(title: str, *parts: str) -> str:
    """A part of a section, or ""."""
    said = [part for part in parts if part]
    return "\n\n".join([f"### {title}", *said]) if said else ""


def figure(alternative: str, name: str, caption: str) -> str:
    """A picture that stands beside the page, with a caption; all but `name` is Markdown."""
    return f"![{alternative}]({name})\n\n*{caption}*"
