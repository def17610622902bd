"""The addresses on cards: relative to the picture's folder, or as a host's own layout of pages has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from html import unescape
from posixpath import dirname, relpath
from urllib.parse import quote

from docgen.drawing.text import escaped

_HREF = re.compile(r'(<a class="card[^"]*" href=")([^"]*)"')


def relative(href: str, picture: str) -> str:
    """A docs path with its fragment as an address that works from the picture's folder.

    A colon is encoded, so that no name of a table can make an address of another scheme.
    """
    path, mark, fragment = href.partition("#")
    return (
        _relative(path, dirname(picture))
        + mark
        + quote(fragment, safe="-._~!$&'()*+,;=:@/?", errors="replace")
    )


@lru_cache(maxsize=8192)
def _relative(path: str, folder: str) -> str:
    return quote(relpath(path, folder or "."), safe="/-._~!$&'()*+,;=@", errors="replace") if path else ""


def relink(svg: str, rewrite: Callable[[str], str]) -> str:
    """The drawing with every card's address replaced by what `rewrite` makes of it."""
    return _HREF.sub(lambda found: f'{found[1]}{escaped(rewrite(unescape(found[2])))}"', svg)
