"""A request sent, and its response received, within a time."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import SplitResult, urlsplit

from docgen.errors import RunError
from docgen.runners.connection import Reach, connection_to
from docgen.runners.http.messages import Request, Response

_OWN = frozenset({"host", "content-length", "connection", "transfer-encoding"})
_CHUNK = 1 << 14


def exchange(base: str, request: Request, *, seconds: float, limit: int, reach: Reach) -> Response:
    """The response of the service at `base`, which `reach` connects to; redirects are not followed.

    Raises:
        RunError: nobody answers, or no HTTP, it takes too long, or is more than `limit` bytes.
    """
    parts = urlsplit(base)
    connection = connection_to(parts, seconds, reach)
    late = threading.Event()
    try:
        connection.connect()
        with _ended(connection, seconds, late):
            _send(connection, request, parts)
            answer = connection.getresponse()
            body = _body(answer, limit)
    except (OSError, http.client.HTTPException, UnicodeError) as error:
        if late.is_set() or isinstance(error, TimeoutError):
            raise RunError(base, f"It took longer than {seconds:g} s.", "") from None
        raise RunError(base, _told(error, base), "") from None
    finally:
        connection.close()
    if late.is_set():
        raise RunError(base, f"It took longer than {seconds:g} s.", "")
    text = body.decode(answer.headers.get_content_charset("utf-8"), "backslashreplace")
    return Response(answer.status, answer.reason, tuple(answer.getheaders()), text)


@contextmanager
def _ended(connection: http.client.HTTPConnection, seconds: float, late: threading.Event) -> Iterator[None]:
    """The connection is ended when time is over: one who sends a byte a second is not waited for."""
    held: socket.socket = connection.sock

    def end() -> None:
        late.set()
        with suppress(OSError):
            held.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _send(connection: http.client.HTTPConnection, request: Request, parts: SplitResult) -> None:
    """Send what the page shows, and what no request can be without."""
    target = parts.path.rstrip("/") + request.target
    connection.putrequest(request.method, target, skip_host=True, skip_accept_encoding=True)
    given = {name.lower(): value for name, value in request.headers}
    connection.putheader("Host", given.get("host") or request.host or parts.netloc)
    connection.putheader("Connection", "close")
    for name, value in request.headers:
        if name.lower() not in _OWN:
            connection.putheader(name, value)
    if request.body or request.method in ("POST", "PUT", "PATCH"):
        connection.putheader("Content-Length", str(len(request.body)))
    connection.endheaders(request.body or None)


def _body(answer: http.client.HTTPResponse, limit: int) -> bytes:
    body = bytearray()
    while chunk := answer.read1(_CHUNK):
        body += chunk
        if len(body) > limit:
            raise RunError("", f"The service wrote more than {limit // 1024} KiB.", "")
    if answer.length:
        raise http.client.IncompleteRead(bytes(body), answer.length)
    return bytes(body)


def _told(error: Exception, base: str) -> str:
    if isinstance(error, ConnectionRefusedError | socket.gaierror):
        return f"Nobody answers at {base}."
    if isinstance(error, http.client.RemoteDisconnected | ConnectionError | http.client.IncompleteRead):
        return f"The service at {base} ended the connection before its response did."
    if isinstance(error, http.client.HTTPException):
        return f"What answers at {base} speaks no HTTP."
    return f"{base} cannot be reached: {getattr(error, 'strerror', None) or error}."
