"""Whether an indented line is text of a list item, an admonition or a tab, or else code as it stands."""

from __future__ import annotations

import re

_TAB = 4
# What makes the lines below it, indented, its own.
_CONTAINER = re.compile(
    r"(?:[-*+]|\d+[.)])[ \t]"  # list items
    r"|(?:!!!|\?\?\?\+?|===[!+]*)[ \t]"  # admonitions, details, tabs
    r"|:[ \t]"  # definitions
    r"|\[\^[^\]]+\]:"  # footnotes
    r"|/{3,}"  # blocks
)


def is_indented_code(text: str, start: int, indent: int) -> bool:
    """Whether a line is deeper than what contains it makes necessary; `indent` is its width in columns."""
    if indent < _TAB or ">" in text[start : start + indent]:
        return False
    if _continues(text, start, indent):
        return False
    return indent >= _TAB * (_depth(text, start, indent) + 1)


def _continues(text: str, start: int, indent: int) -> bool:
    """Whether the line goes on with a paragraph: code needs a blank line before it."""
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    return bool(above.strip()) and _indent(above) < indent


def _depth(text: str, start: int, indent: int) -> int:
    """How many containers a line is in: each is the nearest above that is indented less."""
    depth, within = 0, False
    for line in _above(text, start):
        stripped = line.lstrip(" \t")
        if not stripped:
            # A paragraph that is no container, and ends here, is what the line would belong to.
            if within:
                break
            continue
        here = _indent(line)
        if here >= indent:
            continue
        within = True
        if _CONTAINER.match(stripped):
            depth, indent, within = depth + 1, here, False
        if not indent:
            break
    return depth


def _indent(line: str) -> int:
    spaced = line.expandtabs(_TAB)
    return len(spaced) - len(spaced.lstrip())


def _above(text: str, start: int) -> list[str]:
    """The lines above, the nearest first."""
    return text[:start].split("\n")[-2::-1]
