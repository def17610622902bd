"""The namespaces of a sandbox, made and kept by a process of their own; imports the standard library only.

It answers "ready", or what the system refuses. Then it protects folders, and connects to servers in
there for those outside, until nobody is there to ask. It imports little, for each run waits for it.
Numbers are those of Linux, the same on all its machines.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import functools
import os
import struct
from collections.abc import Sequence

READY = b"ready"
_CLONE_NEWNS, _CLONE_NEWUSER, _CLONE_NEWNET = 0x00020000, 0x10000000, 0x40000000
_MS_BIND, _MS_REC, _MS_PRIVATE, _MNT_DETACH = 0x1000, 0x4000, 0x40000, 2
_MOUNT_SETATTR, _MOUNT_ATTR_RDONLY, _AT_FDCWD, _AT_RECURSIVE = 442, 1, -100, 0x8000
_AF_INET, _SOCK_DGRAM, _SIOCSIFFLAGS, _IFF_UP = 2, 2, 0x8914, 1
# Processes change settings of their own there, and nothing of it lasts; but those of the system do.
_PROCESSES, _OF_SYSTEM = "/proc", "/proc/sys"
_REASONS = {
    errno.ENOSPC: "its limit of namespaces is reached",
    errno.ENOSYS: "its kernel is older than 5.12",
}
_MESSAGE = 1 << 13
_TRIES, _TRY_SECONDS = 50, 0.1


def main(asked: str, network: str, folder: str, *writable: str) -> None:
    """Make a sandbox and keep it, given the number of the socket that it is asked through.

    `folder` is removed when nobody is there to ask: who made it was killed.
    """
    asking = int(asked)
    # Seen from outside, where nothing is read-only.
    above = os.open(folder.rpartition("/")[0] or "/", os.O_PATH)
    try:
        enclose(writable, network=network == "True")
    except OSError as error:
        os.write(asking, _REASONS.get(error.errno or 0, str(error.strerror)).encode())
        return
    os.write(asking, READY)
    while question := os.read(asking, _MESSAGE):
        word, _, rest = question.decode("utf-8", "surrogateescape").partition(" ")
        if word == "protect":
            _protect(asking, rest.split("\0"), writable)
        else:
            _connect(asking, *rest.split())
    _forget(folder, above)


def enclose(writable: Sequence[str], *, network: bool) -> None:
    """Go where nothing is written but below some folders, and, if so wanted, where no network is.

    Raises:
        OSError: the system does not let us.
    """
    if "/" not in _mounts():
        raise OSError(errno.EINVAL, "its root folder is no mount, as after chroot")
    kinds = _CLONE_NEWNS | (0 if network else _CLONE_NEWNET)
    try:
        # Who may do so without other rights keeps them: a database server needs another user.
        _call("unshare", kinds)
    except OSError:
        _leave_users(kinds)
    if not network:
        _start_loopback()
    _call("mount", None, b"/", None, _MS_REC | _MS_PRIVATE, None)
    for folder in sorted(writable):
        _bind(folder)
    with contextlib.suppress(OSError):
        _bind(_OF_SYSTEM)
    _shut(writable)


def _shut(writable: Sequence[str]) -> None:
    _set_read_only("/", _AT_RECURSIVE, is_on=True)
    for folder in writable:
        _set_read_only(folder, 0, is_on=False)
    # Where it was read-only before, it stays so.
    with contextlib.suppress(OSError):
        _set_read_only(_PROCESSES, 0, is_on=False)


def _protect(asking: int, folders: Sequence[str], writable: Sequence[str]) -> None:
    """Let nobody write in folders, wherever they are; what is mounted below them stays as it is."""
    try:
        if not _is_read_only("/"):
            # Root may do that, and not to those who come later.
            _shut(writable)
        for folder in folders:
            # One that was made anew in its place is not protected any more.
            if not _is_read_only(folder):
                _bind(folder)
                _set_read_only(folder, 0, is_on=True)
    except OSError as error:
        os.write(asking, str(error.strerror).encode())
    else:
        os.write(asking, READY)


def _connect(asking: int, host: str, port: str, seconds: str) -> None:
    """Answer with a connection to a server in here, or the number of the error."""
    # Most sandboxes are never asked.
    import socket

    try:
        with (
            socket.create_connection((host, int(port)), float(seconds)) as connection,
            socket.socket(fileno=os.dup(asking)) as answering,
        ):
            socket.send_fds(answering, [READY], [connection.fileno()])
    except (socket.gaierror, UnicodeError):
        # That is no name. What resolves names has numbers of its own.
        os.write(asking, b"0")
    except OSError as error:
        os.write(asking, str(error.errno or 0).encode())


def _forget(folder: str, above: int) -> None:
    """Remove a folder, once those who write in there have ended as they were told to."""
    import shutil
    import time

    name = folder.rpartition("/")[2]
    with contextlib.suppress(OSError):
        # What something is mounted on cannot be removed.
        _call("umount2", os.fsencode(folder), _MNT_DETACH)
    for _ in range(_TRIES):
        shutil.rmtree(name, ignore_errors=True, dir_fd=above)
        try:
            os.stat(name, dir_fd=above)
        except FileNotFoundError:
            return
        time.sleep(_TRY_SECONDS)


def _bind(folder: str) -> None:
    _call("mount", os.fsencode(folder), os.fsencode(folder), None, _MS_BIND | _MS_REC, None)


def _leave_users(kinds: int) -> None:
    user, group = os.geteuid(), os.getegid()
    _call("unshare", kinds | _CLONE_NEWUSER)
    for name, content in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as file:  # noqa: PTH123 cheaper
            file.write(content)


def _start_loopback() -> None:
    any_socket = _library().socket(_AF_INET, _SOCK_DGRAM, 0)
    fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))
    os.close(any_socket)


def _set_read_only(place: str, flags: int, *, is_on: bool) -> None:
    """Set or clear that one attribute of a mount, and of all below it where the flags say so."""
    attributes = struct.pack("QQQQ", _MOUNT_ATTR_RDONLY * is_on, _MOUNT_ATTR_RDONLY * (not is_on), 0, 0)
    _call("syscall", _MOUNT_SETATTR, _AT_FDCWD, os.fsencode(place), flags, attributes, len(attributes))


def _is_read_only(place: str) -> bool:
    return bool(os.statvfs(place).f_flag & os.ST_RDONLY)


def _mounts() -> set[str]:
    """Where something is mounted."""
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as listed:  # noqa: PTH123
        return {line.split()[4] for line in listed}


def _call(name: str, *arguments: bytes | int | None) -> None:
    if getattr(_library(), name)(*arguments) < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


@functools.cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
