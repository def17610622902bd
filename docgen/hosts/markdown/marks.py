"""Marks on snippets: a bar above the code says whether it was executed, and shows the proof to who asks.

A fence becomes HTML in a step of its own, before anything else is stored away as HTML: what
that step stored are the fences, and each is told by its text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Protocol

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from docgen.pipeline.marks import text_digest
from docgen.readers.snippets.fences import fences
from docgen.readers.snippets.headers import parse_header

_TAG = re.compile(r"<[^>]+>")
_FILENAME = re.compile(r'<span class="filename">(.*?)</span>', re.DOTALL)
_SIGNS = {
    "verified": '<circle cx="8" cy="8" r="6.5"/><path d="m5.2 8.2 2 2 3.6-4.2"/>',
    "failed": '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/>'
    '<path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>',
    "stale": '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 1.6"/><path d="M8 4.6V8l2.2 1.6"/>',
    "skipped": '<circle cx="8" cy="8" r="6.5"/><path d="M5.2 8h5.6"/>',
}
# Who has no mouse scrolls it too.
_SHOWN = '<pre class="dg-detail" tabindex="0">{}</pre>'
_CHEVRON = '<svg class="c" viewBox="0 0 12 12" aria-hidden="true"><path d="m2 4 4 4 4-4"/></svg>'


class Shown(Protocol):
    """What a mark has to say; texts are plain."""

    @property
    def state(self) -> str:
        """verified, failed, stale or skipped."""

    @property
    def why(self) -> str:
        """A word on it, or ""."""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Names and texts."""

    @property
    def detail(self) -> str:
        """Lines that show what is wrong."""

    @property
    def output(self) -> str:
        """What it wrote."""


# From the language and the text of a fence on the current page to its mark, if it has one.
FindMark = Callable[[str, str], Shown | None]


class NoteStash(Preprocessor):
    """Sees what is stored away before fences are."""

    md: Markdown

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.length = 0
        self.languages: dict[str, str] = {}

    def run(self, lines: list[str]) -> list[str]:
        """Note the number, and the languages that the fences are in, by the digests of their texts."""
        self.length = len(self.md.htmlStash.rawHtmlBlocks)
        self.languages = {
            text_digest("\n".join(fence.lines)): parse_header(fence.header)[0]
            for fence in fences("\n".join(lines))
        }
        return lines


class PutMarks(Preprocessor):
    """Puts marks on the fences that were stored since."""

    md: Markdown

    def __init__(
        self,
        md: Markdown,
        before: NoteStash,
        find: Callable[[], FindMark | None],
        defer: Callable[[str], str],
    ) -> None:
        super().__init__(md)
        self._before = before
        self._find = find
        self._defer = defer

    def run(self, lines: list[str]) -> list[str]:
        """Wrap each fence that has a mark."""
        find = self._find()
        if find is None:
            return lines
        blocks = self.md.htmlStash.rawHtmlBlocks
        for number in range(self._before.length, len(blocks)):
            block = blocks[number]
            if isinstance(block, str):
                blocks[number] = self._marked(block, find)
        return lines

    def _marked(self, block: str, find: FindMark) -> str:
        title = _FILENAME.search(block)
        code = block.replace(title[0], "", 1) if title else block
        text = html.unescape(_TAG.sub("", code))
        language = self._before.languages.get(text_digest(text), "")
        mark = find(language, text)
        if mark is None:
            return block
        bar = _bar(title[1] if title else html.escape(language), mark)
        return f'<div class="dg-snippet" data-state="{mark.state}">{self._defer(bar)}{code}</div>'


def _bar(title: str, mark: Shown) -> str:
    """The bar with the word, and the proof below it; `title` is HTML."""
    state = str(mark.state)
    why = f": {html.escape(mark.why[:1].lower() + mark.why[1:])}" if mark.why else ""
    sign = f'<svg viewBox="0 0 16 16" aria-hidden="true">{_SIGNS[state]}</svg>'
    opened = " open" if state == "failed" else ""
    proof = _proof(mark)
    return (
        f'<div class="dg-snippet__bar" data-search-exclude><span class="t">{title}</span>'
        f'<details class="dg-state"{opened}>'
        f"<summary>{sign}{state}{why}{_CHEVRON}</summary></details></div>"
        f'<div class="dg-proof" data-search-exclude>{proof}</div>'
    )


def _proof(mark: Shown) -> str:
    facts = "".join(f"<dt>{html.escape(name)}</dt><dd>{html.escape(text)}</dd>" for name, text in mark.facts)
    parts = [f"<dl>{facts}</dl>" if facts else ""]
    if mark.detail:
        parts.append(_SHOWN.format(_lines(mark.detail)))
    elif mark.output:
        parts.append('<p class="dg-lab">output</p>' + _SHOWN.format(html.escape(mark.output)))
    return "".join(parts)


def _lines(detail: str) -> str:
    """Lines of a diff or a traceback; those that differ say so."""
    marks = {"+": "got", "-": "want"}
    shown = []
    for line in detail.rstrip("\n").split("\n"):
        kind = "" if line.startswith(("+++", "---")) else marks.get(line[:1], "")
        text = html.escape(line)
        shown.append(f'<span class="{kind}">{text}</span>' if kind else text)
    return "\n".join(shown)
