"""Pictures placed in a page: in line, so that they follow its theme and their cards are links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import quote

from docgen.drawing.files import inline, narrow_path, whole_path
from docgen.drawing.links import relink
from docgen.hosts.markdown.glyphs import legend

_HEIGHT = re.compile(r'<svg [^>]*?\bheight="([\d.]+)"')
_LARGE = 2000
# The room beside the table of contents; higher than a phone by half.
_WIDE = 1000
_TALL = 1200
_WIDTH = re.compile(r'<svg [^>]*?\bwidth="([\d.]+)"')
# Material's instant navigation assigns to `.href` of whatever has that attribute, which on
# an SVG link throws and ends its script. The older spelling is the same link without it.
_CARD_LINK = re.compile(r'(<a class="card[^"]*" )href=')
# Material's rem is 20 px at its smallest; widths in rem follow its scaling.
_REM = 20


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the page: its address as written, and its text."""

    source: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where figures are placed, and with what.

    `page` is a docs path; `directory_urls` how the site spells addresses; `defer`
    takes the HTML of a drawing and gives what stands for it until later.
    """

    page: str
    directory_urls: bool
    pictures: Callable[[str], str | None]
    defer: Callable[[str], str] = str


def figure_html(figure: Figure, drawn: Drawn) -> str | None:
    """The view and the legend of a figure, with `<!--caption-->` between; None without a picture."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(drawn.page), figure.source))
    wide = drawn.pictures(path)
    if wide is None:
        return None
    narrow = drawn.pictures(narrow_path(path))
    # Python-Markdown leaves the references of an image's text as they are written.
    label = escape(unescape(figure.alternative))
    shown = "".join(_placed(svg, path, drawn) for svg in (wide, narrow) if svg is not None)
    return (
        f'<div class="dg-bar" data-search-exclude>{_link_to_whole(path, drawn)}</div>'
        f'<div class="dg-figure__view"{_size(wide, narrow)} tabindex="0" role="region" aria-label="{label}" '
        f"data-search-exclude>{drawn.defer(shown)}</div><!--caption-->{drawn.defer(legend(inline(wide)))}"
    )


def _link_to_whole(picture: str, drawn: Drawn) -> str:
    """The link to the drawing with all columns, where there is one; the script makes it a switch."""
    path = whole_path(picture)
    if drawn.pictures(path) is None:
        return ""
    url = quote(posixpath.relpath(path, _folder(drawn.page, drawn.directory_urls)))
    return drawn.defer(f'<a class="dg-all" href="{escape(url)}">All columns</a>')


def _size(wide: str, narrow: str | None) -> str:
    """What is so large that the page makes room for it, or shows it in a view of its own that is panned."""
    found = (
        ("data-wide", _WIDTH, wide, _WIDE),
        ("data-large", _HEIGHT, wide, _LARGE),
        ("data-tall", _HEIGHT, narrow or "", _TALL),
    )
    return "".join(f' {name}=""' for name, side, svg, most in found if _measure(side, svg) > most)


def _measure(side: re.Pattern[str], svg: str) -> float:
    found = side.search(svg)
    return float(found[1]) if found else 0


def _placed(svg: str, picture: str, drawn: Drawn) -> str:
    folder = posixpath.dirname(picture)

    def rewrite(href: str) -> str:
        target, hash_, fragment = href.partition("#")
        path = posixpath.normpath(posixpath.join(folder, target))
        return page_url(path, drawn.page, directory_urls=drawn.directory_urls) + hash_ + fragment

    width = _WIDTH.search(svg)
    placed = _CARD_LINK.sub(r"\1xlink:href=", relink(inline(svg), rewrite))
    if width is None:
        return placed
    rem = f"{float(width[1]) / _REM:g}"
    return placed.replace("<svg ", f'<svg style="--w:{rem}rem" ', 1)


def page_url(target: str, page: str, *, directory_urls: bool) -> str:
    """The relative URL from one page to another, as MkDocs spells it."""
    if target == page:
        return ""
    relative = posixpath.relpath(_served(target, directory_urls), _folder(page, directory_urls))
    return f"{relative}/" if directory_urls else relative


def _served(path: str, directory_urls: bool) -> str:  # noqa: FBT001 passed on by name above
    stem = path.removesuffix(".md")
    if not directory_urls:
        return f"{stem}.html"
    return stem.removesuffix("index").rstrip("/") or "."


def _folder(path: str, directory_urls: bool) -> str:  # noqa: FBT001 passed on by name above
    served = _served(path, directory_urls)
    return served if directory_urls else posixpath.dirname(served) or "."
