"""docgen is killed or interrupted, or somebody else does the same at the same time."""

from __future__ import annotations

import random
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence

import psycopg

from tests.faults.conftest import Fault, eventually
from tests.faults.test_reading import locked
from tests.faults.test_writing import every_file_is_whole, whole
from tests.hosts.conftest import execute
from tests.hosts.programs import DOCGEN, PATIENCE, files, settled
from tests.hosts.test_cli_interrupted import INTERRUPTED, processes_of

ASKING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def begin(fault: Fault, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*DOCGEN, *(arguments or ("write", "docs"))],
        cwd=fault.project,
        env=settled(fault.environment()),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def signalled(fault: Fault, asked: signal.Signals, seconds: float, *arguments: str) -> subprocess.Popen[str]:
    started = begin(fault, *arguments)
    time.sleep(seconds)
    started.send_signal(asked)
    started.communicate(timeout=PATIENCE)
    return started


def moments(fault: Fault, number: int, *arguments: str) -> Sequence[float]:
    """Points of time in a run, one in each of as many equal parts of it."""
    began = time.monotonic()
    assert fault.run(*arguments).code == 0
    part = (time.monotonic() - began) / number
    chance = random.Random(number)
    return [part * (place + chance.random()) for place in range(number)]


def test_docgen_is_killed_while_it_writes(fault: Fault) -> None:
    tables = "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY);" for n in range(40))
    execute(fault.url, tables)
    complete = whole(fault)
    when = moments(fault, 20)

    for seconds in when:
        shutil.rmtree(fault.docs / "reference", ignore_errors=True)
        signalled(fault, signal.SIGKILL, seconds)
        every_file_is_whole(fault, complete)

    ran = fault.run()
    fault.told(ran)
    assert {path: content for path, content in files(fault.docs).items() if path in complete} == complete


def test_docgen_is_killed_while_it_writes_a_snapshot(fault: Fault) -> None:
    when = moments(fault, 20, "snapshot")
    file = fault.project / "snapshots/shop.json"
    complete = file.read_bytes()

    for seconds in when:
        file.write_bytes(complete.replace(b"late", b"soon"))
        signalled(fault, signal.SIGKILL, seconds, "snapshot")
        assert file.read_bytes() in (complete, complete.replace(b"late", b"soon"))

    ran = fault.run("snapshot")
    fault.told(ran)
    assert files(fault.project / "snapshots") == {"shop.json": complete}


def test_docgen_is_killed_while_it_begins_a_project(fault: Fault) -> None:
    (fault.project / "docgen.toml").unlink()
    (fault.project / "schema.sql").write_text("CREATE TABLE t (id int);")
    when = moments(fault, 20, "init")
    complete = {name: (fault.project / name).read_bytes() for name in ("docgen.toml", "mkdocs.yml")}

    for seconds in when:
        for name in complete:
            (fault.project / name).unlink(missing_ok=True)
        signalled(fault, signal.SIGKILL, seconds, "init")
        written = {name: (fault.project / name) for name in complete if (fault.project / name).exists()}
        assert {name: path.read_bytes() for name, path in written.items()}.items() <= complete.items()

    (fault.project / "docgen.toml").unlink(missing_ok=True)
    ran = fault.run("init")
    fault.told(ran)
    assert {name: (fault.project / name).read_bytes() for name in complete} == complete


def test_docgen_is_interrupted_while_it_reads(fault: Fault) -> None:
    with locked(fault.url, "public.late"):
        for asked in ASKING:
            started = begin(fault)
            eventually(lambda: waits(fault))
            started.send_signal(asked)
            _, stderr = started.communicate(timeout=PATIENCE)

            assert (started.returncode, stderr) == (2, INTERRUPTED)
            assert files(fault.docs) == fault.before
            eventually(lambda: not waits(fault))

    # The page tells the same of every moment.
    assert fault.row.fits(stderr)
    fault.recovers()


def waits(fault: Fault) -> bool:
    query = (
        "SELECT FROM pg_stat_activity WHERE application_name = 'docgen'"
        " AND datname = current_database() AND wait_event_type = 'Lock'"
    )
    with psycopg.connect(fault.url) as connection:
        return connection.execute(query).fetchone() is not None


def test_docgen_is_interrupted_at_any_moment(fault: Fault) -> None:
    tables = "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY);" for n in range(40))
    execute(fault.url, tables)
    complete = whole(fault)
    when = moments(fault, 12)

    for number, seconds in enumerate(when):
        shutil.rmtree(fault.docs / "reference", ignore_errors=True)
        asked = ASKING[number % 3]
        started = begin(fault)
        time.sleep(seconds)
        started.send_signal(asked)
        _, stderr = started.communicate(timeout=PATIENCE)

        # While Python starts it speaks for itself, and when all is done nothing is interrupted.
        is_early = started.returncode == -asked and not re.search(r"/docgen/(?!__)", stderr)
        assert is_early or (started.returncode, stderr) in [(2, INTERRUPTED), (0, "")]
        every_file_is_whole(fault, complete)
        assert list(fault.docs.rglob(".docgen-*")) == []

    fault.recovers()


def test_an_embedded_server_is_left_to_no_interrupt(fault: Fault) -> None:
    fault.settings("embedded:postgresql", 'prepare = ["echo $$ > child; exec sleep 300"]')
    for asked in ASKING:
        started = begin(fault)
        eventually((fault.project / "child").exists)
        started.send_signal(asked)
        # Whoever loses patience is told no sooner, and nothing is left behind.
        for _ in range(5):
            time.sleep(0.02)
            started.send_signal(asked)
        _, stderr = started.communicate(timeout=PATIENCE)

        assert (started.returncode, stderr) == (2, INTERRUPTED)
        assert processes_of(fault.project / ".cache") == []
        (fault.project / "child").unlink()

    assert fault.row.fits(stderr)
    assert files(fault.docs) == fault.before


def test_two_builds_write_one_folder_with_one_cache(fault: Fault) -> None:
    tables = "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY);" for n in range(40))
    execute(fault.url, tables)
    complete = whole(fault)
    shutil.rmtree(fault.project / ".cache")

    builds = [begin(fault) for _ in range(3)]
    said = [build.communicate(timeout=PATIENCE)[1] for build in builds]

    assert ([build.returncode for build in builds], said) == ([0] * 3, [""] * 3)
    fault.told(fault.run())
    assert {path: content for path, content in files(fault.docs).items() if path in complete} == complete
