"""The Markdown extension: what stands inside a page, under every engine."""

from __future__ import annotations

from docgen.hosts.markdown.extension import DocgenExtension, makeExtension

__all__ = ["DocgenExtension", "makeExtension"]
