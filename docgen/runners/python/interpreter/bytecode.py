"""Modules of source that was edited just now."""

from __future__ import annotations

import sys
import time
from importlib import machinery
from typing import Any

# The clocks of some file systems tick this seldom.
_NEW_SECONDS = 3


class _SourceFile(machinery.SourceFileLoader):
    """A module in source, whose bytecode is used and kept where its file has not changed just now.

    Bytecode knows its source by second and size, so what is edited within a second is taken for the same.
    """

    def path_stats(self, path: str) -> Any:
        """The time and the size of a source; an OSError, which loads without bytecode, where it is new."""
        found = super().path_stats(path)
        if time.time() - found["mtime"] < _NEW_SECONDS:
            raise OSError("It may change again without a trace.")
        return found


def distrust_new_bytecode() -> None:
    """Import modules whose files were edited just now from their source, in this process."""
    hook = machinery.FileFinder.path_hook(
        (machinery.ExtensionFileLoader, machinery.EXTENSION_SUFFIXES),
        (_SourceFile, machinery.SOURCE_SUFFIXES),
        (machinery.SourcelessFileLoader, machinery.BYTECODE_SUFFIXES),
    )
    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()
