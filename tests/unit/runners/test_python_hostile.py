"""Whatever a snippet does to its process, it has an outcome, and others do not feel it."""

from __future__ import annotations

import time
from pathlib import Path

import psutil
import pytest

from docgen.model.outcome import Status
from tests.unit.runners.pages import fence, is_well, nothing_left, page, run_page, run_pages, statuses

# What looks whether the process is as every page finds it.
CLEAN = """
import builtins, gc, os, pathlib, signal, sys, threading, warnings

here = pathlib.Path.cwd()
assert here.is_dir() and list(here.iterdir()) == [] and str(here) == os.environ["HOME"], here
assert sys.path[0] == str(here) and sys.path.count("") == 0 and "/planted" not in sys.path
assert "PLANTED" not in os.environ and not hasattr(builtins, "planted")
assert "planted" not in sys.modules and "planted" not in globals()
assert len("abc") == 3 and "built-in" in repr(print) and "built-in" in repr(open)
assert not any(kind[2] is BytesWarning for kind in warnings.filters), warnings.filters
assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL, signal.getsignal(signal.SIGTERM)
assert threading.active_count() == 1
assert sys.getrecursionlimit() == 1000
assert os.umask(0o022) == 0o022
assert sys.argv[1:] == []
print("clean")
sys.stderr.write("too\\n")
os.write(1, b"down to the file\\n")
"""
FOREVER = "[sys.executable, '-c', 'import time; time.sleep(600)']"

# What ends well, and should have left nothing.
WELL = {
    "closes its output": "import os, sys\nsys.stdout.close()\nos.close(1)\nos.close(2)",
    "leaves its folder": "import os\nos.chdir('/usr')",
    "deletes its folder": "import os, shutil\nshutil.rmtree(os.getcwd())",
    "makes its folder unreadable": "import os\nos.mkdir('a')\nos.chmod('a', 0)\nos.chmod('.', 0)",
    "fills its folder": "for n in range(100): open(str(n), 'w').write('x')",
    "forks": "import os\nif os.fork() == 0: os._exit(0)\nos.wait()",
    "forks, and the child goes on": "import os\nos.fork()",
    "forks, and the child stays": "import os, time\nif os.fork() == 0: time.sleep(600)",
    "leaves a program": f"import subprocess, sys\nsubprocess.Popen({FOREVER})",
    "leaves a program in another session": (
        f"import subprocess, sys\nsubprocess.Popen({FOREVER}, start_new_session=True)"
    ),
    "leaves a daemon": (
        "import os, subprocess, sys\n"
        "if os.fork() == 0:\n    os.setsid()\n"
        f"    if os.fork() == 0: os.execv(sys.executable, {FOREVER})\n    os._exit(0)\nos.wait()"
    ),
    "leaves a thread": "import threading, time\nthreading.Thread(target=time.sleep, args=(600,)).start()",
    "registers what is done at the end": "import atexit, time\natexit.register(time.sleep, 600)",
    "plants variables": "import os\nos.environ['PLANTED'] = '1'\ndel os.environ['PATH']\nplanted = 1",
    "plants paths": "import sys\nsys.path.insert(0, '/planted')\nsys.argv.append('x')",
    "plants a module": "open('planted.py', 'w').write('a = 1')\nimport planted",
    "plants built-ins": (
        "import builtins\nbuiltins.planted = 1\nbuiltins.len = builtins.open = lambda *_: 0\n"
        "builtins.print = builtins.planted"
    ),
    "plants filters of warnings": "import warnings\nwarnings.simplefilter('error', BytesWarning)",
    "plants a handler of signals": "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)",
    "plants limits": "import os, sys\nsys.setrecursionlimit(60000)\nos.umask(0)",
    "replaces its streams": "import io, sys\nsys.stdout = sys.stderr = io.StringIO()",
}
# What fails, with what is said.
FAILED = {
    "ends the interpreter": ("import sys\nsys.exit(3)", "It ended the interpreter with code 3."),
    "ends the interpreter well": ("exit()", "It ended the interpreter with code 0."),
    "ends the interpreter with words": ("raise SystemExit('no')", "with code 1."),
    "interrupts itself": ("raise KeyboardInterrupt", "It raised KeyboardInterrupt."),
    "raises what is no exception": ("raise BaseException('x')", "It raised BaseException: x."),
    "raises what cannot be spelled": (
        "class A(Exception):\n    def __str__(self): raise self\nraise A",
        "It raised",
    ),
    "recurses without end": ("def f(): f()\nf()", "It raised RecursionError: maximum recursion"),
}
# What cannot be run to its end, with what is said.
BROKEN = {
    "ends its process": ("import os\nos._exit(0)", "It ended its process, with exit code 0."),
    "kills itself": ("import os\nos.kill(os.getpid(), 9)", "It ended its process, by signal 9."),
    "crashes": ("import ctypes\nctypes.string_at(0)", "It ended its process, by signal 11."),
    "aborts": ("import os\nos.abort()", "It ended its process, by signal 6."),
    "sleeps for ever": ("import time\ntime.sleep(600)", "It took longer than 0.5 s."),
    "computes for ever": ("while True: pass", "It took longer than 0.5 s."),
    "catches what ends it": (
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        "It took longer than 0.5 s.",
    ),
    "ignores every signal": (
        (
            "import signal\nfor n in (14, 15, 2, 1): signal.signal(n, signal.SIG_IGN)\n"
            "import time\nwhile True: time.sleep(60)"
        ),
        "It took longer than 0.5 s.",
    ),
    "blocks every signal": (
        "import signal, time\nsignal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\ntime.sleep(600)",
        "It took longer than 0.5 s.",
    ),
    "hangs in a library": ("import re\nre.match('(a+)+b', 'a' * 60)", "It took longer than 0.5 s."),
    "stops itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", "It took longer"),
    "prints without end": ("while True: print('x' * 1000)", "It wrote more than 1024 KiB."),
    "prints a hundred megabytes": (
        "for n in range(100): print('x' * 1_000_000)",
        "It wrote more than 1024 KiB.",
    ),
    "prints a hundred megabytes to errors": (
        "import sys\nsys.stderr.write('x' * 100_000_000)",
        "It wrote more than 1024 KiB.",
    ),
    "has a program print without end": (
        "import subprocess\nsubprocess.run(['sh', '-c', 'while :; do echo xxxxxxxxxxxxxxxxxxxxxxxx; done'])",
        "It",
    ),
    "closes every file": ("import os\nos.closerange(0, 256)", "It ended its process,"),
    "writes into its pipes": (
        (
            "import contextlib, os\nfor n in range(3, 64):\n"
            "    with contextlib.suppress(OSError): os.write(n, b'00000010nonsense')"
        ),
        "It ended its process, by signal 9.",
    ),
    "announces more than it writes": (
        (
            "import contextlib, os\nfor n in range(3, 64):\n"
            "    with contextlib.suppress(OSError): os.write(n, b'7fffffff')"
        ),
        "It took longer than 0.5 s.",
    ),
    "leaves a daemon and ends": (
        f"import os, subprocess, sys\nsubprocess.Popen({FOREVER}, start_new_session=True)\nos._exit(1)",
        "It ended its process, with exit code 1.",
    ),
    "kills the group of its parent": (
        "import os, signal, time\nos.killpg(os.getpgid(os.getppid()), signal.SIGKILL)\ntime.sleep(60)",
        "It ended its process, by signal 9.",
    ),
    "kills its parent and leaves a daemon": (
        (
            f"import os, signal, subprocess, sys, time\nsubprocess.Popen({FOREVER}, start_new_session=True)\n"
            "os.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(60)"
        ),
        "It ended its process, by signal 9.",
    ),
    "kills all it may": (
        "import os, signal\nos.killpg(0, signal.SIGKILL)",
        "It ended its process, by signal 9.",
    ),
}
CASES: dict[str, tuple[str, str, str]] = {
    **{case: (source, "passed", "") for case, source in WELL.items()},
    **{case: (source, "failed", said) for case, (source, said) in FAILED.items()},
    **{case: (source, "broken", said) for case, (source, said) in BROKEN.items()},
    # Whatever becomes of it, others do not feel it.
    "empties the modules": ("import sys\nsys.modules.clear()", "", ""),
}


@pytest.mark.parametrize("case", CASES)
def test_a_snippet_has_an_outcome_and_leaves_nothing_behind(tmp_path: Path, case: str) -> None:
    source, status, problem = CASES[case]

    with nothing_left():
        began = time.monotonic()
        mine, clean = run_pages(
            tmp_path,
            fence(source, 'python {timeout="0.5"}' if "longer" in problem else 'python {timeout="10"}'),
            page(CLEAN),
        )
        took = time.monotonic() - began

    assert not status or mine.status == status, mine
    assert problem in mine.problem
    assert is_well(clean), clean
    assert clean.output == "clean\ndown to the file\ntoo\n"
    assert len(mine.output) <= 2 << 20
    assert took < 15


@pytest.mark.parametrize(
    "case", ["ends its process", "sleeps for ever", "prints without end", "ends the interpreter"]
)
def test_those_below_what_broke_are_not_run(tmp_path: Path, case: str) -> None:
    source, status, _ = CASES[case]

    outcomes = run_page(tmp_path, page("a = 1", source, "a", "a"), timeout=0.5)

    assert statuses(outcomes) == ["passed", status, "skipped", "skipped"]


def test_what_broke_keeps_what_it_wrote_before(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, page("import os\nprint('before')\nos._exit(3)"))

    assert outcome.output == "before\n"


def test_a_time_limit_names_the_line_that_took_it(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, page("import time\n\ntime.sleep(60)"), timeout=0.2)

    assert (outcome.status, str(outcome.place)) == (Status.BROKEN, "page0.md:4")


def _is_gone(process: int) -> bool:
    until = time.monotonic() + 5
    while psutil.pid_exists(process) and time.monotonic() < until:
        time.sleep(0.02)
    return not psutil.pid_exists(process)


@pytest.mark.parametrize("how", ["", "setsid -f "], ids=["a child", "a daemon"])
def test_processes_of_a_session_live_until_it_ends(tmp_path: Path, aside: Path, how: str) -> None:
    written = aside / "pid"
    command = f"{how}sh -c 'echo $$ > {written}; exec sleep 600' &"
    start = f"import os\nos.system({command!r})"
    look = (
        f"import pathlib, time\ntime.sleep(0.5)\nnumber = pathlib.Path({str(written)!r}).read_text().strip()"
    )

    with nothing_left():
        outcomes = run_page(tmp_path, page(start, f"{look}\nassert pathlib.Path('/proc', number).exists()"))

        assert statuses(outcomes) == ["passed", "passed"], outcomes
        assert _is_gone(int(written.read_text()))


def test_a_child_that_a_snippet_forked_executes_nothing_more(tmp_path: Path, aside: Path) -> None:
    count = aside / "count"
    source = f"open({str(count)!r}, 'a').write('x')"

    outcomes = run_pages(tmp_path, page("import os\nos.fork()", source, source), page(source))

    assert statuses(outcomes) == ["passed"] * 4
    assert count.read_text() == "xxx"


def test_a_console_cannot_outlive_its_time_either(tmp_path: Path) -> None:
    (outcome,) = run_page(tmp_path, fence(">>> while True: pass", "pycon"), timeout=0.3)

    assert outcome.problem == "It took longer than 0.3 s."
