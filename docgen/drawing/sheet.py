"""The style sheet of a drawing that stands alone: the tokens it uses, light and dark, and its rules."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from importlib.resources import files
from string import ascii_lowercase

_BLOCK = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"(--dg-[a-z0-9-]+)\s*:\s*([^;]+);")
_USE = re.compile(r"var\((--dg-[a-z0-9-]+)\)")


@cache
def tokens_css() -> str:
    """The tokens as a page wants them, by Material's colour scheme."""
    return _text("tokens.css")


@cache
def drawing_css() -> str:
    """The rules of drawings on a page, the script's too; they need the tokens."""
    return "\n".join(map(_text, ("drawing.css", "groups.css", "lit.css")))


@cache
def standalone_css(*, groups: bool) -> str:
    """Tokens and rules for a picture opened by itself: dark where the reader's system is, light on paper.

    `groups`: with the rules for frames and lines of many keys, which few pictures have.
    """
    rules = _text("drawing.css") + (_text("groups.css") if groups else "")
    used = dict.fromkeys(_USE.findall(rules))
    light, dark, fonts, forced = (_only(used, block) for block in _BLOCK.findall(tokens_css()))
    return _abbreviated(
        _minified(
            f"svg{{{fonts}{light}}}@media screen and (prefers-color-scheme:dark){{svg{{{dark}}}}}"
            f"@media (forced-colors:active){{svg{{{forced}}}}}{rules}"
        ),
        tuple(used),
    )


def _only(used: Collection[str], block: str) -> str:
    return "".join(f"{name}:{value};" for name, value in _TOKEN.findall(block) if name in used)


def _abbreviated(css: str, tokens: Sequence[str]) -> str:
    """With names of one letter: a picture has the sheet for itself, and every picture has one."""
    short = dict(zip(tokens, ascii_lowercase, strict=False))
    return re.sub("|".join(sorted(tokens, key=len, reverse=True)), lambda found: f"--{short[found[0]]}", css)


def _minified(css: str) -> str:
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,>]) ?", r"\1", css).replace(": ", ":").replace(";}", "}").strip()


def _text(name: str) -> str:
    return files("docgen.drawing").joinpath("style", name).read_text(encoding="utf-8")
