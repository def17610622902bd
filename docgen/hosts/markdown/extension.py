"""The extension itself: it knows a generated page by its marker, and lays it out."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from docgen.hosts.markdown.breaks import break_names
from docgen.hosts.markdown.figures import Drawn, Figure, figure_html
from docgen.hosts.markdown.last import last_marks
from docgen.hosts.markdown.layout import lay_out
from docgen.hosts.markdown.marks import FindMark, NoteStash, PutMarks
from docgen.hosts.markdown.zensical import path_of_page, tell_title
from docgen.renderers.page import MARKER

# Python-Markdown runs the higher number first. The tree is laid out when inline
# syntax is parsed (20) and before toc (5) and MkDocs' title (1) and links (0).
_BEFORE_HTML_BLOCKS = 25
_BEFORE_FENCES = 25.5
_AFTER_FENCES = 24.5
_AFTER_INLINE = 10
_AFTER_TITLE = 0.5
_AFTER_CRUMBS = 0.4
_LAST = -1

# Docs path of a picture to its SVG; None where there is no such picture.
Pictures = Callable[[str], str | None]


class DocgenExtension(Extension):
    """Lays out generated pages: pictures in line, chips, tables that fold on a phone; puts marks on others.

    Options: `docs_dir`, where pages and pictures are read from (`docs`);
    `use_directory_urls`, how the site spells its addresses (true);
    `config`, the settings file in whose folder snippets were checked (`docgen.toml`).
    """

    def __init__(self, **options: object) -> None:
        self.config = {
            "docs_dir": ["docs", "The folder with the pages and pictures."],
            "use_directory_urls": [True, "Whether a page x.md is served as x/ (else as x.html)."],
            "config": ["docgen.toml", "The settings file in whose folder snippets were checked."],
            "pictures": ["", "How a host with its own pictures looks one up."],
            "marks": ["", "How a host finds the mark of a snippet: takes its language and its text."],
            "defer": ["", "How a host puts drawings in later: takes the HTML, gives what stands for it."],
        }
        super().__init__(**options)
        self.page: str | None = None
        self.digest = ""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 Python-Markdown's name
        """Register what the extension does."""
        md.preprocessors.register(_FindMarker(md, self), "docgen_marker", _BEFORE_HTML_BLOCKS)
        before = NoteStash(md)
        md.preprocessors.register(before, "docgen_stash", _BEFORE_FENCES)
        md.preprocessors.register(
            PutMarks(md, before, lambda: self._marks(md), self.defer), "docgen_marks", _AFTER_FENCES
        )
        layout = _LayOut(md, self)
        md.treeprocessors.register(layout, "docgen_layout", _AFTER_INLINE)
        md.treeprocessors.register(_PutCrumbsFirst(md, layout), "docgen_crumbs", _AFTER_TITLE)
        md.treeprocessors.register(_BreakNames(md, self), "docgen_breaks", _AFTER_CRUMBS)
        md.postprocessors.register(_DeferCrumbs(md, self), "docgen_defer_crumbs", _LAST)
        md.postprocessors.register(_TellTitle(md, self), "docgen_title", _LAST)

    def figure(self, figure: Figure) -> str | None:
        """The HTML of a figure on the current page; None where its picture is missing."""
        pictures: Pictures = self.getConfig("pictures") or self._read
        drawn = Drawn(
            page=self.page or "",
            directory_urls=bool(self.getConfig("use_directory_urls")),
            pictures=pictures,
            defer=self.defer,
        )
        return figure_html(figure, drawn)

    def defer(self, html: str) -> str:
        """The HTML, or what stands for it in a host that puts it in later."""
        stand_in: Callable[[str], str] = self.getConfig("defer") or str
        return stand_in(html)

    def _marks(self, md: Markdown) -> FindMark | None:
        if self.page is not None:
            # Generated pages execute nothing.
            return None
        told: FindMark | None = self.getConfig("marks") or None
        return told or last_marks(Path(self.getConfig("config")), self._path(md))

    def _path(self, md: Markdown) -> str:
        """The path of the page in the project; "" where nobody tells it."""
        path = path_of_page(md)
        root = Path(self.getConfig("config")).resolve().parent
        return path and Path(os.path.relpath(Path(self.getConfig("docs_dir"), path), root)).as_posix()

    def _read(self, path: str) -> str | None:
        file = Path(self.getConfig("docs_dir")) / path
        return file.read_text(encoding="utf-8") if file.is_file() else None


class _FindMarker(Preprocessor):
    def __init__(self, md: Markdown, extension: DocgenExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, lines: list[str]) -> list[str]:
        found = MARKER.fullmatch(lines[0].strip()) if lines else None
        self._extension.page, self._extension.digest = (found[1], found[2]) if found else (None, "")
        # Taken out here, or it would be the page's first element; it comes back as the last one.
        return lines[1:] if found else lines


class _LayOut(Treeprocessor):
    def __init__(self, md: Markdown, extension: DocgenExtension) -> None:
        super().__init__(md)
        self._extension = extension
        self.crumbs: ElementTree.Element | None = None

    def run(self, root: ElementTree.Element) -> None:
        self.crumbs = None
        page = self._extension.page
        if page is not None:
            self.crumbs = lay_out(root, self.md, self._extension.figure)
            # A smoke test asks the served page which generated page it is.
            ElementTree.SubElement(
                root,
                "div",
                {"hidden": "", "data-docgen-page": page, "data-docgen-digest": self._extension.digest},
            )


class _PutCrumbsFirst(Treeprocessor):
    """MkDocs takes a page's title from its first element, so the crumbs come after that was done."""

    def __init__(self, md: Markdown, layout: _LayOut) -> None:
        super().__init__(md)
        self._layout = layout

    def run(self, root: ElementTree.Element) -> None:
        if self._layout.crumbs is not None:
            root.insert(0, self._layout.crumbs)


class _BreakNames(Treeprocessor):
    """Titles and ids are taken from headings, so the names in them are changed after that was done."""

    def __init__(self, md: Markdown, extension: DocgenExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, root: ElementTree.Element) -> None:
        if self._extension.page is not None and self.md is not None:
            break_names(root, self.md)


class _DeferCrumbs(Postprocessor):
    """What stands before the heading would make the heading a section of its own to a search index."""

    def __init__(self, md: Markdown, extension: DocgenExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, text: str) -> str:
        if self._extension.page is None or not text.startswith("<nav "):
            return text
        crumbs, end, rest = text.partition("</nav>")
        return self._extension.defer(crumbs + end) + rest


class _TellTitle(Postprocessor):
    def __init__(self, md: Markdown, extension: DocgenExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, text: str) -> str:
        if self._extension.page is not None and self.md is not None:
            tell_title(self.md, text)
        return text


def makeExtension(**options: object) -> DocgenExtension:  # noqa: N802 Python-Markdown's name
    """Make the extension, as Python-Markdown asks for it by module name."""
    return DocgenExtension(**options)
