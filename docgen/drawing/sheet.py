"""The style sheet of a drawing that stands alone: the tokens it uses, light and dark, and its rules."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_BLOCK = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"(--dg-[a-z0-9-]+)\s*:\s*([^;]+);")
_USE = re.compile(r"var\((--dg-[a-z0-9-]+)\)")


@cache
def tokens_css() -> str:
    """The tokens as a page wants them, by Material's colour scheme."""
    return _text("tokens.css")


@cache
def drawing_css() -> str:
    """The rules of the drawing; they need the tokens."""
    return _text("drawing.css")


@cache
def standalone_css() -> str:
    """Both, for a picture opened by itself: dark where the reader's system is, light on paper."""
    rules = drawing_css()
    used = set(_USE.findall(rules))
    light, dark, fonts, forced = (_only(used, block) for block in _BLOCK.findall(tokens_css()))
    return _minified(
        f"svg{{{fonts}{light}}}@media screen and (prefers-color-scheme:dark){{svg{{{dark}}}}}"
        f"@media (forced-colors:active){{svg{{{forced}}}}}{rules}"
    )


def _only(used: set[str], block: str) -> str:
    return "".join(f"{name}:{value};" for name, value in _TOKEN.findall(block) if name in used)


def _minified(css: str) -> str:
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,>]) ?", r"\1", css).replace(": ", ":").replace(";}", "}").strip()


def _text(name: str) -> str:
    return files("docgen.drawing").joinpath("style", name).read_text(encoding="utf-8")
