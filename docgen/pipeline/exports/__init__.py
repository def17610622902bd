"""The System in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable

from docgen.model.system import System

Exporter = Callable[[System], str]


def exporter(format_: str) -> Exporter:
    """What writes a format: "json", "dbml", "mermaid", "dot" or "er". Only what it needs is imported.

    Raises:
        SettingsError: the extra that it needs is not installed.
    """
    if format_ == "json":
        from docgen.pipeline.export import export_json

        return export_json
    raise NotImplementedError(format_)
