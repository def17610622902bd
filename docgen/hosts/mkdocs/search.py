"""What a search index is given of a generated page: an entry for each row that has an anchor.

Search plugins take a heading with an id for the beginning of an entry, so each row
is told as a heading and its words. Chips, figures and provenance are left out: what
they say stands in other entries too, and parsing them takes time.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

from mkdocs.contrib.search import SearchPlugin
from mkdocs.structure.toc import AnchorLink, TableOfContents

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    Handler = Callable[..., TemplateContext | None]

_LEFT_OUT = re.compile(
    r'<(?:(figure|thead)\b.*?</\1>|ul class="dg-facts".*?</ul>|p class="dg-provenance".*?</p>'
    r'|a class="headerlink".*?</a>|summary>.*?</summary>|svg\b.*?</svg>|!--.*?-->)',
    re.DOTALL,
)
_TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_ROW = re.compile(r'<tr id="([^"]+)"[^>]*>(.*?)</tr>', re.DOTALL)
_CELL = re.compile(r"<td([^>]*)>(.*?)</td>", re.DOTALL)
_LABEL = re.compile(r'data-l="([^"]*)"')
_NAME = re.compile(r'class="(?:[^"]* )?id[ "]')
_BREAK = re.compile(r"<br[^>]*>")
_TAG = re.compile(r"<[^>]+>")
# A frame stays, since the end of one ends the last row in it.
_UNUSED_TAG = re.compile(r"</?(?!/?(?:h[1-6]|code|div|li|ol|p|pre|ul)\b)[^>]*>")
# A heading that nothing but rows follows: they are found, and say what they are.
_ONLY_ROWS = re.compile(r"<(h[23])\b[^>]*>[^<]*</\1>\s*(?=<div>\s*<h6|<h[23])")
_ENTRY = re.compile(r'<h[1-6] [^>]*?\bid="([^"]+)"[^>]*>(.*?)</h[1-6]>', re.DOTALL)
# The kind of a row is how its anchor begins, where that is a word.
_KINDS = {"col": "column", "fk": "foreign key"}
# Who looks for a name wants the table or its row, before what is called after it. Material's index
# knows how much a page weighs; the rarer of two names weighs more by itself.
_WEIGHTS = {"tables": 2.0, "groups": 0.5, "viewpoints": 0.5}


def index_rows(config: MkDocsConfig) -> None:
    """Have the site's search plugins index generated pages by their rows.

    The page is theirs alone in that shape. Another plugin may change the content
    that it is given, and what it changed must not be lost.
    """
    searches = [plugin for name, plugin in config.plugins.items() if name.rpartition("/")[2] == "search"]
    handlers = config.plugins.events["page_context"]
    for place, handler in enumerate(handlers):
        plugin = getattr(handler, "__self__", None)
        if any(plugin is search for search in searches):
            # MkDocs' own finds an entry's title and address in the table of contents alone.
            handlers[place] = _by_rows(handler, with_contents=isinstance(plugin, SearchPlugin))


def searchable(content: str) -> str:
    """A generated page's HTML in the shape for an index; it is shown to nobody."""
    kept = _LEFT_OUT.sub("", content)
    title = _TITLE.search(kept)
    owner = _words(title[1]) if title else ""
    rows = _ROW.sub(lambda row: _row(row[1], row[2], owner), kept)
    plain = _UNUSED_TAG.sub("", _BREAK.sub(" ", rows)).replace('<div class="dg-scroll">', "<div>")
    return _ONLY_ROWS.sub("", plain)


def contents(shape: str) -> TableOfContents:
    """The entries of a page in that shape, as a flat table of contents."""
    return TableOfContents(
        [AnchorLink(html.unescape(_TAG.sub("", title)), id_, 6) for id_, title in _ENTRY.findall(shape)]
    )


def _by_rows(handler: Handler, *, with_contents: bool) -> Handler:
    @wraps(handler)
    def index(context: TemplateContext, *, page: Page, **more: object) -> TemplateContext | None:
        if page.file.generated_by != "docgen" or page.content is None:
            return handler(context, page=page, **more)
        shown = page.content, page.toc, page.meta
        page.content = searchable(page.content)
        page.meta = {**page.meta, **_weight(page.file.src_uri)}
        page.toc = contents(page.content) if with_contents else TableOfContents([])
        try:
            return handler(context, page=page, **more)
        finally:
            page.content, page.toc, page.meta = shown

    return index


def _weight(path: str) -> dict[str, dict[str, float]]:
    """What Material's search reads from the head of a page."""
    folder, name = posixpath.split(path)
    weight = None if name == "index.md" else _WEIGHTS.get(posixpath.basename(folder))
    return {} if weight is None else {"search": {"boost": weight}}


def _row(anchor: str, cells: str, owner: str) -> str:
    """A row as a heading, its name and what it belongs to, and as the words of its other cells."""
    said = [cell for cell in _CELL.findall(cells) if _words(cell[1])]
    name = next((cell for cell in said if _NAME.search(cell[0])), ("", anchor))
    others = [cell for cell in said if cell is not name]
    kind = re.split(r"[-.]", anchor, maxsplit=1)[0]
    title = _words(name[1], ", ")
    if kind == "fk" and others:
        # A foreign key is called as its column is, so its title says where it leads.
        title += f" → {_words(others.pop(0)[1], ', ')}"
    words = [_KINDS.get(kind, kind), *(_labelled(*cell) for cell in others)]
    return f'<h6 id="{anchor}"><code>{title}</code> · {owner}</h6>{" · ".join(words)}'


def _labelled(attributes: str, cell: str) -> str:
    label = _LABEL.search(attributes)
    return f"{label[1]} {_words(cell)}" if label else _words(cell)


def _words(cell: str, between: str = " ") -> str:
    """The text of a cell, escaped as it was, with its lines joined."""
    return " ".join(_TAG.sub("", _BREAK.sub(between, cell)).split())
