"""What files hold, without reading those that stand as they stood when they were last read."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from docgen.pipeline.manifest import digest
from docgen.world.cache import Cache

KIND = "seen"
# Who writes within the same tick of a file system's clock leaves the same times: such a file is read again.
_TICK_NS = 20_000_000
# The clocks of some file systems tick this seldom.
_COARSE_TICK_NS = 2_000_000_000
_MICROSECOND_NS = 1_000


class Seen:
    """The digests of the files of a folder.

    A file is read where its times, its size or its number differ from those of the last
    time, which are kept in the cache, if there is one: the way git's index knows what changed.
    """

    def __init__(self, folder: Path, cache: Cache | None = None) -> None:
        self._folder = str(folder)
        self._cache = cache
        self._key = hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()
        self._known = _parse(cache.get(KIND, self._key) or b"") if cache else {}
        self._now: dict[str, tuple[str, bytes]] = {}
        self._has_read = False

    def digest(self, path: str) -> bytes | None:
        """The digest of the file at a path in the folder; None where there is none."""
        file = f"{self._folder}/{path}"
        try:
            stamp = _stamp(os.stat(file))  # noqa: PTH116 a Path for each of thousands costs more
            known = self._known.get(path)
            if known is None or known[0] != stamp:
                known = stamp, self._read(file)
                self._has_read = True
        except (FileNotFoundError, NotADirectoryError):
            return None
        self._now[path] = known
        return known[1]

    def keep(self) -> None:
        """Remember what was seen, where something of it is news."""
        if self._cache and (self._has_read or len(self._now) != len(self._known)):
            lasting = {path: known for path, known in self._now.items() if known[0]}
            self._cache.put(KIND, self._key, _spell(lasting))

    @staticmethod
    def _read(file: str) -> bytes:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 as above
            return digest(opened.read())


def _stamp(found: os.stat_result) -> str:
    """What changes with a file; "" where it changed so lately that it may change again without a trace."""
    tick = _TICK_NS if found.st_ctime_ns % _MICROSECOND_NS else _COARSE_TICK_NS
    if not 0 <= found.st_ctime_ns < time.time_ns() - tick:
        return ""
    return f"{found.st_mtime_ns} {found.st_ctime_ns} {found.st_size} {found.st_ino}"


def _spell(seen: dict[str, tuple[str, bytes]]) -> bytes:
    return b"\n".join(
        b"\0".join((os.fsencode(path), stamp.encode(), known.hex().encode()))
        for path, (stamp, known) in seen.items()
    )


def _parse(kept: bytes) -> dict[str, tuple[str, bytes]]:
    lines = (line.split(b"\0") for line in kept.split(b"\n") if line)
    return {
        os.fsdecode(path): (stamp.decode(), bytes.fromhex(known.decode())) for path, stamp, known in lines
    }
