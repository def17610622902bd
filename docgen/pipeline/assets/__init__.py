"""The style sheets and the script of the generated pages, and of the marks on others."""

from __future__ import annotations

from functools import cache
from importlib import resources

from docgen.drawing.sheet import drawing_css, tokens_css

STYLE_SHEET = "assets/docgen/docgen.css"
QUIET = "assets/docgen/quiet.css"
SCRIPT = "assets/docgen/docgen.js"
PARTS = ("page", "light", "tools", "zoom", "pan", "find", "columns", "tables", "names", "main")
"""The script's files, in their order: declarations, then the one that begins."""


@cache
def assets() -> dict[str, bytes]:
    """Each asset by its docs path.

    `QUIET` styles the whole site, not the generated pages alone: it is for sites
    that have not chosen a look of their own.
    """
    return {
        STYLE_SHEET: "\n".join([tokens_css(), drawing_css()]).encode()
        + b"\n"
        + _read("page.css")
        + _read("snippets.css"),
        QUIET: _read("quiet.css"),
        SCRIPT: b"".join([b"(() => {\n", *(_read(f"script/{part}.js") for part in PARTS), b"})();\n"]),
    }


def _read(name: str) -> bytes:
    return (resources.files(__name__) / name).read_bytes()
