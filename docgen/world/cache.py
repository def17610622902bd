"""What docgen made before, kept by the digest of what it was made of.

Everything here may be thrown away at any time, and nothing that goes wrong here
is an error: what is not in the cache is made again.
"""

from __future__ import annotations

import hashlib
import os
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# One file for all: a thousand pictures are read in one go, not opened one by one.
_FILE = "results.sqlite"
# Uses are apart from data, because a changed row is written as a whole.
_SCHEMA = """
    PRAGMA page_size = 16384;
    CREATE TABLE IF NOT EXISTS result (
        kind TEXT, digest TEXT, data BLOB, checksum INTEGER, PRIMARY KEY (kind, digest)
    );
    CREATE TABLE IF NOT EXISTS use (
        kind TEXT, digest TEXT, day INTEGER, PRIMARY KEY (kind, digest)
    ) WITHOUT ROWID;
"""
_SELECT = """
    SELECT digest, data, checksum, day FROM result JOIN use USING (kind, digest)
    WHERE kind = ? AND digest IN ({marks})
"""
_KNOWN = "SELECT digest FROM result WHERE kind = ? AND digest IN ({marks})"
_KEEP = "REPLACE INTO result (kind, digest, data, checksum) VALUES (?, ?, ?, ?)"
_USE = "REPLACE INTO use (kind, digest, day) VALUES (?, ?, ?)"
_BATCH = 500
_KEPT_DAYS = 30
_BUSY_SECONDS = 5


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


class Cache:
    """Results by kind and digest, in one folder; safe for several threads and processes.

    `problem` says, in one sentence, what first kept results from being kept; it
    is empty where all is well.
    """

    def __init__(self, root: Path) -> None:
        self._file = root.absolute() / _FILE
        self.problem = ""

    @property
    def file(self) -> Path:
        """The file that the results are in, once there is one."""
        return self._file

    def get(self, kind: str, digest: str) -> bytes | None:
        """The result, or None where it is not known or was damaged."""
        return self.get_many(kind, [digest]).get(digest)

    def put(self, kind: str, digest: str, data: bytes) -> None:
        """Keep the result, if possible."""
        self.put_many(kind, {digest: data})

    def get_many(self, kind: str, digests: Iterable[str]) -> dict[str, bytes]:
        """The results that are known and undamaged, by digest."""
        found: dict[str, bytes] = {}
        wanted = list(digests)
        # What keeps us from reading keeps us from writing as well, and is noted then.
        with suppress(_Unusable, OSError):
            if wanted and self._file.exists():
                with self._opened("rw") as connection:
                    _read(connection, kind, wanted, found)
        return found

    def known(self, kind: str, digests: Iterable[str]) -> frozenset[str]:
        """Those of the digests that results are kept for; whether undamaged, `get_many` tells."""
        found: set[str] = set()
        wanted = list(digests)
        with suppress(_Unusable, OSError):
            if wanted and self._file.exists():
                with self._opened("rw") as connection:
                    for some in _batches(wanted):
                        query = _KNOWN.format(marks=", ".join("?" * len(some)))
                        found.update(digest for (digest,) in connection.execute(query, (kind, *some)))
        return frozenset(found)

    def put_many(self, kind: str, results: Mapping[str, bytes]) -> None:
        """Keep the results, by digest, if possible."""
        try:
            if results:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                try:
                    self._write(kind, results)
                except _Removed:
                    self._write(kind, results)
        except (_Unusable, OSError) as error:
            self.problem = self.problem or (
                f"{self._file.parent}: Results cannot be kept here ({error}). "
                "Make room or make it writable, or set DOCGEN_CACHE_DIR to another folder."
            )

    def _write(self, kind: str, results: Mapping[str, bytes]) -> None:
        with self._opened("rwc") as connection:
            connection.executescript(_SCHEMA)
            _write(connection, kind, results)

    @contextmanager
    def _opened(self, mode: str) -> Iterator[sqlite3.Connection]:
        # Opened for each call, so that threads and forks may share the cache.
        import sqlite3

        try:
            uri = f"{self._file.as_uri()}?mode={mode}"
            with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS)) as connection:
                # What a power cut damages is made again.
                connection.execute("PRAGMA synchronous = OFF")
                yield connection
        # Of a damaged file, even what SQLite says of it may be no text.
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if _is_damaged(error, mode):
                # Whoever keeps something next starts anew.
                with suppress(FileNotFoundError):
                    self._file.unlink()
                raise _Removed(str(error)) from error
            if not isinstance(error, sqlite3.OperationalError):
                raise
            raise _Unusable(str(error)) from error


def _is_damaged(error: sqlite3.DatabaseError | UnicodeDecodeError, mode: str) -> bool:
    import sqlite3

    if isinstance(error, UnicodeDecodeError):
        return True
    damaged = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    if mode == "rwc":
        # A statement that makes no sense after the tables were made speaks to tables of others.
        damaged.add(sqlite3.SQLITE_ERROR)
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in damaged


class _Unusable(Exception):  # noqa: N818 it never leaves this file
    """The file of results cannot be read or written."""


class _Removed(_Unusable):
    """It could not, and is no more."""


def _read(connection: sqlite3.Connection, kind: str, digests: list[str], found: dict[str, bytes]) -> None:
    today = _today()
    used_anew = []
    for some in _batches(digests):
        query = _SELECT.format(marks=", ".join("?" * len(some)))
        for digest, data, checksum, day in connection.execute(query, (kind, *some)):
            if isinstance(data, bytes) and zlib.crc32(data) == checksum:
                found[digest] = data
                if day != today:
                    used_anew.append((kind, digest, today))
    if used_anew:
        with connection:
            connection.executemany(_USE, used_anew)


def _batches(digests: list[str]) -> Iterator[list[str]]:
    return (digests[start : start + _BATCH] for start in range(0, len(digests), _BATCH))


def _write(connection: sqlite3.Connection, kind: str, results: Mapping[str, bytes]) -> None:
    today = _today()
    rows = ((kind, digest, data, zlib.crc32(data)) for digest, data in results.items())
    with connection:
        connection.executemany(_KEEP, rows)
        connection.executemany(_USE, ((kind, digest, today) for digest in results))
        _forget_unused(connection, today)


def _forget_unused(connection: sqlite3.Connection, today: int) -> None:
    # The file's version number is ours to use: it holds the day of the last time.
    (last,) = connection.execute("PRAGMA user_version").fetchone()
    if last != today:
        # Days to come are those of a clock that was wrong: nobody would ever forget them.
        kept = (today - _KEPT_DAYS, today + 1)
        connection.execute("DELETE FROM use WHERE day NOT BETWEEN ? AND ?", kept)
        connection.execute("DELETE FROM result WHERE (kind, digest) NOT IN (SELECT kind, digest FROM use)")
        connection.execute(f"PRAGMA user_version = {today:d}")


def _today() -> int:
    return int(time.time() // 86_400)
