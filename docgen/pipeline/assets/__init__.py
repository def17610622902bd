"""The style sheet and the script of the generated pages."""

from __future__ import annotations

from functools import cache
from importlib import resources

from docgen.drawing.sheet import drawing_css, tokens_css

STYLE_SHEET = "assets/docgen/docgen.css"
SCRIPT = "assets/docgen/docgen.js"


@cache
def assets() -> dict[str, str]:
    """The text of each asset by its docs path."""
    here = resources.files(__name__)
    page, script = ((here / name).read_text(encoding="utf-8") for name in ("page.css", "docgen.js"))
    return {STYLE_SHEET: f"{tokens_css()}\n{drawing_css()}\n{page}", SCRIPT: script}
