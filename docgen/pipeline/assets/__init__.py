"""The style sheets and the script of the generated pages."""

from __future__ import annotations

from functools import cache
from importlib import resources

from docgen.drawing.sheet import drawing_css, tokens_css

STYLE_SHEET = "assets/docgen/docgen.css"
QUIET = "assets/docgen/quiet.css"
SCRIPT = "assets/docgen/docgen.js"


@cache
def assets() -> dict[str, str]:
    """The text of each asset by its docs path.

    `QUIET` styles the whole site, not the generated pages alone: it is for sites
    that have not chosen a look of their own.
    """
    return {
        STYLE_SHEET: "\n".join([tokens_css(), drawing_css(), _text("page.css")]),
        QUIET: _text("quiet.css"),
        SCRIPT: _text("docgen.js"),
    }


def _text(name: str) -> str:
    return (resources.files(__name__) / name).read_text(encoding="utf-8")
