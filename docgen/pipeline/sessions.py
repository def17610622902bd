"""Snippets to sessions: which of them share their state, and what each sees of the machine."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from docgen.model.snippet import Snippet, Verdict
from docgen.readers.snippets.commands import commands_by_language
from docgen.runners.session import SHORTEST_SECRET, Session
from docgen.settings.snippets import SnippetSettings

# What programs need to run at all; whatever else a snippet needs is named in the settings.
ALLOWED = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "VIRTUAL_ENV", "SYSTEMROOT", "LD_LIBRARY_PATH")


def sessions_of(
    snippets: Iterable[Snippet],
    section: SnippetSettings,
    root: Path,
    fixtures: Mapping[str, str],
    environment: Mapping[str, str] = os.environ,
) -> list[Session]:
    """The sessions that the executable snippets make: one for a page, more where options say so.

    `root` is the project's folder, `fixtures` are those of the settings.
    """
    seen = {name: environment[name] for name in (*ALLOWED, *section.env) if name in environment}
    secrets = tuple(seen[name] for name in section.env if len(seen.get(name, "")) >= SHORTEST_SECRET)
    commands = commands_by_language(section.commands)
    grouped: dict[str, list[Snippet]] = {}
    expected: dict[Snippet, Snippet] = dict(_pairs(list(snippets)))
    for snippet in snippets:
        if snippet.verdict is Verdict.EXECUTABLE:
            grouped.setdefault(session_name(snippet), []).append(snippet)
    return [
        Session(
            name=name,
            snippets=tuple(members),
            root=root,
            environment=seen,
            expected={n: expected[member] for n, member in enumerate(members) if member in expected},
            fixtures=dict(fixtures),
            secrets=secrets,
            timeout=section.timeout,
            http=section.http,
            asgi=section.asgi,
            commands=commands,
            sandbox=section.sandbox,
            network=section.network,
        )
        for name, members in grouped.items()
    ]


def session_name(snippet: Snippet) -> str:
    """What the session of a snippet is called: its page, unless it has one of its own."""
    if snippet.option("standalone") is not None:
        return str(snippet.origin)
    group = snippet.option("group")
    return f"{snippet.page}[{group}]" if group else snippet.page


def _pairs(snippets: Sequence[Snippet]) -> Iterator[tuple[Snippet, Snippet]]:
    """Each executable snippet with the output that stands right below it on its page."""
    for snippet, below in pairwise(snippets):
        if (
            below.verdict is Verdict.OUTPUT
            and snippet.verdict is Verdict.EXECUTABLE
            and snippet.page == below.page
        ):
            yield snippet, below
