"""Snippets run where only temporary files are written, and where no network is but their own."""

from __future__ import annotations

import contextlib
import http.server
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from docgen.model.outcome import Outcome, Status
from docgen.pipeline.check import check
from docgen.settings.sections import Settings
from docgen.world.sandbox import Sandbox
from tests.unit.runners.pages import fence, nothing_left, statuses

CLOSED = "Its sandbox reaches servers of its page alone: network = true below [snippets] opens it."
READ_ONLY = "Its sandbox lets it write temporary files only."


def run(folder: Path, *fences: str, **section: Any) -> list[Outcome]:
    """The outcomes of a page whose snippets are all executed."""
    (folder / "a.md").write_text("\n".join(fences))
    wanted = {"paths": ["a.md"], "run": ["python", "shell", "http"], **section}
    with nothing_left(), ThreadPoolExecutor(1) as executor:
        return list(check(Settings.model_validate({"snippets": wanted}), folder, executor=executor).outcomes)


class _Hello(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(b"from outside\n")

    def log_message(self, *_said: object) -> None:
        pass


@contextmanager
def served() -> Iterator[int]:
    """The port of a server that runs outside of every sandbox."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Hello) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def python_asks(port: int) -> str:
    return fence(
        f"import urllib.request\nprint(urllib.request.urlopen('http://127.0.0.1:{port}/').read().decode().strip())\n"
        "#> from outside"
    )


def shell_asks(port: int) -> str:
    return fence(f"exec 3<>/dev/tcp/127.0.0.1/{port}", "bash")


@pytest.mark.parametrize("asks", [python_asks, shell_asks])
def test_a_server_outside_is_reached_only_with_a_network(tmp_path: Path, asks: Any) -> None:
    with served() as port:
        (closed,) = run(tmp_path, asks(port))
        (opened,) = run(tmp_path, asks(port), network=True)
        (without,) = run(tmp_path, asks(port), sandbox="off")

    assert closed.status is Status.FAILED
    assert closed.problem.endswith(CLOSED)
    assert (opened.status, without.status) == (Status.PASSED, Status.PASSED)


def test_a_name_that_cannot_be_resolved_is_said_to_be_so_for_want_of_a_network(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, fence("import socket\nsocket.create_connection(('example.org', 80))"))

    assert outcome.problem.endswith(CLOSED)


@pytest.mark.parametrize("network", [False, True])
@pytest.mark.parametrize(
    "source",
    [
        fence("open(r'{}/made', 'w')"),
        fence("touch {}/made", "bash"),
        fence("touch made", 'bash {{cwd="sub"}}'),
    ],
    ids=["python", "shell", "in a folder of the project"],
)
def test_nothing_is_written_into_the_project(tmp_path: Path, source: str, *, network: bool) -> None:
    (tmp_path / "sub").mkdir()

    (outcome,) = run(tmp_path, source.format(tmp_path), network=network)

    assert outcome.status is Status.FAILED
    assert outcome.problem.endswith(READ_ONLY)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.md", "sub"]


def test_nothing_is_written_where_others_keep_their_files(tmp_path: Path) -> None:
    written = Path.home() / f"docgen-was-here-{os.getpid()}"

    (outcome,) = run(tmp_path, fence(f"touch {written}", "bash"))

    assert outcome.problem.endswith(READ_ONLY)
    assert not written.exists()


def test_temporary_files_are_written_as_ever(tmp_path: Path, aside: Path) -> None:
    outcomes = run(
        tmp_path,
        fence(
            "import tempfile, pathlib\npathlib.Path('here').write_text('1')\ntempfile.NamedTemporaryFile()"
        ),
        fence(f"cat here > {aside}/told\necho > /dev/null", "bash"),
        fence("import multiprocessing\nmultiprocessing.Lock()"),
    )

    assert statuses(outcomes) == ["passed"] * 3
    assert (aside / "told").read_text() == "1"


def test_snippets_of_a_page_reach_the_server_that_it_started(tmp_path: Path) -> None:
    server = 'bash {background ready="port 8431"}'
    outcomes = run(
        tmp_path,
        fence(
            "mkdir site && echo hello >site/index.html\npython3 -m http.server --directory site 8431", server
        ),
        fence("import urllib.request as u\nassert u.urlopen('http://localhost:8431').read() == b'hello\\n'"),
        fence("GET / HTTP/1.1", "http"),
        fence("HTTP/1.1 200 OK\n\nhello", "http"),
        http="http://127.0.0.1:8431",
    )

    assert statuses(outcomes) == ["passed"] * 3, outcomes


def test_requests_go_to_a_service_outside_where_the_page_has_started_none(tmp_path: Path) -> None:
    with served() as port:
        (outcome,) = run(tmp_path, fence("GET / HTTP/1.1", "http"), http=f"http://127.0.0.1:{port}")

    assert outcome.status is Status.PASSED
    assert outcome.output.endswith("from outside\n")


def test_a_port_that_is_taken_outside_is_free_in_a_sandbox(tmp_path: Path) -> None:
    with served() as port:
        (outcome,) = run(
            tmp_path, fence(f"python3 -m http.server {port}", f'bash {{background ready="port {port}"}}')
        )

    assert outcome.status is Status.PASSED


def test_without_a_sandbox_the_project_is_written(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, fence(f"touch {tmp_path}/made", "bash"), sandbox="off")

    assert outcome.status is Status.PASSED
    assert (tmp_path / "made").exists()


def test_what_failed_for_another_reason_is_not_said_to_be_the_sandbox(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, fence("1 / 0"))

    assert outcome.problem == "It raised ZeroDivisionError: division by zero."


def test_a_project_in_a_folder_with_a_blank_is_protected_too(tmp_path: Path) -> None:
    folder = tmp_path / "my proj é"
    folder.mkdir()

    (outcome,) = run(folder, fence(f"touch '{folder}/made'", "bash"))

    assert outcome.problem.endswith(READ_ONLY)


def test_a_snippet_that_ends_the_keeper_of_its_sandbox_harms_nobody(tmp_path: Path) -> None:
    end = fence(
        "import os, signal, psutil\n"
        "for one in psutil.Process(os.getppid()).parent().children():\n"
        "    if 'docgen.world.namespaces' in one.cmdline():\n"
        "        os.kill(one.pid, signal.SIGKILL)"
    )
    (tmp_path / "b.md").write_text(fence(f"touch {tmp_path}/made", "bash") + "\n" + python_asks(1))

    outcomes = run(
        tmp_path,
        end,
        fence("import os\nos._exit(3)"),
        fence("1", "python {standalone}"),
        paths=["a.md", "b.md"],
    )

    assert [outcome.status for outcome in outcomes] == ["passed", "broken", "passed", "failed", "skipped"]
    assert outcomes[3].problem.endswith(READ_ONLY)


def test_a_project_that_is_made_anew_is_protected_again(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    source = fence(f"touch {folder}/made", "bash")
    with nothing_left(), ThreadPoolExecutor(1) as executor:
        for _ in range(2):
            folder.mkdir()
            (folder / "a.md").write_text(source)
            settings = Settings.model_validate({"snippets": {"paths": ["a.md"], "run": ["shell"]}})
            (outcome,) = check(settings, folder, executor=executor).outcomes
            assert outcome.problem.endswith(READ_ONLY)
            shutil.rmtree(folder)


@pytest.mark.parametrize("address", ["http://a..b/", "http://localhost:99999/", "99999"])
def test_a_server_whose_address_is_none_is_never_ready(tmp_path: Path, address: str) -> None:
    server = fence("sleep 60", f'bash {{background ready="{address}" timeout="0.3"}}')

    for mode in ("auto", "off"):
        (outcome,) = run(tmp_path, server, sandbox=mode)
        assert outcome.problem == f"It was not ready after 0.3 s: {address}."


@pytest.mark.parametrize("name", ["a..b", "nowhere.invalid"])
def test_no_name_ends_what_keeps_a_sandbox(name: str) -> None:
    with contextlib.closing(Sandbox(network=False)) as sandbox:
        with pytest.raises(OSError, match="cannot be found"):
            sandbox.reach((name, 80), 1.0)

        assert sandbox.is_kept()


@pytest.mark.parametrize("name", ["new.db", "made.db"])
def test_a_database_in_a_file_of_the_project_is_said_to_be_read_only(tmp_path: Path, name: str) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "made.db")) as made:
        made.execute("CREATE TABLE film (title)")

    (outcome,) = run(
        tmp_path, fence(f"import sqlite3\nsqlite3.connect('{tmp_path}/{name}').execute('CREATE TABLE x (y)')")
    )

    assert outcome.problem.endswith(READ_ONLY)


def test_a_run_goes_on_where_somebody_tidied_temporary_files(tmp_path: Path, aside: Path) -> None:
    said = aside / "folder"
    settings = Settings.model_validate({"snippets": {"paths": ["a.md"], "run": ["shell"]}})
    with nothing_left(), ThreadPoolExecutor(1) as executor:
        for _ in range(2):
            (tmp_path / "a.md").write_text(fence(f"dirname $PWD > {said}", "bash"))
            (outcome,) = check(settings, tmp_path, executor=executor).outcomes
            assert outcome.status is Status.PASSED
            shutil.rmtree(said.read_text().strip())


@pytest.mark.parametrize("place", ["/dev/docgen-was-here", "/proc/sys/vm/swappiness"])
def test_not_even_root_changes_the_system(tmp_path: Path, place: str) -> None:
    (outcome,) = run(tmp_path, fence(f"echo 60 > {place}", "bash"))

    # Others than root may not, sandbox or none.
    assert outcome.status is Status.FAILED
    assert outcome.problem.endswith(READ_ONLY) or "Permission denied" in outcome.detail


def test_what_one_snippet_opened_as_root_is_shut_for_the_next_session(tmp_path: Path) -> None:
    written = Path.home() / f"docgen-was-here-{os.getpid()}"

    outcomes = run(
        tmp_path,
        fence("mount -o remount,bind,rw / || true", 'bash {group="a"}'),
        fence(f"touch {written}", 'bash {group="b"}'),
    )

    assert outcomes[1].problem.endswith(READ_ONLY)
    assert not written.exists()


def test_the_interpreter_is_not_written_wherever_it_is(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path, fence("import sys\nopen(sys.prefix + '/docgen-was-here', 'w')"))

    assert outcome.problem.endswith(READ_ONLY)
