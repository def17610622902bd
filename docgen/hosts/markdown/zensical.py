"""What Zensical is told of a page besides its HTML, and what it tells."""

from __future__ import annotations

import re
from typing import Any

from markdown import Markdown

_CONTEXT = "rendering_context"
_HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def path_of_page(md: Markdown) -> str:
    """The docs path of the page that Zensical has converted; "" in other engines."""
    if _CONTEXT not in md.preprocessors:
        return ""
    # No type of Zensical's is imported: nobody else has it installed.
    context: Any = md.preprocessors[_CONTEXT]
    return str(context.page.path)


def tell_title(md: Markdown, html: str) -> None:
    """Give Zensical the title that stands in the page's heading, escaped.

    It takes tags out of the titles that it finds by itself, and the escapes with
    them: a table called `</title><script>…` would act. A title in the metadata it
    shows as it is.
    """
    heading = _HEADING.search(html)
    if _CONTEXT in md.preprocessors and heading:
        context: Any = md.preprocessors[_CONTEXT]
        title = _TAG.sub("", _PERMALINK.sub("", heading[1])).strip()
        if "&" in title:
            context.page.meta["title"] = title
