"""Fences that show what a service answers."""

from __future__ import annotations

from dataclasses import replace

from docgen.model.snippet import Snippet, Verdict
from docgen.readers.snippets.languages import RUNNABLE, Kind

# A command may be there for JSON elsewhere.
_JSON = (Verdict.PARSED, Verdict.EXECUTABLE)
_LEFT = (Verdict.SKIPPED, Verdict.OUTPUT)


def with_response(snippet: Snippet, before: Snippet | None) -> Snippet:
    """The snippet, with another verdict where it shows a response; `before` is the one above it.

    That is a fence of HTTP that begins with a status, and JSON right below a request that is sent.
    """
    if snippet.verdict in _LEFT or not (_is_http(snippet) or snippet.language == "json"):
        return snippet
    is_below = before is not None and before.page == snippet.page and _is_http(before)
    if _is_http(snippet) and snippet.source.lstrip().startswith("HTTP/"):
        if is_below:
            return replace(snippet, verdict=Verdict.OUTPUT, reason="")
        return replace(snippet, verdict=Verdict.PROSE, reason="a response without a request above it")
    if snippet.verdict in _JSON and snippet.language == "json" and is_below and _is_sent(before):
        return replace(snippet, verdict=Verdict.OUTPUT)
    return snippet


def _is_http(snippet: Snippet) -> bool:
    return RUNNABLE.get(snippet.language) is Kind.HTTP


def _is_sent(snippet: Snippet | None) -> bool:
    return snippet is not None and snippet.verdict is Verdict.EXECUTABLE
