"""A response against what a page shows of it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator

from docgen.runners.expected import differences
from docgen.runners.http.messages import Response
from docgen.runners.http.values import ANY, Json, merged, spelled, spelled_like

_FAILURE = 400


def refused(came: Response, wanted: Response | None) -> str:
    """Why a response is none that a reader expects where no status is shown; "" where it is."""
    if (wanted is None or not wanted.code) and came.code >= _FAILURE:
        return f"The service answered {came.code} {came.reason}.".replace(" .", ".")
    return ""


def corrected(came: Response, wanted: Response, source: str) -> str:
    """What the page would have to show: the same text where all of it is so."""
    body = _body(came, wanted.body)
    if not wanted.code:
        return body
    above = source.split("\n")[: wanted.body_line - 1]
    return "\n".join([*_head(came, wanted, above), body])


def difference(came: Response, wanted: Response, source: str) -> tuple[int, str] | None:
    """The first line of a text that is not as the response is, and a diff; None where all is."""
    right = corrected(came, wanted, source)
    before, after = _lines(source), _lines(right)
    if before == after:
        return None
    line = next((n for n, (a, b) in enumerate(zip(before, after, strict=False), 1) if a != b), len(before))
    return line, "\n".join(difflib.unified_diff(before, after, "expected", "got", lineterm="", n=2))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().split("\n")]


def _head(came: Response, wanted: Response, lines: list[str]) -> Iterator[str]:
    """The status and the headers that are shown, each as it is written where it is so."""
    shown = iter(wanted.headers)
    is_same = wanted.code == came.code and wanted.reason in ("", came.reason)
    for line in lines:
        if not line.strip():
            yield line
        elif line.lstrip().startswith("HTTP/"):
            yield line if is_same else f"{line.split()[0]} {came.code} {came.reason}".rstrip()
        else:
            yield from _header(line, *next(shown), came)


def _header(line: str, name: str, value: str, came: Response) -> Iterator[str]:
    """A header as it came; nothing where it did not."""
    values = came.values(name)
    if values:
        yield line if value in (*values, ANY) else f"{name}: {values[0]}"


def _body(came: Response, wanted: str) -> str:
    """The body: as it is written where it is so, and where the page shows none."""
    if not wanted.strip():
        return wanted
    example, value = _json(wanted), _json(came.body)
    if example is None or value is None:
        return wanted if not differences(wanted, came.body) else _readable(came.body, value)
    found = merged(example[0], value[0])
    return wanted if spelled(found) == spelled(example[0]) else spelled_like(found, wanted)


def _readable(text: str, value: tuple[Json] | None) -> str:
    return text if value is None else spelled(value[0])


def _json(text: str) -> tuple[Json] | None:
    """The value that a text of JSON stands for; None where it is none."""
    try:
        return (json.loads(text),)
    except (ValueError, RecursionError):
        return None
