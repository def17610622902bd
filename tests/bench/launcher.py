"""Run the command in the arguments, and print what it cost as JSON.

A process of its own and small, because a started process counts the memory of
the one that started it as its own peak. Its output is dropped, its errors pass.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time


def main() -> None:
    """Wait for the command; the processes it started and waited for are counted with it."""
    before = time.perf_counter()
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    per_megabyte = 2**20 if sys.platform == "darwin" else 2**10
    taken = {
        "code": os.waitstatus_to_exitcode(status),
        "client": usage.ru_utime + usage.ru_stime,
        "kernel": usage.ru_stime,
        "wall": wall,
        "peak": usage.ru_maxrss / per_megabyte,
    }
    process.returncode = taken["code"]
    print(json.dumps(taken))


main()
