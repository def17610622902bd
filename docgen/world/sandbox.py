"""A place for programs of others: no network, and nothing of the machine is written but temporary files.

It is made of namespaces of Linux. What runs in it is guarded against accidents, and against what works
on one machine only; it is no wall against somebody who wants to break out.
"""

from __future__ import annotations

import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path

from docgen.errors import RunError
from docgen.world.programs import program

PLACE = "the sandbox"
_START_SECONDS = 30.0
_MESSAGE = 1 << 13
# As namespaces.py says it, which needs not be imported here.
_READY = b"ready"
_TEMPORARY = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108 what programs write to everywhere
_HINT = 'Allow user namespaces, or write sandbox = "off" below [snippets].'
_HINT_AT_PROGRAM = 'Install util-linux, or write sandbox = "off" below [snippets].'
_HINT_ELSEWHERE = 'Write sandbox = "off" below [snippets].'
_OPTIONS = {"user": "--user", "mnt": "--mount", "net": "--net"}
# What it depends on whether a sandbox can be made.
_FACTS = tuple(
    Path("/proc/sys", name)
    for name in (
        "user/max_user_namespaces",
        "user/max_net_namespaces",
        "user/max_mnt_namespaces",
        "kernel/unprivileged_userns_clone",
        "kernel/apparmor_restrict_unprivileged_userns",
    )
)


class Sandbox:
    """Namespaces that programs are started in; they share a view of the files and a network of their own.

    `writable` are folders that may be written besides those for temporary files. `folder` is one
    that may be written even where it lies in a folder that is protected. `enter` are words before
    those of a command, which then runs in there.

    Raises:
        RunError: the system does not allow it.
    """

    def __init__(self, *, network: bool, writable: Iterable[Path] = ()) -> None:
        self._is_open = network
        self._turn = threading.Lock()
        self._spaces: dict[str, int] = {}
        entering = shutil.which("nsenter")
        if sys.platform != "linux":
            raise RunError(PLACE, "Only Linux has namespaces.", _HINT_ELSEWHERE)
        if entering is None:
            raise RunError(PLACE, "nsenter is not installed.", _HINT_AT_PROGRAM)
        self._files = tempfile.TemporaryDirectory(prefix="docgen-", ignore_cleanup_errors=True)
        self.folder = Path(self._files.name).resolve()
        places = {str(place.resolve()) for place in (*map(Path, _TEMPORARY), *writable, self.folder)}
        self._start(sorted(place for place in places if os.access(place, os.W_OK)))
        # They outlive their keeper, should somebody in there end it.
        self._spaces = {
            name: os.open(f"/proc/{self._keeper.pid}/ns/{name}", os.O_RDONLY)
            for name in _OPTIONS
            if self._is_own(name)
        }
        self.enter: tuple[str, ...] = (
            entering,
            *(f"{_OPTIONS[name]}=/proc/{os.getpid()}/fd/{space}" for name, space in self._spaces.items()),
            *(["--preserve-credentials"] if "user" in self._spaces else []),
            "--",
        )

    def is_kept(self) -> bool:
        """Whether its keeper is there, to protect and to connect, and its folder."""
        with self._turn:
            ended, _, _ = select.select([self._asking], [], [], 0)
        return not ended and self.folder.is_dir()

    def protect(self, *folders: Path) -> None:
        """Let nobody in there write below folders, wherever they are.

        Raises:
            RunError: one is not there, or the system refuses.
        """
        named = "\0".join(map(str, folders))
        with self._turn:
            try:
                self._asking.send(f"protect {named}".encode("utf-8", "surrogateescape"))
                answer = self._heard()
            except OSError:
                answer = b"it was ended from inside"
        if answer != _READY:
            why = answer.decode() or "nobody answers"
            raise RunError(PLACE, f"The project cannot be protected: {why}.", _HINT)

    def reach(
        self, address: tuple[str, int], timeout: float = _START_SECONDS, _source: object = None
    ) -> socket.socket:
        """A connection to a server in there, as `socket.create_connection` has them.

        Raises:
            OSError: nobody listens.
        """
        if self._is_open:
            return socket.create_connection(address, timeout)
        host, port = address
        with self._turn:
            self._asking.settimeout(timeout + _START_SECONDS)
            self._asking.send(f"connect {host} {port} {timeout}".encode())
            answer, descriptors, _, _ = socket.recv_fds(self._asking, _MESSAGE, 1)
        if not descriptors:
            number = int(answer or 0)
            raise OSError(number, os.strerror(number)) if number else OSError(f"{host} cannot be found")
        connection = socket.socket(fileno=descriptors[0])
        connection.settimeout(timeout)
        return connection

    def close(self) -> None:
        """Let it go; it ends with the last program that runs in it."""
        # It would end by itself, unless somebody in there stopped it.
        self._keeper.kill()
        self._keeper.wait()
        self._asking.close()
        for space in self._spaces.values():
            os.close(space)
        self._files.cleanup()

    def _start(self, writable: Iterable[str]) -> None:
        self._asking, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        words = (theirs.fileno(), self._is_open, self.folder, *writable)
        with theirs:
            self._keeper = subprocess.Popen(  # noqa: S603 our own program
                program(sys.executable, "docgen.world.namespaces", *words, options=("-I", "-S")),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        answer = self._heard()
        if answer != _READY:
            self.close()
            raise RunError(PLACE, f"The system allows none: {answer.decode() or 'it did not start'}.", _HINT)

    def _heard(self) -> bytes:
        self._asking.settimeout(_START_SECONDS)
        try:
            return self._asking.recv(_MESSAGE)
        except OSError:
            return b""

    def _is_own(self, name: str) -> bool:
        """Whether a namespace in there is another than ours."""
        theirs, ours = (Path(f"/proc/{process}/ns/{name}") for process in (self._keeper.pid, "self"))
        return not theirs.samefile(ours)


def sandbox_facts() -> str:
    """All that decides whether the system allows a sandbox, in a text to compare."""
    found = [f"{sys.platform} {os.geteuid() == 0} {shutil.which('nsenter')}"]
    for path in _FACTS:
        try:
            found.append(path.read_text("ascii").strip())
        except OSError:
            found.append("")
    return " ".join(found)
