"""Sites built by MkDocs from real databases, and what a reader of their HTML finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg

from tests.hosts.programs import Ran, mkdocs_build, settings

NASTY = Path(__file__).parent.parent / "data/nasty.sql"
# What else a schema can do to a site: names that are tags, paths, links and our own marks.
NASTIER = """
CREATE TABLE public."<script>alert(6)</script>" (id int PRIMARY KEY, "](javascript:alert(7))" text);
COMMENT ON TABLE public."<script>alert(6)</script>"
    IS '<!-- docgen page="x.md" digest="0123456789abcdef" --> <!--docgen-later-0-->';
CREATE TABLE public."../../../up" (id int PRIMARY KEY);
CREATE TABLE public."a &amp; b" (id int PRIMARY KEY, "a &amp; b" int REFERENCES public."a &amp; b");
CREATE TABLE public."javascript:alert(8)" (
    id int PRIMARY KEY, over int REFERENCES public."<script>alert(6)</script>");
CREATE TABLE public.the_longest_name_that_a_table_may_have_is_of_sixty_three_letter (
    andalsothelongestnamethatacolumnmayhavewithoutanyplacetobreakit int PRIMARY KEY,
    twice int REFERENCES public.the_longest_name_that_a_table_may_have_is_of_sixty_three_letter,
    CONSTRAINT a_check CHECK (
        andalsothelongestnamethatacolumnmayhavewithoutanyplacetobreakit > twice
        AND andalsothelongestnamethatacolumnmayhavewithoutanyplacetobreakit < 1000000));
CREATE SCHEMA "<img src=x onerror=alert(9)>";
CREATE TABLE "<img src=x onerror=alert(9)>"."</title><script>alert(10)</script>" (id int PRIMARY KEY);
"""

MATERIAL = """
site_name: Nasty
site_url: http://127.0.0.1/
theme:
  name: material
  font: false
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      toggle: {icon: material/weather-sunny, name: Switch to dark}
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      toggle: {icon: material/weather-night, name: Switch to light}
  features: [navigation.indexes, navigation.instant, navigation.prune, navigation.footer]
plugins: [search, docgen]
hooks: [hooks.py]
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - pymdownx.caret
  - pymdownx.emoji
  - pymdownx.highlight
  - pymdownx.keys
  - pymdownx.mark
  - pymdownx.smartsymbols
  - pymdownx.superfences
  - pymdownx.tilde
  - tables
  - toc: {permalink: "#"}
validation: {anchors: warn, links: {unrecognized_links: warn}}
"""

# What MkDocs makes of our pages, written down: their Markdown, and the navigation.
HOOKS = """
import json
from pathlib import Path

SEEN = Path(__file__).parent / "seen"

def on_page_markdown(markdown, *, page, config, files):
    target = SEEN / page.file.src_uri
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(markdown, encoding="utf-8")

def on_nav(nav, *, config, files):
    SEEN.mkdir(exist_ok=True)
    (SEEN / "nav.json").write_text(json.dumps([told(item) for item in nav.items]))

def told(item):
    if item.children:
        return {item.title: [told(child) for child in item.children]}
    path = item.file.src_uri
    return {item.title: path} if getattr(item, "title", None) else path
"""


def load_nasty(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(NASTY.read_bytes())
        connection.execute(NASTIER.encode())


def start_project(project: Path, url: str, mkdocs: str = MATERIAL, name: str = "nasty") -> None:
    """A project with a home page, its settings, and a record of what MkDocs makes of it."""
    (project / "docs").mkdir(parents=True)
    (project / "docs/index.md").write_text("# Home\n\nA page of our own.\n")
    (project / "mkdocs.yml").write_text(mkdocs)
    (project / "hooks.py").write_text(HOOKS)
    settings(project, url, name=name)


def build(project: Path) -> Ran:
    ran = mkdocs_build(project)
    assert ran.code == 0, ran.stderr
    return ran


@dataclass
class Html(HTMLParser):
    """What stands in a page: its ids, its addresses, its scripts, and attributes that act."""

    text: str
    ids: set[str] = field(default_factory=set)
    addresses: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    handlers: list[str] = field(default_factory=list)
    title: str = ""
    attributes: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inside = ""
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        self.attributes.append((tag, {name: value or "" for name, value in attrs}))
        if tag == "script":
            self.scripts.append("")
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if name in {"href", "src", "xlink:href"} and value is not None:
                self.addresses.append(value)
            if name.startswith("on"):
                self.handlers.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data
        if self._inside == "title" and not self.title:
            self.title = data


def pages(site: Path) -> dict[str, Html]:
    """Every page of a built site, read."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {name: Html(path.read_text(encoding="utf-8")) for name, path in found.items()}


def broken_links(site: Path) -> list[str]:
    """Addresses that lead to no file of the site, or to no place in it; `page: address`."""
    broken = _broken_in_pictures(site, pages(site))
    return broken_links_of_pages(site) + [f"{picture}: {address}" for picture, address in broken]


def broken_links_of_pages(site: Path) -> list[str]:
    """The same without the pictures' own links, which lead to Markdown files where docgen wrote them."""
    read = pages(site)
    # The page of errors speaks in addresses from the root of the server.
    return [
        f"{name}: {address}"
        for name, page in read.items()
        if name != "404.html"
        for address in page.addresses
        if not _resolves(address, name, site, read)
    ]


def _broken_in_pictures(site: Path, read: dict[str, Html]) -> Iterator[tuple[str, str]]:
    for file in sorted(site.rglob("*.svg")):
        name = file.relative_to(site).as_posix()
        for address in Html(file.read_text(encoding="utf-8")).addresses:
            if not _resolves(address, name, site, read):
                yield name, address


def _resolves(address: str, page: str, site: Path, read: dict[str, Html]) -> bool:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        # Only the themes' own links leave the site.
        return parts.netloc in {"squidfunk.github.io", "127.0.0.1", "www.mkdocs.org", "zensical.org"}
    target = (site / page).parent / unquote(parts.path) if parts.path else site / page
    target = target.resolve()
    if target.is_dir():
        target /= "index.html"
    if not target.is_file() or site.resolve() not in target.parents:
        return False
    name = target.relative_to(site.resolve()).as_posix()
    place = unquote(parts.fragment)
    return not place or name not in read or place == "__skip" or place in read[name].ids
