"""Text from the world written so that every Markdown engine shows it and none obeys it.

What is escaped is written as a numeric character reference, which CommonMark,
Python-Markdown with its extensions, and code hosts all show as the character
and never take as syntax.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Syntax wherever it stands. `:` and `_` are common in prose and are looked at in their place.
_ALWAYS = {ord(c): f"&#{ord(c)};" for c in "\\`*{}[]<>&|~^$#@"}
_IN_CODE = {ord(c): f"&#{ord(c)};" for c in "\\`*{}[]<>&|~^$#_:=+!@-"}
_IN_BLOCK = _IN_CODE | {ord("\t"): "&#9;"}
_IN_PLACE = re.compile(
    r"(?<![^\W_])_|_(?![^\W_])"  # an underscore that is not inside a word
    r"|(?<=\w):(?=\S)|(?<!\S):|:(?=\w)"  # schemes, emoji, definition lists
    r"|(?<=[wW]{3})\."  # addresses that engines turn into links by themselves
    r"|(?<=[-+=?!/])[-+=?!/]|[-+=?!/](?=([-+=?!/]))"  # doubled: ++keys++, ==marks==, --8<--, ///
)
_HARMLESS = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,;()'.]|(?<=[A-Za-z0-9])[_-](?=[A-Za-z0-9]))*")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]+")
_LINE_START = re.compile(r"^(?:([-+=!?/%@'\".,;()])|(\d+)([.)]))")
# A line of code in which no engine and no program that runs before one finds anything to do: it begins
# like SQL, and holds no tag, template (`{{`, `{%`), include (`8<`), edit (`{++`), link between pages (`[[`).
_PLAIN_LINE = re.compile(
    r""" *[A-Za-z0-9_"'(),](?:[^\t`<{\[]|(?<!8)<(?=[ =>0-9]|$)|\{(?=[A-Za-z0-9_"' },]|$)|\[(?!\[))*"""
)
# A blank line would end a block of HTML.
_BEFORE_BLANK = re.compile(r"\n(?=[ ]*\n)")
_PLAIN_CODE = re.compile(r"[\w $.,;:/()%@?!=+*'\"#&^~-]*")


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
    return [text(part) for part in re.split(r"\n\s*\n", _visible(value).strip()) if part.strip()]


@lru_cache(maxsize=16384)
def code(value: str) -> str:
    """An identifier or expression in code type, in one line."""
    shown = " ".join(_visible(value).split())
    if not shown or not _PLAIN_CODE.fullmatch(shown):
        return f"<code>{shown.translate(_IN_CODE)}</code>"
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
    escaped = _BEFORE_BLANK.sub("&#10;", shown.translate(_IN_BLOCK))
    return f'<pre><code class="language-{language}">{escaped}</code></pre>'


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> str:
    """A table; cells are Markdown; the columns in `right` are aligned right."""
    rule = ["--:" if number in right else "---" for number in range(len(head))]
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, rule, *rows])


def filled_table(
    head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()
) -> str:
    """A table without the columns that say nothing of any row; without rows, nothing."""
    kept = [number for number in range(len(head)) if any(row[number] for row in rows)]
    aligned = frozenset(place for place, number in enumerate(kept) if number in right)
    return table([head[n] for n in kept], [[row[n] for n in kept] for row in rows], aligned) if rows else ""


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 column`, `2 columns`."""
    return f"{number} {noun}" if number == 1 else f"{number} {plural or noun + 's'}"


@lru_cache(maxsize=16384)
def anchor_name(prefix: str, name: str) -> str:
    """An id for a thing of that name: the name where it is plain, else with a digest of it.

    Names differ where they are spelled differently, in case too: so do the ids.
    """
    if _PLAIN_NAME.fullmatch(name):
        return f"{prefix}-{name}"
    plain = "-".join(_PLAIN_NAME.findall(name)).strip("-")
    return f"{prefix}-{plain}-{digest(name)}"


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
    """Control and direction characters spelled out: they would act, unseen."""
    if value.isprintable():
        return value
    return "".join(
        c if c in "\n\t " or not _acts(c) else f"\\u{ord(c):04x}" for c in value.replace("\r\n", "\n")
    )


def _acts(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
