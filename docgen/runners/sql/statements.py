"""SQL to its statements, each with where it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What is quoted and never closed goes to the end: the server says what is wrong with it.
_TOKEN = re.compile(
    r"""
    (?P<comment>--[^\n]*+)
  | (?P<open>/\*)
  | (?P<quoted>[eE]'(?:[^'\\]++|\\.|'')*+(?:'|\Z) | '(?:[^']++|'')*+(?:'|\Z) | "(?:[^"]++|"")*+(?:"|\Z))
  | (?P<dollar>\$(?:[^\W\d]\w*)?\$)
  | (?P<word>[^\W\d][\w$]*+)
  | (?P<end>;)
  | (?P<sign>\S)
    """,
    re.VERBOSE | re.DOTALL,
)
_COMMENT = re.compile(r"/\*|\*/")
_SIGNS = {"(": 1, ")": -1}


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement without its semicolon; `line` is that of its first word, from 1.

    `words` are its unquoted words and signs in upper case, as far as they tell what it does.
    """

    text: str
    line: int
    words: tuple[str, ...]


def statements(source: str) -> Iterator[Statement]:
    """The statements of a text, in order; comments alone are none."""
    start, first, depth = 0, -1, 0
    words = list[str]()
    for token in _tokens(source):
        if token["end"] and depth <= 0:
            if first >= 0:
                yield _statement(source, start, first, token.start(), words)
            start, first, depth, words = token.end(), -1, 0, []
            continue
        first = token.start() if first < 0 else first
        depth += _deeper(token, words, depth)
        words.append((token["word"] or token["sign"] or "").upper())
    if first >= 0:
        yield _statement(source, start, first, len(source), words)


def _statement(source: str, start: int, first: int, end: int, words: list[str]) -> Statement:
    line = source.count("\n", 0, first) + 1
    # What stands before the first word is a comment, or nothing.
    return Statement(source[first if start != first else start : end].rstrip(), line, tuple(words[:8]))


def _tokens(source: str) -> Iterator[re.Match[str]]:
    """What is no comment; a text in dollars is one token, however long."""
    position = 0
    while token := _TOKEN.search(source, position):
        position = token.end()
        if token["comment"]:
            continue
        if token["open"]:
            position = _comment_end(source, position)
            continue
        yield token
        if token["dollar"]:
            end = source.find(token["dollar"], position)
            position = len(source) if end < 0 else end + len(token["dollar"])


def _comment_end(source: str, position: int) -> int:
    """Where a comment ends that may hold others."""
    depth = 1
    while depth and (sign := _COMMENT.search(source, position)):
        depth += 1 if sign[0] == "/*" else -1
        position = sign.end()
    return len(source) if depth else position


def _deeper(token: re.Match[str], words: list[str], depth: int) -> int:
    """How much deeper in brackets, or in the body of a function, a token leads."""
    if token["sign"]:
        return _SIGNS.get(token["sign"], 0)
    word = (token["word"] or "").upper()
    if word not in ("BEGIN", "CASE", "END") or words[:1] != ["CREATE"]:
        return 0
    if not {"FUNCTION", "PROCEDURE"} & set(words[1:4]):
        return 0
    if word == "END":
        return -1 if depth else 0
    return 1 if depth or word == "BEGIN" else 0
