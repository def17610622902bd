"""Requests and responses as they are written in a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

_METHOD = re.compile(r"[A-Z]+")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*")
_STATUS = re.compile(r"HTTP/[\d.]+ (\d{3})(?: (.*))?")
_COMMENTS = ("#", "//")

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """A request; `target` is a path with its query, `host` that of a whole URL, else ""."""

    method: str
    target: str
    host: str
    headers: Headers
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """A response, or what a page shows of one: `code` is 0 where it shows no status.

    `body_line` is the line in which the body begins, from 1.
    """

    code: int
    reason: str
    headers: Headers
    body: str
    body_line: int = 1

    def values(self, name: str) -> list[str]:
        """The values of a header, in whatever case its name is written."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a text is no message, and the line that says so."""

    line: int
    problem: str


def is_response(source: str) -> bool:
    """Whether a text begins as a response."""
    return source.lstrip().startswith("HTTP/")


def read_request(source: str) -> Request | Mistake:
    """The request that a text is: a line with method and target, headers, an empty line, a body."""
    lines = source.split("\n")
    first = next((n for n, line in enumerate(lines) if _begins(line)), None)
    if first is None:
        return Mistake(1, "it is empty")
    words = lines[first].split()
    method, target = words[0], words[1] if len(words) > 1 else ""
    if (
        not _METHOD.fullmatch(method)
        or not 2 <= len(words) <= 3
        or not words[-1].startswith(("HTTP/", target))
    ):
        return Mistake(first + 1, "its first line is not like GET /path HTTP/1.1")
    if not target.isascii():
        return Mistake(first + 1, "what is not ASCII in a path is written with percent signs")
    parts = urlsplit(target)
    if not target.startswith("/") and parts.scheme not in ("http", "https"):
        return Mistake(first + 1, "its path begins with no slash")
    path = (
        target if target.startswith("/") else (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    )
    headers = _headers(lines, first + 1)
    if isinstance(headers, Mistake):
        return headers
    found, end = headers
    body = "\n".join(lines[end + 1 :]).rstrip("\n")
    host = "" if target.startswith("/") else parts.netloc.rpartition("@")[2]
    return Request(method, path.partition("#")[0], host, found, body.encode())


def read_response(source: str) -> Response | Mistake:
    """What a text shows of a response; a text that begins with no status is a body."""
    if not is_response(source):
        return Response(0, "", (), source)
    lines = source.split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip())
    status = _STATUS.fullmatch(lines[first].strip())
    if status is None:
        return Mistake(first + 1, "its first line is not like HTTP/1.1 200 OK")
    headers = _headers(lines, first + 1)
    if isinstance(headers, Mistake):
        return headers
    found, end = headers
    return Response(int(status[1]), status[2] or "", found, "\n".join(lines[end + 1 :]), end + 2)


def _begins(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(_COMMENTS)


def _headers(lines: Sequence[str], first: int) -> tuple[Headers, int] | Mistake:
    """The headers from a line on, and the number of the empty line below them; both from 0."""
    found = list[tuple[str, str]]()
    for number, line in enumerate(lines[first:], first):
        if not line.strip():
            return tuple(found), number
        header = _HEADER.fullmatch(line)
        if header is None:
            return Mistake(number + 1, "a line is no header like Accept: text/html; an empty line ends them")
        found.append((header[1], header[2]))
    return tuple(found), len(lines)
