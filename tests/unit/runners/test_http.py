"""Requests to a real service and to a real app: what is sent, what is compared, and what goes wrong."""

from __future__ import annotations

import http.server
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from docgen.model.origin import Origin
from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.http.run import HttpSession
from docgen.runners.session import Session
from tests.unit.runners import snippets
from tests.unit.runners.snippets import FENCE, OUTPUT, executable

FILMS = {"films": [{"id": 1, "title": "Alien"}, {"id": 2, "title": "Brazil"}], "total": 2, "more": True}


class Films(http.server.BaseHTTPRequestHandler):
    """A service that says what it was sent, and misbehaves when asked to."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        getattr(self, f"send_{path.strip('/') or 'films'}", self.send_nothing)()

    do_POST = do_DELETE = do_HEAD = do_GET  # noqa: N815

    def send_films(self) -> None:
        self.answer(200, json.dumps(FILMS).encode(), "application/json")

    def send_text(self) -> None:
        self.answer(200, b"one\ntwo\nthree\n", "text/plain; charset=utf-8")

    def send_echo(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        told = {"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body}
        self.answer(201, json.dumps(told).encode(), "application/json")

    def send_moved(self) -> None:
        self.answer(302, b"", "text/plain", Location="/films")

    def send_nothing(self) -> None:
        self.answer(404, b'{"detail": "Not Found"}', "application/json")

    def send_empty(self) -> None:
        self.send_response(204)
        self.end_headers()

    def send_slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b".")
            time.sleep(0.1)

    def send_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100_000):
            self.wfile.write(b"x" * 10_000)

    def send_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"less")
        self.close_connection = True

    def send_silence(self) -> None:
        self.close_connection = True

    def answer(self, code: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(code)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        for number in (1, 2):
            self.send_header("Set-Cookie", f"number={number}")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    with Server(("127.0.0.1", 0), Films) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def snippet(source: str, **options: str) -> Snippet:
    return executable(source, "http", **options)


def below(text: str, language: str = "http") -> Snippet:
    return snippets.below(text, language)


def session(folder: Path, address: str = "", *, app: str = "") -> HttpSession:
    described = Session(
        name="page.md",
        snippets=(),
        root=folder,
        environment={"PATH": "/usr/bin:/bin", "MARK": str(folder)},
        http=address,
        asgi=app,
        timeout=10.0,
        limit=1 << 16,
    )
    return HttpSession(described, folder)


def sent(service: str, source: str, expected: Snippet | None = None, **options: str) -> Outcome:
    return session(Path.cwd(), service).run(snippet(source, **options), expected)


def told(outcome: Outcome) -> tuple[Status, str]:
    return outcome.status, outcome.problem


# What is sent


def echoed(outcome: Outcome) -> dict[str, object]:
    assert outcome.status is Status.PASSED, outcome
    found: dict[str, object] = json.loads(outcome.output.partition("\n\n")[2])
    return found


def test_a_request_is_sent_as_it_stands(service: str) -> None:
    source = 'POST /echo?length=1&x=%20 HTTP/1.1\nAccept: application/json\nX-A:  b\n\n{"a":\n  "ö"}\n'

    found = echoed(sent(service, source))

    assert (found["method"], found["path"]) == ("POST", "/echo?length=1&x=%20")
    assert found["body"] == '{"a":\n  "ö"}'
    assert found["headers"] == {
        "Host": service.removeprefix("http://"),
        "Connection": "close",
        "Accept": "application/json",
        "X-A": "b",
        "Content-Length": "13",
    }


@pytest.mark.parametrize("line", ["GET /echo HTTP/1.1", "GET /echo", "# what\n\nGET /echo HTTP/1.1\n\n"])
def test_a_request_may_be_one_line(service: str, line: str) -> None:
    found = echoed(sent(service, line))

    assert (found["method"], found["body"]) == ("GET", "")


def test_a_whole_url_goes_to_the_service_and_nowhere_else(service: str) -> None:
    found = echoed(sent(service, "GET https://films.example.org/echo?a=1 HTTP/1.1\n"))

    assert found["path"] == "/echo?a=1"
    assert isinstance(found["headers"], dict)
    assert found["headers"]["Host"] == "films.example.org"


def test_a_service_may_live_below_a_path(service: str) -> None:
    assert sent(f"{service}/echo/", "GET /films").status is Status.FAILED
    assert echoed(sent(service, "GET /echo"))["path"] == "/echo"


MISTAKES = {
    "nothing": ("\n", 1, "it is empty"),
    "no path": ("GET\n", 1, "its first line is not like GET /path HTTP/1.1"),
    "no method": ("# what\n/films HTTP/1.1\n", 2, "its first line is not like GET /path HTTP/1.1"),
    "too many words": ("GET /a b HTTP/1.1\n", 1, "its first line is not like GET /path HTTP/1.1"),
    "no slash": ("GET films HTTP/1.1\n", 1, "its path begins with no slash"),
    "signs": ("GET /ö HTTP/1.1\n", 1, "what is not ASCII in a path is written with percent signs"),
    "no header": (
        "GET / HTTP/1.1\nAccept: a\n{}\n", 3,
        "a line is no header like Accept: text/html; an empty line ends them",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("source", "line", "said"), MISTAKES.values(), ids=MISTAKES)
def test_what_is_no_request_is_told_at_its_line(service: str, source: str, line: int, said: str) -> None:
    outcome = sent(service, source)

    assert told(outcome) == (Status.FAILED, f"It is no request: {said}.")
    assert outcome.place == Origin("page.md", FENCE + line)


# What is compared


BODY = json.dumps(FILMS)
WELL = {
    "a status": ("http", "HTTP/1.1 200 OK\n"),
    "another release": ("http", "HTTP/1.0 200 OK\n"),
    "a code alone": ("http", "\nHTTP/1.1 200\n"),
    "headers in any case": ("http", "HTTP/1.1 200 OK\ncontent-TYPE: application/json\n"),
    "any value of a header": ("http", "HTTP/1.1 200 OK\nDate: ...\n"),
    "one header of several": ("http", "HTTP/1.1 200 OK\nSet-Cookie: number=2\n"),
    "all": ("http", f"HTTP/1.1 200 OK\nContent-Type: application/json\n\n{BODY}\n"),
    "json": ("json", f"{json.dumps(FILMS, indent=3)}\n"),
    "other order of keys": ("json", '{"more": true, "total": 2.0, "films": ["...", "..."]}'),
    "any value": ("json", '{"films": "...", "total": 2, "more": true}'),
    "further keys": ("json", '{"total": 2, "...": "..."}'),
    "deep": ("json", '{"films": [{"id": 1, "...": "..."}, {"title": "Brazil", "id": "..."}], "...": "..."}'),
    "output": ("output", BODY),
    "output with a status": ("output", f"HTTP/1.1 200 OK\n\n{BODY}"),
}


@pytest.mark.parametrize(("language", "text"), WELL.values(), ids=WELL)
def test_a_response_is_as_the_page_shows_it(service: str, language: str, text: str) -> None:
    assert told(sent(service, "GET /films", below(text, language))) == (Status.PASSED, "")


WRONG = {
    "the code": ("http", "HTTP/1.1 201 Created\n", 1),
    "the reason": ("http", "HTTP/1.1 200 Fine\n", 1),
    "a header": ("http", "HTTP/1.1 200 OK\nSet-Cookie: number=1\nContent-Type: text/html\n", 3),
    "a header that is missing": ("http", "HTTP/1.1 200 OK\nETag: ...\n", 2),
    "a value": ("json", '{\n  "films": "...",\n  "total": 3,\n  "more": true\n}', 3),
    "a number for a truth": ("json", '{\n  "films": "...",\n  "total": 2,\n  "more": 1\n}', 4),
    "a key that is missing": ("json", '{\n  "no": "...",\n  "...": "..."\n}', 2),
    "a key too many": ("json", '{\n  "films": "...",\n  "total": 2\n}', 3),
    "an item too few": ("json", '{\n  "films": [\n    "..."\n  ],\n  "...": "..."\n}', 3),
    "an item too many": (
        "json",
        '{\n  "films": [\n    "...",\n    "...",\n    "..."\n  ],\n  "...": "..."\n}',
        4,
    ),
    "what is no json": ("json", "{...}", 1),
    "a body below headers": ("http", "HTTP/1.1 200 OK\n\n[]\n", 3),
}


@pytest.mark.parametrize(("language", "text", "line"), WRONG.values(), ids=WRONG)
def test_a_response_that_differs_fails_at_its_line(service: str, language: str, text: str, line: int) -> None:
    outcome = sent(service, "GET /films", below(text, language))

    assert told(outcome) == (Status.FAILED, "Its response differs from what stands below it.")
    assert outcome.place == Origin("page.md", OUTPUT + line)
    assert outcome.has_only_other_output


def test_what_differs_is_all_that_is_corrected(service: str) -> None:
    wanted = (
        'HTTP/1.1 201 Created\nDate: ...\n\n{\n    "films": "...",\n    "total": 3,\n    "...": "..."\n}\n'
    )

    outcome = sent(service, "GET /films", below(wanted))

    assert [(c.place.line, c.old, c.new) for c in outcome.corrections] == [
        (OUTPUT + 1, ("HTTP/1.1 201 Created",), ("HTTP/1.1 200 OK",)),
        (OUTPUT + 6, ('    "total": 3,',), ('    "total": 2,',)),
    ]


@pytest.mark.parametrize("text", ["one\ntwo\nthree", "one\n...\n", "HTTP/1.1 200 OK\n\n...\nthree\n"])
def test_text_is_compared_line_by_line(service: str, text: str) -> None:
    assert told(sent(service, "GET /text", below(text, "output"))) == (Status.PASSED, "")
    assert sent(service, "GET /text", below(text.replace("three", "3").replace("one", "1"), "output")).place


def test_a_response_without_a_status_has_to_be_well(service: str) -> None:
    outcome = sent(service, "GET /nowhere", below('{"detail": "Not Found"}', "json"))

    assert told(outcome) == (Status.FAILED, "The service answered 404 Not Found.")
    assert told(sent(service, "GET /nowhere")) == told(outcome)
    assert sent(service, "GET /nowhere", below("HTTP/1.1 404 Not Found")).status is Status.PASSED


def test_redirects_are_not_followed(service: str) -> None:
    outcome = sent(service, "GET /moved", below("HTTP/1.1 302 Found\nLocation: /films\n"))

    assert told(outcome) == (Status.PASSED, "")


@pytest.mark.parametrize("request_line", ["HEAD /films", "DELETE /empty"])
def test_a_response_may_be_without_a_body(service: str, request_line: str) -> None:
    assert sent(service, request_line).status is Status.PASSED


def test_what_is_no_response_is_told_at_its_line(service: str) -> None:
    outcome = sent(service, "GET /films", below("HTTP/1.1 fine\n"))

    assert told(outcome) == (Status.FAILED, "It is no response: its first line is not like HTTP/1.1 200 OK.")
    assert outcome.place == Origin("page.md", OUTPUT + 1)


# What goes wrong


def test_nobody_is_there() -> None:
    assert told(sent("http://127.0.0.1:1", "GET /")) == (
        Status.BROKEN,
        "Nobody answers at http://127.0.0.1:1.",
    )


def test_where_to_send_it_is_not_said() -> None:
    problem = "Where to send it is not said: [snippets] has neither http nor asgi."

    assert told(sent("", "GET /")) == (Status.BROKEN, problem)


def test_who_answers_slowly_is_not_waited_for(service: str) -> None:
    started = time.monotonic()
    outcome = sent(service, "GET /slow", timeout="0.5")

    assert told(outcome) == (Status.BROKEN, "It took longer than 0.5 s.")
    assert time.monotonic() - started < 4


def test_who_never_answers_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        outcome = sent(f"http://127.0.0.1:{silent.getsockname()[1]}", "GET /", timeout="0.3")

    assert told(outcome) == (Status.BROKEN, "It took longer than 0.3 s.")


def test_a_response_without_end_is_broken(service: str) -> None:
    assert told(sent(service, "GET /endless")) == (Status.BROKEN, "The service wrote more than 64 KiB.")


@pytest.mark.parametrize("path", ["/short", "/silence"])
def test_a_response_that_breaks_off_is_broken(service: str, path: str) -> None:
    outcome = sent(service, f"GET {path}")

    assert told(outcome) == (
        Status.BROKEN,
        f"The service at {service} ended the connection before its response did.",
    )


def test_what_speaks_no_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet() -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(b"+OK ready\r\n")

        thread = threading.Thread(target=greet)
        thread.start()
        outcome = sent(f"http://127.0.0.1:{listening.getsockname()[1]}", "GET /", timeout="5")
        thread.join()

    assert outcome.status is Status.BROKEN
    assert "speaks no HTTP" in outcome.problem


@pytest.mark.parametrize("timeout", ["soon", "0", "nan"])
def test_a_time_that_is_none_is_told(service: str, timeout: str) -> None:
    outcome = sent(service, "GET /", timeout=timeout)

    assert told(outcome) == (Status.BROKEN, f"timeout={timeout!r} is no number of seconds.")


# An app


APP = """
import subprocess
known = []

async def app(scope, receive, send):
    if scope["type"] != "http":
        raise NotImplementedError
    if scope["path"] == "/fork":
        subprocess.Popen(["sleep", "600"], start_new_session=True)
    if scope["path"] == "/kill":
        import os, signal
        os.kill(os.getpid(), signal.SIGKILL)
    known.append(scope["path"])
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": str(len(known)).encode()})
"""


@pytest.fixture
def app(tmp_path: Path) -> Iterator[HttpSession]:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "web.py").write_text(APP)
    with closing(session(tmp_path, app="shop.web:app")) as opened:
        yield opened
    assert running(tmp_path) == []


def running(folder: Path) -> list[str]:
    """What runs with the environment of a session, whoever is its parent."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("MARK") == str(folder) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.name())
        except psutil.Error:
            continue
    return found


def test_an_app_is_served_once_for_a_session(app: HttpSession, tmp_path: Path) -> None:
    assert running(tmp_path) == []
    assert told(app.run(snippet("GET /a"), below("HTTP/1.1 200 OK\n\n1\n"))) == (Status.PASSED, "")
    assert told(app.run(snippet("GET /a"), below("2", "json"), last=True)) == (Status.PASSED, "")
    assert running(tmp_path) == []


def test_what_an_app_leaves_ends_with_it(app: HttpSession, tmp_path: Path) -> None:
    assert app.run(snippet("GET /fork")).status is Status.PASSED
    assert "sleep" in running(tmp_path)


def test_an_app_that_dies_is_told(app: HttpSession) -> None:
    outcome = app.run(snippet("GET /kill"))

    assert outcome.status is Status.BROKEN
    assert "ended the connection" in outcome.problem


def test_an_app_that_does_not_start_says_why(tmp_path: Path) -> None:
    (tmp_path / "web.py").write_text("raise RuntimeError('no such luck')\n")
    with closing(session(tmp_path, app="web:app")) as opened:
        outcome = opened.run(snippet("GET /"))

    assert outcome.status is Status.BROKEN
    assert outcome.problem.startswith("It does not start. It ended with exit code 1 before it was ready.")
    assert "no such luck" in outcome.problem
