"""What a piece of work costs: CPU of ours and of the server, time, memory."""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import psycopg

_LAUNCHER = Path(__file__).with_name("launcher.py")
_PATIENCE = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """CPU seconds of the client and of the server, seconds of the clock, peak memory in MB (0: not taken).

    `kernel` is the client's share that the kernel took: for files, mostly, and
    as the disk and its other users please.
    """

    client: float
    kernel: float
    server: float
    wall: float
    peak: float = 0.0

    @property
    def cpu(self) -> float:
        """CPU seconds of both sides."""
        return self.client + self.server


class Server:
    """The processes of the PostgreSQL server behind a URL."""

    def __init__(self, url: str) -> None:
        with psycopg.connect(url) as connection:
            self._database = connection.info.dbname
            postmaster = psutil.Process(connection.info.backend_pid).ppid()
        self._postmaster = psutil.Process(postmaster)

    def cpu(self) -> float:
        """CPU seconds spent so far, by processes that live and by those that ended.

        The kernel tells them in hundredths. A backend is asked only after it
        ended: its last work is to free what it remembered.
        """
        deadline = time.monotonic() + _PATIENCE
        while self._is_busy() and time.monotonic() < deadline:
            time.sleep(0.005)
        own = self._postmaster.cpu_times()
        spent = own.user + own.system + own.children_user + own.children_system
        for child in self._postmaster.children():
            with suppress(psutil.NoSuchProcess):
                spent += sum(child.cpu_times()[:2])
        return spent

    def _is_busy(self) -> bool:
        return any(self._is_ours(child) for child in self._postmaster.children())

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            command = "".join(process.cmdline())
        except psutil.ZombieProcess:
            return True
        except psutil.NoSuchProcess:
            return False
        # A process that is about to end has no command line any more, and is in
        # nobody's account for a moment.
        return not command or self._database in command


def best(rounds: int, take: Callable[[], Cost]) -> Cost:
    """The cheapest of several times: what else the machine does only ever adds."""
    return min((take() for _ in range(rounds)), key=lambda cost: cost.cpu)


def of_call(work: Callable[[], object], server: Server | None = None, *, times: int = 1) -> Cost:
    """What a call costs in this process and those it waits for, as if nothing else stood in its memory.

    Several times in one go make the hundredths in which the server is measured finer.
    """
    gc.collect()
    gc.freeze()
    on_server = server.cpu() if server else 0.0
    wall, before = time.perf_counter(), _spent()
    for _ in range(times):
        work()
    after, wall = _spent(), time.perf_counter() - wall
    on_server = server.cpu() - on_server if server else 0.0
    gc.unfreeze()
    client, kernel = (spent - earlier for spent, earlier in zip(after, before, strict=True))
    return Cost(
        client=client / times,
        kernel=kernel / times,
        server=on_server / times,
        wall=wall / times,
    )


def _spent() -> tuple[float, float]:
    """CPU seconds up to now, and those of them in the kernel."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    kernel = sum(usage.ru_stime for usage in usages)
    return sum(usage.ru_utime for usage in usages) + kernel, kernel


def of_command(
    command: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    text: str = "",
    server: Server | None = None,
) -> Cost:
    """What a command costs, with all processes it starts; `text` is its input.

    The peak is that of its largest process.
    """
    on_server = server.cpu() if server else 0.0
    launched = subprocess.run(
        [sys.executable, "-I", "-S", str(_LAUNCHER), *command],
        cwd=folder,
        env=environment,
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    taken = json.loads(launched.stdout)
    if taken.pop("code"):
        raise RuntimeError(f"{' '.join(command)}: {launched.stderr.strip()}")
    cost = Cost(**taken, server=0.0)
    return replace(cost, server=server.cpu() - on_server) if server else cost
