"""Where docgen keeps what it may throw away."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def cache_root() -> Path:
    """The folder of all caches: `$DOCGEN_CACHE_DIR`, else the platform's cache folder."""
    chosen = os.environ.get("DOCGEN_CACHE_DIR")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("docgen", appauthor=False))


def project_cache(project: Path) -> Path:
    """The cache folder of the project whose root that is."""
    digest = hashlib.sha256(os.fsencode(project.resolve())).hexdigest()
    return cache_root() / "projects" / digest[:16]
