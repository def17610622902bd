"""The MkDocs plugin: the generated pages as a part of a site."""

from __future__ import annotations

from docgen.hosts.mkdocs.plugin import DocgenPlugin, PluginConfig

__all__ = ["DocgenPlugin", "PluginConfig"]
