"""Text from the world written so that every Markdown engine shows it and none obeys it.

What is escaped is written as a numeric character reference, which CommonMark,
Python-Markdown with its extensions, and code hosts all show as the character
and never take as syntax.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache

# Letters of common scripts, named and not asked of Python, whose Unicode grows with every release:
# the same catalog gives the same bytes. What is missing is only written with more references.
_LETTERS = (
    "A-Za-z0-9"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af"  # Latin
    "\u0391-\u03a1\u03a3-\u03ce\u0400-\u0481\u048a-\u052f"  # Greek, Cyrillic
    "\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"  # Hebrew, Arabic
    "\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3"  # kana, Han, Hangul
)
# Controls, directions, line separators, halves of characters, non-characters: they act unseen. What a
# script needs is not among them: the joiners of Persian and of emoji, the soft hyphen, the space of Khmer.
_ACTING = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
# Syntax wherever it stands. `:` and `_` are common in prose and are looked at in their place.
_ALWAYS = {ord(c): f"&#{ord(c)};" for c in "\\`*{}[]<>&|~^$#@"}
_IN_CODE = {ord(c): f"&#{ord(c)};" for c in "\\`*{}[]<>&|~^$#_:=+!@-\xa0"}
# In HTML, code is text to engines that look for addresses without a scheme.
_WWW = re.compile(r"(?<=[wW]{3})\.")
_IN_BLOCK = _IN_CODE | {ord("\t"): "&#9;"}
_IN_PLACE = re.compile(
    rf"(?<![{_LETTERS}])_|_(?![{_LETTERS}])"  # an underscore that is not inside a word
    r"|:(?=\S)|(?<!\S):"  # schemes, emoji, definition lists
    r"|(?<=[wW]{3})\."  # addresses that engines turn into links by themselves
    r"|(?<=[-+=?!/])[-+=?!/]|[-+=?!/](?=([-+=?!/]))"  # doubled: ++keys++, ==marks==, --8<--, ///
)
_HARMLESS = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,;()'.]|(?<=[A-Za-z0-9])[_-](?=[A-Za-z0-9]))*")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]+")
_LINE_START = re.compile(r"^(?:([-+=!?/%@'\".,;()])|([0-9]+)([.)]))")
# A line of code in which no engine and no program that runs before one finds anything to do: it begins
# like SQL, and holds no tag, template (`{{`, `{%`), include (`8<`), edit (`{++`), link between pages (`[[`).
_PLAIN_LINE = re.compile(
    r""" *[A-Za-z0-9_"'(),](?:[^\t`<{\[]|(?<!8)<(?=[ =>0-9]|$)|\{(?=[A-Za-z0-9_"' },]|$)|\[(?!\[))*"""
)
# A blank line would end a block of HTML.
_BEFORE_BLANK = re.compile(r"\n(?=[ ]*\n)")
_PLAIN_CODE = re.compile(rf"[{_LETTERS}_ $.,;:/()%@?!=+*'\"#&^~-]*")
# Browsers show a run of spaces as one; no-break spaces are shown each, and copied as spaces.
_BREAKS = re.compile(r" *[\n\t][ \n\t]*")
_BLANK_LINE = re.compile(r"\n\s*\n")
_SPACES = re.compile(r"^ +| +$| (?= )")


def text(value: str) -> str:
    """One line of prose; white space, newlines included, folds into single spaces."""
    return _line(" ".join(_visible(value).split()))


def cell(value: str) -> str:
    """Prose in a table cell; its lines stay lines."""
    if not value:
        return ""
    lines = [_line(" ".join(line.split())) for line in _visible(value).strip().splitlines()]
    return "<br>".join(lines)


def paragraphs(value: str) -> list[str]:
    """Prose as paragraphs, split at blank lines; lines inside a paragraph fold."""
    return [text(part) for part in _BLANK_LINE.split(_visible(value).strip()) if part.strip()]


@lru_cache(maxsize=16384)
def code(value: str) -> str:
    """An identifier or expression in code type, in one line; the spaces of a name are kept."""
    lines = _visible(value.strip() if "\n" in value else value)
    folded = _BREAKS.sub(" ", lines)
    shown = _SPACES.sub(lambda run: "\xa0" * len(run[0]), folded)
    if not shown or not _PLAIN_CODE.fullmatch(shown):
        return f"<code>{_WWW.sub('&#46;', shown.translate(_IN_CODE))}</code>"
    return f"`{shown}`"


def link(label: str, target: str) -> str:
    """A link; `label` is Markdown, `target` a relative path made of slugs."""
    return f"[{label}]({target})"


def anchor(name: str) -> str:
    """A place that links can lead to."""
    return f'<a id="{name}"></a>'


def fence(value: str, language: str) -> str:
    """A block of code: between fences where it is plain, else in HTML with every sign escaped.

    A fence stops Markdown and nothing else: programs that look for includes and
    templates read the page before Markdown does, and not every engine knows fences.
    """
    shown = _visible(value).rstrip()
    if all(map(_PLAIN_LINE.fullmatch, shown.split("\n"))):
        return f"``` {language}\n{shown}\n```"
    escaped = _BEFORE_BLANK.sub("&#10;", _WWW.sub("&#46;", shown.translate(_IN_BLOCK)))
    return f'<pre><code class="language-{language}">{escaped}</code></pre>'


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> str:
    """A table; cells are Markdown; the columns in `right` are aligned right."""
    rule = ["--:" if number in right else "---" for number in range(len(head))]
    return "\n".join([f"| {' | '.join(row)} |" for row in [head, rule, *rows]])


def filled_table(
    head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()
) -> str:
    """A table without the columns that say nothing of any row; without rows, nothing."""
    if not rows:
        return ""
    kept = [number for number, cells in enumerate(zip(*rows, strict=True)) if any(cells)]
    if len(kept) == len(head):
        return table(head, rows, right)
    aligned = frozenset(place for place, number in enumerate(kept) if number in right)
    return table([head[n] for n in kept], [[row[n] for n in kept] for row in rows], aligned)


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 column`, `2 columns`, `1,000 columns`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


@lru_cache(maxsize=16384)
def anchor_name(prefix: str, name: str) -> str:
    """An id for a thing of that name: the name where it is plain, else with a digest of it.

    Names differ where they are spelled differently, in case too: so do the ids. No plain
    name holds the dot that stands before the others.
    """
    if _PLAIN_NAME.fullmatch(name):
        return f"{prefix}-{name}"
    plain = "-".join(_PLAIN_NAME.findall(name)).strip("-")
    return f"{prefix}.{plain}-{digest(name)}"


def digest(value: str) -> str:
    """Eight hexadecimal digits that stand for a text."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _line(value: str) -> str:
    # Most sentences hold nothing that any engine takes for syntax; one look is cheaper than three passes.
    if _HARMLESS.fullmatch(value) and "www." not in value.lower():
        return value
    escaped = _IN_PLACE.sub(lambda match: f"\0{ord(match[0])};", value).translate(_ALWAYS)
    return _LINE_START.sub(_start, escaped.replace("\0", "&#"))


def _start(match: re.Match[str]) -> str:
    if match[1]:
        return f"&#{ord(match[1])};"
    return f"{match[2]}&#{ord(match[3])};"


def _visible(value: str) -> str:
    """The text with what would act unseen spelled out; a line ends with a newline alone."""
    # Most text is plain; to see that is cheaper than to look for what is not.
    if value.isascii() and value.isprintable():
        return value
    return _ACTING.sub(_spelled, value.replace("\r\n", "\n"))


def _spelled(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
