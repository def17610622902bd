"""The System in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from docgen.errors import SettingsError, to_install
from docgen.model.system import System

Exporter = Callable[[System], str]
# Where the function of each format is. A module is imported with all it needs, when it is asked for.
_MADE_BY = {
    "json": ("docgen.pipeline.export", "export_json"),
    "dbml": ("docgen.pipeline.exports.dbml", "export_dbml"),
    "mermaid": ("docgen.pipeline.exports.eralchemy.mermaid", "export_mermaid"),
    "dot": ("docgen.pipeline.exports.eralchemy.dot", "export_dot"),
    "er": ("docgen.pipeline.exports.eralchemy.markup", "export_er"),
}


def exporter(format_: str) -> Exporter:
    """What writes a format: "json", "dbml", "mermaid", "dot" or "er".

    Raises:
        SettingsError: eralchemy2 or what it needs cannot be imported.
    """
    module, name = _MADE_BY[format_]
    try:
        return cast("Exporter", getattr(import_module(module), name))
    except ImportError as error:
        raise SettingsError(
            f"docgen export {format_}",
            f"It needs eralchemy2, which cannot be imported ({error}).",
            f"Install it: {to_install('er')}.",
        ) from error
